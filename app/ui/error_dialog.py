"""An error that keeps the window from opening, said in a dialog of its own."""

from PySide6.QtWidgets import QMessageBox

from app.core.errors import AppError
from app.ui.error_text import describe


def show_error(error: AppError) -> None:
    """Say what is wrong and what to do next; returns when the user has closed it."""
    text = describe(error)
    box = QMessageBox(QMessageBox.Icon.Warning, "Shakti", text.title)
    box.setInformativeText(text.advice)
    box.exec()
