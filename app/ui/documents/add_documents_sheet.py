"""The sheet that adds files and folders to a collection, with progress and the result for each file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from app.core.documents.documents import Collection
from app.core.errors import AppError
from app.ui.documents.file_report import FileReport
from app.ui.look.numbers import count
from app.ui.look.texts import Texts
from app.ui.look.theme import restyle
from app.ui.parts.act_dialog import ActDialog
from app.ui.parts.dropped_files import dropped_paths
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.file_dialog import choose_files, choose_folder
from app.ui.parts.flow_layout import FlowLayout
from app.ui.parts.icon_button import IconSet
from app.ui.parts.progress_row import SCALE, ProgressRow
from app.ui.wording.error_text import describe
from app.workers.adding import Status, Step
from app.workers.adding_run import AddingEnd, AddingRun
from app.workers.document_library import DocumentLibrary

_READING = 0.2  # of the time that a file takes: what follows, making its passages findable, takes longer
_LONGEST_KIND = 5  # letters behind a file's last stop
_MOST_KINDS = 4  # that are named


class AddDocumentsSheet(ActDialog):
    """The window stays usable meanwhile. While it works it is hidden, not closed; stopping has a button of its own.

    What is done stays, and adding again goes on from there. What is dropped meanwhile is added after that.
    """

    added = Signal(str)  # id of a collection, which has documents now
    hidden = Signal()  # and at work
    stepped = Signal()  # `step` says something else
    ended = Signal()  # `outcome` says how
    ask_requested = Signal(str)  # id of the collection that was added to

    def __init__(self, documents: DocumentLibrary, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._paths: list[Path] = []
        self._further: list[Path] = []  # what was given while it works: comes then
        self._late: list[Path] = []  # what was given while it ended
        self._refused: dict[str, str] = {}  # titles of packs, which are not added to: their collections' names
        self._run: AddingRun | None = None
        self._end: AddingEnd | None = None
        self._error: AppError | None = None
        self._current = Step("", 0, 0)  # the file that is being read
        self._texts = Texts()
        self._what, self._name_label, self._result = QLabel(), QLabel(), QLabel()
        self.name = QComboBox()
        self.files_button, self.folder_button = QPushButton(), QPushButton()
        self._ways = QWidget()  # with these buttons
        self._file, self._step, self._next = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.progress = ProgressRow()
        self.report = FileReport(icons)
        self.add_button, self.close_button = QPushButton(), QPushButton()
        self._lay_out()
        self.setAcceptDrops(True)
        self.name.currentTextChanged.connect(self._update)
        self.files_button.clicked.connect(self._browse_files)
        self.folder_button.clicked.connect(self._browse_folder)
        self.add_button.clicked.connect(self._act)
        self._say()
        self._update()

    @property
    def running(self) -> bool:
        """Whether files are being added."""
        return self._run is not None

    @property
    def paths(self) -> Sequence[Path]:
        """What is to be added."""
        return tuple(self._paths)

    @property
    def step(self) -> str:
        """How far it is."""
        return " · ".join(filter(None, (self._file.whole_text, self._step.whole_text)))

    @property
    def further(self) -> str:
        """What comes after that; empty where nothing does."""
        return self._next.whole_text

    @property
    def outcome(self) -> str:
        """How it ended."""
        return self._result.text()

    def show_collections(
        self,
        collections: Sequence[Collection],
        chosen: str | None = None,
        packs: Mapping[str, str] | None = None,
    ) -> None:
        """Offer these; another name makes another collection. `packs` has the titles of those that are not added to.

        What has been typed stays; where nothing was, and none is chosen, it is a new one for one's own documents.
        """
        typed = self.name.currentText()
        self.name.blockSignals(True)
        self.name.clear()
        self._refused = dict(packs or {})
        names = {each.id: each.name for each in collections}
        self.name.addItems(list(names.values()))
        taken = {each.casefold() for each in (*names.values(), *self._refused)}
        self.name.setEditText(names.get(chosen or "") or typed or free_name(self.tr("My documents"), taken))
        self.name.blockSignals(False)
        self._update()

    def take(self, paths: Sequence[Path]) -> None:
        """Add these to what is to be added; while it works, once that is done."""
        if self._run is not None:
            self._take_further(self._run, paths)
            return
        if self._end is not None and not self._end.cancelled:  # a further round
            self._paths, self._end = [], None
        self._paths += [path for path in paths if path not in self._paths]
        self.report.show_paths(self._paths)
        self._show_result()
        self._update()
        (self.add_button if self.name.currentText().strip() else self.name).setFocus()

    def focus_first(self) -> None:
        """The focus where there is something to do: a new collection has a name already."""
        if self._run is None and not self._paths and self.name.currentText().strip():
            self.files_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_further(self, run: AddingRun, paths: Sequence[Path]) -> None:
        new = [path for path in paths if path not in self._further]
        if not run.add_further(new):
            self._late += new
        elif new:
            self._documents.note_further(self._collection_name(), new)
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders can be dropped here."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        if paths := dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.take(paths)

    def _lay_out(self) -> None:
        self._what.setProperty("kind", "muted")
        for label in (self._what, self._name_label, self._result):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._result.hide()
        for line in (self._file, self._step, self._next):
            line.setProperty("kind", "small")
            line.hide()
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._name_label.setBuddy(self.name)
        for button in (self.files_button, self.folder_button, self.close_button):
            button.setAutoDefault(False)
        flow = FlowLayout(self._ways)
        for button in (self.files_button, self.folder_button):
            flow.addWidget(button)
        parts = (
            self._what, self._name_label, self.name, self._ways, self._file, self._step, self.progress, self._next,
            self._result, self.report,
        )  # fmt: skip
        self._stack(parts, self.add_button, self.close_button, width=560, fills=self.report)

    def _name_field(self, name: str) -> None:
        self.name.setAccessibleName(name)
        if (line := self.name.lineEdit()) is not None:  # what has the focus
            line.setAccessibleName(name)

    def _say(self) -> None:
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Add documents"))
        say(
            self._what.setText,
            lambda: self.tr(
                "Answers are quoted from these documents. They are read here and never leave this computer; the "
                "files stay where they are."
            ),
        )
        say(self._name_label.setText, lambda: self.tr("Collection: choose one, or name a new one"))
        say(self._name_field, lambda: self.tr("Collection: choose one, or name a new one"))
        say(self.files_button.setText, lambda: self.tr("Choose files…"))
        say(self.folder_button.setText, lambda: self.tr("Choose a folder…"))

    def _update(self) -> None:
        idle = self._run is None
        self.close_button.setText(self.tr("Close") if idle else self.tr("Hide"))
        cancelled = self._end is not None and self._end.cancelled
        finished = self._end is not None and not cancelled
        if finished:
            self.add_button.setText(self.tr("Ask these documents"))
        else:
            self.add_button.setText(self.tr("Continue") if cancelled or self._error else self.tr("Add"))
        self.add_button.setEnabled(finished or (idle and bool(self._paths and self.name.currentText().strip())))
        self.add_button.setVisible(idle and (not finished or self._has_some))
        for widget in (self.name, self.files_button, self.folder_button):
            widget.setEnabled(idle)
        for part in (self._name_label, self._ways):  # a low screen has no room for these and the bar
            part.setVisible(idle)
        self._what.setVisible(idle and not finished)  # nor for this and what came of it
        self._show_further()
        waits = idle and not self._paths and self._end is None
        self.report.show_hint(self.tr("Choose files or a folder, or drop them here.") if waits else "")

    def _browse_files(self) -> None:
        self.take([Path(each) for each in choose_files(self, self.tr("Add documents"))])

    def _browse_folder(self) -> None:
        if chosen := choose_folder(self, self.tr("Add documents")):
            self.take([Path(chosen)])

    @property
    def _has_some(self) -> bool:
        """Whether there is something in the collection of what was given."""
        return self.report.told > self.report.tally(Status.FAILED)

    def _act(self) -> None:
        """What the button says: to add, or then to ask what was added."""
        if self._end is None or self._end.cancelled:
            self.begin()
            return
        self.ask_requested.emit(self._end.collection.id)
        self.reject()

    def begin(self) -> None:
        """Add what is to be added."""
        if self._run is not None:
            return
        self._end = self._error = None
        self._show_result()
        self.report.clear_outcomes()
        run = self._run = self._documents.add(self._collection_name(), self._paths)
        run.went_on.connect(self._go_on)
        run.stepped.connect(self._show_step)
        run.indexed.connect(self._show_indexed)
        run.told.connect(self.report.add)
        run.ended.connect(self._take_end)
        run.failed.connect(self._take_error)
        self.progress.begin()
        run.start()
        self.progress.cancel_button.setFocus()
        self._update()

    def _collection_name(self) -> str:
        name = self.name.currentText().strip()
        return self._refused.get(name, name)

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _show_step(self, step: Step) -> None:
        self._current = step
        if step.pages > 1 and step.page:
            said = self.tr("Reading page %1 of %2")
            said = said.replace("%1", count(step.page)).replace("%2", count(step.pages))
        else:
            said = self.tr("Reading")
        self._show_share(said, _READING * step.page / max(step.pages, 1))

    def _show_indexed(self, done: int, whole: int) -> None:
        passage = min(done + 1, whole)  # the one that is worked on
        said = self.tr("Preparing for search: passage %1 of %2")
        said = said.replace("%1", count(passage)).replace("%2", count(whole))
        self._show_share(said, _READING + (1 - _READING) * done / max(whole, 1))

    def _show_share(self, said: str, share: float) -> None:
        """What is done with the file, of which so much is done; the bar says how much of all files."""
        step = self._current
        number = ""
        if step.files > 1:
            number = self.tr("File %1 of %2").replace("%1", count(step.file)).replace("%2", count(step.files))
        self._file.show_text(" · ".join(filter(None, (number, step.name))))
        self._step.show_text(said)
        for line in (self._file, self._step):  # the first one keeps its place where all files are read
            line.show()
        self.stepped.emit()
        if done := int((step.before + step.part * share) * SCALE):  # until then it is only seen to be at work
            self.progress.show_progress(done, SCALE)

    def _take_end(self, end: AddingEnd) -> None:
        self._finish(end, None)

    def _take_error(self, error: AppError) -> None:
        self._finish(None, error)

    def _finish(self, end: AddingEnd | None, error: AppError | None) -> None:
        self._run = None
        self._end, self._error = end, error
        self.progress.hide()
        for line in (self._file, self._step):
            line.hide()
        self._show_result()
        self._go_on()  # where it was stopped before those
        if end is not None and not end.cancelled:
            (self.add_button if self._has_some else self.close_button).setFocus()
        if end is not None and self._has_some:
            self.added.emit(end.collection.id)
        self.ended.emit()
        late, self._late = self._late, []
        if late:
            self.take(late)

    def _show_result(self) -> None:
        end = self._end
        doubtful = self.report.tally(Status.FAILED) + self.report.remarks + len(end.left_out if end is not None else ())
        all_there = not doubtful and self.report.told > 0
        restyle(self._result, kind="error" if self._error else "done" if all_there else "caution")
        if self._error is not None:
            self._result.setText(describe(self._error).in_lines)
        elif self._end is not None:
            self._result.setText(" ".join(self._counts(self._end)))
        else:
            self._result.clear()
        self._result.setVisible(bool(self._result.text()))

    def _counts(self, end: AddingEnd) -> Iterator[str]:
        """What came of it, in sentences."""
        done = self.report.tally(Status.ADDED) + self.report.tally(Status.REPLACED)
        unchanged, failed = self.report.tally(Status.UNCHANGED), self.report.tally(Status.FAILED)
        if end.cancelled:
            yield self.tr("Stopped. Everything added so far is kept.")
        elif not self.report.told:
            yield self.tr("No documents were found there.")
        if done:
            yield self.tr("Added: %1.").replace("%1", count(done))
        if remarks := self.report.remarks:
            yield self.tr("Of these with a remark: %1.").replace("%1", count(remarks))
        if unchanged:
            yield self.tr("Unchanged: %1.").replace("%1", count(unchanged))
        if failed:
            yield self.tr("Not added: %1.").replace("%1", count(failed))
        if end.left_out:
            yield self.tr("Left out, because such files are not read: %1.").replace("%1", kinds_text(end.left_out))


def free_name(name: str, taken: Set[str]) -> str:
    """That name, or with the first number behind it under which there is none yet; `taken` in lower case."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free


def kinds_text(paths: Sequence[Path]) -> str:
    """How many files of which kinds, those there are most of first, then the rest: "jpg (12), zip (1), … (3)"."""
    kinds = Counter(path.suffix.lower().removeprefix(".") for path in paths)
    plain = [(kind, number) for kind, number in kinds.most_common() if kind.isalnum() and len(kind) <= _LONGEST_KIND]
    named = plain[:_MOST_KINDS]
    if rest := len(paths) - sum(number for _, number in named):
        named.append(("…", rest))
    return ", ".join(f"{kind} ({count(number)})" for kind, number in named)
