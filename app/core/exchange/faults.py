"""What is wrong with a file to import: where in it, and in words that the window and the command line translate."""

from __future__ import annotations

from enum import StrEnum

from app.core.errors import AppError, ErrorCode


class Fault(StrEnum):
    """In English; %1 and %2 are figures."""

    NOT_A_FILE = "this is not a file"
    NO_JSON = "not a JSON file, or damaged"
    MARK_MISSING = "a comma or bracket is missing"
    ENDS_EARLY = "the file ends too early"
    GOES_ON = "something follows the end"
    OUTERMOST = "the outermost object is damaged"
    NO_OBJECT = "not a JSON object"
    NO_CONVERSATION = "not a conversation"
    NO_CONVERSATIONS = "no conversations"
    NO_TREE = "the messages do not belong together"
    NO_REPLY = "the message that comes next is not a reply"
    NO_IDS = "no unused ID was found"
    DEEP = "nested too deeply, or too many values"
    MORE = "more than %1"
    MORE_BYTES = "more than %1 bytes"
    MORE_CHARACTERS = "more than %1 characters"
    MORE_CONVERSATIONS = "more than %1 conversations"
    ZIP_DAMAGED = "the zip file is damaged"
    ZIP_DIRECTORY = "the zip file contains too many files"
    ZIP_NAME = "a name occurs twice in the zip file"
    ZIP_WITHOUT = "the zip file has no conversations.json"
    VERSION = "version %1, this program knows version %2"


class ImportFileError(AppError):
    """`place` is where it stands in the file, such as `conversations[3].messages`; empty for all of the file. `detail`
    has that and the words in English. What the file says is in neither."""

    def __init__(self, code: ErrorCode, fault: Fault | None, *figures: object, place: str = "") -> None:
        words = "" if fault is None else str(fault)
        for number, figure in enumerate(figures, start=1):
            words = words.replace(f"%{number}", str(figure))
        super().__init__(code, ": ".join(filter(None, (place, words))))
        self.place, self.fault, self.figures = place, fault, figures


def damaged(fault: Fault | None, place: str = "") -> ImportFileError:
    """The file is not what it should be."""
    return ImportFileError(ErrorCode.IMPORT_DAMAGED, fault, place=place)


def too_large(fault: Fault | None, *figures: object, place: str = "") -> ImportFileError:
    """The file goes past a limit."""
    return ImportFileError(ErrorCode.IMPORT_TOO_LARGE, fault, *figures, place=place)


def unknown_format(fault: Fault, place: str = "") -> ImportFileError:
    """The file is no export that is known here."""
    return ImportFileError(ErrorCode.IMPORT_UNKNOWN_FORMAT, fault, place=place)
