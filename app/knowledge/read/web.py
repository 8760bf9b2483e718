"""HTML: headings, paragraphs, lists and tables of a page; what is no text (scripts, styles, menus) is left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.builder import Builder
from app.knowledge.read.legacy_fonts import legacy_share, looks_legacy
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.plain import decode

_LEFT_OUT = {"script", "style", "template", "noscript", "svg", "math", "head", "select", "iframe", "object", "nav"}
_BLOCKS = {
    "p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "pre", "figure", "figcaption",
    "address", "dl", "dt", "dd", "ul", "ol", "table", "caption", "form", "fieldset", "hr", "body", "html", "details",
    "summary",
}  # fmt: skip
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_\-]{2,30})", re.IGNORECASE)
_DECLARED_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_\-]{2,30})", re.IGNORECASE)


def read_html(data: bytes, limits: Limits) -> ReadDocument:
    """A page."""
    text, guessed = decode_html(data)
    builder = Builder(limits.text)
    if guessed:
        builder.notes.append(Note.ENCODING_GUESSED)
    add_html(builder, text)
    read = builder.document()
    if looks_legacy(read.text):
        raise ReadError(Reason.FONT_ENCODING)
    return read


def decode_html(data: bytes) -> tuple[str, bool]:
    """As the page declares; a declaration that does not hold is passed over."""
    declared = _DECLARED_XML.search(data[:1000]) or _DECLARED.search(data[:4000])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        name = declared[1].decode("ascii")
        try:
            return data.decode("cp1252" if name.lower() in ("iso-8859-1", "latin-1", "latin1") else name), False
        except (UnicodeDecodeError, LookupError, ValueError):
            pass
    return decode(data)


def add_html(builder: Builder, text: str) -> None:
    """Put a page's text into a document. Raises ReadError: TOO_LARGE, FONT_ENCODING."""
    parser = _Page(builder)
    parser.feed(text)
    parser.close()
    parser.flush()
    share = legacy_share(parser.characters_by_font)
    if share > 0.5:
        raise ReadError(Reason.FONT_ENCODING)
    if share > 0.01:
        builder.notes.append(Note.SOME_FONT_ENCODING)


class _Page(HTMLParser):
    def __init__(self, builder: Builder) -> None:
        super().__init__(convert_charrefs=True)
        self._builder = builder
        self._words: list[str] = []
        self._left_out = 0
        self._left_out_tags: list[str] = []
        self._heading = 0
        self._in_title = False
        self._in_pre = 0
        self._gap = "\n\n"
        self._lists: list[int | None] = []
        self._row: list[str] | None = None
        self._in_cell = False
        self._columns: list[str] = []
        self._is_header = False
        self._fonts: list[str] = []
        self.characters_by_font: dict[str, int] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "title" and not self._builder.title:
            self._in_title = True
        if self._left_out_tags == ["head"] and (tag in _BLOCKS or re.fullmatch("h[1-6]", tag)):
            self._left_out_tags.clear()  # the end of the head may be left out
        if tag in _LEFT_OUT:
            self._left_out_tags.append(tag)
        if self._left_out_tags:
            return
        if tag == "font":
            self._fonts.append(dict(attrs).get("face") or "")
        elif tag == "br":
            self._words.append("\n")
        elif re.fullmatch("h[1-6]", tag):
            self.flush()
            self._heading = int(tag[1])
        elif tag == "li":
            self._start_item()
        elif tag == "tr":
            self._end_row()
            self.flush()
            self._row, self._is_header = [], True
        elif tag in ("td", "th") and self._row is not None:
            self._end_cell()
            self._words, self._in_cell = [], True
            self._is_header &= tag == "th"
        elif self._in_cell and tag in _BLOCKS and tag != "table":
            self._words.append(" ")
        elif tag in _BLOCKS:
            self._start_block(tag)

    def _end_block(self, tag: str) -> None:
        if tag == "table":
            self._end_row()
        self.flush()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self._gap = "\n" if self._lists else "\n\n"
        elif tag == "pre" and self._in_pre:
            self._in_pre -= 1

    def _start_item(self) -> None:
        self.flush()
        number = self._lists[-1] if self._lists else None
        if number is not None:
            self._lists[-1] = number + 1
        self._words.append("• " if number is None else f"{number}. ")
        self._gap = "\n"

    def _start_block(self, tag: str) -> None:
        self.flush()
        if tag in ("ul", "ol"):
            self._lists.append(1 if tag == "ol" else None)
            self._gap = "\n"
        elif tag == "table":
            self._columns = []
        elif tag == "pre":
            self._in_pre += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        if tag in self._left_out_tags:
            while self._left_out_tags.pop() != tag:
                pass
            return
        if self._left_out_tags:
            return
        if tag == "font" and self._fonts:
            self._fonts.pop()
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif self._in_cell and tag in _BLOCKS and tag != "table":
            self._words.append(" ")
        elif re.fullmatch("h[1-6]", tag) or tag == "li":
            self.flush()
        elif tag in _BLOCKS:
            self._end_block(tag)

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self._builder.title += data
            return
        if self._left_out_tags:
            return
        if self._fonts:
            self.characters_by_font[self._fonts[-1]] = self.characters_by_font.get(self._fonts[-1], 0) + len(data)
        else:
            self.characters_by_font[""] = self.characters_by_font.get("", 0) + len(data.strip())
        self._words.append(data if self._in_pre else re.sub(r"\s+", " ", data))

    def flush(self) -> None:
        """End the block."""
        if self._in_cell:  # of a table that was not ended
            self._end_row()
        text = "".join(self._words)
        self._words = []
        if not self._in_pre:
            text = re.sub(r" *\n *", "\n", re.sub(r"[ \t]+", " ", text)).strip()
        if text.strip("• \n"):
            if self._heading:
                self._builder.heading(self._heading, text)
            else:
                self._builder.block(text, self._gap)
                self._gap = "\n" if self._lists else "\n\n"
        self._heading = 0

    def _end_cell(self) -> None:
        if self._in_cell and self._row is not None:
            self._row.append(" ".join("".join(self._words).split()))
            self._words, self._in_cell = [], False

    def _end_row(self) -> None:
        self._end_cell()
        row, self._row = self._row or [], None
        if self._is_header and not self._columns and len(row) > 1:
            self._columns = row
            return
        self._builder.line(row_text(self._columns, row))


def row_text(columns: list[str], row: list[str]) -> str:
    """A row that can be read alone: each value after the name of its column."""
    cells = []
    for index, value in enumerate(row):
        name = columns[index].strip() if index < len(columns) else ""
        if value.strip():
            cells.append(f"{name}: {value.strip()}" if name and name != value.strip() else value.strip())
    return "; ".join(cells)
