"""Cells of a workbook that nobody sees: letters in the colour of their cell."""

from __future__ import annotations

from xml.etree.ElementTree import Element

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_INDEXED = {"0": "000000", "1": "FFFFFF", "8": "000000", "9": "FFFFFF", "64": "000000", "65": "FFFFFF"}
_NEAR = 16  # of 255: a colour so near to another is not seen on it
_MAY_COLOUR = (f"{MAIN}conditionalFormatting", f"{MAIN}tableParts", f"{MAIN}picture", f"{MAIN}extLst")


def unseen_styles(styles: Element, theme: Element | None) -> list[bool]:
    """Of each style of cells, whether its letters have the colour of the cell."""
    page = None if theme is None else theme.find(f".//{_DRAWING}lt1/*")
    is_white = page is None or "FFFFFF" in (page.get("lastClr"), page.get("val"))
    fonts = [_colour(font.find(f"{MAIN}color"), is_white) for font in styles.findall(f"{MAIN}fonts/{MAIN}font")]
    fills = [_fill(each, is_white) for each in styles.findall(f"{MAIN}fills/{MAIN}fill")]
    found = []
    for style in styles.findall(f"{MAIN}cellXfs/{MAIN}xf"):
        font, fill = (
            known[int(number)] if (number := style.get(name, "0")).isdigit() and int(number) < len(known) else None
            for known, name in ((fonts, "fontId"), (fills or ["FFFFFF"], "fillId"))
        )
        found.append(font is not None and fill is not None and _are_near(font, fill))
    return found


def may_colour_cells(sheet: Element) -> bool:
    """Whether something other than their styles may say what colours its cells have."""
    return any(sheet.find(name) is not None for name in _MAY_COLOUR)


def _colour(said: Element | None, is_white: bool) -> str | None:
    """As six digits; None where it is not known. `is_white`: a sheet is."""
    if said is None:
        return _INDEXED["0"]
    if said.get("tint", "0").strip("0.") or said.get("auto"):
        return None
    if (theme := said.get("theme")) is not None:
        return "FFFFFF" if theme == "0" and is_white else None
    if (red_green_blue := said.get("rgb", "")[-6:]) and len(red_green_blue) == 6:
        return red_green_blue
    return _INDEXED.get(said.get("indexed", ""))


def _fill(fill: Element, is_white: bool) -> str | None:
    pattern = fill.find(f"{MAIN}patternFill")
    if pattern is None:
        return None
    kind, colour = pattern.get("patternType", "none"), pattern.find(f"{MAIN}fgColor")
    if kind == "none":
        return "FFFFFF" if is_white else None
    return _colour(colour, is_white) if kind == "solid" and colour is not None else None


def _are_near(colour: str, other: str) -> bool:
    try:
        pairs = [(int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (0, 2, 4)]
    except ValueError:
        return False
    return all(abs(one - two) <= _NEAR for one, two in pairs)
