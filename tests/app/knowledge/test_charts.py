"""Charts whose rows are found by ranges: the row that holds what is asked is quoted, and never another."""

from collections.abc import Callable

import pytest

from app.knowledge.answers import CollectionAnswer, Mode

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


def test_row_that_the_question_names_is_quoted_though_its_day_is_another(ask: Callable[..., Ask]) -> None:
    of_exams = ask(exams_csv=EXAMS)
    assert of_exams("Is the paper in English on 12 March?").text == "Date: 11 March; Paper: English"
    assert of_exams("Which paper is on 13 March?").text == "Date: 13 March; Paper: Mathematics"
