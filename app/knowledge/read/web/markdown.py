"""Markdown as it is meant to be read: no marks of headings and emphasis, rows of tables after their columns' names."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.builder import Builder
from app.knowledge.read.grid import Cell, read_table
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.plain import decoded
from app.knowledge.read.web.around_text import leads_on
from app.knowledge.read.web.markdown_html import add_block, block_end, without_tags

_MOST_FIELDS = 100
_FIELDS = {  # of YAML and TOML, by the line above and below them
    "---": re.compile(r"([A-Za-z][\w-]{0,40}):(?:[ \t]+|$)(.*)"),
    "+++": re.compile(r"([A-Za-z][\w-]{0,40})[ \t]*=[ \t]*(.*)"),
}
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r"^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
# Before a figure a line's first sign may mean something: -20 °C, > 101 °F.
_ITEM = re.compile(r"^[ \t]*[-*+][ \t]+(?=[^\s\d])")
_QUOTED = re.compile(r"^ {0,3}>[ \t]?(?![ \t]*\d)")
_UNDER_HEADER = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"(`{1,3})([^`\n]+)\1(?!`)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_KEPT = re.compile("\x01(\\d+)\x02")  # control characters, of which cleaned text has none
_LINK = re.compile(r"!?\[([^\[\]\n]{0,400})\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,400}\")?\)")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_FOOTNOTE = re.compile(r"\[\^([\w-]{1,40})\]:?")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_HARD_BREAK = re.compile(r"\\\n")
_NAME = re.compile(r"[ \t]*\{[#.][\w\s.#=:\"-]{0,200}\}$")  # of a heading, for links to it
_DEFINED = re.compile(
    r"^ {0,3}\[([^\[\]^]{1,200})\]:[ \t]*(?:<[^<>\n]{0,2000}>|(?:[a-z]{3,10}:|[#/.])\S{1,2000}|\S{1,500}\.\w{2,5})"
    r"(?:[ \t]+(?:\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|\([^()\n]{0,400}\)))?[ \t]*$",
    re.MULTILINE,
)
_REFERRED = re.compile(  # or code, in which nothing refers to anything
    rf"{_CODE.pattern}|"
    r"!?\[((?:[^\[\]\n]|\n(?![ \t]*\n)){1,400})\](?:[ \t]?\[((?:[^\[\]\n]|\n(?![ \t]*\n)){0,200})\]|(?![(:\[]))"
)
# Each stops at the next mark of its kind, so that none takes long. A figure beside a star is multiplied: 5*3*2.
_EMPHASES = (
    re.compile(r"(?<![\d*])\*{3}(?=[^\s*])([^*]{1,400})(?<=\S)\*{3}(?![\d*])"),
    re.compile(r"(?<![\d*])\*\*(?=[^\s*])((?:[^*]|\*(?!\*)){1,400})(?<=\S)\*\*(?![\d*])"),
    re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]{1,400})(?<=\S)\*(?![\d*])"),
    re.compile(r"(?<!\w)__(?=[^\s_])((?:[^_]|_(?!_)){1,400})(?<=[^\s_])__(?!\w)"),
    re.compile(r"(?<!\w)_(?=[^\s_])([^_]{1,400})(?<=\S)_(?!\w)"),
)
_STRUCK = re.compile(r"(?<!~)~~(?=[^\s~])[^~]{1,400}(?<=\S)~~(?!~)[ \t]?")


def read_markdown(data: bytes, limits: Limits) -> ReadDocument:
    """Raises ReadError as `decoded` does, and TOO_LARGE."""
    text, guessed = decoded(data)
    builder = Builder(limits.text, is_guessed=guessed)
    lines = _without_references(_without_comments(text)).split("\n")
    fields, after = _front_matter(lines)
    status = "draft" if fields.get("draft", "").lower() == "true" else fields.get("status", "")
    if status:
        builder.block(f"Status: {status}")
    _Blocks(builder, limits).add(lines[after:])
    return builder.document(fields.get("title", ""))


def _without_comments(text: str) -> str:
    """What is written between the marks of HTML's comments is for those who write the text."""
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join((*kept, text[at:]))


def _without_references(text: str) -> str:
    """Links whose addresses stand elsewhere in it (`[words][name]`), without these."""
    said = _between_fences(text)
    names = {" ".join(found[1].split()).casefold() for each in said[::2] for found in _DEFINED.finditer(each)}
    if not names:
        return text

    def words(reference: re.Match[str]) -> str:
        _, code, shown, named = reference.groups()
        if code:
            return reference[0]
        name = " ".join((named or shown).split()).casefold()
        used.update({name} & names)
        return shown if name in names else reference[0]

    def line(defined: re.Match[str]) -> str:
        return "" if " ".join(defined[1].split()).casefold() in used else defined[0]

    used: set[str] = set()
    said[::2] = [_REFERRED.sub(words, each) for each in said[::2]]
    said[::2] = [_DEFINED.sub(line, each) for each in said[::2]]
    return "\n".join(said)


def _between_fences(text: str) -> list[str]:
    """Its lines in parts, of which every second one is code between fences, these included."""
    lines, parts = text.split("\n"), list[list[str]]()
    at = begin = 0
    while at < len(lines):
        if fence := _FENCE.match(lines[at]):
            end = _end_of_code(lines, at + 1, fence[1])
            parts += [lines[begin:at], lines[at : end + 1]]
            begin = end + 1
            at = end
        at += 1
    if begin <= len(lines):  # else the last code has no end
        parts.append(lines[begin:])
    return ["\n".join(each) for each in parts]


