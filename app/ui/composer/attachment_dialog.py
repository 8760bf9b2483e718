"""The text of an attachment, as the model got it, in a window of its own."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from app.core.conversations.attachments import Attachment
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import S
from app.ui.look.window_place import resize_to_fit
from app.ui.parts import boxes
from app.ui.parts.enter_presses import EnterPresses
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.attachment_text import attachment_name, details_text

SHOWN = 200_000  # characters: more would make the window wait
LINE = 2_000  # characters: a longer one is broken where it is shown, for laying it out takes time


class AttachmentDialog(LanguageFollower, QDialog):
    """Plain text, read only: nothing in it is loaded or opened."""

    def __init__(self, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        EnterPresses(self)
        self._attachment = attachment
        self._name, self._details = wrapped_label("heading"), wrapped_label("small")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(_shown(attachment.text))
        self.copy_button, self.close_button = QPushButton(), QPushButton()
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setProperty("kind", "primary")
        self.close_button.setDefault(True)
        self.copy_button.setAutoDefault(False)
        buttons = boxes.row(None, self.copy_button, self.close_button)
        boxes.column(self._name, self._details, self.text, buttons, on=self, spacing=S, margins=(20, 18, 20, 18))
        resize_to_fit(self, grown(560), grown(520))
        self.retranslate()

    def retranslate(self) -> None:
        name = attachment_name(self._attachment)
        self.setWindowTitle(name)
        self._name.setText(name)
        details = details_text(self._attachment)
        if len(self._attachment.text) > SHOWN:
            details += " · " + self.tr("Only the beginning is shown here.")
        self._details.setText(details)
        self.text.setAccessibleName(self.tr("Text of the attachment"))
        self.copy_button.setText(self.tr("Copy"))
        self.close_button.setText(self.tr("Close"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._attachment.text)


def _shown(text: str) -> str:
    lines = text[:SHOWN].split("\n")
    return "\n".join(line[at : at + LINE] for line in lines for at in range(0, max(len(line), 1), LINE))
