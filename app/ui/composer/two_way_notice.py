"""A notice above the composer that says something and offers two ways to go on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, NOTICE_MARGINS
from app.ui.parts.announcement import in_sentences
from app.ui.parts.flow_layout import FlowLayout


class TwoWayNotice(LanguageFollower, QFrame):
    """Hidden while there is nothing to say. Who inherits from it says the texts."""

    def __init__(self, first: QPushButton, second: QPushButton) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._title, self._advice = QLabel(), QLabel()
        self._advice.setProperty("kind", "muted")
        for label in (self._title, self._advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        flow = FlowLayout()
        flow.addWidget(first)
        flow.addWidget(second)
        column = QVBoxLayout(self)
        column.setContentsMargins(*NOTICE_MARGINS)
        column.setSpacing(HALF)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addSpacing(HALF)
        column.addLayout(flow)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return in_sentences(self._title.text(), self._advice.text())

    def say_title(self, title: str) -> None:
        """Say this instead, for screen readers too."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def say_advice(self, advice: str) -> None:
        """Say this below it instead, for screen readers too."""
        self._advice.setText(advice)
        self.setAccessibleDescription(advice)
