"""Who asks for a price is not answered with a dose, nor who asks for a pregnant woman with what is said of others."""

from collections.abc import Callable

import pytest

from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.question.attributes import ATTRIBUTES
from app.knowledge.question.health_cases import HEALTH_CASES
from app.knowledge.question.office_cases import OFFICE_CASES
from app.knowledge.question.want import GivingText, Want
from app.knowledge.question.wants import as_written, wants

Ask = Callable[[str], CollectionAnswer]


def lacking(question: str, text: str) -> list[str]:
    """What is wanted and not given there."""
    wanted, giving = wants(question), GivingText(text)
    return [each.name for each in (*wanted.attributes, *wanted.cases) if not each.is_given(giving)]


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("What does a strip of amoxicillin cost?", "Amoxicillin: 500 mg every 8 hours", ["price"]),
        ("अमोक्सिसिलिन का पत्ता कितने का है?", "अमोक्सिसिलिन: 500 मि.ग्रा.", ["price"]),
        ("ಅಮಾಕ್ಸಿಸಿಲಿನ್‌ಗೆ ಎಷ್ಟು ಹಣ?", "ಅಮಾಕ್ಸಿಸಿಲಿನ್: 500 ಮಿ.ಗ್ರಾಂ", ["price"]),
        ("అమాక్సిసిలిన్ ధర ఎంత?", "అమాక్సిసిలిన్: 500 మి.గ్రా.", ["price"]),
        ("amoxicillin ka kiraya kitna", "Amoxicillin: 500 mg", ["price"]),
        ("How much is a locker?", "A locker is opened by two keys.", ["price"]),
        ("लॉकर का कितना है?", "लॉकर दो चाबियों से खुलता है।", ["price"]),
        ("ಹೊಸದಕ್ಕೆ ಎಷ್ಟು?", "ಹೊಸದು ಕೌಂಟರ್ 3ರಲ್ಲಿ ಸಿಗುತ್ತದೆ.", ["price"]),
        ("కొత్తదానికి ఎంత?", "కొత్తది కౌంటర్ 3 దగ్గర దొరుకుతుంది.", ["price"]),
        ("How much is the interest on it?", "It is locked for 5 years.", ["interest"]),
        ("What is the dose for fever?", "Fever is a temperature above 38 degrees.", ["dose"]),
        ("बुख़ार में खुराक कितनी?", "बुख़ार: शरीर का ताप 38 डिग्री से ऊपर", ["dose"]),
        ("What interest does PPF pay?", "PPF: at least 500 a year", ["interest"]),
        ("Which phone number do I ring?", "Room 4, from 9 to 17", ["phone"]),
        ("What are the side effects of metformin?", "Metformin 850 mg, with a meal", ["side effects"]),
        ("मेटफॉर्मिन के दुष्प्रभाव?", "मेटफॉर्मिन 850 मि.ग्रा.", ["side effects"]),
        ("How many days does the report take?", "Report: at counter 3", ["duration"]),
        ("ವರದಿಗೆ ಎಷ್ಟು ದಿನ?", "ವರದಿ: ಕೌಂಟರ್ 3", ["duration"]),
        ("What time is the medicine given?", "Give 2 to 3 tablets by two nurses at 10 percent", ["time of day"]),
        ("ಕಚೇರಿ ಎಷ್ಟು ಗಂಟೆಗೆ ತೆರೆಯುತ್ತದೆ?", "ಆಂಬ್ಯುಲೆನ್ಸ್‌ಗೆ 108ಕ್ಕೆ ಕರೆ ಮಾಡಿ", ["time of day"]),
        ("At what time is lunch served?", "Lunch is served to classes 1 to 10.", ["time of day"]),
        ("What are the opening hours?", "Opening: see page 9-10.", ["time of day"]),
        ("भोजन कितने बजे मिलता है?", "भोजन कक्षा 1 से 8 तक मिलता है।", ["time of day"]),
        ("On which day is egg served?", "Lunch is served to classes 1 to 10.", ["day"]),
        ("May a pregnant woman take doxycycline?", "Doxycycline 100 mg", ["pregnancy"]),
        ("ಗರ್ಭಿಣಿ ಡಾಕ್ಸಿಸೈಕ್ಲಿನ್ ತಗೋಬಹುದಾ?", "ಡಾಕ್ಸಿಸೈಕ್ಲಿನ್ 100", ["pregnancy"]),
        ("గర్భిణి డాక్సీసైక్లిన్ వేసుకోవచ్చా?", "డాక్సీసైక్లిన్ 100", ["pregnancy"]),
        ("Cough syrup for a child of 12 kg?", "Weight of child 10 to 14 kg; Paracetamol syrup: 5.5 ml", ["cough"]),
        ("interest rate for home loan", "Interest on deposits: 7 %", ["home loans"]),
        ("I lost my ATM card", "A lost credit card is blocked by telephone.", ["debit cards"]),
        ("डेबिट कार्ड की फ़ीस?", "क्रेडिट कार्ड की फ़ीस 500 रुपये", ["debit cards"]),
        ("ಎಟಿಎಂ ಕಾರ್ಡ್ ಕಳೆದರೆ?", "ಕ್ರೆಡಿಟ್ ಕಾರ್ಡ್ ಕಳೆದರೆ", ["debit cards"]),
        ("ఏటీఎం కార్డు పోతే?", "క్రెడిట్ కార్డు పోతే", ["debit cards"]),
        ("Cancelling a draft, what fee?", "Draft; Fee: 118 rupees", ["cancelling"]),
        ("how to close my account", "The branch is closed on Sunday.", ["closing an account"]),
        ("खाता कैसे बंद करें?", "रविवार को शाखा बंद रहती है।", ["closing an account"]),
        ("ಖಾತೆ ಕ್ಲೋಸ್ ಮಾಡೋದು ಹೇಗೆ?", "ಭಾನುವಾರ ಶಾಖೆ ಮುಚ್ಚಿರುತ್ತದೆ.", ["closing an account"]),
        ("అకౌంట్ ఎలా క్లోజ్ చేయాలి?", "ఆదివారం శాఖ మూసి ఉంటుంది.", ["closing an account"]),
        ("how to close my account", "Closing costs 100 rupees.", []),
        ("खाता बंद कैसे करें?", "खाता बंद करने का फ़ॉर्म शाखा में मिलता है।", []),
        ("dose of cetirizine for a child", "Cetirizine 10 mg, adults only", ["children"]),
        ("कार्ड कितने में बनेगा?", "कार्ड: काउंटर 3", ["price"]),
        ("ಹೊಸ ಕಾರ್ಡ್‌ಗೆ ಎಷ್ಟು ಬೀಳುತ್ತೆ?", "ಕಾರ್ಡ್: ಕೌಂಟರ್ 3", ["price"]),
        ("కొత్త కార్డుకు ఎంత పడుతుంది?", "కార్డు: కౌంటర్ 3", ["price"]),
        ("फ़ीस न भरें तो पेनल्टी?", "फ़ीस: 10 तारीख़ तक", ["penalty"]),
        ("ಬಿಲ್ ಕಟ್ಟದಿದ್ದರೆ ಫೈನ್ ಎಷ್ಟು?", "ಬಿಲ್: ಕೌಂಟರ್ 3", ["penalty"]),
        ("ಮಗುವಿಗೆ ಬೇಧಿ ಆದರೆ?", "ಮಗು: ಬುಧವಾರ", ["diarrhoea"]),
        ("ఇన్సూరెన్స్ ఉందా?", "పొదుపు ఖాతా", ["insurance"]),
        ("బీపీ ఎంతసేపటికోసారి చూస్తారు?", "బీపీ: గది", ["frequency"]),
        ("Which papers are needed for a gold loan?", "Gold loan: Rs 4200 a gram", ["papers"]),
        ("स्वर्ण ऋण के लिए कौन से काग़ज़ चाहिए?", "स्वर्ण ऋण: हर ग्राम पर 4200 रुपये", ["papers"]),
        ("ಚಿನ್ನದ ಸಾಲಕ್ಕೆ ಯಾವ ದಾಖಲೆಗಳು ಬೇಕು?", "ಚಿನ್ನದ ಸಾಲ: ಗ್ರಾಂಗೆ 4200 ರೂಪಾಯಿ", ["papers"]),
        ("బంగారు రుణానికి ఏ పత్రాలు కావాలి?", "బంగారు రుణం: గ్రాముకు 4200 రూపాయలు", ["papers"]),
        ("What is the least sum that I can put in?", "Recurring deposit: 6.8 % a year", ["least"]),
        ("कम से कम कितना जमा करना होता है?", "जमा: साल का 6.8 %", ["least"]),
        ("ಕನಿಷ್ಠ ಎಷ್ಟು ಇಡಬೇಕು?", "ಠೇವಣಿ: ವರ್ಷಕ್ಕೆ 6.8 %", ["least"]),
        ("కనీసం ఎంత వేయాలి?", "డిపాజిట్: ఏడాదికి 6.8 %", ["least"]),
        ("Whom do I ring about the loan?", "The loan is paid back in one year", ["phone"]),
        ("In how many days does it come?", "Ring 1800 425 7711 or 080 2345 1999", ["duration"]),
    ],
)
def test_what_is_wanted_is_not_there(question: str, text: str, missing: list[str]) -> None:
    assert lacking(question, text) == missing


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Which papers do I need?", "Bring the Aadhaar card."),
        ("कौन से दस्तावेज़ चाहिए?", "आधार कार्ड लाएँ"),
        ("ಯಾವ ದಾಖಲೆ ಬೇಕು?", "ಆಧಾರ್ ಕಾರ್ಡ್ ತನ್ನಿ"),
        ("ఏ పత్రాలు కావాలి?", "ఆధార్ తేవాలి"),
        ("What is the minimum balance?", "Not less than 500 rupees"),
        ("Since how many years is it open?", "Open 2024-2025"),
        ("I lost my ATM card", "If a card is lost, block it."),
        ("I lost my debit card", "Credit card: 1930. ATM-cum-debit card: 100"),
        ("एटीएम कार्ड खो गया", "कार्ड खो जाए तो ब्लॉक करें"),
        ("ಎಟಿಎಂ ಕಾರ್ಡ್ ಕಳೆದರೆ?", "ಕಾರ್ಡ್ ಕಳೆದರೆ ಬ್ಲಾಕ್ ಮಾಡಿ"),
        ("ఏటీఎం కార్డు పోతే?", "కార్డు పోతే బ్లాక్ చేయండి"),
        ("Which phone number for an ambulance?", "An ambulance: dial 108"),
        ("एंबुलेंस का फ़ोन नंबर?", "एंबुलेंस के लिए 108 डायल करें"),
        ("ಆಂಬ್ಯುಲೆನ್ಸ್ ಫೋನ್ ನಂಬರ್?", "ಆಂಬ್ಯುಲೆನ್ಸ್ ಬೇಕಾದರೆ 108ಕ್ಕೆ ತಿಳಿಸಿ"),
        ("అంబులెన్స్‌కు ఫోన్ ఎక్కడికి?", "అంబులెన్స్ కావాలంటే 108కి చెప్పండి"),
        ("అంబులెన్స్ ఫోన్?", "అంబులెన్స్ కోసం డయల్ చేయండి"),
        ("What penalty is there?", "A fine of 50"),
        ("कितना जुर्माना है?", "50 का दंड"),
        ("ದಂಡ ಎಷ್ಟು?", "50 ಪೆನಾಲ್ಟಿ"),
        ("జరిమానా ఎంత?", "50 పెనాల్టీ"),
        ("What does an X-ray cost?", "X-ray: Rs 250"),
        ("What does an X-ray cost?", "X-ray; Charges: 250"),
        ("एक्स-रे की फ़ीस?", "एक्स-रे: २५० रुपये"),
        ("एक्स-रे की फीस?", "एक्स-रे का शुल्क 250"),
        ("ಎಕ್ಸ್-ರೇ ಬೆಲೆ?", "ಎಕ್ಸ್-ರೇ: ₹250"),
        ("यूरिया के दाम?", "यूरिया की बोरी रु. 266.50"),
        ("यूरिया के दाम?", "यूरिया की बोरी रू 266"),
        ("ಯೂರಿಯಾ ಎಷ್ಟು ರೂಪಾಯಿ?", "ಯೂರಿಯಾ ಚೀಲಕ್ಕೆ ರೂ. 266.50"),
        ("యూరియా ధర ఎంత?", "యూరియా బస్తా రూ.266.50; ఐదు బస్తాలు"),
        ("ఎక్స్-రే ఖర్చు?", "ఎక్స్-రే రుసుము 250"),
        ("Is there a phone number?", "Reception: 080-2345 6789"),
        ("At what time does the lab open?", "Laboratory 9:30 to 13:00"),
        ("What time does the office open?", "The office opens at nine."),
        ("What time does the office open?", "The office opens at 9 on Mondays, at 10 on other days."),
        ("What are the office hours?", "Open nine to five, closed on Sundays"),
        ("What time does the office open?", "The office is open from 9 to 5 every day"),
        ("What time does the office open?", "Office; Saturdays: 9-1"),
        ("दफ़्तर कितने बजे खुलता है?", "दफ़्तर 9 से 5 तक खुला है।"),
        ("ಕಚೇರಿ ಎಷ್ಟು ಗಂಟೆಗೆ ತೆರೆಯುತ್ತದೆ?", "ಕಚೇರಿ 9ಕ್ಕೆ ತೆರೆಯುತ್ತದೆ."),
        ("ಶಾಲೆ ಎಷ್ಟು ಗಂಟೆಗೆ ಶುರು?", "ಎಲ್ಲ ತರಗತಿಗಳಿಗೂ 8:50ಕ್ಕೆ"),
        ("What is your phone number?", "The new number is told at the counter"),
        ("ఆఫీసు ఎన్ని గంటలకు తెరుస్తారు?", "ఆఫీసు 9 నుంచి 5 వరకు ఉంటుంది."),
        ("How long is the card valid?", "The card is good until it is closed"),
        ("Medicine for fever", "Paracetamol 500 mg"),
        ("When is the second dose of OPV given?", "OPV, second dose: at 10 weeks"),
        ("ಜ್ವರಕ್ಕೆ ಡೋಸ್ ಎಷ್ಟು?", "ಜ್ವರ: ಪ್ಯಾರಾಸಿಟಮಾಲ್ 500 ಮಿ.ಗ್ರಾಂ"),
        ("बुखार की दवा", "पैरासिटामोल: शरीर का ताप बढ़ने पर"),
        ("Is there a vaccine for the baby we missed?", "A missed dose is given at the next visit"),  # no dose is asked
        ("How many hospitals are there?", "Six hospitals"),
        ("क्या यह गोली खाली पेट लेनी है?", "गोली भोजन के बाद"),  # nothing is left over
        ("दवा छूट जाए तो?", "याद आते ही गोली लें"),  # no concession
        ("ಹಾವೇರಿ ಶಾಖೆ ಎಲ್ಲಿದೆ?", "ಶಾಖೆ ಬಸ್ ನಿಲ್ದಾಣದ ಬಳಿ"),  # no snake
        ("నొప్పి తట్టుకోలేకపోతే?", "డాక్టర్‌ను పిలవండి"),  # no measles
        ("టీసీ కావాలంటే ఎన్ని రోజులు?", "టీసీ: మూడు రోజులు"),
        ("I am expecting a parcel", "Parcels: counter 2"),
        ("ಬಿಪಿ ಎಷ್ಟು ದಿನಕ್ಕೊಮ್ಮೆ ನೋಡಬೇಕು?", "ಬಿಪಿ: ವಾರಕ್ಕೊಮ್ಮೆ"),
        ("kamre men kitne log hain", "कमरे में छह लोग हैं"),  # में, in Latin letters
        ("", ""),
    ],
)
def test_what_is_wanted_is_given_in_other_words_or_none(question: str, text: str) -> None:
    assert lacking(question, text) == []


