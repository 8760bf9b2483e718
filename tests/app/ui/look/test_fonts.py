"""Every script in a bundled font, without missing glyphs; even lines; and PySide6's handling of None."""

import sys

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.paths import resource
from app.core.settings import Language
from app.ui.look.font_metrics import read_ascent, with_ascent
from app.ui.look.fonts import FILES, LATIN, MONO, SCRIPTS, line_height, load_fonts, mono_font, ui_font

BUNDLED = {LATIN, MONO, *SCRIPTS.values()}

SAMPLES = {
    Language.ENGLISH: [
        "What does a senior citizen need to open a fixed deposit? “Aadhaar”, PAN — and ₹ 50,000 … café",
    ],
    Language.HINDI: [
        "वरिष्ठ नागरिक को सावधि जमा खाता खोलने के लिए कौन-से दस्तावेज़ चाहिए?",
        "क्ष त्र ज्ञ श्र द्ध द्व ह्म हृ र्क क्र ट्ठ ङ्क्ष्म र्ट्ठ्यैं स्त्री कृत्रिम राष्ट्रीय उज्ज्वल चिह्न विद्यार्थी",
        "फ़ाइल ज़रूरी बड़ा पढ़ें ऑफ़लाइन हाँ अंक दुःख ऋण ॐ १२३४५६७८९० ₹ 1,00,000। ॥ क्‍ष क्‌ष",
    ],
    Language.KANNADA: [
        "ಹಿರಿಯ ನಾಗರಿಕರು ಸ್ಥಿರ ಠೇವಣಿ ತೆರೆಯಲು ಯಾವ ದಾಖಲೆಗಳು ಬೇಕು?",
        "ಕ್ಷ ಜ್ಞ ತ್ರ ಸ್ತ್ರೀ ರ್ಕ ಕ್ತ್ರ್ಯೃ ರಾಷ್ಟ್ರೀಯ ಅಧ್ಯಕ್ಷ ವೈದ್ಯಕೀಯ ಆಸ್ಪತ್ರೆ ಕಾರ್ಯಾಲಯ ಒಪ್ಪಿಗೆ ಸ್ವಾತಂತ್ರ್ಯ",
        "ಕೌಂಟರ್‌ನಲ್ಲಿ ಫೈಲ್‌ಗಳು ಜ಼ ಫ಼ ದುಃಖ ಋಣ ೧೨೩೪೫೬೭೮೯೦ ₹ 1,00,000. ರ‍್ಯ",
    ],
    Language.TELUGU: [
        "వృద్ధులు ఫిక్స్‌డ్ డిపాజిట్ తెరవడానికి ఏ పత్రాలు కావాలి?",
        "క్ష జ్ఞ త్ర స్త్రీ ర్ధ్వై క్ష్మ్య్రూ రాష్ట్రీయ అధ్యక్షులు వైద్యం ఆసుపత్రి కార్యాలయం స్వాతంత్ర్యం శ్రీ",
        "కౌంటర్‌లో ఫైల్‌లు దుఃఖం ఋణం ౧౨౩౪౫౬౭౮౯౦ ₹ 1,00,000. అఁ ఱ",
    ],
}
TEXTS = [(language, text) for language, texts in SAMPLES.items() for text in texts]


@pytest.fixture(autouse=True)
def loaded(qapp: QApplication) -> None:
    load_fonts()


