"""The arrows below a message that has siblings: ‹ 2/3 ›, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet


class BranchArrows(LanguageFollower, QWidget):
    """Says which way to go; Left and Right do too while the focus is on either arrow."""

    stepped = Signal(int)  # -1 to the earlier one, 1 to the later one

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._number, self._count = 1, 1
        self._back = IconButton(icons, "chevron-left")
        self._on = IconButton(icons, "chevron-right")
        self._label = QLabel()
        self._label.setProperty("kind", "small")
        row = boxes.row(on=self, spacing=0)
        for widget in (self._back, self._label, self._on):
            row.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        for button in (self._back, self._on):
            button.installEventFilter(self)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self.retranslate()

    @property
    def tab_stops(self) -> tuple[QWidget, QWidget]:
        """What the focus comes to."""
        return self._back, self._on

    @property
    def text(self) -> str:
        """What stands between the arrows."""
        return self._label.text()

    def show_place(self, number: int, count: int) -> None:
        """The message is the one with this number, from 1, of so many."""
        self._number, self._count = number, count
        self._back.setEnabled(number > 1)
        self._on.setEnabled(number < count)
        self.retranslate()

    def take_focus(self, step: int) -> None:
        """Have the focus on the arrow of that direction, or on the other one at the end."""
        wanted, other = (self._back, self._on) if step < 0 else (self._on, self._back)
        (wanted if wanted.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._label.setText(f"{count(self._number)}/{count(self._count)}")
        where = self.tr("Version %1 of %2").replace("%1", count(self._number)).replace("%2", count(self._count))
        self._label.setAccessibleName(where)
        for button, text in ((self._back, self.tr("Earlier version")), (self._on, self.tr("Later version"))):
            button.describe(text)
            button.setAccessibleDescription(where)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right, from either arrow: a button itself would only move the focus with them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Left:
                self._back.click()
                return True
            if event.key() == Qt.Key.Key_Right:
                self._on.click()
                return True
        return super().eventFilter(watched, event)
