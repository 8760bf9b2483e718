"""The words of exported files in the language that is spoken now. QtCore only: the terminal uses it."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from app.core.exchange.reading import Labels, Layout
from app.core.settings import Language
from app.ui.look.numbers import native

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


def export_layout(language: Language | None, *, all_branches: bool = False) -> Layout:
    """How a file for readers is made in `language`, which is the one spoken."""
    return Layout(all_branches, export_labels(language), moment=partial(_moment, language or Language.ENGLISH))


def _moment(language: Language, made: datetime) -> str:
    """Day and time, short, as the window has them."""
    day, time = QDate(made.year, made.month, made.day), QTime(made.hour, made.minute)
    there = QLocale(f"{language}_IN")
    return native(there.toString(QDateTime(day, time), QLocale.FormatType.ShortFormat))
