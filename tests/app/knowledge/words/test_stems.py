"""Forms of a noun meet under one stem."""

import pytest

from app.core.search_text import normalise
from app.knowledge.words.stems import stem_of


@pytest.mark.parametrize(
    "forms",
    [
        "ಖಾತೆ ಖಾತೆಗಳು ಖಾತೆಗಳಿಗೆ ಖಾತೆಯನ್ನು ಖಾತೆಯ ಖಾತೆಗೆ ಖಾತೆಯಲ್ಲಿರುವ ಖಾತೆಯಿಂದ ಖಾತೆಯೂ ಖಾತೆಯೆಷ್ಟು ಖಾತೆಯಿದೆ",
        "ಶುಲ್ಕ ಶುಲ್ಕಗಳನ್ನು ಶುಲ್ಕಕ್ಕೆ ಶುಲ್ಕದ ಶುಲ್ಕದಲ್ಲಿ ಶುಲ್ಕವೇನು ಶುಲ್ಕವೆಷ್ಟು ಶುಲ್ಕವಿಲ್ಲ",
        "ಲಾಕರ್ ಲಾಕರು ಲಾಕರಿನಲ್ಲಿ ಲಾಕರ್‌ನಲ್ಲಿ ಲಾಕರನ್ನು ಲಾಕರ್‌ಗೆ ಲಾಕರಿಗೆ ಲಾಕರ್‌ಗಳು",
        "ಬೀಗದಕೈ ಬೀಗದಕೈಯನ್ನು ಬೀಗದಕೈಯೆಲ್ಲಿ",
        "ఖాతా ఖాతాకి ఖాతాను ఖాతాలోని ఖాతాలు ఖాతాలకు",
        "పుస్తకం పుస్తకాలు పుస్తకానికి పుస్తకాన్ని పుస్తకాల పుస్తకంలో పుస్తకమెంత",
        "రుసుము రుసుముకు రుసుములు రుసుమెంత",
        "టీచర్ టీచరు టీచర్‌తో టీచర్లకు టీచర్‌ని",
        "బ్యాంక్ బ్యాంకు బ్యాంకులో",
        "deposit deposits",
        "किताब किताबें किताबों",
        "दवा दवाई दवाइयाँ दवाइयों",
        "कागज काग़ज़ काग़ज़ों",
    ],
)
def test_forms_have_one_stem(forms: str) -> None:
    assert len({stem_of(normalise(form)) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("word", "other"),
    [("ಉಳಿತಾಯ", "ಉಳಿತ"), ("ಸಹಾಯ", "ಸಹ"), ("కంటి", "కంకు"), ("ఉన్న", "ఉప్పు"), ("परीक्षा", "परीक्षण"), ("ಪತ್ರ", "ಪಾತ್ರೆ")],
)
def test_other_words_have_another(word: str, other: str) -> None:
    assert stem_of(normalise(word)) != stem_of(normalise(other))


@pytest.mark.parametrize("word", ["library", "15h", "68", "gas", "address", "", "\u093c", "్"])
def test_what_has_no_ending_stays_or_is_none(word: str) -> None:
    assert stem_of(word) in (word, "")
