"""Vimal is not Vimala, in four languages; spellings and endings of one name are one."""

import pytest

from app.core.search_text import normalise
from app.knowledge.words.sounds import sound_of
from app.knowledge.words.vowels import is_another


def is_told(words: str) -> bool:
    """Whether two words are told apart, whichever is asked for."""
    one, two = map(normalise, words.split())
    found = {is_another(one, two), is_another(two, one)}
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize(
    "words",
    [
        "Vimal Vimala", "Anil Anila", "Kiran Karan", "Mohan Mohini", "Ram Rama", "Meena Mona", "Uday Udaya",
        "विमल विमला", "राम रमा", "किरण करण", "मोहन मोहिनी", "नंदा नंदू", "उदय उदया",
        "ವಿಮಲ್ ವಿಮಲಾ", "ವಿಮಲ್‌ಗೆ ವಿಮಲಾಗೆ", "ವಿಮಲಾ ವಿಮಲ್‌ನ", "ಕಿರಣ್ ಕರಣ್", "ಶಾಂತಾ ಶಾಂತಿ", "ರಮಾ ರಾಮ್",
        "విమల్ విమల", "విమలకు విమల్‌కు", "విమల విమల్‌తో", "కిరణ్ కరణ్", "నంద నందు", "రమ రామ్",
        "Vimal विमला", "Vimal విమల", "Vimala విమల్", "Kiran ಕರಣ್",
    ],
)  # fmt: skip
def test_names_that_differ_by_a_vowel_are_told_apart(words: str) -> None:
    one, two = map(normalise, words.split())
    assert sound_of(one)[:2] == sound_of(two)[:2]  # else nothing is shown
    assert is_told(words)


@pytest.mark.parametrize(
    "words",
    [
        "Kavitha Kavita", "Geeta Gita", "Sunil Suneel", "Ramesh Ramesha", "Manjunath Manjunatha", "Ahmed Ahmad",
        "Mohammed Muhammad", "Sarah Sara", "Reddy Reddi", "Bengal Bengali", "Babar Babur", "creatinine creatinin",
        "सीता सिता", "मोहम्मद मुहम्मद", "डॉक्टर डाक्टर", "बड़ा बड़ी", "बीमार बीमारी", "पद्म पद्मा",
        "ರಮೇಶ್ ರಮೇಶ", "ರಮೇಶ್ ರಮೇಶನಿಗೆ", "ರಮೇಶ ರಮೇಶರು", "ವಿಮಲಾ ವಿಮಲಾಳಿಗೆ", "ಸೀತಾ ಸೀತೆಯ", "ಕಾರ್ಡ್ ಕಾರ್ಡಿಗೆ",
        "సీత సీతా", "విమల విమలకు", "విమల్ విమల్‌కు", "కార్డ్ కార్డు", "పాస్‌పోర్టు పాసుపోర్టు", "ఊరు ఊరి",
        "Vimala विमला", "Kerala केरल", "Vimal ವಿಮಲ್", "Ramesh ರಮೇಶನ", "Vimala విమలకు", "విమల ವಿಮಲಾ",
        "Ramesh Ramya", "विमला हरि",
    ],
)  # fmt: skip
def test_spellings_and_endings_of_one_name_are_not(words: str) -> None:
    assert not is_told(words)
