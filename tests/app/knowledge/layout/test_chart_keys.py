"""What rows, items of lists and sentences are found by."""

from fractions import Fraction

import pytest

from app.knowledge.figures.figure_ranges import read_ranges
from app.knowledge.figures.ranges import Range
from app.knowledge.layout.chart_keys import entry_key, key_behind_name, row_key, with_lower_bounds


def read(found: tuple[Range, ...]) -> list[tuple[float | None, float | None, str]]:
    return [
        (None if each.low is None else float(each.low), None if each.high is None else float(each.high), each.unit)
        for each in found
    ]


@pytest.mark.parametrize(
    ("row", "low", "high", "unit"),
    [
        ("Weight: 10 to 14 kg; Dose: up to 7.5 ml", 10, 14, "kg"),
        ("No.: 3; Age: 9 months; Vaccine: measles", 9, 9, "month"),
        ("3; 9 से 12 महीने; खसरा", 9, 12, "month"),
        ("Service: Demand draft up to 10,000 rupees; Charge: 45", None, 10000, "rupee"),
        ("10-14 kg 7.5 ml", 10, 14, "kg"),
    ],
)
def test_row_is_found_by_its_first_cell(row: str, low: int | None, high: int, unit: str) -> None:
    key = row_key(row)
    assert key is not None
    assert key.ranges[:1] == (Range(None if low is None else Fraction(low), Fraction(high), unit),)


def test_row_that_begins_with_a_name_has_no_key_but_behind_it() -> None:
    row = "Loan: Gold loan; Amount: up to 2 lakh rupees; Term: up to 12 months"
    assert row_key(row) is None
    assert row_key("No.: 4; Test: Malaria; Rate (Rs): 60") is None
    found = key_behind_name(row)
    assert found is not None
    assert (found[0], read(found[1].ranges)) == ("loan: gold loan", [(None, 200000, "rupee")])
    assert key_behind_name("Test: Malaria; Rate (Rs): 60; Room: 2") is None


@pytest.mark.parametrize(
    ("item", "ranges"),
    [
        ("6 to 10 kg: 5 ml for 3 to 5 days", [(6, 10, "kg")]),
        ("Children from 5 to 10 kg get 5 ml", [(5, 10, "kg")]),
        ("3 to 6 months (5 to 8 kg): 2.5 ml", [(3, 6, "month"), (5, 8, "kg")]),
        ("above 2,000 up to 8,000 rupees – 15 rupees", [(2000, 8000, "rupee")]),
        ("5 ml: 6 to 10 kg", [(6, 10, "kg")]),
        ("6 to 10 kg: 5 ml 11 to 20 kg: 9 ml", [(6, 10, "kg"), (11, 20, "kg")]),
        ("6 to 10 kg - 5 ml - 3 to 5 days - after food", [(6, 10, "kg")]),
        ("Children under 5 years travel free.", [(None, 5, "year")]),
        ("14 weeks: polio drops", [(14, 14, "week")]),
        ("On 4 May: parents' meeting", [(31 * 5 + 4, 31 * 5 + 4, "date")]),
        ("8 से 12 किलो: 6 मि.ली.", [(8, 12, "kg")]),
        ("8ರಿಂದ 12 ಕೆ.ಜಿ. – 6 ಮಿ.ಲೀ.", [(8, 12, "kg")]),
        ("8 నుంచి 12 కిలోలు: 6 మి.లీ.", [(8, 12, "kg")]),
        ("5 ವರ್ಷಕ್ಕಿಂತ ಕಡಿಮೆ ಮಕ್ಕಳಿಗೆ ಟಿಕೆಟ್ ಬೇಡ.", [(None, 5, "year")]),
    ],
)
def test_item_or_sentence_is_found_by_what_it_begins_with(item: str, ranges: list[tuple[int, int, str]]) -> None:
    key = entry_key(read_ranges(item))
    assert key is not None
    assert read(key.ranges) == ranges


@pytest.mark.parametrize(
    "item",
    [
        "children under 5 years",
        "Gold loan: up to 2 lakh rupees",
        "2 tablets: in the morning",
        "a slip",
        "9:30 to 16:00",
    ],
)
def test_item_that_says_nothing_of_a_range_is_found_by_none(item: str) -> None:
    assert entry_key(read_ranges(item)) is None


def test_limit_begins_where_a_nearer_one_of_the_same_words_ends() -> None:
    texts = ("up to 900 rupees: 3", "up to 7,000 rupees: 8", "above 7,000 rupees: 20", "above 90,000 rupees: 45")
    keys = [key for each in texts if (key := entry_key(read_ranges(each))) is not None]

    assert [read(each) for each in with_lower_bounds(keys)] == [
        [(None, 900, "rupee")],
        [(900, 7000, "rupee")],
        [(7000, 90000, "rupee")],
        [(90000, None, "rupee")],
    ]


def test_limits_of_other_things_are_left_as_they_are() -> None:
    texts = ("Passbook up to 900 rupees: 3", "Locker up to 7,000 rupees: 8")
    keys = [key for each in texts if (key := entry_key(read_ranges(each))) is not None]

    assert [each[0].low for each in with_lower_bounds(keys)] == [None, None]
