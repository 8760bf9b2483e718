"""The line at the top of what is read: found before messages are laid out anew, and found again after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from app.ui.transcript.message_view import MessageView
    from app.ui.transcript.text_view import TextView


@dataclass(frozen=True)
class ReadingPlace:
    """A line of a message, or, where it has none so far down, the message."""

    message_id: str
    text: int  # which of the message's texts, from above
    at: int | None  # a position in that; None: the message itself
    below: int  # how many pixels the line, or the message, begins below the top of the window

    @classmethod
    def of(cls, view: MessageView, top: int) -> ReadingPlace:
        """The first line of a view of which more than half is below `top`, which is in the view's own pixels."""
        for number, text in enumerate(view.shown_texts):
            begins = text.mapTo(view, QPoint(0, 0)).y()
            half = text.fontMetrics().lineSpacing() // 2
            if begins + text.height() - half > top:
                at = text.viewport().mapFrom(text, QPoint(1, max(top - begins, 0) + half))
                position = text.cursorForPosition(at).position()
                return cls(view.message.id, number, position, _line_top(view, text, position) - top)
        return cls(view.message.id, 0, None, -top)

    def top_in(self, view: MessageView) -> int:
        """How far down in the view the window has to begin for the line to be where it was."""
        texts = view.shown_texts
        if self.at is None or self.text >= len(texts):
            return -self.below
        return _line_top(view, texts[self.text], self.at) - self.below


def _line_top(view: MessageView, text: TextView, position: int) -> int:
    cursor = QTextCursor(text.document())
    cursor.setPosition(min(position, text.document().characterCount() - 1))
    return text.viewport().mapTo(view, text.cursorRect(cursor).topLeft()).y()
