"""HTML: headings, paragraphs, lists and tables of a page; what is no text (scripts, styles, menus) is left out."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from html.parser import HTMLParser

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.grid import Cell, Spanning, cells_in_columns, read_table
from app.knowledge.read.limits import Limits, ReadError, number_of
from app.knowledge.read.list_numbers import MOST, list_number
from app.knowledge.read.plain import decode
from app.knowledge.read.web.around_text import AroundText, Linked, leads_elsewhere
from app.knowledge.read.web.epub_contents import Named, Places
from app.knowledge.read.web.hidden_web import VOID, Looks

_LEFT_OUT = {"script", "style", "template", "noscript", "svg", "math", "head", "select", "iframe", "object", "nav"}
_LEFT_OUT |= {"datalist", "noframes", "canvas", "audio", "video"}
_LEFT_OUT |= {"del", "s", "strike"}  # it was so once
_BOXES = {"div", "section", "aside", "form", "dialog", "ol", "ul"}
_ASIDE = {"navigation", "search", "dialog", "alertdialog"}  # roles of boxes: what is around a page's text
_NO_PART = {"toc", "landmarks", "page-list", "loi", "lot", "index", "pagebreak"}  # of a book's text; also as roles
_NO_TEXT = re.compile(r"(?:^|\s)(?:cookie|gdpr|onetrust|cybotcookie|breadcrumbs?(?:\s|$))", re.IGNORECASE)  # its names
_KINDS = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "devanagari": "hindiNumbers", "kannada": "kannadaNumbers", "telugu": "teluguNumbers",
}  # fmt: skip
_KIND_OF_LIST = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)")
_BLOCKS = {
    "p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "pre", "figure", "figcaption",
    "address", "dl", "dt", "dd", "ul", "ol", "table", "caption", "form", "fieldset", "hr", "body", "html", "details",
    "summary",
}  # fmt: skip
_HEADINGS = {f"h{level}" for level in range(1, 7)}
_RAISED = ("sup", "span", "a", "font")
# What ends these, where their own end is left out.
_ENDED_BY = {
    "p": _BLOCKS | _HEADINGS, "li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"},
    "td": {"td", "th", "tr"}, "th": {"td", "th", "tr"}, "tr": {"tr", "tbody", "tfoot"},
}  # fmt: skip
_WITHIN = {"ul", "ol", "dl", "table"}  # in which others of these may stand
_MOST_SPANNED = 1000
_MOST_HEADS = 3  # rows that name the columns
_PAGES = ("text/html", "application/xhtml+xml")
_SAVED = re.compile(rb"\s*(?:MIME-Version|From|Content-[\w-]+):", re.IGNORECASE)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_\-]{2,30})", re.IGNORECASE)
_DECLARED_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_\-]{2,30})", re.IGNORECASE)


def read_html(data: bytes, limits: Limits, sheets: Sequence[str] = ()) -> ReadDocument:
    """A page; `sheets` are the style sheets that it takes from other files."""
    text, guessed = decode_html(data)
    builder = Builder(limits.text, is_guessed=guessed)
    add_html(builder, text, sheets=sheets)
    builder.list_short_lines()
    return builder.document()


def read_saved_page(data: bytes, limits: Limits) -> ReadDocument:
    """A page with all that belongs to it, as browsers save it in one file (MHTML).

    Raises ReadError: DAMAGED; UNSUPPORTED for a letter that has none.
    """
    page, sheets = _saved(data)
    return read_html(page, limits, sheets)


def add_page(builder: Builder, data: bytes) -> None:
    """Put a page, or one that is saved with what belongs to it, into a document. Raises ReadError: DAMAGED."""
    page, sheets = _saved(data) if _SAVED.match(data) else (data, [])
    add_html(builder, decode_html(page)[0], sheets=sheets)


def _saved(data: bytes) -> tuple[bytes, list[str]]:
    """Of a page that is saved so, the page itself and its style sheets."""
    parts = list(message_from_bytes(data).walk())
    page = next((part for part in parts if part.get_content_type() in _PAGES), None)
    content = None if page is None else page.get_payload(decode=True)
    if page is None or not isinstance(content, bytes):
        is_mail = any(str(part.get("Content-Type", "")).lower().startswith("text/plain") for part in parts)
        raise ReadError(Reason.UNSUPPORTED if is_mail else Reason.DAMAGED)
    sheets = [_sheet(part) for part in parts if part.get_content_type() == "text/css"]
    try:
        return codecs.BOM_UTF8 + content.decode(page.get_content_charset("utf-8")).encode(), sheets
    except (UnicodeDecodeError, LookupError):
        return content, sheets


def _sheet(part: Message) -> str:
    content = part.get_payload(decode=True)
    return content.decode("utf-8", "replace") if isinstance(content, bytes) else ""


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


def add_html(builder: Builder, text: str, places: Places | None = None, sheets: Sequence[str] = ()) -> None:
    """Put a page's text into a document; `places` are what a table of contents names in it, `sheets` the style sheets
    of other files. Raises ReadError: TOO_LARGE, FONT_ENCODING."""
    parser = _Page(builder, places or {}, Looks(text, sheets))
    whole = text.rfind(">") + 1
    parser.feed(text[:whole])
    # No tag ends behind that: the parser would look for the end of each that begins, through all of the rest.
    parser.feed(text[whole:].replace("<", "&lt;"))
    parser.close()
    parser.finish()
    builder.note_fonts(parser.characters_by_font)


@dataclass
class _List:
    """Its next number and the kind of its numbers, by Word's name; no kind: it has bullets."""

    kind: str
    number: int = 1


