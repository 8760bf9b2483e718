"""Detects hidden elements of a web page, by attributes and by style-sheet rules for single elements.

What a button or a link folds open, or another rule of the style sheets shows, is seen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from app.knowledge.read.colours import BLACK, WHITE, Colour, are_near, of_digits

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_LAST_PART = re.compile(r"(?:^|(?<=[\s>+~]))[^\s>+~]*$")
_BRACE = re.compile(r"[{}]")
_AT_BLOCK = re.compile(r"@[a-z-]+[^{};@]{0,500}\{", re.IGNORECASE)
_ON_SCREEN = re.compile(r"@media\s+(?:only\s+)?(?:screen|all)\s*")
_ONE_ELEMENT = re.compile(r"(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)")
_NAMED = re.compile(r"[.#][\w-]+")
_FOLDS = re.compile(
    r"(?:aria-controls\s*=\s*[\"']?|(?:href|data-(?:bs-)?target)\s*=\s*[\"']?#)([\w-]{1,80})", re.IGNORECASE
)
_LINKED = re.compile(r"<link[^>]{0,500}stylesheet", re.IGNORECASE)
_FAR = re.compile(r"-\d{4,}px|-\d{3,}(?:em|rem|vw)|-9{3}px")
_NOTHING = re.compile(r"0(?:\.0+)?(?:px|pt|em|rem|%)?")
_CLIPPED = re.compile(r"rect\((?:\s*[01](?:px)?[\s,]*){4}\)|inset\((?:50|100)%\)")
_TINY = re.compile(r"(?:0?\.\d+|[01](?:\.0+)?)(?:px|pt)?|(?:0|0?\.0\d*)(?:em|rem|%)")  # nobody reads it
_CLEAR = re.compile(r"0?\.0(?:[0-4]\d*)?|0(?:\.0+)?%?|[0-4]%")
_SHRUNK = re.compile(r"(?:.*\s)?scale[xy]?\(0(?:\s*,\s*0)?\)(?:\s.*)?")
_SIZES = ("height", "max-height", "width")
_HIDING = {  # values of properties
    "display": re.compile("none"), "visibility": re.compile("hidden|collapse"), "opacity": _CLEAR,
    "font-size": _TINY, "transform": _SHRUNK, "filter": re.compile(r"opacity\(0(?:\.0+)?%?\)"),
    "clip": _CLIPPED, "clip-path": _CLIPPED, **dict.fromkeys(_SIZES, _NOTHING),
    **dict.fromkeys(("left", "top", "right", "text-indent", "margin-left"), _FAR),
}  # fmt: skip
_MOST_RULES = 20_000
VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
# Boxes of which a saved page says that they are behind a dialog: people see them.
_AROUND = frozenset(("div", "section", "ul", "ol", "table", "tr", "td", "th", "main", "nav"))  # of no size, for room
_NO_COLOUR = ("none", "transparent", "inherit", "initial", "unset")
_BOXES = frozenset(["html", "body", "main", "article", "section", "div", "header", "footer", "form"])
_AROUND_LETTERS = ("text-shadow", "-webkit-text-stroke", "-webkit-text-fill-color")
_BACKGROUNDS = ("background-image", "background-color", "background")
_ELEMENT = re.compile(r"[a-z][\w-]*")
_COLOURS = {
    "white": WHITE, "snow": (255, 250, 250), "ivory": (255, 255, 240), "ghostwhite": (248, 248, 255),
    "floralwhite": (255, 250, 240), "whitesmoke": (245, 245, 245), "black": BLACK,
}  # fmt: skip
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:\s*[,/]\s*([\d.]+%?))?\s*\)")

_Says = Mapping[str, str]  # values by property


class Look(NamedTuple):
    """How an element stands on its page."""

    is_hidden: bool
    is_raised: bool


class Looks:
    """Of the elements of a page, to be told of each that begins or ends."""

    def __init__(self, page: str, sheets: Iterable[str] = ()) -> None:
        """`sheets` are those that it takes from other files."""
        self._folded = set(_FOLDS.findall(page))
        self._rules: dict[str, dict[str, str]] = {}  # by .class, #id, and element
        self._shown: set[tuple[str, str]] = set()  # names and properties that some rule shows them by
        self._open: list[tuple[str, Colour | None]] = []  # the elements with a background, and its colour if known
        self._open_tags: Counter[str] = Counter()  # of these: pages may leave out the ends of thousands
        self._coloured: set[str] = set()  # names and elements that some rule gives a background
        self._may_be_styled = _LINKED.search(page) is not None
        for sheet in (*sheets, *_own_sheets(page)):
            self._add(sheet)

    def _add(self, sheet: str) -> None:
        for count, (selectors, says) in enumerate(_rules(sheet)):
            if count == _MOST_RULES:
                return
            for selector in selectors.split(","):
                self._add_rule(selector.strip().lower(), says)

    def _add_rule(self, selector: str, says: _Says) -> None:
        alone = _ONE_ELEMENT.fullmatch(selector)
        last = _LAST_PART.search(selector)
        names = _NAMED.findall(last[0] if last else "")
        if _background(says):
            element = _ELEMENT.match(last[0] if last else "")
            self._coloured |= {*names, *([element[0]] if element else [])}
        hides = {name for name in says if _hides(name, says)}
        for name in names:
            self._shown |= {(name, each) for each in says if each not in hides}
        if alone is not None and len(names) < 2 and selector not in ("", "*"):
            self._rules.setdefault(selector, {}).update(says)

    def start(self, tag: str, attributes: Mapping[str, str | None]) -> Look:
        """Of an element that begins."""
        names = [f".{each}" for each in (attributes.get("class") or "").lower().split()]
        if attributes.get("id"):
            names.append(f"#{attributes['id']}".lower())
        inline = _declared(attributes.get("style") or "")
        says: dict[str, str] = {}
        for name in (tag, *names, *(f"{tag}{each}" for each in names)):
            says |= self._rules.get(name, {})
        says |= inline
        hiding = any(
            _hides(each, says)
            and not (each == "font-size" and tag in _AROUND)
            and (each in inline or not any((name, each) in self._shown for name in names))
            for each in says
        )
        if tag not in VOID:
            self._note_background(tag, attributes, says, names)
        is_hidden = hiding or "hidden" in attributes
        if is_hidden and self._folds(attributes):
            is_hidden = False
        is_hidden |= attributes.get("aria-hidden") == "true" and tag not in _BOXES
        is_hidden |= tag == "dialog" and "open" not in attributes
        if tag in ("html", "body"):
            is_hidden = False  # a script shows it
        is_hidden |= self._is_in_its_background(tag, attributes, says)
        return Look(is_hidden and tag not in VOID, says.get("vertical-align") in ("super", "top", "text-top"))

    def end(self, tag: str) -> None:
        """Of an element that ends."""
        while self._open_tags[tag]:
            ended, _ = self._open.pop()
            self._open_tags[ended] -= 1
            if ended == tag:
                return

    def _folds(self, attributes: Mapping[str, str | None]) -> bool:
        """Whether what is hidden is shown to those who click on something."""
        is_found = attributes.get("hidden") == "until-found" or attributes.get("role") == "tabpanel"
        return is_found or (attributes.get("id") or "") in self._folded

    def _note_background(
        self, tag: str, attributes: Mapping[str, str | None], says: _Says, names: Sequence[str]
    ) -> None:
        """Keep in mind which colour is behind an element's words, for as long as the element is open."""
        said = attributes.get("bgcolor") or _background(says)
        is_coloured = not self._coloured.isdisjoint((tag, *names)) or (bool(names) and self._may_be_styled)
        if said or attributes.get("background") or is_coloured:
            colour = _colour(said or "")
        elif self._open_tags[tag]:
            colour = self._open[-1][1]  # so that its end is not that of another one
        else:
            return
        self._open.append((tag, colour))
        self._open_tags[tag] += 1

    def _is_in_its_background(self, tag: str, attributes: Mapping[str, str | None], says: _Says) -> bool:
        """Whether words have the colour behind them, such as white on white, or none."""
        colour = says.get("color") or (attributes.get("color") if tag == "font" else None)
        own = _background(says)
        if not colour or any(says.get(name, "none") != "none" for name in _AROUND_LETTERS):
            return False
        if own:
            return colour == own or are_near(_colour(colour), _colour(own))
        behind = self._open[-1][1] if self._open else WHITE
        return _is_clear(colour) or are_near(_colour(colour), behind)


