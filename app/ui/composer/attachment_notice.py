"""The line that says that the question with its attachments is too long for the model, and what can be done."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.core.conversations.context import ContextUse
from app.ui.look.numbers import count
from app.ui.parts.flow_layout import FlowLayout
from app.ui.parts.wrapping_choice import WrappingButton


class AttachmentNotice(QFrame):
    """Hidden while all fits."""

    beginning_requested = Signal()
    collection_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use: ContextUse | None = None
        self.setObjectName("notice")
        self._title, self._advice = QLabel(), QLabel()
        self._advice.setProperty("kind", "muted")
        for label in (self._title, self._advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.beginning_button, self.collection_button = WrappingButton(), WrappingButton()
        flow = FlowLayout()
        flow.addWidget(self.beginning_button)
        flow.addWidget(self.collection_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addLayout(flow)
        self.beginning_button.clicked.connect(self.beginning_requested)
        self.collection_button.clicked.connect(self.collection_requested)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()} {self._advice.text()}"

    def show_use(self, use: ContextUse | None, *, has_files: bool) -> None:
        """Say it, where it does not fit; None: there is nothing to say."""
        self._use = use
        self.collection_button.setVisible(has_files)
        self.retranslate()
        self.setVisible(use is not None)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        if self._use is None:
            return
        self._title.setText(self.tr("This is too long for the model to read at once."))
        figures = self.tr("%1 tokens; there is room for %2.")
        self._title.setToolTip(figures.replace("%1", count(self._use.tokens)).replace("%2", count(self._use.room)))
        self._advice.setText(
            self.tr("Remove something, send only the beginning, or add it to a collection and ask there.")
        )
        self.beginning_button.setText(self.tr("Send only the beginning"))
        self.collection_button.setText(self.tr("Add to a collection"))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._advice.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
