"""What a quotation may not be parted from: the exception that follows it, and the heading that forbids it."""

import pytest
from made_passages import made_passage

from app.knowledge.beside.caveats import forbidding_heading, widened
from app.knowledge.layout.laid_out import LaidOut
from app.knowledge.words.forbidding import forbids


def whole(text: str, quoted: str, *heading: str) -> str:
    """What is quoted in place of these words of a passage."""
    start = text.index(quoted)
    return text[slice(*widened(LaidOut(made_passage(text, *heading)), start, start + len(quoted)))]


@pytest.mark.parametrize(
    ("quoted", "exception"),
    [
        ("Give one spoon of the syrup.", "Not in the first year."),
        ("The loan is paid out at once.", "Unless a paper is missing."),
        ("The counter is open until four.", "But not on Saturdays."),
        ("The fee is 40 rupees.", "It is not refunded if the form is refused."),
        ("The cream is put on twice a day.", "It must never come into the eye."),
        ("Drops are given to babies.", "Babies with jaundice should not have them."),
        ("The card is free.", "\n\nNote: A second one costs 90 rupees."),
        ("One tablet is taken a day.", "Swelling is common. Whoever is yellow must not have it."),
        ("Half a spoon is given.", "Old people need a quarter of it."),
        ("The oil is rubbed in.", "Exceptions are open wounds."),
        ("Give 400 mg for five days.", "No alcohol during the treatment."),
        ("Paracetamol 500 mg every six hours.", "Maximum 4 g in 24 hours."),
        ("Two puffs, up to four times a day.", "More than that only when the doctor says so."),
        ("Measles vaccine is given at nine months.", "It is postponed in high fever."),
        ("Inject it before breakfast.", "If the sugar is below 70, skip the dose."),
        ("Take it at six.", "Aspirin must be avoided meanwhile."),
        ("An Aadhaar card is enough.", "A photocopy is not accepted."),
        ("The rent is Rs. 2,000 a year.", "GST is extra."),
        ("A book of 25 leaves is free.", "Further books cost Rs. 100."),
        ("खसरे का टीका नौ महीने पर लगता है।", "तेज़ बुखार में इसे टाल दें।"),
        ("किराया 2,000 रुपये है।", "जीएसटी अलग से लगेगा।"),
        ("ದಡಾರ ಲಸಿಕೆ ಒಂಬತ್ತು ತಿಂಗಳಿಗೆ.", "ಹೆಚ್ಚು ಜ್ವರವಿದ್ದರೆ ಮುಂದೂಡಿ."),
        ("ಬಾಡಿಗೆ 2,000 ರೂಪಾಯಿ.", "ಜಿಎಸ್‌ಟಿ ಪ್ರತ್ಯೇಕ."),
        ("తట్టు టీకా తొమ్మిది నెలలకు.", "జ్వరం ఎక్కువగా ఉంటే వాయిదా వేయండి."),
        ("అద్దె 2,000 రూపాయలు.", "జీఎస్టీ అదనం."),
        ("ದಿನಕ್ಕೆ ಒಂದು ಮಾತ್ರೆ.", "ಊತ ಸಾಮಾನ್ಯ. ಕಾಮಾಲೆ ಇದ್ದವರಿಗೆ ಇದನ್ನು ಕೊಡಬಾರದು."),
        ("Up to 9 visitors come in a day.", "In the ward upstairs only 2 are let in."),
        ("రోజుకు 9 మంది వరకు రావచ్చు.", "పై వార్డులో 2 మంది మాత్రమే."),
        ("Two visitors come in at a time.", "In the ward upstairs only one is let in."),
        ("The pulse is felt on the right.", "After a stroke it is felt on the other side."),
        ("Myth: A cut is to be burnt.", "Fact: Burning makes it worse."),
        ("Wrong: Rub the foot with snow.", "\n\nRight: Warm the foot slowly."),
        ("मिथक: चोट को जलाना चाहिए।", "तथ्य: जलाने से चोट बढ़ती है।"),
        ("ಮಿಥ್ಯೆ: ಗಾಯವನ್ನು ಸುಡಬೇಕು.", "ಸತ್ಯ: ಸುಟ್ಟರೆ ಗಾಯ ಹೆಚ್ಚುತ್ತದೆ."),
        ("అపోహ: గాయాన్ని కాల్చాలి.", "నిజం: కాల్చితే గాయం పెరుగుతుంది."),
        ("एक चम्मच सिरप दें।", "एक साल से छोटे बच्चे को न दें।"),
        ("खिड़की चार बजे तक खुली है।", "लेकिन शनिवार को दो बजे तक।"),
        ("शुल्क 40 रुपये है।", "यह वापस नहीं होता।"),
        ("सिरप सब बच्चों को दिया जाता है।", "पीलिया वाले बच्चों को छोड़कर।"),
        ("कार्ड मुफ़्त है।", "\n\nध्यान दें: दूसरा कार्ड 90 रुपये का है।"),
        ("ಒಂದು ಚಮಚ ಸಿರಪ್ ಕೊಡಿ.", "ಒಂದು ವರ್ಷದೊಳಗಿನ ಮಗುವಿಗೆ ಕೊಡಬೇಡಿ."),
        ("ಕೌಂಟರ್ ನಾಲ್ಕು ಗಂಟೆವರೆಗೆ ತೆರೆದಿರುತ್ತದೆ.", "ಆದರೆ ಶನಿವಾರ ಎರಡು ಗಂಟೆವರೆಗೆ."),
        ("ಶುಲ್ಕ 40 ರೂಪಾಯಿ.", "ಇದು ವಾಪಸ್ ಸಿಗುವುದಿಲ್ಲ."),
        ("ಕಾರ್ಡ್ ಉಚಿತ.", "\n\nಗಮನಿಸಿ: ಎರಡನೇ ಕಾರ್ಡಿಗೆ 90 ರೂಪಾಯಿ."),
        ("ఒక చెంచా సిరప్ ఇవ్వండి.", "ఏడాది లోపు బిడ్డకు ఇవ్వకూడదు."),
        ("కౌంటర్ నాలుగు గంటల వరకు తెరిచి ఉంటుంది.", "అయితే శనివారం రెండు గంటల వరకే."),
        ("సిరప్ పిల్లలందరికీ ఇస్తారు.", "కామెర్లు ఉన్న పిల్లలకు తప్ప."),
        ("కార్డు ఉచితం.", "\n\nగమనిక: రెండో కార్డుకు 90 రూపాయలు."),
    ],
)
def test_exception_is_quoted_along(quoted: str, exception: str) -> None:
    text = f"{quoted} {exception} Further words are 7." if exception[0] != "\n" else f"{quoted}{exception}\n\nMore."
    assert whole(f"Before it. {text}", quoted) == text[: text.index(exception) + len(exception)]


