"""ODT: headings, paragraphs, lists and tables in the order in which they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.archive import DC, Archive, parse_xml
from app.knowledge.read.builder import Builder
from app.knowledge.read.grid import Cell, Spanning, cells_in_columns, read_table
from app.knowledge.read.headings import NUMBERING
from app.knowledge.read.legacy_fonts import is_legacy_font
from app.knowledge.read.limits import MOST_REPEATS, Limits, ReadError, number_of, stated_count
from app.knowledge.read.list_numbers import MOST, list_number
from app.knowledge.read.office.hidden_odt import take_out_hidden
from app.knowledge.read.office.odt_xml import DRAW, FO, OFFICE, STYLE, TABLE, TEXT
from app.knowledge.read.office.running_lines import add_running

# What OpenDocument calls a way to number, in Word's terms.
_KINDS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "१, २, ३, ...": "hindiNumbers", "೧, ೨, ೩, ...": "kannadaNumbers", "౧, ౨, ౩, ...": "teluguNumbers",
}  # fmt: skip

_OUTLINE = "\0"  # the style of headings' numbers among those of lists
_LEFT_OUT = {f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{OFFICE}forms", f"{TEXT}table-of-content"}
_LEFT_OUT |= {f"{TEXT}alphabetical-index", f"{TEXT}illustration-index", f"{TEXT}table-index"}
_NO_TEXT = {f"{OFFICE}annotation", f"{TEXT}sheet-name"}
ReadNote = Callable[[str], str]  # Builder.note


def read_odt(archive: Archive, limits: Limits) -> ReadDocument:
    """The text; what is hidden, or deleted and kept with tracked changes, and annotations are no part of it."""
    body, sheets = parts_of(archive, "text", limits)
    for sheet in sheets[:-1]:
        take_out_hidden(sheet, [sheet])
    builder = Builder(limits.text)
    builder.note_hidden(take_out_hidden(body, sheets))
    add_running(builder, tops_and_feet(sheets))
    is_marked = builder.length > 0
    Blocks(builder, sheets).add(body)
    if not is_marked:
        builder.name_by_first_line()
    builder.list_short_lines()
    return document_of(builder, archive, sheets)


def parts_of(archive: Archive, kind: str, limits: Limits) -> tuple[Element, list[Element]]:
    """What a file of OpenDocument says, and the parts with styles, its own last. Raises ReadError."""
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.part("META-INF/manifest.xml"):
        raise ReadError(Reason.ENCRYPTED)
    data = archive.part("content.xml")
    if data.count(b"<table:table-cell") > limits.cells:  # told at once: a tree of them all takes long
        raise ReadError(Reason.TOO_LARGE)
    content = parse_xml(data)
    body = content.find(f"{OFFICE}body/{OFFICE}{kind}")
    if body is None:
        raise ReadError(Reason.UNSUPPORTED)
    return body, [*([archive.xml("styles.xml")] if archive.has("styles.xml") else []), content]


def styles_with(sheet: Element, attribute: str, value: str) -> set[str | None]:
    """The names of the styles in this part of the file that have properties which say so."""
    styles = sheet.iter(f"{STYLE}style")
    return {style.get(f"{STYLE}name") for style in styles if any(each.get(attribute) == value for each in style)}


def document_of(builder: Builder, archive: Archive, sheets: Sequence[Element]) -> ReadDocument:
    """What was built, under the file's title. Raises ReadError where its letters mean nothing without their font."""
    meta = archive.xml("meta.xml") if archive.has("meta.xml") else None
    title = "" if meta is None else next((each.text or "" for each in meta.iter(f"{DC}title")), "")
    fonts = {
        each.get(f"{FO}font-family", "") or each.get(f"{STYLE}font-name", "")
        for each in sheets[-1].iter(f"{STYLE}text-properties")
    }
    read = builder.document(title)
    if any(map(is_legacy_font, fonts)):
        if read.language == "":
            raise ReadError(Reason.FONT_ENCODING)
        builder.notes.append(Note.SOME_FONT_ENCODING)
        return builder.document(title)
    return read


