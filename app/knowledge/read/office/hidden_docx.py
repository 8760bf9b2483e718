"""What a Word file has in letters that nobody sees: white on the page, or of no size. What may be seen stays."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from xml.etree.ElementTree import Element

from app.knowledge.read.limits import number_of
from app.knowledge.read.office.docx_xml import W, first_within, is_on, value_of

_LOOKS = ("vanish", "strike", "dstrike", "vertAlign", "position", "color", "sz", "highlight")
_SMALLEST = 2  # half points: nobody reads letters so small
_LARGE = 99
_WHITE = re.compile(r"(?:[Ff][0-9A-Fa-f]){3}")
_NONE = ("", "none", "auto", "clear", "nil", "white")
_DRAWN = (f"{W}drawing", f"{W}pict", f"{W}object", f"{W}txbxContent")
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_EFFECTS = (
    f"{W}outline", f"{W}shadow", f"{W}emboss", f"{W}imprint",
    f"{_W14}textFill", f"{_W14}textOutline", f"{_W14}glow", f"{_W14}shadow",
)  # fmt: skip
_TABLE_PARTS = {f"{W}tr": "tblPrEx", f"{W}tc": "tcPr"}
_VML = "{urn:schemas-microsoft-com:vml}"

Looks = Mapping[str, str]


def looks_of(element: Element) -> Looks:
    """What is said of a run or a style: that its letters are hidden, struck through, raised, of a colour or size, or on
    or in something else than that (`beside`), such as shading or a line around them."""
    said = {name: first_within(element, "rPr", name) for name in _LOOKS}
    found = {name: each.get(f"{W}val", "1") for name, each in said.items() if each is not None}
    if _is_shaded(element, "rPr") or _is_shaded(element, "pPr") or _has_effect(element):
        found["beside"] = "1"
    return found


def _has_effect(element: Element) -> bool:
    properties = first_within(element, "rPr")
    return properties is not None and any(
        each.tag in _EFFECTS and is_on(each.get(f"{W}val", "1")) for each in properties
    )


def shading_styles(sheet: Element) -> set[str]:
    """The styles of tables that may put colours behind their cells."""
    styles = {style.get(f"{W}styleId", ""): style for style in sheet.iter(f"{W}style")}
    shading = {key for key, style in styles.items() if next(style.iter(f"{W}shd"), None) is not None}
    for _ in range(len(styles)):
        more = {key for key, style in styles.items() if value_of(style, "basedOn") in shading} - shading
        if not more:
            break
        shading |= more
    return shading


def may_have_backgrounds(parts: Iterable[Element]) -> bool:
    """Whether something other than shading may lie behind a document's words."""
    for part in parts:
        for each in part.iter():
            is_behind = each.tag.endswith("}anchor") and is_on(each.get("behindDoc", "0"))
            if is_behind or each.tag.startswith(_VML) or each.tag == f"{W}background":
                return True
    return False


class Unseen:
    """Takes letters out that nobody sees; `letters` are how many."""

    def __init__(self, styles: Mapping[str, Looks], shading: Container[str], *, is_on_paper: bool) -> None:
        """`styles` are what is said by those of paragraphs and letters, `shading` those of tables that colour cells;
        `is_on_paper`: nothing else may lie behind words."""
        self._styles, self._shading, self._is_on_paper = styles, shading, is_on_paper
        self.letters = 0

    def take_out(self, part: Element) -> None:
        """Of a part of the document."""
        self._walk(part, {}, is_white=self._is_on_paper)

    def _walk(self, element: Element, looks: Looks, *, is_white: bool) -> None:
        """`looks` are those of the paragraph; `is_white`: what is behind is."""
        for each in element:
            if each.tag == f"{W}r":
                of_run = {**looks, **self._styles.get(value_of(each, "rPr", "rStyle"), {}), **looks_of(each)}
                if _is_small(of_run) or (is_white and _is_white(of_run)):
                    self._empty(each)
                self._walk(each, {}, is_white=False)
            elif each.tag == f"{W}p":
                of_style = self._styles.get(value_of(each, "pPr", "pStyle"), {})
                self._walk(each, of_style, is_white=is_white and not _is_shaded(each, "pPr"))
            elif each.tag == f"{W}tbl":
                is_plain = value_of(each, "tblPr", "tblStyle") not in self._shading and not _is_shaded(each, "tblPr")
                self._walk(each, {}, is_white=is_white and is_plain)
            elif each.tag in _TABLE_PARTS:
                self._walk(each, {}, is_white=is_white and not _is_shaded(each, _TABLE_PARTS[each.tag]))
            else:
                self._walk(each, looks, is_white=is_white and each.tag not in _DRAWN)

    def _empty(self, run: Element) -> None:
        for text in run.findall(f"{W}t"):
            self.letters += sum(map(str.isalnum, text.text or ""))
            text.text = ""


def _is_shaded(element: Element, properties: str) -> bool:
    shading = first_within(element, properties, "shd")
    if shading is None:
        return False
    fill = shading.get(f"{W}fill", "auto")
    is_plain = shading.get(f"{W}val", "clear") in _NONE and (fill in _NONE or fill.upper() == "FFFFFF")
    return not is_plain or (fill == "auto" and f"{W}themeFill" in shading.attrib)


def _is_small(looks: Looks) -> bool:
    return number_of(looks.get("sz"), _LARGE, _LARGE) <= _SMALLEST


def _is_white(looks: Looks) -> bool:
    is_plain = looks.get("highlight", "none") in _NONE and not looks.get("beside")
    return is_plain and _WHITE.fullmatch(looks.get("color", "")) is not None