def _own_sheets(page: str) -> Iterator[str]:
    lower, at = page.lower(), 0
    while (start := lower.find("<style", at)) >= 0:
        begin, end = lower.find(">", start), lower.find("</style", start)
        if not 0 <= begin < end:
            return
        yield page[begin + 1 : end]
        at = end


def _rules(sheet: str) -> Iterator[tuple[str, _Says]]:
    """The rules that hold on screens of every size."""
    sheet = _COMMENT.sub(" ", sheet)
    at = 0
    for block in _at_blocks(sheet):
        yield from _plain_rules(sheet[at : block[0]])
        if _ON_SCREEN.fullmatch(sheet[block[0] : block[1]].lower()):
            yield from _plain_rules(sheet[block[1] + 1 : block[2] - 1])
        at = block[2]
    yield from _plain_rules(sheet[at:])


def _at_blocks(sheet: str) -> Iterator[tuple[int, int, int]]:
    """Where rules such as @media begin, where their brace is, and where they end."""
    end = 0
    for match in _AT_BLOCK.finditer(sheet):
        if match.start() < end:
            continue
        depth, end = 1, match.end()
        for brace in _BRACE.finditer(sheet, match.end()):
            depth += 1 if brace[0] == "{" else -1
            end = brace.end()
            if not depth:
                break
        yield match.start(), match.end() - 1, end


