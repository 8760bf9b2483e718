"""DOCX: headings, paragraphs, lists and tables in the order in which they are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import RELATION, Archive, core_title
from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.grid import Cell, read_parts
from app.knowledge.read.headings import NUMBERING
from app.knowledge.read.limits import MOST_REPEATS, Limits, ReadError, number_of, stated_count
from app.knowledge.read.office.docx_lists import WordLists
from app.knowledge.read.office.docx_xml import W, first_within, is_on, value_of
from app.knowledge.read.office.formulas import MATH as _M
from app.knowledge.read.office.formulas import formula_text
from app.knowledge.read.office.hidden_docx import Looks, Unseen, looks_of, may_have_backgrounds, shading_styles
from app.knowledge.read.office.running_lines import add_running
from app.knowledge.read.web.web import add_page

_HEADING = re.compile(r"(?:heading|überschrift|titre)\s*(\d)", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|contents|index) (?:\d|heading)|table of figures")
_CAPTION_LEVEL = {"title": 1, "subtitle": 2}
_ART = "{urn:schemas-microsoft-com:vml}textpath"
_DOCUMENT = "word/document.xml"
_BOX = f"{W}txbxContent"
_FOREIGN = f"{W}altChunk"
_PAGE = re.compile(rb"<(?:!doctype html|html|body|p|div|table|h[1-6])\b", re.IGNORECASE)
_LOOKED_AT = 5000
_HIGHER = 5  # half points: so much stands higher what LibreOffice raises by a share of its own
_SIGNS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
# Of the fonts Symbol and Wingdings, whose signs Word keeps by their places.
_SYMBOLS = {
    "F0A3": "≤", "F0B3": "≥", "F0B1": "±", "F0B0": "°", "F0B4": "×", "F0B8": "÷", "F0B9": "≠", "F0BB": "≈", "F06D": "µ",
    "F0AE": "→", "F0E0": "→", "F0B7": "•", "F0A7": "•", "F0FC": "✓", "F0FE": "☒", "F0A8": "☐", "F06F": "☐", "F0D6": "√",
    "F061": "α", "F062": "β", "F067": "γ", "F044": "Δ", "F057": "Ω",
}  # fmt: skip


def read_docx(archive: Archive, limits: Limits) -> ReadDocument:
    """The body; what was deleted with changes tracked or struck through, and comments, are no part of it."""
    document, targets = archive.xml(_DOCUMENT), archive.targets(_DOCUMENT)
    body = document.find(f"{W}body")
    if body is None:
        raise ReadError(Reason.DAMAGED)
    styles, notes, edges = _docx_styles(archive), _notes(archive), list(_tops_and_feet(archive, targets, body))
    builder = Builder(limits.text)
    is_on_paper = not may_have_backgrounds([document, *_around_pages(archive, targets, body)])
    unseen = Unseen(styles.looks, styles.shading, is_on_paper=is_on_paper)
    for part in (body, *notes.values()):
        unseen.take_out(part)
    builder.note_hidden(unseen.letters)
    reading = _Docx(builder, styles, WordLists.of(archive), notes, _Pages(archive, targets))
    add_running(builder, (line for part in edges for line in reading.lines_of(part)))
    is_marked = builder.length > 0
    reading.add(body)
    if not is_marked:
        builder.name_by_first_line()
    builder.list_short_lines()
    return builder.document(core_title(archive))


def _tops_and_feet(archive: Archive, targets: Mapping[str, str], body: Element) -> Iterator[Element]:
    """The headers and footers of the pages that the document begins with."""
    section = next(body.iter(f"{W}sectPr"), None)
    if section is None:
        return
    kinds = ["default"] if section.find(f"{W}titlePg") is None else ["first", "default"]
    for place in ("header", "footer"):
        named = {each.get(f"{W}type", "default"): each for each in section.findall(f"{W}{place}Reference")}
        for kind in kinds:
            name = targets.get(named[kind].get(RELATION, ""), "") if kind in named else ""
            if archive.has(name):
                yield archive.xml(name)


def _around_pages(archive: Archive, targets: Mapping[str, str], body: Element) -> Iterator[Element]:
    """The headers and footers of all pages: what lies behind these is often drawn there."""
    references = [each for place in ("header", "footer") for each in body.iter(f"{W}{place}Reference")]
    for name in sorted({targets.get(each.get(RELATION, ""), "") for each in references}):
        if archive.has(name):
            yield archive.xml(name)


class _Pages:
    """Pages of HTML that programs put into a document as they are."""

    def __init__(self, archive: Archive, targets: Mapping[str, str]) -> None:
        self._archive, self._targets = archive, targets

    def add(self, builder: Builder, name: str) -> None:
        """Put that of this name into the document."""
        part = self._targets.get(name, "")
        data = self._archive.part(part) if self._archive.has(part) else b""
        if _PAGE.search(data[:_LOOKED_AT]):
            add_page(builder, data)


def _notes(archive: Archive) -> dict[tuple[str, str], Element]:
    """Footnotes and endnotes by what refers to them and their ids; not the lines above them, which Word keeps there."""
    found: dict[tuple[str, str], Element] = {}
    for kind in ("footnote", "endnote"):
        name = f"word/{kind}s.xml"
        for note in archive.xml(name).findall(f"{W}{kind}") if archive.has(name) else ():
            if note.get(f"{W}type", "normal") == "normal":
                found[f"{W}{kind}Reference", note.get(f"{W}id", "")] = note
    return found


@dataclass
class _Styles:
    """What paragraphs of each style have, of their own or from the style that theirs is based on."""

    levels: dict[str, int] = field(default_factory=dict)  # of headings
    fonts: dict[str, str] = field(default_factory=dict)
    lists: dict[str, Element] = field(default_factory=dict)  # numPr
    captions: dict[str, str] = field(default_factory=dict)  # the names of styles of titles
    contents: set[str] = field(default_factory=set)  # of tables of contents, which Word makes of the headings
    looks: dict[str, Looks] = field(default_factory=dict)  # how letters stand
    shading: set[str] = field(default_factory=set)  # of tables that may have colours behind their cells


def _docx_styles(archive: Archive) -> _Styles:
    """Of the sheet of styles, each with what it has from those that it is based on."""
    styles = _Styles()
    based: dict[str, str] = {}
    if not archive.has("word/styles.xml"):
        return styles
    sheet = archive.xml("word/styles.xml")
    default = _default_font(sheet)
    for style in sheet.iter(f"{W}style"):
        key = style.get(f"{W}styleId", "")
        name = value_of(style, "name").lower()
        if _CONTENTS.fullmatch(name):
            styles.contents.add(key)
        if name in _CAPTION_LEVEL:
            styles.captions[key] = name
        if level := _heading_level(style, name):
            styles.levels[key] = level
        if font := _font(style):
            styles.fonts[key] = font
        if (in_list := first_within(style, "pPr", "numPr")) is not None:
            styles.lists[key] = in_list
        styles.looks[key] = looks_of(style)
        based[key] = value_of(style, "basedOn")
    inherited: tuple[dict[str, Any], ...] = (styles.levels, styles.fonts, styles.lists)
    for key in based:
        at, steps = key, 0
        while at and steps < 20:
            at, steps = based.get(at, ""), steps + 1
            for known in inherited:
                if at in known:
                    known.setdefault(key, known[at])
            styles.looks[key] = {**styles.looks.get(at, {}), **styles.looks[key]}
    styles.shading = shading_styles(sheet)
    styles.fonts[""] = default  # of what names no style
    return styles


def _heading_level(style: Element, name: str) -> int:
    """0: it is none of headings."""
    if match := _HEADING.match(name):
        return int(match[1])
    return _CAPTION_LEVEL.get(name, 0) or _outline_level(style)


def _outline_level(element: Element) -> int:
    """Of a style or a paragraph, likewise."""
    level = number_of(value_of(element, "pPr", "outlineLvl"), 9, 9)
    return level + 1 if level < 9 else 0


def _default_font(sheet: Element) -> str:
    """Of paragraphs without a style, or with one that names no font."""
    defaults = first_within(sheet, "docDefaults", "rPrDefault")
    default = "" if defaults is None else _font(defaults)
    for style in sheet.iter(f"{W}style"):
        if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
            return _font(style) or default
    return default


def _is_raised(looks: Looks) -> bool:
    higher = looks.get("position", "")
    return looks.get("vertAlign") == "superscript" or (higher.isascii() and higher.isdigit() and int(higher) >= _HIGHER)


def _font(element: Element) -> str:
    child = first_within(element, "rPr", "rFonts")
    return "" if child is None else child.get(f"{W}ascii", "") or child.get(f"{W}hAnsi", "")


class _Docx:
    def __init__(
        self,
        builder: Builder,
        styles: _Styles,
        lists: WordLists,
        notes: dict[tuple[str, str], Element],
        pages: _Pages,
    ) -> None:
        self._builder, self._styles, self._lists, self._notes, self._pages = builder, styles, lists, notes, pages
        self._characters: Counter[str] = Counter()

    def add(self, body: Element) -> None:
        self._blocks(body)
        self._builder.note_fonts(self._characters)

    def lines_of(self, part: Element) -> Iterator[str]:
        """Of a header or footer, with a mark across its pages."""
        for paragraph in _paragraphs(part):
            yield self._text(paragraph)
        for each in part.iter(_ART):
            yield each.get("string", "")

    def _blocks(self, element: Element) -> None:
        for block in _through(element, {f"{W}p", f"{W}tbl", _FOREIGN}):
            if block.tag == f"{W}tbl":
                self._table(block)
                continue
            if block.tag == _FOREIGN:
                self._pages.add(self._builder, block.get(RELATION, ""))
                continue
            self._paragraph(block)
            for box in _through(block, {_BOX}):
                self._blocks(box)

    def _paragraph(self, paragraph: Element) -> None:
        """A heading, an item of a list or plain text, by its own properties and its style."""
        text = self._text(paragraph)
        style = value_of(paragraph, "pPr", "pStyle")
        if style in self._styles.contents:
            return
        level = self._styles.levels.get(style) or _outline_level(paragraph)
        in_list = first_within(paragraph, "pPr", "numPr")
        in_list = self._styles.lists.get(style) if in_list is None else in_list
        mark = "" if in_list is None or not text.strip() else self._lists.mark(in_list)
        if level and self._styles.captions.get(style) == "title" and not self._builder.title:
            self._builder.title = text
        if level:
            number = NUMBERING.match(mark)
            self._builder.heading(level, f"{number[0]} {text}" if number else text)
        elif mark:
            self._builder.block(f"{mark}{text.strip()}", "\n")
        else:
            self._builder.block(text)

    def _text(self, paragraph: Element) -> str:
        """Without what stands in boxes within it."""
        named = value_of(paragraph, "pPr", "pStyle")
        style_font = self._styles.fonts.get(named) or self._styles.fonts.get("", "")
        looks = self._styles.looks.get(named, {})
        parts: list[str] = []
        for run in _through(paragraph, {f"{W}r", f"{_M}oMath", _BOX}):
            if run.tag == _BOX:
                continue
            if run.tag == f"{_M}oMath":
                parts.append(formula_text(run, "".join(parts[-1:])))
                continue
            run_style = value_of(run, "rPr", "rStyle")
            of_run = {**looks, **self._styles.looks.get(run_style, {}), **looks_of(run)}
            if any(is_on(of_run.get(name, "0")) for name in ("vanish", "strike", "dstrike")):
                continue  # struck through: it was so once
            before = len(parts)
            said = filter(None, map(self._said, run))
            parts += map(raised, said) if _is_raised(of_run) else said
            font = _font(run) or self._styles.fonts.get(run_style, "") or style_font
            self._characters[font] += sum(map(len, parts[before:]))
        return "".join(parts)

    def _said(self, part: Element) -> str:
        """What a part of a run says; a note is read once, where it is referred to first."""
        note = self._notes.pop((part.tag, part.get(f"{W}id", "")), None)
        if note is None:
            return _said(part)
        return self._builder.note(" ".join(self._text(each) for each in _paragraphs(note)))

    def _table(self, table: Element) -> None:
        """Its rows, in which cells that are merged are one in all their places. What names its columns does so below
        rows that have tables of their own, too."""
        grid: list[list[Cell | None]] = []
        parts, between = [grid], list[list[Element]]()
        for row in _through(table, {f"{W}tr"}):
            if any(first_within(row, "trPr", each) is not None for each in ("del", "hidden")):
                continue
            cells = [each for each in _through(row, {f"{W}tc"}) if first_within(each, "tcPr", "cellDel") is None]
            if _is_around_table(row):
                between.append(cells)
                grid = []
                parts.append(grid)
                continue
            is_header = first_within(row, "trPr", "tblHeader") is not None
            line: list[Cell | None] = [None] * number_of(value_of(row, "trPr", "gridBefore"), MOST_REPEATS)
            for each in cells:
                across = stated_count(value_of(each, "tcPr", "gridSpan"))
                going = first_within(each, "tcPr", "vMerge")
                above = grid[-1][len(line)] if grid and len(line) < len(grid[-1]) else None
                if going is not None and going.get(f"{W}val", "continue") == "continue" and above is not None:
                    line += [above] * across
                else:
                    line += [self._cell(each, is_header)] * across
            grid.append(line)
        for lines, cells in zip(read_parts(parts), [*between, []], strict=True):
            self._builder.lines(lines)
            for each in cells:
                self._blocks(each)

    def _cell(self, cell: Element, is_header: bool) -> Cell:
        said = [self._text(paragraph) for paragraph in _paragraphs(cell)]
        text = " ".join(" ".join(said).split())
        return Cell(text, is_header or (bool(text) and all(map(_is_bold, _said_runs(cell)))))


def _is_around_table(row: Element) -> bool:
    """Whether a row has a table of several rows in it, and so is there for the page's layout."""
    return any(len(list(_through(table, {f"{W}tr"}))) > 1 for table in row.iter(f"{W}tbl"))


