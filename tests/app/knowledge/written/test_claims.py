"""What a model wrote is read as sentences with what they cite; quotations within them stand word for word or do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.knowledge.figures.dates import missing_date
from app.knowledge.figures.figures import missing_figure
from app.knowledge.names.names import missing_name
from app.knowledge.written.claims import Claim, claims_of
from app.knowledge.written.spans import missing_span, quoted_spans


@pytest.mark.parametrize(
    ("answer", "claims"),
    [
        ("It opens at nine. [1] It closes at five.[2]", [("It opens at nine.", (1,)), ("It closes at five.", (2,))]),
        ("It opens at nine [1]. It closes at five [2].", [("It opens at nine.", (1,)), ("It closes at five.", (2,))]),
        (
            "It is open daily. It closes at five. [1, 3]",
            [("It is open daily.", (1, 3)), ("It closes at five.", (1, 3))],
        ),
        ("[1] It opens at nine. [2] It closes at five.", [("It opens at nine.", (1,)), ("It closes at five.", (2,))]),
        ("Answer: Give it twice [passage 2].", [("Give it twice.", (2,))]),
        ("दो गोली दें। [१]", [("दो गोली दें।", (1,))]),
        ("1. Wash it. [1]\n2. Rest.", [("Wash it.", (1,), "Wash it."), ("Rest.", (), "Rest.")]),
        ("All of it. [1-3]", [("All of it.", (1, 2, 3))]),
        ("Dr. Rao says so. [1]", [("Dr. Rao says so.", (1,))]),
        ("See [12] and [x].", [("See and [x].", (12,))]),
        ("", []),
        ("[1]", []),
        ("It opens at nine. [citation needed]", [("It opens at nine.", ())]),
        ("...", []),
    ],
)
def test_sentences_are_read_with_what_they_cite(answer: str, claims: list[tuple[str, tuple[int, ...]]]) -> None:
    assert claims_of(answer) == [Claim(*each) for each in claims]


@pytest.mark.parametrize(
    ("answer", "claims"),
    [
        ("Do not take:\n- aspirin\n- alcohol [1]", [("Do not take: aspirin", (1,)), ("Do not take: alcohol", (1,))]),
        (
            "Bring these: [2]\n\n1. a card\n2. a photo [1]",
            [("Bring these: a card", (2,)), ("Bring these: a photo", (1,))],
        ),
        ("Bring: 1. a card 2. a photo [1]", [("Bring: a card", (1,)), ("Bring: a photo", (1,))]),
        ("Bring: • a card; • a photo. [1]", [("Bring: a card", (1,)), ("Bring: a photo.", (1,))]),
        ("Bring: - a card - a photo [1]", [("Bring: a card", (1,)), ("Bring: a photo", (1,))]),
        ("(a) Wash it. (b) Dry it. [1]", [("Wash it.", (1,)), ("Dry it.", (1,))]),
        ("**Wash** it. [1]\n### Then\n* Dry it. [1]", [("Wash it.", (1,)), ("Then", ()), ("Dry it.", (1,))]),
        (
            "It hurts. Do not take:\n- aspirin [1]\nRest. [2]",
            [("It hurts.", ()), ("Do not take: aspirin", (1,)), ("Rest.", (2,))],
        ),
        ("To open one:\nBring a card. [1]", [("To open one:", ()), ("Bring a card.", (1,))]),
        ("From 9 - 5. Take 1. Take 3. [1]", [("From 9 - 5.", (1,)), ("Take 1.", (1,)), ("Take 3.", (1,))]),
        (
            "| Medicine | Dose |\n|---|---|\n| zinc | 20 mg [1] |\n| iron | 60 mg | [2]",
            [("Medicine: zinc; Dose: 20 mg", (1,)), ("Medicine: iron; Dose: 60 mg", (2,))],
        ),
        ("| zinc | 20 mg | [1]", [("zinc; 20 mg", (1,))]),
        ("दवाएँ: [१]\n- ज़िंक\n- आयरन", [("दवाएँ: ज़िंक", (1,)), ("दवाएँ: आयरन", (1,))]),
    ],
)
def test_each_item_and_row_is_a_claim_that_says_by_itself_what_it_says(
    answer: str, claims: list[tuple[str, tuple[int, ...]]]
) -> None:
    assert [(each.text, each.cited) for each in claims_of(answer)] == claims


def test_enormous_range_of_passages_is_no_list_of_them() -> None:
    (claim,) = claims_of("All of it. [1-999]")
    assert claim.cited == (1, 999)


def test_a_mark_that_is_never_closed_quotes_all_that_follows() -> None:
    assert quoted_spans("He said “wait” and the clinic's rule is \"give it") == ["wait", "give it"]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ('It says "give one  tablet".', "Please give\none tablet at night."),
        ("It says “give one tablet.”", "Please give one tablet at night."),
        ("It says 'don’t wait'.", "If it burns, don't wait."),
        ('It says "give one tablet ... at night".', "Please give one tablet to a child at night."),
        ("इसमें लिखा है “हर छह घंटे में”।", "हर छह घंटे में एक गोली दें।"),
        ("nothing is quoted", ""),
    ],
)
def test_quotation_stands_whatever_its_blanks_and_marks(sentence: str, source: str) -> None:
    assert missing_span(sentence, [source]) is None


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ('It says "give two tablets".', "Please give one tablet at night."),
        ('It says "5 mg".', "Give 15 mg."),
        ('It says "at night ... give one".', "Please give one tablet at night."),
        ("It says «give it", "Do not."),
    ],
)
def test_fabricated_quotation_is_missing(sentence: str, source: str) -> None:
    assert missing_span(sentence, [source]) is not None


PIECES = (
    "|", "|---|", "- ", "1. ", "2. ", "a) ", ": ", "• ",
    "[1]", "[1", "[", "1,", "1", ".", '"', "“", "‘", "'", "½", "1/2", "मि.ग्रा.", "७", "ಮೇ", "-", "5", "mg",
    "/kg", "May", "2016", "<|",
    "\u200d", "😀", "।", "not", "without", "no.", "two", "hundred and", "07/02/2016", " ", "\n", "\x00",
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_whatever_is_written_is_read_and_stands_in_itself(text: str) -> None:
    claims_of(text)
    assert missing_span(text, [text]) is None
    assert missing_figure(text, text) is None
    assert missing_date(text, text) is None
    assert missing_name(text, text) is None