def _plain_rules(sheet: str) -> Iterator[tuple[str, _Says]]:
    for rule in sheet.split("}"):
        selectors, brace, says = rule.rpartition("{")
        if brace:
            yield re.split("[{;]", selectors)[-1], _declared(says)


def _declared(text: str) -> _Says:
    found: dict[str, str] = {}
    for each in text.split(";"):
        name, _, value = each.partition(":")
        value = " ".join(value.lower().replace("!important", "").split())
        if value:
            found[name.strip().lower()] = value
    return found


def _hides(name: str, says: _Says) -> bool:
    """Whether a property hides what has it."""
    hiding = _HIDING.get(name)
    if hiding is None or hiding.fullmatch(says[name]) is None:
        return False
    return name not in _SIZES or says.get("overflow") == "hidden"


def _background(says: _Says) -> str:
    """What is behind its words: a picture before a colour; empty where it has none of its own."""
    return next((said for name in _BACKGROUNDS if (said := says.get(name, "")) and said not in _NO_COLOUR), "")


def _colour(said: str) -> Colour | None:
    """None where it is not known."""
    said = said.strip().lower()
    if (parts := _RGB.fullmatch(said)) is not None:
        red_green_blue = int(parts[1]), int(parts[2]), int(parts[3])
        return red_green_blue if parts[4] in (None, "1", "1.0", "100%") else None
    digits = said.removeprefix("#")
    if not re.fullmatch(r"[0-9a-f]{3}|[0-9a-f]{6}", digits):
        return _COLOURS.get(said)
    return of_digits("".join(each * 2 for each in digits) if len(digits) == 3 else digits)


def _is_clear(colour: str) -> bool:
    said = _RGB.fullmatch(colour.strip().lower())
    return colour.strip().lower() == "transparent" or (said is not None and said[4] in ("0", "0.0", "0%"))
