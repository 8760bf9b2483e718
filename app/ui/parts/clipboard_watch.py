"""What this program has put on the clipboard: cleared when the profile is locked, if it is still there."""

import hashlib

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardWatch(QObject):
    """Knows a text of ours by its digest alone. Not every system says who owns the clipboard.

    Where it does not, what came while a window of ours was the active one is taken for ours.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours: dict[QClipboard.Mode, bytes] = {}
        QGuiApplication.clipboard().changed.connect(self._note)

    def clear_ours(self) -> None:
        """Empty the clipboard, and the selection where there is one, if they have what came from here."""
        clipboard = QGuiApplication.clipboard()
        for mode, digest in list(self._ours.items()):
            if _digest(clipboard.text(mode)) == digest:
                clipboard.clear(mode)
        self._ours.clear()

    def _note(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        owned = clipboard.ownsClipboard() if mode is QClipboard.Mode.Clipboard else clipboard.ownsSelection()
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        text = clipboard.text(mode) if mode in MODES and (owned or active) else ""
        if text:
            self._ours[mode] = _digest(text)
        else:
            self._ours.pop(mode, None)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
