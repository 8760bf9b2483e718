"""Documents cut into passages: at headings, paragraphs and sentences, sized in the tokens of a model."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.core.documents.documents import Cut, HeadingSpan, ReadDocument
from app.core.script import clear_script
from app.core.settings import Language
from app.knowledge.words.letters import VIRAMAS
from app.knowledge.words.sentences import leads_in, sentences, starts_list_item, trimmed

__all__ = ["Sizes", "estimated_tokens", "sentences", "split"]

CountTokens = Callable[[str], int]
_FEWEST_LETTERS = 15  # of a line or sentence that is in one language
_SAMPLE = 400_000  # characters by which it is told whether a document is in two languages
_SECOND = 0.25  # of what is in a clear language: so much is in the second one
_JOINS_NEXT = frozenset([*VIRAMAS, "\u200d", "\u200c"])  # the latter are joiners: what follows is of the same syllable


@dataclass(frozen=True)
class Sizes:
    """In tokens. A passage has about `target`; a document or section of up to `whole` is left whole."""

    target: int = 220
    whole: int = 330

    def __post_init__(self) -> None:
        if not 8 <= self.target <= self.whole:
            raise ValueError(f"{self.target} and {self.whole} tokens")


def estimated_tokens(text: str) -> int:
    """About what the multilingual vocabulary of the embedding model needs, where it is not at hand."""
    ascii_letters = sum(character.isascii() for character in text)
    return ascii_letters // 4 + (len(text) - ascii_letters) // 3 + 1


def split(read: ReadDocument, count: CountTokens = estimated_tokens, sizes: Sizes = Sizes()) -> list[Cut]:
    """The passages of a document, in order: read.text[start:end] is their text, and only blanks lie between them."""
    pages = [page.start for page in read.pages]
    units = [unit for section in _sections(read) for unit in _units(read.text, section, count, sizes, pages)]
    if is_in_two_languages(read.text):
        units = [part for unit in units for part in _by_language(read.text, unit, count)]
    cuts = []
    headings = _Headings(read)
    for first, last in _packed(units, read, sizes):
        start, end = trimmed(read.text, first, last)
        if start < end:
            page, turns, labels = _pages(read, pages, start, end)
            cuts.append(Cut(read.text[start:end], page, headings.path(start, end), start, end, turns, labels))
    return cuts


@dataclass(frozen=True)
class _Unit:
    """What is not cut any further. `level` is a heading's; `glued` is not parted from the unit before it; `listed` is
    an item of a list, or a sentence that goes on in one."""

    start: int
    end: int
    tokens: int
    page: int  # on which it begins, counted from 1; 0 where there are none
    level: int = 0
    record: bool = False
    glued: bool = False
    listed: bool = False
    script: Language | None = None  # in whose letters it is, where a document is in those of several


@dataclass(frozen=True)
class _Section:
    start: int
    end: int
    heading: HeadingSpan | None
    record: bool


def _sections(read: ReadDocument) -> Iterator[_Section]:
    """The text from one heading or record to the next."""
    headings = {heading.start: heading for heading in read.headings}
    records = set(read.records)
    starts = sorted({0, *headings, *records})
    for start, end in zip(starts, [*starts[1:], len(read.text)], strict=True):
        if start < end:
            yield _Section(start, end, headings.get(start), start in records)


def _units(text: str, section: _Section, count: CountTokens, sizes: Sizes, pages: Sequence[int]) -> Iterator[_Unit]:
    """A section's heading, then its paragraphs, or the sentences of one that is too long or goes over a page."""
    at = section.start
    first = True
    if section.heading is not None:
        heading = section.heading
        page = bisect_right(pages, at)
        yield _Unit(at, heading.end, count(text[at : heading.end]), page, heading.level, section.record)
        at, first = heading.end, False
    glued = listed = False  # a list's items, to the words that lead in
    for start, end in _paragraphs(text, at, section.end):
        is_item = starts_list_item(text, start)
        tokens = count(text[start:end])
        on_one_page = bisect_right(pages, start) == bisect_left(pages, end)
        pieces = (
            [(start, end)]
            if tokens <= sizes.target and on_one_page
            else list(_pieces(text, start, end, count, sizes.target))
        )
        for number, (begin, stop) in enumerate(pieces):
            size = tokens if len(pieces) == 1 else count(text[begin:stop])
            item = is_item if number == 0 else starts_list_item(text, begin)
            page = bisect_right(pages, begin)
            goes_on = number > 0 and "\n" not in text[pieces[number - 1][1] : begin]
            listed = item or (listed and goes_on)
            yield _Unit(begin, stop, size, page, record=section.record and first, glued=glued and item, listed=listed)
            first = False
            glued = leads_in(text[begin:stop])


