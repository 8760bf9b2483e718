"""How rare words are, also in a collection of a sentence or two."""

import math

import pytest

from app.core.documents.passage_entry import Terms
from app.knowledge.search.rarity import LEAST, rarities_of

KEY = "The key is with the watchman."


def words(passages: list[str], *asked: str) -> list[float]:
    return list(rarities_of(passages, (0,)).of(Terms.WORDS, asked).values())


@pytest.mark.parametrize(
    ("passage", "asked", "told"),
    [
        (KEY, "where", "key"),
        ("कुंजी चौकीदार के पास है।", "कहाँ", "कुंजी"),
        ("ಕೀಲಿ ಕಾವಲುಗಾರರ ಬಳಿ ಇದೆ.", "ಎಲ್ಲಿದೆ", "ಕೀಲಿ"),
        ("తాళం కాపలాదారు దగ్గర ఉంది.", "ఎక్కడ", "తాళం"),
    ],
)
def test_word_of_the_only_passage_is_rarer_than_one_that_asks(passage: str, asked: str, told: str) -> None:
    less, more = words([passage], asked, told)
    assert less < more / 3


def test_trigrams_of_words_that_ask_count_less_too() -> None:
    found = rarities_of([KEY], (0,)).of(Terms.TRIGRAMS, ["whe", "wat"])
    assert found["whe"] < found["wat"] / 3


def test_word_that_stands_nowhere_is_the_rarest() -> None:
    absent, present = words([KEY], "surgery", "key")
    assert absent == rarities_of([KEY], (0,)).highest > present


def test_rarity_among_enough_passages_is_that_of_bm25() -> None:
    passages = [KEY, *["The lamp is old."] * (LEAST - 1)]
    assert words(passages, "key", "where") == pytest.approx(
        [math.log(1 + (LEAST - 1 + 0.5) / 1.5), math.log(1 + (LEAST + 0.5) / 0.5)]
    )
