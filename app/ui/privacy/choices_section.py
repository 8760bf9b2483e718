"""On the privacy page: when the profile locks itself, and what happens to personal data."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.profiles.profiles import Protection
from app.core.profiles.safekeeping import SafeState
from app.core.settings import Masking, Settings
from app.ui.look.numbers import count
from app.ui.parts.section import Section
from app.ui.parts.value_choice import ValueChoice
from app.ui.parts.wrapped_label import field_label

LOCK_MINUTES = (None, 0, 1, 5, 15, 60)  # None goes by the protection, 0 never locks
DEFAULT_MINUTES = 15  # of a profile with a passphrase


def minutes_of(settings: Settings, protection: Protection) -> int:
    """After how many minutes a profile locks itself, 0 for never."""
    if settings.lock_after is not None:
        return settings.lock_after
    return DEFAULT_MINUTES if protection is Protection.PASSPHRASE else 0


class LockSection(Section):
    """After how long it locks."""

    lock_requested = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._protection: Protection | None = None
        self._said = self.add_text()
        minutes = dict.fromkeys([*LOCK_MINUTES, settings.lock_after])
        self._label, self.choice = QLabel(), ValueChoice(minutes, self._minutes_text, settings.lock_after)
        self._label.setBuddy(self.choice)
        self.lock_button = QPushButton()
        self.column.addWidget(self._label)
        self.add_buttons(self.choice, self.lock_button)
        self.lock_button.clicked.connect(self.lock_requested)
        self._say()

    def show_state(self, state: SafeState) -> None:
        """What "by itself" means depends on the protection."""
        self._protection = state.protection
        self._texts.retranslate()
        self.choice.retranslate()

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Lock"))
        say(self._said.setText, self._about)
        say(self._label.setText, lambda: self.tr("Lock when the computer is not used for"))
        say(self.choice.setAccessibleName, lambda: self.tr("Lock after"))
        say(self.lock_button.setText, lambda: self.tr("Lock now (Ctrl+L)"))

    def _about(self) -> str:
        text = self.tr("While locked, the window shows nothing of what was said, and the key is removed from memory.")
        if self._protection not in (None, Protection.PASSPHRASE):
            text += " " + self.tr("This profile has no passphrase: anybody at this computer can open it again.")
        return text

    def _minutes_text(self, minutes: int | None) -> str:
        if minutes is None:
            usual = DEFAULT_MINUTES if self._protection is Protection.PASSPHRASE else 0
            return self.tr("Default: %1").replace("%1", self._minutes_text(usual))
        return self.tr("%1 min").replace("%1", count(minutes)) if minutes else self.tr("never")


class MaskingSection(Section):
    """What happens to personal data in questions and in exports."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._texts.say(self.heading.setText, lambda: self.tr("Personal data"))
        self._texts.say(
            self.add_text().setText,
            lambda: self.tr(
                "Aadhaar, PAN, account and phone numbers and the like can be masked: XXXX XXXX 1234. Some may be "
                "missed, so check yourself."
            ),
        )
        self.on_save = ValueChoice(Masking, self._name, settings.mask_on_save)
        self.on_export = ValueChoice(Masking, self._name, settings.mask_on_export)
        self._add(self.on_save, lambda: self.tr("In questions, before they are saved"))
        self._add(self.on_export, lambda: self.tr("In exported files"))

    def _add(self, choice: ValueChoice, label: Callable[[], str]) -> None:
        self.column.addWidget(field_label(choice, self._texts, label))
        self.add_buttons(choice)

    def _name(self, masking: Masking) -> str:
        return {
            Masking.ASK: self.tr("Ask me"),
            Masking.ALWAYS: self.tr("Always mask"),
            Masking.NEVER: self.tr("Never mask"),
        }[masking]
