"""The lines of a PDF's page made paragraphs: parted where the page leaves room, and joined where a sentence goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.knowledge.read.pdf_layout import Line
from app.knowledge.sentences import leads_in, sentences, starts_list_item

_WIDER = 1.35  # than the page's lines mostly stand apart: another paragraph
_APART = 2.1  # of the letters' height: no lines of one paragraph, however many stand so
_STEPS = 500  # in the height of a page, by which lines stand equally apart


def parted(text: str, lines: Sequence[Line]) -> str:
    """A page's text with a blank line where another paragraph begins below more room; lists keep together."""
    written = text.split("\n")
    apart = _room(written, lines)
    usual = Counter(room for room, _ in apart.values()).most_common(1)[0][0] if apart else 0
    parts = written[:1]
    for at, line in enumerate(written[1:], start=1):
        room, size = apart.get(at, (0, 0.0))
        is_wide = room > max(_WIDER * usual, 1) or room > _APART * size * _STEPS
        if at in apart and is_wide and not starts_list_item(line, 0) and not leads_in(written[at - 1]):
            parts.append("")
        parts.append(line)
    return "\n".join(parts)


def _room(written: Sequence[str], lines: Sequence[Line]) -> dict[int, tuple[int, float]]:
    """How far below the one before a line begins, in steps, with its letters' height; of lines of one size in a column,
    by their number in the text."""
    keys = ["".join(line.split()) for line in written]
    found: dict[int, tuple[int, float]] = {}
    number, before = 0, None
    for at, key in enumerate(keys):
        place = next((place for place in range(number, min(number + 4, len(lines))) if lines[place].key == key), None)
        if place is None:
            before = None  # such as a line whose hyphen is gone
            continue
        line = lines[place]
        if before is not None and line.top > before.top and abs(line.points - before.points) < 1:
            found[at] = round((line.top - before.top) * _STEPS), line.size
        number, before = place + 1, line
    return found


def joined(text: str, headings: Sequence[tuple[int, int, int]]) -> str:
    """A page's text with blanks in the place of line feeds within sentences and headings: as long as before.

    Headings, (start, end, level), are no part of the sentences around them.
    """
    characters = list(text)
    at = 0
    for start, end, _ in [*headings, (len(text), len(text), 0)]:
        spans = [(at + first, at + last) for first, last in sentences(text[at:start])]
        for first, last in [*spans, (start, end)]:
            characters[first:last] = text[first:last].replace("\n", " ")
        at = end
    return "".join(characters)