@pytest.mark.parametrize(
    "question",
    ["How much is the tablet for a child?", "ಪ್ಯಾರಾಸಿಟಮಾಲ್‌ಗೆ ಎಷ್ಟು?", "15 కిలోలకు ఎంత?", "How much water is it?"],
)
def test_how_much_may_be_a_dose(question: str) -> None:
    assert "price" not in [each.name for each in wants(question).attributes]


@pytest.mark.parametrize(
    "question",
    [
        "My phone is 98765 43210, when is the clinic open?",
        "मेरा फ़ोन ९८७६५ ४३२१० है, क्लिनिक कब खुलता है?",
        "ನನ್ನ ಫೋನ್ +91 98765 43210, ಕ್ಲಿನಿಕ್ ಯಾವಾಗ ತೆರೆಯುತ್ತದೆ?",
        "నా ఫోన్ 9876543210, క్లినిక్ ఎప్పుడు తెరుస్తారు?",
    ],
)
def test_who_gives_a_telephone_number_does_not_ask_for_one(question: str) -> None:
    assert not wants(question).attributes


def test_telephone_number_is_asked_for_beside_other_figures() -> None:
    assert [each.name for each in wants("What is the phone number of room 12, opened in 2019?").attributes] == ["phone"]


def test_case_is_told_in_the_words_of_the_question() -> None:
    question = "क्या गर्भवती महिला डॉक्सीसाइक्लिन ले सकती है?"
    (case,) = wants(question).cases
    assert as_written(case, question) == "गर्भवती"
    assert as_written(case, "nothing of it") == ""


