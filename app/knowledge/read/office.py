"""DOCX: headings, paragraphs, lists and tables in the order in which they are read."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import Archive
from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.formulas import MATH as _M
from app.knowledge.read.formulas import formula_text
from app.knowledge.read.grid import Cell, read_table
from app.knowledge.read.limits import Limits, ReadError, number_of
from app.knowledge.read.running_lines import add_running
from app.knowledge.read.word_lists import WordLists

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"
_HEADING = re.compile(r"(?:heading|überschrift|titre)\s*(\d)", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|contents|index) (?:\d|heading)|table of figures")
_NUMBER = re.compile(r"\d+(?:\.\d+)*(?=[.)]? $)")  # of a section
_CAPTION_LEVEL = {"title": 1, "subtitle": 2}
MOST_REPEATS = 200
_CORE = "docProps/core.xml"
_ART = "{urn:schemas-microsoft-com:vml}textpath"
_RELATIONS = "word/_rels/document.xml.rels"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BOX = f"{_W}txbxContent"
_LOOKS = ("vanish", "strike", "dstrike", "vertAlign", "position")
_HIGHER = 5  # half points: so much stands higher what LibreOffice raises by a share of its own
_SIGNS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
# Of the fonts Symbol and Wingdings, whose signs Word keeps by their places.
_SYMBOLS = {
    "F0A3": "≤", "F0B3": "≥", "F0B1": "±", "F0B0": "°", "F0B4": "×", "F0B8": "÷", "F0B9": "≠", "F0BB": "≈", "F06D": "µ",
    "F0AE": "→", "F0E0": "→", "F0B7": "•", "F0A7": "•", "F0FC": "✓", "F0FE": "☒", "F0A8": "☐", "F06F": "☐", "F0D6": "√",
    "F061": "α", "F062": "β", "F067": "γ", "F044": "Δ", "F057": "Ω",
}  # fmt: skip


def read_docx(data: bytes, limits: Limits) -> ReadDocument:
    """The body; what was deleted with changes tracked or struck through, and comments, are no part of it."""
    archive = Archive(data, limits)
    if not archive.has("word/document.xml"):
        raise ReadError(Reason.UNSUPPORTED)
    body = archive.xml("word/document.xml").find(f"{_W}body")
    if body is None:
        raise ReadError(Reason.DAMAGED)
    styles = _docx_styles(archive)
    builder = Builder(limits.text)
    reading = _Docx(builder, styles, WordLists.of(archive), _notes(archive))
    add_running(builder, (line for part in _tops_and_feet(archive, body) for line in reading.lines_of(part)))
    is_marked = builder.length > 0
    reading.add(body)
    if not is_marked:
        builder.name_by_first_line()
    builder.list_short_lines()
    return builder.document(core_title(archive))


def _tops_and_feet(archive: Archive, body: Element) -> Iterator[Element]:
    """The headers and footers of the pages that the document begins with."""
    section = next(body.iter(f"{_W}sectPr"), None)
    if section is None or not archive.has(_RELATIONS):
        return
    targets = {each.get("Id"): each.get("Target", "") for each in archive.xml(_RELATIONS)}
    kinds = ["default"] if section.find(f"{_W}titlePg") is None else ["first", "default"]
    for place in ("header", "footer"):
        named = {each.get(f"{_W}type", "default"): each for each in section.findall(f"{_W}{place}Reference")}
        for kind in kinds:
            target = targets.get(named[kind].get(_ID)) if kind in named else None
            name = posixpath.normpath(posixpath.join("/word", target or "")).lstrip("/")
            if target and archive.has(name):
                yield archive.xml(name)


def _notes(archive: Archive) -> dict[tuple[str, str], Element]:
    """Footnotes and endnotes by what refers to them and their ids; not the lines above them, which Word keeps there."""
    found: dict[tuple[str, str], Element] = {}
    for kind in ("footnote", "endnote"):
        name = f"word/{kind}s.xml"
        for note in archive.xml(name).findall(f"{_W}{kind}") if archive.has(name) else ():
            if note.get(f"{_W}type", "normal") == "normal":
                found[f"{_W}{kind}Reference", note.get(f"{_W}id", "")] = note
    return found


def core_title(archive: Archive) -> str:
    """What the file itself says it is called; empty where it does not, or is torn there."""
    try:
        core = archive.xml(_CORE) if archive.has(_CORE) else None
    except ReadError:
        return ""
    return "" if core is None else core.findtext(f"{DC}title") or ""


@dataclass
class _Styles:
    """What paragraphs of each style have, of their own or from the style that theirs is based on."""

    levels: dict[str, int] = field(default_factory=dict)  # of headings
    fonts: dict[str, str] = field(default_factory=dict)
    lists: dict[str, Element] = field(default_factory=dict)  # numPr
    captions: dict[str, str] = field(default_factory=dict)  # the names of styles of titles
    contents: set[str] = field(default_factory=set)  # of tables of contents, which Word makes of the headings
    looks: dict[str, Mapping[str, str]] = field(default_factory=dict)  # how letters stand: `_looks`


def _docx_styles(archive: Archive) -> _Styles:
    styles = _Styles()
    based: dict[str, str] = {}
    if not archive.has("word/styles.xml"):
        return styles
    sheet = archive.xml("word/styles.xml")
    default = _default_font(sheet)
    for style in sheet.iter(f"{_W}style"):
        key = style.get(f"{_W}styleId", "")
        name = _attribute(style, "name").lower()
        if _CONTENTS.fullmatch(name):
            styles.contents.add(key)
        if name in _CAPTION_LEVEL:
            styles.captions[key] = name
        if level := _heading_level(style, name):
            styles.levels[key] = level
        if font := _font(style):
            styles.fonts[key] = font
        if (in_list := style.find(f"{_W}pPr/{_W}numPr")) is not None:
            styles.lists[key] = in_list
        styles.looks[key] = _looks(style)
        based[key] = _attribute(style, "basedOn")
    for key in based:
        at, steps = key, 0
        while at and steps < 20:
            at, steps = based.get(at, ""), steps + 1
            if at in styles.levels:
                styles.levels.setdefault(key, styles.levels[at])
            if at in styles.fonts:
                styles.fonts.setdefault(key, styles.fonts[at])
            if at in styles.lists:
                styles.lists.setdefault(key, styles.lists[at])
            styles.looks[key] = {**styles.looks.get(at, {}), **styles.looks[key]}
    styles.fonts[""] = default  # of what names no style
    return styles


def _heading_level(style: Element, name: str) -> int:
    """0: it is none of headings."""
    if match := _HEADING.match(name):
        return int(match[1])
    outline = style.find(f"{_W}pPr/{_W}outlineLvl")
    value = "" if outline is None else outline.get(f"{_W}val", "")
    return _CAPTION_LEVEL.get(name, 0) or (int(value) + 1 if value.isdigit() and int(value) < 9 else 0)


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


def _looks(element: Element) -> Mapping[str, str]:
    """What is said of a run or a style: that its letters are hidden, struck through, or raised."""
    said = element.find(f"{_W}rPr")
    return (
        {}
        if said is None
        else {name: each.get(f"{_W}val", "1") for name in _LOOKS if (each := said.find(f"{_W}{name}")) is not None}
    )


def _is_on(looks: Mapping[str, str], *names: str) -> bool:
    return any(looks.get(name, "0") not in ("0", "false", "off") for name in names)


def _is_raised(looks: Mapping[str, str]) -> bool:
    higher = looks.get("position", "")
    return looks.get("vertAlign") == "superscript" or (higher.isascii() and higher.isdigit() and int(higher) >= _HIGHER)


def _font(element: Element) -> str:
    child = element.find(f"{_W}rPr/{_W}rFonts")
    return "" if child is None else child.get(f"{_W}ascii", "") or child.get(f"{_W}hAnsi", "")


class _Docx:
    def __init__(
        self, builder: Builder, styles: _Styles, lists: WordLists, notes: dict[tuple[str, str], Element]
    ) -> None:
        self._builder, self._styles, self._lists, self._notes = builder, styles, lists, notes
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
        for block in _through(element, {f"{_W}p", f"{_W}tbl"}):
            if block.tag == f"{_W}tbl":
                self._table(block)
                continue
            self._paragraph(block)
            for box in _through(block, {_BOX}):
                self._blocks(box)

    def _paragraph(self, paragraph: Element) -> None:
        text = self._text(paragraph)
        properties = paragraph.find(f"{_W}pPr")
        style = "" if properties is None else _attribute(properties, "pStyle")
        if style in self._styles.contents:
            return
        outline = "" if properties is None else _attribute(properties, "outlineLvl")
        level = self._styles.levels.get(style) or (int(outline) + 1 if outline.isdigit() and int(outline) < 9 else 0)
        in_list = None if properties is None else properties.find(f"{_W}numPr")
        in_list = self._styles.lists.get(style) if in_list is None else in_list
        mark = "" if in_list is None or not text.strip() else self._lists.mark(in_list)
        if level and self._styles.captions.get(style) == "title" and not self._builder.title:
            self._builder.title = text
        if level:
            number = _NUMBER.match(mark)
            self._builder.heading(level, f"{number[0]} {text}" if number else text)
        elif mark:
            self._builder.block(f"{mark}{text.strip()}", "\n")
        else:
            self._builder.block(text)

    def _text(self, paragraph: Element) -> str:
        """Without what stands in boxes within it."""
        properties = paragraph.find(f"{_W}pPr")
        named = "" if properties is None else _attribute(properties, "pStyle")
        style_font = self._styles.fonts.get(named) or self._styles.fonts.get("", "")
        looks = self._styles.looks.get(named, {})
        parts: list[str] = []
        for run in _through(paragraph, {f"{_W}r", f"{_M}oMath", _BOX}):
            if run.tag == _BOX:
                continue
            if run.tag == f"{_M}oMath":
                parts.append(formula_text(run, "".join(parts[-1:])))
                continue
            style = run.find(f"{_W}rPr/{_W}rStyle")
            run_style = "" if style is None else style.get(f"{_W}val", "")
            of_run = {**looks, **self._styles.looks.get(run_style, {}), **_looks(run)}
            if _is_on(of_run, "vanish", "strike", "dstrike"):
                continue  # struck through: it was so once
            before = len(parts)
            said = filter(None, map(self._said, run))
            parts += map(raised, said) if _is_raised(of_run) else said
            font = _font(run) or self._styles.fonts.get(run_style, "") or style_font
            self._characters[font] += sum(map(len, parts[before:]))
        return "".join(parts)

    def _said(self, part: Element) -> str:
        """What a part of a run says; a note is read once, where it is referred to first."""
        note = self._notes.pop((part.tag, part.get(f"{_W}id", "")), None)
        if note is None:
            return _said(part)
        return self._builder.note(" ".join(self._text(each) for each in _paragraphs(note)))

    def _table(self, table: Element) -> None:
        grid: list[list[Cell | None]] = []
        for row in _through(table, {f"{_W}tr"}):
            properties = row.find(f"{_W}trPr")
            if properties is not None and any(properties.find(f"{_W}{each}") is not None for each in ("del", "hidden")):
                continue
            is_header = properties is not None and properties.find(f"{_W}tblHeader") is not None
            before = "" if properties is None else _attribute(properties, "gridBefore")
            line: list[Cell | None] = [None] * number_of(before, MOST_REPEATS)
            for each in _through(row, {f"{_W}tc"}):
                of_cell = each.find(f"{_W}tcPr")
                if of_cell is not None and of_cell.find(f"{_W}cellDel") is not None:
                    continue
                across = count("" if of_cell is None else _attribute(of_cell, "gridSpan"))
                going = None if of_cell is None else of_cell.find(f"{_W}vMerge")
                above = grid[-1][len(line)] if grid and len(line) < len(grid[-1]) else None
                if going is not None and going.get(f"{_W}val", "continue") == "continue" and above is not None:
                    line += [above] * across
                else:
                    line += [self._cell(each, is_header)] * across
            grid.append(line)
        self._builder.lines(read_table(grid).all_lines)

    def _cell(self, cell: Element, is_header: bool) -> Cell:
        said = [self._text(paragraph) for paragraph in _paragraphs(cell)]
        text = " ".join(" ".join(said).split())
        return Cell(text, is_header or (bool(text) and all(map(_is_bold, _said_runs(cell)))))


def _paragraphs(element: Element) -> Iterator[Element]:
    """With those of tables and boxes within it."""
    for paragraph in _through(element, {f"{_W}p"}):
        yield paragraph
        for box in _through(paragraph, {_BOX}):
            yield from _paragraphs(box)


def _said(part: Element) -> str:
    """What a part of a run says."""
    if part.tag == f"{_W}t":
        return part.text or ""
    if part.tag == f"{_W}sym":
        return _SYMBOLS.get(part.get(f"{_W}char", "").upper(), "")
    return _SIGNS.get(part.tag, "")


def _said_runs(cell: Element) -> Iterator[Element]:
    for run in cell.iter(f"{_W}r"):
        if any((each.text or "").strip() for each in run.findall(f"{_W}t")):
            yield run


def _is_bold(run: Element) -> bool:
    bold = run.find(f"{_W}rPr/{_W}b")
    return bold is not None and bold.get(f"{_W}val", "1") not in ("0", "false", "off")


def count(number: str) -> int:
    """A number that a file gives of its cells or blanks; no more than will do."""
    return max(number_of(number, MOST_REPEATS), 1)


def _through(element: Element, wanted: set[str]) -> Iterator[Element]:
    """Elements of these names in reading order, not inside one another; deleted text is passed over."""
    waiting = list(element)[::-1]
    while waiting:
        each = waiting.pop()
        if each.tag in wanted:
            yield each
        elif each.tag not in (f"{_W}del", f"{_W}moveFrom") and not each.tag.endswith("}Fallback"):
            waiting += list(each)[::-1]
