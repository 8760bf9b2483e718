"""What export and import have in common: a path, typed or chosen, and an act that is followed and told of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.core.errors import AppError
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import S
from app.ui.parts import boxes
from app.ui.parts.act_dialog import ActDialog
from app.ui.parts.wrapped_label import wrapped_label
from app.workers.task import Task


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


class ExchangeDialog(ActDialog):
    """Asks for a place, and works on a thread of its own. A subclass says what it does and what came of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._what, self._place_label = wrapped_label(), QLabel()
        self.outcome.hide()
        self.place = PathField(self._browse)
        self._place_label.setBuddy(self.place.field)
        self.start_button, self._close = QPushButton(), QPushButton()
        self.place.changed.connect(self._update)
        self.start_button.clicked.connect(self._begin)

    def _browse(self, parent: QWidget) -> str:
        """Have the place chosen; empty for none."""
        raise NotImplementedError

    def _begin(self) -> None:
        """Start what is to be done there, if it can be."""
        raise NotImplementedError

    def _run(self, job: Callable[[Task], object], name: str, done: Callable[..., object]) -> None:
        self.error = None
        self._task = Task(job, name, self)
        self._task.progressed.connect(self.progress.show_progress)
        self._task.done.connect(done)
        self.outcome.hide()
        self.progress.begin()
        self._task.start(lambda report: self._end(None), self._end)
        self._update()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self, error: AppError | None) -> None:
        self._task, self.error = None, error
        self.progress.hide()
        self._show_outcome()
        self._update()

    def _update(self) -> None:
        self.start_button.setEnabled(self._task is None and self.place.path is not None)
