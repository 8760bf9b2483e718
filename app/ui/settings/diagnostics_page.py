"""The settings' page for when something is wrong: a check of the program, details to hand on, the log's folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.ui.look.fonts import without_glyphs
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import M
from app.ui.parts import boxes
from app.ui.parts.report_list import ReportList
from app.ui.parts.section import Section
from app.ui.parts.shown_folder import open_folder
from app.ui.wording.error_text import CODES, CodedError, describe, describe_code
from app.workers.diagnosis import Diagnosis, Diagnostics, LoggedError
from app.workers.self_check import StepResult, run_steps
from app.workers.task import Task


class DiagnosticsPage(LanguageFollower, QWidget):
    """Nothing begins before it is asked for, but the reading of the log."""

    _stepped = Signal(object)  # StepResult, from the task's thread

    def __init__(
        self,
        diagnostics: Diagnostics,
        *,
        show_folder: Callable[[Path], bool] = open_folder,
    ) -> None:
        super().__init__()
        self._diagnostics, self._show_folder = diagnostics, show_folder
        self._task: Task | None = None
        self._results: list[StepResult] = []
        self._whole = 0
        self._errors: list[LoggedError] = []
        self._copied = False
        self.check_button, self.copy_button, self.folder_button = QPushButton(), QPushButton(), QPushButton()
        self.results, self.errors = ReportList(), ReportList()
        self.progress = QProgressBar()
        self._lay_out()
        self._stepped.connect(self._take_step)
        self.check_button.clicked.connect(self._press_check)
        self.copy_button.clicked.connect(self.copy_details)
        self.folder_button.clicked.connect(self._open_folder)
        self._say()
        self._read_errors()

    @property
    def running(self) -> bool:
        """Whether the check is under way."""
        return self._task is not None

    def check(self) -> None:
        """Try everything."""
        self._results = [self._fonts()]
        self.results.clear()
        wanted = self._diagnostics.steps()
        self._whole = len(wanted) + 1
        self.progress.setRange(0, self._whole)

        def job(task: Task) -> None:
            for result in run_steps(wanted, task.cancelled):
                self._stepped.emit(result)

        self._task = Task(job, "self-check", self).start(self._end, self._end)
        self._update()

    def stop(self) -> None:
        """End the check."""
        if self._task is not None:
            self._task.cancel()

    def copy_details(self) -> None:
        """Put what is told of program and computer into the clipboard, when it is gathered."""
        self.copy_button.setEnabled(False)
        Task(lambda task: self._diagnostics.diagnose(), "diagnosis", self).start(self._copy, self._note_failed)

    def retranslate(self) -> None:
        super().retranslate()
        self._update()
        self._show_errors()

    def _lay_out(self) -> None:
        checking, details, log = Section(), Section(), Section()
        self._headings = checking.heading, details.heading, log.heading
        self._about = checking.add_text(), details.add_text(), log.add_text()
        self._verdict, self._said, self._no_errors = checking.add_text("done"), details.add_text("done"), log.add_text()
        self.progress.setTextVisible(False)
        checking.column.addWidget(self.progress)
        checking.column.addWidget(self.results)
        checking.add_buttons(self.check_button)
        details.add_buttons(self.copy_button)
        log.column.addWidget(self.errors)
        log.add_buttons(self.folder_button)
        boxes.column(checking, details, log, None, on=self, spacing=M)
        for button in (self.check_button, self.copy_button, self.folder_button):
            button.setAutoDefault(False)

    def _say(self) -> None:
        say = self._texts.say
        say(self._headings[0].setText, lambda: self.tr("Check this program"))
        say(self._headings[1].setText, lambda: self.tr("Details for whoever helps you"))
        say(self._headings[2].setText, lambda: self.tr("Recent errors"))
        say(
            self._about[0].setText,
            lambda: self.tr("Tests what Shakti needs on this computer. Your conversations are not touched."),
        )
        say(
            self._about[1].setText,
            lambda: self.tr(
                "Version, computer, model and counts. Nothing that was typed, no names of people or documents."
            ),
        )
        say(self._about[2].setText, lambda: self.tr("From the log, which never holds what was typed or answered."))
        say(self._no_errors.setText, lambda: self.tr("None."))
        say(self._said.setText, lambda: self.tr("Copied. Paste it into a message."))
        say(self.copy_button.setText, lambda: self.tr("Copy details"))
        say(self.folder_button.setText, lambda: self.tr("Open the log folder"))
        say(self.results.setAccessibleName, lambda: self.tr("Results of the check"))
        say(self.errors.setAccessibleName, lambda: self.tr("Recent errors"))
        self._update()
        self._show_errors()

    def _update(self) -> None:
        self.check_button.setText(self.tr("Stop") if self.running else self.tr("Check this program"))
        self.progress.setVisible(self.running)
        self.progress.setValue(len(self._results))
        self.results.show_lines([self._result_text(each) for each in self._results])
        self._said.setVisible(self._copied)
        ended = not self.running and bool(self._results)
        self._verdict.setVisible(ended)
        if ended:
            bad = sum(not each.ok for each in self._results)
            whole = len(self._results) == self._whole
            restyle(self._verdict, kind="done" if whole and not bad else "caution")
            if not whole:
                self._verdict.setText(self.tr("The check was stopped."))
            elif bad:
                self._verdict.setText(self.tr("%n step(s) failed. Copy the details for whoever helps you.", "", bad))
            else:
                self._verdict.setText(self.tr("Everything works."))

    def _result_text(self, result: StepResult) -> str:
        name = self._step_name(result.name)
        if not result.ok:
            reason = describe_code(result.detail).title if result.detail in CODES else result.detail
            return "✗  " + self.tr("%1: failed").replace("%1", name) + (f" – {reason}" if reason else "")
        return f"✓  {name}" + (f" – {result.detail}" if result.detail and result.name == "kernels" else "")

    def _step_name(self, name: str) -> str:
        names = {
            "fonts": self.tr("Letters of all four languages"),
            "folder": self.tr("Writing and reading files"),
            "storage": self.tr("Encrypted storage and search"),
            "documents": self.tr("Reading a document"),
            "kernels": self.tr("Fast computing"),
            "model": self.tr("The model's files"),
        }
        return names.get(name, name)

    def _fonts(self) -> StepResult:
        """Every script has a bundled font. Here, because fonts belong to the window's thread."""
        return StepResult("fonts", not without_glyphs(), 0.0)

    def _press_check(self) -> None:
        if self.running:
            self.stop()
        else:
            self.check()

    def _take_step(self, result: StepResult) -> None:
        self._results.append(result)
        self._update()

    def _end(self, result: object) -> None:
        self._task = None
        self._update()

    def _read_errors(self) -> None:
        Task(lambda task: self._diagnostics.errors(), "diagnosis", self).start(self._take_errors)

    def _take_errors(self, errors: list[LoggedError]) -> None:
        self._errors = errors
        self._show_errors()

    def _show_errors(self) -> None:
        newest_first = reversed(self._errors)
        self.errors.show_lines(
            [f"{each.time}  {each.code} – {describe_code(each.code).title}" for each in newest_first]
        )
        self._no_errors.setVisible(not self._errors)

    def _copy(self, diagnosis: Diagnosis) -> None:
        lines = [diagnosis.as_text()]
        lines += [f"Check {each.name}: {'ok' if each.ok else 'failed ' + each.detail}" for each in self._results]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        self.copy_button.setEnabled(True)
        self._copied = True
        self._update()

    def _note_failed(self, error: CodedError) -> None:
        self.copy_button.setEnabled(True)
        self._no_errors.setText(describe(error).title)
        self._no_errors.show()

    def _open_folder(self) -> None:
        self._show_folder(self._diagnostics.log_folder)
