"""The log file: rotating, small, and without a word of what people typed or were answered."""

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.core.errors import AppError, os_errors
from shakti_mlx.errors import ModelError

log = logging.getLogger(__name__)

FILE_SIZE = 1_000_000  # bytes
OLD_FILES = 2
FORMAT = "%(asctime)s %(levelname)-8s %(threadName)s %(name)s: %(message)s"

# Errors whose text is about the program or a file, never about a value. A KeyError, a ValueError or a decoding
# error may quote what somebody typed, so of all others only the type is logged.
_TEXT_IS_SAFE = (
    AppError, ModelError, OSError, ImportError, AttributeError, NameError, TypeError, IndexError, MemoryError,
    RuntimeError, AssertionError,
)  # fmt: skip


def set_up_logging(path: Path) -> None:
    """Send the log to the file and every uncaught error to the log. A second call moves the log.

    Raises AppError when the file cannot be written; then nothing is logged.
    """
    try:
        with os_errors(path):
            handler = _LogFile(path, maxBytes=FILE_SIZE, backupCount=OLD_FILES, encoding="utf-8")
    except AppError:
        logging.getLogger().addHandler(_Nowhere())
        raise
    handler.setFormatter(_Formatter(FORMAT))
    stop_logging()
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    for ours in ("app", "shakti_mlx"):
        logging.getLogger(ours).setLevel(logging.INFO)
    _Hooks.install()


def stop_logging() -> None:
    """Close the log file, if there is one, and put the error hooks back."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, _LogFile | _Nowhere)]:
        root.removeHandler(handler)
        handler.close()
    _Hooks.remove()


class _Nowhere(logging.NullHandler):
    """In place of the file: without any handler Python writes to standard error, with the text of errors."""


class _LogFile(RotatingFileHandler):
    """The one handler that this module adds and takes away, where there can be a file."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (the name is logging's)
        """On a full disk nothing is logged. Python would write the record to standard error, with the text of errors,
        and that a desktop keeps in a file."""


class _Formatter(logging.Formatter):
    """Tracebacks with places and types; the text of an error only where it cannot be private."""

    def format(self, record: logging.LogRecord) -> str:
        # A record carries the traceback as another handler has put it: with the text.
        theirs, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = theirs

    def formatException(  # noqa: N802 (the name is logging's)
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return "" if ei[1] is None else "\n".join(_describe(ei[1]))


def _describe(error: BaseException) -> list[str]:
    lines: list[str] = []
    if error.__cause__ is not None:
        lines += [*_describe(error.__cause__), "which caused:"]
    elif error.__context__ is not None and not error.__suppress_context__:
        lines += [*_describe(error.__context__), "while that was handled:"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}')
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    lines.append(f"{name}: {error}" if isinstance(error, _TEXT_IS_SAFE) else name)
    return lines


class _Hooks:
    """What Python calls for an uncaught error: logs it, then does what was done before."""

    _before: "_Hooks | None" = None

    def __init__(self) -> None:
        self.main, self.thread, self.unraisable = sys.excepthook, threading.excepthook, sys.unraisablehook

    @classmethod
    def install(cls) -> None:
        cls._before = before = cls()

        def main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if not isinstance(error, KeyboardInterrupt):
                log.critical("uncaught error", exc_info=(kind, error, trace))
            before.main(kind, error, trace)

        def thread(arguments: threading.ExceptHookArgs) -> None:
            if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
                trace = arguments.exc_traceback
                log.critical("uncaught error", exc_info=(arguments.exc_type, arguments.exc_value, trace))
            before.thread(arguments)

        def unraisable(arguments: "sys.UnraisableHookArgs") -> None:
            if arguments.exc_value is not None:
                trace = arguments.exc_traceback
                log.error("error in a finaliser", exc_info=(arguments.exc_type, arguments.exc_value, trace))
            before.unraisable(arguments)

        sys.excepthook, threading.excepthook, sys.unraisablehook = main, thread, unraisable

    @classmethod
    def remove(cls) -> None:
        if cls._before is not None:
            sys.excepthook = cls._before.main
            threading.excepthook = cls._before.thread
            sys.unraisablehook = cls._before.unraisable
            cls._before = None
