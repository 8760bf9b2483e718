"""The charts of a passage: rows of a table, items of a list, lines or sentences that go by ranges of one measure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.knowledge.figures.figure_ranges import FiguresAsked, Reading
from app.knowledge.figures.ranges import Fit, Range, are_comparable, range_fit
from app.knowledge.index.sections import Listing, Section
from app.knowledge.layout.chart_keys import Key, entry_key, key_behind_name, row_key, with_lower_bounds
from app.knowledge.words.forbidding import forbids
from app.knowledge.words.sentences import leads_in, without_marker


@dataclass(frozen=True)
class Chart:
    """Entries by their place in the passage, one below another: the ranges that each is found by, and those as written.

    `name` is what tells it from others of its section; empty for rows, whose table may go on in another passage. `lead`
    is the place of the sentence that leads in to its list.
    """

    keys: Mapping[int, tuple[Range, ...]]
    written: Mapping[int, tuple[Range, ...]]
    name: str = ""
    lead: int | None = None

    @property
    def places(self) -> range:
        """From the first entry to the last."""
        return range(min(self.keys), max(self.keys) + 1)

    def fits(self, asked: FiguresAsked) -> dict[int, Fit]:
        """How each entry stands to the figures asked for.

        Where the question gives the very range of an entry, no other holds it. Where one figure lies between two
        limits, years past an only limit are somebody's age beside a term, and other units are of something else: "on
        the first day for a girl of six years".
        """
        given = {
            place for place, written in self.written.items() if any(each.is_given(asked.ranges) for each in written)
        }
        if given:
            return {place: Fit.WITHIN if place in given else Fit.MISSES for place in self.keys}
        within = [
            each for each in asked.figures if any(range_fit([each], keys) is Fit.WITHIN for keys in self.keys.values())
        ]
        units = {each.unit for each in within} - {"year"}
        figures = [each for each in asked.figures if not within or each in within or each.unit in units]
        return {place: range_fit(figures, keys) for place, keys in self.keys.items()}


@dataclass(frozen=True)
class Laid:
    """What charts are found in: the sentences of a passage, their sections and lists, by place."""

    texts: Sequence[str]
    sections: Sequence[Section]
    lists: Sequence[Listing | None]
    are_rows: Sequence[bool]
    read: Callable[[str], Reading]
    are_below: Sequence[bool]  # whether it begins on the line of the one before, or on the next

    def is_forbidding(self, place: int) -> bool:
        """Whether the sentence there stands under a heading that says what is not to be done."""
        return _forbids(f"{self.sections[place].title}\n{self.sections[place].headings}")


def charts_of_rows(laid: Laid) -> Iterator[Chart]:
    """Rows beside one another that are found by ranges of one measure; there may be but one.

    Where a name comes first, "gold loan; up to 2 lakh", they are found by what comes next if the name has several rows.
    """
    rows = {place: text for place, text in enumerate(laid.texts) if laid.are_rows[place] and not laid.lists[place]}
    keys = {place: key for place, text in rows.items() if (key := row_key(text)) is not None}
    for run in _runs(laid, keys):
        yield _chart(keys, run)
    named = {
        place: found
        for place, text in rows.items()
        if place not in keys and (found := key_behind_name(text)) is not None
    }
    for name in dict.fromkeys(name for name, _ in named.values()):
        own = {place: key for place, (each, key) in named.items() if each == name}
        for run in _runs(laid, own):
            if len(run) > 1:
                yield _chart(own, run, name)


def charts_of_lists(laid: Laid) -> Iterator[Chart]:
    """Lists most of whose items are found by ranges of one measure, but none that say what is not to be done."""
    for listing in dict.fromkeys(each for each in laid.lists if each is not None):
        items = range(listing.first + bool(listing.lead), listing.last + 1)
        if _forbids(listing.lead) or laid.is_forbidding(items[0]):
            continue
        keys = {
            place: key
            for place in items
            if (key := entry_key(laid.read(without_marker(laid.texts[place])))) is not None
        }
        alike = [[place for place in keys if _are_of_one_measure(keys[place], key)] for key in keys.values()]
        most = max(alike, key=len, default=[])
        if len(most) > max(len(items) / 2, 1):
            lead = listing.first if listing.lead else None
            yield _chart(keys, most, listing.lead or laid.texts[items[0]], lead)


def charts_of_sentences(laid: Laid) -> Iterator[Chart]:
    """Lines below one another, or sentences of a paragraph, that go by ranges with nothing in common."""
    keys = {
        place: key
        for place, text in enumerate(laid.texts)
        if not (laid.are_rows[place] or laid.lists[place] or laid.sections[place].is_heading(place))
        and (key := entry_key(laid.read(text))) is not None
    }
    for run in _runs(laid, keys):
        ranges = [keys[place].ranges for place in run]
        pairs = ((one, other) for at, one in enumerate(ranges) for other in ranges[at + 1 :])
        is_sure = len(run) > 1 and all(one[0].is_apart(other[0]) for one, other in pairs)
        if not is_sure or not all(laid.are_below[place] for place in run[1:]) or laid.is_forbidding(run[0]):
            continue
        first, *others = (laid.texts[place] for place in run)
        lead = run[0] - 1 if laid.are_below[run[0]] and leads_in(laid.texts[run[0] - 1]) else None
        above = first if lead is None else laid.texts[lead]
        if not _forbids(above) or (lead is None and all(map(_forbids, others))):
            yield _chart(keys, run, above, lead)


def _chart(keys: Mapping[int, Key], places: Sequence[int], name: str = "", lead: int | None = None) -> Chart:
    own = [keys[place] for place in places]
    written = dict(zip(places, (key.ranges for key in own), strict=True))
    return Chart(dict(zip(places, with_lower_bounds(own), strict=True)), written, name, lead)


def _runs(laid: Laid, keys: Mapping[int, Key]) -> list[list[int]]:
    """Places beside one another in a section whose keys are of one measure."""
    runs: list[list[int]] = []
    for place, key in keys.items():
        last = runs[-1][-1] if runs else None
        is_next = last == place - 1 and laid.sections[last] == laid.sections[place]
        if last is not None and is_next and _are_of_one_measure(keys[last], key):
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _are_of_one_measure(key: Key, other: Key) -> bool:
    return any(are_comparable(one, another) for one in key.ranges for another in other.ranges)


def _forbids(text: str) -> bool:
    """Whether one of its lines does, be it a question."""
    return any(forbids(line, asks=False) for line in text.splitlines())
