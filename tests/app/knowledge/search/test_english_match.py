"""Questions and passages in English are put in order by an encoder of English; others, and without it, as ever."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from collection_desk import CollectionDesk
from real_embedder import need_embedder
from word_embedder import WordEmbedder

from app.core.paths import english_model
from app.knowledge.index.embed import DIMENSION, E5Embedder
from app.knowledge.search.english_match import EnglishMatcher
from app.knowledge.search.hits import Hit
from app.knowledge.search.remembered import Remembered
from app.storage.database.database import Database
from shakti_mlx.embedding.encoder import EncodedText

PASSAGES = {
    "hours": "The clinic is open from nine to five on weekdays.",
    "fees": "An X-ray costs two hundred rupees at the clinic.",
    "fever": "A child with fever at the clinic is given paracetamol by weight.",
    "samay": "क्लिनिक सोमवार से शुक्रवार तक नौ बजे से पाँच बजे तक खुला रहता है।",
}


class Favouring(WordEmbedder):
    """Takes one text in English to be like every question. `read` holds what was encoded."""

    def __init__(self, favourite: str) -> None:
        super().__init__()
        self.favourite, self.read = favourite, list[str]()

    def english(self, texts: Sequence[str]) -> list[EncodedText]:
        self.read += texts
        return [self._made(text) for text in texts]

    def _made(self, text: str) -> EncodedText:
        near = np.eye(DIMENSION, dtype=np.float32)[0 if text.endswith("?") or self.favourite in text else 1]
        return EncodedText(near, np.stack([near, near]), ["clinic", "?"])


def found(database: Database, embedder: WordEmbedder | E5Embedder, question: str) -> list[Hit]:
    """A search in a collection of PASSAGES."""
    desk = CollectionDesk(database, PASSAGES, embedder)
    return desk.searcher.search(desk.collection, question)


@pytest.mark.parametrize("favourite", ["X-ray", "weekdays", "paracetamol"])
def test_encoder_of_english_decides_among_the_best(database: Database, favourite: str) -> None:
    question, embedder = "What is given at the clinic?", Favouring(favourite)
    hits = found(database, embedder, question)
    assert favourite in hits[0].passage.text
    assert hits[0].measures.match is not None
    assert hits[0].measures.match.whole == pytest.approx(1)
    assert embedder.read[0] == question
    assert not any("क्लिनिक" in text for text in embedder.read)


def test_question_in_hindi_is_not_given_to_it(database: Database) -> None:
    embedder = Favouring("X-ray")
    hits = found(database, embedder, "क्लिनिक कब खुला रहता है?")
    assert hits[0].document == "samay"
    assert embedder.read == []


def test_passages_are_encoded_once() -> None:
    embedder = Favouring("X-ray")
    matcher = EnglishMatcher(embedder)
    for question in ("What?", "Who?"):
        first = matcher.match(question, ["An X-ray", "A tablet"], {}, 1.0)
        assert first is not None
        assert first[0].whole > first[1].whole
    assert embedder.read == ["What?", "An X-ray", "A tablet", "Who?"]
    assert EnglishMatcher(WordEmbedder()).match("What?", ["An X-ray"], {}, 1.0) is None


class Wording(Favouring):
    """A token a word, each with a direction of its own."""

    def _made(self, text: str) -> EncodedText:
        words = text.split()
        tokens = np.eye(DIMENSION, dtype=np.float32)[[hash_of(word) for word in words]]
        return EncodedText(tokens[0], tokens, words)


def hash_of(word: str) -> int:
    return sum(map(ord, word)) % DIMENSION


def test_a_rare_word_that_is_met_counts_more_than_a_common_one() -> None:
    rarities = {"the": 0.1, "paracetamol": 3.0}
    found = EnglishMatcher(Wording("")).match(
        "the paracetamol ?", ["the clinic", "some paracetamol", "?"], rarities, 2.0
    )
    assert found is not None
    assert [each.stretch for each in found] == pytest.approx([0.1 / 3.1, 3.0 / 3.1, 0.0])


def test_a_word_that_the_index_has_otherwise_counts_as_rare() -> None:
    found = EnglishMatcher(Wording("")).match("the cafe", ["cafe"], {"the": 1.0, "café": 2.5}, 3.0)
    assert found is not None
    assert found[0].stretch == pytest.approx(3.0 / 4.0)


def test_question_of_signs_alone_is_compared_all_the_same() -> None:
    found = EnglishMatcher(Wording("")).match("? !", ["?"], {}, 3.0)
    assert found is not None
    assert found[0].stretch == pytest.approx(0.5)


def test_what_was_made_longest_ago_is_forgotten() -> None:
    made = list[str]()

    def make(texts: list[str]) -> list[int]:
        made.extend(texts)
        return [len(text) for text in texts]

    kept = Remembered[str, int](2)
    assert kept.of(["a", "bb", "a"], make) == [1, 2, 1]
    kept.of(["a"], make)
    kept.of(["ccc"], make)  # "bb" goes
    assert kept.of(["a", "ccc", "bb"], make) == [1, 3, 2]
    assert made == ["a", "bb", "ccc", "bb"]


@pytest.mark.parametrize("content", [None, b"", b"WPS1", b"something else"])
def test_without_its_file_the_first_order_stays(database: Database, tmp_path: Path, content: bytes | None) -> None:
    need_embedder()
    file = tmp_path / "english.bin"
    if content is not None:
        file.write_bytes(content)
    embedder = E5Embedder(english_file=lambda: file)
    hits = found(database, embedder, "When is the clinic open?")
    english = [hit for hit in hits if hit.measures.same_script]
    assert english[0].document == "hours"
    assert all(hit.measures.match is None for hit in english)
    assert embedder.english(["fever"]) is None


def test_real_encoder_knows_what_answers() -> None:
    need_embedder()
    if not english_model().is_file():
        pytest.skip("the encoder of English was not fetched: run make ready")
    question, passages = "How much does an X-ray cost?", list(PASSAGES.values())[:3]
    matches = EnglishMatcher(E5Embedder()).match(question, passages, {"x": 1.0, "ray": 2.0, "cost": 2.0}, 2.0)
    assert matches is not None
    assert max(range(3), key=lambda at: matches[at].whole) == 1
    assert max(range(3), key=lambda at: matches[at].stretch) == 1
