"""The bundled Noto fonts: loading them, and the font and line height for a language."""

import logging

from PySide6.QtCore import QByteArray, QCoreApplication, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from app.core.paths import resource
from app.core.settings import Language
from app.ui.font_metrics import read_ascent, with_ascent
from app.ui.tokens import TEXT_PT

log = logging.getLogger(__name__)

# The file names are given rather than searched for: one that is missing must be noticed.
FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansDevanagari-Bold.ttf",
    "NotoSansKannada-Regular.ttf",
    "NotoSansKannada-Bold.ttf",
    "NotoSansTelugu-Regular.ttf",
    "NotoSansTelugu-Bold.ttf",
    "NotoSansMono-Regular.ttf",
)

LATIN = "Noto Sans"
MONO = "Noto Sans Mono"
SCRIPTS = {
    Language.HINDI: "Noto Sans Devanagari",
    Language.KANNADA: "Noto Sans Kannada",
    Language.TELUGU: "Noto Sans Telugu",
}

_LOADED = "bundledFontsLoaded"
_MISSING = "bundledFontsMissing"
_text_size = 100  # per cent; one for the whole application, as its fonts are


def load_fonts() -> None:
    """Make the bundled fonts known to Qt. Once for each application object; later calls do nothing."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("fonts need an application object")
    if application.property(_LOADED):
        return
    # Qt notes every family it tries before it comes to the one that has the script.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    folder = resource("assets/fonts")
    missing, ascent = [], None
    for name in FILES:
        try:
            data = (folder / name).read_bytes()
            ascent = read_ascent(data) if ascent is None else ascent
            found = QFontDatabase.addApplicationFontFromData(QByteArray(with_ascent(data, ascent))) >= 0
        except (OSError, ValueError):
            found = False
        if not found:
            log.error("bundled font cannot be loaded: %s", name)
            missing.append(name)
    application.setProperty(_MISSING, missing)
    application.setProperty(_LOADED, True)


def missing_fonts() -> tuple[str, ...]:
    """The bundled files that could not be loaded; the system's fonts serve in their place."""
    application = QCoreApplication.instance()
    return () if application is None else tuple(application.property(_MISSING) or ())


def set_text_size(percent: int) -> None:
    """Make the sizes that `points` gives larger or smaller; 100 is the usual."""
    global _text_size  # noqa: PLW0603  # there is one application, and one size of its letters
    _text_size = percent


def points(size: float) -> float:
    """A type size of the tokens, as large as letters are wanted."""
    return size * _text_size / 100


def pixels(length: int) -> int:
    """A length that goes with the letters, such as that of an icon."""
    return round(length * max(_text_size, 100) / 100)


def ui_font(language: Language) -> QFont:
    """The font of the interface. Latin comes first, and every script has its bundled family after it."""
    return _font([LATIN, *_scripts(language)])


def mono_font(language: Language = Language.ENGLISH) -> QFont:
    """The font of code, as large as the interface's, with the bundled scripts for what is not Latin."""
    font = _font([MONO, *_scripts(language)])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    return font


def line_height(language: Language) -> int:
    """Percent of the natural line for running text: 1.55 em for Latin, 1.65 em where marks stand above and below.

    The natural line is 1.36 em in Latin and Devanagari, 1.55 em in Telugu and 1.61 em in Kannada.
    """
    return {Language.ENGLISH: 114, Language.HINDI: 121, Language.KANNADA: 103, Language.TELUGU: 107}[language]


def _scripts(language: Language) -> list[str]:
    """The three scripts' families, that of `language` first."""
    return sorted(SCRIPTS.values(), key=lambda family: family != SCRIPTS.get(language))


def _font(families: list[str]) -> QFont:
    font = QFont(families)
    font.setPointSizeF(points(TEXT_PT))
    return font
