"""The line that says that the model does not know a question's language, and offers documents in its place."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from app.ui.composer.two_way_notice import TwoWayNotice

NAMED = 3  # collections, at most


class Knows(Enum):
    """What is known of the model."""

    ONLY_ENGLISH = auto()
    OTHERS = auto()  # other languages than the question's
    NOT_SAID = auto()  # it lists no languages, or is still being loaded


class ForeignQuestionNotice(TwoWayNotice):
    """Hidden while nothing is to be asked. Its first button has the focus when it comes, so Enter presses that one."""

    documents_requested = Signal()
    add_requested = Signal()

    def __init__(self) -> None:
        self.primary_button, self.anyway_button = QPushButton(), QPushButton()
        super().__init__(self.primary_button, self.anyway_button)
        self._knows = Knows.ONLY_ENGLISH
        self._collections: Sequence[str] = ()
        self.primary_button.setProperty("kind", "primary")
        self.primary_button.clicked.connect(self._press)
        self._texts.say(self.say_title, self._doubt)
        self._texts.say(self.say_advice, self._way_on)
        self._texts.say(
            self.primary_button.setText,
            lambda: self.tr("Ask my documents") if self._collections else self.tr("Add documents…"),
        )
        self._texts.say(self.anyway_button.setText, lambda: self.tr("Ask anyway"))

    def ask(self, knows: Knows, collections: Sequence[str]) -> None:
        """Say it. `collections` are the titles of those whose documents can answer."""
        self._knows, self._collections = knows, collections
        self.retranslate()
        self.show()

    def _doubt(self) -> str:
        match self._knows:
            case Knows.ONLY_ENGLISH:
                return self.tr("This model knows only English.")
            case Knows.OTHERS:
                return self.tr("This model does not know the language of your question.")
            case Knows.NOT_SAID:
                return self.tr("This model may not know the language of your question.")

    def _way_on(self) -> str:
        if not self._collections:
            return self.tr("Its answer would probably be wrong. Add documents: answers are quoted from them.")
        advice = self.tr("Its answer would probably be wrong. Answers can be quoted from documents: %1")
        return advice.replace("%1", ", ".join(self._collections[:NAMED]))

    def _press(self) -> None:
        (self.add_requested if not self._collections else self.documents_requested).emit()