def tops_and_feet(sheets: Iterable[Element]) -> Iterator[str]:
    """What stands at the top and foot of pages; those of the page style that is called so come first."""
    pages = [each for sheet in sheets for each in sheet.iter(f"{STYLE}master-page")]
    pages.sort(key=lambda page: page.get(f"{STYLE}name") not in ("Standard", "Default"))
    for page in pages[:1]:
        for place in ("header", "footer"):
            for part in page.findall(f"{STYLE}{place}"):
                if part.get(f"{STYLE}display") != "false":
                    yield from (text_of(each, lambda _: "") for each in paragraphs(part))


@dataclass(frozen=True)
class ListLevel:
    """How the items of a list's level are numbered; `kind` is empty where they have bullets."""

    kind: str
    before: str
    after: str
    start: int
    levels: int  # whose numbers are shown


def _list_styles(sheets: Iterable[Element]) -> dict[str, dict[int, ListLevel]]:
    """By the name of the style, and by level from 1."""
    found: dict[str, dict[int, ListLevel]] = {}
    for sheet in sheets:
        for style in (*sheet.iter(f"{TEXT}list-style"), *sheet.iter(f"{TEXT}outline-style")):
            is_outline = style.tag == f"{TEXT}outline-style"
            levels = found.setdefault(_OUTLINE if is_outline else style.get(f"{STYLE}name", ""), {})
            for each in style:
                is_number = is_outline or each.tag.endswith("-level-style-number")
                kind = each.get(f"{STYLE}num-format", "") if is_number else ""
                levels[stated_count(each.get(f"{TEXT}level", "1"))] = ListLevel(
                    _KINDS.get(kind, ""),
                    each.get(f"{STYLE}num-prefix", ""),
                    each.get(f"{STYLE}num-suffix", ""),
                    number_of(each.get(f"{TEXT}start-value", "1"), MOST),
                    stated_count(each.get(f"{TEXT}display-levels", "1")),
                )
    return found


class Blocks:
    """Puts headings, paragraphs, lists and tables into a document that is built."""

    def __init__(self, builder: Builder, sheets: Iterable[Element]) -> None:
        """`sheets` are the parts with styles."""
        self._builder, self._styles = builder, _list_styles(sheets)
        self._counts: dict[str, list[int]] = {}  # by list style, how far each level of it has come

    def add(self, element: Iterable[Element]) -> None:
        """What stands in it."""
        for child in element:
            if child.tag == f"{TEXT}h":
                self._heading(child)
            elif child.tag == f"{TEXT}p":
                self._builder.block(text_of(child, self._builder.note))
                self._boxes(child)
            elif child.tag == f"{TEXT}list":
                self._list(child, "", 1)
            elif child.tag == f"{TABLE}table":
                rows = [*_rows(child, self._builder.note, is_header=False)]
                self._builder.lines(read_table(cells_in_columns(rows)).all_lines)
            elif child.tag not in _LEFT_OUT:
                self.add(child)

    def _heading(self, element: Element, mark: str = "") -> None:
        """`mark` is what a list puts before it."""
        level = stated_count(element.get(f"{TEXT}outline-level", "1"))
        words = text_of(element, self._builder.note)
        outline = self._styles.get(_OUTLINE, {}).get(level)
        is_counted = words.strip() and element.get(f"{TEXT}is-list-header") != "true"
        if not mark and is_counted and outline is not None and outline.kind:
            mark = self._mark(element, _OUTLINE, level, self._counts.setdefault(_OUTLINE, []))
        number = NUMBERING.search(mark)
        self._builder.heading(level, f"{number[0]} {words}" if number else words)
        self._boxes(element)

    def _boxes(self, element: Element) -> None:
        """What stands in boxes and shapes within a paragraph, after it."""
        for child in element:
            if child.tag.startswith(DRAW):
                self.add([child])
            elif child.tag not in (f"{TEXT}note", f"{OFFICE}annotation"):
                self._boxes(child)

    def _list(self, element: Element, style: str, level: int) -> None:
        """Its items; numbers begin anew unless it goes on with another list."""
        named = element.get(f"{TEXT}style-name", "")
        style = named or style
        counts = self._counts.setdefault(style, [])
        if (
            level == 1
            and element.get(f"{TEXT}continue-numbering") != "true"
            and not element.get(f"{TEXT}continue-list")
        ):
            counts.clear()
        del counts[level:]
        for item in element:
            if item.tag in (f"{TEXT}list-item", f"{TEXT}list-header"):
                self._item(item, style, level, counts)

    def _item(self, item: Element, style: str, level: int, counts: list[int]) -> None:
        """Its words on a line, then the lists, headings and tables within it."""
        said = " ".join(text_of(each, self._builder.note) for each in item if each.tag == f"{TEXT}p").strip()
        if said:
            self._builder.block(f"{self._mark(item, style, level, counts)}{said}", "\n")
        for child in item:
            if child.tag == f"{TEXT}list":
                self._list(child, style, level + 1)
            elif child.tag == f"{TEXT}h":
                self._heading(child, self._mark(item, style, level, counts))
            elif child.tag == f"{TABLE}table":
                self.add([child])
            elif child.tag == f"{TEXT}p":
                self._boxes(child)

    def _mark(self, item: Element, style: str, level: int, counts: list[int]) -> str:
        """What stands before an item, which is counted."""
        form = self._styles.get(style, {}).get(level)
        if item.tag == f"{TEXT}list-header":
            return ""
        if form is None or not form.kind:
            return "• "
        counts += [0] * (level - len(counts))
        start = item.get(f"{TEXT}start-value", "")
        counts[level - 1] = (
            number_of(start, MOST) if start else counts[level - 1] + 1 if counts[level - 1] else form.start
        )
        del counts[level:]
        shown = range(max(level - form.levels, 0), level)
        number = ".".join(
            list_number(counts[at] or 1, self._styles[style][at + 1].kind)
            for at in shown
            if at + 1 in self._styles[style]
        )
        return f"{form.before}{number}{form.after} "


