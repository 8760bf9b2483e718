"""Errors in the user's words: what is wrong and what to do next, for each code. QtCore only: the terminal uses it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.ui import error_text_assistants, error_text_documents, error_text_models
from app.ui.error_entry import DETAILS, FILE, FOLDER, QT_TRANSLATE_NOOP, Entry

CONTEXT = "ErrorText"
FALLBACK = "unexpected"


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


_BACKUP = QT_TRANSLATE_NOOP("ErrorText", "Backup: %1")
_WAIT = QT_TRANSLATE_NOOP("ErrorText", "Wait for: %1")
_PROFILE = QT_TRANSLATE_NOOP("ErrorText", "Profile: %1")

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
    "database_newer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations were saved by a newer version of Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the newest version of Shakti to open them. Nothing has been changed or lost.",
        ),
        FILE,
    ),
    "database_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file with your conversations cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file has been left as it is. Put back a copy from your backup, or move the file elsewhere to begin"
            " with an empty list. Keep it: parts of it can often be rescued.",
        ),
        FILE,
    ),
    "database_restorable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations are damaged, but there is a backup"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Put the last backup back: run shakti db restore. The damaged file is kept as it is, in case"
            " parts of it can be rescued.",
        ),
        _BACKUP,
    ),
    "wrong_key": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The key does not open these conversations"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file belongs to another profile or was brought here from another computer. It has been left as it is.",
        ),
        FILE,
    ),
    "wrong_passphrase": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase is wrong"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Try again; look at the keyboard's language and capital letters. After several wrong tries there"
            " is a pause. If you have forgotten it, use the recovery code.",
        ),
    ),
    "wrong_recovery_code": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This recovery code does not open the profile"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It may belong to another profile, or a newer code has been made since. Look for the latest one.",
        ),
    ),
    "recovery_code_mistyped": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The recovery code has a typing mistake"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Compare each group with your paper and type it again. It has nine groups of four characters."
        ),
    ),
    "weak_passphrase": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase cannot be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose one of at least 8 characters, such as four words that do not belong together, and type"
            " it the same twice.",
        ),
        DETAILS,
    ),
    "try_later": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Too many wrong tries"),
        QT_TRANSLATE_NOOP("ErrorText", "Wait a moment, then try again. Nothing has been lost."),
        _WAIT,
    ),
    "profile_locked": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This profile is locked"),
        QT_TRANSLATE_NOOP("ErrorText", "Give its passphrase or its recovery code."),
        _PROFILE,
    ),
    "keychain_unavailable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This computer's keychain is not responding"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Unlock the keychain, or log in again, then start Shakti once more. If that does not help, use"
            " the recovery code.",
        ),
        DETAILS,
    ),
    "key_lost": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The key to your conversations is missing"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Enter the recovery code that you wrote down when it was shown. Without it and without the key"
            " nobody can read them. Nothing has been changed.",
        ),
        DETAILS,
    ),
    "keys_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file that protects your key cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It has been left as it is. Put back key.json from a copy of your data folder. Without it nobody"
            " can read your conversations.",
        ),
        FILE,
    ),
    "profile_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This profile does not exist"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the names with shakti profile list, or make a new profile."),
        _PROFILE,
    ),
    "profile_exists": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is already a profile of this name"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name. Capital and small letters count as the same."),
    ),
    "bad_profile_name": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This name cannot be used for a profile"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a name of 1 to 60 letters, without line breaks or hidden characters."),
    ),
    "backup_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This backup does not exist"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the names with shakti db list, or make a backup now."),
        DETAILS,
    ),
    "backup_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The backup is damaged"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "It was not used, and your conversations are unchanged. Choose an older backup."
        ),
        FILE,
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
        QT_TRANSLATE_NOOP("ErrorText", "This conversation is no longer there"),
        QT_TRANSLATE_NOOP("ErrorText", "It has been deleted. Choose another conversation, or begin a new one."),
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
    "model_not_ready": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model is not ready yet"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Wait until it has loaded, then send the question again. If it cannot be loaded, choose another model in"
            " the settings. Your question is saved.",
        ),
    ),
    "model_thread_failed": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model has stopped working"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Load the model again. If it stops once more, choose another model in the settings. Your questions and"
            " answers are saved up to this point.",
        ),
        DETAILS,
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
    "backup_not_writable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The backup cannot be written there"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check that the drive is connected and not write-protected, or choose another folder. "
            "The backup on this computer is kept.",
        ),
        FILE,
    ),
    "backup_no_room": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no room for the backup there"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Delete files that you no longer need from that drive, or choose another one. "
            "The backup on this computer is kept.",
        ),
        FILE,
    ),
    "backup_too_large": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "That drive cannot hold a file as large as the backup"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Memory sticks are often set up for smaller files. Choose another drive. "
            "The backup on this computer is kept.",
        ),
        FILE,
    ),
    "export_not_writable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The conversations cannot be written there"),
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
    "audit_empty": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no audit log yet"),
        QT_TRANSLATE_NOOP("ErrorText", "Turn it on first: shakti audit on. From then on, acts are recorded."),
    ),
    "anchor_mistyped": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The code from paper was not copied correctly"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Compare it with the paper letter by letter, then try again. The log was not checked yet."
        ),
    ),
    "unexpected": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Something went wrong in Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Try again. If it happens once more, close Shakti and open it again, and tell whoever supports it."
            " What was saved before is unchanged.",
        ),
        DETAILS,
    ),
    "model_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model was not found"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It may have been moved or deleted. Choose another model in the settings, or import it again.",
        ),
        DETAILS,
    ),
    "model_not_readable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check that the drive is connected and that you may read the file. Copying it to this computer first"
            " often helps. Then try again.",
        ),
        FILE,
    ),
    "not_a_model": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file is not a model"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a model file: its name ends in .gguf. Nothing has been changed."),
        DETAILS,
    ),
    "model_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file is damaged or incomplete"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Copy or download the file again from where it came from, then import it once more. Your conversations are"
            " unchanged.",
        ),
        DETAILS,
    ),
    "model_checksum_mismatch": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file is not the expected one"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It has been altered, or the copy went wrong, so it is not used. Get the file again from a source you"
            " trust, then import it once more.",
        ),
        DETAILS,
    ),
    "model_unsupported_architecture": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti cannot run this kind of model"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Choose a model of the Llama family, such as Shakti. The model in use has not been changed."
        ),
        DETAILS,
    ),
    "model_unsupported_format": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti cannot read this form of the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file's name.",
        ),
        DETAILS,
    ),
    "model_bad_config": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model's description is faulty"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file was probably made or converted wrongly. Get it again from its maker, or choose another model.",
        ),
        DETAILS,
    ),
    "model_bad_tokenizer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model's vocabulary cannot be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file was probably made or converted wrongly. Get it again from its maker, or choose another model.",
        ),
        DETAILS,
    ),
    "model_bad_template": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This model is not ready for conversation"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or"
            " Instruct in it.",
        ),
        DETAILS,
    ),
    "too_little_memory": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This computer has too little free memory for the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Close other programs and try again, or choose a smaller model. Your conversations are unchanged.",
        ),
        DETAILS,
    ),
    "backend_unavailable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The chosen way of running the model does not work on this computer"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.",
        ),
        DETAILS,
    ),
    "engine_unavailable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "What the measurement needs is not installed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the measuring extra of this program: pip install 'shakti[bench]'. Or measure without comparison:"
            " leave out --against.",
        ),
        DETAILS,
    ),
    "prompt_too_long": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The question is too long for the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Shorten it, or ask in several smaller questions. What you wrote is saved in the conversation."
        ),
        DETAILS,
    ),
    "bad_sampling": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "A setting for answers is out of range"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Correct the value, or go back to the standard settings, then ask again. Your question is saved.",
        ),
        DETAILS,
    ),
    "folder_not_writable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model cannot be saved in this folder"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti does not have permission to write there. Ask whoever looks after this computer for it, or "
            "choose another data folder. What was saved before is unchanged.",
        ),
        FOLDER,
    ),
    "cancelled": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Cancelled"),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing has been changed. You can begin again at any time."),
    ),
    **error_text_documents.ENTRIES,
    **error_text_assistants.ENTRIES,
    **error_text_models.ENTRIES,
}

CODES = frozenset(_ENTRIES)


def describe(error: CodedError) -> ErrorText:
    """An error in the language that is spoken now."""
    return describe_code(error.code, error.detail)


def describe_code(code: str, detail: str = "") -> ErrorText:
    """The same for a code alone, as it is stored with an answer that failed. An unknown one is "unexpected"."""
    entry = _ENTRIES.get(code, _ENTRIES[FALLBACK])
    advice = _translated(entry.advice)
    if detail and entry.about:
        advice += "\n" + _translated(entry.about).replace("%1", detail)
    return ErrorText(_translated(entry.title), advice)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
