"""In a plain text file a line may stand as a heading; a sentence, an item of a list or a figure does not."""

import pytest

from app.knowledge.plain_headings import heading_above

RULES = """Ward rules

Visiting hours
==============
Visitors come from four to six.

# Fees #
A slip costs ten rupees. It is valid for two weeks.

Medicines:

The counter opens at nine.
It closes at five.

Bring the old slip.

1. Ask at the door

- Take a number

108

They call your number then.
"""


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("Visitors come", "Visiting hours"),
        ("It is valid", "Fees"),
        ("The counter opens", "Medicines"),
        ("It closes", "Medicines"),
        ("Bring the old", "Medicines"),
        ("They call your", "Medicines"),
        ("Visiting hours", "Ward rules"),
        ("Ward rules", None),
    ],
)
def test_last_heading_above_a_quotation_is_found(said: str, heading: str | None) -> None:
    assert heading_above(RULES, RULES.index(said)) == heading


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("ಜ್ವರ", True),
        ("बुखार में क्या करें", True),
        ("బుఖారు వస్తే:", True),
        ("बुखार में पानी पिलाएँ।", False),
        ("Give water, and", True),
        ("Give water,", False),
        ("a word " * 15, False),
        ("(2) Give water", False),
        ("२. पानी दें", False),
        ("• ನೀರು ಕೊಡಿ", False),
        ("38.5", False),
    ],
)
def test_line_alone_is_one_unless_it_looks_like_something_else(line: str, is_heading: bool) -> None:
    text = f"{line}\n\nWhat is said."
    found = heading_above(text, text.index("What"))
    assert found == (line.rstrip(":") if is_heading else None)


def test_line_of_a_paragraph_is_none() -> None:
    text = "One line of it\ngoes on here\n\nWhat is said."
    assert heading_above(text, text.index("What")) is None


def test_windows_line_ends_and_marks_alone_are_borne() -> None:
    assert heading_above("Fees\r\n\r\nTen rupees.", 8) == "Fees"
    assert heading_above("#\n\n---\n\nTen rupees.", 8) is None
    assert heading_above("", 0) is None
