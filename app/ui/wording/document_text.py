"""Results of reading a document, in the user's words. QtCore only: the terminal uses it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.core.documents.documents import Note, Reason

translate = QCoreApplication.translate

_LONGEST_KIND = 5  # letters behind a file's last stop
_MOST_KINDS = 4  # that are named


def describe_reason(reason: Reason) -> str:
    """Why a file was not added, and what helps."""
    texts = {
        Reason.ENCRYPTED: translate("Documents", "It is locked with a password. Save a copy without one and add that."),
        Reason.DAMAGED: translate("Documents", "The file is damaged. Get a fresh copy of it."),
        Reason.TOO_LARGE: translate("Documents", "It is too large. Split it into smaller files."),
        Reason.NOT_TEXT: translate("Documents", "It contains no readable text."),
        Reason.EMPTY: translate("Documents", "It is empty."),
        Reason.SCANNED: translate(
            "Documents",
            "It contains scanned pictures, not text. Install Tesseract with its language data, then add it again.",
        ),
        Reason.VANISHED: translate("Documents", "The file is not there. Check that the drive is connected."),
        Reason.NOT_READABLE: translate(
            "Documents", "You do not have permission to read this file, or the drive has a fault."
        ),
        Reason.UNSUPPORTED: translate("Documents", "This kind of file cannot be read. Save it as PDF, DOCX or text."),
        Reason.PACKED: translate("Documents", "Other files are packed in it. Unpack it, then add what is in it."),
        Reason.PICTURE: translate(
            "Documents", "It is a picture, not text. Put it into a PDF: its text is read where Tesseract is installed."
        ),
        Reason.OLD_DOCUMENT: translate(
            "Documents", "It is in an older format. Open it in Microsoft Office or LibreOffice and save it as DOCX."
        ),
        Reason.OLD_SHEET: translate(
            "Documents", "This kind of sheet cannot be read. Open it in Excel or LibreOffice and save it as XLSX."
        ),
        Reason.SLIDES: translate("Documents", "These slides cannot be read. Save them as PPTX or PDF and add that."),
        Reason.TIMED_OUT: translate("Documents", "Reading took too long. Split it into smaller files."),
        Reason.FONT_ENCODING: translate(
            "Documents",
            "Its text is for an old font such as Kruti Dev or Nudi, not in Unicode. Convert it to Unicode first.",
        ),
    }
    return texts[reason]


def describe_note(note: Note) -> str:
    """What is to be known of a document that was added."""
    texts = {
        Note.SOME_PAGES_SCANNED: translate("Documents", "Some pages are scanned pictures and were not read."),
        Note.RECOGNIZED: translate("Documents", "Read from pictures: some letters may be wrong."),
        Note.SOME_FONT_ENCODING: translate("Documents", "Some of it is written for an old font and cannot be found."),
        Note.DOUBTFUL_LETTERS: translate(
            "Documents", "The PDF gives wrong letters, so little will be found. Add the file it was made from."
        ),
        Note.ENCODING_GUESSED: translate("Documents", "Its letters had to be guessed: check that they look right."),
        Note.HIDDEN_TEXT: translate("Documents", "It has hidden text that cannot be seen. That text was not read."),
        Note.ATTACHED_FILES: translate(
            "Documents", "There are other files in it. They were not read: save them and add them too."
        ),
        Note.NO_RESULTS: translate(
            "Documents",
            "Some cells have formulas without results. Open it in Excel or LibreOffice, save it and add it again.",
        ),
    }
    return texts[note]


def describe_not_opened(*, there: bool) -> str:
    """Why a document's file did not open; `there` is whether it is where it was read."""
    if there:
        return translate("Documents", "The file could not be opened: no program on this computer opens such files.")
    return translate("Documents", "The file could not be opened. It may have been moved or removed.")


def nothing_found() -> str:
    """Where what was to be added has no document in it."""
    return translate("Documents", "No documents were found there.")


def describe_left_out(paths: Sequence[Path], count: Callable[[int], str] = str) -> str:
    """How many files of which kinds, those there are most of first, then the rest: "jpg (12), zip (1), … (3)"."""
    kinds = Counter(path.suffix.lower().removeprefix(".") for path in paths)
    plain = [(kind, number) for kind, number in kinds.most_common() if kind.isalnum() and len(kind) <= _LONGEST_KIND]
    named = plain[:_MOST_KINDS]
    if rest := len(paths) - sum(number for _, number in named):
        named.append(("…", rest))
    text = ", ".join(f"{kind} ({count(number)})" for kind, number in named)
    return translate("Documents", "Left out, because such files are not read: %1.").replace("%1", text)
