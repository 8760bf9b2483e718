"""The folders that a collection follows: added, looked at, given up, with what the last look has changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from app.core.documents.documents import Reason
from app.core.documents.watched_folders import WatchedFolder
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count, native
from app.ui.look.tokens import S
from app.ui.parts import boxes
from app.ui.parts.file_dialog import choose_folder
from app.ui.parts.icon_button import IconSet
from app.ui.parts.report_list import WrappedList
from app.ui.parts.tab_stops import enable
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.document_text import describe_reason
from app.ui.wording.placed import placed
from app.workers.adding import Status
from app.workers.watching import WatchReport

HEIGHT = 72  # pixels of the list with one row at a text size of 100 %; twice as many with more


class WatchedSection(LanguageFollower, QWidget):
    """Asks; others do it."""

    watch_requested = Signal(object)  # Path
    unwatch_requested = Signal(object)  # Path
    look_requested = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._icons = icons
        self._collection: str | None = None
        self._folders: Sequence[WatchedFolder] = ()
        self._report: WatchReport | None = None
        self._when: datetime | None = None
        self._looking = False
        self._progress: tuple[int, int] | None = None  # files read, of how many
        self._heading, self.said = wrapped_label("heading"), wrapped_label("small")
        self.list = WrappedList(WrappedList.SelectionMode.ExtendedSelection)
        self.watch_button, self.look_button, self.unwatch_button = QPushButton(), QPushButton(), QPushButton()
        acts = (self.watch_button, self.look_button, self.unwatch_button)
        for button in acts:
            button.setAutoDefault(False)
        boxes.column(
            self._heading, self.said, self.list, boxes.flowing(*acts), on=self, spacing=S, margins=(0, S, 0, 0)
        )
        self.watch_button.clicked.connect(self._browse)
        self.look_button.clicked.connect(self._look)
        self.unwatch_button.clicked.connect(self._unwatch)
        self.list.itemSelectionChanged.connect(self._update)
        say = self._texts.say
        say(self._heading.setText, lambda: self.tr("Watched folders"))
        say(self.list.setAccessibleName, lambda: self.tr("Watched folders"))
        say(self.watch_button.setText, lambda: self.tr("Watch a folder…"))
        say(self.look_button.setText, lambda: self.tr("Check now"))
        say(self.unwatch_button.setText, lambda: self.tr("Stop watching"))
        self._show()

    @property
    def paths(self) -> list[Path]:
        """The folders listed."""
        return [each.path for each in self._folders]

    def show_folders(self, collection_id: str | None, folders: Sequence[WatchedFolder]) -> None:
        """Those of the collection that is shown."""
        self._collection, self._folders = collection_id, folders
        self._show()

    def show_report(self, report: WatchReport | None, when: datetime | None) -> None:
        """The last look at all of them."""
        self._report, self._when, self._looking, self._progress = report, when, False, None
        self._show()

    def show_progress(self, done: int, whole: int) -> None:
        """How many files are read, while a look is under way that has files to read."""
        self._progress = (done, whole)
        self.said.setText(self._news())

    def retranslate(self) -> None:
        super().retranslate()
        self._show()

    def _show(self) -> None:
        away = self._report.away if self._report is not None else ()
        self.list.clear()
        for folder in self._folders:
            text = str(folder.path)
            if folder.path in away:
                text += "\n" + self.tr(
                    "Part of this folder cannot be reached. Its documents stay as they were. Connect the drive."
                )
            self.list.addItem(QListWidgetItem(self._icons.get("folder"), text))
        for path, reason in self._refused():
            text = self.tr("%1: not added").replace("%1", path.name) + "\n" + describe_reason(reason)
            item = QListWidgetItem(self._icons.get("alert", "danger"), text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)  # what is chosen is given up: folders alone
            item.setToolTip(str(path))
            self.list.addItem(item)
        self.list.setFixedHeight(grown(HEIGHT if self.list.count() <= 1 else 2 * HEIGHT))
        self.list.setVisible(bool(self._folders))
        self.said.setText(self._news())
        self._update()

    def _news(self) -> str:
        if not self._folders:
            return self.tr("New and changed files in a watched folder are added automatically.")
        if self._progress is not None:
            return placed(self.tr("Checking: %1 of %2 files read"), *map(count, self._progress))
        if self._looking or self._when is None or self._report is None:
            return self.tr("Checking…")
        time = native(QLocale().toString(QTime(self._when.hour, self._when.minute), QLocale.FormatType.ShortFormat))
        text = self.tr("Last checked: %1.").replace("%1", time)
        mine = [outcome for collection, outcome in self._report.outcomes if collection.id == self._collection]
        counts = Counter(outcome.status for outcome in mine)
        if not counts:
            return text + " " + self.tr("Nothing has changed.")
        kinds = (
            (Status.ADDED, self.tr("Added: %1.")),
            (Status.REPLACED, self.tr("Read again: %1.")),
            (Status.REMOVED, self.tr("Removed: %1.")),
            (Status.FAILED, self.tr("Not added: %1.")),
        )
        said = [words.replace("%1", count(counts[status])) for status, words in kinds if counts[status]]
        return " ".join([text, *said])

    def _refused(self) -> list[tuple[Path, Reason]]:
        """The files of this collection's folders that could not be read."""
        return [
            (path, reason)
            for collection, path, reason in (() if self._report is None else self._report.refused)
            if collection.id == self._collection and any(folder in path.parents for folder in self.paths)
        ]

    def _update(self) -> None:
        """Where no folder is followed there is nothing else to do than to follow one."""
        watches = bool(self._folders)
        enable(
            (self.watch_button, self._collection is not None),
            (self.look_button, watches and not self._looking),
            (self.unwatch_button, bool(self.list.selectedItems())),
        )
        for button in (self.look_button, self.unwatch_button):
            button.setVisible(watches)

    def _browse(self) -> None:
        if chosen := choose_folder(self, self.tr("Watch a folder")):
            self.watch(Path(chosen))

    def watch(self, path: Path) -> None:
        """Ask for a folder to be followed."""
        self._looking = True
        self.watch_requested.emit(path)

    def _look(self) -> None:
        self._looking = True
        self._show()
        self.look_requested.emit()

    def _unwatch(self) -> None:
        chosen = [self._folders[self.list.row(item)].path for item in self.list.selectedItems()]
        for path in chosen:
            self.unwatch_requested.emit(path)
