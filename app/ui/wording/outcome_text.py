"""What became of a file that was to be added, in the user's words. QtCore only: the terminal uses it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.documents.documents import Note
from app.ui.wording.document_text import describe_note, describe_reason
from app.workers.adding import Outcome, Status

translate = QCoreApplication.translate


def notes_of(outcome: Outcome) -> tuple[Note, ...]:
    """What is to be known of a document that was added."""
    document = None if outcome.status in (Status.FAILED, Status.UNCHANGED) else outcome.document
    return () if document is None else tuple(map(Note, document.notes))


def outcome_lines(outcome: Outcome) -> list[str]:
    """The file and its state, why it was not added, and what is to be known of it."""
    states = {
        Status.ADDED: translate("Documents", "added"),
        Status.UNCHANGED: translate("Documents", "unchanged"),
        Status.REPLACED: translate("Documents", "read again"),
        Status.FAILED: translate("Documents", "not added"),
        Status.REMOVED: translate("Documents", "removed"),
        Status.WAITING: translate("Documents", "still being written"),
    }
    reasons = [] if outcome.reason is None else [describe_reason(outcome.reason)]
    return [f"{outcome.name}: {states[outcome.status]}", *reasons, *map(describe_note, notes_of(outcome))]