class _Page(HTMLParser):
    def __init__(self, builder: Builder, places: Places, looks: Looks) -> None:
        super().__init__(convert_charrefs=True)
        self._looks = looks
        self._builder, self._named = builder, Named(builder, places)
        self._around = AroundText(builder, self._named)
        self._words: list[str] = []
        self._plain: list[str] = []  # of these, what is in no link
        self._links, self._is_link = 0, False
        self._cells: list[Linked] = []
        self._left_out_tags: list[str] = []
        self._heading = 0
        self._in_title = False
        self._in_pre = 0
        self._gap = "\n\n"
        self._lists: list[_List] = []
        self._mark = ""  # of the last item of a list
        self._between: list[str] = []  # what stands in the table and in no cell
        self._table: list[list[Spanning]] | None = None
        self._heads = 0  # rows of the table that name its columns for sure, from the first on
        self._outer: list[list[list[Spanning]]] = []  # of each table that is open, those rows of the one around it
        self._going_on: list[list[Spanning]] = []  # those of the table whose rows come next, below one within it
        self._cell: dict[str, str | None] | None = None  # the attributes of the one that is read
        self._in_head = False
        self._bold = 0
        self._is_marked = self._is_bold = self._is_raised = False
        self._fonts: list[str] = []
        self.characters_by_font: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "title" and not self._builder.title and "svg" not in self._left_out_tags:
            self._in_title = True
        attributes = dict(attrs)
        look = self._looks.start(tag, attributes)
        if self._is_left_out(tag, attributes, look.is_hidden):
            return
        self._is_raised |= look.is_raised and tag in _RAISED
        self._come_to(tag, attributes.get("id"))
        self._is_raised |= tag == "sup" or "noteref" in _types(attributes)
        if tag == "a":
            self._is_link = leads_elsewhere(attributes.get("href") or "")
            self._links += self._is_link
        elif tag == "font":
            self._fonts.append(attributes.get("face") or "")
        elif tag in ("b", "strong"):
            self._bold += 1
        elif tag == "br":
            self._words.append("\n")
        elif tag in ("tr", "td", "th", "thead", "tbody", "tfoot"):
            self._start_in_table(tag, attributes)
        elif self._cell is not None and (tag == "li" or tag in _BLOCKS) and tag != "table":
            self._words.append(" ")
        elif tag in _HEADINGS:
            if self._cell is None or not self._is_marked:
                self.flush()
                self._heading = int(tag[1])
        elif tag == "li":
            self._start_item(attributes.get("value"))
        elif tag in _BLOCKS:
            self._start_block(tag, attributes)

    def _come_to(self, tag: str, place: str | None) -> None:
        if place and self._table is None and self._named.names(place):
            if tag in _BLOCKS or tag == "li" or tag in _HEADINGS:
                self.flush()
            self._around.settle()
            self._named.come_to(place)

    def _is_left_out(self, tag: str, attributes: dict[str, str | None], is_hidden: bool) -> bool:
        """Whether an element and what is in it is none of the text; those whose ends are left out are ended."""
        if self._left_out_tags in (["head"], ["s"], ["strike"]) and (tag in _BLOCKS or tag in _HEADINGS):
            self._left_out_tags.clear()  # the end of the head may be left out, that of letters be forgotten
        if self._left_out_tags and tag in _ENDED_BY.get(self._left_out_tags[-1], ()):
            self._left_out_tags.pop()  # its end is left out
        is_left_out = tag in _LEFT_OUT or is_hidden or _is_beside_text(tag, attributes)
        is_within = tag in self._left_out_tags or (bool(self._left_out_tags) and tag in _WITHIN)
        if tag == "nav" and not self._left_out_tags and self._table is None:
            self.flush()
            self._around.menu()
        if tag not in VOID and (is_left_out or is_within):
            self._left_out_tags.append(tag)
        return bool(self._left_out_tags)

    def _start_in_table(self, tag: str, attributes: dict[str, str | None]) -> None:
        """A row, a cell or a part of a table begins; the cell before ends."""
        if self._table is None:  # or what is left of one that another stands in
            self.flush()
            if tag != "tr" or not self._going_on:
                return
            self._table, self._heads = list(self._going_on), len(self._going_on)
        self._end_cell()
        self._between.append("".join(self._words).strip())
        self._words = []
        if tag == "tr":
            self._table.append([])
        elif tag in ("td", "th"):
            if not self._table:
                self._table.append([])
            self._words, self._cell = [], attributes
            self._is_marked = tag == "th" or self._in_head
            self._is_bold = True
        else:
            self._in_head = tag == "thead"

    def _end_block(self, tag: str) -> None:
        self.flush()
        if tag == "table":
            self._table = None
            self._going_on = self._outer.pop() if self._outer else []
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            if not self._lists:
                self._around.end_list()
            self._gap = "\n" if self._lists else "\n\n"
        elif tag == "pre" and self._in_pre:
            self._in_pre -= 1

    def _start_item(self, value: str | None) -> None:
        self.flush()
        of = self._lists[-1] if self._lists else _List("")
        of.number = number_of(value, MOST, of.number)
        self._mark = f"{list_number(of.number, of.kind)}. " if of.kind else "• "
        self._words.append(self._mark)
        of.number += 1
        self._gap = "\n"

    def _start_block(self, tag: str, attributes: dict[str, str | None]) -> None:
        """A block begins, of which a list, a table and preformatted text are kept in mind."""
        around = self._going_on if self._table is None else self._table[: self._heads]
        if self._mark and "".join(self._words).strip() == self._mark.strip() and tag not in _WITHIN:
            self._words = [self._mark]  # an item's words begin within a block of their own
        else:
            self.flush()
        if tag in ("ul", "ol"):
            styled = _KIND_OF_LIST.search(attributes.get("style") or "")
            kind = _KINDS.get(styled[1] if styled else attributes.get("type") or "", "decimal")
            self._lists.append(_List(kind if tag == "ol" else "", number_of(attributes.get("start"), MOST, 1)))
            self._gap = "\n"
        elif tag == "table":
            self._outer.append(around)
            self._table, self._heads, self._going_on, self._in_head, self._bold = [], _MOST_HEADS, [], False, 0
        elif tag == "pre":
            self._in_pre += 1

    def handle_endtag(self, tag: str) -> None:
        self._looks.end(tag)
        if tag == "title":
            self._in_title = False
        if tag in self._left_out_tags and tag != "body":
            while self._left_out_tags.pop() != tag:
                pass
            return
        if self._left_out_tags:
            return
        self._is_raised &= tag not in _RAISED
        if tag == "a":
            self._is_link = False
        elif tag == "font" and self._fonts:
            self._fonts.pop()
        elif tag in ("b", "strong"):
            self._bold = max(self._bold - 1, 0)
        elif tag in ("td", "th", "tr", "thead"):
            self._end_cell()
            self._in_head &= tag != "thead"
        elif self._cell is not None and (tag == "li" or tag in _BLOCKS) and tag != "table":
            self._words.append(" ")
        elif tag in _HEADINGS or tag == "li":
            self.flush()
        elif tag in _BLOCKS:
            self._end_block(tag)

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self._builder.title += data
            return
        if self._left_out_tags:
            return
        self.characters_by_font[self._fonts[-1] if self._fonts else ""] += len(data.strip())
        self._is_bold &= self._bold > 0 or not data.strip()
        if not self._is_link:
            self._plain.append(data)
        data = raised(data) if self._is_raised else data
        self._words.append(data if self._in_pre else re.sub(r"\s+", " ", data))

    def finish(self) -> None:
        """End the page."""
        self.flush()
        self._around.end()
        if "body" not in self._left_out_tags:
            self._named.end()

    def flush(self) -> None:
        """End the block, or the table."""
        if self._table:
            self._end_table()
        text, linked = "".join(self._words), self._linked()
        self._words = []
        if not self._in_pre:
            text = re.sub(r" *\n *", "\n", re.sub(r"[ \t]+", " ", text)).strip()
        if text.strip("• \n"):
            if self._heading:
                self._around.heading(self._heading, text.rstrip(" ¶"), linked)  # without the mark of a link to it
            elif not self._named.is_heading(text):
                self._around.block(text, self._gap, linked, is_item=bool(self._lists))
                self._gap = "\n" if self._lists else "\n\n"
        self._heading = 0
        self._is_raised = False

    def _linked(self) -> Linked:
        """Of the words so far; it begins anew."""
        linked = Linked("".join(self._plain), self._links)
        self._plain, self._links = [], int(self._is_link)
        return linked

    def _end_cell(self) -> None:
        if self._cell is None or self._table is None:
            return
        text = " ".join("".join(self._words).split())
        across, down = (number_of(self._cell.get(name), _MOST_SPANNED, 1) for name in ("colspan", "rowspan"))
        if not self._is_marked:
            self._heads = min(self._heads, len(self._table) - 1)
        self._table[-1].append(Spanning(Cell(text, self._is_marked or (self._is_bold and bool(text))), across, down))
        linked = self._linked()
        if text:
            self._cells.append(linked)
        self._words, self._cell = [], None

    def _end_table(self) -> None:
        self._end_cell()
        rows, self._table = self._table or [], None
        self._named.is_heading("")
        for text in filter(None, (*self._between, "".join(self._words).strip())):
            self._around.block(text, self._gap, Linked(text, 0))
        self._words, self._between = [], []
        cells, self._cells = self._cells, []
        if self._going_on and not any(each.cell.text for row in rows[len(self._going_on) :] for each in row):
            return  # nothing more than what was read above
        self._around.table(read_table(cells_in_columns(rows)).all_lines, cells)


def _is_beside_text(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether it is a box of menus or one that asks about cookies, a list of a book's contents or a page's number."""
    if _types(attributes) & _NO_PART:
        return True
    if tag not in _BOXES:
        return False
    names = (attributes.get(name) or "" for name in ("id", "class"))
    return attributes.get("role") in _ASIDE or any(map(_NO_TEXT.search, names))


def _types(attributes: dict[str, str | None]) -> set[str]:
    """What an element is in a book."""
    roles = (attributes.get("role") or "").split()
    return {*(attributes.get("epub:type") or "").split(), *(each[4:] for each in roles if each.startswith("doc-"))}
