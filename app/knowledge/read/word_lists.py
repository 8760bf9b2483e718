"""What stands before the items of Word's lists: a bullet, or the number that Word shows and does not store."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.knowledge.read.archive import Archive

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BULLET = "•"
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
_MOST = 100_000  # of a number
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ZEROS = {"hindiNumbers": "\u0966", "kannadaNumbers": "\u0ce6", "teluguNumbers": "\u0c66"}


@dataclass(frozen=True)
class _Level:
    kind: str  # Word's numFmt
    shown: str  # with %1 for the number of the first level
    start: int


@dataclass
class WordLists:
    """The lists of one document; its items are asked for in the order of the text."""

    _lists: dict[str, str] = field(default_factory=dict)  # the form of each list
    _forms: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _anew: set[str] = field(default_factory=set)  # lists that count for themselves
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
        number, level = _value(properties, "numId", ""), number_of(_value(properties, "ilvl", "0"))
        if number == "0":
            return ""
        form = self._lists.get(number, "")
        levels = self._forms.get(form, {})
        known = levels.get(level)
        if known is None or level >= _LEVELS or known.kind == "bullet":
            return f"{_BULLET} "
        counts = self._counts.setdefault(number if number in self._anew else f"form {form}", [None] * _LEVELS)
        last = counts[level]
        counts[level] = known.start if last is None else min(last + 1, _MOST)
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)

        def shown_of(place: re.Match[str]) -> str:
            of = int(place[1]) - 1
            each = levels.get(of)
            return "" if each is None else written(counts[of] or each.start, each.kind)

        shown = _PLACE.sub(shown_of, known.shown).strip()
        return f"{shown} " if shown else ""

    def _read(self, numbering: Element) -> None:
        for form in numbering.iter(f"{_W}abstractNum"):
            levels = {
                number_of(each.get(f"{_W}ilvl", "0")): _Level(
                    _value(each, "numFmt", "decimal"),
                    _value(each, "lvlText", ""),
                    number_of(_value(each, "start", "1")),
                )
                for each in form.findall(f"{_W}lvl")
            }
            self._forms[form.get(f"{_W}abstractNumId", "")] = levels
        for each in numbering.findall(f"{_W}num"):
            number = each.get(f"{_W}numId", "")
            self._lists[number] = _value(each, "abstractNumId", "")
            if each.find(f"{_W}lvlOverride/{_W}startOverride") is not None:
                self._anew.add(number)


def _value(element: Element, name: str, default: str) -> str:
    child = element.find(f"{_W}{name}")
    return default if child is None else child.get(f"{_W}val", default)


def number_of(text: str) -> int:
    """A number that a file gives of its lists; 0 where it is none."""
    return min(int(text), _MOST) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def written(number: int, kind: str) -> str:
    """A number as a list of that kind, by Word's name, has it."""
    if kind in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 10 + 1)
        return letter.upper() if kind == "upperLetter" else letter
    if kind in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        text = ""
        for worth, letters in _ROMAN:
            text += letters * (number // worth)
            number %= worth
        return text.upper() if kind == "upperRoman" else text
    if kind in _ZEROS:
        return "".join(chr(ord(_ZEROS[kind]) + int(digit)) for digit in str(number))
    return "" if kind == "none" else str(number)
