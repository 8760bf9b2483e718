"""The menu at the sidebar's foot: language, appearance, and what this program is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

import app
from app.core.settings import Language, Settings, Theme
from app.ui.look.language import NAMES
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme_names import theme_name
from app.ui.parts.icon_button import IconSet
from app.ui.parts.menu_choices import add_choices
from app.ui.wording.language_names import name_of


class SettingsMenu(LanguageFollower, QMenu):
    """Says what was chosen; others do it."""

    language_chosen = Signal(object)  # Language, or None for the system's
    theme_chosen = Signal(object)  # Theme

    def __init__(self, icons: IconSet, language: Language | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._dressed: list[tuple[QAction, str]] = []  # with the names of their icons
        self._languages = QMenu(self)
        choices: list[tuple[str, object]] = [("", each) for each in (None, *Language)]
        self._language_actions = add_choices(self._languages, choices, language, self._choose_language).actions()
        self.digits = QAction(self, checkable=True)  # toggled by who knows the settings
        self._languages.addSeparator()
        self._languages.addAction(self.digits)
        self._themes = QMenu(self)
        self._theme_actions = add_choices(
            self._themes, [("", each) for each in Theme], theme, self._choose_theme
        ).actions()
        self._about = self.entry("info", lambda: self.tr("About Shakti"), self.show_about)
        self.dress(self._languages.menuAction(), "languages", lambda: self.tr("Language"))
        self.dress(self._themes.menuAction(), "sun", lambda: self.tr("Appearance"))
        self.addMenu(self._languages)
        self.addMenu(self._themes)
        self.addSeparator()
        self.addAction(self._about)
        icons.changed.connect(self._tint)
        self.retranslate()

    def entry(
        self, icon: str, text: Callable[[], str], act: Callable[[], object] | SignalInstance, keys: str = ""
    ) -> QAction:
        """One for the menu, which follows the language and the colours; `keys` are said beside its words."""
        beside = f"\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}" if keys else ""
        action = QAction(self)
        action.triggered.connect(act)
        self.dress(action, icon, lambda: text() + beside)
        return action

    def dress(self, action: QAction, icon: str = "", text: Callable[[], str] | None = None) -> None:
        """Have an entry's icon follow the colours, and its words the language."""
        if icon:
            self._dressed.append((action, icon))
            action.setIcon(self._icons.get(icon))
        if text is not None:
            self._texts.say(action.setText, text)

    def add_before_about(self, *groups: Sequence[QAction]) -> None:
        """Add what others do, each group with a line below it."""
        for group in groups:
            self.insertActions(self._about, group)
            self.insertSeparator(self._about)

    def add_first(self, action: QAction) -> None:
        """Have this above all else."""
        self.insertAction(self.actions()[0], action)

    def show_settings(self, settings: Settings) -> None:
        """Tick what is chosen, wherever it was."""
        for action in self._language_actions:
            action.setChecked(_language(action) == settings.language)
        for action in self._theme_actions:
            action.setChecked(_theme(action) is settings.theme)

    def retranslate(self) -> None:
        """A language has its own name in all of them."""
        super().retranslate()
        self.digits.setText(self.tr("Native digits"))
        self.digits.setVisible(QLocale().language() is not QLocale.Language.English)
        for action in self._language_actions:
            language = _language(action)
            action.setText(self.tr("Same as this computer") if language is None else NAMES[language])
            action.setToolTip("" if language is None else name_of(language))  # the command palette finds it
        for action in self._theme_actions:
            action.setText(theme_name(_theme(action)))

    def show_about(self) -> QMessageBox:
        """Say what this program is, in a dialog that does not block."""
        box = QMessageBox(self.parentWidget())
        box.setWindowTitle(self.tr("About Shakti"))
        box.setText("Shakti " + app.__version__)
        box.setInformativeText(
            self.tr(
                "A desktop assistant that answers on this computer alone. Nothing that you type leaves it.\n\nIt "
                "can be wrong. It is not a doctor, a lawyer or a bank adviser: check what matters.\n\nFree "
                "software under the Apache License 2.0."
            )
        )
        box.open()
        return box

    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(_language(action))

    def _choose_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(_theme(action))

    def _tint(self) -> None:
        for action, icon in self._dressed:
            action.setIcon(self._icons.get(icon))


def _language(action: QAction) -> Language | None:
    """Qt keeps the text of an enumeration's member, not the member."""
    return None if action.data() is None else Language(action.data())


def _theme(action: QAction) -> Theme:
    return Theme(action.data())
