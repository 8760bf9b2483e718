"""Figures and dates of a sentence: equal in whatever digits, words and units they are written, and else missing."""

from fractions import Fraction

import pytest

from app.knowledge.figures.dates import Date, dates, missing_date
from app.knowledge.figures.figures import Figure, figures, missing_figure


def read(text: str) -> list[tuple[float, str]]:
    return [(float(each.value), each.unit) for each in figures(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Give 500mg twice a day for 5 days.", [(500, "mg"), (2, "times"), (5, "day")]),
        ("10-15 mg/kg every six hours", [(10, "mg/kg"), (15, "mg/kg"), (6, "hour")]),
        ("१० मि.ग्रा. प्रति किलो हर छह घंटे", [(10, "mg/kg"), (6, "hour")]),
        ("ದಿನಕ್ಕೆ ಎರಡು ಮಾತ್ರೆ, ೫೦೦ ಮಿ.ಗ್ರಾಂ", [(2, "tablet"), (500, "mg")]),
        ("రోజుకు రెండు మాత్రలు, ౫౦౦ మి.గ్రా", [(2, "tablet"), (500, "mg")]),
        ("Rs. 1,24,000.50, ₹500 or two lakh rupees", [(124000.5, "rupee"), (500, "rupee"), (200000, "rupee")]),
        ("two hundred and twenty-five children", [(225, "")]),
        ("ಶೇ. 5 ಬಡ್ಡಿ; 7.5%", [(5, "percent"), (7.5, "percent")]),
        ("1/2 tablet, ½ tablet, half tablet", [(0.5, "tablet")] * 3),
        ("120/80 mmHg at 37.5 °C", [(120, ""), (80, "mmhg"), (37.5, "celsius")]),
        ("2 million dollars and $5", [(2000000, "dollar"), (5, "dollar")]),
        ("एक गोली दिन में दो बार", [(1, "tablet"), (2, "times")]),
        ("one of them is an answer", []),
        ("a year and a half, 1½ tablets, two and a half lakh", [(1.5, "year"), (1.5, "tablet"), (250000, "")]),
        ("ढाई साल, साढ़े तीन लाख रुपये, पौने दो घंटे", [(2.5, "year"), (350000, "rupee"), (1.75, "hour")]),
        ("ಒಂದೂವರೆ ವರ್ಷ, ಎರಡೂವರೆ ಮಾತ್ರೆ", [(1.5, "year"), (2.5, "tablet")]),
        ("ఏడాదిన్నర, రెండేళ్ల పాప, రెండున్నర మాత్రలు", [(1.5, "year"), (2, "year"), (2.5, "tablet")]),
        ("a loan of two and a half lakh rupees", [(250000, "rupee")]),
        ("70 ಸಾವಿರದ ಸಾಲ, ಮೂರು ಲಕ್ಷಕ್ಕೆ, 5 ಲಕ್ಷಣಗಳು", [(70000, ""), (300000, ""), (5, "")]),
        ("రెండు లక్షలకు, 30 వేలకు, లక్షకు, 5 లక్షణాలు", [(200000, ""), (30000, ""), (100000, ""), (5, "")]),
        ("లక్ష రూపాయలు, लाख रुपये, 2 lakh rupees", [(100000, "rupee"), (100000, "rupee"), (200000, "rupee")]),
    ],
)
def test_figures_are_read_with_their_units(text: str, found: list[tuple[float, str]]) -> None:
    assert read(text) == found


