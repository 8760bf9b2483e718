"""LanguageFollower: a widget whose texts follow the language while the program runs."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # a class has one base of Qt's, which its own name says


class Texts:
    """Where a widget notes what sets each of its texts, so that `retranslate` needs no second list of them."""

    def __init__(self) -> None:
        self._all: list[tuple[Callable[[str], object], Callable[[], str]]] = []

    def say(self, setter: Callable[[str], object], text: Callable[[], str]) -> None:
        """Set a text now and at each change of the language."""
        self._all.append((setter, text))
        setter(text())

    def retranslate(self) -> None:
        """Set all of them in the language of the moment."""
        for setter, text in self._all:
            setter(text())


class LanguageFollower(_Widget):
    """Stands before the Qt class among a widget's bases, which fills `_texts` or has a `retranslate` of its own."""

    @cached_property
    def _texts(self) -> Texts:
        return Texts()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._texts.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
