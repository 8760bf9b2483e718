"""What is wrong with a file to import, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.exchange.faults import Fault, ImportFileError
from app.ui.wording.error_entry import QT_TRANSLATE_NOOP
from app.ui.wording.placed import placed

WORDS = {
    Fault.NOT_A_FILE: QT_TRANSLATE_NOOP("ImportFault", "this is not a file"),
    Fault.NO_JSON: QT_TRANSLATE_NOOP("ImportFault", "not a JSON file, or damaged"),
    Fault.MARK_MISSING: QT_TRANSLATE_NOOP("ImportFault", "a comma or bracket is missing"),
    Fault.ENDS_EARLY: QT_TRANSLATE_NOOP("ImportFault", "the file ends too early"),
    Fault.GOES_ON: QT_TRANSLATE_NOOP("ImportFault", "something follows the end"),
    Fault.OUTERMOST: QT_TRANSLATE_NOOP("ImportFault", "the outermost object is damaged"),
    Fault.NO_OBJECT: QT_TRANSLATE_NOOP("ImportFault", "not a JSON object"),
    Fault.NO_CONVERSATION: QT_TRANSLATE_NOOP("ImportFault", "not a conversation"),
    Fault.NO_CONVERSATIONS: QT_TRANSLATE_NOOP("ImportFault", "no conversations"),
    Fault.NO_TREE: QT_TRANSLATE_NOOP("ImportFault", "the messages do not belong together"),
    Fault.NO_REPLY: QT_TRANSLATE_NOOP("ImportFault", "the message that comes next is not a reply"),
    Fault.NO_IDS: QT_TRANSLATE_NOOP("ImportFault", "no unused ID was found"),
    Fault.DEEP: QT_TRANSLATE_NOOP("ImportFault", "nested too deeply, or too many values"),
    Fault.MORE: QT_TRANSLATE_NOOP("ImportFault", "more than %1"),
    Fault.MORE_BYTES: QT_TRANSLATE_NOOP("ImportFault", "more than %1 bytes"),
    Fault.MORE_CHARACTERS: QT_TRANSLATE_NOOP("ImportFault", "more than %1 characters"),
    Fault.MORE_CONVERSATIONS: QT_TRANSLATE_NOOP("ImportFault", "more than %1 conversations"),
    Fault.ZIP_DAMAGED: QT_TRANSLATE_NOOP("ImportFault", "the zip file is damaged"),
    Fault.ZIP_DIRECTORY: QT_TRANSLATE_NOOP("ImportFault", "the zip file contains too many files"),
    Fault.ZIP_NAME: QT_TRANSLATE_NOOP("ImportFault", "a name occurs twice in the zip file"),
    Fault.ZIP_WITHOUT: QT_TRANSLATE_NOOP("ImportFault", "the zip file has no conversations.json"),
    Fault.VERSION: QT_TRANSLATE_NOOP("ImportFault", "version %1, this program knows version %2"),
}


def fault_text(error: ImportFileError) -> str:
    """Where it is and what, as the error's detail says in English."""
    words = "" if error.fault is None else QCoreApplication.translate("ImportFault", WORDS[error.fault])
    return ": ".join(filter(None, (error.place, placed(words, *map(str, error.figures)))))
