"""Errors in the user's words: what is wrong and what to do next, for each code. QtCore only: the terminal uses it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

CONTEXT = "ErrorText"
FALLBACK = "unexpected"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for lupdate, which goes by this name; PySide6's own is typed as giving any object."""
    return text


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


@dataclass(frozen=True)
class _Entry:
    """Texts in English. `about` is added to the advice when the error has a detail, in place of its %1."""

    title: str
    advice: str
    about: str = ""


_FILE = QT_TRANSLATE_NOOP("ErrorText", "File: %1")
_FOLDER = QT_TRANSLATE_NOOP("ErrorText", "Folder: %1")
_BACKUP = QT_TRANSLATE_NOOP("ErrorText", "Backup: %1")
_WAIT = QT_TRANSLATE_NOOP("ErrorText", "Wait for: %1")
_PROFILE = QT_TRANSLATE_NOOP("ErrorText", "Profile: %1")
_DETAILS = QT_TRANSLATE_NOOP("ErrorText", "Details: %1")

_ENTRIES = {
    "home_in_use": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti is already open"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Another Shakti window or command is using the same data folder. Use that one, or close it and try again.",
        ),
        _FOLDER,
    ),
    "home_not_writable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations cannot be saved in this folder"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti may not write there. Ask whoever looks after this computer for permission, or choose another"
            " data folder. What was saved before is unchanged.",
        ),
        _FOLDER,
    ),
    "disk_full": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Delete files you no longer need or empty the bin, then try again. What was saved before is unchanged.",
        ),
        _DETAILS,
    ),
    "storage_failed": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The disk reports an error"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check that the drive is connected, then start Shakti again. If the message comes back, copy the data"
            " folder to another disk and have this one looked at.",
        ),
        _DETAILS,
    ),
    "database_newer": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations were saved by a newer version of Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the newest version of Shakti to open them. Nothing has been changed or lost.",
        ),
        _FILE,
    ),
    "database_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file with your conversations cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file has been left as it is. Put back a copy from your backup, or move the file elsewhere to begin"
            " with an empty list. Keep it: parts of it can often be rescued.",
        ),
        _FILE,
    ),
    "database_restorable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations are damaged, but there is a backup"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Put the last backup back: run shakti db restore. The damaged file is kept as it is, in case"
            " parts of it can be rescued.",
        ),
        _BACKUP,
    ),
    "wrong_key": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The key does not open these conversations"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file belongs to another profile or was brought here from another computer. It has been left as it is.",
        ),
        _FILE,
    ),
    "wrong_passphrase": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase is wrong"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Try again; look at the keyboard's language and capital letters. After several wrong tries there"
            " is a pause. If you have forgotten it, use the recovery code.",
        ),
    ),
    "wrong_recovery_code": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This recovery code does not open the profile"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It may belong to another profile, or a newer code has been made since. Look for the latest one.",
        ),
    ),
    "recovery_code_mistyped": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is a slip in the recovery code"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Compare each group with your paper and type it again. It has nine groups of four characters."
        ),
    ),
    "weak_passphrase": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase cannot be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose one of at least 8 characters, such as four words that do not belong together, and type"
            " it the same twice.",
        ),
        _DETAILS,
    ),
    "try_later": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Too many wrong tries"),
        QT_TRANSLATE_NOOP("ErrorText", "Wait a moment, then try again. Nothing has been lost."),
        _WAIT,
    ),
    "profile_locked": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This profile is locked"),
        QT_TRANSLATE_NOOP("ErrorText", "Give its passphrase or its recovery code."),
        _PROFILE,
    ),
    "keychain_unavailable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This computer's keychain does not answer"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Unlock the keychain, or log in again, then start Shakti once more. If that does not help, use"
            " the recovery code.",
        ),
        _DETAILS,
    ),
    "key_lost": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The key to your conversations is missing"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Enter the recovery code that you wrote down when it was shown. Without it and without the key"
            " nobody can read them. Nothing has been changed.",
        ),
        _DETAILS,
    ),
    "keys_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file that protects your key cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It has been left as it is. Put back key.json from a copy of your data folder. Without it nobody"
            " can read your conversations.",
        ),
        _FILE,
    ),
    "profile_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no such profile"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the names with shakti profile list, or make a new profile."),
        _PROFILE,
    ),
    "profile_exists": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is already a profile of this name"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name. Capital and small letters count as the same."),
    ),
    "bad_profile_name": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This name cannot be used for a profile"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a name of 1 to 60 letters, without line breaks or hidden characters."),
    ),
    "backup_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no such backup"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the names with shakti db list, or make a backup now."),
        _DETAILS,
    ),
    "backup_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The backup is damaged"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "It has not been put back, and your conversations are unchanged. Choose an older backup."
        ),
        _FILE,
    ),
    "settings_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your settings could not be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti has started with its standard settings; the old file is kept. Please choose your language and"
            " theme again. Your conversations are unchanged.",
        ),
        _FILE,
    ),
    "conversation_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This conversation is no longer there"),
        QT_TRANSLATE_NOOP("ErrorText", "It has been deleted. Choose another conversation, or begin a new one."),
    ),
    "empty_question": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The question is empty"),
        QT_TRANSLATE_NOOP("ErrorText", "Write your question, then send it."),
    ),
    "empty_name": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The name is empty"),
        QT_TRANSLATE_NOOP("ErrorText", "Write a name with at least one letter or digit, then try again."),
    ),
    "folder_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This folder is no longer there"),
        QT_TRANSLATE_NOOP("ErrorText", "It may have been removed or renamed. Choose another folder."),
    ),
    "folder_exists": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is a folder of this name already"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or use the folder that is there."),
    ),
    "clock_suspect": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The date of this computer may be wrong"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "No old conversations were deleted, as their age cannot be known. Check the date; if it is right, say so"
            " and delete them then.",
        ),
    ),
    "model_not_ready": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model is not ready yet"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Wait until it has loaded, then send the question again. If it cannot be loaded, choose another model in"
            " the settings. Your question is saved.",
        ),
    ),
    "model_thread_failed": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model has stopped working"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Close Shakti and open it again. Your questions and answers are saved up to this point."
        ),
        _DETAILS,
    ),
    "import_not_readable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check that the drive is connected and that you may read the file, then try again."
        ),
        _FILE,
    ),
    "import_unknown_format": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file holds no conversations that Shakti can read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose a JSON file that Shakti has exported, or the zip file or conversations.json that ChatGPT sends."
            " Nothing has been imported.",
        ),
        _DETAILS,
    ),
    "import_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file is damaged or was altered"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing has been imported, and your conversations are unchanged. Export or download the file again, then"
            " try once more.",
        ),
        _DETAILS,
    ),
    "import_too_large": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file holds more than Shakti can import"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing has been imported, and your conversations are unchanged. Export fewer conversations at once, then"
            " try again.",
        ),
        _DETAILS,
    ),
    "import_newer": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file was exported by a newer version of Shakti"),
        QT_TRANSLATE_NOOP("ErrorText", "Install the newest version of Shakti to import it. Nothing has been changed."),
        _DETAILS,
    ),
    "export_exists": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is a file of this name already"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "It has been left as it is. Choose another name, or say that it is to be overwritten."
        ),
        _FILE,
    ),
    "export_not_writable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The conversations cannot be written there"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check that the folder exists and that you may write in it, or choose another folder."
        ),
        _FILE,
    ),
    "file_not_readable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check its name, that the drive is connected and that you may read the file. Then try again."
        ),
        _FILE,
    ),
    "collection_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no collection of this name"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the list of collections and check how its name is written."),
        _DETAILS,
    ),
    "collection_exists": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is a collection of this name already"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or add the documents to the collection that is there."),
        _DETAILS,
    ),
    "folder_not_watched": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This folder is not being watched"),
        QT_TRANSLATE_NOOP("ErrorText", "List the collection's watched folders, and give the path as it stands there."),
        _DETAILS,
    ),
    "not_a_folder": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no folder to be watched"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the path, and that the drive is connected. Only folders can be watched."),
        _DETAILS,
    ),
    "document_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The document is not in the collection"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "It may have been removed. Look at the list of documents and check how its name is written."
        ),
        _DETAILS,
    ),
    "audit_empty": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no audit log yet"),
        QT_TRANSLATE_NOOP("ErrorText", "Turn it on first: shakti audit on. From then on, acts are recorded."),
    ),
    "anchor_mistyped": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The code from paper is not copied right"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Compare it with the paper letter by letter, then try again. The log was not checked yet."
        ),
    ),
    "unexpected": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Something went wrong in Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Try again. If it happens once more, close Shakti and open it again, and tell whoever supports it."
            " What was saved before is unchanged.",
        ),
        _DETAILS,
    ),
    "model_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model was not found"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It may have been moved or deleted. Choose another model in the settings, or import it again.",
        ),
        _DETAILS,
    ),
    "model_not_readable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check that the drive is connected and that you may read the file. Copying it to this computer first"
            " often helps. Then try again.",
        ),
        _FILE,
    ),
    "not_a_model": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file is not a model"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a model file: its name ends in .gguf. Nothing has been changed."),
        _DETAILS,
    ),
    "model_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file is damaged or incomplete"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Copy or download the file again from where it came from, then import it once more. Your conversations are"
            " unchanged.",
        ),
        _DETAILS,
    ),
    "model_checksum_mismatch": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file is not the one it should be"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It has been altered, or the copy went wrong, so it is not used. Get the file again from a source you"
            " trust, then import it once more.",
        ),
        _DETAILS,
    ),
    "model_unsupported_architecture": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti cannot run this kind of model"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Choose a model of the Llama family, such as Shakti. The model in use has not been changed."
        ),
        _DETAILS,
    ),
    "model_unsupported_format": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This form of the model cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file's name.",
        ),
        _DETAILS,
    ),
    "model_bad_config": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model's description does not make sense"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file was probably made or converted wrongly. Get it again from its maker, or choose another model.",
        ),
        _DETAILS,
    ),
    "model_bad_tokenizer": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model's vocabulary cannot be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file was probably made or converted wrongly. Get it again from its maker, or choose another model.",
        ),
        _DETAILS,
    ),
    "model_bad_template": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model does not say how it is to be talked to"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or"
            " Instruct in it.",
        ),
        _DETAILS,
    ),
    "too_little_memory": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This computer has too little free memory for the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Close other programs and try again, or choose a smaller model. Your conversations are unchanged.",
        ),
        _DETAILS,
    ),
    "backend_unavailable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The chosen way of running the model does not work on this computer"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.",
        ),
        _DETAILS,
    ),
    "engine_unavailable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "What the measurement needs is not installed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the measuring extra of this program: pip install 'shakti[bench]'. Or measure without comparison:"
            " leave out --against.",
        ),
        _DETAILS,
    ),
    "prompt_too_long": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The question is too long for the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Shorten it, or ask in several smaller questions. What you wrote is saved in the conversation."
        ),
        _DETAILS,
    ),
    "bad_sampling": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "A setting for answers is out of range"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Correct the value, or go back to the standard settings, then ask again. Your question is saved.",
        ),
        _DETAILS,
    ),
    "folder_not_writable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model cannot be saved in this folder"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti may not write there. Ask whoever looks after this computer for permission, or choose another"
            " data folder. What was saved before is unchanged.",
        ),
        _FOLDER,
    ),
    "embedder_unavailable": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Documents cannot be searched on this computer"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The part of Shakti that compares meanings is missing or does not run here. Install Shakti again; if that"
            " does not help, this kind of computer is not supported yet. Your documents are unchanged.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Reason: %1"),
    ),
    "batch_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This is no file of questions"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            'Each line has to be a JSON object with an id and a question: {"id": 1, "question": "..."}.'
            " Correct the file and try again.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Where: %1"),
    ),
    "pack_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file is no pack that can be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It is incomplete or was not made by Shakti. Copy it again from where it came from, "
            "or ask whoever gave it to you for a new one. Nothing has been installed.",
        ),
        _DETAILS,
    ),
    "pack_unsigned": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack is not signed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nobody vouches for what is in it, so it is not installed. Ask whoever made it for a signed one.",
        ),
    ),
    "pack_altered": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack was changed after it was signed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Do not use it. Copy it again from where it came from; if the message comes back, "
            "tell whoever made it. Nothing has been installed.",
        ),
        _DETAILS,
    ),
    "pack_untrusted": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The signer of this pack is not known here"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Compare the fingerprint with the one that the maker of the pack tells you, by "
            "telephone or on paper. If it is the same, install the pack with --trust and the "
            "fingerprint.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Fingerprint: %1"),
    ),
    "pack_signer_changed": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack is signed by somebody else than the installed one"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The installed pack is unchanged. Ask its maker whether the key is a new one; if it "
            "is, install the pack with --trust and the fingerprint.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Fingerprint: %1"),
    ),
    "pack_newer": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack was made for a newer version of Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the newest version of Shakti, then install the pack again.",
        ),
        _DETAILS,
    ),
    "pack_not_newer": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The installed version of this pack is as new or newer"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing has been changed. To go back to this version all the same, install it with --force.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Versions: %1"),
    ),
    "pack_not_found": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "No pack of this name is installed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "See the installed packs with shakti pack list.",
        ),
        _DETAILS,
    ),
    "pack_source_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "No pack can be made of this folder"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Correct what is named below in the folder or in its pack.json, then try again.",
        ),
        _DETAILS,
    ),
    "key_file_damaged": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file holds no key to sign packs with"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose the file that shakti pack keygen has written: the private key (.key) to build"
            " a pack, the public one (.pub) to trust its signer.",
        ),
        _FILE,
    ),
    "cancelled": _Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Cancelled"),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing has been changed. You can begin again at any time."),
    ),
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
