"""A second start has the window that is there come forward: by a file in the data folder, as nothing listens here."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

PATIENCE = 4.0  # seconds: the window may be at its own start
_LOOKS = 0.05  # seconds between two looks


class Calls(QObject):
    """Hears them as long as it lives."""

    called = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._watcher = QFileSystemWatcher([str(file.parent)], self)
        self._watcher.directoryChanged.connect(self._look)
        with suppress(OSError):
            file.unlink()  # called at the start: it comes up anyway

    def _look(self) -> None:
        try:
            self._file.unlink()
        except OSError:  # the folder changed otherwise, or the file cannot be removed: then whoever calls says so
            return
        self.called.emit()


def call(file: Path, patience: float = PATIENCE) -> bool:
    """Whether a window has heard it."""
    try:
        file.touch(mode=0o600)
        until = time.monotonic() + patience
        while (waits := file.exists()) and time.monotonic() < until:
            time.sleep(_LOOKS)
        file.unlink(missing_ok=True)
    except OSError:  # the folder is another's, or gone
        return False
    return not waits
