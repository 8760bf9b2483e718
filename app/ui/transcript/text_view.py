"""The text of one message: selectable, as tall as what it says, and unable to load or open anything."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from app.core.conversations.search import Term, places
from app.ui.parts.table_rows import units_of
from app.ui.transcript.found_marks import FoundLook
from app.ui.transcript.markdown import MarkdownText, shown_plain
from app.ui.transcript.markdown_style import CODE_PADDING, TextStyle

PANEL_RADIUS = 8
BAR_WIDTH = 3
TEXT_INSET = 2  # pixels: the focus ring around a text
MOST_MARKS = 200  # of what was searched for, in one text: beyond them those around the place somebody is at


@runtime_checkable
class OffersActs(Protocol):
    """A widget around a text that has something to be done with it."""

    def acts(self) -> list[QAction]: ...


@runtime_checkable
class SelectsAcross(Protocol):
    """A widget around texts in which more than one of them can be selected at a time."""

    def begin_selection(self) -> None:
        """A mouse button is pressed in one of them."""

    def drag_selection(self, text: TextView, place: QPoint) -> None:
        """The mouse that was pressed in a text is now there, on the screen."""

    def selected_across(self) -> str | None:
        """What is selected, if in more than one of them."""

    def show_cursor(self, text: TextView) -> None:
        """The text cursor has moved in one of them, by keyboard or mouse: bring it into sight."""


class TextView(QTextBrowser):
    """Shows plain text or Markdown. Its width is given, its height follows; it never scrolls."""

    def __init__(self, style: TextStyle, width: int, parent: QWidget | None = None) -> None:
        """`width` is as for `fit`: known before the text is, it saves laying it out twice."""
        super().__init__(parent)
        self._style = style
        self._inner = 0
        self._markdown: MarkdownText | None = None
        self.searched: tuple[int, int] | None = None  # the part that is searched; None: all of it
        self._places: list[tuple[int, int]] = []  # where what was searched for stands
        self.setObjectName("answer")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(0)
        # a fixed width: laid out when we say so, not at each resize
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._wrap(width)
        self.cursorPositionChanged.connect(self._tell_cursor)

    @property
    def said(self) -> str:
        """All that is to be read; what is sought is found in it."""
        return self.toPlainText()

    @property
    def selected(self) -> str:
        """What is selected of it."""
        return self.words_in(self.textCursor())

    def words_in(self, cursor: QTextCursor) -> str:
        """What a cursor has selected of it."""
        return cursor.selection().toPlainText()

    def show_plain(self, text: str) -> None:
        """Show text as it was typed."""
        self._markdown = None
        self.setPlainText(shown_plain(text))

    def show_markdown(self, text: str) -> None:
        """Show a whole answer. What of it was selected, while it streamed, stays selected."""
        self.ensurePolished()  # headings are sized by the style sheet's font
        if self._markdown is None:
            self._markdown = MarkdownText(self.document(), self._style)
        before = self.textCursor()
        selected, anchor, position = before.selectedText(), before.anchor(), before.position()
        self._markdown.finish(text)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if selected and max(anchor, position) <= cursor.position():
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        if not selected or cursor.selectedText() != selected:
            cursor.setPosition(0)
        self.setTextCursor(cursor)

    def append_markdown(self, piece: str) -> None:
        """Show a further piece of an answer."""
        if self._markdown is None:
            self.show_markdown("")
        assert self._markdown is not None
        self._markdown.append(piece)

    def restyle(self, style: TextStyle) -> None:
        """Show the same text in another style."""
        self._style = style
        self._places = []  # of a document that is written anew
        self.setExtraSelections([])
        if self._markdown is not None:
            self._markdown.restyle(style)

    def seek(self, terms: tuple[Term, ...]) -> int:
        """Find this; gives how many places there are. They are set off by `show_places`."""
        text = self.said if terms else ""
        found = units_of(text, places(text, terms)) if terms else []
        first, last = self.searched or (0, len(text) * 2)
        self._places = [(start, end) for start, end in found if first <= start and end <= last]
        return len(self._places)

    def show_places(self, look: FoundLook, current: int | None = None) -> None:
        """Set off what `seek` found, and the one of that number otherwise."""
        first = 0 if current is None else max(current - MOST_MARKS // 2, 0)
        marks: list[QTextEdit.ExtraSelection] = []
        for number, (start, end) in enumerate(self._places[first : first + MOST_MARKS], start=first):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_at(start)
            mark.cursor.setPosition(self._cursor_at(end).position(), QTextCursor.MoveMode.KeepAnchor)
            mark.format = look.current if number == current else look.place
            marks.append(mark)
        self.setExtraSelections(marks)

    def place_line(self, number: int) -> QRect:
        """The line in which a place begins."""
        return self.cursorRect(self._cursor_at(self._places[number][0]))

    def fit(self, width: int, *, hug: bool = False) -> int:
        """Lay out for `width` pixels (with `hug`, for no more than the text needs); gives the width taken."""
        self.ensurePolished()
        inset = 2 * self.frameWidth()
        self._wrap(width)
        taken = width
        if hug:
            taken = min(width, ceil(self.document().idealWidth()) + inset + 1)
        height = self.document().size().height()
        if self._markdown is not None and self._markdown.code_blocks:  # Qt leaves out the room below the last block
            height = max(height, self._rect_of(self._markdown.code_blocks[-1]).bottom() + CODE_PADDING)
        self.setFixedSize(taken, ceil(height) + inset)
        return taken

    def code_panels(self) -> list[tuple[QRect, str]]:
        """Where code stands, with the padding around it, and what it is."""
        if self._markdown is None:
            return []
        panels = []
        for first, last in self._markdown.code_blocks:
            lines = [self.document().findBlockByNumber(number).text() for number in range(first, last + 1)]
            panel = self._rect_of((first, last)).adjusted(0, -CODE_PADDING, 0, CODE_PADDING)
            panels.append((panel.toRect(), "\n".join(lines) + "\n"))
        return panels

    def loadResource(self, kind: int, name: str | QUrl) -> object:
        """An empty picture for everything: given nothing, Qt would go and look in the file system."""
        return QImage(1, 1, QImage.Format.Format_Mono)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text: the colours of our theme have no place in another program."""
        # Qt's own object, emptied: one made here outlives Python on the clipboard, and its end crashes the program
        data = super().createMimeDataFromSelection()
        data.text()  # fills it, which Qt puts off until somebody asks
        data.clear()
        span = None if self._across is None else self._across.selected_across()
        data.setText(self.selected if span is None else span)
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the transcript."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (across := self._across) is not None:
            across.begin_selection()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select; other texts may be dragged over too."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and (across := self._across) is not None:
            across.drag_selection(self, event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page keys to the transcript, but where they select."""
        page_keys = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in page_keys and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the message comes before what can be done with its text."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.findChild(QAction, "edit-copy")
        if copy is not None and not copy.isEnabled():
            menu.removeAction(copy)  # nothing is selected, and all of it is copied by what comes before
        offering = next((each for each in self._around() if isinstance(each, OffersActs)), None)
        acts = [] if offering is None else offering.acts()
        menu.insertActions(menu.actions()[0], acts)
        for act in acts:
            act.setParent(menu)
        if acts:
            menu.insertSeparator(menu.actions()[len(acts)])
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Show where a link leads, since it does not lead there."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            address = self.anchorAt(self.viewport().mapFrom(self, event.pos()))
            QToolTip.showText(event.globalPos() if address else QPoint(), address, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint panels behind code, bars beside quotations and rules, and the text on top."""
        if self._markdown is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.code)
            for run in self._markdown.code_blocks:
                panel = self._rect_of(run).adjusted(0, -CODE_PADDING, 0, CODE_PADDING)
                painter.drawRoundedRect(panel, PANEL_RADIUS, PANEL_RADIUS)
            painter.setBrush(self._style.border)
            for run in self._markdown.quotes:
                bar = self._rect_of(run)
                bar.setWidth(BAR_WIDTH)
                painter.drawRect(bar)
            for number in self._markdown.rules:
                rule = self._rect_of((number, number))
                rule.moveTop(rule.center().y())
                rule.setHeight(1)
                painter.drawRect(rule)
            painter.end()
        super().paintEvent(event)

    @property
    def _across(self) -> SelectsAcross | None:
        return next((each for each in self._around() if isinstance(each, SelectsAcross)), None)

    def _around(self) -> Iterator[QWidget]:
        """The widgets around it, the nearest first."""
        around = self.parentWidget()
        while around is not None:
            yield around
            around = around.parentWidget()

    def _wrap(self, width: int) -> None:
        inner = width - 2 * self.frameWidth()  # the frame is the style sheet's, which may come after the first layout
        if inner != self._inner:
            self._inner = inner
            self.setLineWrapColumnOrWidth(inner)

    def _cursor_at(self, place: int) -> QTextCursor:
        """At its end, where the text has become shorter since: it may be streaming."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        return cursor

    def _rect_of(self, run: tuple[int, int]) -> QRectF:
        """The area of some blocks, over the whole width that was last fitted: the widget may take it later."""
        layout = self.document().documentLayout()
        first = layout.blockBoundingRect(self.document().findBlockByNumber(run[0]))
        last = layout.blockBoundingRect(self.document().findBlockByNumber(run[1]))
        return QRectF(0, first.top(), self._inner, last.bottom() - first.top())

    def _tell_cursor(self) -> None:
        if self.hasFocus() and self._across is not None:
            self._across.show_cursor(self)