MEDICINES = """# Medicines

| Medicine | Dose | Price |
|---|---|---|
| Amoxicillin | 500 mg every 8 hours | Rs 62 |
| Cetirizine | 10 mg at bedtime | Rs 18 |

# Leaflets

| Medicine | Dose |
|---|---|
| Doxycycline | 100 mg with a glass of water |
"""


def test_attribute_of_another_thing_is_no_answer(ask: Callable[..., Ask]) -> None:
    question = ask(medicines_md=MEDICINES)
    assert "62" in question("What is the price of amoxicillin?").citations[0].quote
    sure, unsure = question("What is the dose of doxycycline?"), question("What is the price of doxycycline?")
    assert unsure.confidence < 0.1 * sure.confidence


def test_row_answers_whose_table_is_led_in_with_what_is_asked(ask: Callable[..., Ask]) -> None:
    rows = "| Test | Here |\n|---|---|\n| Sugar | 40 |\n| Thyroid | 300 |\n"
    question = "What does the sugar test cost?"
    bare = ask(b_md=f"# Laboratory\n\nDrops of blood for each test:\n\n{rows}")(question)
    led = ask(a_md=f"# Laboratory\n\nFor each test you pay, in rupees:\n\n{rows}")(question)
    assert bare.confidence < 0.2 * led.confidence


