"""The settings' first page: the language by its own name, and how the window looks."""

from PySide6.QtWidgets import QWidget

from app.core.settings import Language, Settings, Theme
from app.ui.look.language import NAMES
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme_names import theme_name
from app.ui.look.tokens import M
from app.ui.parts import boxes
from app.ui.parts.section import Section
from app.ui.parts.value_choice import ValueChoice
from app.ui.parts.wrapped_label import field_label


class AppearanceSection(Section):
    """A further theme appears by itself; further choices go into its column."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.choice = ValueChoice(Theme, theme_name, theme)
        self.column.addWidget(field_label(self.choice, self._texts, lambda: self.tr("Theme")))
        self.add_buttons(self.choice)
        self._texts.say(self.heading.setText, lambda: self.tr("Appearance"))


class GeneralPage(LanguageFollower, QWidget):
    """What was chosen, others do; None for the system's language."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        section = Section()
        self.language = ValueChoice((None, *Language), self._language_name, settings.language)
        section.add_buttons(self.language)
        self.appearance = AppearanceSection(settings.theme)
        self.column = boxes.column(section, self.appearance, None, on=self, spacing=M)
        say = self._texts.say
        say(section.heading.setText, lambda: self.tr("Language"))
        say(self.language.setAccessibleName, lambda: self.tr("Language"))

    def add(self, section: Section) -> None:
        """A further section, below the others."""
        self.column.insertWidget(self.column.count() - 1, section)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.language.show_value(settings.language)
        self.appearance.choice.show_value(settings.theme)

    def _language_name(self, language: Language | None) -> str:
        return self.tr("Same as this computer") if language is None else NAMES[language]
