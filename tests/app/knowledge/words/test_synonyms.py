"""Each word that is known has another, in its own script."""

import pytest

from app.core.script import script_of
from app.core.search_text import normalise
from app.core.settings import Language
from app.knowledge.words.stems import stem_of
from app.knowledge.words.synonyms import lines_of, synonyms_of

_SAID = [
    [name.replace("_", " ") for name in line.partition("|")[0].split()]
    for language in Language
    for line in lines_of(language)
]


def _known(name: str) -> tuple[str, ...]:
    found = synonyms_of(tuple(stem_of(normalise(word)) for word in name.split()))
    return tuple(each.text for each in found or ())


def test_every_word_has_another_of_its_script() -> None:
    for name in (name for line in _SAID for name in line):
        assert _known(name), name
        assert {script_of(each) for each in _known(name)} == {script_of(name)}


def test_no_word_is_listed_as_its_own_synonym() -> None:
    for name in (name for line in _SAID for name in line):
        assert name not in _known(name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("chemist", "pharmacy"),
        ("deadline", "last date"),
        ("stomach pain", "abdominal pain"),
        ("Xerox", "photocopy"),
        ("अर्ज़ी", "आवेदन"),
        ("टीबी", "क्षय"),
        ("सिर में दर्द", "सिरदर्द"),
        ("नाम चढ़वाना", "नाम जोड़ना"),
        ("अस्पताल से छुट्टी", "डिस्चार्ज"),
        ("लेट", "देर"),
        ("गुम", "खो"),
        ("ತೊಳೀಬೇಕು", "ತೊಳೆಯಬೇಕು"),
        ("ಟೈಮಿಂಗ್", "ಸಮಯ"),
        ("ಕಚೇರಿ", "ಆಫೀಸ್"),
        ("ಟಿಸಿ", "ವರ್ಗಾವಣೆ ಪತ್ರ"),
        ("ಕಟ್ಟಬೇಕು", "ಪಾವತಿಸಬೇಕು"),
        ("ತೆಗೀಬಹುದು", "ಹಿಂಪಡೆಯಬಹುದು"),
        ("ಫಾರಂ", "ನಮೂನೆ"),
        ("బడి", "పాఠశాల"),
        ("కట్టాలి", "చెల్లించాలి"),
        ("నీళ్ల విరేచనాలు", "అతిసారం"),
        ("రేషన్ షాప్", "చౌకధరల దుకాణం"),
        ("లోన్", "రుణం"),
    ],
)
def test_words_of_offices_are_known(name: str, other: str) -> None:
    assert other in _known(name)


_ELSE = """
    scan fine boil
    कर रोग खाना पाना कमर गलत लंबा द्वारा
    ಪತ್ರ ರೋಗ ದೂರ ತೆರೆದ ಬಾವಿ ಕೀಲು ಗಂಡು ಪೆಟ್ಟಿಗೆ ಹೊಲಿಗೆ ದಾಖಲಾತಿ ಪರೀಕ್ಷೆ ಇಂದ
    ధర రోగం అన్ని మంచి కన్నా కంటే తప్ప రోజులు గ్రాములు ఆస్తి పళ్లు వాయిదా
"""


@pytest.mark.parametrize("name", _ELSE.split())
def test_what_means_something_else_too_has_none(name: str) -> None:
    """Such as కన్నా, which is "than" and has the stem of కన్ను, an eye."""
    assert not _known(name)


def test_medicine_of_two_meanings_is_put_in_anothers_place_and_never_replaced() -> None:
    assert _known("arv") == ()  # against rabies, or against HIV
    assert "arv" in _known("rabies vaccine")
