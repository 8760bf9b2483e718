"""What a claim puts together otherwise than its source: how often, from where to where, whose figure is whose."""

from fractions import Fraction

import pytest

from app.knowledge.written.conditions import other_condition
from app.knowledge.written.exchanges import mixed_parts, numbers_in_place, swapped_ends
from app.knowledge.written.periods import other_percentage, other_period, within_or_after


@pytest.mark.parametrize(
    ("claim", "sentence", "period"),
    [
        ("Take it twice a week.", "Take it twice a day.", "week"),
        ("Take it weekly.", "Take it once daily.", "week"),
        ("Rs. 25 a month is charged.", "Rs. 25 a quarter is charged.", "month"),
        ("दवा हफ़्ते में दो बार लें।", "दवा दिन में दो बार लें।", "week"),
        ("हर साल 25 रुपये कटते हैं।", "हर महीने 25 रुपये कटते हैं।", "year"),
        ("ವಾರಕ್ಕೆ ಎರಡು ಬಾರಿ ಕೊಡಿ.", "ದಿನಕ್ಕೆ ಎರಡು ಬಾರಿ ಕೊಡಿ.", "week"),
        ("తిరిగి వారానికి రెండు సార్లు ఇవ్వండి.", "రోజుకు రెండు సార్లు ఇవ్వండి.", "week"),
        ("Take it twice a week.", "दवा दिन में दो बार लें।", "week"),
    ],
)
def test_another_period_is_told(claim: str, sentence: str, period: str) -> None:
    assert other_period(claim, sentence) == period


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Take it daily.", "Take it twice a day."),
        ("Take it every day.", "इसे रोज़ लें।"),
        ("Take it daily for a week.", "Take it once a day for seven days."),
        ("The card comes in a week.", "The card comes within seven days."),
        ("It costs Rs. 25 a week.", "It costs Rs. 25."),
        ("Five a month are free.", "Each month five are free, and each day two."),
        ("दवा रोज़ दो बार लें।", "दवा दिन में दो बार लें।"),
        ("चार हफ़्ते में आता है।", "हर दिन आता है, चार हफ़्ते तक।"),
        ("ಪ್ರತಿದಿನ ಎರಡು ಬಾರಿ ಕೊಡಿ.", "ದಿನಕ್ಕೆ ಎರಡು ಬಾರಿ ಕೊಡಿ."),
        ("60 ವರ್ಷಕ್ಕಿಂತ ಮೇಲ್ಪಟ್ಟವರಿಗೆ ಪ್ರತಿದಿನ.", "ದಿನಕ್ಕೆ ಒಂದು."),
        ("ప్రతిరోజూ రెండు సార్లు ఇవ్వాలి.", "రోజుకు రెండు సార్లు ఇవ్వండి."),
    ],
)
def test_the_same_period_in_other_words_is_none(claim: str, sentence: str) -> None:
    assert other_period(claim, sentence) is None


@pytest.mark.parametrize(
    ("claim", "sentence", "other"),
    [
        ("Half a percent more.", "Half a percentage point more.", "percent"),
        ("Half a percentage point more.", "Half a percent more.", "percentage point"),
        ("0.5 प्रतिशत ज़्यादा।", "0.5 प्रतिशत अंक ज़्यादा।", "percent"),
        ("0.5 percentage points more.", "0.5 percentage points more.", None),
        ("From 3.5 % to 4 %.", "It rose by 0.5 percentage points, from 3.5 percent to 4 percent.", None),
        ("Half a percent more.", "More.", None),
    ],
)
def test_percent_is_not_percentage_points(claim: str, sentence: str, other: str | None) -> None:
    assert other_percentage(claim, sentence) == other


@pytest.mark.parametrize(
    ("claim", "sentence", "found"),
    [
        ("Answered after seven days.", "Answered within seven days.", True),
        ("सात दिन के बाद जवाब मिलता है।", "सात दिन के भीतर जवाब मिलता है।", True),
        ("ಏಳು ದಿನಗಳ ನಂತರ ಉತ್ತರ.", "ಏಳು ದಿನಗಳ ಒಳಗೆ ಉತ್ತರ.", True),
        ("ఏడు రోజుల తర్వాత జవాబు.", "ఏడు రోజుల లోపు జవాబు.", True),
        ("Come back after three days.", "Come back if it has not gone within three days.", False),
        ("Answered within seven days.", "Answered within seven days, after that by the office.", False),
    ],
)
def test_within_is_not_after(claim: str, sentence: str, found: bool) -> None:
    assert (within_or_after(claim, sentence) is not None) is found


