"""On the privacy page: when the profile locks itself, and what happens to personal data."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.profiles.profiles import Protection
from app.core.profiles.safekeeping import SafeState
from app.core.settings import Masking, Settings
from app.ui.look.numbers import count
from app.ui.parts.section import Section
from app.ui.parts.wrapping_choice import WholeChoice

LOCK_MINUTES = (None, 0, 1, 5, 15, 60)  # None goes by the protection, 0 never locks
DEFAULT_MINUTES = 15  # of a profile with a passphrase


def minutes_of(settings: Settings, protection: Protection) -> int:
    """After how many minutes a profile locks itself, 0 for never."""
    if settings.lock_after is not None:
        return settings.lock_after
    return DEFAULT_MINUTES if protection is Protection.PASSPHRASE else 0


class LockSection(Section):
    """After how long it locks."""

    chosen = Signal(object)  # minutes, 0 or None
    lock_requested = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._protection: Protection | None = None
        self._said = self.add_text()
        self._label, self.choice = QLabel(), WholeChoice()
        self._label.setBuddy(self.choice)
        minutes = dict.fromkeys([*LOCK_MINUTES, settings.lock_after])
        for each in minutes:
            self.choice.addItem("", each)
        self.choice.setCurrentIndex(list(minutes).index(settings.lock_after))
        self.lock_button = QPushButton()
        self.column.addWidget(self._label)
        self.add_buttons(self.choice, self.lock_button)
        self.choice.activated.connect(self._choose)
        self.lock_button.clicked.connect(self.lock_requested)
        self._say()

    def show_state(self, state: SafeState) -> None:
        """What "by itself" means depends on the protection."""
        self._protection = state.protection
        self._texts.retranslate()

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Lock"))
        say(self._said.setText, self._about)
        say(self._label.setText, lambda: self.tr("Lock when the computer is not used for"))
        say(self.choice.setAccessibleName, lambda: self.tr("Lock after"))
        for place in range(self.choice.count()):
            say(partial(self.choice.setItemText, place), partial(self._minutes_text, self.choice.itemData(place)))
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

    def _choose(self, place: int) -> None:
        self.chosen.emit(self.choice.itemData(place))


class MaskingSection(Section):
    """What happens to personal data in questions and in exports."""

    chosen = Signal(str, object)  # name of the setting, Masking

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._said = self.add_text()
        self.on_save, self.on_export = WholeChoice(), WholeChoice()
        self._labels = (QLabel(), QLabel())
        for label, choice, name in zip(
            self._labels, (self.on_save, self.on_export), ("mask_on_save", "mask_on_export"), strict=True
        ):
            label.setBuddy(choice)
            for each in Masking:
                choice.addItem("", each)
            choice.setCurrentIndex(list(Masking).index(getattr(settings, name)))
            choice.activated.connect(lambda place, name=name: self.chosen.emit(name, list(Masking)[place]))
            self.column.addWidget(label)
            self.add_buttons(choice)
        self._say()

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Personal data"))
        say(
            self._said.setText,
            lambda: self.tr(
                "Aadhaar, PAN, account and phone numbers and the like can be masked: XXXX XXXX 1234. Some may be "
                "missed, so check yourself."
            ),
        )
        say(self._labels[0].setText, lambda: self.tr("In questions, before they are saved"))
        say(self._labels[1].setText, lambda: self.tr("In exported files"))
        for choice in (self.on_save, self.on_export):
            for place, text in enumerate(self._names()):
                say(partial(choice.setItemText, place), text)
        for choice, label in zip((self.on_save, self.on_export), self._labels, strict=True):
            say(choice.setAccessibleName, label.text)

    def _names(self) -> list[Callable[[], str]]:
        return [lambda: self.tr("Ask me"), lambda: self.tr("Always mask"), lambda: self.tr("Never mask")]
