"""A file's or folder's path: typed, or chosen in the system's dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import S
from app.ui.parts import boxes


class PathField(LanguageFollower, QWidget):
    """`browse` opens the dialog and gives what was chosen, empty for nothing."""

    changed = Signal()

    def __init__(self, browse: Callable[[QWidget], str]) -> None:
        super().__init__()
        self._browse = browse
        self.field = QLineEdit()
        self._button = QPushButton()
        self._button.setAutoDefault(False)  # Enter in the field is the dialog's
        boxes.row(self.field, self._button, on=self, spacing=S, fills=self.field)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.changed)
        self._button.clicked.connect(self._choose)
        self.retranslate()

    @property
    def path(self) -> Path | None:
        """The path, None where there is none."""
        text = self.field.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def retranslate(self) -> None:
        self._button.setText(self.tr("Choose…"))

    def _choose(self) -> None:
        if chosen := self._browse(self):
            self.field.setText(chosen)