KEYS = "The bank keeps one key and the holder keeps the other."
TABLETS = "Children take one tablet and adults take four tablets twice daily."
GIVE = "Give one tablet to children and four tablets to adults."
LOANS = "The manager approves loans up to Rs. 2 lakh; the regional office approves loans above Rs. 2 lakh."
RENT = "The rent is Rs. 1,500 for a small locker and Rs. 3,000 for a big one."
VISITS = "The first visit is before 12 weeks, the second between 14 and 26 weeks."
CARD = "The nurse writes the dose on the card, and the mother keeps the card."
CHEQUES = "Cheques drawn on other banks are cleared in two days, on our own bank on the same day."
MILK = "Milk may be kept for four hours in a room and for twenty-four hours in a refrigerator."
TELUGU_MILK = "పాలను గదిలో నాలుగు గంటలు, ఫ్రిజ్‌లో ఇరవై నాలుగు గంటలు ఉంచవచ్చు."
KANNADA = "ಐದು ವರ್ಷದೊಳಗಿನ ಮಕ್ಕಳಿಗೆ ಒಂದು ಮಾತ್ರೆ, ವಯಸ್ಕರಿಗೆ ನಾಲ್ಕು ಮಾತ್ರೆ ದಿನಕ್ಕೆ ಎರಡು ಬಾರಿ ಕೊಡಿ."


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The bank keeps the other key.", KEYS),
        ("Children take four tablets.", TABLETS),
        ("Children take four tablets twice daily.", TABLETS),
        ("Give four tablets to children.", GIVE),
        ("The manager approves loans above Rs. 2 lakh.", LOANS),
        ("The regional office approves loans up to Rs. 2 lakh.", LOANS),
        ("A small locker costs Rs. 3,000.", RENT),
        ("The second visit is before 12 weeks.", VISITS),
        ("ಮಕ್ಕಳಿಗೆ ನಾಲ್ಕು ಮಾತ್ರೆ ಕೊಡಿ.", KANNADA),
        ("Adult: 20 mg", "Medicine: Zinc; Child: 20 mg; Adult: 40 mg"),
        ("The rent is Rs. 1,500 for a big locker.", RENT),
        ("The mother writes the dose on the card.", CARD),
        ("The nurse keeps the card.", CARD),
        ("Cheques of our own bank are cleared in two days.", CHEQUES),
        ("Milk may be kept for twenty-four hours in a room.", MILK),
        ("పాలను గదిలో ఇరవై నాలుగు గంటలు ఉంచవచ్చు.", TELUGU_MILK),
    ],
)
def test_facts_exchanged_within_a_sentence_are_told(claim: str, sentence: str) -> None:
    assert mixed_parts(claim, sentence) is not None


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The holder keeps the other key.", KEYS),
        (KEYS, KEYS),
        ("Children take one tablet.", TABLETS),
        ("Children take one tablet twice daily.", TABLETS),
        ("Adults take four tablets.", TABLETS),
        ("Give four tablets to adults.", GIVE),
        ("Loans above Rs. 2 lakh are approved by the regional office.", LOANS),
        ("A small locker costs Rs. 1,500.", RENT),
        ("The second visit is between 14 and 26 weeks.", VISITS),
        ("ವಯಸ್ಕರಿಗೆ ನಾಲ್ಕು ಮಾತ್ರೆ ಕೊಡಿ.", KANNADA),
        ("Child: 20 mg", "Medicine: Zinc; Child: 20 mg; Adult: 40 mg"),
        ("Wash it and cover it.", "Wash it, dry it and cover it."),
        ("The rent of a big locker is Rs. 3,000.", RENT),
        ("The dose is written on the card by the nurse.", CARD),
        ("The mother keeps the card.", CARD),
        ("Cheques of our own bank are cleared on the same day.", CHEQUES),
        ("A cheque drawn on another bank is cleared in two days.", CHEQUES),
        ("In a refrigerator milk may be kept for 24 hours.", MILK),
        ("ఫ్రిజ్‌లో పాలను 24 గంటలు ఉంచవచ్చు.", TELUGU_MILK),
    ],
)
def test_parts_of_a_sentence_in_other_words_are_not_mixed(claim: str, sentence: str) -> None:
    assert mixed_parts(claim, sentence) is None


def test_number_beside_the_words_of_its_part_is_in_its_place() -> None:
    assert numbers_in_place("A small locker costs Rs. 1,500 a year.", RENT) == {Fraction(1500)}
    assert numbers_in_place("A small locker costs Rs. 3,000 a year.", RENT) == frozenset()
    assert numbers_in_place("It costs Rs. 1,500.", RENT) == frozenset()


def test_what_is_sent_by_the_one_to_the_other_is_not_sent_back() -> None:
    sent = "Documents are sent by the branch to the head office."
    assert swapped_ends("Documents are sent by the head office to the branch.", sent) is not None
    assert swapped_ends("Documents are sent to the head office by the branch.", sent) is None
    assert swapped_ends("The branch sends documents to the head office.", sent) is None


RULES = "If the mother bleeds heavily, call the ambulance at once; if she only feels dizzy, give her water."
HINDI_RULES = "अगर बुखार तीन दिन रहे तो डॉक्टर को दिखाएँ; अगर उल्टी हो तो ओआरएस दें।"


@pytest.mark.parametrize(
    ("claim", "sentence", "found"),
    [
        ("If she only feels dizzy, call the ambulance at once.", RULES, True),
        ("If the mother bleeds heavily, give her water.", RULES, True),
        ("Call the ambulance at once if she only feels dizzy.", RULES, True),
        ("अगर उल्टी हो तो डॉक्टर को दिखाएँ।", HINDI_RULES, True),
        ("Call the ambulance at once when the mother bleeds heavily.", RULES, False),
        ("If she feels dizzy, she gets water.", RULES, False),
        ("अगर उल्टी हो तो ओआरएस दें।", HINDI_RULES, False),
        (
            "If the mother bleeds, give her water.",
            "If the mother bleeds, call the ambulance and give her water.",
            False,
        ),
        ("The mother gets water.", RULES, False),
    ],
)
def test_condition_of_one_rule_does_not_lead_to_what_another_says(claim: str, sentence: str, found: bool) -> None:
    assert (other_condition(claim, sentence) is not None) is found
