"""Cells of a workbook that nobody sees: letters in the colour of their cell."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from app.knowledge.read.colours import BLACK, WHITE, Colour, are_near, of_digits
from app.knowledge.read.limits import named_by

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_INDEXED = {"0": BLACK, "1": WHITE, "8": BLACK, "9": WHITE, "64": BLACK, "65": WHITE}
_MAY_COLOUR = (f"{MAIN}conditionalFormatting", f"{MAIN}tableParts", f"{MAIN}picture", f"{MAIN}extLst")


def unseen_styles(styles: Element, theme: Element | None) -> list[bool]:
    """Of each style of cells, whether its letters have the colour of the cell."""
    page = None if theme is None else theme.find(f".//{_DRAWING}lt1/*")
    is_white = page is None or "FFFFFF" in (page.get("lastClr"), page.get("val"))
    fonts = [_colour(font.find(f"{MAIN}color"), is_white) for font in styles.findall(f"{MAIN}fonts/{MAIN}font")]
    fills = [_fill(each, is_white) for each in styles.findall(f"{MAIN}fills/{MAIN}fill")]
    found = []
    for style in styles.findall(f"{MAIN}cellXfs/{MAIN}xf"):
        font = named_by(style.get("fontId", "0"), fonts)
        fill = named_by(style.get("fillId", "0"), fills or [WHITE])
        found.append(are_near(font, fill))
    return found


def may_colour_cells(sheet: Element) -> bool:
    """Whether something other than their styles may say what colours its cells have."""
    return any(sheet.find(name) is not None for name in _MAY_COLOUR)


def _colour(said: Element | None, is_white: bool) -> Colour | None:
    """None where it is not known. `is_white`: a sheet is."""
    if said is None:
        return _INDEXED["0"]
    if said.get("tint", "0").strip("0.") or said.get("auto"):
        return None
    if (theme := said.get("theme")) is not None:
        return WHITE if theme == "0" and is_white else None
    if (red_green_blue := said.get("rgb", "")[-6:]) and len(red_green_blue) == 6:
        return of_digits(red_green_blue)
    return _INDEXED.get(said.get("indexed", ""))


def _fill(fill: Element, is_white: bool) -> Colour | None:
    pattern = fill.find(f"{MAIN}patternFill")
    if pattern is None:
        return None
    kind, colour = pattern.get("patternType", "none"), pattern.find(f"{MAIN}fgColor")
    if kind == "none":
        return WHITE if is_white else None
    return _colour(colour, is_white) if kind == "solid" and colour is not None else None
