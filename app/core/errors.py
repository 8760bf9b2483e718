"""AppError: an error that the user can mend, as a code; window and command line translate it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum


class ErrorCode(StrEnum):
    """Stable names of the app's own errors: part of the command line's JSON."""

    HOME_IN_USE = "home_in_use"
    HOME_MISSING = "home_missing"  # it was there when it was opened
    HOME_NOT_WRITABLE = "home_not_writable"
    DISK_FULL = "disk_full"
    STORAGE_FAILED = "storage_failed"  # the disk itself reports an error
    DATABASE_BUSY = "database_busy"  # another program holds its file
    DATABASE_NEWER = "database_newer"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_RESTORABLE = "database_restorable"  # damaged, and there is a backup
    WRONG_KEY = "wrong_key"
    WRONG_PASSPHRASE = "wrong_passphrase"
    WRONG_RECOVERY_CODE = "wrong_recovery_code"
    RECOVERY_CODE_MISTYPED = "recovery_code_mistyped"
    WEAK_PASSPHRASE = "weak_passphrase"
    TRY_LATER = "try_later"  # after wrong tries
    PROFILE_LOCKED = "profile_locked"
    KEYCHAIN_UNAVAILABLE = "keychain_unavailable"
    KEY_LOST = "key_lost"
    KEYS_DAMAGED = "keys_damaged"
    PROFILE_NOT_FOUND = "profile_not_found"
    PROFILE_EXISTS = "profile_exists"
    BAD_PROFILE_NAME = "bad_profile_name"
    BACKUP_NOT_FOUND = "backup_not_found"
    BACKUP_DAMAGED = "backup_damaged"
    BACKUP_NOT_WRITABLE = "backup_not_writable"  # a copy of one, where a person wanted it
    BACKUP_NO_ROOM = "backup_no_room"  # there
    BACKUP_TOO_LARGE = "backup_too_large"  # for one file there: FAT has no more than 4 GB
    SETTINGS_DAMAGED = "settings_damaged"
    CONVERSATION_NOT_FOUND = "conversation_not_found"
    EMPTY_QUESTION = "empty_question"
    EMPTY_NAME = "empty_name"
    FOLDER_NOT_FOUND = "folder_not_found"
    FOLDER_EXISTS = "folder_exists"
    CLOCK_SUSPECT = "clock_suspect"  # retention deletes nothing by a clock that may be wrong
    MODEL_NOT_READY = "model_not_ready"
    MODEL_THREAD_FAILED = "model_thread_failed"
    IMPORT_NOT_READABLE = "import_not_readable"
    IMPORT_UNKNOWN_FORMAT = "import_unknown_format"
    IMPORT_DAMAGED = "import_damaged"
    IMPORT_TOO_LARGE = "import_too_large"
    IMPORT_NEWER = "import_newer"
    EXPORT_EXISTS = "export_exists"
    EXPORT_NOT_WRITABLE = "export_not_writable"
    CANCELLED = "cancelled"
    FILE_NOT_READABLE = "file_not_readable"  # one that the user named
    ATTACHMENT_NOT_READ = "attachment_not_read"
    COLLECTION_NOT_FOUND = "collection_not_found"
    COLLECTION_AMBIGUOUS = "collection_ambiguous"  # several are kept or shown under that name
    COLLECTION_EXISTS = "collection_exists"
    COLLECTION_OF_PACK = "collection_of_pack"  # it has what came with the pack alone
    DOCUMENT_NOT_FOUND = "document_not_found"
    FOLDER_NOT_WATCHED = "folder_not_watched"
    NOT_A_FOLDER = "not_a_folder"  # what is to be watched
    AUDIT_EMPTY = "audit_empty"  # nothing was ever recorded
    ANCHOR_MISTYPED = "anchor_mistyped"  # the code from paper
    EMBEDDER_UNAVAILABLE = "embedder_unavailable"  # no search by meaning on this computer
    BATCH_DAMAGED = "batch_damaged"  # a line of a file of questions that is none
    PACK_DAMAGED = "pack_damaged"  # no pack, or not as packs are written
    PACK_UNSIGNED = "pack_unsigned"
    PACK_ALTERED = "pack_altered"  # the signature does not fit
    PACK_UNTRUSTED = "pack_untrusted"  # signed by somebody that is not known here
    PACK_SIGNER_CHANGED = "pack_signer_changed"
    PACK_NEWER = "pack_newer"
    PACK_NOT_NEWER = "pack_not_newer"  # than the one that is installed
    PACK_NOT_FOUND = "pack_not_found"
    PACK_SOURCE_DAMAGED = "pack_source_damaged"  # a folder that no pack can be made of
    KEY_FILE_DAMAGED = "key_file_damaged"  # of a key to sign with
    ASSISTANT_NOT_FOUND = "assistant_not_found"
    ASSISTANT_EXISTS = "assistant_exists"
    ASSISTANT_FIXED = "assistant_fixed"  # the program's or a pack's: it can be copied, not changed
    ASSISTANT_DAMAGED = "assistant_damaged"  # a file that is none
    ASSISTANT_NEWER = "assistant_newer"
    NETWORK_OFF = "network_off"  # nothing is asked of the network unless a person has turned it on
    NETWORK_FAILED = "network_failed"  # no connection, or it broke off
    DOWNLOAD_REFUSED = "download_refused"  # the server's answer cannot be used
    DOWNLOAD_NOT_OFFERED = "download_not_offered"  # no checksum is known, so it is brought by hand
    CATALOGUE_ENTRY_NOT_FOUND = "catalogue_entry_not_found"
    CATALOGUE_DAMAGED = "catalogue_damaged"
    SOURCE_GONE = "source_gone"  # the drive was taken away while a model was copied from it
    MEASURING_FAILED = "measuring_failed"
    WRONG_USAGE = "wrong_usage"  # of the command line
    UNEXPECTED = "unexpected"


# Nothing is wrong with what is on the disk, which can be read.
CANNOT_WRITE = (ErrorCode.DISK_FULL, ErrorCode.HOME_NOT_WRITABLE)


class AppError(Exception):
    """Something that a person can mend. `detail` (a path, a figure) is untranslated and never private text.

    `choices` are the names that could have been meant.
    """

    def __init__(self, code: ErrorCode, detail: str = "", *, choices: tuple[str, ...] = ()) -> None:
        super().__init__(f"{code}: {detail}" if detail else str(code))
        self.code = code
        self.detail = detail
        self.choices = choices

    @classmethod
    def from_os_error(cls, error: OSError, place: object) -> "AppError":
        """What a failed write or read of `place`, a file or folder of the user's, means to its owner."""
        if error.errno in _NO_SPACE:
            code = ErrorCode.DISK_FULL
        elif error.errno in _HARDWARE:
            code = ErrorCode.STORAGE_FAILED
        else:
            code = ErrorCode.HOME_NOT_WRITABLE
        return cls(code, f"{place}: {error.strerror or type(error).__name__}")


@contextmanager
def os_errors(place: object) -> Iterator[None]:
    """What the system says of `place`, a file or folder of the user's, as an AppError."""
    try:
        yield
    except OSError as error:
        raise AppError.from_os_error(error, place) from error


_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_HARDWARE = {errno.EIO, errno.ENXIO, errno.ENODEV}
