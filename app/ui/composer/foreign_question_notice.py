"""The line that says that the model does not know a question's language, and offers documents in its place."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.look.tokens import HALF, NOTICE_MARGINS
from app.ui.parts.flow_layout import FlowLayout

NAMED = 3  # collections, at most


class Knows(Enum):
    """What is known of the model."""

    ONLY_ENGLISH = auto()
    OTHERS = auto()  # other languages than the question's
    NOT_SAID = auto()  # it lists no languages, or is still being loaded


class ForeignQuestionNotice(QFrame):
    """Hidden while nothing is to be asked. Its first button has the focus when it comes, so Enter presses that one."""

    documents_requested = Signal()
    add_requested = Signal()
    anyway_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._knows = Knows.ONLY_ENGLISH
        self._collections: Sequence[str] = ()
        self.setObjectName("notice")
        self._title, self._advice = QLabel(), QLabel()
        self._advice.setProperty("kind", "muted")
        for label in (self._title, self._advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.primary_button, self.anyway_button = QPushButton(), QPushButton()
        self.primary_button.setProperty("kind", "primary")
        flow = FlowLayout()
        flow.addWidget(self.primary_button)
        flow.addWidget(self.anyway_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*NOTICE_MARGINS)
        column.setSpacing(HALF)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addSpacing(HALF)
        column.addLayout(flow)
        self.primary_button.clicked.connect(self._press)
        self.anyway_button.clicked.connect(self.anyway_requested)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()} {self._advice.text()}"

    def ask(self, knows: Knows, collections: Sequence[str]) -> None:
        """Say it. `collections` are the titles of those whose documents can answer."""
        self._knows, self._collections = knows, collections
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        match self._knows:
            case Knows.ONLY_ENGLISH:
                title = self.tr("This model knows only English.")
            case Knows.OTHERS:
                title = self.tr("This model does not know the language of your question.")
            case Knows.NOT_SAID:
                title = self.tr("This model may not know the language of your question.")
        self._title.setText(title)
        if not self._collections:
            advice = self.tr("What it answers would probably be wrong. Add documents: answers are quoted from them.")
            primary = self.tr("Add documents…")
        else:
            advice = self.tr("What it answers would probably be wrong. Answers can be quoted from documents: %1")
            advice = advice.replace("%1", ", ".join(self._collections[:NAMED]))
            primary = self.tr("Ask my documents")
        self._advice.setText(advice)
        self.primary_button.setText(primary)
        self.anyway_button.setText(self.tr("Ask anyway"))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._advice.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _press(self) -> None:
        (self.add_requested if not self._collections else self.documents_requested).emit()