def is_in_two_languages(text: str) -> bool:
    """Whether a document says much in the letters of each of two languages, and not only names in Latin ones."""
    if text.isascii():
        return False
    lines = [(clear_script(line, _FEWEST_LETTERS), len(line)) for line in text[:_SAMPLE].splitlines()]
    lengths: dict[Language, int] = {}
    for script, length in lines:
        if script is not None:
            lengths[script] = lengths.get(script, 0) + length
    return len(lengths) > 1 and sorted(lengths.values())[-2] >= _SECOND * sum(lengths.values())


def _by_language(text: str, unit: _Unit, count: CountTokens) -> Iterator[_Unit]:
    """A unit with the language it is in, or its sentences where these are in several."""
    if unit.level:
        yield unit
        return
    spans = [(unit.start + first, unit.start + last) for first, last in sentences(text[unit.start : unit.end])]
    scripts = [clear_script(text[start:end], _FEWEST_LETTERS) for start, end in spans]
    if len(set(scripts) - {None}) < 2:
        yield replace(unit, script=next(filter(None, scripts), None))
        return
    for number, ((start, end), script) in enumerate(zip(spans, scripts, strict=True)):
        tokens = count(text[start:end])
        if number:
            yield _Unit(start, end, tokens, unit.page, script=script)
        else:
            yield replace(unit, start=start, end=end, tokens=tokens, script=script)


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What lies between blank lines."""
    at = start
    for match in re.compile(r"\n[ \t\r]*\n\s*|\x0c\s*").finditer(text, start, end):
        if text[at : match.start()].strip():
            yield trimmed(text, at, match.start())
        at = match.end()
    if text[at:end].strip():
        yield trimmed(text, at, end)


def _pieces(text: str, start: int, end: int, count: CountTokens, target: int) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph, and of a sentence that is longer than a passage, groups of its words."""
    for first, last in sentences(text[start:end]):
        begin, stop = start + first, start + last
        if count(text[begin:stop]) <= target:
            yield begin, stop
        else:
            yield from _words_grouped(text, begin, stop, count, target)


