"""Questions are compared with the best passages token by token: what is measured, when, and what it decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from word_embedder import WordEmbedder

from app.core.documents.documents import Passage
from app.core.settings import Language
from app.knowledge.answer.confidence import confidence
from app.knowledge.search.hits import Asked, Hit
from app.knowledge.search.ranking import Measures
from app.knowledge.search.search import Searcher
from app.knowledge.search.token_match import STRETCH, TokenMatch, TokenMatcher, token_match
from app.storage.database.database import Database
from app.storage.documents.passage_index import PassageIndex

Vectors = npt.NDArray[np.float32]
DIMENSION = 384


def words(*numbers: int) -> Vectors:
    """A token for each number: the same number, the same token."""
    return np.eye(DIMENSION, dtype=np.float32)[list(numbers)]


class LetterEmbedder(WordEmbedder):
    """A token a letter; `read` holds the texts whose tokens were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []

    def tokens(self, texts: Sequence[str], *, is_query: bool) -> list[Vectors]:
        self.read += texts
        return [words(*(ord(letter) % DIMENSION for letter in text if letter.isalpha())) for text in texts]


def test_each_token_of_the_question_counts_alike_however_often_it_is_met() -> None:
    assert token_match(words(1, 2, 3, 4), words(1, 2, 2, 2, 9)).whole == pytest.approx(0.5)


def test_tokens_met_close_together_count_in_a_stretch_and_those_far_apart_do_not() -> None:
    between = [9] * (2 * STRETCH)
    together = token_match(words(1, 2), words(*between, 1, 2, *between))
    apart = token_match(words(1, 2), words(1, *between, 2))
    assert together.whole == apart.whole == pytest.approx(1)
    assert together.stretch > 0.9
    assert apart.stretch < 0.6


def test_the_last_tokens_of_a_passage_are_in_a_stretch() -> None:
    assert token_match(words(1, 2), words(*[9] * (STRETCH + 5), 1, 2)).stretch > 0.9


def test_nothing_to_compare_matches_nothing() -> None:
    assert token_match(words(), words(1)) == token_match(words(1), words()) == TokenMatch(0.0, 0.0)


def test_tokens_of_a_passage_are_made_once() -> None:
    embedder = LetterEmbedder()
    matcher = TokenMatcher(embedder)
    first = matcher.match("ab", ["abc", "xyz"])
    assert matcher.match("ab", ["xyz", "abc", "abd"]) is not None
    assert embedder.read == ["ab", "abc", "xyz", "ab", "abd"]
    assert first is not None
    assert first[0].whole > first[1].whole


def test_embedder_without_tokens_compares_nothing() -> None:
    assert TokenMatcher(WordEmbedder()).match("ab", ["abc"]) is None


MEASURES = Measures(0.85, 0.85, 0.8, 0.77, 0.1, 0.3, 0.2, 0.2, 0.1, same_script=False, latin=False)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "a.sqlite")
    yield made
    made.close()


def hit(number: int, text: str, passage: float = 0.85, *, same_script: bool = False) -> Hit:
    measures = replace(MEASURES, passage=passage, same_script=same_script)
    vector = np.zeros(DIMENSION, np.float32)
    return Hit(Passage(number, "d", number, text, None, (), 0, len(text)), "d.txt", "d", measures, (), vector)


def searched(embedder: WordEmbedder, hits: Sequence[Hit], database: Database) -> list[Hit]:
    asked = Asked("abc", Language.HINDI, np.zeros(DIMENSION, np.float32), {}, {}, {}, 1.0)
    return Searcher(PassageIndex(database), embedder).compared(asked, hits)


def test_passage_that_meets_the_tokens_comes_first(database: Database) -> None:
    found = searched(LetterEmbedder(), [hit(1, "xyz", 0.851), hit(2, "abc", 0.85)], database)
    assert [each.passage.id for each in found] == [2, 1]
    assert found[0].measures.match is not None


def test_order_stays_where_no_tokens_are_had(database: Database) -> None:
    found = searched(WordEmbedder(), [hit(1, "xyz", 0.851), hit(2, "abc", 0.85)], database)
    assert [each.passage.id for each in found] == [1, 2]


def test_passages_in_the_script_of_the_question_are_not_compared(database: Database) -> None:
    embedder = LetterEmbedder()
    searched(embedder, [hit(1, "xyz", 0.851, same_script=True), hit(2, "abc", same_script=True)], database)
    assert embedder.read == []


def test_only_those_that_come_near_the_best_are_compared(database: Database) -> None:
    embedder = LetterEmbedder()
    far = [hit(number, "far", 0.5) for number in (3, 4)]
    near = [hit(1, "near"), hit(2, "close")]
    assert [each.passage.id for each in searched(embedder, [*far, *near], database)[2:]] == [3, 4]
    assert embedder.read == ["abc", "near", "close"]


def test_no_more_than_five_are_compared(database: Database) -> None:
    embedder = LetterEmbedder()
    searched(embedder, [hit(number, f"text{number}") for number in range(9)], database)
    assert len(embedder.read) == 1 + 5


@pytest.mark.parametrize("latin", [True, False])
def test_better_met_is_surer_and_scores_higher(latin: bool) -> None:
    found = [
        replace(hit(1, "abc"), measures=replace(MEASURES, latin=latin, match=match))
        for match in (TokenMatch(0.92, 0.6), TokenMatch(0.90, 0.4))
    ]
    assert found[0].score > found[1].score
    assert confidence(found[:1], []) > confidence(found[1:], [])
