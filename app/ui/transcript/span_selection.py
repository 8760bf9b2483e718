"""Selecting over several messages: dragged from one text into others, and copied as one text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QTextCursor

from app.core.conversations.conversation import Message, Role

if TYPE_CHECKING:
    from app.ui.transcript.message_stack import MessageStack
    from app.ui.transcript.text_view import TextView

SCROLL_MS = 30  # how often it scrolls while the mouse is held beyond the window
FASTEST = 40  # pixels each time


class SpanSelection(QObject):
    """What of which messages is selected, when it is more than one. Within one, the text itself looks after it."""

    def __init__(self, transcript: MessageStack) -> None:
        super().__init__(transcript)
        self._transcript = transcript
        self._from: tuple[int, int] | None = None  # message number, and the position where the drag began
        self._to = 0  # the message that it has come to
        self._at = 0  # and the position in it
        self._timer = QTimer(self, interval=SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
        """Whether more than one message is selected."""
        return self._from is not None

    def covers(self, number: int) -> bool:
        """Whether a message is among those selected."""
        return self._from is not None and min(self._from[0], self._to) <= number <= max(self._from[0], self._to)

    def forget(self) -> None:
        """Other messages are shown."""
        self._from = None
        self._timer.stop()

    def clear(self, keep: TextView | None = None) -> None:
        """Select nothing any more, but for what is selected in one text."""
        if self._from is not None:
            self.forget()
            for view in self._transcript.views:
                if view.text_view is not keep:
                    _select(view.text_view, 0, 0)

    def select_all(self) -> None:
        """Select the whole conversation."""
        last = len(self._transcript.messages) - 1
        if last >= 1:
            self._from, self._to, self._at = (0, 0), last, -1
            self._show()

    def drag(self, text: TextView, place: QPoint) -> None:
        """The mouse that was pressed in a text is now there, on the screen."""
        began = self._transcript.number_of(text)
        number = self._transcript.number_at(place)
        if began is None or number is None:
            return
        if number == began:
            self.clear(keep=text)
        else:
            anchor = text.textCursor().anchor() if self._from is None else self._from[1]
            self._from, self._to = (began, anchor), number
            view = self._transcript.view_number(number)
            if view is not None:
                inside = view.text_view.viewport().mapFromGlobal(place)
                self._at = view.text_view.cursorForPosition(inside).position()
            self._show()
        outside = self._beyond(place)
        if outside and not self._timer.isActive():
            self._timer.start()
        elif not outside:
            self._timer.stop()

    def apply(self, number: int) -> None:
        """A message has got its view: show what of it is selected."""
        view = self._transcript.view_number(number)
        if self._from is None or view is None:
            return
        start, end = self._part(number)
        _select(view.text_view, start, end)

    def text(self) -> str | None:
        """All that is selected, one message below the other; None where no more than one is."""
        if self._from is None:
            return None
        low, high = sorted((self._from[0], self._to))
        return "\n\n".join(self._words(number, self._transcript.messages) for number in range(low, high + 1))

    def copy(self) -> None:
        """Copy it."""
        if (text := self.text()) is not None:
            QGuiApplication.clipboard().setText(text)

    def _part(self, number: int) -> tuple[int, int]:
        """From where to where a message is selected; -1 is its end."""
        assert self._from is not None
        began, anchor = self._from
        if not self.covers(number):
            return 0, 0
        down = self._to > began
        if number == began:
            return (anchor, -1) if down else (0, anchor)
        if number == self._to:
            return (0, self._at) if down else (self._at, -1)
        return 0, -1

    def _words(self, number: int, messages: Sequence[Message]) -> str:
        view = self._transcript.view_number(number)
        if view is not None:
            return view.text_view.selected.strip("\n")
        from app.ui.transcript.markdown import plain_text

        message = messages[number]
        return message.text if message.role is Role.USER else plain_text(message.text)

    def _show(self) -> None:
        for number, _ in enumerate(self._transcript.messages):
            if self._transcript.view_number(number) is not None:
                self.apply(number)

    def _beyond(self, place: QPoint) -> int:
        """How far above (negative) or below the window the mouse is."""
        viewport = self._transcript.viewport()
        y = viewport.mapFromGlobal(place).y()
        return min(y, 0) + max(y - viewport.height(), 0)

    def _scroll(self) -> None:
        place = QCursor.pos()
        outside = self._beyond(place)
        if not outside or not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._timer.stop()
            return
        bar = self._transcript.verticalScrollBar()
        bar.setValue(bar.value() + max(min(outside, FASTEST), -FASTEST))
        if self._from is not None and (began := self._transcript.view_number(self._from[0])) is not None:
            self.drag(began.text_view, place)


def _select(text: TextView, start: int, end: int) -> None:
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    if end < 0:
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.blockSignals(True)  # nobody has moved the cursor in it
    text.setTextCursor(cursor)
    text.blockSignals(False)
