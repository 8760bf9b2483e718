"""AppError: what is wrong, as a code; the window and the command line put it into the user's words."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Stable names of the app's own errors: part of the command line's JSON."""

    HOME_IN_USE = "home_in_use"
    HOME_NOT_WRITABLE = "home_not_writable"
    DISK_FULL = "disk_full"
    DATABASE_NEWER = "database_newer"
    DATABASE_DAMAGED = "database_damaged"
    SETTINGS_DAMAGED = "settings_damaged"
    CONVERSATION_NOT_FOUND = "conversation_not_found"
    EMPTY_QUESTION = "empty_question"
    MODEL_THREAD_FAILED = "model_thread_failed"
    UNEXPECTED = "unexpected"


class AppError(Exception):
    """Something that a person can mend. `detail` (a path, a figure) is untranslated and never private text."""

    def __init__(self, code: ErrorCode, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else str(code))
        self.code = code
        self.detail = detail
