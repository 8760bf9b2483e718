"""Finds the notes to a quotation: those of its marks, as in "80 mg*", and the warning below its table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.documents.documents import Passage
from app.knowledge.beside.caveats import has_forbidding_name, is_labelled
from app.knowledge.beside.citation import Excerpt
from app.knowledge.beside.warning_sections import warns
from app.knowledge.index.sections import heading_lines
from app.knowledge.words.sentences import is_figured, line_spans, starts_list_item, trimmed

LONGEST = 400  # characters of a note
_SHORT = 60  # characters of a heading
_STOPS = ".!?।॥,;"
_SUPERSCRIPTS = dict(zip("¹²³⁴⁵⁶⁷⁸⁹", "123456789", strict=True))
_BRACKETED = r"\((?:[\da-z]|\*{1,3})\)|\[(?:\d{1,3}|[a-z]|\*{1,3})\]"
_SIGNS = r"\*{1,4}|[†‡§#¶]{1,3}"
# Behind a word or at a cell's end; "m²" is a unit.
_MARK = re.compile(rf"(?<=[^\s*(])\s?({_SIGNS}|(?<![\d\s]m)(?<![\d\s][ck]m)[¹²³⁴⁵⁶⁷⁸⁹]|{_BRACKETED})(?=[\s;:,.)|]|$)")
_NOTE = re.compile(rf"[ \t]*({_SIGNS}|[¹²³⁴⁵⁶⁷⁸⁹]|{_BRACKETED}|[1-9•])(?=[ \t]*\S)")
_NAMED = re.compile(r"\s*[^:\n]{2,40}:(?=\s)")  # a line with a name: "Dose: 5 mg"


@dataclass(frozen=True)
class _Line:
    passage: Passage
    start: int
    end: int
    is_first: bool  # of a paragraph

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


def notes_of(passage: Passage, start: int, end: int, following: Sequence[Passage]) -> list[Excerpt]:
    """Where the notes to passage.text[start:end] stand, in order; `following` are the document's next passages, in
    which a long table goes on."""
    marks = _marks_in(passage.text[start:end])
    has_label = _NAMED.match(passage.text, passage.text.rfind("\n", 0, start) + 1) is not None
    lines = list(_lines_below(passage, end, following, has_label=has_label))
    found: list[Excerpt] = []
    in_table = is_figured(passage.text[passage.text.rfind("\n", 0, end) + 1 : end])
    in_block, is_near = True, True

    def goes_on(line: _Line) -> bool:
        return not line.is_first or (has_label and _NAMED.match(line.text) is not None)

    found += [] if in_table else _labelled_above(passage, start, has_label=has_label)
    at = 0
    while at < len(lines) and (is_near or marks):
        line = lines[at]
        last = _last_of_note(lines, at)
        note = _NOTE.match(line.text)
        mark = _SUPERSCRIPTS.get(note[1], note[1]) if note else ""
        if mark == "•":  # as a Markdown reader writes "*"
            mark = "*" if in_table and in_block and line.is_first else ""
        if mark and mark in marks and not is_figured(line.text):
            found.append(_note(lines, at, last))
            marks.remove(mark)
        elif is_near and (
            _is_warning(line.text, has_label=has_label) or (line.is_first and _is_heading_that_warns(line))
        ):
            found.append(_note(lines, at, last))
            is_near = in_block and not in_table and goes_on(line)
        elif in_block and (is_figured(line.text) if in_table else goes_on(line)):
            last = at
        elif not (in_table and note and note[1] != "•"):
            in_block = is_near = False
            last = at
        at = last + 1
    return found


def _is_warning(line: str, *, has_label: bool) -> bool:
    return is_labelled(line) or (has_label and has_forbidding_name(line))


def _is_heading_that_warns(line: _Line) -> bool:
    """Whether it is a heading right above its paragraph, which is no line that stands alone."""
    said = line.text.strip()
    return len(said) <= _SHORT and said[-1] not in _STOPS and warns(said)


def _labelled_above(passage: Passage, start: int, *, has_label: bool) -> list[Excerpt]:
    """Warnings that stand above text[start:] in its paragraph; `has_label`: or in those above, each with a name."""
    text = passage.text
    found = []
    for span in reversed(list(line_spans(text, 0, text.rfind("\n", 0, start) + 1))):
        line = text[slice(*span)]
        if text.startswith("\n\n", span[1]) and not (has_label and _NAMED.match(line)):
            break
        if _is_warning(line, has_label=has_label) and not starts_list_item(line, 0):
            found.append((passage, *trimmed(text, *span)))
    return found[::-1]


def rows_of(passage: Passage, start: int, end: int) -> list[Excerpt]:
    """Where the rows stand that the note text[start:end] belongs to by its mark: by itself it says of nothing."""
    text = passage.text
    note = _NOTE.match(text, start) if not text[text.rfind("\n", 0, start) + 1 : start].strip() else None
    if note is None or note[1] == "•" or is_figured(text[start:end]):
        return []
    rows = [span for span in line_spans(text, 0, start) if is_figured(text[slice(*span)].strip())]
    return [(passage, *row) for row in rows if _SUPERSCRIPTS.get(note[1], note[1]) in _marks_in(text[slice(*row)])]


def _marks_in(text: str) -> set[str]:
    return {_SUPERSCRIPTS.get(each, each) for each in _MARK.findall(text)}


def _lines_below(passage: Passage, end: int, following: Sequence[Passage], *, has_label: bool) -> Iterator[_Line]:
    """The lines behind text[:end] up to the next heading; of the next passages as long as they go on below it. Among
    lines that each have a name, one that stands alone is no heading."""
    first = passage.text.find("\n", end)
    for each in (passage, *following):
        if each.heading != passage.heading:
            return
        headings = [span[0] for span in heading_lines(each)]
        begin = 0 if each is not passage else len(each.text) if first < 0 else first
        for start, last in line_spans(each.text, begin):
            line = each.text[start:last]
            if not line.strip():
                continue
            if start in headings and not (has_label and _NAMED.match(line)):
                return
            before = each.text[:start].rstrip(" \t\r")
            yield _Line(each, start, last, before.endswith("\n\n"))


def _last_of_note(lines: Sequence[_Line], at: int) -> int:
    """The last line of the note that begins there: the rest of a paragraph, up to the next mark or row."""
    last = at
    while last + 1 < len(lines):
        line = lines[last + 1]
        ends = line.is_first or _NAMED.match(line.text) or _NOTE.match(line.text) or is_figured(line.text)
        ends = ends or starts_list_item(line.text, 0) or is_labelled(line.text)
        if ends or line.passage is not lines[at].passage:
            break
        if line.end - lines[at].start > LONGEST:
            break
        last += 1
    return last


def _note(lines: Sequence[_Line], first: int, last: int) -> Excerpt:
    passage = lines[first].passage
    return passage, *trimmed(passage.text, lines[first].start, lines[last].end)
