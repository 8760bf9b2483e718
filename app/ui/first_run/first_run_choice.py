"""A large target for one choice among a few: a title, a line about it, and a mark where it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from app.ui.look.tokens import HALF, L, M
from app.ui.parts import boxes
from app.ui.parts.announcement import in_sentences
from app.ui.parts.icon_button import ICON_SIZE, IconSet
from app.ui.parts.in_sight import bring_into_sight
from app.ui.parts.wrapped_label import wrapped_label

FRAME = QSize(4, 4)  # pixels: the border is drawn inside


class FirstRunChoice(QPushButton):
    """The arrow keys go from one to the next of a group, as with radio buttons."""

    def __init__(self, icons: IconSet, *, large: bool = False) -> None:
        super().__init__()
        self._icons = icons
        self._group = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._title, self._about = wrapped_label("title" if large else "plain"), wrapped_label("small")
        self._mark = QLabel()
        self._mark.setFixedSize(ICON_SIZE, ICON_SIZE)  # with larger text the words need the room more
        for label in (self._title, self._about, self._mark):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._about.hide()
        words = boxes.column(self._title, self._about, spacing=HALF)
        boxes.row(words, self._mark, on=self, margins=(L, M, M, M), fills=words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._tint)
        icons.changed.connect(self._tint)

    def describe(self, title: str, about: str = "") -> None:
        """Say what is chosen by it."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.setAccessibleName(title)
        self.belong_to(self._group)

    def belong_to(self, group: str) -> None:
        """Say to screen readers what is chosen among these."""
        self._group = group
        self.setAccessibleDescription(in_sentences(group, self._about.text()))

    @property
    def title(self) -> str:
        """What is chosen by it."""
        return self._title.text()

    def sizeHint(self) -> QSize:
        """What the words need, not what an empty button would."""
        layout = self.layout()
        return QPushButton.sizeHint(self) if layout is None else layout.sizeHint() + FRAME

    def minimumSizeHint(self) -> QSize:
        """The same."""
        layout = self.layout()
        return QPushButton.minimumSizeHint(self) if layout is None else layout.minimumSize() + FRAME

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight for the keyboard: a scroll area sees to that for the Tab key alone."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            bring_into_sight(self)

    def _tint(self) -> None:
        if self.isChecked():
            self._mark.setPixmap(self._icons.get("check", "accent").pixmap(ICON_SIZE, ICON_SIZE))
        else:
            self._mark.clear()