def glyphs(text: str, font: QFont) -> list[tuple[str, int]]:
    """Family and glyph id of all that is drawn for a text."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return [(run.rawFont().familyName(), glyph) for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
@pytest.mark.parametrize("interface", Language)
@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_no_glyph_is_missing_and_none_is_the_systems(
    interface: Language, language: Language, text: str, weight: QFont.Weight
) -> None:
    font = ui_font(interface)
    font.setWeight(weight)
    drawn = glyphs(text, font)
    assert len(drawn) > 10
    assert all(glyph != 0 for _, glyph in drawn)
    assert {family for family, _ in drawn} <= BUNDLED


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_code_has_a_glyph_for_every_script(language: Language, text: str) -> None:
    drawn = glyphs(text, mono_font(language))
    assert all(glyph != 0 for _, glyph in drawn)
    assert {family for family, _ in drawn} <= BUNDLED


def test_a_missing_glyph_would_be_noticed() -> None:
    no_font_has = "\U000f1234"
    assert 0 in [glyph for _, glyph in glyphs(no_font_has, ui_font(Language.ENGLISH))]


@pytest.mark.parametrize(
    ("font", "whole", "letters"),
    [
        (SCRIPTS[Language.HINDI], "क्ष", "क ष"),
        (SCRIPTS[Language.KANNADA], "ಕ್ಷ", "ಕ ಷ"),
        (SCRIPTS[Language.TELUGU], "క్ష", "క ష"),
    ],
)
def test_conjuncts_are_joined(font: str, whole: str, letters: str) -> None:
    """A conjunct is drawn otherwise than its letters one after the other with a virama."""
    assert {glyph for _, glyph in glyphs(whole, QFont([font]))} != {
        glyph for _, glyph in glyphs(letters, QFont([font]))
    }
    assert len(glyphs(whole, QFont([font]))) < len(whole)


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
@pytest.mark.parametrize("family", sorted(BUNDLED - {MONO}))
def test_bold_is_drawn_and_not_smeared(family: str, weight: QFont.Weight) -> None:
    font = QFont([family])
    font.setWeight(weight)
    assert QFontInfo(font).family() == family
    assert QRawFont.fromFont(font).weight() == weight


def test_code_is_set_in_equal_widths() -> None:
    raw = QRawFont.fromFont(mono_font())
    widths = raw.advancesForGlyphIndexes(raw.glyphIndexesForString("iMW."))
    assert len({round(width.x(), 2) for width in widths}) == 1


def height(text: str, font: QFont) -> float:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    return line.height()


@pytest.mark.parametrize(
    ("language", "text"), [(Language.KANNADA, "ಸ್ತ್ರೀ"), (Language.TELUGU, "స్త్రీ"), (Language.HINDI, "स्त्री")]
)
def test_a_latin_word_does_not_push_lines_apart(language: Language, text: str) -> None:
    font = ui_font(language)
    font.setPixelSize(100)
    assert height(text, font) == height(f"{text} KYC", font)


@pytest.mark.parametrize("text", [texts[0] for texts in SAMPLES.values()])
@pytest.mark.parametrize("language", Language)
def test_lines_have_the_room_their_script_needs(language: Language, text: str) -> None:
    """In a window of any language."""
    font = ui_font(language)
    font.setPixelSize(100)
    assert 1.5 <= height(text, font) * line_height(text) / 100 / 100 <= 1.7


@pytest.mark.parametrize("name", FILES)
def test_another_ascent_leaves_the_font_sound(name: str) -> None:
    """Every glyph is as it was, the checksums are right, and the system's font code takes it."""
    data = (resource("assets/fonts") / name).read_bytes()
    raised = with_ascent(data, 1.25)
    assert read_ascent(raised) == 1.25
    assert len(raised) == len(data)
    before, after = QRawFont(), QRawFont()
    before.loadFromData(data, 100, QFont.HintingPreference.PreferNoHinting)
    after.loadFromData(raised, 100, QFont.HintingPreference.PreferNoHinting)
    assert after.isValid()
    assert after.ascent() == pytest.approx(125, abs=0.5)
    assert after.descent() == before.descent()
    assert after.fontTable("glyf") == before.fontTable("glyf")
    assert sum(int.from_bytes(padded(raised)[i : i + 4], "big") for i in range(0, len(raised), 4)) % 2**32 == 0xB1B0AFBA


@pytest.mark.parametrize(("text", "more"), [("A → B", 0), ("x ≤ 3 √2", 0), ("• ■", 0), ("✓ ∑", 15)])
def test_a_symbol_hardly_pushes_lines_apart(text: str, more: int) -> None:
    """Per cent of the size: two pixels for a tick in running text."""
    font = ui_font(Language.ENGLISH)
    font.setPixelSize(100)
    assert height(text, font) <= height("A", font) + more


def padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)


def test_the_same_ascent_leaves_every_byte() -> None:
    data = (resource("assets/fonts") / FILES[0]).read_bytes()
    assert with_ascent(data, read_ascent(data)) == data


def test_licence_and_origin_lie_beside_the_fonts() -> None:
    folder = resource("assets/fonts")
    assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "OFL.txt").read_text(encoding="utf-8")
    assert {path.name for path in folder.glob("*.ttf")} == set(FILES)


def test_calls_that_give_nothing_leave_none_alone(qtbot: QtBot) -> None:
    """Some PySide6 builds lose a reference to None at each such call, and the program aborts after some thousands."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for i in range(1000):
        label.setText(str(i))
    assert abs(sys.getrefcount(None) - before) < 50