def _rows(element: Element, note: ReadNote, *, is_header: bool) -> Iterator[list[Spanning]]:
    """Those of a table, not of tables within its cells. Places that a cell reaches into are none of the row's own."""
    for child in element:
        if child.tag == f"{TABLE}table-row":
            yield [each for cell in child.findall(f"{TABLE}table-cell") for each in _cells(cell, note, is_header)]
        elif child.tag in (f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"):
            yield from _rows(child, note, is_header=is_header or child.tag.endswith("header-rows"))


def _cells(cell: Element, note: ReadNote, is_header: bool) -> list[Spanning]:
    text = line_of(cell, note)
    across, down, repeated = (
        cell.get(f"{TABLE}number-{name}", "1") for name in ("columns-spanned", "rows-spanned", "columns-repeated")
    )
    return [
        Spanning(Cell(text, is_header), stated_count(across), stated_count(down)) for _ in range(stated_count(repeated))
    ]


def line_of(cell: Element, note: ReadNote) -> str:
    """All that it says, in one line."""
    return " ".join(" ".join(text_of(each, note) for each in paragraphs(cell)).split())


def paragraphs(element: Element) -> Iterator[Element]:
    """All within it, but those of footnotes and annotations."""
    for child in element:
        if child.tag == f"{TEXT}p":
            yield child
        if child.tag not in (f"{TEXT}note", f"{OFFICE}annotation"):
            yield from paragraphs(child)


def text_of(element: Element, note: ReadNote) -> str:
    """With its footnotes' marks; without what stands in boxes, and annotations."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{TEXT}line-break":
            parts.append("\n")
        elif child.tag == f"{TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{TEXT}s":
            parts.append(" " * number_of(child.get(f"{TEXT}c"), MOST_REPEATS, 1))
        elif child.tag == f"{TEXT}note":
            body = child.findall(f"{TEXT}note-body")
            parts.append(note(" ".join(text_of(each, note) for one in body for each in paragraphs(one))))
        elif child.tag not in _NO_TEXT and not child.tag.startswith(DRAW):
            parts.append(text_of(child, note))
        parts.append(child.tail or "")
    return "".join(parts)
