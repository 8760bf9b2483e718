"""Whether Latin letters turn into an Indian language, and into which: one choice for each language of the interface."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.settings import Language, TypingChoice
from app.ui.look.language import LanguageSwitch
from app.workers.task import Task

if TYPE_CHECKING:
    from app.core.typing.typist import Typist

# To Qt, Ctrl is the Command key on a Mac, and Command+Space is the system's search there.
SHORTCUT = "Meta+Space" if sys.platform == "darwin" else "Ctrl+Space"
# The vowel "a" of Kannada and that of Telugu look alike: consonants tell the scripts apart.
LETTERS = {Language.HINDI: "हि", Language.KANNADA: "ಕ", Language.TELUGU: "తె", None: "A"}
EXAMPLES = {Language.HINDI: "mujhe → मुझे", Language.KANNADA: "nanage → ನನಗೆ", Language.TELUGU: "naaku → నాకు"}


class TypingSwitch(QObject):
    """Off until it is wanted. The interface's own language is typed unless another was chosen."""

    changed = Signal()
    unsure = Signal()  # it was switched on in English: which language?

    def __init__(
        self,
        choices: Sequence[TypingChoice],
        language_switch: LanguageSwitch,
        save: Callable[[tuple[TypingChoice, ...]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = {choice.interface: choice for choice in choices}
        self._language_switch = language_switch
        self._save = save
        language_switch.changed.connect(self._note)
        self._prepare()

    @property
    def current(self) -> Language | None:
        """What Latin letters turn into now; None leaves them."""
        choice = self._choices.get(self._language_switch.current)
        return choice.typed if choice is not None and choice.on else None

    @property
    def interface(self) -> Language:
        """What the window speaks."""
        return self._language_switch.current

    @property
    def offered(self) -> Language | None:
        """What they would turn into when it is switched on; None where that has to be asked."""
        interface = self._language_switch.current
        if (choice := self._choices.get(interface)) is not None:
            return choice.typed
        return None if interface is Language.ENGLISH else interface

    @property
    def decided(self) -> bool:
        """Whether it was ever switched, or declined, in this language of the interface."""
        return self._language_switch.current in self._choices

    @property
    def typist(self) -> Typist | None:
        """Who knows what letters turn into now."""
        return None if self.current is None else _typist(self.current)

    def toggle(self) -> None:
        """Switch it off or on."""
        if self.current is not None:
            self.choose(None)
        elif self.offered is not None:
            self.choose(self.offered)
        else:
            self.unsure.emit()

    def choose(self, language: Language | None) -> None:
        """Turn letters into this language, or leave them; remembered for the language of the interface."""
        if language is self.current:
            return
        interface = self.interface
        typed = language or self.offered
        if typed is None:
            return
        self._keep(TypingChoice(interface, typed, on=language is not None))
        self._note()

    def decline(self) -> None:
        """Leave it off, and remember that it was offered."""
        if not self.decided and self.offered is not None:
            self._keep(TypingChoice(self._language_switch.current, self.offered, on=False))

    def _keep(self, choice: TypingChoice) -> None:
        self._choices[choice.interface] = choice
        self._save(tuple(self._choices.values()))

    def _note(self) -> None:
        self._prepare()
        self.changed.emit()

    def _prepare(self) -> None:
        """Read the words before the first key wants them."""
        language = self.current
        if language is not None:
            Task(lambda task: _typist(language), "typing").start()


def _typist(language: Language) -> Typist:
    from app.core.typing.typist import typist  # with its tables, which nobody needs who types as is

    return typist(language)
