"""The bundled Noto fonts: loading them, and the font and line height for a language."""

import logging
import sys

from PySide6.QtCore import QByteArray, QCoreApplication, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from app.core.paths import resource
from app.core.settings import Language
from app.ui.font_metrics import read_ascent, with_ascent

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
    "NotoSansMath-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
)

LATIN = "Noto Sans"
MONO = "Noto Sans Mono"
SYMBOLS = (MONO, "Noto Sans Math", "Noto Sans Symbols 2")  # arrows, sums, ticks; the first leaves lines as high
SCRIPTS = {
    Language.HINDI: "Noto Sans Devanagari",
    Language.KANNADA: "Noto Sans Kannada",
    Language.TELUGU: "Noto Sans Telugu",
}

# A point is 1/72 inch to macOS and 1/96 to the others' logical inch; text is meant to be 14 pixels on all.
POINT = 1.0 if sys.platform == "darwin" else 0.75
SMALL_PT = 12.5 * POINT
TEXT_PT = 14 * POINT
READING_PT = 15 * POINT
TITLE_PT = 20 * POINT

_LOADED = "bundledFontsLoaded"


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
    ascent = read_ascent((folder / FILES[0]).read_bytes())
    for name in FILES:
        data = with_ascent((folder / name).read_bytes(), ascent)
        if QFontDatabase.addApplicationFontFromData(QByteArray(data)) < 0:
            log.error("bundled font cannot be loaded: %s", name)
    application.setProperty(_LOADED, True)


def ui_font(language: Language) -> QFont:
    """The font of the interface. Latin comes first, and every script has its bundled family after it."""
    return _font([LATIN, *_scripts(language), *SYMBOLS])


def mono_font(language: Language = Language.ENGLISH) -> QFont:
    """The font of code, as large as the interface's, with the bundled scripts for what is not Latin."""
    font = _font([MONO, *_scripts(language), *SYMBOLS])
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
    font.setPointSizeF(TEXT_PT)
    return font