@pytest.mark.parametrize(
    "following",
    [
        "It works within an hour.",
        "Not only children like it.",
        "The window is beside the door.",
        "\n\nBut the garden is large.",
        "Can it not be given at night?",
        "\n- Never cold",
        "\nDrug: Not known; Dose: 5 ml",
        "यह एक घंटे में असर करती है।",
        "ಇದು ಒಂದು ಗಂಟೆಯಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತದೆ.",
        "ಮಾತ್ರೆ ಕೆಂಪು ಬಣ್ಣದ್ದು.",
        "Extra syrup stands in the cupboard.",
        "No form is needed.",
        "हर बोतल अलग से रखी है।",
        "ఇది గంటలో పని చేస్తుంది.",
    ],
)
def test_what_goes_on_otherwise_is_not(following: str) -> None:
    quoted = "Give one spoon of the syrup."
    assert whole(f"{quoted} {following}", quoted) == quoted


def test_exceptions_end_where_they_are_too_long() -> None:
    quoted = "Give one spoon."
    exceptions = [
        f"Not with {name * 12}." for name in ("tea ", "milk ", "rice ", "salt ", "water ", "bread ", "sugar ")
    ]
    said = whole(" ".join([quoted, *exceptions]), quoted)
    assert said.startswith(f"{quoted} {exceptions[0]}")
    assert len(said) <= len(quoted) + 400
    assert any(said.endswith(each) for each in exceptions)


def test_list_that_an_exception_leads_in_to_is_quoted_with_it() -> None:
    text = "Give one spoon. Do not give it to:\n- babies\n- the very old\n\nKeep it cool."
    assert whole(text, "Give one spoon.") == text[: text.index("\n\nKeep")]


def test_note_is_quoted_to_the_end_of_its_paragraph() -> None:
    text = "Give one spoon.\n\nNote: Shake it first. It settles soon.\n\nKeep it cool."
    assert whole(text, "Give one spoon.") == "Give one spoon.\n\nNote: Shake it first. It settles soon."


def test_exception_alone_is_quoted_with_what_it_belongs_to() -> None:
    text = "It is a syrup. Give one spoon. Not in the first year. Keep it cool."
    assert whole(text, "Not in the first year.") == "Give one spoon. Not in the first year."


def test_fact_is_quoted_with_its_myth() -> None:
    text = "Wounds heal.\n\nMyth: A cut is to be burnt. Fact: Burning makes it worse."
    assert whole(text, "Fact: Burning makes it worse.") == text[text.index("Myth") :]


def test_sentences_that_each_hold_for_a_range_do_not_limit_one_another() -> None:
    text = "Under 5 kg give 2.5 ml. Above 5 kg only the doctor gives it."
    assert whole(text, "Under 5 kg give 2.5 ml.") == "Under 5 kg give 2.5 ml."