def test_number_of_any_length_is_read() -> None:
    assert missing_figure("9" * 20_000, "8" * 20_000) is not None
    assert missing_figure("9" * 20_000, "9" * 20_000) is None


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Give 2 tablets.", "Give two tablets at night."),
        ("२ गोलियाँ दें।", "Give 2 tablets."),
        ("೫೦೦ ಮಿ.ಗ್ರಾಂ ಕೊಡಿ.", "Give 500 mg."),
        ("రోజుకు ౩ సార్లు", "Three times a day."),
        ("Give 2-3 tablets.", "Two to three tablets are given."),
        ("Give one tablet.", "Take a tablet after food."),
        ("It costs ₹1,24,000.", "The price is 124,000 rupees."),
        ("It began in 2016.", "७ फ़रवरी २०१६ को शुरू हुआ।"),
        ("Within half an hour.", "Within 30 minutes."),
        ("రెండు వారాలు, అర గంట", "14 రోజులు, 30 నిమిషాలు"),
        ("1.5 g in 24 hours", "1500 mg in one day"),
        ("18 months", "a year and a half"),
        ("One dose is given.", "It is given once."),
        ("Up to half of it.", "Up to 50 percent."),
        ("half percent", "half a percent"),
    ],
)
def test_figures_in_other_digits_words_and_groups_are_the_same(claim: str, source: str) -> None:
    assert missing_figure(claim, source) is None


@pytest.mark.parametrize(
    ("claim", "source", "missing"),
    [
        ("Give 3 tablets.", "Give two tablets at night.", Figure(Fraction(3), "tablet")),
        ("Give 500 mg.", "Give 500 ml.", Figure(Fraction(500), "mg")),
        ("For two weeks.", "For two days.", Figure(Fraction(2), "week")),
        ("Half a percent.", "50 percent.", Figure(Fraction(1, 2), "percent")),
        ("Give 15 mg.", "Give 15 mg/kg.", Figure(Fraction(15), "mg")),
        ("Give it every six days.", "Give it every six hours.", Figure(Fraction(6), "day")),
        ("Give it twice a day.", "Give 2 tablets once a day.", Figure(Fraction(2), "times")),
        ("दो गोली दें।", "एक गोली दें।", Figure(Fraction(2), "tablet")),
        ("ಮೂರು ಮಾತ್ರೆ ಕೊಡಿ", "ಎರಡು ಮಾತ್ರೆ ಕೊಡಿ", Figure(Fraction(3), "tablet")),
        ("మూడు మాత్రలు", "రెండు మాత్రలు", Figure(Fraction(3), "tablet")),
        ("It takes 50 minutes.", "It takes 5 minutes, or 500 seconds.", Figure(Fraction(50), "minute")),
        ("A rate of 9.5%", "A rate of 9 or 5%", Figure(Fraction(19, 2), "percent")),
    ],
)
def test_another_number_or_unit_is_missing(claim: str, source: str, missing: Figure) -> None:
    assert missing_figure(claim, source) == missing


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on 7 February 2016", Date(7, 2, 2016)),
        ("on February 7, 2016", Date(7, 2, 2016)),
        ("the 7th of February", Date(7, 2)),
        ("07/02/2016", Date(7, 2, 2016)),
        ("2016-02-07", Date(7, 2, 2016)),
        ("७ फ़रवरी २०१६ को", Date(7, 2, 2016)),
        ("2016ರ ಫೆಬ್ರವರಿ 7 ರಂದು", Date(7, 2, 2016)),
        ("7 ఫిబ్రవరి 2016న", Date(7, 2, 2016)),
        ("in May 2016", Date(None, 5, 2016)),
        ("సోమవారం", Date(weekday=0)),
    ],
)
def test_dates_are_read(text: str, date: Date) -> None:
    assert dates(text) == [date]


def test_words_like_months_are_none() -> None:
    assert dates("He may march on. ಮೇಲೆ ಇದೆ") == []


@pytest.mark.parametrize(
    ("claim", "source", "missing"),
    [
        ("It was on 8 February 2016.", "It was on 7 February 2016. On 8 March it ended.", Date(8, 2, 2016)),
        ("Come in June.", "Come in July.", Date(None, 6)),
        ("Open on Sunday.", "Open on Monday.", Date(weekday=6)),
        ("Closed on Sundays.", "Closed on Fridays.", Date(weekday=6)),
        ("Closed on Sunday.", "Closed on Sundays.", None),
        ("It was in February 2016.", "७ फ़रवरी २०१६ को", None),
        ("07/02/2016", "On February 7, 2016", None),
    ],
)
def test_date_counts_as_a_whole(claim: str, source: str, missing: Date | None) -> None:
    assert missing_date(claim, source) == missing
