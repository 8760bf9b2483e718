"""The language of the interface: translators, number formats and font, switched while the app runs."""

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from app.core.settings import Language
from app.ui.look.catalogue import Catalogue
from app.ui.look.fonts import load_fonts, ui_font
from app.ui.look.numbers import choose_native_digits

log = logging.getLogger(__name__)

NAMES: Mapping[Language, str] = MappingProxyType(
    {
        Language.ENGLISH: "English",
        Language.HINDI: "हिन्दी",
        Language.KANNADA: "ಕನ್ನಡ",
        Language.TELUGU: "తెలుగు",
    }
)

_LOCALES = {
    Language.ENGLISH: QLocale.Language.English,
    Language.HINDI: QLocale.Language.Hindi,
    Language.KANNADA: QLocale.Language.Kannada,
    Language.TELUGU: QLocale.Language.Telugu,
}


def system_language(preferred: Sequence[str] | None = None) -> Language:
    """The first of the system's languages that is one of ours, else English. Tags as "kn-IN"."""
    for tag in QLocale.system().uiLanguages() if preferred is None else preferred:
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in list(Language):
            return Language(code)
    return Language.ENGLISH


class LanguageSwitch(QObject):
    """Puts the application into a language. Widgets hear of it as QEvent.LanguageChange."""

    changed = Signal()

    names = NAMES  # each language by its own name, never translated

    def __init__(self, application: QApplication, folder: Path) -> None:
        """`folder` holds the compiled catalogues (.qm)."""
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._translators: dict[Language, list[Catalogue]] = {}  # as loaded
        self._current = Language.ENGLISH
        load_fonts()
        self._speak(self._current)

    @property
    def current(self) -> Language:
        """The language spoken now."""
        return self._current

    def set_language(self, language: Language | None) -> None:
        """Speak `language`; None means the system's where it is one of ours, else English."""
        chosen = system_language() if language is None else language
        if chosen is not self._current:
            self._speak(chosen)
            self.changed.emit()

    def use_native_digits(self, chosen: bool) -> None:
        """Write figures in the language's own digits, or in 0 to 9. Widgets set their texts anew."""
        choose_native_digits(chosen)
        self._application.postEvent(self._application, QEvent(QEvent.Type.LanguageChange))

    def _speak(self, language: Language) -> None:
        before, self._current = self._current, language
        # Locale and font first: installing a translator has the widgets set their texts and figures anew.
        locale = QLocale(_LOCALES[language], QLocale.Country.India)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        self._application.setFont(ui_font(language))
        for translator in self._translators.get(before, ()):
            self._application.removeTranslator(translator)
        if language not in self._translators:
            self._translators[language] = self._load(language)
        for translator in self._translators[language]:
            self._application.installTranslator(translator)

    def _load(self, language: Language) -> list[Catalogue]:
        """The catalogues of a language. English is in the sources; its own catalogue has the plurals only."""
        loaded = []
        for part in ("qtbase", "app"):
            catalogue = Catalogue(self._folder / f"{part}_{language}.qm", self)
            if catalogue.found:
                loaded.append(catalogue)
            elif language is not Language.ENGLISH:
                log.warning("no catalogue %s_%s.qm", part, language)
        return loaded
