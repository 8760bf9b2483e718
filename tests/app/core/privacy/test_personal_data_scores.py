"""Precision and recall on the sentences, of all kinds and of each; `python -m benchmarks.privacy` prints them."""

import re
from pathlib import Path

import pytest
from personal_data_maker import sentences as made_sentences

from benchmarks.privacy import SENTENCES, read_sentences, scores


def test_there_are_enough_sentences_of_each_sort() -> None:
    sentences = read_sentences()
    with_data = [sentence for sentence in sentences if sentence.spans]
    assert len(with_data) >= 400
    assert len(sentences) - len(with_data) >= 150
    assert {sentence.language for sentence in with_data} == {"en", "hi", "kn", "te"}
    held = [sentence for sentence in sentences if sentence.part == "held"]
    assert len(held) >= len(sentences) * 0.3


def test_sentences_are_those_that_the_maker_makes() -> None:
    assert SENTENCES.read_text(encoding="utf-8").splitlines() == made_sentences()


@pytest.mark.parametrize("part", ["tune", "held"])
def test_scores_are_not_under_their_floors(part: str) -> None:
    table = scores(sentence for sentence in read_sentences() if sentence.part == part)
    assert table["all"].precision >= 0.97
    assert table["all"].recall >= 0.95
    low = {kind: score for kind, score in table.items() if score.precision < 0.85 or score.recall < 0.85}
    assert not low


@pytest.mark.parametrize("language", ["en", "hi", "kn", "te"])
def test_no_language_is_served_worse(language: str) -> None:
    table = scores(sentence for sentence in read_sentences() if sentence.language == language)
    assert table["all"].precision >= 0.97
    assert table["all"].recall >= 0.95


def test_scores_see_a_wrong_span(tmp_path: Path) -> None:
    moved = re.sub(r"\[\[aadhaar:(\d)", r"\1[[aadhaar:", SENTENCES.read_text(encoding="utf-8"))
    (tmp_path / "moved.tsv").write_text(moved, encoding="utf-8")
    assert scores(read_sentences(tmp_path / "moved.tsv"))["aadhaar"].recall < 0.6
