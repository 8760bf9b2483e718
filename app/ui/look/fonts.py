"""The bundled Noto fonts: loading them, and the font and line height for a language."""

import logging
import struct
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication

from app.core.paths import resource
from app.core.script import script_of
from app.core.settings import Language
from app.ui.look.font_metrics import read_ascent, with_ascent
from app.ui.look.tokens import MEASURE, READING_PT, SMALL_PT, TEXT_PT

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

_LOADED = "bundledFontsLoaded"
_MISSING = "bundledFontsMissing"
_TEXT_SIZE = "textSize"  # properties of the application object: there is one look at a time


def load_fonts() -> None:
    """Make the bundled fonts known to Qt. Once for each application object; later calls do nothing."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("fonts need an application object")
    if application.property(_LOADED):
        return
    # Qt notes every family it tries before it comes to the one that has the script.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    application.setProperty(_MISSING, _load(resource("assets/fonts")))
    application.setProperty(_LOADED, True)


def missing_fonts() -> list[str]:
    """The bundled files that could not be used: the system's fonts are in their place."""
    application = QCoreApplication.instance()
    return list(application.property(_MISSING) or []) if application is not None else []


def text_size() -> int:
    """The size of all text, in per cent."""
    application = QCoreApplication.instance()
    return int((application.property(_TEXT_SIZE) if application is not None else None) or 100)


def set_text_size(size: int) -> None:
    """Have the interface's font in another size, in per cent."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setProperty(_TEXT_SIZE, size)
        font = application.font()
        font.setPointSizeF(TEXT_PT * size / 100)
        application.setFont(font)


def small(font: QFont) -> QFont:
    """The small font that goes with a font of running text."""
    result = QFont(font)
    result.setPointSizeF(SMALL_PT * text_size() / 100)
    return result


def grown(pixels: float) -> int:
    """A measure that goes with the text, at the text size of now."""
    return round(pixels * text_size() / 100)


def measure() -> int:
    """How wide running text is set at most, in pixels, at the text size of now: longer lines are hard to read."""
    font = _font([LATIN])
    font.setPointSizeF(READING_PT * text_size() / 100)
    return round(MEASURE * QFontMetricsF(font).averageCharWidth())


def _load(folder: Path) -> list[str]:
    """Load each file; gives those that are gone or broken."""
    missing = []
    ascent: float | None = None
    for name in FILES:
        try:
            data = (folder / name).read_bytes()
            ascent = read_ascent(data) if ascent is None else ascent
            loaded = QFontDatabase.addApplicationFontFromData(QByteArray(with_ascent(data, ascent))) >= 0
        except (OSError, struct.error, KeyError, ZeroDivisionError):
            loaded = False
        if not loaded:
            log.error("bundled font cannot be loaded: %s", name)
            missing.append(name)
    return missing


def ui_font(language: Language) -> QFont:
    """The font of the interface. Latin comes first, and every script has its bundled family after it."""
    return _font([LATIN, *_scripts(language), *SYMBOLS])


def without_glyphs() -> list[str]:
    """A text of each script that no font has all glyphs of."""
    missing = []
    for text in ("Answer", "उत्तर क्या है", "ಉತ್ತರ ಏನು", "సమాధానం ఏమిటి"):
        layout = QTextLayout(text, ui_font(Language.ENGLISH))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
        if not glyphs or 0 in glyphs:
            missing.append(text)
    return missing


def mono_font(language: Language = Language.ENGLISH) -> QFont:
    """The font of code, as large as the interface's, with the bundled scripts for what is not Latin."""
    font = _font([MONO, *_scripts(language), *SYMBOLS])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    return font


def line_height(text: str) -> int:
    """Percent of the natural line for running text: 1.55 em for Latin, 1.65 em where marks stand above and below.

    By its own letters: the window may be in another language.

    The natural line is 1.36 em in Latin and Devanagari, 1.55 em in Telugu and 1.61 em in Kannada.
    """
    return {Language.ENGLISH: 114, Language.HINDI: 121, Language.KANNADA: 103, Language.TELUGU: 107}[script_of(text)]


def _scripts(language: Language) -> list[str]:
    """The three scripts' families, that of `language` first."""
    return sorted(SCRIPTS.values(), key=lambda family: family != SCRIPTS.get(language))


def _font(families: list[str]) -> QFont:
    font = QFont(families)
    font.setPointSizeF(TEXT_PT * text_size() / 100)
    return font
