"""What can be done with a finished answer beside copying it: thumbs with a reason, and a menu with the rest."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QWidget

from app.core.conversations.rating import LONGEST_REASON, Rating
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, XS, S
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.line_field import LineField
from app.ui.parts.one_click import take_double_click_as_one


class AnswerActions(LanguageFollower, QWidget):
    """The buttons of one answer. Others do what they ask for."""

    rated = Signal(object)  # Rating, None when it is taken back
    reason_wanted = Signal()
    menu_wanted = Signal(object)  # QPoint, on the screen

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self.rating: Rating | None = None
        self._up, self._down = IconButton(icons, "thumbs-up"), IconButton(icons, "thumbs-down")
        self._more = IconButton(icons, "ellipsis")
        row = boxes.row(on=self, spacing=HALF)
        for button in self.tab_stops:
            row.addWidget(button)
        self._up.clicked.connect(lambda: self.rate(good=True))
        self._down.clicked.connect(lambda: self.rate(good=False))
        self._more.clicked.connect(self._ask_menu)
        take_double_click_as_one(self._up, self._down)
        self.retranslate()

    @property
    def tab_stops(self) -> tuple[QWidget, QWidget, QWidget]:
        """What the focus comes to."""
        return self._up, self._down, self._more

    @property
    def rated_button(self) -> QWidget:
        """The one that says what somebody thinks, else the first."""
        return self._down if self.rating is not None and not self.rating.good else self._up

    def show_rating(self, rating: Rating | None) -> None:
        """Show what somebody thinks of the answer."""
        self.rating = rating
        self._up.show_icon("thumbs-up", "success" if rating is not None and rating.good else "text_muted")
        self._down.show_icon("thumbs-down", "danger" if rating is not None and not rating.good else "text_muted")
        self.retranslate()

    def retranslate(self) -> None:
        good = self.rating is not None and self.rating.good
        bad = self.rating is not None and not self.rating.good
        reason = "" if self.rating is None or not self.rating.reason else f": {self.rating.reason}"
        self._up.describe((self.tr("Rated as good") if good else self.tr("Good answer")) + (reason if good else ""))
        self._down.describe((self.tr("Rated as bad") if bad else self.tr("Bad answer")) + (reason if bad else ""))
        self._more.describe(self.tr("More"))

    def rate(self, *, good: bool) -> None:
        """Say what the answer is; the same once more takes it back."""
        taken_back = self.rating is not None and self.rating.good is good
        rating = None if taken_back else Rating(good)
        self.show_rating(rating)
        self.rated.emit(rating)
        if rating is not None:
            self.reason_wanted.emit()

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))


class ReasonLine(LanguageFollower, QWidget):
    """Asks why an answer is good or bad; it need not be said."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self.field = LineField()
        self.field.setMaxLength(LONGEST_REASON)
        self.field.escaped.connect(self.closed)
        self._save = QPushButton()
        self._close = IconButton(icons, "x")
        boxes.row(self.field, self._save, self._close, on=self, spacing=S, margins=(0, XS, 0, XS), fills=self.field)
        self.field.returnPressed.connect(self._give)
        self._save.clicked.connect(self._give)
        self._close.clicked.connect(self.closed)
        self.retranslate()

    @property
    def tab_stops(self) -> tuple[QWidget, QWidget, QWidget]:
        """What the focus comes to."""
        return self.field, self._save, self._close

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Tell us why (optional). It stays on this computer."))
        self.field.setAccessibleName(self.tr("The reason for the rating"))
        self._save.setText(self.tr("Save"))
        self._close.describe(self.tr("Give no reason"), self.tr("Esc"))

    def _give(self) -> None:
        self.given.emit(self.field.text().strip())


class AnswerMenu(QMenu):
    """What is seldom done with an answer. It says what was chosen; it goes when it is closed."""

    text_copy_requested = Signal()
    markdown_copy_requested = Signal()
    speech_requested = Signal()
    details_requested = Signal(bool)
    model_chosen = Signal(str)

    def __init__(
        self,
        icons: IconSet,
        parent: QWidget,
        *,
        details: bool | None,
        speech: bool | None,
        models: Sequence[tuple[str, str]],
    ) -> None:
        """`details`: whether they are shown; `speech`: whether it is being read. None: there is no such thing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(icons.get("copy"), self.tr("Copy as text")).triggered.connect(self.text_copy_requested)
        markdown = self.addAction(icons.get("copy"), self.tr("Copy as Markdown"))
        markdown.triggered.connect(self.markdown_copy_requested)
        if speech is not None:
            words = self.tr("Stop reading aloud") if speech else self.tr("Read aloud")
            self.addAction(icons.get("volume-2"), words).triggered.connect(self.speech_requested)
        if models:
            others = self.addMenu(icons.get("refresh"), self.tr("Answer again with"))
            group = QActionGroup(others)
            for model_id, name in models:
                action = group.addAction(name.replace("&", "&&"))
                action.setData(model_id)
                others.addAction(action)
            group.triggered.connect(lambda action: self.model_chosen.emit(str(action.data())))
        if details is not None:
            self.addSeparator()
            shown = self.addAction(
                icons.get("cpu"), self.tr("Hide speed and time") if details else self.tr("Speed and time")
            )
            shown.triggered.connect(lambda: self.details_requested.emit(not details))


class AnswerReason(QObject):
    """Puts the line into the answer's layout, before a widget there, while it is wanted."""

    grown = Signal()  # the answer takes another height than before
    opened = Signal(QWidget)  # the line, which is to be written in

    def __init__(
        self, actions: AnswerActions, column: QBoxLayout, before: QWidget, icons: IconSet, answer: QWidget
    ) -> None:
        super().__init__(answer)
        self._answer = answer
        self._actions, self._column, self._before, self._icons = actions, column, before, icons
        self._line: ReasonLine | None = None
        actions.rated.connect(self._close)
        actions.reason_wanted.connect(self._ask)

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
            self._actions.rated.emit(self._actions.rating)

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
