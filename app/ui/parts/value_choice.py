"""A field to choose one of some values in, each called in the language of the moment, with room for its words."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox

from app.ui.look.language_follower import LanguageFollower
from app.ui.parts.choice_field import ChoiceField

MOST = 400  # pixels that it insists on: a narrow window has no more


class ValueChoice(LanguageFollower, ChoiceField):
    """`name` gives what a value is called."""

    chosen = Signal(object)  # the value, by a person

    def __init__(self, values: Iterable[Any], name: Callable[[Any], str], value: object) -> None:
        super().__init__()
        self._values, self._name = tuple(values), name
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for each in self._values:
            self.addItem(name(each), each)
        self.show_value(value)
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    @property
    def value(self) -> Any:
        """What is chosen. Qt's own data has the text of an enumeration's member, not the member."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show that this is chosen, and tell nobody."""
        self.setCurrentIndex(self._values.index(value))

    def retranslate(self) -> None:
        for place, value in enumerate(self._values):
            self.setItemText(place, self._name(value))

    def minimumSizeHint(self) -> QSize:
        """All of it, where that is not too much: Qt's would keep the least width of the words that it had first."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), MOST), whole.height())
