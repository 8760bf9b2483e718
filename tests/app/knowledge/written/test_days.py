"""What a claim says of a day of the week, where its source says the opposite of that day."""

import pytest

from app.knowledge.written.days import opposed_on_a_day

WEEK = "The clinic is open from Monday to Saturday, 9 am to 1 pm and 4 pm to 6 pm; on Sunday the clinic is closed."
BRANCH = (
    "The branch is open from Monday to Friday, 10 am to 4 pm, and the counter closes at 3:30 pm;"
    " on Saturdays, Sundays and bank holidays the branch is closed."
)
HINDI = "क्लिनिक सोमवार से शनिवार तक सुबह 9 से दोपहर 1 बजे तक खुला रहता है; रविवार को क्लिनिक बंद रहता है।"
KANNADA = "ಕ್ಲಿನಿಕ್ ಸೋಮವಾರದಿಂದ ಶನಿವಾರದವರೆಗೆ ಬೆಳಿಗ್ಗೆ 9ರಿಂದ ತೆರೆದಿರುತ್ತದೆ; ಭಾನುವಾರ ಕ್ಲಿನಿಕ್ ಮುಚ್ಚಿರುತ್ತದೆ."
TELUGU = "క్లినిక్ సోమవారం నుంచి శనివారం వరకు ఉదయం 9 నుంచి తెరిచి ఉంటుంది; ఆదివారం క్లినిక్ మూసి ఉంటుంది."


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The clinic is open on Sunday.", WEEK),
        ("The clinic is open from Monday to Sunday.", WEEK),
        ("The clinic is open on Saturday and Sunday.", WEEK),
        ("It opens on Sundays at 9 am.", WEEK),
        ("The clinic is closed from Monday to Saturday.", WEEK),
        ("The branch is open on Saturday.", BRANCH),
        ("The ward is open from Monday to Wednesday.", "It is open on Monday and Wednesday and closed on Tuesday."),
        ("The clinic is open on Sunday.", "The clinic is open from 9 am to 1 pm; on Sunday it is closed."),
        ("क्लिनिक सोमवार से रविवार तक खुला रहता है।", HINDI),
        ("ಕ್ಲಿನಿಕ್ ಭಾನುವಾರ ತೆರೆದಿರುತ್ತದೆ.", KANNADA),
        ("క్లినిక్ సోమవారం నుంచి ఆదివారం వరకు తెరిచి ఉంటుంది.", TELUGU),
        ("The clinic is open on Sunday.", TELUGU),
    ],
)
def test_opposite_of_what_is_said_of_a_day_is_told(claim: str, sentence: str) -> None:
    assert opposed_on_a_day(claim, sentence) is not None


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        (WEEK, WEEK),
        ("The clinic is open from Monday to Saturday.", WEEK),
        ("It is closed on Sundays.", WEEK),
        ("The clinic is not open on Sunday.", WEEK),
        ("The clinic is open from Monday to Saturday and closed on Sunday.", WEEK),
        ("The clinic opens at 9 am.", WEEK),
        ("The counter closes at 3:30 pm from Monday to Friday.", BRANCH),
        ("It is open from Monday to Saturday.", "Open Monday to Friday 9 to 5, Saturday 9 to 1, closed on Sunday."),
        ("The pharmacy is open on Sunday.", "The pharmacy is open on Sunday, while the clinic is closed on Sunday."),
        ("क्लिनिक सोमवार से शनिवार तक खुला रहता है।", HINDI),
        ("ಕ್ಲಿನಿಕ್ ಭಾನುವಾರ ಮುಚ್ಚಿರುತ್ತದೆ.", KANNADA),
        ("క్లినిక్ సోమవారం నుంచి శనివారం వరకు తెరిచి ఉంటుంది.", TELUGU),
    ],
)
def test_same_of_a_day_in_other_words_is_none(claim: str, sentence: str) -> None:
    assert opposed_on_a_day(claim, sentence) is None
