"""A compiled catalogue of translations, for window and terminal; QtCore only."""

from pathlib import Path

from PySide6.QtCore import QObject, QTranslator


class Catalogue(QTranslator):
    """Read whole: Qt maps the file itself, and ends with the program where that is written anew or cut short."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        try:
            self._content = path.read_bytes()  # Qt takes no copy
        except OSError:
            self._content = b""
        self.found = self.load(self._content)
