"""ModelError: what is wrong with a model or a request to it, in terms a user can mend."""

from enum import StrEnum


class ModelErrorCode(StrEnum):
    """Stable names of model errors: part of the command line's JSON, so they never change meaning."""

    NOT_FOUND = "model_not_found"
    NOT_READABLE = "model_not_readable"
    NOT_A_MODEL = "not_a_model"
    DAMAGED = "model_damaged"
    CHECKSUM_MISMATCH = "model_checksum_mismatch"
    UNSUPPORTED_ARCHITECTURE = "model_unsupported_architecture"
    UNSUPPORTED_FORMAT = "model_unsupported_format"
    BAD_CONFIG = "model_bad_config"
    BAD_TOKENIZER = "model_bad_tokenizer"
    BAD_TEMPLATE = "model_bad_template"
    TOO_LITTLE_MEMORY = "too_little_memory"
    BACKEND_UNAVAILABLE = "backend_unavailable"
    ENGINE_UNAVAILABLE = "engine_unavailable"
    PROMPT_TOO_LONG = "prompt_too_long"
    BAD_SAMPLING = "bad_sampling"
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    DISK_FULL = "disk_full"
    CANCELLED = "cancelled"


class ModelError(Exception):
    """Something about a model that the user can mend.

    `code` says what, `detail` the particulars (a file name, a key, a figure): untranslated, for the
    log and for "copy details"; the window and the command line put the code into the user's words.
    `choices` are the names that could have been meant.
    """

    def __init__(self, code: ModelErrorCode, detail: str = "", *, choices: tuple[str, ...] = ()) -> None:
        super().__init__(f"{code}: {detail}" if detail else str(code))
        self.code = code
        self.detail = detail
        self.choices = choices


def damaged(detail: str) -> ModelError:
    """The error for a file that is truncated or contradicts itself."""
    return ModelError(ModelErrorCode.DAMAGED, detail)


def bad_config(detail: str) -> ModelError:
    """The error for an architecture that contradicts itself, or its weights."""
    return ModelError(ModelErrorCode.BAD_CONFIG, detail)


def shortened(value: object) -> str:
    """A value out of a file, fit for one line of a log."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**64:
        return "a number of more than 64 bits"
    return repr(value if not isinstance(value, list | str) else value[:20])[:120]
