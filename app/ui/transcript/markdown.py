"""Markdown in a QTextDocument: as text that loads nothing, and appended to as it streams."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
)

from app.ui.look.fonts import grown
from app.ui.transcript.bounded_text import bounded, in_pieces, is_bomb, is_shortened, settled_pieces
from app.ui.transcript.formulas import with_formulas
from app.ui.transcript.markdown_style import RULE, TextStyle, apply_style, collapsed, is_code

FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
LIST_INDENT = 22  # pixels

_FENCE = re.compile(r"^[ >]{0,12}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?[ \t]{0,12}(`{3,}|~{3,})")
_CODE_SPAN = re.compile(r"(`+)(?:.*?[^`])?\1(?!`)")
_ITEM = re.compile(r"^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)")
_CONTINUES_LIST = re.compile(rf"^[ \t]|{_ITEM.pattern[1:]}")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:", re.MULTILINE)
_IMAGE = re.compile(r"!\[")
# Signs that may be Markdown: a text without them is only broken into lines otherwise.
_MARKED = re.compile(r"[*_`~$\\<>&\[\]#|=]|^ {0,3}(?:[-+]|\d+[.)])|^(?: {4}|\t)|  $", re.MULTILINE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")


def without_images(markdown: str) -> str:
    """The same text with images as their own source: an answer shows no picture and loads none."""
    if "![" not in markdown:
        return markdown
    lines = markdown.split("\n")
    fence = ""
    for i, line in enumerate(lines):
        fence, was = _fence_after(line, fence), fence
        if not (fence or was):
            lines[i] = _escape_outside_code(line)
    return "\n".join(lines)


def with_formulas_outside_code(markdown: str) -> str:
    """The same text with formulas as Unicode where fenced code does not hold them."""
    parts: list[str] = []
    prose: list[str] = []
    fence = ""
    for line in markdown.splitlines(keepends=True):
        fence, was = _fence_after(line, fence), fence
        if fence or was:
            parts += [with_formulas("".join(prose)), line]
            prose = []
        else:
            prose.append(line)
    return "".join([*parts, with_formulas("".join(prose))])


def _escape_outside_code(line: str) -> str:
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(line):
        parts += [_IMAGE.sub(r"!\\[", line[end : span.start()]), span.group()]
        end = span.end()
    return "".join([*parts, _IMAGE.sub(r"!\\[", line[end:])])


def _fence_after(line: str, fence: str) -> str:
    """The fence that is open after a line, empty outside of code; `fence` is the one open before it."""
    found = _FENCE.match(line)
    if not found:
        return fence
    if not fence:
        return found.group(1)
    closes = found.group(1).startswith(fence) and not line[found.end() :].strip("`~ \t\r\n")
    return "" if closes else fence


def settled_length(markdown: str) -> int:
    """How many characters can no longer change their meaning: up to the last blank line outside of code and lists.

    A list goes on after a blank line with its next item or with an indented line.
    """
    fence, in_list, blank = "", False, False
    position = end = 0
    for line in markdown.splitlines(keepends=True):
        is_blank = not fence and not line.strip()
        if blank and not is_blank and not (in_list and _CONTINUES_LIST.match(line)):
            end = position
            in_list = False
        if not (is_blank or fence or in_list):
            in_list = _ITEM.match(line) is not None
        fence = _fence_after(line, fence)
        blank = is_blank and line.endswith("\n")
        position += len(line)
    return position if blank and not in_list else end


def rest_not_shown() -> str:
    """What stands below a text of which only the beginning is shown."""
    return QCoreApplication.translate("Markdown", "… The rest is too long to show here. Copy it to get all of it.")


def plain_text(markdown: str) -> str:
    """What an answer says without the marks of Markdown. Any thread."""
    if is_bomb(markdown):
        return markdown.strip()
    document = QTextDocument()
    document.setMarkdown(without_images(with_formulas_outside_code(markdown)), FEATURES)
    return document.toPlainText().strip()


def shown_plain(text: str) -> str:
    """What is shown of text as it was typed."""
    shown = in_pieces(bounded(text))
    return f"{shown}\n{rest_not_shown()}" if is_shortened(text) else shown


def shown_markdown(markdown: str) -> str:
    """What is shown of an answer, as words. Any thread."""
    shown = bounded(markdown)
    if is_bomb(shown):
        plain = in_pieces(shown)
    elif _MARKED.search(shown) is None:
        plain = "\n".join(" ".join(each.split("\n")) for each in _PARAGRAPHS.split(shown))
    else:
        plain = plain_text(shown)
    return f"{plain}\n{rest_not_shown()}" if is_shortened(markdown) else plain


class MarkdownText:
    """An answer in a document. While it streams, only the text after the last blank line is laid out anew."""

    def __init__(self, document: QTextDocument, style: TextStyle) -> None:
        self._document = document
        self._style = style
        self._text = ""
        self._settled = 0  # characters of the text that stay as they are
        self._tail = 0  # where in the document the rest begins
        self._is_plain = False  # what is left is no Markdown that anybody would write
        self._is_full = False  # no more of it is shown
        self.code_blocks: list[tuple[int, int]] = []  # first and last block number of each
        self.quotes: list[tuple[int, int]] = []
        self.rules: list[int] = []
        document.setIndentWidth(grown(LIST_INDENT))
        document.setDocumentMargin(0)

    @property
    def text(self) -> str:
        """The whole answer, as Markdown."""
        return self._text

    def restyle(self, style: TextStyle) -> None:
        """Show the same text in another style."""
        self._style = style
        self._document.setIndentWidth(grown(LIST_INDENT))  # the text may have another size
        self.set(self._text)

    def set(self, text: str) -> None:
        """Show a whole answer."""
        self._text = text
        self._settled = self._tail = 0
        shown = bounded(text)
        self._is_plain, self._is_full = is_bomb(shown), False
        self._replace_tail(shown)
        self._find_panels()
        self._note_rest()

    def finish(self, text: str) -> None:
        """Show a whole answer, of which the text so far is most likely the beginning."""
        if not (self._text and text.startswith(self._text)) or _DEFINITION.search(text):
            self.set(text)  # a link may be defined after its use
        elif text != self._text:
            self.append(text[len(self._text) :])

    def append(self, piece: str) -> None:
        """Show a further piece of a streaming answer."""
        self._text += piece
        if self._is_full:
            return
        rest = bounded(self._text)[self._settled :]
        self._is_plain = self._is_plain or is_bomb(rest)
        if done := settled_pieces(rest) if self._is_plain else settled_length(rest):
            self._replace_tail(rest[:done].removesuffix("\n") if self._is_plain else rest[:done])
            self._find_panels()
            self._settled += done
            rest = rest[done:]
            self._begin_block()
        self._replace_tail(rest)
        self._find_panels()
        self._note_rest()

    def _begin_block(self) -> None:
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if cursor.position() > 0:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._tail = cursor.position()

    def _note_rest(self) -> None:
        """Say that there is more, where no more is shown."""
        if is_shortened(self._text):
            self._is_full = True
            self._begin_block()
            QTextCursor(self._document.lastBlock()).insertText(rest_not_shown())

    def _replace_tail(self, markdown: str) -> None:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.setPosition(self._tail)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if (items := cursor.currentList()) is not None:
            items.remove(cursor.block())
        cursor.setBlockFormat(collapsed(QTextBlockFormat()))
        cursor.setCharFormat(QTextCharFormat())
        if self._is_plain:
            cursor.insertText(in_pieces(markdown))
        elif markdown.strip():
            parsed = QTextDocument()
            # a first line of --- would be taken as front matter, and not be shown
            front = "\n" if markdown.startswith("---") else ""
            parsed.setMarkdown(front + without_images(with_formulas_outside_code(markdown)), FEATURES)
            size = self._document.defaultFont().pointSizeF()
            apply_style(parsed, self._style, size, first=not self._tail)
            insert_parsed(cursor, parsed)
        cursor.endEditBlock()

    def _find_panels(self) -> None:
        """Note the runs of blocks for which the view paints a panel, a bar or a rule, from the tail on."""
        block = self._document.findBlock(self._tail)
        start = block.blockNumber()
        self.code_blocks = [run for run in self.code_blocks if run[1] < start]
        self.quotes = [run for run in self.quotes if run[1] < start]
        self.rules = [number for number in self.rules if number < start]
        code: dict[int, bool] = {}  # by format, of which there are few
        for number in range(start, self._document.blockCount()):
            form = block.blockFormatIndex()
            if form not in code:
                code[form] = is_code(block)
            if code[form]:
                _extend(self.code_blocks, number)
            elif block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel):
                _extend(self.quotes, number)
            elif block.blockFormat().boolProperty(RULE):
                self.rules.append(number)
            block = block.next()


def insert_parsed(cursor: QTextCursor, parsed: QTextDocument) -> None:
    """Insert at an empty last block, keeping the format of the outer blocks, which Qt's insertion may drop."""
    start, first = cursor.position(), parsed.begin()
    cursor.insertFragment(QTextDocumentFragment(parsed))
    _give_format(cursor, parsed.lastBlock())
    cursor.setPosition(start)
    if first.text() and not cursor.block().text():
        cursor.deleteChar()  # the empty block that is left before a list
    _give_format(cursor, first)


def _give_format(cursor: QTextCursor, source: QTextBlock) -> None:
    if QTextCursor(source).currentTable() is None:
        form = source.blockFormat()
        form.clearProperty(QTextFormat.Property.ObjectIndex)  # a list of the other document
        cursor.mergeBlockFormat(form)


def _extend(runs: list[tuple[int, int]], number: int) -> None:
    if runs and runs[-1][1] == number - 1:
        runs[-1] = (runs[-1][0], number)
    else:
        runs.append((number, number))