@pytest.mark.parametrize(
    "heading",
    [
        "What not to do", "Never", "Contraindications", "Foods to avoid", "Who cannot give blood", "Not covered",
        "क्या न करें", "वर्जित", "ಏನು ಮಾಡಬಾರದು", "ನಿಷೇಧ", "ఏమి చేయకూడదు", "నిషేధాలు",
        "Stop giving it", "Withhold it in", "दवा रोकें:", "ಔಷಧ ನಿಲ್ಲಿಸಿ", "మందు ఆపండి:",
    ],
)  # fmt: skip
def test_heading_that_forbids_is_quoted_along(heading: str) -> None:
    text = f"What to do\n\n- Call for help\n- Stay there\n\n{heading}\n\n- Put ice on it\n- Rub it"
    quoted = "- Put ice on it\n- Rub it"
    assert forbids(heading)
    assert whole(text, quoted) == f"{heading}\n\n{quoted}"


@pytest.mark.parametrize(
    "heading",
    [
        "What to do",
        "Why is it not paid?",
        "Bites (a sample, not advice)",
        "No. 5 Rules",
        "Stop payment of a cheque",
        "खाता बंद करने का शुल्क",
        "क्या करें",
        "ಏನು ಮಾಡಬೇಕು",
        "ఏమి చేయాలి",
    ],
)
def test_other_heading_is_not(heading: str) -> None:
    text = f"{heading}\n\n- Call for help\n- Stay there"
    quoted = "- Call for help\n- Stay there"
    assert not forbids(heading)
    assert whole(text, quoted) == quoted


def test_line_with_figures_above_a_list_forbids_too_and_ends_what_stands_above() -> None:
    lists = ("- Raw eggs\n- Old rice", "- Alpha\n- Beta", "- Gamma\n- Delta")
    lines = ("What not to eat", "Drugs banned since 2018", "In use since 2019")
    text = "\n\n".join(part for pair in zip(lines, lists, strict=True) for part in pair)
    assert whole(text, "- Alpha\n- Beta") == "Drugs banned since 2018\n\n- Alpha\n- Beta"
    assert whole(text, "- Gamma\n- Delta") == "- Gamma\n- Delta"
    assert whole(text, "- Raw eggs\n- Old rice") == "What not to eat\n\n- Raw eggs\n- Old rice"


@pytest.mark.parametrize("forbidding", ["DO NOT GIVE TO", "Not for", "किन्हें न दें", "ಯಾರಿಗೆ ಕೊಡಬಾರದು", "ఎవరికి ఇవ్వకూడదు"])
def test_lines_without_marks_keep_the_one_that_forbids_them(forbidding: str) -> None:
    text = f"Alpha tablets\n\n{forbidding}\nPregnant women\nChildren below two\n\nHow to keep them\nIn the dark"
    assert whole(text, "Children below two") == f"{forbidding}\nPregnant women\nChildren below two"
    assert whole(text, "In the dark") == "In the dark"
    assert whole("NOT FOR\nBabies\nFOR\nAdults", "Adults") == "Adults"


def test_row_below_a_heading_that_forbids_is_not_quoted_with_the_rows_between() -> None:
    text = "Not refunded\n\nItem: Key; Charge: 60\nItem: Lock; Charge: 90"
    assert whole(text, "Item: Lock; Charge: 90") == "Item: Lock; Charge: 90"
    assert whole(text, "Item: Key; Charge: 60") == "Not refunded\n\nItem: Key; Charge: 60"


@pytest.mark.parametrize(
    "first",
    [
        "Plan: Book; Term: none; Least: 500",
        "Charge: not taken",
        "Book without a term 500",
        "योजना: बही; अवधि: कोई नहीं; कम से कम: 500",
    ],
)
def test_row_that_denies_something_does_not_forbid_those_below_it(first: str) -> None:
    text = f"Plans\n\n{first}\nPlan: Daughters; Term: 21; Least: 250\nPlan: Month; Term: 5; Least: 1500"
    quoted = "Plan: Daughters; Term: 21; Least: 250"
    assert whole(text, quoted) == quoted


def test_row_of_a_list_by_ranges_is_not_quoted_with_those_above_it() -> None:
    text = "Do not give at once:\n- Under 5 kg: 2 ml\n- 5 to 10 kg: 4 ml\n- Over 10 kg: 6 ml"
    assert whole(text, "- 5 to 10 kg: 4 ml") == "- 5 to 10 kg: 4 ml"
    above = forbidding_heading(LaidOut(made_passage(text)), text.index("- 5"))
    assert above == (0, text.index("\n"))


def test_item_of_a_long_list_keeps_what_forbids_it() -> None:
    items = [f"- Thing of the kind {number} that is long enough to be read" for number in range(30)]
    text = "\n".join(["Do not bring:", *items])
    assert whole(text, items[2]) == "\n".join(["Do not bring:", *items[:3]])
    assert whole(text, items[25]) == items[25]  # too far; it is quoted beside it
    above = forbidding_heading(LaidOut(made_passage(text)), text.index(items[25]))
    assert above is not None
    assert text[slice(*above)] == "Do not bring:"
