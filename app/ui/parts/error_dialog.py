"""An error that keeps the window from opening, said in a dialog of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from app.core.errors import AppError
from app.ui.wording.error_text import describe


def show_error(error: AppError) -> None:
    """Say what is wrong and what to do next; returns when the user has closed it."""
    error_box(error).exec()


def error_box(error: AppError) -> QMessageBox:
    """The dialog. Its texts are plain: the name of a file or folder may look like markup."""
    text = describe(error)
    box = QMessageBox(QMessageBox.Icon.Warning, "Shakti", text.title)
    box.setInformativeText(text.advice)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box
