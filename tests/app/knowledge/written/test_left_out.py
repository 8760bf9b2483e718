"""Conditions that a claim leaves out: what limits a dose, a permission or a sum may not be dropped, a reason may."""

import pytest

from app.knowledge.written.left_out import left_out, parts_told

WITHDRAWAL = "After five years, with the doctor's certificate, you can withdraw up to 25% of the balance."
SNAKE = "పాముకాటు అయితే, రక్తం గడ్డకట్టకపోతే విషం విరుగుడు మందు 10 సీసాలు ఇస్తారు."


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("You can withdraw up to 25%.", WITHDRAWAL),
        ("Give 500 mg.", "Give 500 mg only if the child weighs over 40 kg."),
        ("Give the child 500 mg.", "Give the child 500 mg only if the child weighs over 40 kg."),
        ("Give one tablet twice a day.", "Give one tablet twice a day to patients over 12 years."),
        ("The locker may be opened.", "The locker may be opened unless the holder has died."),
        ("Give the second dose.", "Give the second dose, except in pregnancy."),
        ("A loan is given without a guarantee.", "A loan up to Rs. 4 lakh is given without a guarantee."),
        ("500 mg is given twice a day.", "500 mg is given twice a day to adults with typhoid."),
        ("You may apply at the branch.", "You may apply at the branch till 31 March."),
        ("Senior citizens get half a percent more.", "Senior citizens get half a percent more on 1 year and longer."),
        ("The patient is referred.", "Where bleeding goes on for a day, the patient is referred."),
        ("No charge is paid.", "Customers holding a gold card pay no charge."),
        ("दवा तुरंत रोक दें।", "पीलिया होने पर दवा तुरंत रोक दें।"),
        ("बच्चे को टीका न लगाएँ।", "बच्चे को तेज़ बुखार हो तो टीका न लगाएँ।"),
        ("3 प्रतिशत की छूट मिलती है।", "समय पर चुकाने वालों को 3 प्रतिशत की छूट मिलती है।"),
        ("खाते से पैसा निकाला जा सकता है।", "खाते से पैसा केवल गंभीर बीमारी में निकाला जा सकता है।"),
        ("ऋण पर ज़मीन गिरवी नहीं रखनी पड़ती।", "1.6 लाख रुपये तक के ऋण पर ज़मीन गिरवी नहीं रखनी पड़ती।"),
        ("ಮಗುವಿಗೆ ಲಸಿಕೆ ಹಾಕಬೇಡಿ.", "ಮಗುವಿಗೆ ಹೆಚ್ಚು ಜ್ವರ ಇದ್ದರೆ ಲಸಿಕೆ ಹಾಕಬೇಡಿ."),
        ("ಸಾಲ ಮಂಜೂರಾಗುತ್ತದೆ.", "ತಂದೆ ಅಥವಾ ತಾಯಿ ಸಹಿ ಹಾಕಿದರೆ ಮಾತ್ರ ಸಾಲ ಮಂಜೂರಾಗುತ್ತದೆ."),
        ("విషం విరుగుడు మందు 10 సీసాలు ఇస్తారు.", SNAKE),
        ("10,000 రూపాయలు ఇస్తారు.", "సంఘాల మహిళలకు మాత్రమే 10,000 రూపాయలు ఇస్తారు."),
    ],
)  # fmt: skip
def test_condition_that_limits_is_missed(claim: str, sentence: str) -> None:
    assert left_out(claim, sentence) is not None


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("After 5 years up to 25% may be withdrawn with a doctor's certificate.", WITHDRAWAL),
        ("Children above 40 kg get 500 mg.", "Give 500 mg only if the child weighs over 40 kg."),
        ("If the bite broke the skin, one dose is given.", "One dose is given, only if the skin is broken."),
        ("Take the tablets with milk.", "Take the tablets with milk, because fat helps the body take them up."),
        ("Give zinc for 14 days.", "Give zinc for 14 days; if the child vomits, wait ten minutes."),
        ("The branch opens at 10 am.", "The branch opens at 10 am on weekdays and until 1 pm on Saturday."),
        ("A deposit is opened with Rs. 5,000.", "A deposit is opened with Rs. 5,000 for 7 days to 10 years."),
        ("Adults take four tablets.", "Children under 5 years take one tablet, adults take four tablets."),
        ("One tablet a day is the dose.", "The dose is one tablet a day."),
        ("कार्ड खोने पर उसे फ़ोन से बंद कराएँ।", "कार्ड खो जाए तो उसे फ़ोन से बंद कराएँ।"),
        ("बड़ों को चार गोली दें।", "पाँच साल से छोटे बच्चों को एक गोली और बड़ों को चार गोली दें।"),
        ("ಹೆಚ್ಚು ಜ್ವರವಿರುವ ಮಗುವಿಗೆ ಲಸಿಕೆ ಹಾಕಬಾರದು.", "ಮಗುವಿಗೆ ಹೆಚ್ಚು ಜ್ವರ ಇದ್ದರೆ ಲಸಿಕೆ ಹಾಕಬೇಡಿ."),
        ("ಬಡ್ಡಿಯನ್ನು ಪ್ರತಿ ತಿಂಗಳು ಕಟ್ಟಬಹುದು.", "ಗ್ರಾಹಕರು ಬಯಸಿದರೆ ಬಡ್ಡಿಯನ್ನು ಪ್ರತಿ ತಿಂಗಳು ಕಟ್ಟಬಹುದು."),
        ("పింఛను తీసుకునే వారికి కనీస నిల్వ అక్కర్లేదు.", "పింఛనుదారులకు కనీస నిల్వ అవసరం లేదు."),
        ("పత్రం జనవరి 15 లోపు అందకపోతే పింఛను నిలిచిపోతుంది.", "జనవరి 15 లోపు పత్రం ఇవ్వకపోతే పింఛను ఆగిపోతుంది."),
    ],
)  # fmt: skip
def test_condition_that_is_told_and_what_is_no_condition_is_not(claim: str, sentence: str) -> None:
    assert left_out(claim, sentence) is None


def test_condition_that_the_question_names_may_be_left_out() -> None:
    claim, sentence = "Give 500 mg.", "Give 500 mg only if the child weighs over 40 kg."
    assert left_out(claim, sentence, "What does a child get who weighs over 40 kg?") is None
    assert left_out(claim, sentence, "What does a child with fever get?") is not None


def test_condition_is_missed_across_scripts() -> None:
    sentence = "Immunoglobulin is given once, only if the skin is broken."
    assert left_out("इम्यूनोग्लोबुलिन दिया जाता है।", sentence) == "only if the skin is broken"
    assert left_out("त्वचा फटी हो तो ही इम्यूनोग्लोबुलिन दिया जाता है।", sentence) is None


def test_sentence_is_near_by_each_of_its_parts_without_its_reason() -> None:
    assert parts_told("Give it with milk or a meal, because fat helps the body take it up.") == [
        "Give it with milk or a meal"
    ]
    assert parts_told("The first ten leaves are free; each further leaf costs Rs. 3.") == [
        "The first ten leaves are free",
        "each further leaf costs Rs. 3",
    ]
    assert parts_told("Give it with milk.") == []
