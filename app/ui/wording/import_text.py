"""What an import has brought, in the user's words. QtCore only: the terminal uses it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.exchange.importing import ImportNote, ImportReport
from app.ui.wording.placed import placed

translate = QCoreApplication.translate


def import_lines(report: ImportReport, count: Callable[[int], str] = str) -> list[str]:
    """How many conversations came, then what is to be known of them; `count` writes figures."""
    notes = {
        ImportNote.ATTACHMENTS_NOTED: translate(
            "Import", "Pictures and recordings are not imported, only mentioned in the text: %1."
        ),
        ImportNote.MESSAGES_LEFT_OUT: translate(
            "Import", "Messages that were never shown, such as those to tools, are left out: %1."
        ),
        ImportNote.CHARACTERS_REPLACED: translate(
            "Import", "Conversations in which characters that cannot be stored were replaced: %1."
        ),
        ImportNote.NEW_IDS: translate(
            "Import",
            "Conversations that were given new IDs, because theirs were in use or came from another program: %1.",
        ),
    }
    said = translate("Import", "Imported conversations: %1. Already here: %2.")
    said = placed(said, count(len(report.imported)), count(len(report.skipped)))
    return [said, *(notes[note].replace("%1", count(number)) for note, number in report.warnings)]
