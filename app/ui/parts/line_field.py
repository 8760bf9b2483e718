"""A line to type in that Escape leaves, and the form of one such line in the sidebar."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, XS
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.wrapped_label import wrapped_label

LONGEST = 1000  # characters


class LineField(QLineEdit):
    """Escape is its own, not the window's."""

    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)

    def event(self, event: QEvent) -> bool:
        """Claim Escape before a shortcut of the window takes it."""
        if claims_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape; the rest is the field's own."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class LineForm(LanguageFollower, QFrame):
    """Asks for one line: Enter gives it, Escape or the button lets it be."""

    closed = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._label_text: Callable[[], str] = str
        self._done: Callable[[str], None] = lambda text: None
        self._label = wrapped_label("small")
        self.field = LineField()
        self._cancel = IconButton(icons, "x")
        head = boxes.row(self._label, (self._cancel, Qt.AlignmentFlag.AlignTop), fills=self._label)
        boxes.column(head, self.field, on=self, spacing=HALF, margins=(XS, 0, XS, XS))
        self.field.returnPressed.connect(self._give)
        self.field.escaped.connect(self.close_form)
        self._cancel.clicked.connect(self.close_form)
        self.hide()
        self.retranslate()

    def ask(self, label: Callable[[], str], text: str, done: Callable[[str], None]) -> None:
        """Ask; `done` gets what was typed, `label` gives the words in the language of the moment."""
        self._label_text, self._done = label, done
        self.field.setText(text)
        self.field.selectAll()
        self.retranslate()
        self.show()
        self.field.setFocus()

    def close_form(self) -> None:
        """Let it be."""
        self.hide()
        self.field.clear()
        self.closed.emit()

    def retranslate(self) -> None:
        self._label.setText(self._label_text())
        self.field.setAccessibleName(self._label_text())
        self._cancel.describe(self.tr("Cancel"), self.tr("Esc"))

    def _give(self) -> None:
        text, done = self.field.text(), self._done
        self.close_form()
        done(text)


def claims_escape(event: QEvent) -> bool:
    """Whether a shortcut of the window is about to take Escape from the widget with the focus."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