def _words_grouped(text: str, start: int, end: int, count: CountTokens, target: int) -> Iterator[tuple[int, int]]:
    """As many words as fit; a word that does not fit is cut between syllables."""
    # In characters, by what a token is worth here: to count each prefix would be quadratic.
    room = max(1, int((end - start) * target / count(text[start:end])) * 9 // 10)
    at = start
    while end - at > room:
        stop = at + room
        blank = max(text.rfind(" ", at + 1, stop), text.rfind("\n", at + 1, stop))
        if blank > at + room // 2:
            stop = blank
        else:
            while stop > at + 1 and _is_inside_syllable(text, stop):
                stop -= 1
            while stop < end and _is_inside_syllable(text, stop):  # a run of marks alone
                stop += 1
        yield at, stop
        at = stop
        while at < end and text[at].isspace():
            at += 1
    if at < end:
        yield at, end


def _is_inside_syllable(text: str, at: int) -> bool:
    return unicodedata.category(text[at])[0] == "M" or text[at] in _JOINS_NEXT or text[at - 1] in _JOINS_NEXT


def _packed(units: Sequence[_Unit], read: ReadDocument, sizes: Sizes) -> Iterator[tuple[int, int]]:
    """Units put together up to the target; a heading stays with what follows it, a list with its lead-in."""
    if not units:
        return
    on_one_page = units[0].page == units[-1].page
    is_one = on_one_page and len({unit.script for unit in units if unit.script}) < 2
    if not read.records and is_one and sum(unit.tokens for unit in units) <= sizes.whole:
        yield units[0].start, units[-1].end
        return
    for group in _groups(units):
        yield from _filled(group, sizes)


def _groups(units: Sequence[_Unit]) -> Iterator[list[_Unit]]:
    """Cut at headings that have text before them, at records, and where a page begins, whose number is given."""
    group: list[_Unit] = []
    only_headings = True
    script: Language | None = None  # of the last unit of the group that has one
    for unit in units:
        deeper = bool(group) and group[-1].level and unit.level > group[-1].level
        begins = (unit.record or unit.level) and not (only_headings and deeper)
        begins = begins or (None not in (unit.script, script) and unit.script is not script and not unit.glued)
        if group and (begins or (unit.page != group[-1].page and not only_headings)):
            yield group
            group, script, only_headings = [], None, True
        group.append(unit)
        only_headings = only_headings and unit.level > 0
        script = unit.script or script
    if group:
        yield group


def _filled(group: Sequence[_Unit], sizes: Sizes) -> Iterator[tuple[int, int]]:
    """Passages of about equal size; what is held together is only parted where it is larger than a passage may be."""
    total = sum(unit.tokens for unit in group)
    if total <= sizes.whole:
        yield group[0].start, group[-1].end
        return
    goal = total / -(-total // sizes.target)  # equal parts, so that no scrap is left at the end
    lists = _lists(group, sizes.target)
    start, tokens = 0, 0
    for at, unit in enumerate(group):
        held = unit.glued or (at > start and all(each.level for each in group[start:at]))
        over = tokens + unit.tokens > sizes.target if not held else tokens + unit.tokens > sizes.whole
        is_within = lists[at] < at
        if at > start and (over or (tokens >= goal and not held and not is_within)):
            cut = at
            if not held:
                while cut - 1 > start and group[cut].glued:
                    cut -= 1
                if not all(each.level for each in group[start : lists[at]]):
                    cut = min(cut, lists[at])
            yield group[start].start, group[cut - 1].end
            start, tokens = cut, sum(each.tokens for each in group[cut:at])
        tokens += unit.tokens
    yield group[start].start, group[-1].end


def _lists(group: Sequence[_Unit], most: int) -> list[int]:
    """Of each unit where the list begins that it is of and that is not parted, with what stands above its first item
    where both have no more tokens than `most`; of others their own place."""
    starts = list(range(len(group)))
    at = 0
    while at < len(group):
        first = at
        while at < len(group) and group[at].listed:
            at += 1
        tokens = sum(unit.tokens for unit in group[first:at])
        if at - first > 1 and tokens <= most:
            above = first - 1 if first and tokens + group[first - 1].tokens <= most else first
            starts[first:at] = [above] * (at - first)
        at += at == first
    return starts


def _pages(
    read: ReadDocument, starts: Sequence[int], start: int, end: int
) -> tuple[int | None, tuple[int, ...], tuple[str, ...]]:
    """The page on which text[start:end] begins, where in it the following ones do, and what is printed as their
    numbers; `starts` are all pages'."""
    following = bisect_right(starts, start)
    if not following:
        return None, (), ()
    last = bisect_left(starts, end)
    labels = tuple(page.label for page in read.pages[following - 1 : max(last, following)])
    turns = tuple(turn - start for turn in starts[following:last])
    return read.pages[following - 1].number, turns, labels if any(labels) else ()


class _Headings:
    """Of a document: under which ones a passage stands."""

    def __init__(self, read: ReadDocument) -> None:
        self._read = read
        self._starts = [heading.start for heading in read.headings]
        self._above: list[int] = []  # of each the one that it stands under; -1: under none
        path: list[int] = []
        for at, heading in enumerate(read.headings):
            while path and read.headings[path[-1]].level >= heading.level:
                path.pop()
            self._above.append(path[-1] if path else -1)
            path.append(at)

    def path(self, start: int, end: int) -> tuple[str, ...]:
        """The headings that what is said after those at the passage's beginning stands under."""
        text, headings = self._read.text, self._read.headings
        first, at = bisect_left(self._starts, start), bisect_right(self._starts, start)
        while at < len(headings) and headings[at].start < end and self._leads(start, first, at):
            at += 1
        path: list[str] = []
        last = at - 1
        while last >= 0:
            path.append(" ".join(text[headings[last].start : headings[last].end].strip("# \n\t").split()))
            last = self._above[last]
        return tuple(reversed(path))

    def _leads(self, start: int, first: int, at: int) -> bool:
        """Whether from there to a heading there is nothing but those from the first one on."""
        end = self._starts[at]
        rest = self._read.text[start:end]
        for heading in self._read.headings[first:at]:
            if not rest.strip():
                break
            if heading.end <= end:
                rest = rest.replace(self._read.text[heading.start : heading.end], "", 1)
        return not rest.strip()