def test_refusal_names_the_case_that_no_document_has(ask: Callable[..., Ask]) -> None:
    question = "May a pregnant woman take doxycycline?"
    assert ask(1.0, medicines_md=MEDICINES)(question).unmet == ("pregnant",)
    assert ask(1.0, notes_md="# Antenatal clinic\n\nIn pregnancy ask the doctor first.")(question).unmet == ()


IRON = """# Iron tablets

- Pregnant women: one a day at noon
- Mothers who breastfeed: one a day at bedtime
- Girls at school: one every Monday
"""


def test_item_of_the_case_asked_of_is_quoted_alone(ask: Callable[..., Ask]) -> None:
    question = ask(iron_md=IRON)
    assert question("How many iron tablets do pregnant women take?").text == "• Pregnant women: one a day at noon"
    assert "Pregnant" in question("Who takes iron tablets?").text
    assert "breastfeed" in question("Who takes iron tablets?").text


LOCKERS = """# Lockers

| Locker | Rent a year |
|---|---|
| Extra large | 7990 |
| Large | 4225 |
| Medium | 2100 |
"""


@pytest.mark.parametrize(("asked", "rent"), [("large", "4225"), ("extra large", "7990"), ("medium", "2100")])
def test_row_is_quoted_whose_name_is_asked_for_whole(ask: Callable[..., Ask], asked: str, rent: str) -> None:
    assert rent in ask(lockers_md=LOCKERS)(f"What is the rent of the {asked} locker?").text


