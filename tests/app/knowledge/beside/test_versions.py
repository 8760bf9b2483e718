"""Documents of different times that say the same: both are shown, and which holds."""

import pytest
from collection_desk import CollectionDesk

from app.knowledge.beside.versions import age, dated_head, is_other_version, replacing_line, void_line
from app.storage.database.database import Database


@pytest.mark.parametrize(
    ("line", "before"),
    [
        ("WITHDRAWN with effect from 1 May 2025", ""),
        ("Status: withdrawn", "Circular 7/2021\nSubject: Lockers\n"),
        ("This circular stands superseded.", "Circular 7/2021\n"),
        ("This instruction is no longer in force.", ""),
        ("DRAFT", "Policy on lockers\n"),
        ("Rules for lockers 2021 (repealed)", ""),
        ("Draft for comments", ""),
        ("Circular 7/2021 is cancelled.", "Circular 7/2021\n"),
        ("1 मई 2025 से रद्द", ""),
        ("निरस्त", "परिपत्र 7/2021\n"),
        ("लॉकर के नियम 2021 (रद्द)", ""),
        ("यह परिपत्र वापस लिया गया", ""),
        ("1-5-2025 నుంచి రద్దు", ""),
        ("दिनांक 01.05.2025 से निरस्त", "परिपत्र 7/2021\n"),
        ("WITHDRAWN w.e.f. 01/05/2025", "Circular 7/2021\n"),
        ("ಈ ಆದೇಶವನ್ನು ರದ್ದುಪಡಿಸಲಾಗಿದೆ", ""),
        ("ఈ ఉత్తర్వు రద్దు చేయబడింది", ""),
    ],
)
def test_document_that_does_not_hold_is_told_by_its_beginning(line: str, before: str) -> None:
    text = f"{before}{line}\n\nThe key costs 90 rupees."
    found = void_line(text)
    assert found is not None
    assert text[slice(*found)] == line


@pytest.mark.parametrize(
    "text",
    [
        "Demand draft charges\n\nUp to 10,000 rupees: 40 rupees",
        "Bring with you:\n- a cancelled cheque\n- the passbook",
        "Circular 9/2025\nCircular 7/2021 is withdrawn.\n\nThe key costs 90 rupees.",
        "Draft\n\nCharge of a draft:\n- up to 4,000 rupees: 15",
        "DRAFTS AND TRANSFERS\n\nA transfer is free.",
        "शनिवार की बैठक रद्द की गई है।\n\nओपीडी 9 बजे से।",
        "ಗುರುವಾರದ ಕಣ್ಣಿನ ಶಿಬಿರ ರದ್ದಾಗಿದೆ.",
        "మంగళవారం క్యాంపు రద్దు అయింది.",
        "बुकिंग रद्द करने का शुल्क 50 रुपये है।",
        f"{'Lockers are let by the year. ' * 20}\nWithdrawn",
    ],
)
def test_other_beginnings_say_nothing_of_it(text: str) -> None:
    assert void_line(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "In supersession of circular 7/2021", "This circular replaces Circular 7/2021.", "परिपत्र 7/2021 के स्थान पर",
        "ಸುತ್ತೋಲೆ 7/2021 ರ ಬದಲಿಗೆ", "సర్క్యులర్ 7/2021 స్థానంలో", "In supersession of Circular No. 7/2021",
        "Circular 7/2021 stands amended as under.", "Corrigendum to Circular No 7/2021",
        "परिपत्र संख्या ७/२०२१ के अधिक्रमण में", "परिपत्र सं. 7/2021 में संशोधन", "ಸುತ್ತೋಲೆ ಸಂಖ್ಯೆ ೭/೨೦೨೧ ತಿದ್ದುಪಡಿ",
        "సర్క్యులర్ సంఖ్య ౭/౨౦౨౧ కు సవరణ",
    ],
)  # fmt: skip
def test_document_names_the_one_that_it_replaces(line: str) -> None:
    text = f"9/2025\n{line}\n\nThe key costs 90 rupees."
    found = replacing_line(text, "lockers.txt", "Circular 7/2021\n\nThe key costs 60 rupees.")
    assert found is not None
    assert text[slice(*found)] == line
    assert replacing_line(text, "lockers.txt", "Circular 8/2021\n\nThe key costs 60 rupees.") is None
    assert replacing_line(text, "lockers.txt", "परिपत्र संख्या ७/२०२१\n\nचाबी के ६० रुपये।") == found
    assert replacing_line(text, "lockers.txt", "Circular No. 7/2021\n\nThe key costs 60 rupees.") == found
    own = f"Circular 9/2025\n{line}\n\nThe key costs 90 rupees."
    assert replacing_line("Circular 7/2021", "lockers.txt", own) is None


