"""Reads what is to be attached to a question, in a reader's own process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.conversations.attachments import MOST_CHARACTERS, Attachment, attached_name
from app.core.documents.documents import Reason
from app.core.question import clean_text, is_blank
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.reader import CancelledError, Reader
from app.workers.task import Task

LIMITS = Limits(file=100_000_000, text=MOST_CHARACTERS, total=300.0)


@dataclass(frozen=True)
class ReadAttachment:
    """The result for a file: the attachment, or why there is none; neither if it was cancelled."""

    attachment: Attachment | None = None
    reason: Reason | None = None


def read_attachment(
    path: Path,
    progress: Callable[[int, int], None] = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ReadAttachment:
    """Read a file of any kind that can be added to a collection."""
    try:
        with Reader(LIMITS) as reader:
            read = reader.read(path, progress, cancelled)
    except ReadError as error:
        return ReadAttachment(reason=error.reason)
    except CancelledError:
        return ReadAttachment()
    text = clean_text(read.document.text).strip("\n")
    if is_blank(text[:10_000]) and not text.strip():
        return ReadAttachment(reason=Reason.EMPTY)
    return ReadAttachment(Attachment(attached_name(path.name), text, size=read.size))


def reading_job(path: Path) -> Callable[[Task], ReadAttachment]:
    """The job of a task that reads a file."""
    return lambda task: read_attachment(path, task.progress, task.cancelled)
