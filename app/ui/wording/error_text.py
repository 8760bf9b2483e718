"""Errors in the user's words: what is wrong and what to do next, for each code. QtCore only: the terminal uses it."""

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.core.exchange.faults import ImportFileError
from app.ui.wording import error_text_documents, error_text_models, error_text_running, error_text_safekeeping
from app.ui.wording.detail_text import detail_text
from app.ui.wording.error_entry import CHOICES, DETAILS, FILE, FOLDER, QT_TRANSLATE_NOOP, Entry
from app.ui.wording.fault_text import fault_text
from app.ui.wording.placed import placed

CONTEXT = "ErrorText"
FALLBACK = "unexpected"
NAMED = 20  # of what could have been named, at most


class CodedError(Protocol):
    """What AppError and ModelError have in common."""

    @property
    def code(self) -> str: ...
    @property
    def detail(self) -> str: ...


@dataclass(frozen=True)
class ErrorText:
    """Plain text, translated. The advice says what to do next; it may hold the error's detail, such as a path."""

    title: str
    advice: str

    @property
    def in_a_line(self) -> str:
        """Both as sentences, one behind the other."""
        return placed(QCoreApplication.translate("ErrorText", "%1. %2"), self.title, self.advice)

    @property
    def in_lines(self) -> str:
        """One below the other."""
        return f"{self.title}\n{self.advice}"


_ENTRIES = {
    "home_in_use": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti is already open"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Another Shakti window or command is using the same data folder. Use that one, or close it and try again.",
        ),
        FOLDER,
    ),
    "home_not_writable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations cannot be saved in this folder"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti does not have permission to write there. Ask whoever looks after this computer for it, or "
            "choose another data folder. What was saved before is unchanged.",
        ),
        FOLDER,
    ),
    "disk_full": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Delete files you no longer need or empty the bin, then try again. What was saved before is unchanged.",
        ),
        DETAILS,
    ),
    "home_missing": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The folder with your conversations cannot be found"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Connect the drive again, or put the folder back where it was, and try once more. What you typed is"
            " still in the field; nothing that was saved before is changed.",
        ),
        FILE,
    ),
    "storage_failed": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The disk reports an error"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check that the drive is connected, then start Shakti again. If the message comes back, copy the data"
            " folder to another disk and have this one looked at.",
        ),
        DETAILS,
    ),
    "settings_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your settings could not be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti has started with its standard settings; the old file is kept. Please choose your language and"
            " theme again. Your conversations are unchanged.",
        ),
        FILE,
    ),
    "conversation_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This conversation was not found"),
        QT_TRANSLATE_NOOP("ErrorText", "It may have been deleted. Choose another conversation, or begin a new one."),
        QT_TRANSLATE_NOOP("ErrorText", "The ID given: %1"),
        typed=QT_TRANSLATE_NOOP(
            "ErrorText",
            "It may have been deleted, or its ID has a typing mistake. Choose another conversation, or begin a new"
            " one. See all IDs with shakti conversations list.",
        ),
    ),
    "empty_question": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The question is empty"),
        QT_TRANSLATE_NOOP("ErrorText", "Write your question, then send it."),
    ),
    "empty_name": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The name is empty"),
        QT_TRANSLATE_NOOP("ErrorText", "Write a name with at least one letter or digit, then try again."),
    ),
    "folder_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This folder is no longer there"),
        QT_TRANSLATE_NOOP("ErrorText", "It may have been removed or renamed. Choose another folder."),
    ),
    "folder_exists": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is a folder of this name already"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or use the folder that is there."),
    ),
    "clock_suspect": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The date of this computer may be wrong"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "No old conversations were deleted, because their age cannot be known. Check the date; if it is right, "
            "confirm it and then delete them.",
        ),
    ),
    "import_not_readable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check that the drive is connected and that you may read the file, then try again."
        ),
        FILE,
    ),
    "import_unknown_format": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file contains no conversations that Shakti can read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose a JSON file that Shakti has exported, or the zip file or conversations.json that ChatGPT sends."
            " Nothing has been imported.",
        ),
        DETAILS,
    ),
    "import_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file is damaged or was altered"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing has been imported, and your conversations are unchanged. Export or download the file again, then"
            " try once more.",
        ),
        DETAILS,
    ),
    "import_too_large": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file contains more than Shakti can import"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing has been imported, and your conversations are unchanged. Export fewer conversations at once, then"
            " try again.",
        ),
        DETAILS,
    ),
    "import_newer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file was exported by a newer version of Shakti"),
        QT_TRANSLATE_NOOP("ErrorText", "Install the newest version of Shakti to import it. Nothing has been changed."),
        DETAILS,
    ),
    "export_exists": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is a file of this name already"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "It has been left as it is. Choose another name, or allow it to be overwritten."
        ),
        FILE,
    ),
    "export_not_writable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file cannot be written there"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check that the folder exists and that you may write in it, or choose another folder."
        ),
        FILE,
    ),
    "file_not_readable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check its name, that the drive is connected and that you may read the file. Then try again."
        ),
        FILE,
    ),
    "wrong_usage": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The command cannot be understood"),
        QT_TRANSLATE_NOOP("ErrorText", "See how it is written with --help."),
        DETAILS,
    ),
    "unexpected": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Something went wrong in Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Try again. If it happens once more, close Shakti and open it again, and tell whoever looks after this"
            " computer. What was saved before is unchanged.",
        ),
        DETAILS,
    ),
    "cancelled": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Cancelled"),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing has been changed. You can begin again at any time."),
    ),
    **error_text_safekeeping.ENTRIES,
    **error_text_running.ENTRIES,
    **error_text_documents.ENTRIES,
    **error_text_models.ENTRIES,
}

CODES = frozenset(_ENTRIES)


def describe(error: CodedError, *, typed: bool = False) -> ErrorText:
    """An error in the language that is spoken now, with what could have been named instead.

    `typed`: for the terminal, where commands are typed.
    """
    detail = fault_text(error) if isinstance(error, ImportFileError) else error.detail
    text = describe_code(error.code, detail, typed=typed)
    if not (choices := getattr(error, "choices", ())):
        return text
    named = ", ".join([*choices[:NAMED], *["…"][: len(choices) - NAMED]])
    return replace(text, advice=f"{text.advice}\n{_translated(CHOICES).replace('%1', named)}")


def describe_only_read(reason: CodedError) -> ErrorText:
    """Of a profile that was opened all the same, on a full disk or where nothing may be written."""
    advice = QT_TRANSLATE_NOOP(
        "ErrorText", "Nothing new can be saved for now. What was saved before can be read, searched and exported."
    )
    return replace(describe_code(reason.code), advice=_translated(advice))


def describe_code(code: str, detail: str = "", *, typed: bool = False) -> ErrorText:
    """The same for a code alone, as it is stored with an answer that failed. An unknown one is "unexpected"."""
    entry = _ENTRIES.get(code, _ENTRIES[FALLBACK])
    advice = _translated((typed and entry.typed) or entry.advice)
    if detail and entry.about:
        advice += "\n" + _translated(entry.about).replace("%1", detail_text(detail))
    return ErrorText(_translated(entry.title), advice)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
