"""The harmless part of the self-test, inside the running program; each step uses a temporary folder of its own.

The user's data is not opened. What `shakti self-test` does beyond this (a second window, a second model in memory) is
left to the command line.
"""

from __future__ import annotations

import logging
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.conversations.conversation import State
from app.core.errors import AppError
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.search import Search
from app.storage.database.database import Database
from shakti_mlx.errors import ModelError

log = logging.getLogger(__name__)

QUESTION, ANSWER = "ರಕ್ತದೊತ್ತಡ ಎಷ್ಟು?", "Measure it twice."
WORD = "ರಕ್ತದೊತ್ತಡ"
DOCUMENT = "# Fever\n\nParacetamol brings a fever down.\n"
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class StepResult:
    """`detail` is an error's code or a figure, never a text of anybody's."""

    name: str
    ok: bool
    ms: float
    detail: str = ""


@dataclass(frozen=True)
class Step:
    """`run` is given an empty folder, and what says that the check is to end; it gives a detail or raises."""

    name: str
    run: Callable[[Path, Cancelled], str]


def steps(check_model: Callable[[Cancelled], str]) -> Sequence[Step]:
    """All steps, in order. A failing step does not prevent the next.

    `check_model` compares the model in use with its checksums and gives its id. Raises ModelError.
    """
    return (
        Step("folder", _write_and_read),
        Step("storage", _store_and_find),
        Step("documents", _read_document),
        Step("kernels", _kernels),
        Step("model", lambda folder, cancelled: check_model(cancelled)),
    )


def run_steps(wanted: Sequence[Step], cancelled: Cancelled = lambda: False) -> Iterator[StepResult]:
    """Try one after the other; ends early once it is cancelled."""
    for step in wanted:
        if cancelled():
            return
        started, ok = time.perf_counter(), True
        try:
            with tempfile.TemporaryDirectory(prefix="shakti-check-") as folder:
                detail = step.run(Path(folder), cancelled)
        except (AppError, ModelError) as error:
            ok, detail = False, str(error.code)
        except Exception as error:
            log.exception("self-check: %s", step.name)
            ok, detail = False, type(error).__name__
        if not cancelled():
            yield StepResult(step.name, ok, round(1000 * (time.perf_counter() - started), 1), detail)


class _UnexpectedError(Exception):
    """A step did not find what it had put there."""


def _write_and_read(folder: Path, cancelled: Cancelled) -> str:
    content = secrets.token_bytes(100_000)
    (folder / "a").write_bytes(content)
    if (folder / "a").read_bytes() != content:
        raise _UnexpectedError
    return ""


def _store_and_find(folder: Path, cancelled: Cancelled) -> str:
    """An encrypted database keeps a conversation over a restart, finds it, and shows nothing of it on the disk."""
    path, key = folder / "check.sqlite", secrets.token_bytes(32)
    database = Database(path, key)
    try:
        store = Conversations(database)
        exchange = store.add_exchange(None, QUESTION, QUESTION)
        store.write_answer(exchange.answer.id, ANSWER, State.COMPLETE)
    finally:
        database.close()
    database = Database(path, key)
    try:
        texts = [each.text for each in Conversations(database).messages(exchange.answer.conversation_id)]
        found = Search(database).find(WORD)
    finally:
        database.close()
    plain = any(ANSWER.encode() in each.read_bytes() for each in folder.iterdir())
    if texts != [QUESTION, ANSWER] or not found or plain:
        raise _UnexpectedError
    return ""


def _read_document(folder: Path, cancelled: Cancelled) -> str:
    """The process that reads documents starts and gives a text's passages."""
    from app.knowledge.index.split import split
    from app.knowledge.read.reader import Reader

    path = folder / "fever.md"
    path.write_text(DOCUMENT, encoding="utf-8")
    with Reader(tesseract="") as reader:
        read = reader.read(path, cancelled=cancelled).document
    if "Paracetamol" not in read.text or not split(read):
        raise _UnexpectedError
    return ""


def _kernels(folder: Path, cancelled: Cancelled) -> str:
    """Which path the native kernels take. A computer without them works, more slowly."""
    from shakti_mlx.kernels import load

    kernels = load()
    return "none" if kernels is None else kernels.path
