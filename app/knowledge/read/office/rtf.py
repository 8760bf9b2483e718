"""RTF: headings, paragraphs, lists, tables and footnotes in the order in which they are read."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field, replace

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.grid import Cell, read_table
from app.knowledge.read.headings import NUMBERING
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.office.running_lines import add_running

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,40})(-?[0-9]{1,9})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_DEEPEST = 200
_SAME_EDGE = 60  # twentieths of a point: so far apart edges of cells may be that are one
_SIGNS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "\u200d",
    "zwnj": "\u200c", "~": "\xa0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
_CODE_PAGES = {  # by the set of characters that a font has
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_ISCII = range(57002, 57012)
_SYMBOLS = 2  # the set of a font of signs, which are no letters
_ENDS = {
    "par": "\n",
    "sect": "\n",
    "page": "\n",
    "column": "\n",
    "\n": "\n",
    "\r": "\n",
    "nestcell": " ",
    "nestrow": " ",
}
# Whose words are not the text's. Parts that begin with \* are left out too, if they are not among `_TOLD`.
_PARTS = {
    "fonttbl": "fonts", "stylesheet": "styles", "info": "info", "footnote": "note", "listtext": "mark",
    "pntext": "mark",
    "shptxt": "box", **dict.fromkeys(("header", "headerf", "headerr", "footer", "footerf", "footerr"), "edge"),
    **dict.fromkeys((
        "colortbl", "filetbl", "listtable", "listoverridetable", "revtbl", "pict", "object", "fldinst", "xe", "tc",
        "annotation", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "sp", "shprslt", "nonshppict", "nonesttables",
        "headerl", "footerl",
    ), ""),
}  # fmt: skip
_TOLD = ("shpinst",)
_HEADING = re.compile(r"heading (\d)|title", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|contents|index) (?:\d|heading)|table of figures", re.IGNORECASE)
_HIDING = frozenset(("v", "strike", "striked", "deleted"))
_LOOKS = {**dict(zip(_HIDING, _HIDING, strict=True)), "b": "b", "super": "super", "up": "super"}
_ENDS_OF_LOOKS = ("plain", "nosupersub", "sub", "dn")


@dataclass
class _State:
    """What a group has from the one around it. `part` is what its words are of, empty where they are left out."""

    part: str = "text"
    words: list[str] = field(default_factory=list)
    looks: frozenset[str] = frozenset()
    font: int = -1
    doubled: int = 1  # bytes behind a letter of Unicode, for programs that do not know it
    starred: bool = False


@dataclass
class _Row:
    cells: list[Cell] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)  # the right edges of the cells
    going: set[int] = field(default_factory=set)  # cells that belong to those above
    joined: set[int] = field(default_factory=set)  # likewise to those before
    is_header: bool = False


def read_rtf(data: bytes, limits: Limits) -> ReadDocument:
    """Without what is hidden, struck through or deleted with changes tracked, and comments. Raises ReadError."""
    reading = _Rtf(limits)
    reading.read(data)
    return reading.document()


def _looks(looks: frozenset[str], word: str, *, is_on: bool) -> frozenset[str]:
    """As this word makes them."""
    if word == "plain":
        return looks & {"deleted"}
    if word in _ENDS_OF_LOOKS or not is_on:
        return looks - {_LOOKS.get(word, "super")}
    return looks | {_LOOKS[word]}


class _Rtf:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._builder = Builder(limits.text)
        self._state = _State()
        self._text = self._state.words  # of the paragraph or cell
        self._stack: list[_State] = []
        self._code_page = "cp1252"
        self._font_pages: dict[int, str] = {}
        self._font_names: dict[int, str] = {}
        self._characters: Counter[str] = Counter()  # by font
        self._levels: dict[int, int] = {}  # of headings, by style
        self._contents: set[int] = set()  # styles of tables of contents
        self._told = 0  # the font or style that is described
        self._bytes = bytearray()  # letters of more than one may come in parts
        self._skip = 0
        self._half = ""  # of a letter that is written as two
        self._title = ""
        self._mark = ""
        self._edges: list[str] = []
        self._boxes: list[str] = []
        self._level, self._style, self._in_table = 0, -1, False  # of the paragraph
        self._all_bold = True
        self._row, self._rows = _Row(), list[_Row]()
        self._length = self._places = 0
        self._is_begun = self._is_marked = False

    def document(self) -> ReadDocument:
        """What was read. Raises ReadError."""
        self._end_paragraph()
        self._begin()
        if not self._is_marked:
            self._builder.name_by_first_line()
        self._builder.list_short_lines()
        self._builder.note_fonts(self._characters)
        return self._builder.document(self._title)

    def read(self, data: bytes) -> None:
        at = 0
        while (token := _TOKEN.match(data, at)) is not None:
            at = token.end()
            word, number, code, sign, brace, letters = token.groups()
            if letters or code:
                self._letters(letters or bytes.fromhex(code.decode()))
                continue
            if not (word or sign or brace):
                continue
            self._flush()
            self._skip = 0
            if brace == b"{":
                self._open()
            elif brace == b"}":
                self._close()
                if not self._stack:
                    return  # what stands behind the document is none of it
            elif word == b"bin":
                at += max(int(number or 0), 0)
            elif word:
                self._word(word.decode(), None if number is None else int(number))
            else:
                self._sign(sign.decode("latin-1"))
        self._flush()

    def _open(self) -> None:
        if len(self._stack) > _DEEPEST:
            raise ReadError(Reason.DAMAGED)
        self._stack.append(self._state)
        self._state = replace(self._state, starred=False)
        if self._state.part in ("fonts", "styles"):  # each is described in a group of its own
            self._state.words, self._told = [], 0

    def _close(self) -> None:
        ended, self._state = self._state, self._stack.pop()
        if ended.words is self._state.words:
            return
        said = "".join(ended.words)
        if ended.part == "note":
            self._say(self._builder.note(said))
        elif ended.part == "mark":
            self._mark = " ".join(said.split())
        elif ended.part == "edge":
            self._edges += said.split("\n")
        elif ended.part == "box":
            self._boxes += said.split("\n")
        elif ended.part == "title":
            self._title = said
        elif ended.part == "fonts" and said:
            self._font_names[self._told] = said.strip(" ;")
        elif ended.part == "styles":
            self._name_style(said.strip(" ;"))

    def _name_style(self, name: str) -> None:
        if (heading := _HEADING.fullmatch(name)) is not None:
            self._levels[self._told] = int(heading[1] or 1)
        if _CONTENTS.match(name) is not None:
            self._contents.add(self._told)

    def _word(self, word: str, number: int | None) -> None:
        state = self._state
        if word in _PARTS or (word == "title" and self._stack and state.part == "info"):
            self._begin_part(_PARTS.get(word, "title"))
        elif state.starred and word not in _TOLD:
            self._begin_part("")
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        elif word in _ENDS:
            self._end(_ENDS[word])
        elif word in _LOOKS or word in _ENDS_OF_LOOKS:
            state.looks = _looks(state.looks, word, is_on=number != 0)
        elif word == "u" and number is not None:
            self._letter(number % 0x10000)
            self._skip = state.doubled
        elif word == "uc":
            state.doubled = min(max(number or 0, 0), 9)
        elif word == "f":
            state.font = self._told = number or 0
        elif word in ("s", "outlinelevel") and number is not None:
            self._describe(word, number)
        elif word in ("ansicpg", "mac", "pc", "fcharset"):
            self._set_code_page(word, number or 0)
        elif state.part == "text":
            self._place(word, number or 0)
        state.starred = False

    def _begin_part(self, part: str) -> None:
        """What comes in this group is of that part, if it is not within one that is left out."""
        if self._state.part:
            self._state.part, self._state.words = part, []
            self._told = 0

    def _describe(self, word: str, number: int) -> None:
        """Of the style that is described, or of the paragraph."""
        level = number + 1 if number < 9 else 0
        if self._state.part == "styles":
            if word == "s":
                self._told = number
            elif level:
                self._levels[self._told] = level
        elif self._state.part == "text":
            if word == "s":
                self._style, self._level = number, self._levels.get(number, 0)
            else:
                self._level = level

    def _set_code_page(self, word: str, number: int) -> None:
        if number in _ISCII:
            raise ReadError(Reason.NOT_TEXT)
        if word == "fcharset":
            self._font_pages[self._told] = "" if number == _SYMBOLS else _CODE_PAGES.get(number, self._code_page)
            return
        name = {"mac": "mac_roman", "pc": "cp437"}.get(word) or ("utf-8" if number == 65001 else f"cp{number}")
        try:
            codecs.lookup(name)
        except LookupError:
            return
        self._code_page = name

    def _place(self, word: str, number: int) -> None:
        """Of the paragraph, or the row."""
        row = self._row
        if word == "pard":
            self._level, self._style, self._in_table = 0, -1, False
        elif word == "intbl":
            self._in_table = True
        elif word == "trowd":
            row.ends, row.going, row.joined, row.is_header = [], set(), set(), False
        elif word == "cellx":
            row.ends.append(number)
        elif word == "clvmrg":
            row.going.add(len(row.ends))
        elif word == "clmrg":
            row.joined.add(len(row.ends))
        elif word == "trhdr":
            row.is_header = True
        elif word == "cell":
            self._end_cell()
        elif word == "row":
            self._rows.append(row)
            self._row = replace(row, cells=[])  # rows may be alike, and say so once

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._state.starred = True
        elif sign in _SIGNS:
            self._say(_SIGNS[sign])
        elif sign in _ENDS:
            self._end(_ENDS[sign])

    def _letters(self, letters: bytes) -> None:
        skipped = min(self._skip, len(letters))
        self._skip -= skipped
        if self._state.part:
            self._bytes += letters[skipped:]

    def _flush(self) -> None:
        if not self._bytes:
            return
        page = self._font_pages.get(self._state.font, self._code_page)
        # Signs of a font of its own are bullets, as good as always.
        said = (
            self._bytes.decode(page, "replace") if page else re.sub(r"[^\x00-\x7f]", "•", self._bytes.decode("latin-1"))
        )
        self._bytes.clear()
        self._say(said)

    def _letter(self, code: int) -> None:
        """One of Unicode, or half of one."""
        letter, half = chr(code), self._half
        self._half = letter if 0xD800 <= code < 0xDC00 else ""
        if 0xDC00 <= code < 0xE000:
            letter = (half + letter).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
        elif 0xF020 <= code < 0xF100:
            letter = "•"
        if not self._half:
            self._say(letter)

    def _say(self, said: str) -> None:
        state = self._state
        if state.part in ("", "info") or not said or state.looks & _HIDING:
            return
        self._length += len(said)
        if self._length > self._limits.text:
            raise ReadError(Reason.TOO_LARGE)
        if state.part == "text":
            self._characters[self._font_names.get(state.font, "")] += len(said)
            self._all_bold &= "b" in state.looks or not said.strip()
        state.words.append(raised(said) if "super" in state.looks else said)

    def _end(self, gap: str) -> None:
        """Of a paragraph; in a cell, a note or the like another one follows."""
        if self._state.part != "text":
            self._say(gap)
        elif self._in_table or gap == " ":
            self._say(" ")
        else:
            self._end_paragraph()

    def _end_cell(self) -> None:
        text = f"{self._mark} {''.join(self._text)}" if self._mark else "".join(self._text)
        self._row.cells.append(Cell(" ".join(text.split()), self._row.is_header or self._all_bold))
        self._places += 1
        if self._places > self._limits.cells:
            raise ReadError(Reason.TOO_LARGE)
        self._clear()

    def _clear(self) -> None:
        self._text.clear()
        self._mark, self._all_bold = "", True

    def _begin(self) -> None:
        """What runs along comes before the first words."""
        if not self._is_begun:
            add_running(self._builder, self._edges)
            self._is_begun, self._is_marked = True, self._builder.length > 0

    def _end_paragraph(self) -> None:
        text, mark = "".join(self._text).strip(), self._mark
        if not text and not self._rows and not self._boxes:
            self._clear()
            return
        self._begin()
        self._end_table()
        if self._level:
            number = NUMBERING.match(mark)
            self._builder.heading(self._level, f"{number[0]} {text}" if number else text)
        elif text and self._style not in self._contents:
            sign = mark if any(map(str.isalnum, mark)) else "•"
            self._builder.block(f"{sign} {text}" if mark else text, "\n" if mark else "\n\n")
        for box in self._boxes:
            self._builder.block(box)
        self._boxes = []
        self._clear()

    def _end_table(self) -> None:
        """Its rows, whose cells reach over all columns that end within them."""
        columns: list[int] = []
        for end in sorted({end for row in self._rows for end in row.ends}):
            if not columns or end - columns[-1] > _SAME_EDGE:
                columns.append(end)
        grid: list[list[Cell | None]] = []
        for row in self._rows:
            line: list[Cell | None] = []
            for at, cell in enumerate(row.cells):
                end = row.ends[at] if at < len(row.ends) else 0
                across = max(bisect_right(columns, end) - len(line), 1)
                placed: Cell | None = cell
                if at in row.joined and line:
                    placed = line[-1]
                elif at in row.going and grid and len(line) < len(grid[-1]):
                    placed = grid[-1][len(line)]
                line += [placed] * across
                self._places += across
                if self._places > self._limits.cells:
                    raise ReadError(Reason.TOO_LARGE)
            grid.append(line)
        self._builder.lines(read_table(grid).all_lines)
        self._rows = []
