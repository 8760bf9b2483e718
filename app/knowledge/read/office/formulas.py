"""Formulas of Word as they are said in a line: a half is 1/2 and not 12, and ten to the fifth 10⁵ and not 105."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.knowledge.read.builder import raised

MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SIMPLE = re.compile(r"[^\W_]*(?:[.,]\d+)*")  # what needs no brackets around it
_LEFT_OUT = ("}del", "}moveFrom")


def formula_text(element: Element, before: str = "") -> str:
    """An element of a formula with all in it; `before` is what stands before the formula."""
    said = ""
    for child in element:
        said += _said(child, said or before)
    return said


def _said(element: Element, before: str) -> str:
    if element.tag.endswith(_LEFT_OUT) or element.tag.endswith("Pr"):
        return ""
    if element.tag == f"{MATH}t":
        return element.text or ""
    written = _WRITTEN.get(element.tag.removeprefix(MATH))
    return formula_text(element, before) if written is None else written(element, before)


def _fraction(element: Element, before: str) -> str:
    blank = " " if before[-1:].isdigit() else ""
    return f"{blank}{_in_brackets(_part(element, 'num'))}/{_in_brackets(_part(element, 'den'))}"


def _power(element: Element, _: str) -> str:
    power = _part(element, "sup")
    above = raised(power)
    whole = f"{''.join(_parts(element, 'e'))}{_part(element, 'sub')}"
    return f"{whole}{above}" if above != power or not power else f"{whole}^{_in_brackets(power)}"


def _root(element: Element, _: str) -> str:
    return f"{_part(element, 'deg')}√{_in_brackets(_part(element, 'e'))}"


def _bracketed(element: Element, _: str) -> str:
    opening, parting, closing = (_sign(element, *each) for each in (("beg", "("), ("sep", "|"), ("end", ")")))
    return f"{opening}{parting.join(_parts(element, 'e'))}{closing}"


def _parts(element: Element, name: str) -> Iterator[str]:
    for each in element.findall(f"{MATH}{name}"):
        yield formula_text(each)


def _part(element: Element, name: str) -> str:
    return "".join(_parts(element, name)).strip()


def _in_brackets(text: str) -> str:
    return text if _SIMPLE.fullmatch(text) else f"({text})"


def _sign(element: Element, name: str, usual: str) -> str:
    sign = element.find(f"{MATH}dPr/{MATH}{name}Chr")
    return usual if sign is None else sign.get(f"{MATH}val", "")


_WRITTEN = {"f": _fraction, "sSup": _power, "sSubSup": _power, "rad": _root, "d": _bracketed}
