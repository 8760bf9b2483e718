"""On the privacy page: the backups, another one now, and going back to one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from app.core.safekeeping import BackupFacts, SafeState
from app.ui.numbers import moment, size
from app.ui.section import Confirm, Section
from app.ui.shown_folder import breakable, open_folder
from app.ui.texts import Texts
from app.workers.safekeeping import Safekeeping

ROWS = 4  # that are seen without scrolling


class BackupsSection(Section):
    """A backup is restored by whoever has opened the profile, for it has to be closed."""

    restore_requested = Signal(str)

    def __init__(
        self,
        safekeeping: Safekeeping,
        folder: Path,
        parent: QWidget | None = None,
        *,
        show_folder: Callable[[Path], bool] = open_folder,
    ) -> None:
        """`folder` is the data folder, which a person copies to another place."""
        super().__init__(parent)
        self.safekeeping, self._folder, self._show_folder = safekeeping, folder, show_folder
        self._backups: tuple[BackupFacts, ...] = ()
        self._texts = Texts()
        self._said = self.add_text()
        self.place = self.add_text("plain")
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.list)
        self.back_up_button, self.restore_button, self.folder_button = QPushButton(), QPushButton(), QPushButton()
        self.add_buttons(self.back_up_button, self.restore_button, self.folder_button)
        self.confirm = Confirm()
        self.column.addWidget(self.confirm)
        self.back_up_button.clicked.connect(safekeeping.back_up)
        self.restore_button.clicked.connect(self._ask_restore)
        self.folder_button.clicked.connect(self._open_folder)
        self._say()
        self._fill()

    def show_state(self, state: SafeState) -> None:
        """List the backups."""
        self._backups = state.backups
        self._fill()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._texts.retranslate()
        self._fill()

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Backups"))
        say(
            self._said.setText,
            lambda: self.tr(
                "Shakti makes an encrypted backup on each day of use and keeps the last ten. They are on this "
                "disk, so copy the data folder to another place too."
            ),
        )
        where = breakable(str(self._folder.absolute()))
        say(self.place.setText, lambda: self.tr("Data folder: %1").replace("%1", where))
        say(self.folder_button.setText, lambda: self.tr("Open the data folder"))
        say(self.list.setAccessibleName, lambda: self.tr("Backups"))
        say(self.back_up_button.setText, lambda: self.tr("Back up now"))
        say(self.restore_button.setText, lambda: self.tr("Restore…"))

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        reasons = {
            "daily": self.tr("daily"),
            "manual": self.tr("made by you"),
            "upgrade": self.tr("before an upgrade"),
        }
        for backup in self._backups:
            parts = [moment(backup.made), reasons.get(backup.reason, backup.reason), size(backup.size)]
            item = QListWidgetItem("  ·  ".join(parts))
            item.setData(Qt.ItemDataRole.UserRole, backup.name)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._backups) - 1))
        self.list.setVisible(bool(self._backups))
        height = self.list.sizeHintForRow(0) if self._backups else 0
        self.list.setFixedHeight(height * min(len(self._backups), ROWS) + 10)
        self.restore_button.setEnabled(bool(self._backups))

    def _open_folder(self) -> None:
        self._show_folder(self._folder)

    def _ask_restore(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._backups):
            return
        backup = self._backups[row]
        question = self.tr(
            "Go back to the backup of %1? What was written since then will be missing; the current state is kept "
            "as a file. Shakti closes and opens again."
        )
        self.confirm.ask(
            question.replace("%1", moment(backup.made)),
            self.tr("Restore the backup"),
            self.tr("Leave it as it is"),
            lambda: self.restore_requested.emit(backup.name),
        )
