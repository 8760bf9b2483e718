"""DOCX and ODT: headings, paragraphs, lists and tables in the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.archive import Archive
from app.knowledge.read.builder import Builder
from app.knowledge.read.legacy_fonts import legacy_share, looks_legacy
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.web import row_text

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_HEADING = re.compile(r"(?:heading|überschrift|titre)\s*(\d)", re.IGNORECASE)
_CAPTION_LEVEL = {"title": 1, "subtitle": 2}
_MOST_REPEATS = 200


def read_docx(data: bytes, limits: Limits) -> ReadDocument:
    """The body; what was deleted with changes tracked, and comments, are no part of it."""
    archive = Archive(data, limits)
    if not archive.has("word/document.xml"):
        raise ReadError(Reason.UNSUPPORTED)
    body = archive.xml("word/document.xml").find(f"{_W}body")
    if body is None:
        raise ReadError(Reason.DAMAGED)
    levels, fonts = _docx_styles(archive)
    builder = Builder(limits.text)
    _Docx(builder, levels, fonts).add(body)
    return _finished(builder, _docx_title(archive))


def _finished(builder: Builder, title: str) -> ReadDocument:
    read = builder.document(title)
    if looks_legacy(read.text):
        raise ReadError(Reason.FONT_ENCODING)
    return read


def _docx_title(archive: Archive) -> str:
    return (archive.xml("docProps/core.xml").findtext(f"{_DC}title") or "") if archive.has("docProps/core.xml") else ""


def _docx_styles(archive: Archive) -> tuple[dict[str, int], dict[str, str]]:
    """The heading level and the font of each style that has one, its own or that of the style it is based on."""
    levels: dict[str, int] = {}
    fonts: dict[str, str] = {}
    based: dict[str, str] = {}
    if not archive.has("word/styles.xml"):
        return levels, fonts
    sheet = archive.xml("word/styles.xml")
    default = _default_font(sheet)
    for style in sheet.iter(f"{_W}style"):
        key = style.get(f"{_W}styleId", "")
        name = _attribute(style, "name").lower()
        outline = style.find(f"{_W}pPr/{_W}outlineLvl")
        if match := _HEADING.match(name):
            levels[key] = int(match[1])
        elif name in _CAPTION_LEVEL:
            levels[key] = _CAPTION_LEVEL[name]
        elif outline is not None and (value := outline.get(f"{_W}val", "")).isdigit() and int(value) < 9:
            levels[key] = int(value) + 1
        if font := _font(style):
            fonts[key] = font
        based[key] = _attribute(style, "basedOn")
    for key in based:
        at, steps = key, 0
        while at and steps < 20:
            at, steps = based.get(at, ""), steps + 1
            if at in levels:
                levels.setdefault(key, levels[at])
            if at in fonts:
                fonts.setdefault(key, fonts[at])
    fonts[""] = default  # of what names no style
    return levels, fonts


def _default_font(sheet: Element) -> str:
    """Of paragraphs without a style, or with one that names no font."""
    defaults = sheet.find(f"{_W}docDefaults/{_W}rPrDefault")
    default = "" if defaults is None else _font(defaults)
    for style in sheet.iter(f"{_W}style"):
        if style.get(f"{_W}type") == "paragraph" and style.get(f"{_W}default") in ("1", "true", "on"):
            return _font(style) or default
    return default


def _attribute(element: Element, name: str) -> str:
    child = element.find(f"{_W}{name}")
    return "" if child is None else child.get(f"{_W}val", "")


def _font(element: Element) -> str:
    child = element.find(f"{_W}rPr/{_W}rFonts")
    return "" if child is None else child.get(f"{_W}ascii", "") or child.get(f"{_W}hAnsi", "")


class _Docx:
    def __init__(self, builder: Builder, levels: dict[str, int], fonts: dict[str, str]) -> None:
        self._builder, self._levels, self._style_fonts = builder, levels, fonts
        self._characters: dict[str, int] = {}

    def add(self, body: Element) -> None:
        for block in _through(body, {f"{_W}p", f"{_W}tbl"}):
            if block.tag == f"{_W}p":
                self._paragraph(block)
            else:
                self._table(block)
        share = legacy_share(self._characters)
        if share > 0.5:
            raise ReadError(Reason.FONT_ENCODING)
        if share > 0.01:
            self._builder.notes.append(Note.SOME_FONT_ENCODING)

    def _paragraph(self, paragraph: Element) -> None:
        text = self._text(paragraph)
        properties = paragraph.find(f"{_W}pPr")
        style = "" if properties is None else _attribute(properties, "pStyle")
        outline = "" if properties is None else _attribute(properties, "outlineLvl")
        level = self._levels.get(style) or (int(outline) + 1 if outline.isdigit() and int(outline) < 9 else 0)
        is_item = properties is not None and properties.find(f"{_W}numPr") is not None
        if level:
            self._builder.heading(level, text)
        elif is_item and text.strip():
            self._builder.block(f"• {text.strip()}", "\n")
        else:
            self._builder.block(text)

    def _text(self, paragraph: Element) -> str:
        properties = paragraph.find(f"{_W}pPr")
        named = "" if properties is None else _attribute(properties, "pStyle")
        style_font = self._style_fonts.get(named) or self._style_fonts.get("", "")
        parts: list[str] = []
        for run in _through(paragraph, {f"{_W}r"}):
            before = len(parts)
            for child in run:
                if child.tag == f"{_W}t":
                    parts.append(child.text or "")
                elif child.tag in (f"{_W}br", f"{_W}cr"):
                    parts.append("\n")
                elif child.tag == f"{_W}tab":
                    parts.append("\t")
                elif child.tag == f"{_W}noBreakHyphen":
                    parts.append("-")
            style = run.find(f"{_W}rPr/{_W}rStyle")
            run_font = "" if style is None else self._style_fonts.get(style.get(f"{_W}val", ""), "")
            font = _font(run) or run_font or style_font
            self._characters[font] = self._characters.get(font, 0) + sum(map(len, parts[before:]))
        return "".join(parts)

    def _table(self, table: Element) -> None:
        rows = []
        for row in _through(table, {f"{_W}tr"}):
            cells = _through(row, {f"{_W}tc"})
            rows.append([" ".join(" ".join(map(self._text, cell.iter(f"{_W}p"))).split()) for cell in cells])
        _add_rows(self._builder, rows)


def _add_rows(builder: Builder, rows: list[list[str]]) -> None:
    """A table; where it has several columns and rows, the first row names the columns."""
    rows = [row for row in rows if any(row)]
    is_header = len(rows) > 1 and len(rows[0]) > 1 and all(rows[0]) and not any(cell[:1].isdigit() for cell in rows[0])
    columns = rows[0] if is_header else []
    for number, row in enumerate(rows[1:] if is_header else rows):
        builder.block(row_text(columns, row), "\n" if number else "\n\n")


def _through(element: Element, wanted: set[str]) -> Iterator[Element]:
    """Elements of these names in reading order, not inside one another; deleted text is passed over."""
    waiting = list(element)[::-1]
    while waiting:
        each = waiting.pop()
        if each.tag in wanted:
            yield each
        elif each.tag not in (f"{_W}del", f"{_W}moveFrom") and not each.tag.endswith("}Fallback"):
            waiting += list(each)[::-1]


def read_odt(data: bytes, limits: Limits) -> ReadDocument:
    """The text; deleted text that is kept with tracked changes, notes and annotations are no part of it."""
    archive = Archive(data, limits)
    if not archive.has("content.xml"):
        raise ReadError(Reason.UNSUPPORTED)
    _refuse_encrypted(archive)
    content = archive.xml("content.xml")
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise ReadError(Reason.UNSUPPORTED)
    builder = Builder(limits.text)
    _add_odt(builder, body, 0, limits)
    meta = archive.xml("meta.xml") if archive.has("meta.xml") else None
    title = "" if meta is None else next((each.text or "" for each in meta.iter(f"{_DC}title")), "")
    fonts = {
        each.get(f"{_FO}font-family", "") or each.get(f"{_STYLE}font-name", "")
        for each in content.iter(f"{_STYLE}text-properties")
    }
    read = _finished(builder, title)
    if any(legacy_share({font: 1}) for font in fonts):
        if read.language == "":
            raise ReadError(Reason.FONT_ENCODING)
        builder.notes.append(Note.SOME_FONT_ENCODING)
        return builder.document(title)
    return read


def _refuse_encrypted(archive: Archive) -> None:
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.part("META-INF/manifest.xml"):
        raise ReadError(Reason.ENCRYPTED)


def _add_odt(builder: Builder, element: Element, depth: int, limits: Limits) -> None:
    for child in element:
        if child.tag == f"{_TEXT}h":
            level = child.get(f"{_TEXT}outline-level", "1")
            builder.heading(int(level) if level.isdigit() else 1, _odt_text(child))
        elif child.tag == f"{_TEXT}p":
            builder.block(_odt_text(child))
        elif child.tag == f"{_TEXT}list":
            for item in child.iter(f"{_TEXT}list-item"):
                text = " ".join(_odt_text(each) for each in item if each.tag in (f"{_TEXT}p", f"{_TEXT}h"))
                if text.strip():
                    builder.line(f"• {text.strip()}")
        elif child.tag == f"{_TABLE}table":
            _add_rows(builder, [_odt_row(row) for row in child.iter(f"{_TABLE}table-row")])
        elif child.tag not in (f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_OFFICE}forms"):
            _add_odt(builder, child, depth + 1, limits)


def _odt_row(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in row.findall(f"{_TABLE}table-cell"):
        text = " ".join(" ".join(_odt_text(each) for each in cell.iter(f"{_TEXT}p")).split())
        repeated = cell.get(f"{_TABLE}number-columns-repeated", "1")
        cells += [text] * (min(int(repeated), _MOST_REPEATS) if repeated.isdigit() else 1)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _odt_text(element: Element) -> str:
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif child.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            parts.append(" " * (min(int(count), _MOST_REPEATS) if count.isdigit() else 1))
        elif child.tag not in (f"{_TEXT}note", f"{_OFFICE}annotation"):
            parts.append(_odt_text(child))
        parts.append(child.tail or "")
    return "".join(parts)
