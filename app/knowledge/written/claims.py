"""Splits a model's answer into claims: sentences with the passages that each cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.core.question import clean_text
from app.core.search_text import normalise
from app.knowledge.words.letters import DIGITS
from app.knowledge.words.sentences import sentences

_MARK = rf"\[\s*(?:passages?\s*)?[{DIGITS}]{{1,3}}(?:\s*[,;&–-]\s*(?:passages?\s*)?[{DIGITS}]{{1,3}})*\s*\]"
_MARKS = re.compile(_MARK, re.IGNORECASE)
# "It opens at nine. [1]" and "It opens at nine.[1]" both cite before the stop from here on.
_BEHIND_STOP = re.compile(rf"(?<![.!?…।॥])(?P<stop>[.!?…।॥]+[\"'”’»)]*)(?P<marks>(?:[ \t]*{_MARK})+)", re.IGNORECASE)
_FIRST = re.compile(rf"\s*{_MARK}", re.IGNORECASE)
_BULLETS = "-*•‣▪●○◦–—·"
_LIST_ITEM = re.compile(rf"^\s*(?:[{_BULLETS}]|\(?[{DIGITS}]{{1,2}}[.)]|\(?[a-zA-Z]\))\s+(?=\S)")
_NUMBERED = re.compile(rf"(?<!\S)\(?([{DIGITS}]{{1,2}})[.)]\s+(?=\S)")
_LETTERED = re.compile(r"(?<!\S)\(?([a-z])\)\s+(?=\S)")
_BULLETED = re.compile(r"(?<!\S)[•‣▪●○◦]\s+(?=\S)")
_DASHED = re.compile(r"(?<!\S)[-–*]\s+(?=\S)")  # only where one follows a colon: else a dash is a dash
_DASHED_FIRST = re.compile(r":\s+[-–*]\s+\S")
_ROW = re.compile(rf"\s*\|.*\S.*\|\s*(?:{_MARK}\s*)*", re.IGNORECASE)
_RULE = re.compile(r"[\s|:-]*-[\s|:-]*")  # beneath the names of a table's columns
_LOOKS = re.compile(r"\*\*|__|^\s*#{1,6}\s")  # Markdown's marks for bold words and headings
_NUMBERS = re.compile(r"\d+|[–-]")
_LABEL = re.compile(r"^\s*(?:answer|response|a|उत्तर|जवाब|ಉತ್ತರ|జవాబు|సమాధానం)\s*:\s*", re.IGNORECASE)
_NOTHING = re.compile(r"(?:\[[^\]]*\]|[\W_])*")  # "[citation needed]" says nothing either
_MOST = 20  # passages that one mark may name, as "[1-20]"


@dataclass(frozen=True)
class Claim:
    """A sentence of an answer without its marks; `cited` are the numbers it cites, in order, each once.

    An item of a list comes with what leads in to the list, a table's row with the names of its columns: each says by
    itself what it says. `item` has its own words alone, and is empty for other sentences.
    """

    text: str
    cited: tuple[int, ...]
    item: str = ""


@dataclass(frozen=True)
class _Block:
    """What shares its marks: a line, a list with what leads in to it, or a row. `items`: each part is one of a list."""

    parts: Sequence[str]
    lead: str = ""
    items: bool = False


def claims_of(answer: str) -> list[Claim]:
    """The sentences of an answer in order, and each item of a list and row of a table by itself.

    A sentence without a mark cites what the next one in its line cites: "It is open daily. It closes at five. [1]".
    Where a line begins with a mark, marks stand before what they are of, and it is the one before. So it is in a list
    whose leading words have a mark; in one whose leading words have none, it is the next item's.
    """
    answer = _LABEL.sub("", clean_text(answer))
    lines = re.split(r"[\n\r\v\f\u2028\u2029\u0085]", answer)
    found = [claim for block in _blocks(lines) for claim in _claims(block)]
    return [claim for claim in found if _NOTHING.fullmatch(claim.text) is None]


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    """Lines, lists and rows of tables, in order."""
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        if _ROW.fullmatch(line):
            last = next((end for end in range(at, len(lines)) if not _ROW.fullmatch(lines[end])), len(lines))
            yield from _rows(lines[at - 1 : last])
            at = last
            continue
        before, *items = _items_within(line)
        *said, lead = _sentences(before) or [""]
        if not _claim(lead).text.endswith((":", "：")):
            said, lead = [*said, lead], ""
        if lead and not items:
            first = next((end for end in range(at, len(lines)) if lines[end].strip()), len(lines))
            last = next((end for end in range(first, len(lines)) if not _LIST_ITEM.match(lines[end])), len(lines))
            items, at = list(lines[first:last]), (last if last > first else at)
        if lead and not items:
            said, lead = [*said, lead], ""
        if items and not lead:
            yield _Block([part for part in [*said, *items] if part.strip()], items=True)
            continue
        if said:
            yield _Block([" ".join(said)], items=_LIST_ITEM.match(line) is not None)
        if items:
            yield _Block(items, lead, items=True)


def _rows(lines: Sequence[str]) -> Iterator[_Block]:
    """Of a table: "Medicine: zinc; Dose: 20 mg", each a block of its own."""
    names: list[str] = []
    lines = [line for line in lines if _MARKS.sub("", line).strip()]
    if len(lines) > 1 and _RULE.fullmatch(_MARKS.sub("", lines[1])):
        names, lines = _cells(lines[0]), lines[2:]
    for line in lines:
        if _RULE.fullmatch(_MARKS.sub("", line)):
            continue
        cells = _cells(line)
        if len(names) == len(cells):
            cells = [f"{name}: {cell}" if name else cell for name, cell in zip(names, cells, strict=True) if cell]
        marks = " ".join(_MARKS.findall(line))
        yield _Block([f"{'; '.join(filter(None, cells))} {marks}"], items=True)


def _cells(row: str) -> list[str]:
    return [" ".join(cell.split()) for cell in _MARKS.sub(" ", row).strip().strip("|").split("|")]


def _items_within(line: str) -> list[str]:
    """What stands before a list within a line, and its items; the line alone where there is none."""
    counted = _counted(_NUMBERED, line) or _counted(_LETTERED, line)
    starts = counted or [match.start() for match in _BULLETED.finditer(line)]
    if len(starts) < 2 and not line[: (starts or [0])[0]].rstrip().endswith(":"):
        first = _DASHED_FIRST.search(line)
        starts = [] if first is None else [each.start() for each in _DASHED.finditer(line, first.start())]
    if not starts:
        return [line]
    ends = [*starts[1:], len(line)]
    return [line[: starts[0]], *(line[start:end] for start, end in zip(starts, ends, strict=True))]


def _counted(marker: re.Pattern[str], line: str) -> list[int]:
    """Where 1., 2. and so on stand in their order, or a), b); nothing for less than two."""
    starts: list[int] = []
    for match in marker.finditer(line):
        said = normalise(match[1])
        if (int(said) if said.isdecimal() else ord(said) - ord("a") + 1) == len(starts) + 1:
            starts.append(match.start())
    return starts if len(starts) > 1 else []


def _claims(block: _Block) -> list[Claim]:
    """The sentences or items of a block, each with what it cites itself or from its neighbour."""
    lead = _claim(block.lead)
    claims = [
        replace(claim, item=claim.text.rstrip(" ;,") if block.items else "")
        for part in block.parts
        for claim in map(_claim, _sentences(part))
    ]
    if lead.cited or _FIRST.match(block.parts[0]):
        claims = _inherited(claims, lead.cited)
    else:
        claims = _inherited(claims[::-1])[::-1]
    said = [replace(claim, text=claim.item or claim.text) for claim in claims]
    return [replace(claim, text=f"{lead.text} {claim.text}") for claim in said] if lead.text else said


def _sentences(line: str) -> list[str]:
    if not _FIRST.match(line):
        line = _BEHIND_STOP.sub(lambda match: f"{match['marks']}{match['stop']}", line)
    return [line[start:end] for start, end in sentences(line)]


def _claim(sentence: str) -> Claim:
    cited: dict[int, None] = {}
    for mark in _MARKS.findall(sentence):
        cited.update(dict.fromkeys(_cited(mark)))
    text = _LOOKS.sub("", re.sub(r"\s+([.!?…।॥,;:])", r"\1", _MARKS.sub(" ", sentence)))
    return Claim(_LIST_ITEM.sub("", " ".join(text.split())), tuple(cited))


def _cited(mark: str) -> list[int]:
    """The numbers within a mark, [1, 3-5]."""
    numbers: list[int] = []
    through = False
    for part in _NUMBERS.findall(normalise(mark)):
        if not part.isdecimal():
            through = True
        elif through and numbers and numbers[-1] < int(part) <= numbers[-1] + _MOST:
            numbers += range(numbers[-1] + 1, int(part) + 1)
            through = False
        else:
            numbers.append(int(part))
            through = False
    return numbers


def _inherited(claims: list[Claim], cited: tuple[int, ...] = ()) -> list[Claim]:
    """Each claim without a mark with that of the one before it here."""
    result: list[Claim] = []
    for claim in claims:
        cited = claim.cited or cited
        result.append(replace(claim, cited=cited))
    return result
