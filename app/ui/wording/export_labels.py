"""The words of exported files in the language that is spoken now. QtCore only: the terminal uses it."""

from PySide6.QtCore import QCoreApplication

from app.core.exchange.reading import Labels
from app.core.settings import Language

translate = QCoreApplication.translate


def export_labels(language: Language | None) -> Labels:
    """The words for a file in `language`, which is the one spoken."""
    return Labels(
        language=str(language or Language.ENGLISH),
        question=translate("Export", "Question"),
        answer=translate("Export", "Answer"),
        system=translate("Export", "Instructions"),
        stopped=translate("Export", "stopped"),
        interrupted=translate("Export", "interrupted"),
        failed=translate("Export", "failed"),
        replies_to=translate("Export", "in reply to %1"),
        other_branch=translate("Export", "not in the version shown"),
        created=translate("Export", "Created"),
        updated=translate("Export", "Last changed"),
        folder=translate("Export", "Folder"),
        tags=translate("Export", "Tags"),
        page=translate("Export", "Page %1 of %2"),
        untitled=translate("Export", "Untitled"),
        struck=translate("Export", "Struck out, not found in the documents"),
    )
