"""The line that offers, once, to type an Indian language with English letters."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.settings import Language
from app.ui.composer.typing_switch import EXAMPLES
from app.ui.look.language import NAMES
from app.ui.look.tokens import HALF, NOTICE_MARGINS
from app.ui.parts.flow_layout import FlowLayout


class TypingOffer(QFrame):
    """Takes neither the focus nor a key."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language.HINDI
        self.setObjectName("notice")
        self._title, self._advice = QLabel(), QLabel()
        self._advice.setProperty("kind", "muted")
        for label in (self._title, self._advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.yes_button, self.not_now_button = QPushButton(), QPushButton()
        flow = FlowLayout()
        flow.addWidget(self.yes_button)
        flow.addWidget(self.not_now_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*NOTICE_MARGINS)
        column.setSpacing(HALF)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addSpacing(HALF)
        column.addLayout(flow)
        self.yes_button.clicked.connect(self.accepted)
        self.not_now_button.clicked.connect(self.declined)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()} {self._advice.text()}"

    def offer(self, language: Language) -> None:
        """Offer this language."""
        self._language = language
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._title.setText(self.tr("Type %1 with English letters?").replace("%1", NAMES[self._language]))
        advice = self.tr("For example: %1. The button beside your question turns this on and off.")
        self._advice.setText(advice.replace("%1", EXAMPLES[self._language]))
        self.yes_button.setText(self.tr("Yes"))
        self.not_now_button.setText(self.tr("Not now"))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._advice.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
