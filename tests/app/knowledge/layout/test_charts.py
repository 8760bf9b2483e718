"""Charts whose rows are found by ranges: the row that holds what is asked is quoted, and never another."""

from collections.abc import Callable

import pytest

from app.knowledge.answer.collection_answer import CollectionAnswer, Mode

DOSES = """Weight,Paracetamol syrup,How often
4 to 5 kg,2.5 ml,every six hours
6 to 9 kg,4 ml,every six hours
10 to 14 kg,6 ml,every six hours
15 to 19 kg,8 ml,every six hours
20 to 29 kg,12 ml,every six hours
"""
VITAMIN = "# Vitamin A\n\nChildren under 5 kg get one ml of the syrup.\n"
CHARGES = """# Charges

| Service | Charge |
|---|---|
| Demand draft up to 10,000 rupees | 45 |
| Demand draft above 10,000 rupees | 90 |
| Transfer up to 10,000 rupees | 3 |
| Transfer above 10,000 rupees | 6 |
| Duplicate passbook | 110 |
"""
CASH = """# Cash

- Cash up to 50,000 rupees a day: a slip
- Cash above 50,000 rupees: tell the branch one day before
"""

Ask = Callable[[str], CollectionAnswer]

HOURS = """Days,Hours of the desk
Monday to Friday,9:30 to 16:00
Saturday,9:30 to 12:30
"""
EXAMS = """Date,Paper
9 March,Kannada
11 March,English
13 March,Mathematics
"""


@pytest.mark.parametrize(
    ("question", "dose"),
    [
        ("How much paracetamol syrup for a weight of 12 kg?", "6 ml"),
        ("How much paracetamol syrup for a weight of seventeen kilos?", "8 ml"),
        ("How much paracetamol syrup at a weight of 4500 g?", "2.5 ml"),
        ("12 किलो weight paracetamol syrup how often", "6 ml"),
        ("12 ಕೆ.ಜಿ. weight paracetamol syrup how often", "6 ml"),
        ("12 కిలోలు weight paracetamol syrup how often", "6 ml"),
    ],
)
def test_row_that_holds_the_weight_is_quoted_and_no_other(ask: Callable[..., Ask], question: str, dose: str) -> None:
    answer = ask(doses_csv=DOSES)(question)
    assert [each.quote.split("; ")[1] for each in answer.citations] == [f"Paracetamol syrup: {dose}"]


def test_nothing_is_quoted_where_no_row_holds_it(ask: Callable[..., Ask]) -> None:
    answer = ask(doses_csv=DOSES, vitamin_md=VITAMIN)("How much paracetamol syrup for a weight of 3 kg?")
    assert (answer.mode, answer.confidence) == (Mode.REFUSE, 0.0)
    assert answer.nearby[0].document == "doses_csv"


def test_rows_without_names_of_columns_are_told_alike(ask: Callable[..., Ask]) -> None:
    of_doses = ask(
        doses_txt="Syrup by weight\n\n4 to 5 kg; 2.5 ml; morning\n6 to 9 kg; 4 ml; morning\n10 to 14 kg; 6 ml; noon\n"
    )
    assert of_doses("How much syrup for a weight of 12 kg?").text == "10 to 14 kg; 6 ml; noon"
    assert of_doses("How much syrup for a weight of 3 kg?").mode is Mode.REFUSE


def test_whole_chart_is_quoted_where_the_question_names_no_row(ask: Callable[..., Ask]) -> None:
    answer = ask(doses_csv=DOSES)("How much paracetamol syrup, by weight?")
    assert answer.text.count("kg") == 5


def test_a_word_of_a_note_names_no_row(ask: Callable[..., Ask]) -> None:
    chart = """# Fever

| Weight of the child | Syrup | Note |
|---|---|---|
| 5 to 9 kg | 2.5 ml | Ask the doctor first for a child under 3 months |
| 10 to 14 kg | 5 ml | Give after food |
| 15 to 19 kg | 7.5 ml | Give after food |
"""
    asking = ask(fever_md=chart)
    answer = asking("How much syrup for a child of 15 kg?")
    assert ["7.5 ml" in each.quote for each in answer.citations] == [True]
    assert asking("How much syrup for a 30 kg child?").mode is Mode.REFUSE


def test_row_named_by_other_words_is_quoted_alone(ask: Callable[..., Ask]) -> None:
    chart = "Age,Vaccine\n6 weeks,pentavalent\n9 months,measles\n5 to 6 years,diphtheria\n"
    assert ask(ages_csv=chart)("At which age is the measles vaccine given?").text == "Age: 9 months; Vaccine: measles"


@pytest.mark.parametrize(
    ("question", "charge"),
    [
        ("What is the charge of a demand draft of 25,000?", "Demand draft above 10,000 rupees; Charge: 90"),
        ("What is the charge of a demand draft of 8,000 rupees?", "Demand draft up to 10,000 rupees; Charge: 45"),
        ("What is the charge of a transfer of two lakh rupees?", "Transfer above 10,000 rupees; Charge: 6"),
        ("What is the charge of a duplicate passbook?", "Duplicate passbook; Charge: 110"),
    ],
)
def test_service_is_told_by_its_name_and_its_range(ask: Callable[..., Ask], question: str, charge: str) -> None:
    assert ask(charges_md=CHARGES)(question).text == f"Service: {charge}"


