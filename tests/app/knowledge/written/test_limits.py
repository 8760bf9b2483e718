"""Ranges and limits of a claim that its source has otherwise."""

import pytest

from app.knowledge.written.limits import other_limit

CHART = "Children of 5 to 10 kg get one tablet and children of 10 to 14 kg get two tablets."
COLD = "Keep the vaccine between 2 and 8 degrees; never freeze it."


@pytest.mark.parametrize(
    ("claim", "sentence", "words"),
    [
        ("Children of 5 to 14 kg get two tablets.", CHART, "5 to 14 kg"),
        ("Keep the vaccine below 2 degrees.", COLD, "2 degrees"),
        ("Keep the vaccine above 8 degrees.", COLD, "8 degrees"),
        (
            "The vaccine is given from Monday to Friday.",
            "The vaccine is given on Monday and Friday.",
            "monday to friday",
        ),
        ("Open from Monday to Sunday.", "Open from Monday to Saturday; on Sunday for emergencies.", "monday to sunday"),
        ("Withdrawals are allowed until 1 July.", "Withdrawals are allowed from 1 July.", "1 july"),
        ("Come within 3 days.", "Come after 3 days.", "3 days"),
        ("5 से 14 किलो के बच्चे को दो गोली दें।", "5 से 10 किलो को एक, 10 से 14 किलो को दो गोली दें।", "5 से 14 किलो"),
        ("ಸೋಮವಾರದಿಂದ ಶುಕ್ರವಾರದವರೆಗೆ ಕೊಡಲಾಗುತ್ತದೆ.", "ಸೋಮವಾರ ಮತ್ತು ಶುಕ್ರವಾರ ಕೊಡಲಾಗುತ್ತದೆ.", None),
    ],
)
def test_other_range_is_told(claim: str, sentence: str, words: str | None) -> None:
    found = other_limit(claim, sentence)
    assert found is not None if words is None else found == words


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Children of 10 to 14 kg get two tablets.", CHART),
        ("A child of 6 to 8 kg gets one tablet.", CHART),
        ("Keep it at 2 to 8 degrees.", COLD),
        ("Keep it below 8 degrees.", COLD),
        ("Open from Monday to Friday.", "Open from Monday to Saturday."),
        ("It takes 7 to 14 days.", "It takes one to two weeks."),
        ("It takes 3 to 5 days.", "It costs 3 to 5 rupees."),
        (
            "Over Rs. 50,000 the PAN card is needed.",
            "Up to Rs. 50,000 Aadhaar is enough, above that the PAN card is needed.",
        ),
        ("Take at most 4 tablets.", "Do not take more than 4 tablets."),
        ("2 से 8 डिग्री पर रखें।", COLD),
    ],
)
def test_same_range_is_none(claim: str, sentence: str) -> None:
    assert other_limit(claim, sentence) is None
