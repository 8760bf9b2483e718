"""The sheet of an adding of files and folders to a collection: how far it is, and the result for each file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.documents.documents import Collection, Document
from app.core.errors import AppError
from app.ui.documents.file_report import FileReport
from app.ui.look.fonts import grown
from app.ui.look.numbers import count
from app.ui.parts.act_dialog import ActDialog
from app.ui.parts.dropped_files import DropTarget
from app.ui.parts.elided import ElidedLabel
from app.ui.parts.icon_button import IconSet
from app.ui.parts.progress_row import SCALE
from app.ui.wording.document_text import describe_left_out, nothing_found
from app.ui.wording.placed import placed
from app.workers.adding import Outcome, Status, Step
from app.workers.adding_run import AddingEnd, AddingRun
from app.workers.document_library import DocumentLibrary

_NAME = 260  # pixels of a file's name, at most, where all is said in a line
_READING = 0.2  # of the time that a file takes: what follows, making its passages findable, takes longer


class AddDocumentsSheet(DropTarget, ActDialog):
    """It need not be shown. While it works it is hidden, not closed; stopping has a button of its own.

    What is done stays, and going on adds the rest. What is given meanwhile is added after that.
    """

    began = Signal(object)  # Collection: there now, though it may have nothing yet
    withdrawn = Signal(str)  # id of the collection: it was made for this and has nothing, so it goes again
    first_added = Signal()  # there is something in it of what was given
    hidden = Signal()  # and at work
    stepped = Signal()  # `step` says something else
    ended = Signal()  # `outcome` says how
    ask_requested = Signal(str)  # id of the collection that was added to

    def __init__(self, documents: DocumentLibrary, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._name = ""  # or the id of the collection
        self.collection: Collection | None = None  # as it was when it began
        self._paths: list[Path] = []
        self._further: list[Path] = []  # what was given while it works: comes then
        self._late: list[Path] = []  # what was given while it ended
        self._run: AddingRun | None = None
        self._end: AddingEnd | None = None
        self.made = False  # whether the collection was made for this
        self.new: dict[str, Document] = {}  # by their ids: documents that were not there before
        self._current = Step("", 0, 0)  # the file that is being read
        self._findable = False  # whether passages of it are
        self.progress.keeps_what_is_done()
        self._file, self._step, self._next = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.report = FileReport(icons)
        self.add_button, self.close_button = QPushButton(), QPushButton()
        self._lay_out()
        self.setAcceptDrops(True)
        self.add_button.clicked.connect(self._act)
        self._say()
        self._update()

    @property
    def running(self) -> bool:
        """Whether files are being added."""
        return self._run is not None

    @property
    def has_some(self) -> bool:
        """Whether there is something in the collection of what was given."""
        return self.report.told > self.report.tally(Status.FAILED)

    @property
    def has_passages(self) -> bool:
        """Whether there is at least a part of a document."""
        return self.has_some or self._findable

    @property
    def has_doubts(self) -> bool:
        """Whether there is more to say of how it ended than that all is there."""
        left_out = len(self._end.left_out) if self._end is not None else 0
        doubtful = self.report.tally(Status.FAILED) + self.report.remarks + left_out
        return not self.is_whole or not self.report.told or doubtful > 0

    @property
    def is_whole(self) -> bool:
        """Whether it has come to its end."""
        return self._end is not None and not self._end.cancelled

    @property
    def step(self) -> str:
        """How far it is, in a line."""
        name = self._file.fontMetrics().elidedText(self._current.name, Qt.TextElideMode.ElideMiddle, grown(_NAME))
        return " · ".join(filter(None, (self._number, name, self._step.whole_text)))

    @property
    def further(self) -> str:
        """What comes after that; empty where nothing does."""
        return self._next.whole_text

    def begin(self, name: str, paths: Sequence[Path]) -> None:
        """Add these to the collection of that name or id, which is made if there is none."""
        self._name, self._paths = name, list(paths)
        self._start()

    def take(self, paths: Sequence[Path]) -> None:
        """Add these too; while it works, once that is done."""
        if self._run is not None:
            self._take_further(self._run, paths)
        else:
            self.begin(self._name, paths)

    def _take_further(self, run: AddingRun, paths: Sequence[Path]) -> None:
        new = [path for path in paths if path not in self._further]
        if not run.add_further(new):
            self._late += new
        elif new:
            self._documents.note_further(self._name, new)
            self._further += new
            self._update()

    def _go_on(self) -> None:
        self._paths += [path for path in self._further if path not in self._paths]
        self._further = []
        self._update()

    def _show_further(self) -> None:
        names = ", ".join(path.name or str(path) for path in self._further)
        self._next.show_text(self.tr("After that: %1").replace("%1", names, 1) if names else "")
        self._next.setVisible(bool(names))

    def reject(self) -> None:
        """Close; while it works, get out of the way."""
        if self._run is None:
            super().reject()
        else:
            self.hide()
            self.hidden.emit()

    def _lay_out(self) -> None:
        self.outcome.hide()
        for line in (self._file, self._step, self._next):
            line.setProperty("kind", "small")
            line.hide()
        self.close_button.setAutoDefault(False)
        parts = (self._file, self._step, self.progress, self._next, self.outcome, self.report)
        self._stack(parts, self.add_button, self.close_button, width=560, fills=self.report)

    def _say(self) -> None:
        self._texts.say(self.setWindowTitle, lambda: self.tr("Add documents"))

    def _update(self) -> None:
        idle = self._run is None
        self.close_button.setText(self.tr("Close") if idle else self.tr("Hide"))
        self.add_button.setText(self.tr("Ask these documents") if self.is_whole else self.tr("Continue"))
        self.add_button.setVisible(idle and (not self.is_whole or self.has_some))
        self._show_further()

    def _act(self) -> None:
        """What the button says: to go on adding, or to ask what was added."""
        if self._end is None or self._end.cancelled:
            self._start()
        else:
            self.ask_requested.emit(self._end.collection.id)
            self.reject()

    def _start(self) -> None:
        self._end = self.error = None
        self._findable = False
        self._show_outcome()
        self.report.show_paths(self._paths)
        run = self._run = self._documents.add(self._name, self._paths)
        run.began.connect(self._note_began)
        run.withdrawn.connect(self._note_withdrawn)
        run.went_on.connect(self._go_on)
        run.stepped.connect(self._show_step)
        run.indexed.connect(self._show_indexed)
        run.told.connect(self._take_outcome)
        run.ended.connect(self._take_end)
        run.failed.connect(self._take_error)
        self.progress.begin()
        run.start()
        self.progress.cancel_button.setFocus()
        self._update()

    def _note_began(self, collection: Collection, made: bool) -> None:
        self.collection, self._name = collection, collection.id
        self.made |= made
        self.began.emit(collection)

    def _note_withdrawn(self) -> None:
        if self.collection is not None:
            self._name = self.collection.name  # by which it is made anew
            self.withdrawn.emit(self.collection.id)

    def _take_outcome(self, outcome: Outcome) -> None:
        had_some = self.has_some
        if outcome.status is Status.ADDED and outcome.document is not None:
            self.new[outcome.document.id] = outcome.document
        self.report.add(outcome)
        if self.has_some and not had_some:
            self.first_added.emit()

    def stop(self) -> None:
        """Stop adding; what is done stays."""
        self._cancel()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _show_step(self, step: Step) -> None:
        self._current = step
        if step.pages > 1 and step.page:
            said = placed(self.tr("Reading page %1 of %2"), count(step.page), count(step.pages))
        else:
            said = self.tr("Reading")
        self._show_share(said, _READING * step.page / max(step.pages, 1))

    def _show_indexed(self, done: int, whole: int) -> None:
        self._findable |= done > 0
        passage = min(done + 1, whole)  # the one that is worked on
        said = placed(self.tr("Preparing for search: passage %1 of %2"), count(passage), count(whole))
        self._show_share(said, _READING + (1 - _READING) * done / max(whole, 1))

    def _show_share(self, said: str, share: float) -> None:
        """What is done with the file, of which so much is done; the bar says how much of all files."""
        step = self._current
        self._file.show_text(" · ".join(filter(None, (self._number, step.name))))
        self._step.show_text(said)
        for line in (self._file, self._step):  # the first one keeps its place where all files are read
            line.show()
        self.stepped.emit()
        if done := int((step.before + step.part * share) * SCALE):  # until then it is only seen to be at work
            self.progress.show_progress(done, SCALE)

    @property
    def _number(self) -> str:
        """Which file of several is being read."""
        step = self._current
        if step.files <= 1:
            return ""
        return placed(self.tr("File %1 of %2"), count(step.file), count(step.files))

    def _take_end(self, end: AddingEnd) -> None:
        self._finish(end, None)

    def _take_error(self, error: AppError) -> None:
        self._finish(None, error)

    def _finish(self, end: AddingEnd | None, error: AppError | None) -> None:
        self._run = None
        self._end, self.error = end, error
        self.progress.hide()
        for line in (self._file, self._step):
            line.hide()
        self._show_outcome()
        self._go_on()  # where it was stopped before those
        if end is not None and not end.cancelled:
            (self.add_button if self.has_some else self.close_button).setFocus()
        late, self._late = self._late, []
        if late:
            self.begin(self._name, late)
        else:
            self.ended.emit()

    def _look(self) -> str:
        return "caution" if self.has_doubts else "done"

    def _said(self) -> str:
        return "" if self._end is None else " ".join(self._counts(self._end))

    def _counts(self, end: AddingEnd) -> Iterator[str]:
        """What came of it, in sentences."""
        done = self.report.tally(Status.ADDED) + self.report.tally(Status.REPLACED)
        unchanged, failed = self.report.tally(Status.UNCHANGED), self.report.tally(Status.FAILED)
        if end.cancelled:
            yield self.tr("Stopped. Everything added so far is kept.")
        elif not self.report.told:
            yield nothing_found()
        if done:
            yield self.tr("Added: %1.").replace("%1", count(done))
        if remarks := self.report.remarks:
            yield self.tr("Of these with a remark: %1.").replace("%1", count(remarks))
        if unchanged:
            yield self.tr("Unchanged: %1.").replace("%1", count(unchanged))
        if failed:
            yield self.tr("Not added: %1.").replace("%1", count(failed))
        if end.left_out:
            yield describe_left_out(end.left_out, count)
