"""A notice above the composer that says something and offers two ways to go on."""

from PySide6.QtWidgets import QFrame, QPushButton

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, NOTICE_MARGINS
from app.ui.parts import boxes
from app.ui.parts.announcement import in_sentences
from app.ui.parts.wrapped_label import wrapped_label


class TwoWayNotice(LanguageFollower, QFrame):
    """Hidden while there is nothing to say. Who inherits from it says the texts."""

    def __init__(self, first: QPushButton, second: QPushButton) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._title, self._advice = wrapped_label(), wrapped_label("muted")
        parts = (self._title, self._advice, HALF, boxes.flow(first, second))
        boxes.column(*parts, on=self, spacing=HALF, margins=NOTICE_MARGINS)
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
