"""Reads files in a child process, so that no file can harm the program: the child is replaced when it dies or hangs."""

from __future__ import annotations

import functools
import json
import logging
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any

from app.core.documents.documents import HeadingSpan, Note, PageSpan, ReadDocument, Reason
from app.core.documents.sources import PagePicture, PageWords
from app.knowledge.read.child import LENGTH, TESSERACT_NAMES, system_libraries
from app.knowledge.read.limits import USUAL, Limits, ReadError
from app.knowledge.read.pdf.drawn_page import picture_of

if TYPE_CHECKING:
    from app.knowledge.read.pdf.pdf import Progress

log = logging.getLogger(__name__)

ARGUMENT = "--read-documents"  # app/__main__.py: this process is a reader
_FRAME = 400_000_000  # bytes
_FILES = 500  # read by one child
_STEP = 0.1  # seconds between two looks at `cancelled`
_KEPT = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "HOME")  # of the environment


class CancelledError(Exception):
    """Whoever waits for the file wants it no more."""


@dataclass(frozen=True)
class ReadFile:
    """A document, and the file as it was when it was read. `modified` is in nanoseconds."""

    document: ReadDocument
    sha256: str
    size: int
    modified: int


class Reader:
    """One thread uses it. A child starts with the first file and lives for the next ones of a kind that is harmless."""

    def __init__(self, limits: Limits = USUAL, tesseract: str | None = None) -> None:
        """`tesseract` is the program's path; None looks for it, empty does without."""
        self._limits = limits
        self._tesseract = tesseract
        self._child: _Child | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def read(
        self, path: Path, progress: Progress = lambda done, of: None, cancelled: Callable[[], bool] = lambda: False
    ) -> ReadFile:
        """Raises ReadError, CancelledError."""
        answer = self._ask({"path": str(path)}, progress, cancelled)
        native = path.suffix.lower() == ".pdf"
        asked = self._child.asked if self._child is not None else 0
        if native or asked >= _FILES or answer.get("failed") == Reason.TOO_LARGE or "bug" in answer:
            self.close()  # the next file gets a process with whole memory, where nothing has gone astray
        if "failed" in answer:
            if "bug" in answer:
                log.warning("a reader failed: %s", answer["bug"])
            raise ReadError(Reason(answer["failed"]))
        return ReadFile(_document(answer["document"]), answer["sha256"], answer["size"], answer["modified"])

    def draw(self, path: Path, sha256: str, words: PageWords, cancelled: Callable[[], bool]) -> PagePicture:
        """A page of a PDF, with where the words stand. Raises ReadError, CancelledError.

        VANISHED also says that the file has another content than the one with this checksum.
        """
        answer = self._ask({"path": str(path), "draw": asdict(words)}, lambda done, of: None, cancelled)
        self.close()  # native code has run in it
        if "failed" in answer:
            raise ReadError(Reason(answer["failed"]))
        if answer.get("sha256") != sha256:
            raise ReadError(Reason.VANISHED)
        return picture_of(answer["picture"])

    def _ask(self, order: dict[str, Any], progress: Progress, cancelled: Callable[[], bool]) -> dict[str, Any]:
        if self._child is None:
            self._child = _Child(*self._recognizer(), self._limits)
        try:
            return self._child.ask(order, progress, cancelled)
        except BaseException:
            self.close()
            raise

    def _recognizer(self) -> tuple[str | None, str]:
        program = shutil.which("tesseract") if self._tesseract is None else self._tesseract
        languages = tesseract_languages(program) if program else ""
        return (program, languages) if languages else (None, "")


@functools.lru_cache(maxsize=4)
def tesseract_languages(program: str) -> str:
    """Those of ours that Tesseract has data for, joined as it takes them; empty where it does not work."""
    try:
        done = subprocess.run(
            [program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False, env=reader_environment()
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return ""
    known = f"{done.stdout}\n{done.stderr}".split()
    return "+".join(each for each in TESSERACT_NAMES.values() if each in known)


class _Child:
    def __init__(self, tesseract: str | None, languages: str, limits: Limits) -> None:
        self.asked = 0
        self._limits = limits
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=reader_environment(),
        )
        self._frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="document reader", daemon=True)
        self._listener.start()
        self._order({"tesseract": tesseract, "languages": languages, "limits": asdict(limits)})

    def ask(self, order: dict[str, Any], progress: Progress, cancelled: Callable[[], bool]) -> dict[str, Any]:
        """The answer to an order. Raises ReadError: TIMED_OUT, TOO_LARGE, DAMAGED; CancelledError."""
        self.asked += 1
        self._order(order)
        begun = heard = monotonic()
        while True:
            if cancelled():
                raise CancelledError
            try:
                frame = self._frames.get(timeout=_STEP)
            except queue.Empty:
                now = monotonic()
                if now - heard > self._limits.silent or now - begun > self._limits.total:
                    raise ReadError(Reason.TIMED_OUT) from None
                continue
            if frame is None:
                raise ReadError(self._why_dead())
            heard = monotonic()
            answer = json.loads(frame)
            if "progress" not in answer:
                return dict(answer)
            progress(*answer["progress"])
            if heard - begun > self._limits.total:
                raise ReadError(Reason.TIMED_OUT)

    def end(self) -> None:
        """At once: it holds nothing that has to be saved."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    log.debug("the reader had gone")

    def _order(self, order: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            log.debug("the reader is gone")  # the end of its output says so too

    def _listen(self) -> None:
        """Put each frame into the queue, and None where there are no more."""
        assert self._process.stdout is not None
        pipe = self._process.stdout
        while True:
            head = pipe.read(LENGTH.size)
            if len(head) < LENGTH.size:
                break
            (length,) = LENGTH.unpack(head)
            if length > _FRAME:
                break
            data = pipe.read(length)
            if len(data) < length:
                break
            self._frames.put(data)
        self._frames.put(None)

    def _why_dead(self) -> Reason:
        """By how it ended: memory that is not given makes native code abort itself."""
        try:
            code = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return Reason.DAMAGED
        number = -code
        if number == getattr(signal, "SIGXCPU", None):
            return Reason.TIMED_OUT
        of_memory = [getattr(signal, name, None) for name in ("SIGABRT", "SIGTRAP", "SIGILL", "SIGKILL")]
        return Reason.TOO_LARGE if number in of_memory else Reason.DAMAGED


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-P", "-m", "app", ARGUMENT]


def reader_environment() -> dict[str, str]:
    """Without passphrases and other things that are none of a reader's business."""
    kept = system_libraries({name: os.environ[name] for name in _KEPT if name in os.environ})
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(__file__).parents[3])
    return {**kept, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def _document(fields: dict[str, Any]) -> ReadDocument:
    """Raises ReadError where the child's answer is not a document."""
    try:
        return ReadDocument(
            str(fields["text"]),
            str(fields["title"]),
            tuple(PageSpan(each["start"], each["end"], each["number"], str(each["label"])) for each in fields["pages"]),
            tuple(HeadingSpan(each["start"], each["end"], each["level"]) for each in fields["headings"]),
            tuple(int(each) for each in fields["records"]),
            str(fields["language"]),
            tuple(Note(each) for each in fields["notes"]),
        )
    except (KeyError, TypeError, ValueError):
        raise ReadError(Reason.DAMAGED) from None
