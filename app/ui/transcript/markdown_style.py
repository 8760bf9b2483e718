"""The look of parsed Markdown: spaces, sizes and colours of its blocks, put on before it is laid out."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from app.core.settings import Language
from app.ui.look.fonts import grown, line_height, mono_font
from app.ui.look.tokens import Palette, is_high_contrast
from app.ui.transcript.code_colors import CodeColors, code_colors, code_spans

PARAGRAPH_GAP = 10  # pixels
ITEM_GAP = 4
HEADING_GAP = 16
CODE_PADDING = 12
QUOTE_INDENT = 16
RULE_SPACE = 16
HEADING_SCALE = {1: 1.4, 2: 1.25, 3: 1.12}
RULE = QTextFormat.Property.UserProperty.value + 1  # on a block that is a rule: Qt's own is painted in black
FENCE_LANGUAGE = QTextFormat.Property.BlockCodeLanguage
COPY_ROOM = 32  # at the right of code on the screen: its button
HEIGHT = QTextBlockFormat.LineHeightTypes


@dataclass(frozen=True)
class TextStyle:
    """What an answer looks like."""

    accent: QColor
    code: QColor
    border: QColor
    muted: QColor
    mono: tuple[str, ...]
    syntax: CodeColors | None = None  # None: code in one colour
    lined: bool = False  # words that are set off have a line beneath: a tone alone tells nothing in high contrast


def text_style(palette: Palette, language: Language) -> TextStyle:
    """How answers look in these colours and this language."""
    return TextStyle(
        accent=QColor(palette.accent),
        code=QColor(palette.code),
        border=QColor(palette.border),
        muted=QColor(palette.text_muted),
        mono=tuple(mono_font(language).families()),
        syntax=code_colors(palette),
        lined=is_high_contrast(palette),
    )


def apply_style(document: QTextDocument, style: TextStyle, point_size: float, *, first: bool) -> None:
    """Style a document that Qt has made from Markdown and not yet laid out; `first`: nothing comes before it."""
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    for table in tables:
        _mend_table(table)
    block = document.begin()
    while block.isValid():
        if is_code(block):
            block = _style_code_lines(block, style)
        else:
            _style_block(block, style, point_size)
            block = block.next()
    if first:
        begin = QTextCursor(document)
        form = begin.blockFormat()
        if not is_code(document.begin()):
            form.setTopMargin(0)
            begin.setBlockFormat(form)
    for table in tables:
        _style_table(table, style, first=first)
    if style.syntax is not None:
        _color_code(document, style.syntax)


def collapsed(form: QTextBlockFormat) -> QTextBlockFormat:
    """The format for an empty block that should not be seen, such as Qt leaves around tables."""
    form.setTopMargin(0)
    form.setBottomMargin(0)
    form.setLineHeight(1, HEIGHT.FixedHeight.value)
    return form


def is_code(block: QTextBlock) -> bool:
    """Whether a block is a line of a code block."""
    form = block.blockFormat()
    return block.isValid() and (
        form.hasProperty(QTextFormat.Property.BlockCodeFence)
        or form.hasProperty(QTextFormat.Property.BlockCodeLanguage)
    )


def _style_block(block: QTextBlock, style: TextStyle, point_size: float) -> None:
    form = block.blockFormat()
    level = form.headingLevel()
    in_table = QTextCursor(block).currentTable() is not None
    form.setTopMargin(0)
    form.setBottomMargin(0 if in_table else PARAGRAPH_GAP)
    form.setLineHeight(line_height(block.text()), HEIGHT.ProportionalHeight.value)
    if form.hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth):
        form.clearProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth)
        form.setProperty(RULE, True)
        form.setLineHeight(RULE_SPACE, HEIGHT.FixedHeight.value)
    elif not (block.text() or in_table or block.textList()):
        collapsed(form)
    elif block.textList():
        form.setBottomMargin(ITEM_GAP if block.next().textList() else PARAGRAPH_GAP)
    elif level:
        form.setTopMargin(HEADING_GAP)
        form.setBottomMargin(ITEM_GAP)
    if quote := form.intProperty(QTextFormat.Property.BlockQuoteLevel):
        form.setLeftMargin(QUOTE_INDENT * quote)
        form.setRightMargin(0)
    QTextCursor(block).setBlockFormat(form)
    for fragment in list(_fragments(block)):
        _style_fragment(block, fragment, style, point_size * HEADING_SCALE.get(level, 1.0))


def _style_code_lines(first: QTextBlock, style: TextStyle) -> QTextBlock:
    """Style the lines from this one on that have its format, all in one: code may have hundreds. Gives what follows."""
    last = first
    while last.next().isValid() and last.next().blockFormatIndex() == first.blockFormatIndex():
        last = last.next()
    # outside of the padding is the gap to what stands before and after the panel
    top = 0 if is_code(first.previous()) else CODE_PADDING + PARAGRAPH_GAP
    bottom = 0 if is_code(last.next()) else CODE_PADDING + PARAGRAPH_GAP
    form = first.blockFormat()
    quote = form.intProperty(QTextFormat.Property.BlockQuoteLevel)
    room = grown(COPY_ROOM) if style.syntax is not None else 0
    form.setLineHeight(line_height(first.text()), HEIGHT.ProportionalHeight.value)
    form.setLeftMargin(QUOTE_INDENT * quote if quote else CODE_PADDING)
    form.setRightMargin(0 if quote else CODE_PADDING + room)
    form.setNonBreakableLines(False)  # no line is hidden: there is no inner scroll bar
    letters = QTextCharFormat()
    letters.setFontFamilies(style.mono)
    lines = _select(first.document(), first.position(), last.position() + last.length() - 1 - first.position())
    lines.mergeCharFormat(letters)
    form.setTopMargin(0)
    form.setBottomMargin(0)
    lines.setBlockFormat(form)
    for block in {first.position(): first, last.position(): last}.values():
        form.setTopMargin(top if block == first else 0)
        form.setBottomMargin(bottom if block == last else 0)
        QTextCursor(block).setBlockFormat(form)
    return last.next()


def _color_code(document: QTextDocument, colors: CodeColors) -> None:
    block = document.begin()
    while block.isValid():
        if not is_code(block):
            block = block.next()
            continue
        begin, language = block.position(), block.blockFormat().stringProperty(FENCE_LANGUAGE)
        lines = []
        while is_code(block) and block.blockFormat().stringProperty(FENCE_LANGUAGE) == language:
            lines.append(block.text())
            block = block.next()
        for start, length, color in code_spans("\n".join(lines), language, colors):
            form = QTextCharFormat()
            form.setForeground(QBrush(color))
            _select(document, begin + start, length).mergeCharFormat(form)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    pieces = block.begin()
    while not pieces.atEnd():
        yield pieces.fragment()
        pieces += 1


def _style_fragment(block: QTextBlock, fragment: QTextFragment, style: TextStyle, point_size: float) -> None:
    form = fragment.charFormat()
    before = QTextCharFormat(form)
    if block.blockFormat().headingLevel():
        form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        form.setFontPointSize(point_size)
    if form.isAnchor():
        form.setForeground(QBrush(style.accent))
    if form.fontFixedPitch():
        form.setFontFamilies(style.mono)
        form.setBackground(QBrush(style.code))
    if form != before:
        _select(block.document(), fragment.position(), fragment.length()).setCharFormat(form)


def _select(document: QTextDocument, position: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _mend_table(table: QTextTable) -> None:
    """Take away the empty line that Qt puts into the first cell when the table follows a quotation."""
    cursor = table.cellAt(0, 0).firstCursorPosition()
    if not cursor.block().text() and cursor.block().next().position() <= table.cellAt(0, 0).lastPosition():
        cursor.deleteChar()


def _gap_above(table: QTextTable, *, first: bool) -> int:
    """What parts it from the text before, and from the panel around code: Qt drops the margin of the block before."""
    before = table.cellAt(0, 0).firstCursorPosition().block().previous()
    while before.isValid() and not (before.text() or is_code(before)):
        before = before.previous()
    if is_code(before):
        return CODE_PADDING + PARAGRAPH_GAP
    return PARAGRAPH_GAP if before.isValid() or not first else 0


def _style_table(table: QTextTable, style: TextStyle, *, first: bool) -> None:
    """Lines between the rows alone, and a bold first row."""
    form = table.format()
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellPadding(0)
    form.setCellSpacing(0)
    form.setTopMargin(_gap_above(table, first=first))
    form.setBottomMargin(PARAGRAPH_GAP)
    form.setWidth(QTextLength(QTextLength.Type.VariableLength, 0))
    table.setFormat(form)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            look = cell.format().toTableCellFormat()
            look.setTopPadding(5)
            look.setBottomPadding(5)
            look.setRightPadding(28)
            look.setBottomBorder(1)
            look.setBottomBorderBrush(QBrush(style.border))
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            cell.setFormat(look)
            if row == 0:  # Qt makes all cells of the first row bold but the first
                length = cell.lastPosition() - cell.firstPosition()
                _select(table.document(), cell.firstPosition(), length).mergeCharFormat(bold)
