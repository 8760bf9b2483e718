"""The list of files to add, and the result for each, in the user's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.ui.look.language_follower import LanguageFollower
from app.ui.parts.icon_button import IconSet
from app.ui.parts.report_list import WrappedList
from app.ui.parts.shown_folder import breakable
from app.ui.wording.document_text import describe_reason
from app.ui.wording.outcome_text import notes_of, outcome_lines
from app.workers.adding import Outcome, Status

_FEWEST = 150  # pixels
_ROWS = 8  # that are in sight without scrolling, where the screen is not low
_SHARE = 3  # the most of the screen's height that they take is one part of so many


class FileReport(LanguageFollower, WrappedList):
    """A row a path before, a row a file after. What failed comes first, then what there is to say of what was added."""

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._icons = icons
        self._paths: list[Path] = []
        self._outcomes: list[Outcome] = []
        self._failed = 0  # rows, which come first
        self.remarks = 0  # rows after them: files that were added with something to be known of them
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # words wrap elsewhere beside a scroll bar
        self.setMinimumHeight(_FEWEST)
        icons.changed.connect(self._show_all)
        self.retranslate()

    @property
    def told(self) -> int:
        """How many files there was something to say of."""
        return len(self._outcomes)

    def tally(self, status: Status) -> int:
        """How many files ended so."""
        return sum(outcome.status is status for outcome in self._outcomes)

    @property
    def reasons(self) -> list[str]:
        """Why files were not added, in the order in which that was told."""
        return [describe_reason(each.reason) for each in self._outcomes if each.reason is not None]

    def show_paths(self, paths: Sequence[Path]) -> None:
        """What is to be added."""
        self._paths, self._outcomes = list(paths), []
        self._show_all()

    def add(self, outcome: Outcome) -> None:
        """One file is done."""
        if not self._outcomes:
            self.clear()
        self._outcomes.append(outcome)
        self._insert(outcome)
        self._make_room()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Files"))
        self._show_all()

    def _show_all(self) -> None:
        self.clear()
        self._failed = self.remarks = 0
        if not self._outcomes:
            names = Counter(path.name for path in self._paths)
            for path in self._paths:
                self._insert_path(path, named=bool(path.name) and names[path.name] == 1)
        for outcome in self._outcomes:
            self._insert(outcome)
        self._make_room()

    def _make_room(self) -> None:
        """For some rows, whole ones; what was taken is not given back while rows come and go."""
        rows = sum(self.sizeHintForRow(row) for row in range(min(self.count(), _ROWS)))
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * self.frameWidth()
        most = self.screen().availableGeometry().height() // _SHARE
        self.setMinimumHeight(max(self.minimumHeight(), min(rows + around, most)))

    def _insert_path(self, path: Path, *, named: bool) -> None:
        """By its name, which would be cut off a long path; a name that is there twice is not enough."""
        item = QListWidgetItem(
            self._icons.get("folder" if path.is_dir() else "file-text"), path.name if named else breakable(str(path))
        )
        item.setToolTip(str(path))
        self.addItem(item)

    def _insert(self, outcome: Outcome) -> None:
        failed = outcome.status is Status.FAILED
        notes = notes_of(outcome)
        icon = ("alert", "danger") if failed else ("alert", "warning") if notes else ("check", "success")
        item = QListWidgetItem(self._icons.get(*icon), "\n".join(outcome_lines(outcome)))
        if failed:
            self.insertItem(self._failed, item)
            self._failed += 1
        elif notes:
            self.insertItem(self._failed + self.remarks, item)
            self.remarks += 1
        else:
            self.addItem(item)
