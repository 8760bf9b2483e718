"""Ranges as offices write them in four languages, and which figures they hold."""

from fractions import Fraction

import pytest

from app.knowledge.figures.figure_ranges import figures_asked, ranges
from app.knowledge.figures.ranges import Fit, Range, range_fit


def read(text: str) -> list[tuple[float | None, float | None, str]]:
    return [
        (None if each.low is None else float(each.low), None if each.high is None else float(each.high), each.unit)
        for each in ranges(text)
    ]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("10 to 14 kg", 10, 14, "kg"),
        ("one to five years", 1, 5, "year"),
        ("between one and five years", 1, 5, "year"),
        ("between 2 and 6 months", 2, 6, "month"),
        ("एक से पाँच साल", 1, 5, "year"),
        ("2 और 6 महीने के बीच", 2, 6, "month"),
        ("ಒಂದರಿಂದ ಐದು ವರ್ಷ", 1, 5, "year"),
        ("ಎರಡರಿಂದ ನಾಲ್ಕು ತಿಂಗಳು", 2, 4, "month"),
        ("2 ಮತ್ತು 6 ತಿಂಗಳ ನಡುವೆ", 2, 6, "month"),
        ("ఒకటి నుంచి ఐదేళ్లు", 1, 5, "year"),
        ("2 మరియు 6 నెలల మధ్య", 2, 6, "month"),
        ("500 g to 2 kg", 0.5, 2, "kg"),
        ("1 year to less than 2 years", 1, 2, "year"),
        ("above 10,000 and up to 1 lakh rupees", 10000, 100000, "rupee"),
        ("₹10,001 to ₹1,00,000", 10001, 100000, "rupee"),
        ("classes 9 and 10", 9, 10, ""),
        ("40 kg upto 60 kg", 40, 60, "kg"),
        ("Units in a month: 51 to 150; Rate: Rs 4", 51, 150, "iu"),
        ("Age group: 60 to 69; Pension: 1100", 60, 69, "year"),
        ("आयु: 60 से 69; पेंशन: 1100", 60, 69, "year"),
        ("ವಯಸ್ಸು: 60ರಿಂದ 69; ಪಿಂಚಣಿ: 1100", 60, 69, "year"),
        ("వయసు: 60 నుంచి 69; పింఛను: 1100", 60, 69, "year"),
        ("Agents: 60 to 69; Pages: 12", 60, 69, ""),
        ("Rs 25 thousand to Rs lakh", 25000, 100000, "rupee"),
        ("रु. 25 हज़ार से रु. लाख तक", 25000, 100000, "rupee"),
        ("ರೂ. 25 ಸಾವಿರದಿಂದ ರೂ. ಲಕ್ಷದವರೆಗೆ", 25000, 100000, "rupee"),
        ("రూ. 25 వేల నుంచి రూ.లక్ష వరకు", 25000, 100000, "rupee"),
        ("above 25,000 up to 2 lakh", 25000, 200000, "rupee"),
        ("Amount: upto 5000; Fee: 12", None, 5000, "rupee"),
        ("children under five years", None, 5, "year"),
        ("60 years and above", 60, None, "year"),
        ("no more than 3 days", None, 3, "day"),
        ("not less than two weeks", 2, None, "week"),
        ("Weight (kg): 10-14; Dose (ml): 7.5", 10, 14, "kg"),
        ("Age in months: 6–11; Dose: 1 ml", 6, 11, "month"),
        ("10 से 14 किलो", 10, 14, "kg"),
        ("छह महीने से 2 साल", 0.5, 2, "year"),
        ("5 साल से कम", None, 5, "year"),
        ("30 दिन से ज़्यादा", 30, None, "day"),
        ("1 लाख रुपये तक", None, 100000, "rupee"),
        ("10,000 रुपये से ऊपर 1 लाख रुपये तक", 10000, 100000, "rupee"),
        ("५ साल या उससे ज़्यादा", 5, None, "year"),
        ("10ರಿಂದ 14 ಕೆ.ಜಿ.", 10, 14, "kg"),
        ("6 ರಿಂದ 8ನೇ ತರಗತಿ", 6, 8, ""),
        ("6 ತಿಂಗಳಿಂದ 2 ವರ್ಷ", 0.5, 2, "year"),
        ("5 ವರ್ಷಕ್ಕಿಂತ ಕಡಿಮೆ", None, 5, "year"),
        ("30 ದಿನಕ್ಕಿಂತ ಹೆಚ್ಚು", 30, None, "day"),
        ("1 ಲಕ್ಷ ರೂಪಾಯಿವರೆಗೆ", None, 100000, "rupee"),
        ("60 ವರ್ಷ ಮೇಲ್ಪಟ್ಟವರು", 60, None, "year"),
        ("7 ದಿನದೊಳಗೆ", None, 7, "day"),
        ("10 నుంచి 14 కిలోలు", 10, 14, "kg"),
        ("6 నెలల నుండి 2 సంవత్సరాలు", 0.5, 2, "year"),
        ("5 ఏళ్ల లోపు", None, 5, "year"),
        ("30 రోజులకు మించి", 30, None, "day"),
        ("లక్ష రూపాయల వరకు", None, 100000, "rupee"),
        ("Monday to Friday", 0, 4, "weekday"),
        ("Mon-Sat 9:00 to 13:00", 0, 5, "weekday"),
        ("सोमवार से शुक्रवार", 0, 4, "weekday"),
        ("ಸೋಮವಾರದಿಂದ ಶುಕ್ರವಾರ", 0, 4, "weekday"),
        ("సోమవారం నుండి శుక్రవారం వరకు", 0, 4, "weekday"),
        ("1 April to 15 June 2026", 31 * 4 + 1, 31 * 6 + 15, "date"),
        ("10,000 రూపాయలకు పైన", 10000, None, "rupee"),
        ("3 ಲಕ್ಷಕ್ಕಿಂತ ಹೆಚ್ಚು", 300000, None, "rupee"),
        ("40 ಸಾವಿರದವರೆಗೆ", None, 40000, "rupee"),
        ("లక్షకు పైన 4 లక్షల వరకు", 100000, 400000, "rupee"),
        ("12 साल, उससे ऊपर", 12, None, "year"),
        ("12 ವರ್ಷ, ಅದಕ್ಕಿಂತ ಹೆಚ್ಚು", 12, None, "year"),
        ("12 ఏళ్లు, అంతకు పైన", 12, None, "year"),
    ],
)
def test_range_is_read(text: str, low: float | None, high: float | None, unit: str) -> None:
    assert read(text) == [(low, high, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "5 mg twice a day",
        "one tablet to be taken",
        "from one to another",
        "on 1 October 2026",
        "9:00 to 13:00",
        "12-10-2026",
        "10 और 15",
        "5 kg to 3 rupees",
        "14 to 10 kg",
    ],
)
def test_figures_and_dates_alone_and_times_are_none(text: str) -> None:
    assert ranges(text) == []


