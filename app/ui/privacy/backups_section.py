"""On the privacy page: the backups, another one now, a copy elsewhere, and going back to one."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.core.profiles.safekeeping import Backup, SafeState
from app.ui.look.numbers import moment, size
from app.ui.look.theme import restyle
from app.ui.parts.file_dialog import choose_folder
from app.ui.parts.section import Confirm, Section
from app.ui.parts.shown_folder import breakable, open_folder
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
        self._backups: tuple[Backup, ...] | None = None  # not read yet
        self._opens_elsewhere = True  # a copy can be opened on another computer
        self._own = DataFolder(folder).profile(safekeeping.profile.id).backups
        self._told: Callable[[], str] | None = None  # what came of the last act; else the last backup is named
        self._told_of = self._own  # the folder that this is about
        self._said, self._holds = self.add_text(), self.add_text()
        self.place = self.add_text("plain")
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.list)
        self.back_up_button, self.restore_button, self.folder_button = QPushButton(), QPushButton(), QPushButton()
        self.save_button, self.copy_button = QPushButton(), QPushButton()
        self.add_buttons(self.back_up_button, self.save_button, self.restore_button)
        self.status = self.add_text("plain")
        self.add_buttons(self.folder_button, self.copy_button)
        self.confirm = Confirm()
        self.column.addWidget(self.confirm)
        self.back_up_button.clicked.connect(self._back_up)
        self.save_button.clicked.connect(self._choose_folder)
        self.copy_button.clicked.connect(self._copy_path)
        safekeeping.backed_up.connect(self._note_backed_up)
        safekeeping.backup_saved.connect(self._note_saved)
        safekeeping.failed.connect(self._note_failed)
        self.restore_button.clicked.connect(self._ask_restore)
        self.folder_button.clicked.connect(self._open_folder)
        self._say()
        self._fill()
        self._show_status()

    def show_state(self, state: SafeState) -> None:
        """List the backups."""
        self._backups = state.backups
        self._opens_elsewhere = state.has_recovery_code or state.protection is Protection.PASSPHRASE
        self._fill()
        self._show_status()

    def save_to(self, folder: Path) -> None:
        """Take a backup and put a copy there."""
        self._tell(lambda: self.tr("Saving the backup…"), folder)
        self.safekeeping.save_backup(folder)

    def retranslate(self) -> None:
        super().retranslate()
        self._fill()
        self._show_status()

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Backups"))
        say(
            self._said.setText,
            lambda: self.tr(
                "Shakti makes an encrypted backup on each day of use and keeps the last ten. They are on this "
                "disk, so save one on a USB stick or another drive too."
            ),
        )
        say(
            self._holds.setText,
            lambda: self.tr(
                "In a backup: your conversations and collections, with the text of the documents, so that they can "
                "be asked again. Not in it: the original files, models and settings."
            ),
        )
        where = breakable(str(self._folder.absolute()))
        say(self.place.setText, lambda: self.tr("Data folder: %1").replace("%1", where))
        say(self.folder_button.setText, lambda: self.tr("Open the data folder"))
        say(self.list.setAccessibleName, lambda: self.tr("Backups"))
        say(self.back_up_button.setText, lambda: self.tr("Back up now"))
        say(self.save_button.setText, lambda: self.tr("Save a backup to…"))
        say(self.copy_button.setText, lambda: self.tr("Copy the path"))
        say(self.restore_button.setText, lambda: self.tr("Restore…"))

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        reasons = {
            "daily": self.tr("daily"),
            "manual": self.tr("made by you"),
            "upgrade": self.tr("before an upgrade"),
        }
        backups = self._backups or ()
        for backup in backups:
            parts = [moment(backup.made), reasons.get(backup.reason, backup.reason), size(backup.size)]
            item = QListWidgetItem("  ·  ".join(parts))
            item.setData(Qt.ItemDataRole.UserRole, backup.name)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(backups) - 1))
        if not backups:
            self.list.addItem(" ")  # to know how high a row is
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * ROWS + 10)  # however many there are
        if not backups:
            self.list.clear()
        self.restore_button.setEnabled(bool(backups))

    def _back_up(self) -> None:
        self._tell(lambda: self.tr("Backing up…"), self._own)
        self.safekeeping.back_up()

    def _choose_folder(self) -> None:
        if chosen := choose_folder(self, self.tr("Save a backup to…")):
            self.save_to(Path(chosen))

    def _note_backed_up(self, name: str) -> None:
        made = datetime.now(UTC)
        self._tell(lambda: self._made_text(made), self._own, "done")

    def _note_saved(self, place: str) -> None:
        made = datetime.now(UTC)

        def text() -> str:
            said = self._made_text(made)
            if self._opens_elsewhere:
                return said
            return f"{said}\n" + self.tr("Make a recovery code too: without it the copy opens on no other computer.")

        self._tell(text, Path(place), "done" if self._opens_elsewhere else "caution")

    def _made_text(self, made: datetime) -> str:
        return self.tr("Backup made: %1").replace("%1", moment(made))

    def _note_failed(self, error: object) -> None:
        self._told = None  # the page says what is wrong
        self._show_status()

    def _tell(self, text: Callable[[], str], folder: Path, kind: str = "plain") -> None:
        self._told, self._told_of = text, folder
        restyle(self.status, kind=kind)
        self._show_status()

    def _show_status(self) -> None:
        """What was done or what there is, and where: always as many lines, so that nothing moves."""
        if self._told is None:
            restyle(self.status, kind="plain")
        said, folder = (self._told or self._last_text)(), self._own if self._told is None else self._told_of
        where = self.tr("Folder: %1").replace("%1", breakable(str(folder.absolute())))
        self.status.setText(f"{said}\n{where}")

    def _last_text(self) -> str:
        if self._backups is None:
            return "…"
        if not self._backups:
            return self.tr("No backup yet.")
        return self.tr("Last backup: %1").replace("%1", moment(self._backups[0].made))

    def _open_folder(self) -> None:
        if not self._show_folder(self._folder):
            self._tell(self._not_opened, self._folder, "caution")

    def _not_opened(self) -> str:
        return self.tr("No program could open the folder. Copy the path and open it yourself.")

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder.absolute()))
        self._tell(lambda: self.tr("The path is copied."), self._folder, "done")

    def _ask_restore(self) -> None:
        row, backups = self.list.currentRow(), self._backups or ()
        if not 0 <= row < len(backups):
            return
        backup = backups[row]
        question = self.tr(
            "Go back to the backup of %1? Conversations and collections will be as they were then, and what came later "
            "will be missing; the current state is kept as a file. Shakti closes and opens again."
        )
        self.confirm.ask(
            question.replace("%1", moment(backup.made)),
            self.tr("Restore the backup"),
            lambda: self.restore_requested.emit(backup.name),
        )
