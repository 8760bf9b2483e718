"""Code in colours: what is a keyword, legible in both themes, at the right letters, and nothing for what is unknown."""

import pytest
from PySide6.QtGui import QColor, QTextDocument

from app.core.settings import Language
from app.ui.look.tokens import DARK, LIGHT, Palette
from app.ui.transcript.code_colors import LONGEST, code_colors, code_spans
from app.ui.transcript.markdown import MarkdownText
from app.ui.transcript.markdown_style import text_style

COLORS = code_colors(LIGHT)


def colored(code: str, language: str) -> dict[str, QColor]:
    """Words of code that have a colour."""
    data = code.encode("utf-16-le")
    spans = code_spans(code, language, COLORS)
    return {data[2 * start : 2 * (start + length)].decode("utf-16-le"): color for start, length, color in spans}


def test_words_of_code_have_the_colours_of_what_they_are() -> None:
    found = colored("def f(x):\n    return 'a' + 12  # why\n", "python")
    assert found["def"] == found["return"] == COLORS.keyword
    assert found["f"] == COLORS.name
    assert found["'a'"] == COLORS.string
    assert found["12"] == COLORS.number
    assert found["# why"] == COLORS.comment


def test_letters_beyond_the_first_plane_do_not_shift_the_colours() -> None:
    assert colored("x = '😀'  # ಕನ್ನಡ 😀\nreturn 1", "python")["return"] == COLORS.keyword


@pytest.mark.parametrize("language", ["", "no such language", "ಕನ್ನಡ"])
def test_unknown_language_has_no_colours(language: str) -> None:
    assert colored("def f(): pass", language) == {}


def test_very_long_code_stays_plain() -> None:
    assert colored("x = 1\n" * (LONGEST // 6 + 1), "python") == {}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_are_legible_on_the_ground_of_code(palette: Palette) -> None:
    colors = code_colors(palette)
    ground = luminance(QColor(palette.code))
    for color in (colors.keyword, colors.name, colors.string, colors.number, colors.comment):
        light, dark = sorted((luminance(color), ground), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, color.name()


def luminance(color: QColor) -> float:
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


@pytest.mark.usefixtures("qapp")
def test_colours_come_while_the_answer_streams() -> None:
    document = QTextDocument()
    text = MarkdownText(document, text_style(LIGHT, Language.ENGLISH))
    for piece in ("So:\n\n```pyt", "hon\nimp", "ort os\nx = 'a'\n```\n", "\nAnd"):
        text.append(piece)
    formats = {}
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            formats[pieces.fragment().text().strip()] = pieces.fragment().charFormat().foreground().color()
            pieces += 1
        block = block.next()
    assert formats["import"] == QColor(LIGHT.accent)
    assert formats["And"] != QColor(LIGHT.accent)
