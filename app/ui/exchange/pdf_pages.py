"""Where the pages of a printed conversation break: what leads to something stays with it, and no table's row is torn.

Qt breaks between any two lines and knows of no block that belongs to the next one, so such a block breaks the page.
"""

from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from app.ui.transcript.markdown_style import is_code

LEADS = QTextFormat.Property.UserProperty.value + 2  # on a block that belongs to the next one
MOST = 0.6  # of a page: what has to stay together beyond that is let go
_BEFORE = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def keep_together(document: QTextDocument) -> None:
    """Break pages before headings, names and tables' heads that would else be the last on theirs."""
    layout, height = document.documentLayout(), document.pageSize().height()
    layout.documentSize()  # all of it: a change to a text that is laid out in part loses the rest
    _even_rows(document)
    block = document.begin()
    leading: QTextBlock | None = None  # the first of those that lead to this one
    while block.isValid():
        table = _table_of(block)
        if table is None and _leads(block):
            leading = leading or block
        elif table is not None or block.text().strip():
            if leading is not None or table is not None:
                _keep(leading or block, _end_of_head(block, table), height)
            leading = None
        block = block.next() if table is None else table.lastCursorPosition().block().next()


def pages_of(document: QTextDocument) -> int:
    """How many have text: room below the last line takes no page."""
    block = document.lastBlock()
    while block.previous().isValid() and not block.text().strip():
        block = block.previous()
    return int(max(_lines(block)[-1][1] - 1, 0) // document.pageSize().height()) + 1


def _keep(start: QTextBlock, bottom: float, height: float) -> None:
    """Have what reaches from this block to there on one page, unless it takes too much of one."""
    top = _lines(start)[0][0]
    apart = int((top + 1) // height) != int((bottom - 1) // height)
    if apart and bottom - top < MOST * height + height - top % height:  # with what is left below it now
        _break_before(start)
        start.document().documentLayout().documentSize()  # at once: to lay it out piece by piece takes longer


def _leads(block: QTextBlock) -> bool:
    """A heading of Markdown, what the export puts above a message, and a line all of bold, as models write headings."""
    if not block.text().strip() or is_code(block):
        return False
    form = block.blockFormat()
    return form.headingLevel() > 0 or form.boolProperty(LEADS) or (block.layout().lineCount() == 1 and _bold(block))


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _bold(block: QTextBlock) -> bool:
    pieces = block.begin()
    while not pieces.atEnd():
        if pieces.fragment().charFormat().fontWeight() < QFont.Weight.Bold:
            return False
        pieces += 1
    return True


def _lines(block: QTextBlock) -> list[tuple[float, float]]:
    """Top and bottom of each line, on pages one below another."""
    rect, layout = block.document().documentLayout().blockBoundingRect(block), block.layout()
    if not layout.lineCount():
        return [(rect.top(), rect.bottom())]
    # A block stays where it would begin, and its first line has moved within it, where that is on the next page.
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(rect.top() + line.y(), rect.top() + line.y() + line.height()) for line in lines]


def _end_of_head(block: QTextBlock, table: QTextTable | None) -> float:
    """The bottom of two lines of text or code, or of the names of a table's columns and its first row."""
    if table is not None:
        rows = range(min(2, table.rows()))
        cells = (table.cellAt(row, column) for row in rows for column in range(table.columns()))
        return max(_lines(cell.firstCursorPosition().block())[0][1] for cell in cells)
    if is_code(block) and is_code(block.next()):
        return _lines(block.next())[0][1]
    return _lines(block)[:2][-1][1]


def _break_before(block: QTextBlock) -> None:
    table = _table_of(block)
    if table is not None:
        look = table.format()
        look.setPageBreakPolicy(_BEFORE)
        table.setFormat(look)
        return
    form = block.blockFormat()
    form.setPageBreakPolicy(_BEFORE)
    QTextCursor(block).setBlockFormat(form)


def _even_rows(document: QTextDocument) -> None:
    """All lines of a table are as high as its highest: else a page takes the low cells of a row alone.

    Qt takes a height for pixels of the screen, and scales it to the paper's.
    """
    device = document.documentLayout().paintDevice()
    scale = device.logicalDpiY() / round(QGuiApplication.primaryScreen().logicalDotsPerInchY())
    changes = []
    for table in document.rootFrame().childFrames():
        if not isinstance(table, QTextTable):
            continue
        cells = [table.cellAt(row, column) for row in range(table.rows()) for column in range(table.columns())]
        blocks = [cell.firstCursorPosition().block() for cell in cells]
        highest = max(bottom - top for block in blocks for top, bottom in _lines(block))
        changes += [(block, highest / scale) for block in blocks]
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out anew once, not for every cell
    for block, highest in changes:
        form = block.blockFormat()
        form.setLineHeight(highest, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
    cursor.endEditBlock()
