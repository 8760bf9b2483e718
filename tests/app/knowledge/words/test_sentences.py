"""Sentences end where a reader of the language would end them, and no letter is lost."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.words.sentences import sentences

CASES = [
    line
    for line in (Path(__file__).parent / "sentence_boundaries.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]
LETTERS = 'ab Z.!?।॥ 1२೩౪\n\n-•()"कि्षरामಕ್ಷಿರಾంತెలుగు\u200dÉ:;,['


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 120


@pytest.mark.parametrize("case", CASES)
def test_sentences_end_where_a_reader_would_end_them(case: str) -> None:
    case = case.replace("⏎", "\n").replace(" \n ", "\n")
    wanted = [part.strip() for part in case.split("¦") if part.strip()]
    text = case.replace("\n¦", "\n").replace("¦", "")
    assert [text[start:end] for start, end in sentences(text)] == wanted


@given(st.text(LETTERS, max_size=300))
def test_nothing_but_blanks_lies_between_sentences(text: str) -> None:
    at = 0
    for start, end in sentences(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(st.text(LETTERS, max_size=300))
def test_sentence_never_begins_inside_a_syllable(text: str) -> None:
    for start, _ in sentences(text):
        if start and not text[start - 1].isspace() and text[start - 1] not in "।॥.!?…\"')]":
            assert unicodedata.category(text[start])[0] != "M"


def test_long_text_takes_time_in_proportion() -> None:
    assert len(sentences(f"Name {'.' * 20_000} Date\n" * 3)) >= 3
    assert len(sentences("He came at 9.30 a.m. to Dr. Rao. " * 20_000)) == 20_000
    assert len(sentences("." * 100_000)) == 1
    assert sentences("a" * 300_000) == [(0, 300_000)]
