"""Every letter, joined letter, sign and symbol that may come up has a glyph in a bundled font, and room in its line."""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import letters
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QImage, QTextLayout, qGray
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings import Language
from app.ui.look.fonts import LATIN, MONO, SCRIPTS, SYMBOLS, load_fonts, mono_font, ui_font
from app.ui.look.theme import Appearance
from app.ui.transcript.markdown_style import text_style
from app.ui.transcript.text_view import TextView

BUNDLED = {LATIN, MONO, *SCRIPTS.values(), *SYMBOLS}
INDIAN = list(SCRIPTS)
OURS = ("LATIN", "DEVANAGARI", "KANNADA", "TELUGU")


def fonts() -> dict[str, QFont]:
    """Those of the interface and of code."""
    made = {f"{language} {weight.name}": ui_font(language) for language in Language for weight in (WEIGHTS)}
    for name, font in made.items():
        font.setWeight(QFont.Weight[name.split()[1]])
    return made | {"code": mono_font()}


WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Bold)


@pytest.fixture(autouse=True)
def loaded(qapp: QApplication) -> None:
    load_fonts()


def missing(text: str, font: QFont) -> list[tuple[str, int]]:
    """Family and id of each glyph that is none, or is another's than ours."""
    found = []
    for line in text.splitlines():
        layout = QTextLayout(line, font)
        layout.beginLayout()
        layout.createLine().setLineWidth(1_000_000)
        layout.endLayout()
        for run in layout.glyphRuns():
            family = run.rawFont().familyName()
            found += [(family, glyph) for glyph in run.glyphIndexes() if glyph == 0 or family not in BUNDLED]
    return found


def lacking(texts: Iterable[str]) -> list[tuple[str, str, list[tuple[str, int]]]]:
    """Of each font: the texts it cannot show."""
    kept = list(texts)
    assert kept
    return [(name, text[:80], bad) for name, font in fonts().items() for text in kept if (bad := missing(text, font))]


@pytest.mark.parametrize("language", INDIAN)
def test_every_letter_and_joined_letter_has_its_glyph(language: Language) -> None:
    texts = list(letters.alphabet(language))
    assert len("".join(texts)) > 5000
    assert lacking(texts) == []


def test_every_symbol_has_its_glyph() -> None:
    assert lacking(letters.symbols()) == []


def test_every_text_of_the_interface_can_be_shown() -> None:
    assert lacking(dict.fromkeys(letters.catalogue_texts())) == []


def test_every_text_that_comes_with_the_program_can_be_shown() -> None:
    assert lacking(letters.shown_files()) == []


def test_texts_of_the_evaluation_can_be_shown() -> None:
    """Word by word, each once. A passage may quote Arabic or Bengali, which are not promised."""
    folder = os.environ.get("SHAKTI_EVAL_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("SHAKTI_EVAL_DATA names no folder with the evaluation sets")
    words = {word for text in letters.evaluation_texts(Path(folder)) for word in text.split()}
    ours = [word for word in words if all(is_ours(character) for character in word)]
    assert len(ours) > 0.99 * len(words)
    assert missing("\n".join(ours), ui_font(Language.ENGLISH)) == []


@cache
def is_ours(character: str) -> bool:
    return not character.isalpha() or unicodedata.name(character, "").startswith(OURS)


def test_a_glyph_that_is_missing_is_found() -> None:
    assert lacking(["all is well"]) == []
    assert missing("\U000f1234", ui_font(Language.ENGLISH)) != []


# The tallest and the deepest that occur in words.
TALL = {
    Language.ENGLISH: "ÅÉgjpqy|",
    Language.HINDI: "र्ट्ठ्यैं ऊँ कृत्रिम र्कीं द्ध्र हूँ",
    Language.KANNADA: "ಸ್ತ್ರೀ ರ್ಕೈ ಕ್ತ್ರ್ಯೃ ರಾಷ್ಟ್ರೀಯ ಲಕ್ಷ್ಮಿ ದೌ",
    Language.TELUGU: "స్త్రీ ర్ధ్వై క్ష్మ్య్రూ రాష్ట్రీయ లక్ష్మి దౌ",
}


def ink(widget: QWidget) -> tuple[int, int, int]:
    """Rows that are free above what is drawn in the widget, those of the drawing, those free below it."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    drawn = [y for y in range(image.height()) if any(qGray(image.pixel(x, y)) < 160 for x in range(image.width()))]
    return drawn[0], drawn[-1] + 1 - drawn[0], image.height() - 1 - drawn[-1]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    appearance = Appearance()
    appearance.apply(qapp)
    font = qapp.font()
    yield appearance
    qapp.setFont(font)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("text", ["question", "answer", "heading", "code", "list"])
def test_a_message_has_room_for_marks_above_and_below(
    qapp: QApplication, qtbot: QtBot, appearance: Appearance, language: Language, text: str
) -> None:
    qapp.setFont(ui_font(language))
    view = TextView(text_style(appearance.palette, language), 700)
    qtbot.addWidget(view)
    written = {"heading": "# ", "list": "- "}.get(text, "") + TALL[language]
    if text == "question":
        view.show_plain(written)
    else:
        view.show_markdown(f"```\n{written}\n```" if text == "code" else written)
    view.fit(700)
    above, _, below = ink(view)
    assert above > 0
    assert below > 0


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [QLabel, QPushButton, QCheckBox, QLineEdit])
def test_a_widget_has_room_for_marks_above_and_below(
    qapp: QApplication, qtbot: QtBot, appearance: Appearance, language: Language, kind: type[QLabel]
) -> None:
    qapp.setFont(ui_font(language))
    widget = kind(TALL[language])
    qtbot.addWidget(widget)
    widget.setStyleSheet("border: none")  # only the letters are drawn
    widget.resize(700, widget.sizeHint().height())
    _, needed, _ = ink(widget)
    widget.resize(700, widget.sizeHint().height() + 40)
    _, whole, _ = ink(widget)
    assert needed == whole
