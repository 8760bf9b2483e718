"""What an OpenDocument text does not say as it stands: sections, paragraphs, rows and words that are not shown or are
struck through, and digits that are raised."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element

from app.knowledge.read.builder import raised
from app.knowledge.read.odt_xml import STYLE, TABLE, TEXT

_MOST_PARENTS = 30
_RAISED = re.compile(r"super\b|[1-9]\d*%")  # of text-position: how far up
_FAMILIES = {f"{TEXT}p": "paragraph", f"{TEXT}h": "paragraph", f"{TEXT}span": "text", f"{TEXT}a": "text"}
_Name = tuple[str, str]  # of a style: family, name


def take_out_hidden(body: Element, sheets: Iterable[Element]) -> None:
    """Remove from the text what is hidden or struck through in it, or by one of the styles in these sheets, and write
    raised digits as such. What follows stays."""
    styles = _Styles(sheets)
    _take_out(body, styles.that(_hides) | styles.that(_strikes))
    above = styles.that(_raises)
    for span in body.iter(f"{TEXT}span"):
        if ("text", span.get(f"{TEXT}style-name")) in above:
            _raise(span)


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


class _Styles:
    def __init__(self, sheets: Iterable[Element]) -> None:
        self._properties: dict[_Name, list[Element]] = {}
        self._parents: dict[_Name, _Name] = {}
        for sheet in sheets:
            for style in sheet.iter(f"{STYLE}style"):
                family = style.get(f"{STYLE}family", "")
                name = family, style.get(f"{STYLE}name", "")
                self._parents[name] = family, style.get(f"{STYLE}parent-style-name", "")
                self._properties[name] = style.findall(f"{STYLE}text-properties")

    def that(self, do: Callable[[Element], bool | None]) -> set[_Name]:
        """The styles that do so to words, themselves or through the one that they go back to; None: it is not said."""

        def does(name: _Name) -> bool:
            for _ in range(_MOST_PARENTS):
                said = [told for each in self._properties.get(name, ()) if (told := do(each)) is not None]
                if said:
                    return said[-1]
                name = self._parents.get(name, ("", ""))
            return False

        return {name for name in self._parents if does(name)}


def _take_out(element: Element, hiding: set[_Name]) -> None:
    before: Element | None = None
    for child in list(element):
        if not _is_hidden(child, hiding):
            _take_out(child, hiding)
            before = child
            continue
        element.remove(child)
        if child.tail and before is not None:
            before.tail = (before.tail or "") + child.tail
        elif child.tail:
            element.text = (element.text or "") + child.tail


def _is_hidden(element: Element, hiding: set[_Name]) -> bool:
    """By its own attributes, or by its style."""
    hidden = element.get(f"{TEXT}is-hidden") == "true"
    if element.tag == f"{TEXT}section":
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
