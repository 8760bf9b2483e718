"""The words of a query, and where they stand: pure text."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from app.core.conversations.search import MOST_TERMS, Term, highlights, parse_query, snippet_of
from app.core.search_text import IGNORED, normalise, words, words_in
from shakti_mlx.stream_decoder import cluster_pattern

INDIC = st.text(st.sampled_from("कखतरीािु्\u200d\u200c़१ಕಷ್ಿೀೋ೧క్షి౧ab é\u0301-।\n"), max_size=60)
# Musical notes and a sign of logic: no words, but they decompose into a symbol and a mark, which is taken for one.
DECOMPOSED_SYMBOLS = "".join(map(chr, (0x2ADC, *range(0x1D15E, 0x1D165), *range(0x1D1BB, 0x1D1C1))))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("  ?!", ()),
        ("Loan", (Term(("loan",), True),)),
        ("loan limit", (Term(("loan",)), Term(("limit",), True))),
        ('"loan limit"', (Term(("loan", "limit")),)),
        ('"loan limit', (Term(("loan", "limit"), True),)),
        ('"a b" c', (Term(("a", "b")), Term(("c",), True))),
        ("covid-19", (Term(("covid", "19"), True),)),
        ("a b a", (Term(("a",)), Term(("b",)), Term(("a",), True))),
    ],
)
def test_query_is_read_as_a_person_means_it(text: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(text) == terms


def test_query_without_end_is_cut() -> None:
    assert len(parse_query(" ".join(f"w{number}" for number in range(900)))) == MOST_TERMS


@given(st.text(st.characters(exclude_characters=DECOMPOSED_SYMBOLS)) | INDIC)
def test_words_are_the_same_before_and_after_normalising(text: str) -> None:
    """So that a highlight, found in the original, is what the index found."""
    plain = normalise(text)
    before = [form for start, end in words(text) if (form := normalise(text[start:end]))]
    assert " ".join(before).split() == [plain[start:end] for start, end in words(plain)]


@given(st.text() | INDIC)
def test_words_are_letters_marks_and_numbers_of_any_script(text: str) -> None:
    rule = regex.compile(rf"[\p{{L}}\p{{N}}\p{{Co}}\p{{M}}][\p{{L}}\p{{N}}\p{{Co}}\p{{M}}{IGNORED}]*+")
    assert [text[start:end] for start, end in words(text)] == words_in(text) == rule.findall(text)


def test_every_character_is_in_words_or_between_them() -> None:
    every = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    inside = set(regex.findall(r"[\p{L}\p{N}\p{Co}\p{M}]", "".join(every)))
    assert [each for each in every if bool(words_in(each)) != (each in inside)] == []


@given(st.text() | INDIC)
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(INDIC, INDIC)
def test_highlights_and_snippets_tear_no_syllable(text: str, query: str) -> None:
    spans = highlights(text, parse_query(query))
    borders = {0, *(match.end() for match in cluster_pattern().finditer(text))}
    for start, end in spans:
        assert start < end
        assert end in borders
    snippet, inside = snippet_of(text, spans, length=10)
    for start, end in inside:
        assert 0 <= start < end <= len(snippet)
    if inside:
        (start, end), first = inside[0], spans[0][0]
        assert snippet[start:end] == regex.sub(r"\s", " ", text[first : first + end - start])
        assert first + end - start in borders


def test_snippet_is_one_line_around_the_first_hit() -> None:
    text = "first line\n" + "word " * 100 + "needle " + "more " * 100
    snippet, inside = snippet_of(text, highlights(text, parse_query("needle")))
    assert snippet.startswith("…word")
    assert snippet.endswith("…")
    assert len(snippet) < 200
    assert [snippet[start:end] for start, end in inside] == ["needle"]


@pytest.mark.parametrize("length", range(10, 17))
def test_snippet_cuts_a_word_without_end_between_syllables(length: int) -> None:
    text = "क्षि" * 50
    snippet, ((start, end),) = snippet_of(text, highlights(text, parse_query(f'"{text}"')), length)
    assert (end - start) % len("क्षि") == 0
    assert 0 < end - start <= 2 * length
    assert snippet[end:] == "…"


def test_snippet_of_a_word_without_end_is_short() -> None:
    text = "क्षि" * 2000
    snippet, inside = snippet_of(text, highlights(text, parse_query("क्षि")))
    assert len(snippet) < 400
    assert snippet[: inside[0][1]].startswith("क्षि")
