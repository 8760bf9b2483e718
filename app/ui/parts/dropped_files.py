"""Files and folders dropped from another program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.core.packs.samples import SUFFIX

_MODEL = ".gguf"


def dropped_paths(data: QMimeData) -> list[Path]:
    """Those of this computer; addresses of the internet are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def can_copy(event: QDropEvent) -> bool:
    """Whether what is dragged may stay where it is: what can only be moved may be deleted by who gave it."""
    return bool(event.possibleActions() & (Qt.DropAction.CopyAction | Qt.DropAction.LinkAction))


def accept_copies(event: QDropEvent) -> bool:
    """Take it as a copy, whatever is proposed, or not at all; whether it is taken."""
    copied = bool(event.possibleActions() & Qt.DropAction.CopyAction)
    event.setDropAction(Qt.DropAction.CopyAction if copied else Qt.DropAction.LinkAction)
    event.setAccepted(can_copy(event))
    return event.isAccepted()


def is_pack(path: Path) -> bool:
    """Whether it is called as packs are."""
    return path.name.lower().endswith(SUFFIX)


def is_model(path: Path) -> bool:
    """Whether it is called as models in one file are."""
    return path.name.lower().endswith(_MODEL)


class DropTarget:
    """Stands before the Qt class among a widget's bases."""

    def takes_drops(self) -> bool:
        """Whether files and folders can be dropped here now."""
        return True

    def take(self, paths: Sequence[Path]) -> None:
        """Do with them what is done here."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes_drops() and dropped_paths(event.mimeData()):
            accept_copies(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if (paths := dropped_paths(event.mimeData())) and accept_copies(event):
            self.take(paths)
