"""A part of a page: a heading, what is said, and what can be done about it; and the question before that is done."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import CARD_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.wrapped_label import wrapped_label


class Section(LanguageFollower, QFrame):
    """Widgets are added to its column; texts are set by whoever owns it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.heading = wrapped_label("heading")
        self.column = boxes.column(self.heading, on=self, spacing=S, margins=CARD_MARGINS)

    def add_text(self, kind: str = "muted") -> QLabel:
        """A paragraph."""
        label = wrapped_label(kind)
        self.column.addWidget(label)
        return label

    def add_buttons(self, *buttons: QWidget) -> None:
        """Buttons side by side, on further lines where there is no room."""
        self.column.addWidget(boxes.flowing(*buttons))


class Confirm(QWidget):
    """Asks once more before something is done, in the place where it was asked for."""

    turned = Signal(bool)  # whether it asks

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], None] | None = None
        self.question = wrapped_label()
        self.yes_button, self.no_button = QPushButton(), QPushButton()
        self.yes_button.setProperty("kind", "destroy")
        boxes.column(self.question, boxes.flowing(self.yes_button, self.no_button), on=self)
        self.yes_button.clicked.connect(self._do)
        self.no_button.clicked.connect(self.hide)
        self.hide()

    def offer(self, question: str, yes: str, act: Callable[[], None], *, no: str) -> None:
        """Ask about something that is rather done: it looks so, and the focus is on yes."""
        self._ask(question, yes, act, no, "primary")
        self.yes_button.setFocus()

    def ask(self, question: str, yes: str, act: Callable[[], None], *, no: str = "") -> None:
        """Ask about something grave; `act` is called for yes. The focus is on no, which leaves it as it is."""
        self._ask(question, yes, act, no or self.tr("Leave it as it is"), "destroy")
        self.no_button.setFocus()

    def _ask(self, question: str, yes: str, act: Callable[[], None], no: str, kind: str) -> None:
        restyle(self.yes_button, kind=kind)  # the same button asks either way
        self.question.setText(question)
        self.yes_button.setText(yes)
        self.no_button.setText(no)
        self._act = act
        self.show()
        bring_into_sight_soon(self, self.no_button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.turned.emit(False)

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
