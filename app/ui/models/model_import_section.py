"""On the models page: a model from a file or folder, chosen or dropped, with its checksum."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.ui.look.theme import restyle
from app.ui.models.act_report import ActReport
from app.ui.parts.expert_fold import ExpertFold, lead_to
from app.ui.parts.file_dialog import choose_file, choose_folder
from app.ui.parts.icon_button import IconSet
from app.ui.parts.section import Section
from app.ui.parts.wrapped_label import field_label
from app.ui.wording.error_text import CodedError
from app.ui.wording.model_text import installed_text

RESUMABLE = ("source_gone", "cancelled", "disk_full")  # after these the same import goes on


class ModelImportSection(Section):
    """Says what is to be imported; the page does it."""

    import_requested = Signal(object, object)  # Path, the expected checksum or None

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._path: Path | None = None  # what can be gone on with
        self._said = self.add_text()
        self.checksum = QLineEdit()
        expected = field_label(
            self.checksum, self._texts, lambda: self.tr("Expected SHA-256, if you were given one (optional)")
        )
        expected.setWordWrap(True)
        self.file_button, self.folder_button, self.continue_button = QPushButton(), QPushButton(), QPushButton()
        self.file_button.setProperty("kind", "primary")
        self.continue_button.setProperty("kind", "primary")
        self.add_buttons(self.continue_button, self.file_button, self.folder_button)
        self.experts = ExpertFold(icons)
        self.experts.column.addWidget(expected)
        self.experts.column.addWidget(self.checksum)
        self.column.addWidget(self.experts)
        self._step, self.report = self.add_text("small"), ActReport()
        self.column.addWidget(self.report)
        self.report.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._step, self.continue_button):
            widget.hide()
        self.file_button.clicked.connect(self._browse_file)
        self.folder_button.clicked.connect(self._browse_folder)
        self.continue_button.clicked.connect(self._go_on)
        self._say()

    def take(self, path: Path) -> None:
        """Import this, unless the checksum that is to be expected is none."""
        expected = self.checksum.text().strip()
        if expected and not re.fullmatch(r"[0-9A-Fa-f]{64}", expected):
            self.tell(
                lambda: self.tr(
                    "The expected SHA-256 has 64 characters, 0 to 9 and a to f. Correct it or leave it out."
                ),
                kind="error",
            )
            lead_to(self.checksum)
            return
        self._path = path
        self.import_requested.emit(path, expected or None)

    def set_busy(self, busy: bool) -> None:
        """Something is under way on the page: nothing else begins."""
        for widget in (self.file_button, self.folder_button, self.continue_button, self.checksum):
            widget.setEnabled(not busy)

    def begin(self, name: str) -> None:
        """It begins."""
        self._offer_to_go_on(False)
        self._step.setText(self.tr("Copying: %1").replace("%1", name))
        self._step.show()

    def tell(self, text: Callable[[], str] | None, *, kind: str = "done") -> None:
        """Say what came of it."""
        self._step.hide()
        self.report.tell(text, kind=kind)

    def tell_installed(self, name: str, sha256: str, *, was_there: bool) -> None:
        """It is there."""
        self.checksum.clear()
        self._path = None
        self.tell(partial(installed_text, name, sha256, was_there=was_there))

    def tell_error(self, error: CodedError) -> None:
        """Say what went wrong, and offer to go on where that is possible."""
        self._step.hide()
        self.report.tell_error(
            error,
            stopped=lambda: self.tr(
                "Stopped. What has been copied is kept: import the same file again to continue from there."
            ),
        )
        self._offer_to_go_on(error.code in RESUMABLE and self._path is not None)

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Add a model from a file"))
        say(
            self._said.setText,
            lambda: self.tr(
                "A GGUF file, or the folder of a model, from a USB stick or this computer. It is copied; the "
                "original stays where it is. You can also drop it on this page. If copying is interrupted, it can "
                "continue later."
            ),
        )
        say(self.file_button.setText, lambda: self.tr("Choose a file…"))
        say(self.folder_button.setText, lambda: self.tr("Choose a folder…"))
        say(self.continue_button.setText, lambda: self.tr("Continue"))

    def _offer_to_go_on(self, offer: bool) -> None:
        """It is then what is most likely wanted, and looks so."""
        self.continue_button.setVisible(offer)
        restyle(self.file_button, kind="" if offer else "primary")

    def _browse_file(self) -> None:
        filters = self.tr("Models") + " (*.gguf *.whl *.zip);;" + self.tr("All files") + " (*)"
        if chosen := choose_file(self, self.heading.text(), filters):
            self.take(Path(chosen))

    def _browse_folder(self) -> None:
        if chosen := choose_folder(self, self.heading.text()):
            self.take(Path(chosen))

    def _go_on(self) -> None:
        if self._path is not None:
            self.take(self._path)
