import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals import refused

from app.core.errors import ErrorCode
from app.core.question import TITLE_LENGTH, clean_text, is_blank, question_from, title_from

ANY_TEXT = st.text(st.characters(exclude_categories=[]))  # surrogates and NUL too


@settings(deadline=None)
@given(ANY_TEXT)
def test_cleaned_text_can_be_stored_and_is_clean_for_good(text: str) -> None:
    clean = clean_text(text)
    clean.encode("utf-8")
    assert "\x00" not in clean
    assert clean_text(clean) == clean


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert clean_text(text) == text


def test_surrogates_that_make_a_pair_become_their_character() -> None:
    assert clean_text("\ud83d\ude00 \ud800!\x00") == "😀 \ufffd!\ufffd"


@pytest.mark.parametrize("text", ["", "   ", "\n\t\r\n", "\u200b\ufeff", "\u2028\u00a0\u3000", "\x1b\x07"])
def test_text_with_nothing_to_see_is_no_question(text: str) -> None:
    with refused(ErrorCode.EMPTY_QUESTION):
        question_from(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("hello", "hello"),
        ("  indented\n\n  code  \n", "  indented\n\n  code  "),
        ("\n \n\t\n    first\nlast\r\n \r\n", "    first\nlast"),
        ("नमस्ते\u200d", "नमस्ते\u200d"),
    ],
)
def test_only_blank_lines_around_the_question_go(typed: str, kept: str) -> None:
    assert question_from(typed) == kept


@settings(deadline=None)
@given(ANY_TEXT.filter(lambda text: not is_blank(text)))
def test_question_keeps_every_visible_character(text: str) -> None:
    kept = question_from(text)
    assert kept in clean_text(text)
    assert kept.split() == clean_text(text).split()
    assert question_from(kept) == kept


@settings(deadline=None)
@given(ANY_TEXT)
def test_title_is_one_short_line(text: str) -> None:
    title = title_from(text)
    assert len(title) <= TITLE_LENGTH
    assert len(title.splitlines()) <= 1
    assert is_blank(title) == is_blank(clean_text(text))


def test_short_first_line_is_the_title() -> None:
    assert title_from("\n  What   is\tthis?  \nmore") == "What is this?"


def test_long_title_is_cut_after_a_word() -> None:
    title = title_from("What would be the best way to learn the Kannada language at home in one year")
    assert title == "What would be the best way to learn the Kannada language at…"


@pytest.mark.parametrize("length", range(10, 40))
@pytest.mark.parametrize("word", ["क्षत्रियराष्ट्राध्यक्ष" * 3, "ಕ್ಷೇತ್ರರಾಷ್ಟ್ರಾಧ್ಯಕ್ಷ" * 3, "క్షేత్రరాష్ట్రాధ్యక్ష" * 3, "👩‍👩‍👧‍👦" * 9])
def test_cut_tears_no_grapheme_and_no_conjunct(word: str, length: int) -> None:
    title = title_from(word, length)
    kept = title.removesuffix("…")
    whole = regex.findall(r"\X", word)
    assert len(title) <= length
    assert kept in ["".join(whole[:n]) for n in range(1, len(whole))]
    assert kept[-1] not in "\u094d\u0ccd\u0c4d"


def test_title_does_not_turn_the_direction_of_the_sidebar() -> None:
    assert title_from("\u202eevil\u2066 text") == "evil text"