def test_document_that_goes_by_another_one_as_it_is_now_does_not_replace_it() -> None:
    line = "9/2025\nSee Circular 7/2021 as amended from time to time.\n\nThe key costs 90 rupees."
    assert replacing_line(line, "lockers.txt", "Circular 7/2021\n\nThe key costs 60 rupees.") is None


@pytest.mark.parametrize(
    "dated", ["दिनांक १ जून २०२५", "ದಿನಾಂಕ: ೦೧-೦೬-೨೦೨೫", "తేదీ: ౦౧.౦౬.౨౦౨౫", "೧ ಜೂನ್ ೨೦೨೫", "1 जून 2025", "౧ జూన్ ౨౦౨౫"]
)
def test_age_is_told_in_every_language_and_its_digits(dated: str) -> None:
    assert age(f"९/२०२५\n{dated}\n\nX", "a") == (2025, 6, 1)


def test_age_is_that_of_the_beginning_else_of_the_name() -> None:
    text = "Order 22\nDated 5 January 2022\n\nSince 1 May 2024 the key costs 90 rupees."
    assert age(text, "a-2019.txt") == (2022, 1, 5)
    assert age("The key costs 90 rupees.", "a-2019.txt") == (2019, 0, 0)
    assert age("The key costs 90 rupees.", "a.txt") is None
    assert dated_head(text) == (0, text.index("\n\n"))


@pytest.mark.parametrize(
    ("sentence", "other", "is_version"),
    [
        ("The key of a locker costs 60 rupees.", "The key of a locker costs 90 rupees.", True),
        ("The key of a locker costs 60 rupees.", "The key of a locker costs 60 rupees!", False),
        ("The key of a locker costs 60 rupees.", "The photograph on the form is to be recent.", False),
        ("Patients with malaria get chloroquine for days.", "Patients with malaria get artemether for days.", True),
        ("Item: Key; Charge: 60", "Item: Key; Charge: 90", True),
        ("Item: Key; Charge: 60", "Item: Lock; Charge: 90", False),
        ("Item: Key; Charge: 60", "Item: Key; Weight: 90", False),
        ("लॉकर की चाबी के 60 रुपये लगते हैं।", "लॉकर की चाबी के 90 रुपये लगते हैं।", True),
        ("ಲಾಕರ್ ಕೀಲಿಗೆ ಶುಲ್ಕ 60 ರೂಪಾಯಿ ಆಗುತ್ತದೆ.", "ಲಾಕರ್ ಕೀಲಿಗೆ ಶುಲ್ಕ 90 ರೂಪಾಯಿ ಆಗುತ್ತದೆ.", True),
        ("లాకర్ తాళానికి రుసుము 60 రూపాయలు అవుతుంది.", "లాకర్ తాళానికి రుసుము 90 రూపాయలు అవుతుంది.", True),
    ],
)
def test_versions_of_a_sentence(sentence: str, other: str, is_version: bool) -> None:
    assert is_other_version(sentence, other) is is_version
    assert is_other_version(other, sentence) is is_version


class Desk(CollectionDesk):
    """Answers from documents."""

    def asked(self, question: str) -> list[tuple[str, str]]:
        return [(each.document, each.quote) for each in self.answer(question).citations]


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


OLD = "Circular 7/2021\nDated 3 May 2021\n\nThe key of a locker costs 60 rupees. Lockers are let by the year."
NEW = "Circular 9/2025\nDated 1 June 2025\nIn supersession of circular 7/2021\n\nThe key of a locker costs 90 rupees."


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_both_versions_are_quoted_with_their_dates_the_newer_one_first(desk: Desk, names: tuple[str, str]) -> None:
    for name, text in sorted(zip(names, (OLD, NEW), strict=True)):
        desk.add(name, text)
    old, new = names
    found = desk.asked("What does the key of a locker cost")
    assert found[0] == (new, "The key of a locker costs 90 rupees.")
    assert found[1] == (new, "Circular 9/2025\nDated 1 June 2025\nIn supersession of circular 7/2021")
    assert (old, "The key of a locker costs 60 rupees.") in found
    assert (old, "Circular 7/2021\nDated 3 May 2021") in found


