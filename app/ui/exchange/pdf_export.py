"""A conversation as a PDF, with the bundled fonts in it and a title, a date and a page number on every page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from app.core.conversations.conversation import Role
from app.core.exchange.reading import Entry, Layout, entries, facts, title_of
from app.core.exchange.verdicts import is_verbatim, verdict_lines
from app.core.exchange.whole import WholeConversation
from app.core.settings import Language
from app.ui.exchange.pdf_pages import LEADS, keep_together, pages_of
from app.ui.look.fonts import line_height, load_fonts, mono_font, ui_font
from app.ui.transcript.markdown import FEATURES, insert_parsed, without_images
from app.ui.transcript.markdown_style import PARAGRAPH_GAP, TextStyle, apply_style, is_code

MARGIN = 20  # millimetres
HEADER = 30.0  # points, with the space to the text
FOOTER = 24.0
TEXT_PT, SMALL_PT, TITLE_PT = 10.5, 8.5, 15.0

_GREY = QColor("#555555")
_LINE = QColor("#bbbbbb")
_CODE = QColor("#f0f0f0")
_RESOLUTION = 72  # a pixel is a point: sizes in the document mean the same on paper


@dataclass(frozen=True)
class _Look:
    """Of a paragraph: sizes in points, `height` of its lines in per cent. One that `leads` stays with the next."""

    points: float
    bold: bool = False
    color: QColor | None = None
    above: float = 0
    below: float = 0
    height: float = 0
    leads: bool = False


_TITLE = _Look(TITLE_PT, bold=True, below=4)
_FACT = _Look(SMALL_PT, color=_GREY)
_HEADING = _Look(SMALL_PT, color=_GREY, above=14, below=3, leads=True)
_VERDICT = _Look(SMALL_PT, color=_GREY, above=4)


class _Paper(QTextDocument):
    """A document that loads nothing, whatever its text names."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def pdf_document(conversation: WholeConversation, layout: Layout) -> bytes:
    """The file's bytes, made in memory. Needs a QGuiApplication. Any thread."""
    load_fonts()
    QEventLoop()  # gives a bare thread what timers need: a text starts them as it is laid out
    language = _language(layout)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    title = title_of(conversation, layout.labels)
    writer = _writer(buffer, title)
    area = writer.pageLayout().paintRectPoints().toRectF()
    body = QSizeF(area.width(), area.height() - HEADER - FOOTER)
    document = _lay_out(conversation, layout, language, body, writer)
    painter = QPainter(writer)
    pages = pages_of(document)
    for page in range(pages):
        if page:
            writer.newPage()
        number = layout.labels.page.replace("%1", str(page + 1)).replace("%2", str(pages))
        texts = (title, layout.time(conversation.updated), number)
        _draw_frame(painter, QSizeF(area.width(), area.height()), _font(language, SMALL_PT), texts)
        _draw_body(painter, document, page, body)
    painter.end()
    buffer.close()
    return bytes(store.data())


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Shakti")
    return writer


def _language(layout: Layout) -> Language:
    return Language(layout.labels.language) if layout.labels.language in list(Language) else Language.ENGLISH


def _font(language: Language, points: float) -> QFont:
    font = ui_font(language)
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _draw_frame(painter: QPainter, page: QSizeF, font: QFont, texts: tuple[str, str, str]) -> None:
    """Header (title, date) and footer (page number) of a page."""
    title, date, number = texts
    painter.setFont(font)
    painter.setPen(_GREY)
    metrics = QFontMetricsF(font, painter.device())
    width = metrics.horizontalAdvance(date) + 12
    line = QRectF(0, 0, page.width(), metrics.height())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    elided = metrics.elidedText(title, Qt.TextElideMode.ElideRight, page.width() - width)
    painter.drawText(line, int(left), elided)
    painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), date)
    painter.setPen(_LINE)
    below = line.bottom() + 4
    painter.drawLine(0, int(below), int(page.width()), int(below))
    painter.setPen(_GREY)
    bottom = QRectF(0, page.height() - metrics.height(), page.width(), metrics.height())
    painter.drawText(bottom, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), number)


def _draw_body(painter: QPainter, document: QTextDocument, page: int, body: QSizeF) -> None:
    """The part of the text that is on this page, counted from 0, below the header."""
    painter.save()
    painter.translate(0, HEADER - page * body.height())
    clip = QRectF(0, page * body.height(), body.width(), body.height())
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip.adjusted(0, 0.5, 0, -0.5)  # Qt also draws what only touches it: the next page's first line
    palette = context.palette
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()


def _lay_out(
    conversation: WholeConversation, layout: Layout, language: Language, body: QSizeF, writer: QPdfWriter
) -> QTextDocument:
    document = _Paper()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font(language, TEXT_PT))
    document.setDocumentMargin(0)
    document.setIndentWidth(18)
    cursor = QTextCursor(document)
    style = TextStyle(
        accent=QColor("#1a4f8b"),
        code=_CODE,
        border=_LINE,
        muted=_GREY,
        mono=tuple(mono_font(language).families()),
    )
    _insert(cursor, title_of(conversation, layout.labels), _TITLE)
    for name, value in facts(conversation, layout):
        _insert(cursor, f"{name}: {' '.join(value.split())}", _FACT)
    for entry in entries(conversation, layout):
        _insert(cursor, f"{entry.number}. {entry.heading}", _HEADING)
        _insert_text(cursor, entry, style)
        for line in verdict_lines(entry.message, layout.labels):
            _insert(cursor, line, _VERDICT)
    document.setPageSize(body)
    keep_together(document)
    return document


def _insert_text(cursor: QTextCursor, entry: Entry, style: TextStyle) -> None:
    text = entry.message.text
    if not text.strip():
        return
    if is_verbatim(entry.message):
        for line in text.splitlines():
            _insert(cursor, line, _Look(TEXT_PT, bold=entry.message.role is Role.USER, height=line_height(line)))
        for each in entry.message.attachments:
            _insert(cursor, each.name, _Look(SMALL_PT, bold=True, height=line_height(each.name)))
            for line in each.text.splitlines():
                _insert(cursor, line, _Look(SMALL_PT, height=line_height(line)))
        return
    parsed = _Paper()
    front = "\n" if text.startswith("---") else ""  # a first line of --- would be taken as front matter
    parsed.setMarkdown(front + without_images(text), FEATURES)
    apply_style(parsed, style, TEXT_PT, first=True)
    _shade(parsed)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    insert_parsed(cursor, parsed)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _shade(document: QTextDocument) -> None:
    """Code blocks on a grey ground, quotations in grey: in the window the view paints panels and bars."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel):
            cursor, look = QTextCursor(block), QTextCharFormat()
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            look.setForeground(_GREY)
            cursor.mergeCharFormat(look)
        if is_code(block):
            form = block.blockFormat()
            form.setBackground(_CODE)
            form.setTopMargin(0)
            form.setBottomMargin(0 if is_code(block.next()) else PARAGRAPH_GAP)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _insert(cursor: QTextCursor, text: str, look: _Look) -> None:
    """A paragraph of plain text at the end."""
    block, form = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(look.above)
    block.setBottomMargin(look.below)
    if look.height:
        block.setLineHeight(look.height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if look.leads:
        block.setProperty(LEADS, True)
    form.setFontPointSize(look.points)
    if look.bold:
        form.setFontWeight(QFont.Weight.Bold)
    if look.color is not None:
        form.setForeground(look.color)
    if cursor.document().isEmpty():
        cursor.setBlockFormat(block)
        cursor.setCharFormat(form)
    else:
        cursor.insertBlock(block, form)
    cursor.insertText(text, form)
