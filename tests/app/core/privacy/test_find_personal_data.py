"""Personal data is found where it is, and numbers that are none are left alone."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.privacy import Kind, find

AADHAAR = "234123412346"  # the example of python-stdnum


def found(text: str) -> list[tuple[Kind, str]]:
    return [(finding.kind, text[finding.start : finding.end]) for finding in find(text)]


@pytest.mark.parametrize(
    "written",
    [
        "234123412346", "2341 2341 2346", "2341-2341-2346", "2341\u00a02341\u00a02346", "2341–2341–2346",
        "2341  2341  2346", "२३४१ २३४१ २३४६", "೨೩೪೧೨೩೪೧೨೩೪೬", "౨౩౪౧-౨౩౪౧-౨౩౪౬", "２３４１２３４１２３４６",
        "𝟐𝟑𝟒𝟏𝟐𝟑𝟒𝟏𝟐𝟑𝟒𝟔",
        "2341\u200d2341\u200c2346", "2341\u200b 2341\u2060 2346", "23412341\u00ad2346",
    ],
)  # fmt: skip
def test_number_is_found_in_every_way_of_writing_it(written: str) -> None:
    text = f"ಆಧಾರ್‌ ಸಂಖ್ಯೆ {written}, ಸರಿ?"
    (finding,) = find(text)
    assert finding.kind is Kind.AADHAAR
    assert text[finding.start : finding.end] == written
    assert finding.value == AADHAAR
    assert finding.checked


def test_number_glued_to_indian_words_is_found() -> None:
    assert found("नंबर9876543210पर कॉल करें") == [(Kind.PHONE, "9876543210")]


@pytest.mark.parametrize("text", ["2341 2341 2347", "Aadhaar 1341 2341 2346", "Aadhaar 2222 2222 2222"])
def test_number_that_is_no_aadhaar_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["2341² 2341 2346", "①②③④①②③④①②③④", "98765 4321¼", "½2341 2341 234⁶"])
def test_what_compatibility_forms_would_make_digits_of_is_none(text: str) -> None:
    assert unicodedata.normalize("NFKC", text) != text
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "₹234123412346", "Rs. 9876543210", "9876543210 rupees", "9876543210 रुपये",
        "9876543210 रु", "9876543210 रू", "9876543210 రూ.", "9876543210 ರೂ",
        "9,87,65,43,210", "98765432.10",
        "9876543210kg", "http://example.org/9876543210", "sha 234123412346abc", "order no. 9876543210",
        "In Bengaluru 560001 people came", "450000 in Bengaluru", "560001", "OTP 560001", "UPI PIN 560001",
        "code ABCD0123456", "ABCD0123456", "A1234567", "ABC1234566", "12/03/1985", "account with 11 digits",
        "toll free 1800 425 1188", "@ybl", "nurse@ward3", "4111 1111 1111 1112",
    ],
)  # fmt: skip
def test_what_only_looks_like_personal_data_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("account 234123412346", Kind.BANK_ACCOUNT),
        ("खाते 9876543210 में", Kind.BANK_ACCOUNT),
        ("UHID 9876543210", Kind.MEDICAL_RECORD),
        ("9876543210", Kind.PHONE),
        ("9876543210@ybl", Kind.UPI_ID),
        ("+1 415 555 2671", Kind.PHONE),
        ("(080) 2222 3333", Kind.PHONE),
        ("4111111111111111", Kind.CARD),
        ("27AAPFU0939F1ZV", Kind.GSTIN),
        ("Bengaluru - 560 001", Kind.PIN_CODE),
        ("జన్మ తేదీ 12 మార్చి 1985", Kind.BIRTH_DATE),
        ("राम@उदाहरण.भारत", Kind.EMAIL),
    ],
)
def test_words_and_shape_say_what_a_number_is(text: str, expected: Kind) -> None:
    assert [kind for kind, _ in found(text)] == [expected]


def test_account_beside_an_ifsc_code_needs_no_word() -> None:
    text = "Ramesh Kumar 12345678901 HDFC0000123"
    assert found(text) == [(Kind.BANK_ACCOUNT, "12345678901"), (Kind.IFSC, "HDFC0000123")]
    assert found("Ramesh Kumar 12345678901") == []


def test_each_of_several_is_found() -> None:
    text = "Aadhaar 2341 2341 2346 2019, mobile 9876543210/9876543211"
    numbers = ["2341 2341 2346", "9876543210", "9876543211"]
    assert [value for _, value in found(text)] == numbers


def test_word_in_two_part_vowel_signs_is_read_as_in_one() -> None:
    text = unicodedata.normalize("NFD", "ಪೋಸ್ಟ್: ಫೋನ್ ") + "9876543210"
    (finding,) = find(text)
    assert text[finding.start : finding.end] == "9876543210"


PIECES = st.sampled_from(
    [
        "2341 2341 2346", "9876543210", "account ", "ಖಾತೆ ", "@", ".com", "x", "5", "-", " ", "\n", "₹", "560001",
        "+91 ", "\u200d", "İ", "ಕೊ", "DOB ", "12/03/85", "SBIN0001234", "UHID ", "\ud800", "\x00",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_findings_of_any_text_are_in_order_and_apart(text: str) -> None:
    findings = find(text)
    ends = [0, *(finding.end for finding in findings)]
    assert all(end <= finding.start < finding.end <= len(text) for end, finding in zip(ends, findings, strict=False))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab ,\n", max_size=20), st.sampled_from(["-", " ", "\u2009", ""]))
def test_number_is_found_within_any_text(around: str, gap: str) -> None:
    text = f"{around} {gap.join(['2341', '2341', '2346'])} {around}"
    assert [value for _, value in found(text)] == [gap.join(["2341", "2341", "2346"])]


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "@", "a@", "x@a-a.", "12-", "+91", "1234 ", "(", "dob 12/03/1985 ", "nurse "]
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    """Twenty times the text: with a pattern that goes back over what it has read it would be four hundred times."""
    find(unit * 100)
    short, long = (min(_seconds(unit * (size // len(unit))) for _ in range(3)) for size in (5_000, 100_000))
    assert long < 60 * short + 0.05


def _seconds(text: str) -> float:
    start = time.process_time()
    find(text)
    return time.process_time() - start
