"""What a file of OpenDocument does not say as it stands: sections, paragraphs, rows and words that are not shown, are
struck through or seen by nobody, such as white ones on the page, and digits that are raised."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.knowledge.read.builder import raised
from app.knowledge.read.office.odt_xml import DRAW, FO, STYLE, TABLE, TEXT

_MOST_PARENTS = 30
_RAISED = re.compile(r"super\b|[1-9]\d*%")  # of text-position: how far up
_SMALL = re.compile(r"(?:0?\.\d+|[01](?:\.0+)?)pt")  # nobody reads letters so small
_WHITE = re.compile(r"#(?:f[0-9a-f]){3}", re.IGNORECASE)
_AROUND_LETTERS = (
    f"{STYLE}text-outline", f"{FO}text-shadow", f"{STYLE}font-relief", f"{STYLE}use-window-font-color",
)  # fmt: skip
_TABLES = {f"{TABLE}table": "table", f"{TABLE}table-row": "table-row", f"{TABLE}table-cell": "table-cell"}
_CELL = f"{TABLE}table-cell"  # emptied where its words are taken out: others would move into its column
_SECTION = f"{TEXT}section"
_FAMILIES = {f"{TEXT}p": "paragraph", f"{TEXT}h": "paragraph", f"{TEXT}span": "text", f"{TEXT}a": "text"}
_Name = tuple[str, str]  # of a style: family, name


def take_out_hidden(body: Element, sheets: Sequence[Element], *, is_on_paper: bool = True) -> int:
    """Remove from the text what is hidden or struck through in it, or by one of the styles in these sheets, and what
    nobody sees, and write raised digits as such. What follows stays. Gives how many letters nobody sees.
    `is_on_paper`: what is behind the letters is white where nothing says otherwise."""
    styles = _Styles(sheets)
    _take_out(body, styles.that(_hides) | styles.that(_strikes))
    above = styles.that(_raises)
    for span in body.iter(f"{TEXT}span"):
        if ("text", span.get(f"{TEXT}style-name")) in above:
            _raise(span)
    coloured = styles.that(_is_coloured)
    is_on_paper = is_on_paper and not any(map(_may_lie_behind, sheets))
    white = styles.that(_is_white) - coloured if is_on_paper else set()
    unseen = _Unseen(styles.that(_is_small), white, styles.that(_has_background), coloured)
    return _take_out_unseen(body, unseen, is_white=True)


def _raise(span: Element) -> None:
    span.text = raised(span.text or "")
    for inner in span:
        _raise(inner)
        inner.tail = raised(inner.tail or "")


def _hides(properties: Element) -> bool | None:
    display = properties.get(f"{TEXT}display")
    return None if display is None else display == "none"


def _strikes(properties: Element) -> bool | None:
    said = [properties.get(f"{STYLE}text-line-through-{each}") for each in ("style", "type")]
    return None if said == [None, None] else said[0] != "none" and said[1] != "none"


def _raises(properties: Element) -> bool | None:
    position = properties.get(f"{STYLE}text-position")
    return None if position is None else _RAISED.match(position) is not None


def _is_small(properties: Element) -> bool | None:
    size = properties.get(f"{FO}font-size")
    return None if size is None else _SMALL.fullmatch(size) is not None


def _is_white(properties: Element) -> bool | None:
    colour = properties.get(f"{FO}color")
    return None if colour is None else _WHITE.fullmatch(colour) is not None


def _is_coloured(properties: Element) -> bool | None:
    """Otherwise than white: also by a line or shadow around letters, or as goes with what is behind them."""
    if any(properties.get(name, "none") not in ("none", "false") for name in _AROUND_LETTERS):
        return True
    colour = properties.get(f"{FO}color")
    return None if colour is None else _WHITE.fullmatch(colour) is None


def _has_background(properties: Element) -> bool | None:
    if properties.get(f"{DRAW}fill", "none") != "none" or properties.find(f"{STYLE}background-image") is not None:
        return True
    colour = properties.get(f"{FO}background-color")
    return None if colour is None else colour not in ("transparent", "#ffffff")


def _may_lie_behind(sheet: Element) -> bool:
    """Whether a page may have a colour, or something drawn behind its words."""
    pages = sheet.iter(f"{STYLE}page-layout-properties")
    drawn = sheet.iter(f"{STYLE}graphic-properties")
    return any(map(_has_background, pages)) or any(each.get(f"{STYLE}run-through") == "background" for each in drawn)


class _Styles:
    def __init__(self, sheets: Iterable[Element]) -> None:
        self._properties: dict[_Name, list[Element]] = {}
        self._parents: dict[_Name, _Name] = {}
        for sheet in sheets:
            for style in sheet.iter(f"{STYLE}style"):
                family = style.get(f"{STYLE}family", "")
                name = family, style.get(f"{STYLE}name", "")
                self._parents[name] = family, style.get(f"{STYLE}parent-style-name", "")
                self._properties[name] = [each for each in style if each.tag.endswith("-properties")]

    def that(self, do: Callable[[Element], bool | None]) -> set[_Name]:
        """The styles that do so to words, themselves or through the one that they go back to; None: it is not said."""

        def does(name: _Name) -> bool:
            for _ in range(_MOST_PARENTS):
                said = [told for each in self._properties.get(name, ()) if (told := do(each)) is not None]
                if said:
                    return any(said)  # a paragraph has a colour behind it though its letters have none of their own
                name = self._parents.get(name, ("", ""))
            return False

        return {name for name in self._parents if does(name)}


def _take_out(element: Element, hiding: set[_Name]) -> None:
    kept: list[Element] = []
    for child in list(element):
        if _is_hidden(child, hiding):
            _remove(element, child, kept)
        else:
            if child.tag == _CELL and _name_of(child) in hiding:
                child[:] = []
            _take_out(child, hiding)
            kept.append(child)
    element[:] = kept


def _remove(element: Element, child: Element, kept: Sequence[Element]) -> None:
    """Of a child that is not kept what follows it, behind those before it that are."""
    if child.tail and kept:
        kept[-1].tail = (kept[-1].tail or "") + child.tail
    elif child.tail:
        element.text = (element.text or "") + child.tail


@dataclass(frozen=True)
class _Unseen:
    """The styles by which letters are small or white, those that put a colour behind words, and those that give words
    another one than white."""

    small: set[_Name]
    white: set[_Name]
    on_colour: set[_Name]
    coloured: set[_Name]

    def takes(self, element: Element, name: _Name, *, is_white: bool) -> bool:
        """Whether nobody sees its words; `is_white`: what is behind it is."""
        if name in self.small:
            return not _styled(element)
        if not is_white or name not in self.white or any(each.tag.startswith(DRAW) for each in element.iter()):
            return False
        return _styled(element).isdisjoint(self.coloured | self.on_colour)


def _name_of(element: Element) -> _Name:
    """Of its style."""
    if element.tag in _FAMILIES:
        return _FAMILIES[element.tag], element.get(f"{TEXT}style-name", "")
    if element.tag == _SECTION:
        return "section", element.get(f"{TEXT}style-name", "")
    return _TABLES.get(element.tag, ""), element.get(f"{TABLE}style-name", "")


def _styled(element: Element) -> set[_Name]:
    """The styles within it."""
    return {name for each in element.iter() if each is not element and (name := _name_of(each))[1]}


def _take_out_unseen(element: Element, unseen: _Unseen, *, is_white: bool) -> int:
    """How many letters are taken out."""
    letters = 0
    kept: list[Element] = []
    for child in list(element):
        name = _name_of(child)
        behind = is_white and name not in unseen.on_colour and not child.tag.startswith(DRAW)
        is_taken = (child.tag in _FAMILIES or child.tag == _CELL) and unseen.takes(child, name, is_white=behind)
        if is_taken:
            letters += sum(map(str.isalnum, "".join(child.itertext())))
        if is_taken and child.tag == _CELL:
            child[:] = []
            kept.append(child)
        elif is_taken:
            _remove(element, child, kept)
        else:
            letters += _take_out_unseen(child, unseen, is_white=behind)
            kept.append(child)
    element[:] = kept
    return letters


def _is_hidden(element: Element, hiding: set[_Name]) -> bool:
    """By its own attributes, or by its style."""
    hidden = element.get(f"{TEXT}is-hidden") == "true"
    if element.tag == _SECTION:
        return hidden or element.get(f"{TEXT}display") == "none"
    if element.tag == f"{TEXT}hidden-text":
        return element.get(f"{TEXT}is-hidden") != "false"
    if element.tag == f"{TABLE}table-row":
        return element.get(f"{TABLE}visibility") in ("collapse", "filter")
    family = _FAMILIES.get(element.tag)
    if family is None:
        return False
    marked = any(each.get(f"{TEXT}is-hidden") == "true" for each in element.iter(f"{TEXT}hidden-paragraph"))
    return marked or (family, element.get(f"{TEXT}style-name")) in hiding
