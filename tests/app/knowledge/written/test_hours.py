"""Hours of a claim that its source has from the end to the beginning."""

import pytest

from app.knowledge.written.hours import turned_hours


@pytest.mark.parametrize(
    ("claim", "sentence", "words"),
    [
        ("The ward is open from 8 pm to 8 am.", "The ward is open from 8 am to 8 pm.", "8 pm to 8 am"),
        (
            "The ward opens at 8 pm and closes at 8 am.",
            "The ward is open from 8 am to 8 pm.",
            "8 pm and closes at 8 am",
        ),
        ("The ward opens at 8 pm.", "The ward is open between 8 am and 8 pm.", "8 pm"),
        ("Open 3:30 pm - 10:30 am.", "Open 10:30 am - 3:30 pm.", "3:30 pm - 10:30 am"),
        ("Open from noon to 10 am.", "Open from 10 am to noon.", "noon to 10 am"),
        (
            "The guard works from six in the morning to nine in the evening.",
            "The guard works from nine in the evening to six in the morning.",
            "six in the morning to nine in the evening",
        ),
        (
            "पंजीकरण दोपहर एक बजे से सुबह नौ बजे तक होता है।",
            "पंजीकरण सुबह नौ बजे से दोपहर एक बजे तक होता है।",
            "दोपहर एक बजे से सुबह नौ",
        ),
        ("ರಾತ್ರಿ 8 ರಿಂದ ಬೆಳಿಗ್ಗೆ 8 ರವರೆಗೆ ತೆರೆದಿರುತ್ತದೆ.", "ಬೆಳಿಗ್ಗೆ 8ರಿಂದ ರಾತ್ರಿ 8ರವರೆಗೆ ತೆರೆದಿರುತ್ತದೆ.", "ರಾತ್ರಿ 8 ರಿಂದ ಬೆಳಿಗ್ಗೆ 8"),
        ("రాత్రి 8 నుంచి ఉదయం 8 వరకు తెరిచి ఉంటుంది.", "ఉదయం 8 గంటల నుంచి రాత్రి 8 గంటల వరకు తెరిచి ఉంటుంది.", "రాత్రి 8 నుంచి ఉదయం 8"),
        ("क्लिनिक रात 8 बजे खुलता है।", "The clinic is open from 8 am to 8 pm.", "रात 8"),
    ],
)
def test_turned_hours_are_told(claim: str, sentence: str, words: str) -> None:
    assert turned_hours(claim, sentence) == words


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The ward opens at 8 am and closes at 8 pm.", "The ward is open from 8 am to 8 pm."),
        ("The ward is open between 8 in the morning and 8 in the evening.", "The ward is open from 8 am to 8 pm."),
        ("The ward closes at 8 pm.", "The ward is open from 8 am to 8 pm."),
        (
            "The night guard works from 8 pm to 6 am.",
            "The night guard works from 8 pm until 6 am, the day guard 6 am to 8 pm.",
        ),
        ("The second shift starts at 2 pm.", "The first shift is from 6 am to 2 pm, the second from 2 pm to 10 pm."),
        ("Children of 5 to 10 kg get one tablet.", "Children of 5 to 10 kg get one tablet, of 10 to 14 kg two."),
        ("सुबह 8 बजे से रात 8 बजे तक", "ಬೆಳಿಗ್ಗೆ 8 ರಿಂದ ರಾತ್ರಿ 8 ರವರೆಗೆ"),
    ],
)
def test_hours_in_order_are_no_other_hours(claim: str, sentence: str) -> None:
    assert turned_hours(claim, sentence) is None
