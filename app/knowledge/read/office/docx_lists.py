"""What stands before the items of Word's lists: a bullet, or the number that Word shows and does not store."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.knowledge.read.archive import Archive
from app.knowledge.read.limits import number_of
from app.knowledge.read.list_numbers import MOST, list_number
from app.knowledge.read.office.docx_xml import W, first_within, is_on, value_of

_BULLET = "•"
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True)
class _Level:
    kind: str  # Word's numFmt
    shown: str  # with %1 for the number of the first level
    start: int
    legal: bool = False  # all its numbers as figures, whatever those of the levels above are
    after: int = -1  # it begins anew only below an item of a level up to this one, -1: of any


@dataclass
class WordLists:
    """The lists of one document; its items are asked for in the order of the text."""

    _lists: dict[str, str] = field(default_factory=dict)  # the form of each list
    _forms: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _anew: dict[str, dict[int, int]] = field(default_factory=dict)  # lists that count for themselves, from where
    _own: dict[str, dict[int, _Level]] = field(default_factory=dict)  # of a list, in place of its form's
    _counts: dict[str, list[int | None]] = field(default_factory=dict)

    @classmethod
    def of(cls, archive: Archive) -> WordLists:
        """Those that a file says of. Raises ReadError."""
        lists = cls()
        if archive.has("word/numbering.xml"):
            lists._read(archive.xml("word/numbering.xml"))
        return lists

    def mark(self, properties: Element) -> str:
        """What stands before an item with these numPr, with a blank behind it; empty where it is in no list."""
        number, level = value_of(properties, "numId"), _number(value_of(properties, "ilvl", default="0"))
        if number == "0":
            return ""
        form = self._lists.get(number, "")
        levels = {**self._forms.get(form, {}), **self._own.get(number, {})}
        known = levels.get(level)
        if known is None or level >= _LEVELS or known.kind == "bullet":
            return f"{_BULLET} "
        anew = self._anew.get(number)
        counts = self._counts.setdefault(f"form {form}" if anew is None else number, [None] * _LEVELS)
        starts = {at: each.start for at, each in levels.items()} | (anew or {})
        last = counts[level]
        counts[level] = starts[level] if last is None else min(last + 1, MOST)
        for below in range(level + 1, _LEVELS):
            after = levels[below].after if below in levels else -1
            if after < 0 or level < after:
                counts[below] = None

        def shown_of(place: re.Match[str]) -> str:
            of = int(place[1]) - 1
            each = levels.get(of)
            kind = "" if each is None else "decimal" if known.legal and each.kind != "none" else each.kind
            return "" if each is None else list_number(counts[of] or starts[of], kind)

        shown = _PLACE.sub(shown_of, known.shown).strip()
        return f"{shown} " if shown else ""

    def _read(self, numbering: Element) -> None:
        """Lists, the forms that they take their levels from, and where they count for themselves."""
        named: dict[str, str] = {}  # by the name of a style of lists: the form that has its levels
        linked: dict[str, str] = {}
        for form in numbering.iter(f"{W}abstractNum"):
            key = form.get(f"{W}abstractNumId", "")
            self._forms[key] = _levels(form.findall(f"{W}lvl"))
            named[value_of(form, "styleLink")] = key
            linked[key] = value_of(form, "numStyleLink")
        for key, name in linked.items():
            if name in named and name:
                self._forms[key] = self._forms[named[name]]
        for each in numbering.findall(f"{W}num"):
            number = each.get(f"{W}numId", "")
            self._lists[number] = value_of(each, "abstractNumId")
            for override in each.findall(f"{W}lvlOverride"):
                self._own.setdefault(number, {}).update(_levels(override.findall(f"{W}lvl")))
                if (start := override.find(f"{W}startOverride")) is not None:
                    level = _number(override.get(f"{W}ilvl"))
                    self._anew.setdefault(number, {})[level] = _number(start.get(f"{W}val", "1"))


def _levels(elements: Iterable[Element]) -> dict[int, _Level]:
    return {
        _number(each.get(f"{W}ilvl")): _Level(
            value_of(each, "numFmt", default="decimal"),
            value_of(each, "lvlText"),
            _number(value_of(each, "start", default="1")),
            first_within(each, "isLgl") is not None and is_on(value_of(each, "isLgl", default="1")),
            _number(value_of(each, "lvlRestart")) if first_within(each, "lvlRestart") is not None else -1,
        )
        for each in elements
    }


def _number(text: str | None) -> int:
    return number_of(text, MOST)
