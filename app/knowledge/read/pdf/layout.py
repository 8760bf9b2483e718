"""What the layout of a PDF's pages, put upright, tells: which lines are headings, and which run along on every page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.knowledge.read.headings import NUMBERED
from app.knowledge.read.pdf.lines import Line
from app.knowledge.read.pdf.running import Edges, edges_of, numbers_along, running_lines

_LARGER = 1.15  # of the text's usual size: headings are
_LONGEST_HEADING = 120
_MOST_HEADINGS = 0.35  # of the text: where more is large, size says nothing
_FEWEST_USUAL = 0.5  # of the letters are as large as most
_LEVELS = 4
_NEAR = 1.7  # of the letters' height: lines of one heading
_ENDS_PROSE = (".", "।", "॥", ",", ";", ":", "?", "!", "|", "-")
_GOES_ON = (",", "-")  # a heading, on its next line


@dataclass
class Layout:
    """Of a whole document; pages are counted from 0, and only what may be of use is kept of each."""

    _edges: dict[int, Edges] = field(default_factory=dict)
    _large: dict[int, list[Line]] = field(default_factory=dict)
    _sizes: Counter[int] = field(default_factory=Counter)  # letters by size

    def add(self, page: int, lines: Sequence[Line], tables: Container[str]) -> None:
        """Of one page; lines of these keys that stand together are a table's rows, and no headings."""
        if not lines:
            return
        sizes: Counter[int] = Counter()
        for line in lines:
            sizes[line.half_points] += len(line.text)
        self._sizes.update(sizes)
        usual = sizes.most_common(1)[0][0]
        self._edges[page] = edges_of(lines, usual)
        is_row = [False, *(line.key in tables for line in lines), False]
        self._large[page] = [
            line
            for at, line in enumerate(lines, start=1)
            if _may_be_heading(line, usual) and not (is_row[at] and (is_row[at - 1] or is_row[at + 1]))
        ]

    def running(self) -> dict[int, set[str]]:
        """By page, the keys of lines that run along from page to page; where one is met first, it is left."""
        return running_lines(self._edges)

    def numbers(self) -> dict[int, str]:
        """By page, the number that is printed at its top or foot, where the pages' numbers run along."""
        return max(numbers_along(self._edges).values(), key=len, default={})

    def headings(self, running: Mapping[int, set[str]]) -> dict[int, list[tuple[int, str]]]:
        """By page, level and words of the lines that are larger than the text or bold and numbered, but not running."""
        if not self._sizes:
            return {}
        usual = self._sizes.most_common(1)[0][0]
        if sum(self._sizes[size] for size in (usual - 1, usual, usual + 1)) < _FEWEST_USUAL * self._sizes.total():
            return {}  # as letters vary that were recognized on a scan
        known = {key for keys in running.values() for key in keys}
        found = {
            page: [line for line in lines if line.key not in known and _is_heading(line, usual)]
            for page, lines in self._large.items()
        }
        words = sum(len(line.text) for lines in found.values() for line in lines)
        if words > _MOST_HEADINGS * sum(self._sizes.values()):
            return {}
        sizes = sorted({line.half_points for lines in found.values() for line in lines}, reverse=True)
        levels = {size: min(number, _LEVELS) for number, size in enumerate(sizes, start=1)}
        return {
            page: [(levels[lines[0].half_points], " ".join(line.text for line in lines)) for lines in _whole(each)]
            for page, each in found.items()
            if each
        }


def _whole(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Headings that take several lines are one; none begins in the middle of a sentence, or ends so."""
    for whole in _runs(lines):
        if not whole[0].text[0].islower() and not whole[-1].text.endswith(_ENDS_PROSE):
            yield whole


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines of one size, each right below the one before; a numbered one begins anew."""
    whole: list[Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        if (
            last is not None
            and line.number == last.number + 1
            and line.half_points == last.half_points
            and 0 < line.top - last.top < _NEAR * line.size
            and not NUMBERED.match(line.text)
        ):
            whole.append(line)
            continue
        if whole:
            yield whole
        whole = [line]
    if whole:
        yield whole


def _may_be_heading(line: Line, usual: int) -> bool:
    return len(line.text) <= _LONGEST_HEADING and (
        line.half_points >= usual * _LARGER or (line.bold and NUMBERED.match(line.text) is not None)
    )


def _is_heading(line: Line, usual: int) -> bool:
    is_word = sum(character.isalpha() for character in line.text) >= 3
    is_led = "...." in line.text.replace(" ", "")  # to a page's number: a line of contents
    may_go_on = line.text.endswith(_GOES_ON) or not line.text.endswith(_ENDS_PROSE)
    return is_word and not is_led and may_go_on and _may_be_heading(line, usual)
