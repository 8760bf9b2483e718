"""Watched-folder types shared by all layers, including files in them that could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.documents.documents import Reason


@dataclass(frozen=True)
class WatchedFolder:
    """A folder whose files are kept in a collection as they are on the disk.

    `identity` is the folder's number in its file system when it was last seen: the empty place where a USB stick was
    has another one.
    """

    collection_id: str
    path: Path
    identity: int


@dataclass(frozen=True)
class KnownFile:
    """The file of a stored document as it was when it was read, and the READING that it was read by."""

    document_id: str
    size: int
    modified: int  # nanoseconds
    reading: int


@dataclass(frozen=True)
class RefusedFile:
    """A file as it was when it could not be read: until it changes, it is not tried again unasked."""

    size: int
    modified: int  # nanoseconds
    reason: Reason
