"""The settings' first page: the language by its own name, and the appearance."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.settings import Language, Settings
from app.ui.look.language import NAMES
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import M
from app.ui.parts import boxes
from app.ui.parts.section import Section
from app.ui.parts.wrapping_choice import WholeChoice
from app.ui.settings.appearance_section import AppearanceSection

CHOICES: tuple[Language | None, ...] = (None, *Language)


class GeneralPage(LanguageFollower, QWidget):
    """Says what was chosen; others do it."""

    language_chosen = Signal(object)  # Language, or None for the system's

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        section = Section()
        self.language = WholeChoice()
        for each in CHOICES:
            self.language.addItem("" if each is None else NAMES[each], each)
        section.add_buttons(self.language)
        self.appearance = AppearanceSection(settings.theme)
        self.column = boxes.column(section, self.appearance, None, on=self, spacing=M)
        self.show_settings(settings)
        self.language.activated.connect(lambda place: self.language_chosen.emit(CHOICES[place]))
        say = self._texts.say
        say(section.heading.setText, lambda: self.tr("Language"))
        say(self.language.setAccessibleName, lambda: self.tr("Language"))
        say(partial(self.language.setItemText, 0), lambda: self.tr("Same as this computer"))

    def add(self, section: Section) -> None:
        """A further section, below the others."""
        self.column.insertWidget(self.column.count() - 1, section)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.language.setCurrentIndex(CHOICES.index(settings.language))
        self.appearance.show_theme(settings.theme)
