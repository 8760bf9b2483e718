"""In the settings: how the window looks. A further theme appears by itself; further choices go into its column."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from app.core.settings import Theme
from app.ui.look.theme_names import theme_name
from app.ui.parts.section import Section
from app.ui.parts.wrapping_choice import WholeChoice


class AppearanceSection(Section):
    """Says what was chosen; others do it."""

    theme_chosen = Signal(object)  # Theme

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label, self.choice = QLabel(), WholeChoice()
        self._label.setBuddy(self.choice)
        for each in Theme:
            self.choice.addItem("", each)
        self.show_theme(theme)
        self.column.addWidget(self._label)
        self.add_buttons(self.choice)
        self.choice.activated.connect(self._choose)
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Appearance"))
        say(self._label.setText, lambda: self.tr("Theme"))
        say(self.choice.setAccessibleName, lambda: self.tr("Theme"))
        for place, each in enumerate(Theme):
            say(partial(self.choice.setItemText, place), partial(theme_name, each))

    def show_theme(self, theme: Theme) -> None:
        """Show which one is chosen."""
        self.choice.setCurrentIndex(list(Theme).index(theme))

    def _choose(self, place: int) -> None:
        self.theme_chosen.emit(list(Theme)[place])