def _paragraphs(element: Element) -> Iterator[Element]:
    """With those of tables and boxes within it."""
    for paragraph in _through(element, {f"{W}p"}):
        yield paragraph
        for box in _through(paragraph, {_BOX}):
            yield from _paragraphs(box)


def _said(part: Element) -> str:
    """What a part of a run says."""
    if part.tag == f"{W}t":
        return part.text or ""
    if part.tag == f"{W}sym":
        return _SYMBOLS.get(part.get(f"{W}char", "").upper(), "")
    return _SIGNS.get(part.tag, "")


def _said_runs(cell: Element) -> Iterator[Element]:
    for run in cell.iter(f"{W}r"):
        if any((each.text or "").strip() for each in run.findall(f"{W}t")):
            yield run


def _is_bold(run: Element) -> bool:
    bold = first_within(run, "rPr", "b")
    return bold is not None and is_on(bold.get(f"{W}val", "1"))


def _through(element: Element, wanted: set[str]) -> Iterator[Element]:
    """Elements of these names in reading order, not inside one another; deleted text is passed over."""
    waiting = list(element)[::-1]
    while waiting:
        each = waiting.pop()
        if each.tag in wanted:
            yield each
        elif each.tag not in (f"{W}del", f"{W}moveFrom") and not each.tag.endswith("}Fallback"):
            waiting += list(each)[::-1]
