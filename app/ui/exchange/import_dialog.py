"""Importing conversations from a file, with a report of what came and what did not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.core.errors import AppError
from app.core.exchange.importing import ImportNote, ImportReport, Store, import_file
from app.ui.exchange.path_field import PathField
from app.ui.look.numbers import count
from app.ui.look.theme import restyle
from app.ui.parts.act_dialog import ActDialog
from app.ui.parts.file_dialog import choose_file
from app.ui.parts.path_label import PathLabel
from app.ui.parts.progress_row import ProgressRow
from app.ui.wording.error_text import describe
from app.workers.task import Task


class ImportDialog(ActDialog):
    """All conversations of a file come, or none: closing it stops. `store` is asked for on the import's thread."""

    imported = Signal()

    def __init__(self, store: Callable[[], Store], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._task: Task | None = None
        self._report: ImportReport | None = None
        self._error: AppError | None = None
        self._what, self._place_label, self.outcome = QLabel(), QLabel(), PathLabel()
        self.place = PathField(self._browse)
        self.progress = ProgressRow()
        self.start_button, self._close = QPushButton(), QPushButton()
        self._lay_out()
        self.place.changed.connect(self._update)
        self.start_button.clicked.connect(self._begin)
        self._say()
        self._update()

    def _lay_out(self) -> None:
        self._what.setProperty("kind", "muted")
        for label in (self._what, self.outcome):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.hide()
        self._place_label.setBuddy(self.place.field)
        parts = (self._what, self._place_label, self.place, self.progress, self.outcome)
        self._stack(parts, self.start_button, self._close, width=520, fills=None)

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

    def _update(self) -> None:
        self.start_button.setEnabled(self._task is None and self.place.path is not None)

    def _begin(self) -> None:
        path, store = self.place.path, self._store
        if path is None or self._task is not None:
            return

        def job(task: Task) -> ImportReport:
            return import_file(path, store(), progress=task.progress, cancelled=task.cancelled)

        self._task = Task(job, "import", self)
        self._task.progressed.connect(self.progress.show_progress)
        self._task.done.connect(lambda report: self._end(report, None))
        self._task.failed.connect(lambda error: self._end(None, error))
        self.outcome.hide()
        self.progress.begin()
        self._task.start()
        self._update()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self, report: ImportReport | None, error: AppError | None) -> None:
        self._task = None
        self._report, self._error = report, error
        self.progress.hide()
        self._show_result()
        self._update()
        if report is not None:
            self.imported.emit()

    def _show_result(self) -> None:
        restyle(self.outcome, kind="error" if self._error else "done")
        if self._error is not None:
            self.outcome.setText(describe(self._error).in_lines)
        elif self._report is not None:
            counts = self.tr("Imported conversations: %1. Already here: %2.")
            counts = counts.replace("%1", count(len(self._report.imported)))
            lines = [counts.replace("%2", count(len(self._report.skipped)))]
            lines += [self._note(note).replace("%1", count(number)) for note, number in self._report.warnings]
            self.outcome.setText("\n".join(lines))
        self.outcome.setVisible(self._error is not None or self._report is not None)

    def _note(self, note: ImportNote) -> str:
        match note:
            case ImportNote.ATTACHMENTS_NOTED:
                return self.tr("Pictures and recordings are not imported, only mentioned in the text: %1.")
            case ImportNote.MESSAGES_LEFT_OUT:
                return self.tr("Messages that were never shown, such as those to tools, are left out: %1.")
            case ImportNote.CHARACTERS_REPLACED:
                return self.tr("Conversations in which characters that cannot be stored were replaced: %1.")
            case ImportNote.NEW_IDS:
                return self.tr(
                    "Conversations that were given new IDs, because theirs were in use or came from "
                    "another program: %1."
                )
