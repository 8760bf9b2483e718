"""LanguageFollower: a widget whose texts follow the language while the program runs."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.ui.look.texts import Texts

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # a class has one base of Qt's, which its own name says


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
