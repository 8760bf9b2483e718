"""Abbreviations that Indic scripts spell letter by letter are one word in all of them."""

import pytest

from app.core.search_text import normalise
from app.knowledge.words.letter_names import spelled_letters
from app.knowledge.words.sounds import sounds_of
from app.knowledge.words.terms import words_of


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        ("एनएस", "ns"), ("एलएफटी", "lft"), ("केवाईसी", "kyc"), ("पीपीएफ़", "ppf"), ("एसी", "ac"), ("बी12", "b12"),
        ("ಎಲ್‌ಎಫ್‌ಟಿ", "lft"), ("ಎಂಆರ್‌ಐಗೆ", "mri"), ("ಎಟಿಎಂನಲ್ಲಿ", "atm"), ("ಓಪಿಡಿಯಲ್ಲಿ", "opd"), ("ಬಿಪಿ", "bp"), ("ಆರ್‌ಡಿಗೆ", "rd"),
        ("ఎల్‌ఎఫ్‌టి", "lft"), ("పీపీఎఫ్‌కు", "ppf"), ("ఏటీఎంలో", "atm"), ("ఐఎఫ్‌ఎస్‌సి", "ifsc"), ("ఈసీజీ", "ecg"), ("హెచ్‌ఐవీ", "hiv"),
    ],
)  # fmt: skip
def test_letters_are_read(word: str, letters: str) -> None:
    assert spelled_letters(normalise(word)) == letters
    assert words_of(f"{word} 7") == [normalise(word), letters, "7"]


@pytest.mark.parametrize(
    "word",
    ["आई", "लिए", "जाए", "एक", "ऐसे", "बीवी", "ಎಂದು", "ಬಿಸಿ", "ಬಿಡಿಸು", "ಇಡಿ", "ಏಕೆ", "ಇದೆ",
     "వీటి", "ఇది", "ఇటీవల", "సిటీ", "b12", ""],
)  # fmt: skip
def test_ordinary_words_stay(word: str) -> None:
    assert spelled_letters(normalise(word)) is None


def test_abbreviations_sound_alike() -> None:
    assert sounds_of("ಎಲ್‌ಎಫ್‌ಟಿ") == sounds_of("एलएफटी") == sounds_of("LFT") != []
