"""Selecting over several texts: dragged from one into others, of this message and of more, and copied as one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QTextCursor

if TYPE_CHECKING:
    from app.ui.transcript.message_stack import MessageStack
    from app.ui.transcript.message_view import MessageView
    from app.ui.transcript.text_view import TextView

SCROLL_MS = 30  # how often it scrolls while the mouse is held beyond the window
FASTEST = 40  # pixels each time
_END = 1 << 31  # behind all texts, and all letters


class _Point(NamedTuple):
    """A place in a conversation; of two the one that is read first is less."""

    message: int  # its number
    text: int = 0  # which of the message's texts, from above
    letter: int = 0  # a position in that


class SpanSelection(QObject):
    """What of which messages is selected, when it is more than one text. Within one, the text looks after it itself."""

    def __init__(self, transcript: MessageStack) -> None:
        super().__init__(transcript)
        self._transcript = transcript
        self._from: _Point | None = None  # where the drag began
        self._to = _Point(0)  # where it has come to
        self._timer = QTimer(self, interval=SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
        """Whether more than one text is selected."""
        return self._from is not None

    def forget(self) -> None:
        """Other messages are shown."""
        self._from = None
        self._timer.stop()

    def clear(self, keep: TextView | None = None) -> None:
        """Select nothing any more, but for what is selected in one text."""
        if self._from is not None:
            self.forget()
            for view in self._transcript.views:
                for text in view.shown_texts:
                    if text is not keep:
                        _select(text, 0, 0)

    def select_all(self) -> None:
        """Select the whole conversation."""
        if messages := self._transcript.messages:
            self._from, self._to = _Point(0), _Point(len(messages) - 1, _END, _END)
            self._show()

    def drag(self, text: TextView, place: QPoint) -> None:
        """The mouse that was pressed in a text is now there, on the screen."""
        began, now = self._number(text), self._point_at(place)
        if began is None or now is None:
            return
        if (now.message, now.text) == (began.message, began.text):
            self.clear(keep=text)
        else:
            self._from = self._from or began._replace(letter=text.textCursor().anchor())
            self._to = now
            self._show()
        outside = self._beyond(place)
        if outside and not self._timer.isActive():
            self._timer.start()
        elif not outside:
            self._timer.stop()

    def apply(self, number: int) -> None:
        """A message has got its view: show what of it is selected."""
        view = self._transcript.view_number(number)
        if self._from is not None and view is not None:
            for text, start, end in self._parts(number, view):
                _select(text, start, end)

    def text(self) -> str | None:
        """All that is selected, one text below the other; None where no more than one is."""
        if self._from is None:
            return None
        low, high = sorted((self._from, self._to))
        return "\n\n".join(filter(None, (self._words(number) for number in range(low.message, high.message + 1))))

    def copy(self) -> None:
        """Copy it."""
        if (text := self.text()) is not None:
            QGuiApplication.clipboard().setText(text)

    def _number(self, text: TextView) -> _Point | None:
        """Where a text begins; None for one that is shown no longer."""
        number = self._transcript.number_of(text)
        view = None if number is None else self._transcript.view_number(number)
        if number is None or view is None or text not in (texts := view.shown_texts):
            return None
        return _Point(number, texts.index(text))

    def _point_at(self, place: QPoint) -> _Point | None:
        """What is at a place on the screen, or above the gap there."""
        number = self._transcript.number_at(place)
        view = None if number is None else self._transcript.view_number(number)
        if number is None:
            return None
        texts = [] if view is None else view.shown_texts
        if not texts:
            return _Point(number)
        above = sum(text.mapToGlobal(QPoint(0, 0)).y() <= place.y() for text in texts)
        at = max(above - 1, 0)
        inside = texts[at].viewport().mapFromGlobal(place)
        return _Point(number, at, texts[at].cursorForPosition(inside).position())

    def _parts(self, number: int, view: MessageView) -> list[tuple[TextView, int, int]]:
        """From where to where each text of a message is selected."""
        assert self._from is not None
        low, high = sorted((self._from, self._to))
        parts = []
        for at, text in enumerate(view.shown_texts):
            end = text.document().characterCount() - 1
            begins, ends = max(low, _Point(number, at)), min(high, _Point(number, at, end))
            parts.append((text, begins.letter, ends.letter) if begins < ends else (text, 0, 0))
        return parts

    def _words(self, number: int) -> str:
        """What is selected of a message. A whole one is copied with its sources, as its button copies it."""
        assert self._from is not None
        low, high = sorted((self._from, self._to))
        view = self._transcript.view_number(number)
        if view is None or low <= _Point(number) < _Point(number, _END) <= high:
            from app.ui.transcript.said_texts import copied_text

            return copied_text(self._transcript.messages[number])
        words = [text.selected.strip("\n") for text, start, end in self._parts(number, view) if start < end]
        return "\n\n".join(words)

    def _show(self) -> None:
        for number, _ in enumerate(self._transcript.messages):
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
        began = None if self._from is None else self._transcript.view_number(self._from.message)
        if self._from is not None and began is not None and self._from.text < len(texts := began.shown_texts):
            self.drag(texts[self._from.text], place)


def _select(text: TextView, start: int, end: int) -> None:
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.blockSignals(True)  # nobody has moved the cursor in it
    text.setTextCursor(cursor)
    text.blockSignals(False)
