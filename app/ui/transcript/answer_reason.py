"""The rating of one answer: the line that asks for a reason comes after a thumb, and goes again."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.core.conversations.rating import Rating
from app.ui.parts.icon_button import IconSet
from app.ui.transcript.answer_actions import AnswerActions, ReasonLine


class AnswerReason(QObject):
    """Puts the line into the answer's layout, before a widget there, while it is wanted."""

    rated = Signal(object)  # Rating, None when it is taken back
    grown = Signal()  # the answer takes another height than before
    opened = Signal(QWidget)  # the line, which is to be written in

    def __init__(
        self, actions: AnswerActions, column: QBoxLayout, before: QWidget, icons: IconSet, answer: QWidget
    ) -> None:
        super().__init__(answer)
        self._answer = answer
        self._actions, self._column, self._before, self._icons = actions, column, before, icons
        self._line: ReasonLine | None = None
        actions.rated.connect(self._take_rating)
        actions.reason_wanted.connect(self._ask)

    def _take_rating(self, rating: Rating | None) -> None:
        self._close()
        self.rated.emit(rating)

    def _ask(self) -> None:
        line = self._line = ReasonLine(self._icons)
        line.given.connect(self._give)
        line.closed.connect(self._close)
        self._column.insertWidget(self._column.indexOf(self._before), line)
        previous = self._actions.tab_stops[-1]
        for stop in line.tab_stops:
            QWidget.setTabOrder(previous, stop)
            previous = stop
        line.show()
        self.grown.emit()
        self.opened.emit(line)
        line.field.setFocus()

    def _give(self, reason: str) -> None:
        rating = self._actions.rating
        self._close()
        if reason and rating is not None:
            self._actions.show_rating(replace(rating, reason=reason))
            self.rated.emit(self._actions.rating)

    def _close(self) -> None:
        line, self._line = self._line, None
        if line is None:
            return
        had_focus = line.isAncestorOf(self._answer.focusWidget() or self._answer)
        line.hide()
        self._column.removeWidget(line)
        line.deleteLater()
        if had_focus:
            self._actions.rated_button.setFocus()
        self.grown.emit()