def _end_of_code(lines: Sequence[str], at: int, fence: str) -> int:
    """The number of the line that ends code after such a fence; how many lines there are where none does."""
    while at < len(lines) and not ((end := _FENCE.match(lines[at])) and end[1].startswith(fence)):
        at += 1
    return at


def _front_matter(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """What some programs write about a text above it, and the first line of the text."""
    mark = lines[0].rstrip()
    if mark not in _FIELDS:
        return {}, 0
    fields: dict[str, str] = {}
    for at, line in enumerate(lines[1 : 1 + _MOST_FIELDS], start=1):
        if line.rstrip() == mark or (line.rstrip() == "..." and mark == "---"):
            return fields, at + 1
        if (field := _FIELDS[mark].match(line)) is not None:
            fields[field[1].lower()] = field[2].strip().strip("\"'")
        elif line.strip() and not line.startswith((" ", "\t", "-", "#", "[", "]")):
            break
    return {}, 0


class _Blocks:
    """Lines put together to headings, tables, code and paragraphs."""

    def __init__(self, builder: Builder, limits: Limits) -> None:
        self._builder, self._limits = builder, limits
        self._lines: list[str] = []  # of the paragraph
        self._cells = 0

    def add(self, lines: Sequence[str]) -> None:
        at = 0
        while at < len(lines):
            line = lines[at]
            following = lines[at + 1] if at + 1 < len(lines) else ""
            if fence := _FENCE.match(line):
                at = self._code(lines, at + 1, fence[1])
            elif heading := _HEADING.match(line):
                self._flush()
                self._builder.heading(len(heading[1]), _read(_NAME.sub("", heading[2])))
                at += 1
            elif (under := _UNDERLINE.match(line)) and self._is_above_underline():
                above = self._lines.pop()
                self._flush()
                self._builder.heading(1 if under[1][0] == "=" else 2, _read(above))
                at += 1
            elif (end := block_end(lines, at)) > at:
                self._flush()
                add_block(self._builder, lines[at:end])
                at = end
            elif "|" in line and _is_under_header(following, line):
                at = self._table(lines, at)
            else:
                self._line(line)
                at += 1
        self._flush()

    def _is_above_underline(self) -> bool:
        above = self._lines[-1] if self._lines else ""
        return bool(above.strip()) and not above.lstrip().startswith(("-", "|", ">", "•"))

    def _line(self, line: str) -> None:
        if not line.strip() or _RULE.match(line):
            self._flush()
            return
        line = _QUOTED.sub("", line)
        self._lines.append(_ITEM.sub("• ", line).rstrip(" \t"))

    def _code(self, lines: Sequence[str], at: int, fence: str) -> int:
        """As it stands; gives the line after it."""
        self._flush()
        end = _end_of_code(lines, at, fence)
        self._builder.block("\n".join(lines[at:end]))
        return end + 1

    def _table(self, lines: Sequence[str], at: int) -> int:
        """The header and the rows beneath; gives the line after them."""
        self._flush()
        rows = [[Cell(_read(cell), marked=True) for cell in _cells(lines[at])]]
        at += 2
        while at < len(lines) and "|" in lines[at]:
            rows.append([Cell(_read(cell)) for cell in _cells(lines[at])])
            self._cells += len(rows[-1])
            if self._cells > self._limits.cells:
                raise ReadError(Reason.TOO_LARGE)
            at += 1
        self._builder.lines(read_table(rows).all_lines)
        return at

    def _flush(self) -> None:
        lines, self._lines = self._lines, []
        link = _LINK.fullmatch("\n".join(lines).strip())
        if lines and not (link is not None and leads_on(link[1])):
            self._builder.block(_read("\n".join(lines)))


def _is_under_header(line: str, header: str) -> bool:
    return "|" in line and bool(_UNDER_HEADER.match(line)) and len(_cells(line)) == len(_cells(header))


def _cells(row: str) -> list[str]:
    row = row.strip()
    cells = _BAR.split(row)
    if row.startswith("|"):
        cells = cells[1:]
    if len(cells) > 1 and not cells[-1].strip():
        cells = cells[:-1]
    return [cell.strip() for cell in cells]


def _read(text: str) -> str:
    """A paragraph's words without the marks in it; code and what is escaped stay as they are."""
    kept: list[str] = []

    def keep(words: str) -> str:
        kept.append(words)
        return f"\x01{len(kept) - 1}\x02"

    text = _CODE.sub(lambda code: keep(code[2].strip()), text)
    text = _ESCAPED.sub(lambda sign: keep(sign[1]), text)
    text = _FOOTNOTE.sub(r"[\1]", text)
    text = _LINK.sub(r"\1", text)
    text = _ADDRESS.sub(lambda address: keep(address[1]), text)
    text = without_tags(_HARD_BREAK.sub("\n", text))
    text = _STRUCK.sub("", text)
    for emphasis in _EMPHASES:
        text = emphasis.sub(r"\1", text)
    text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)
    return _KEPT.sub(lambda place: kept[int(place[1])], text)
