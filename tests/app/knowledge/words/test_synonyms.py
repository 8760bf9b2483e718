"""Each word that is known has another, in its own script."""

import pytest

from app.core.script import script_of
from app.core.search_text import normalise
from app.knowledge.words.stems import stem_of
from app.knowledge.words.synonyms import SYNONYMS, synonyms_of

_SAID = [
    [name.replace("_", " ") for name in line.partition("|")[0].split()]
    for language in SYNONYMS
    for line in language.strip().splitlines()
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
        ("अर्ज़ी", "आवेदन"),
        ("टीबी", "क्षय"),
        ("ಕಚೇರಿ", "ಆಫೀಸ್"),
        ("ಟಿಸಿ", "ವರ್ಗಾವಣೆ ಪತ್ರ"),
        ("బడి", "పాఠశాల"),
        ("లోన్", "రుణం"),
    ],
)
def test_words_of_offices_are_known(name: str, other: str) -> None:
    assert other in _known(name)


@pytest.mark.parametrize("name", ["scan", "कर", "ಪತ್ರ", "ధర"])
def test_what_means_something_else_too_has_none(name: str) -> None:
    assert not _known(name)