def test_same_row_of_another_thing_is_no_version(desk: Desk) -> None:
    desk.add("alpha-2021.csv", "Weight: 10 to 14 kg; Dose: 5 ml\nWeight: 15 to 19 kg; Dose: 7 ml")
    desk.add("beta-2025.csv", "Weight: 10 to 14 kg; Dose: 2 ml\nWeight: 15 to 19 kg; Dose: 3 ml")
    assert desk.asked("What dose of alpha for a weight of 12 kg")[0] == (
        "alpha-2021.csv", "Weight: 10 to 14 kg; Dose: 5 ml",
    )  # fmt: skip
    assert {name for name, _ in desk.asked("What dose for a weight of 12 kg")} == {"alpha-2021.csv", "beta-2025.csv"}


def test_what_only_the_older_one_says_is_quoted_with_what_replaced_it(desk: Desk) -> None:
    desk.add("old", OLD)
    desk.add("new", NEW)
    found = desk.asked("Are lockers let by the year")
    assert found[0] == ("old", "Lockers are let by the year.")
    assert ("new", "In supersession of circular 7/2021") in found


@pytest.mark.parametrize(
    ("question", "older", "newer"),
    [
        ("What does the key of a locker cost", OLD, "९/२०२५\n१ जून २०२५\nपरिपत्र संख्या 7/2021 के अधिक्रमण में\n\n{}"),
        ("लॉकर key की कीमत", "परिपत्र ७/२०२१\n३ मई २०२१\n\n{}", NEW.replace("circular 7", "Circular No. 7")),
    ],
)  # fmt: skip
def test_what_replaces_it_in_another_language_is_quoted_first(
    desk: Desk, question: str, older: str, newer: str
) -> None:
    said = "यह कक्ष सूखा है। लॉकर की चाबी (key of a locker) {} रुपये में मिलती है।"
    desk.add("old", older.format(said.format(60)))
    desk.add("new", newer.format(said.format(90)))
    found = desk.asked(question)
    assert found[0][0] == "new"
    assert "90" in found[0][1]
    assert any(name == "old" and "60" in quote for name, quote in found)


def test_what_replaces_it_is_quoted_in_the_askers_letters_where_it_stands_in_them_too(desk: Desk) -> None:
    desk.add("old", OLD)
    desk.add("new-hi", "९/२०२५\n१ जून २०२५\nपरिपत्र 7/2021 के स्थान पर\n\nलॉकर की चाबी (key of a locker) 90 रुपये में मिलती है।")
    desk.add("new-en", NEW)
    found = desk.asked("What does the key of a locker cost")
    assert found[0] == ("new-en", "The key of a locker costs 90 rupees.")
    assert "new-hi" not in {name for name, _ in found}


def test_document_in_another_language_that_does_not_say_so_replaces_none(desk: Desk) -> None:
    desk.add("old", OLD)
    desk.add("new", "परिपत्र ९/२०२५\nदिनांक १ जून २०२५\n\nलॉकर की चाबी (key of a locker) 90 रुपये में मिलती है।")
    assert desk.asked("What does the key of a locker cost")[0][0] == "old"


def test_document_that_was_withdrawn_is_quoted_with_that(desk: Desk) -> None:
    desk.add("gone", f"WITHDRAWN from 1 May 2025\n\n{'Lockers are in the cellar. ' * 60}\n\nThe key costs 60 rupees.")
    found = desk.asked("The key costs how many rupees")
    assert found[0][1].endswith("The key costs 60 rupees.")
    assert ("gone", "WITHDRAWN from 1 May 2025") in found


def test_note_of_a_row_is_quoted_behind_it(desk: Desk) -> None:
    rows = "\n".join(
        f"Item: {name}; Charge: {number}" for number, name in enumerate(("Lock", "Key*", "Door"), start=60)
    )
    desk.add("rates", f"{rows}\n\n* Pensioners pay half.\n\nThe cellar is dry.")
    assert desk.asked("What is the charge of the item key")[:2] == [
        ("rates", "Item: Key*; Charge: 61"),
        ("rates", "* Pensioners pay half."),
    ]