@pytest.mark.parametrize(
    ("question", "hours"),
    [
        ("What are the hours of the desk on Wednesday?", "9:30 to 16:00"),
        ("Hours of the desk on a Saturday?", "9:30 to 12:30"),
        ("ಬುಧವಾರ hours of the desk", "9:30 to 16:00"),
        ("Hours of the desk on Sunday?", None),
    ],
)
def test_row_that_holds_the_day_is_quoted(ask: Callable[..., Ask], question: str, hours: str | None) -> None:
    found = [each.quote.split("desk: ")[1] for each in ask(hours_csv=HOURS)(question).citations]
    assert found == ([] if hours is None else [hours])


def test_row_of_the_day_asked_for_is_quoted(ask: Callable[..., Ask]) -> None:
    assert ask(exams_csv=EXAMS)("Which paper is on 13 March?").text == "Date: 13 March; Paper: Mathematics"


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("Interest on a tractor loan of 3 lakh?", "Tractor loan; Amount: above 2 lakh up to 6 lakh; Interest: 8 %"),
        ("Interest on a house loan of 3 lakh?", "House loan; Amount: up to 9 lakh; Interest: 11 %"),
    ],
)
def test_rows_that_begin_with_a_name_are_told_by_it_and_by_their_range(
    ask: Callable[..., Ask], question: str, row: str
) -> None:
    loans = (
        "Loan,Amount,Interest\nTractor loan,up to 2 lakh,7 %\nTractor loan,above 2 lakh up to 6 lakh,8 %\n"
        "House loan,up to 9 lakh,11 %\nHouse loan,above 9 lakh up to 20 lakh,12 %\n"
    )
    of_loans = ask(loans_csv=loans)
    assert of_loans(question).text == f"Loan: {row}"
    assert not of_loans("Interest on a tractor loan of 8 lakh?").citations


def test_row_of_another_chart_is_not_quoted_where_the_one_asked_for_misses(ask: Callable[..., Ask]) -> None:
    text = (
        "# Syrups\n\n## Ibuprofen syrup\n\n| Weight | Dose |\n|---|---|\n| 3 to 6 kg | 1 ml |\n| 7 to 9 kg | 3 ml |\n\n"
        "## Cetirizine syrup\n\n| Weight | Dose |\n|---|---|\n| 9 to 14 kg | 2 ml |\n| 15 to 30 kg | 5 ml |\n"
    )
    of_syrups = ask(syrups_md=text)
    assert of_syrups("Dose of cetirizine syrup for a weight of 5 kg?").mode is Mode.REFUSE
    assert of_syrups("Dose of ibuprofen syrup for a weight of 5 kg?").text.endswith("Dose: 1 ml")


def test_age_beside_a_term_asks_for_no_row_of_its_own(ask: Callable[..., Ask]) -> None:
    terms = "Term,Interest\nless than 1 year,5 %\n1 to 3 years,6 %\nmore than 3 years,7 %\n"
    of_terms = ask(terms_csv=terms)
    (only,) = of_terms("Interest for a term of two and a half years, I am 66 years old").citations
    assert only.quote.endswith("6 %")
    assert of_terms("Interest for a term of 66 years").text.endswith("7 %")


@pytest.mark.parametrize(
    ("word", "question"),
    [
        ("When", "When is penta given?"), ("कब", "penta कब?"), ("ಯಾವಾಗ", "penta ಯಾವಾಗ?"), ("ఎప్పుడు", "penta ఎప్పుడు?"),
    ],
)  # fmt: skip
def test_row_that_is_named_is_quoted_though_others_with_numbers_are_in_other_passages(
    ask: Callable[..., Ask], word: str, question: str
) -> None:
    rows = [
        f"Serum {number},at the age of {number} weeks with a paper from the family doctor" for number in range(9, 40)
    ]
    rows[3:3], rows[25:25] = ["Penta 1 & 2,at 6 weeks"], ["Oral 1 & 2,at 7 weeks"]
    answer = ask(schedule_csv="\n".join([f"Vaccine,{word}", *rows]))(question)
    assert answer.text == f"Vaccine: Penta 1 & 2; {word}: at 6 weeks"


@pytest.mark.parametrize(
    "question",
    [
        "IMPS of Rs 50 thousand: what charge?", "IMPS से 50 हज़ार भेजने पर शुल्क?", "IMPS 50 ಸಾವಿರಕ್ಕೆ ಶುಲ್ಕ?",
        "50 వేలు IMPS ద్వారా పంపితే ఎంత చార్జీ?",
    ],
)  # fmt: skip
@pytest.mark.parametrize("spelled", ["IMPS", "आईएमपीएस", "ಐಎಂಪಿಎಸ್", "ఐఎంపీఎస్"])
def test_sum_in_words_is_found_in_its_range_under_an_abbreviation_spelled_otherwise(
    ask: Callable[..., Ask], question: str, spelled: str
) -> None:
    rows = ("రూ. 1000 నుంచి రూ. 25 వేల వరకు,4", "రూ. 25 వేల నుంచి రూ.లక్ష వరకు,9", "రూ.లక్ష నుంచి రూ. 2 లక్షల వరకు,16")
    answer = ask(charges_csv="\n".join(["Amount,Fee", *(f"{spelled} {row}" for row in rows)]))(question)
    assert answer.text == f"Amount: {spelled} రూ. 25 వేల నుంచి రూ.లక్ష వరకు; Fee: 9"