def test_short_numbers_are_telephones_too() -> None:
    assert lacking("Is there a helpline?", "For fraud ring 1930") == []


def test_blisters_are_not_of_burns_alone() -> None:
    assert lacking("చికెన్‌పాక్స్ బొబ్బలు ఎప్పుడు తగ్గుతాయి?", "చికెన్‌పాక్స్ బొబ్బలు పది రోజుల్లో తగ్గుతాయి.") == []
    assert lacking("చికెన్‌పాక్స్ బొబ్బలు ఎప్పుడు తగ్గుతాయి?", "చికెన్‌పాక్స్ పొక్కులు పది రోజుల్లో తగ్గుతాయి.") == []
    assert lacking("కాలిన చోట ఏం రాయాలి?", "చికెన్‌పాక్స్ పొక్కులు పది రోజుల్లో తగ్గుతాయి.") == ["burns"]


@pytest.mark.parametrize("want", [*ATTRIBUTES, *HEALTH_CASES, *OFFICE_CASES], ids=lambda want: want.name)
def test_no_word_is_listed_that_another_one_finds(want: Want) -> None:
    """ "पूर्व सैनिक*" is found by "सैनिक*", "सर्पदंश" by "सर्पदंश*"."""
    given = want.given[len(want.asked) :]
    for number, word in enumerate(want.asked):
        assert not [each for at, each in enumerate(want.asked) if at != number and each in word], word
    for number, word in enumerate(given):
        assert not [each for at, each in enumerate((*given, *want.asked)) if at != number and each in word], word
