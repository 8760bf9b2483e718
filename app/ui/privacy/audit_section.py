"""On the privacy page: the log of who did what when, for those who must keep one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from app.core.profiles.audit import Verification
from app.core.profiles.safekeeping import SafeState
from app.ui.look.numbers import count
from app.ui.look.theme import restyle
from app.ui.parts.file_dialog import choose_new_file
from app.ui.parts.section import Section
from app.ui.wording.audit_text import check_text
from app.workers.safekeeping import Safekeeping

PROBLEMS_SHOWN = 5


class AuditSection(Section):
    """Off until it is turned on."""

    told = Signal()  # something is said of what was asked for

    def __init__(self, safekeeping: Safekeeping) -> None:
        super().__init__()
        self._safekeeping = safekeeping
        self._state: SafeState | None = None
        self._said = self.add_text()
        self.on = QCheckBox()
        self.column.addWidget(self.on)
        self._count = self.add_text()
        self.export_button, self.anchor_button, self.verify_button = QPushButton(), QPushButton(), QPushButton()
        self.add_buttons(self.export_button, self.anchor_button)
        self.code = QLineEdit()
        self.column.addWidget(self.code)
        self.add_buttons(self.verify_button)
        self.result = self.add_text("plain")
        self.result.hide()
        self.on.clicked.connect(safekeeping.record_acts)
        self.export_button.clicked.connect(self._choose_file)
        self.anchor_button.clicked.connect(safekeeping.give_anchor)
        self.verify_button.clicked.connect(self._verify)
        self.code.returnPressed.connect(self._verify)
        safekeeping.audit_exported.connect(self._tell_exported)
        safekeeping.anchor_given.connect(self._tell_anchor)
        safekeeping.audit_verified.connect(self._tell_verified)
        self._say()

    def show_state(self, state: SafeState) -> None:
        """Say whether it is on, and how much is in it."""
        self._state = state
        self.on.setChecked(state.audit_on)
        for widget in (self.export_button, self.anchor_button, self.verify_button, self.code, self._count):
            widget.setVisible(state.audit_on or state.audit_count > 0)
        self._texts.retranslate()

    def export_to(self, path: Path) -> None:
        """Write it as CSV."""
        self._safekeeping.export_audit(path)

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Audit log"))
        say(
            self._said.setText,
            lambda: self.tr(
                "Records who asked, exported, deleted or unlocked something, and when; never what was said. For "
                "workplaces that have to show this."
            ),
        )
        say(self.on.setText, lambda: self.tr("Keep an audit log"))
        say(self._count.setText, lambda: self.tr("Entries: %1").replace("%1", count(self._entries)))
        say(self.export_button.setText, lambda: self.tr("Save as CSV…"))
        say(self.anchor_button.setText, lambda: self.tr("Code to write down"))
        say(self.code.setPlaceholderText, lambda: self.tr("Code from paper, if you have one"))
        say(self.code.setAccessibleName, lambda: self.tr("Code from paper"))
        say(self.verify_button.setText, lambda: self.tr("Check the log"))

    @property
    def _entries(self) -> int:
        return 0 if self._state is None else self._state.audit_count

    def _choose_file(self) -> None:
        suggested = str(Path.home() / "audit.csv")
        if chosen := choose_new_file(self, self.tr("Save as CSV"), suggested, "*.csv"):
            self.export_to(Path(chosen))

    def _verify(self) -> None:
        self._safekeeping.verify_audit(self.code.text())

    def _tell_exported(self, path: str, count: int) -> None:
        self._tell(self.tr("Written: %1").replace("%1", path))

    def _tell_anchor(self, code: str) -> None:
        text = self.tr("Write this on paper with today's date. It will show later if entries were cut off the end: %1")
        self._tell(text.replace("%1", code))

    def _tell_verified(self, found: Verification) -> None:
        self._tell(check_text(found, count, PROBLEMS_SHOWN), "plain" if found.ok else "error")

    def _tell(self, text: str, kind: str = "plain") -> None:
        restyle(self.result, kind=kind)
        self.result.setText(text)
        self.result.show()
        self.told.emit()
