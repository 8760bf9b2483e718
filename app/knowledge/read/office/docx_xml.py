"""What elements of Word's files have in their properties."""

from __future__ import annotations

from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "off")


def first_within(element: Element, *names: str) -> Element | None:
    """The first element of the last name, in one of the name before it, and so on."""
    return element.find("/".join(f"{W}{name}" for name in names))


def value_of(element: Element, *names: str, default: str = "") -> str:
    """Its value; the default where there is none."""
    found = first_within(element, *names)
    return default if found is None else found.get(f"{W}val", default)


def is_on(value: str) -> bool:
    """Whether a value switches on."""
    return value not in _OFF
