"""Importing conversations from a file, with a report of what came and what did not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.exchange.importing import ImportReport, Store, import_file
from app.ui.exchange.exchange_dialog import ExchangeDialog
from app.ui.look.numbers import count
from app.ui.parts.file_dialog import choose_file
from app.ui.wording.import_text import import_lines
from app.workers.task import Task


class ImportDialog(ExchangeDialog):
    """All conversations of a file come, or none: closing it stops. `store` is asked for on the import's thread."""

    imported = Signal()

    def __init__(self, store: Callable[[], Store], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._report: ImportReport | None = None
        self._what.setProperty("kind", "muted")
        parts = (self._what, self._place_label, self.place, self.progress, self.outcome)
        self._stack(parts, self.start_button, self._close, width=520)
        self._say()
        self._update()

    def _say(self) -> None:
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Import"))
        say(
            self._what.setText,
            lambda: self.tr(
                "Imports conversations from a JSON file that Shakti exported, or from the zip file that ChatGPT "
                "sends. What is already here stays as it is."
            ),
        )
        say(self._place_label.setText, lambda: self.tr("File"))
        say(self.place.field.setAccessibleName, lambda: self.tr("File"))
        say(self.start_button.setText, lambda: self.tr("Import"))
        say(self._close.setText, lambda: self.tr("Close"))

    def _browse(self, parent: QWidget) -> str:
        return choose_file(parent, self.tr("Import"), "*.json *.zip")

    def _begin(self) -> None:
        path, store = self.place.path, self._store
        if path is None or self._task is not None:
            return

        def job(task: Task) -> ImportReport:
            return import_file(path, store(), progress=task.progress, cancelled=task.cancelled)

        self._report = None
        self._run(job, "import", self._take)

    def _take(self, report: ImportReport) -> None:
        self._report = report
        self.imported.emit()

    def _said(self) -> str:
        return "" if self._report is None else "\n".join(import_lines(self._report, count))
