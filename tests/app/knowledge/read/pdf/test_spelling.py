"""Text of a PDF whose letters have no meaning, or a wrong one, is told from text as it is written."""

from pathlib import Path

import pytest

from app.core.documents.documents import Note
from app.knowledge.read.formats import read
from app.knowledge.read.pdf.spelling import is_doubtful, unreadable


@pytest.mark.parametrize(
    ("drawn", "count"),
    [
        ("ధరల ప\x06\r\n\x07\r\nక\r\nకుటుం\x18లకు", 2),
        ("गरीब प\x17रवारा\x19के\x1bलए", 3),
        ("\x10 ರಕ್ತ ಪರೀಕ್ಷೆ\r\n\x10 ಹಾಸಿಗೆ", 0),  # signs of a list
        ("\x10of the ward", 0),
        ("र\ue000त देने वाले क\ue009 उ\ue00a", 3),  # of ReportLab
        ("रèत कǽ Ĳ, पु ĀतȦ का", 4),  # of MuPDF: Ĳ stands apart
        ("45 कि2लो होना चाहि5ए, अधि@क", 3),  # of fpdf2
        ("\uf0b7 रक्त की जाँच, माता-पिता/बच्चे; फ़ोन 55127के (H1N1 के लिए) क.ख.ग", 0),
        ("ಎಕ್ಸ್\x02\r\nರೇ", 0),  # a hyphen
    ],
)
def test_glyphs_without_meaning_within_words_are_counted(drawn: str, count: int) -> None:
    assert unreadable(drawn) == count


def test_few_words_are_doubted_for_letters_that_are_missing() -> None:
    text = "रक्त जाँच का दर यहाँ लिखा है"
    assert not is_doubtful(text)
    assert not is_doubtful(text, 1)
    assert is_doubtful(text, 2)
    assert not is_doubtful(text * 20, 2)


def test_english_in_private_characters_is_doubted_but_not_for_signs_of_lists() -> None:
    text = "Donors must weigh at least 45 kg and bring an identity card"
    assert is_doubtful("".join(chr(0xE000 + ord(each)) if each.isalpha() else each for each in text))
    assert not is_doubtful(f"\uf0b7 {text}\n\uf0b7 {text}")


def test_english_whose_file_does_not_say_which_letter_is_which_is_doubted() -> None:
    said = (Path(__file__).parent / "en-chromium.pdf").read_bytes()
    unsaid = said.replace(b"/ToUnicode", b"/ToNothing")
    assert [read(each, "a.pdf").notes for each in (said, unsaid)] == [(), (Note.DOUBTFUL_LETTERS,)]
