"""What an OpenDocument text hides: sections, paragraphs, rows and words that are not shown."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_MOST_PARENTS = 30
_FAMILIES = {f"{_TEXT}p": "paragraph", f"{_TEXT}h": "paragraph", f"{_TEXT}span": "text", f"{_TEXT}a": "text"}
_Name = tuple[str, str]  # of a style: family, name


def take_out_hidden(body: Element, sheets: Iterable[Element]) -> None:
    """Remove from the text what is hidden in it, or by one of the styles in these sheets. What follows stays."""
    _take_out(body, _hiding(sheets))


def _hiding(sheets: Iterable[Element]) -> set[_Name]:
    """The styles that hide words, themselves or through the one that they go back to."""
    shown: dict[_Name, str] = {}
    parents: dict[_Name, _Name] = {}
    for sheet in sheets:
        for style in sheet.iter(f"{_STYLE}style"):
            family = style.get(f"{_STYLE}family", "")
            name = family, style.get(f"{_STYLE}name", "")
            parents[name] = family, style.get(f"{_STYLE}parent-style-name", "")
            for each in style.findall(f"{_STYLE}text-properties"):
                if (display := each.get(f"{_TEXT}display")) is not None:
                    shown[name] = display

    def is_hiding(name: _Name) -> bool:
        for _ in range(_MOST_PARENTS):
            if name in shown:
                return shown[name] == "none"
            name = parents.get(name, ("", ""))
        return False

    return {name for name in parents if is_hiding(name)}


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
    hidden = element.get(f"{_TEXT}is-hidden") == "true"
    if element.tag == f"{_TEXT}section":
        return hidden or element.get(f"{_TEXT}display") == "none"
    if element.tag == f"{_TEXT}hidden-text":
        return element.get(f"{_TEXT}is-hidden") != "false"
    if element.tag == f"{_TABLE}table-row":
        return element.get(f"{_TABLE}visibility") in ("collapse", "filter")
    family = _FAMILIES.get(element.tag)
    if family is None:
        return False
    marked = any(each.get(f"{_TEXT}is-hidden") == "true" for each in element.iter(f"{_TEXT}hidden-paragraph"))
    return marked or (family, element.get(f"{_TEXT}style-name")) in hiding