def test_limits_belong_to_it_as_they_are_written() -> None:
    (below,), (up_to,) = ranges("less than 2 years"), ranges("up to 2 years")
    (above,), (at_least,) = ranges("more than 5 kg"), ranges("5 kg and above")

    two, five = figures_asked("2 years")[0], figures_asked("5 kg")[0]

    assert (below.holds(two), up_to.holds(two), above.holds(five), at_least.holds(five)) == (False, True, False, True)


def test_range_above_a_limit_does_not_hold_the_limit() -> None:
    (given,) = ranges("above 25,000 up to 2 lakh")

    assert [given.holds(figures_asked(each)[0]) for each in ("25,000", "25,001", "2 lakh")] == [False, True, True]


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("How much for a child of 12 kg?", "Weight: 10 to 14 kg; Dose: 7.5 ml", Fit.WITHIN),
        ("How much for a child of 12 kg?", "Weight: 15 to 19 kg; Dose: 10 ml", Fit.MISSES),
        ("How much for a child of 12 kg?", "Give it after food.", Fit.UNTOLD),
        ("How much for a child of 12 kg?", "For 10 to 14 days; 5 ml", Fit.UNTOLD),
        ("Interest for a year and a half?", "Term: 1 year to less than 2 years; Rate: 6.75", Fit.WITHIN),
        ("Which vaccine at 18 months?", "Age: 1 to 2 years; Vaccine: DPT", Fit.WITHIN),
        ("डेढ़ साल की एफ़डी पर ब्याज?", "1 साल से 2 साल से कम; 6.75", Fit.WITHIN),
        ("ಒಂದೂವರೆ ವರ್ಷಕ್ಕೆ ಎಷ್ಟು ಬಡ್ಡಿ?", "1ರಿಂದ 2 ವರ್ಷ; 6.75", Fit.WITHIN),
        ("ఏడాదిన్నరకు వడ్డీ ఎంత?", "1 నుంచి 2 సంవత్సరాలు; 6.75", Fit.WITHIN),
        ("A draft of 25,000 rupees?", "Draft above 10,000 rupees; Charge: 90", Fit.PAST),
        ("Is it open at 11:30?", "Classes 6 to 12; Fee: 300", Fit.UNTOLD),
        ("Is it open on Wednesday?", "Days: Monday to Friday; Hours: 9 to 13", Fit.WITHIN),
        ("क्या बुधवार को खुला है?", "ಸೋಮವಾರದಿಂದ ಶುಕ್ರವಾರ; 9 ರಿಂದ 13", Fit.WITHIN),
        ("Is it open on Sunday?", "Days: Monday to Friday; Hours: 9 to 13", Fit.MISSES),
        ("Is it open on 3 May?", "From 1 April to 15 June; Hours: 8 to 12", Fit.WITHIN),
        ("What does it cost?", "Draft above 10,000 rupees; Charge: 90", Fit.UNTOLD),
    ],
)
def test_text_holds_or_misses_what_is_asked(question: str, text: str, expected: Fit) -> None:
    assert range_fit(figures_asked(question), ranges(text)) is expected


def test_range_of_another_measure_holds_nothing() -> None:
    assert not Range(Fraction(1), Fraction(20), "kg").holds(figures_asked("12 years")[0])


@pytest.mark.parametrize(
    "text", ["Penta 1, 2 & 3", "doses 1, 2 and 3", "खुराक 1, 2 और 3", "ಡೋಸ್ 1, 2 ಮತ್ತು 3", "డోసు 1, 2 మరియు 3"]
)
def test_what_is_counted_up_is_no_range(text: str) -> None:
    assert read(text) == []
    assert read(f"{text}, between 2 and 6 months") == [(2, 6, "month")]
