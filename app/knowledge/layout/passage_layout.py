"""The layout of a passage: its sections, lists and charts, and which of them are quoted whole."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from app.core.documents.documents import Passage
from app.knowledge.figures.figure_ranges import FiguresAsked, read_ranges
from app.knowledge.figures.ranges import Fit, are_comparable, range_fit
from app.knowledge.index.sections import sections
from app.knowledge.layout.chart_layout import Chart, Laid, charts_of_lists, charts_of_rows, charts_of_sentences
from app.knowledge.layout.laid_out import LaidOut
from app.knowledge.names.asked_names import AskedName, Said, unmet_names
from app.knowledge.question.want import GivingText, Want
from app.knowledge.question.wants import Wants
from app.knowledge.search.hits import Hit
from app.knowledge.words.other_kinds import Pair, is_of_other
from app.knowledge.words.sentences import is_figured, is_row, leads_in
from app.knowledge.words.stems import stem_of
from app.knowledge.words.terms import padded, padded_both, words_of

SHORT = 300  # characters: a quotation of several sentences is no longer
LISTED = 800  # likewise of a whole list
STANDS_OUT = 0.15  # of the question's trigrams: what a sentence has beyond its section's others, to be quoted alone
NAMES_ROW = 0.05  # likewise a row of a chart
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_NAME = 4  # words of a cell that may be a name
_REMEMBERED = 128  # passages: some 30 kB each
_SAID = 12  # characters: a sentence so short says yes or no to what follows


def layout_of(hit: Hit) -> PassageLayout:
    """Of the hit's passage. Those that were asked for last are kept: each question to some documents looks at the same
    few passages, and more than once."""
    return _layout(hit.passage, f"{hit.title}\n{hit.document}", tuple((each.start, each.end) for each in hit.sentences))


@lru_cache(maxsize=_REMEMBERED)
def _layout(passage: Passage, name: str, spans: tuple[tuple[int, int], ...]) -> PassageLayout:
    return PassageLayout(passage, name, spans)


@dataclass(frozen=True)
class Told:
    """The words of a sentence and its sounds, padded (terms.py), and with what it stands under."""

    words: str
    sounds: str
    headed: str  # with the headings between it and the title, and what leads in to its list
    titled: str  # with the title too
    name: str  # in a row, of its short cells
    called: tuple[str, ...]  # words of a row's first cell


class PassageLayout(LaidOut):
    """A passage's sentences, by place, and what they are part of. Nothing in it is of a question. Any thread."""

    def __init__(self, passage: Passage, name: str, spans: Sequence[tuple[int, int]]) -> None:
        """`name` are the document's title and name, `spans` where its sentences stand."""
        super().__init__(passage, spans)
        self.document_id, self.name = passage.document_id, name
        self._given_in = cache(GivingText)
        self._said_at = dict[tuple[int, range], Said]()
        self._around = dict[range, frozenset[str]]()
        self.sections = sections(passage, self.spans)
        self._read, self._words, self._said_of = cache(read_ranges), cache(words_of), cache(Said)

    @cached_property
    def told(self) -> list[Told]:
        """Each sentence's words."""
        return [self._told(place) for place in range(len(self.spans))]

    def _told(self, place: int) -> Told:
        text, section = self.texts[place], self.sections[place]
        own, sounds = padded_both(text)
        headed = own + padded(section.headings) + padded(self._lead(place))
        name = padded(_names_in(text)) if self.is_row(place) else own
        called = tuple(words_of(_first_cell(text))) if self.is_row(place) else ()
        return Told(own, sounds, headed, headed + padded(section.title), name, called)

    def of_others(self, pairs: Sequence[Pair]) -> frozenset[int]:
        """Which sentences tell of another kind of what a question of these pairs asks for: of a debit card, where it
        has "credit card" and so has another sentence. A table's rows are told apart by their cells."""
        if not pairs:
            return frozenset()
        there = {pair for stems in self._stems for pair in pairwise(stems)}.intersection(pairs)
        headings = [frozenset(map(stem_of, self._words(each.headings))) for each in self.sections] if there else []
        return frozenset(
            place
            for place, own in enumerate(headings)
            if not self.is_row(place) and any(is_of_other(self._stems[place], own, pair) for pair in there)
        )

    @cached_property
    def _stems(self) -> list[list[str]]:
        return [list(map(stem_of, self._words(text))) for text in self.texts]

    def heading(self, place: int) -> str:
        """The nearest heading above the sentence there, or the document's title."""
        section = self.sections[place]
        return section.headings.rsplit("\n", 1)[-1] or section.title

    def around(self, place: int) -> frozenset[str]:
        """The words of the section of the sentence there and of what it stands under."""
        section = self.sections[place]
        places = section.places if place in section.places else range(place, place + 1)
        if places not in self._around:
            parts = (self.name, section.title, section.headings, *(self.texts[at] for at in places))
            self._around[places] = frozenset(word for part in parts for word in self._words(part))
        return self._around[places]

    def named(self, place: int) -> tuple[str, ...]:
        """The document and the headings of the sentence there: a long table is several passages."""
        return self.document_id, self.sections[place].title, self.sections[place].headings

    def unmet(self, names: Sequence[AskedName], every_name: Sequence[AskedName]) -> list[tuple[AskedName, ...]]:
        """Of each sentence the names that do not stand where it does: in its section, and what is not of one kind in
        the passage; of a table's row without the other rows. And those of every name in whose place another is."""
        every = range(len(self.spans))
        sure, others = (tuple(each for each in names if each.is_sure is is_sure) for is_sure in (True, False))
        missing = cache(unmet_names)  # most sentences stand in the same
        within = [missing(sure, self._said(at, self.sections[at].places)) if sure else [] for at in every]
        around = [missing(others, self._said(at, every)) if others else [] for at in every]
        mistaken = self._mistaken(every_name)
        return [
            (*(each for each in (*one, *other) if all(each.word != taken.word for taken in instead)), *instead)
            for one, other, instead in zip(within, around, mistaken, strict=True)
        ]

    def _mistaken(self, names: Sequence[AskedName]) -> list[list[AskedName]]:
        """Of each sentence the names in whose place it, or its section, has another that only vowels tell from it.
        Where its section lacks the name, the sentence surely is no answer."""
        likely = [each for each in names if self._all_said.has_another(each.word) is not None]

        def mistaken(place: int) -> Iterator[AskedName]:
            for name in likely:
                here, around = (
                    said.has_another(name.word) for said in (self._said_alone(place), self._said_around(place))
                )
                if around if here is None else here:
                    yield replace(name, is_sure=name.is_sure or bool(around))

        return [list(mistaken(place)) for place in range(len(self.spans))]

    @cached_property
    def _all_said(self) -> Said:
        parts = (self.name, *(each.headings for each in self.sections), *self.texts)
        return Said([word for part in parts for word in self._words(part)])

    def _said_around(self, place: int) -> Said:
        """In its section, of a table in all rows."""
        return self._said_of(self.around(place))

    def _said_alone(self, place: int) -> Said:
        return self._said_of(tuple(self._words(self.texts[place])))

    def lacking(self, place: int, wanted: Wants, of_others: Collection[int] = ()) -> tuple[Want, ...]:
        """What is wanted and not given: of the thing by a row itself, or the paragraph of another sentence with its
        headings; in which case in the section, of a table without the other rows. What is `of_others` gives nothing."""
        if not wanted:
            return ()
        section, is_row = self.sections[place], self.is_row(place)
        own = self._giving(place, (at for at in self._unit(place) if at not in of_others))
        of_thing = tuple(each for each in wanted.attributes if not each.is_given(own))
        if not wanted.cases:
            return of_thing
        places = sorted({place, *(at for at in section.places if not (is_row and self.is_row(at)))} - {*of_others})
        around = self._giving(place, places, self.name, section.title)
        return *of_thing, *(each for each in wanted.cases if not each.is_given(around))

    def _unit(self, place: int) -> Sequence[int]:
        """A row and what leads in to its table, or the paragraph of another sentence: the next one often says the same
        of another thing."""
        section = self.sections[place]
        if not self.is_row(place):
            return self._paragraph(place)
        above = next((at for at in range(place, section.first - 1, -1) if not self.is_row(at)), place)
        return (above, place) if leads_in(self.texts[above]) else (place,)

    def _paragraph(self, place: int) -> range:
        """The sentences of its section between the blank lines around it."""
        places = self.sections[place].places

        def goes_on(before: int) -> bool:
            if before not in places or before + 1 not in places:
                return False
            return _BLANK_LINE.search(self.text, self.spans[before][1], self.spans[before + 1][0]) is None

        first, last = place, place
        while goes_on(first - 1):
            first -= 1
        while goes_on(last):
            last += 1
        return range(first, last + 1)

    def _giving(self, place: int, places: Iterable[int], *named: str) -> GivingText:
        own = (self.texts[at] for at in places)
        lead = self._lead(place)
        return self._given_in("\n".join((*named, self.sections[place].headings, lead, *own)))

    def _lead(self, place: int) -> str:
        """What leads in to the list that the sentence there belongs to."""
        listing = self.lists[place]
        return listing.lead if listing is not None else ""

    def _said(self, place: int, places: range) -> Said:
        is_row, section = self.is_row(place), self.sections[place]
        key = place if is_row or place not in places else -1, places
        if key not in self._said_at:
            beside = [at for at in places if at != place and not (is_row and self.is_row(at))]
            own = (self.texts[at] for at in (place, *beside))
            parts = (self.name, section.title, section.headings, *own)
            self._said_at[key] = Said([word for part in parts for word in self._words(part)])
        return self._said_at[key]

    def is_row(self, place: int) -> bool:
        """Whether the sentence there is a table's row: of one without names of columns by the row beside it."""
        return self._rows[place]

    @cached_property
    def _rows(self) -> list[bool]:
        around = zip(["", *self.texts], self.texts, [*self.texts[1:], ""], strict=False)
        return [is_figured(text) or is_row(text, before) or is_row(text, after) for before, text, after in around]

    @cached_property
    def charts(self) -> list[Chart]:
        """All of the passage, of tables first."""
        return [*self.charts_of_rows, *charts_of_lists(self._laid), *self._charts_of_sentences]

    @cached_property
    def rows_at(self) -> dict[int, Chart]:
        """The chart of each row, by its place."""
        return {place: chart for chart in self.charts_of_rows for place in chart.keys}

    @cached_property
    def charts_of_rows(self) -> list[Chart]:
        """Those of tables."""
        return list(charts_of_rows(self._laid))

    @cached_property
    def _laid(self) -> Laid:
        between = [self.text[end:start] for (_, end), (start, _) in pairwise(self.spans)]
        are_below = [False, *(each.count("\n") < 2 for each in between)]
        return Laid(self.texts, self.sections, self.lists, self._rows, self._read, are_below)

    def fits(self, asked: FiguresAsked) -> list[Fit]:
        """How each sentence stands to the figures asked for."""
        if not asked.figures:
            return [Fit.UNTOLD] * len(self.spans)
        of_charts = {place: each for chart in self.charts for place, each in chart.fits(asked).items()}
        return [of_charts.get(place) or self._fit(asked, place) for place in range(len(self.spans))]

    def _fit(self, asked: FiguresAsked, place: int) -> Fit:
        text = self.texts[place]
        if self.is_row(place):
            return Fit.UNTOLD
        return range_fit(asked.figures, [each.range for each in self._read(text).ranges])

    def leading_to(self, chart: Chart) -> list[int]:
        """The places of what a chart stands under: headings, and the sentence that leads in to a list."""
        section = self.sections[chart.places[0]]
        headings = [place for place, each in enumerate(self.sections) if each == section and each.is_heading(place)]
        return headings if chart.lead is None or chart.lead in headings else [*headings, chart.lead]

    def goes_on_in(self, other: PassageLayout, place: int) -> list[int]:
        """The places of that passage's rows that are of the same chart as the row here."""
        own = self.rows_at[place].keys[place]
        return [
            each
            for chart in other.rows_at.values()
            for each, keys in chart.keys.items()
            if other.named(each) == self.named(place) and any(are_comparable(one, key) for one in own for key in keys)
        ]

    def whole(
        self, place: int, free: set[int], names: Sequence[float], wanted: Wants, *, is_named: bool
    ) -> tuple[int, int] | None:
        """The short section or the list to be quoted for the sentence there, none of it quoted yet; of a list by cases
        the item of the one asked of alone.

        `names` is what each sentence has of the question itself; `is_named` whether the section's headings have much.
        """
        section, listing = self.sections[place], self.lists[place]
        if self._is_alone_of_case(place, wanted):
            return place, place
        if is_named or section.is_heading(place):
            others = [names[each] for each in section.places if each != place]
            alone = place in section.places and names[place] >= max(others, default=0.0) + STANDS_OUT
            if not alone and self.length(section.first, section.last) <= SHORT and free.issuperset(section.places):
                return section.first, section.last
        first, last = self._led_lines(place) if listing is None else (listing.first, listing.last)
        if first == last or self.length(first, last) > LISTED:
            return None
        return (first, last) if free.issuperset(range(first, last + 1)) else None

    def _is_alone_of_case(self, place: int, wanted: Wants) -> bool:
        """Whether it is the item of a list, "pregnant women: one a day", that alone is of the cases asked of."""
        listing = self.lists[place]
        if not wanted.cases or listing is None or ":" not in self.texts[place].rstrip(" :"):
            return False
        items = range(listing.first, listing.last + 1)
        return [at for at in items if self._is_of_case(at, wanted)] == [place]

    def _is_of_case(self, place: int, wanted: Wants) -> bool:
        own = self._given_in(self.texts[place])
        return all(each.is_asked(own.words) for each in wanted.cases)

    def _led_lines(self, place: int) -> tuple[int, int]:
        """From what leads in to a table to its last row; from what leads in to lines that go by ranges to the last of
        them, for a place there; else itself."""
        if below := self.rows_below(place):
            return place, below[-1]
        if not any(map(leads_in, self.texts[: place + 1])):
            return place, place  # nor need they be read
        for chart in self._charts_of_sentences:
            if chart.lead is not None and chart.lead <= place <= chart.places[-1]:
                return chart.lead, chart.places[-1]
        return place, place

    def rows_below(self, place: int) -> range:
        """The rows of the table that the sentence there leads in to; empty where it leads in to none."""
        last = place
        if leads_in(self.texts[place]) and not self.is_row(place):
            while last + 1 < len(self.spans) and self.is_row(last + 1):
                last += 1
        return range(place + 1, last + 1)

    @cached_property
    def _charts_of_sentences(self) -> list[Chart]:
        return list(charts_of_sentences(self._laid))

    def is_together(self, place: int, other: int) -> bool:
        """Whether one may be quoted with the other: side by side, short, no rows, of one section and list."""
        low, high = min(place, other), max(place, other)
        if high - low != 1 or self.length(low, high) > SHORT or self.is_row(low) or self.is_row(high):
            return False
        parted = self.sections[low].is_heading(low) or self.sections[high].is_heading(high)
        return not parted and self.lists[low] == self.lists[high]

    def says_yes_or_no(self, place: int) -> bool:
        """Whether the sentence there is a word or two before the next one on its line."""
        between = self.text[self.spans[place][1] : self.spans[place + 1][0]]
        is_beside = "\n" not in between and not self.sections[place].is_heading(place)
        return is_beside and self.length(place, place) <= _SAID

    def length(self, first: int, last: int) -> int:
        """Characters from the one sentence to the other."""
        return self.spans[last][1] - self.spans[first][0]


def _first_cell(row: str) -> str:
    """Without the name of its column, nor what stands in brackets."""
    return row.split("; ", 1)[0].split(": ", 1)[-1].split("(", 1)[0]


def _names_in(row: str) -> str:
    """The first cell and the short ones of a row, without the names of their columns: what it is called by. "Ask the
    doctor for a child under 3 months" names no row to who asks for a child."""
    first, *others = (cell.split(": ", 1)[-1] for cell in row.split("; "))
    return "; ".join((first, *(cell for cell in others if len(cell.split()) <= _NAME)))
