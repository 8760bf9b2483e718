"""Lists, lines and sentences that go by ranges: the item that holds what is asked is quoted alone, under its lead."""

from collections.abc import Callable

import pytest

from app.knowledge.answer.collection_answer import CollectionAnswer, Mode, note_of

Ask = Callable[[str], CollectionAnswer]
ZINC = """# Zinc

Zinc syrup for loose motions, once a day:
- 2 to 5 months: 2 ml
- 6 to 11 months: 4 ml
- 1 to 5 years: 8 ml

Keep the bottle in a cool place.
"""
IN_OTHERS = {
    "hi": "ज़िंक सिरप दस्त में, दिन में एक बार:\n- 2 से 5 महीने: 2 मि.ली.\n- 6 से 11 महीने: 4 मि.ली.\n- 1 से 5 साल: 8 मि.ली.\n",
    "kn": "ಭೇದಿಗೆ ಝಿಂಕ್ ಸಿರಪ್, ದಿನಕ್ಕೆ ಒಮ್ಮೆ:\n- 2ರಿಂದ 5 ತಿಂಗಳು: 2 ಮಿ.ಲೀ.\n- 6ರಿಂದ 11 ತಿಂಗಳು: 4 ಮಿ.ಲೀ.\n- 1ರಿಂದ 5 ವರ್ಷ: 8 ಮಿ.ಲೀ.\n",
    "te": "విరేచనాలకు జింక్ సిరప్, రోజుకు ఒకసారి:\n- 2 నుంచి 5 నెలలు: 2 మి.లీ.\n- 6 నుంచి 11 నెలలు: 4 మి.లీ.\n- 1 నుంచి 5 ఏళ్లు: 8 మి.లీ.\n",
}


def _quoted(answer: CollectionAnswer) -> list[str]:
    return [each.quote for each in answer.citations]


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("How much zinc syrup once a day for a baby of 8 months?", "- 6 to 11 months: 4 ml"),
        ("How much zinc syrup a day at three years?", "- 1 to 5 years: 8 ml"),
        ("zinc syrup at a year and a half", "- 1 to 5 years: 8 ml"),
        ("zinc syrup for 6 to 11 months", "- 6 to 11 months: 4 ml"),
        ("How much zinc syrup on the third day for a baby of 4 months?", "- 2 to 5 months: 2 ml"),
    ],
)
def test_item_that_holds_the_age_is_quoted_alone_with_its_lead_as_heading(
    ask: Callable[..., Ask], question: str, item: str
) -> None:
    answer = ask(zinc_md=ZINC)(question)
    assert _quoted(answer) == [item]
    assert note_of(answer.citations[0]).heading == "Zinc > Zinc syrup for loose motions, once a day"


def test_charge_for_closing_an_account_is_no_prohibition(ask: Callable[..., Ask]) -> None:
    text = "खाता बंद करने का शुल्क:\n- 1 से 6 महीने: 500 रुपये\n- 7 से 12 महीने: 300 रुपये\n- 13 से 24 महीने: 100 रुपये\n"
    assert _quoted(ask(fees_txt=text)("8 महीने बाद खाता बंद करने का शुल्क कितना?")) == ["- 7 से 12 महीने: 300 रुपये"]


@pytest.mark.parametrize(
    ("language", "question", "item"),
    [
        ("hi", "8 महीने के बच्चे को ज़िंक सिरप कितना?", "- 6 से 11 महीने: 4 मि.ली."),
        ("hi", "डेढ़ साल के बच्चे को ज़िंक सिरप कितना?", "- 1 से 5 साल: 8 मि.ली."),
        ("kn", "8 ತಿಂಗಳ ಮಗುವಿಗೆ ಝಿಂಕ್ ಸಿರಪ್ ಎಷ್ಟು?", "- 6ರಿಂದ 11 ತಿಂಗಳು: 4 ಮಿ.ಲೀ."),
        ("te", "మూడేళ్ల పాపకు జింక్ సిరప్ ఎంత?", "- 1 నుంచి 5 ఏళ్లు: 8 మి.లీ."),
    ],
)
def test_item_is_told_in_four_languages(ask: Callable[..., Ask], language: str, question: str, item: str) -> None:
    assert _quoted(ask(zinc_txt=IN_OTHERS[language])(question)) == [item]


def test_nothing_is_quoted_where_no_item_holds_it(ask: Callable[..., Ask]) -> None:
    assert ask(zinc_md=ZINC)("How much zinc syrup for loose motions at the age of 9 years?").mode is Mode.REFUSE


def test_whole_list_is_quoted_where_no_figure_of_its_measure_is_asked(ask: Callable[..., Ask]) -> None:
    of_zinc = ask(zinc_md=ZINC)
    for question in ("How much zinc syrup once a day?", "How much zinc syrup once a day for 10 kg?"):
        assert of_zinc(question).text.count("\n- ") == 3


def test_limit_holds_what_no_nearer_one_holds(ask: Callable[..., Ask]) -> None:
    fees = (
        "# Draft\n\nCharge of a draft:\n- up to 4,000 rupees: 15\n- up to 9,000 rupees: 35\n- above 9,000 rupees: 60\n"
    )
    of_fees = ask(fees_md=fees)
    assert _quoted(of_fees("What is the charge of a draft of 2,500 rupees?")) == ["• up to 4,000 rupees: 15"]
    assert _quoted(of_fees("What is the charge of a draft of 8,000?")) == ["• up to 9,000 rupees: 35"]
    assert _quoted(of_fees("charge of a draft above 9,000 rupees")) == ["• above 9,000 rupees: 60"]


@pytest.mark.parametrize("lead", ["Do not give at once:", "यह न दें:", "ಇವು ಕೊಡಬೇಡಿ:", "ఇవి ఇవ్వకూడదు:", "Avoid at once:"])
def test_item_under_a_prohibition_keeps_it(ask: Callable[..., Ask], lead: str) -> None:
    text = f"# Syrup\n\n{lead}\n- 5 to 9 kg: syrup of 20 ml\n- 10 to 14 kg: syrup of 30 ml\n"
    answer = ask(syrup_md=text)("How much syrup at once for 12 kg?")
    assert answer.text.startswith(lead)


def test_items_under_a_heading_that_forbids_are_no_chart(ask: Callable[..., Ask]) -> None:
    text = "# Syrup\n\n## Never give\n\n- 5 to 9 kg: syrup of 20 ml\n- 10 to 14 kg: syrup of 30 ml\n"
    assert "9 kg" in ask(syrup_md=text)("How much syrup for a child of 12 kg?").text


def test_items_that_say_nothing_of_their_ranges_are_quoted_with_the_list(ask: Callable[..., Ask]) -> None:
    free = "# Bus\n\nThese travel free by bus:\n- children under 5 years\n- people above 75 years\n"
    answer = ask(bus_md=free)("Does my child of 3 years travel free by bus?")
    assert answer.text.count("\n• ") == 2


def test_item_that_goes_by_no_range_is_quoted_with_none_that_misses(ask: Callable[..., Ask]) -> None:
    text = (
        "# Zinc\n\nZinc syrup a day:\n- 2 to 5 months: 2 ml\n- 6 to 11 months: 4 ml\n- sick newborns: ask the doctor\n"
    )
    answer = ask(zinc_md=text)("Zinc syrup for sick newborns of 8 months?")
    assert not any("2 ml" in each for each in _quoted(answer))


def test_first_item_that_alone_has_the_name_is_not_quoted_for_it(ask: Callable[..., Ask]) -> None:
    text = "# Doses\n\n- Albendazole syrup 1 to 2 years: 5 ml\n- 3 to 9 years: 10 ml\n"
    of_doses = ask(doses_md=text)
    assert _quoted(of_doses("Albendazole syrup at 4 years?"))[0] == "- 3 to 9 years: 10 ml"
    assert of_doses("Albendazole syrup at 11 years?").mode is Mode.REFUSE


def test_item_of_the_date_asked_for_is_quoted(ask: Callable[..., Ask]) -> None:
    text = "# Camps\n\nCamps in May:\n- 4 May: eye camp\n- 11 May: blood donation\n- 18 May: dental camp\n"
    assert _quoted(ask(camps_md=text)("Which camp is on 11 May?"))[0] == "- 11 May: blood donation"


def test_lines_below_one_another_are_told_alike(ask: Callable[..., Ask]) -> None:
    text = (
        "# Parcels\n\nParcel by weight:\nup to 500 g: Rs 35 only\n501 g to 2 kg: Rs 70 only\nabove 2 kg: Rs 150 only\n"
    )
    of_parcels = ask(parcels_md=text)
    answer = of_parcels("What does a parcel of 1.5 kg cost by weight?")
    assert _quoted(answer) == ["501 g to 2 kg: Rs 70 only"]
    assert note_of(answer.citations[0]).heading == "Parcels > Parcel by weight"
    assert of_parcels("What does a parcel cost by weight?").text.startswith(
        "Parcel by weight:\nup to 500 g: Rs 35 only\n"
    )


def test_lines_under_a_prohibition_are_no_chart(ask: Callable[..., Ask]) -> None:
    text = "# Parcels\n\nNot sent by air:\nup to 500 g: parcel of liquids\n501 g to 2 kg: parcel of batteries\n"
    found = ask(parcels_md=text)("Parcel of 400 g, is it sent by air?")
    assert "501 g" in " ".join(_quoted(found)) or "Not sent" in " ".join(_quoted(found))


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        (
            "Children under 5 kg get 2.5 ml of the syrup. From 5 to 10 kg give 5 ml of the syrup. Shake it well.",
            "How much of the syrup for a child of 7 kg?",
            "From 5 to 10 kg give 5 ml of the syrup.",
        ),
        (
            "5 किलो से कम वज़न पर सिरप 2 मि.ली. दें। 5 से 10 किलो पर सिरप 4 मि.ली. दें।",
            "7 किलो के बच्चे को सिरप कितना दें?",
            "5 से 10 किलो पर सिरप 4 मि.ली. दें।",
        ),
        (
            "5 ಕೆ.ಜಿ.ಗಿಂತ ಕಡಿಮೆ ಇದ್ದರೆ ಸಿರಪ್ 2 ಮಿ.ಲೀ. ಕೊಡಿ. 5ರಿಂದ 10 ಕೆ.ಜಿ. ಇದ್ದರೆ ಸಿರಪ್ 4 ಮಿ.ಲೀ. ಕೊಡಿ.",
            "7 ಕೆ.ಜಿ. ಮಗುವಿಗೆ ಸಿರಪ್ ಎಷ್ಟು ಕೊಡಬೇಕು?",
            "5ರಿಂದ 10 ಕೆ.ಜಿ. ಇದ್ದರೆ ಸಿರಪ್ 4 ಮಿ.ಲೀ. ಕೊಡಿ.",
        ),
        (
            "5 కిలోల లోపు ఉంటే సిరప్ 2 మి.లీ. ఇవ్వండి. 5 నుంచి 10 కిలోలు ఉంటే సిరప్ 4 మి.లీ. ఇవ్వండి.",
            "7 కిలోల పాపకు సిరప్ ఎంత ఇవ్వాలి?",
            "5 నుంచి 10 కిలోలు ఉంటే సిరప్ 4 మి.లీ. ఇవ్వండి.",
        ),
    ],
)
def test_sentence_of_a_paragraph_that_goes_by_ranges(
    ask: Callable[..., Ask], text: str, question: str, said: str
) -> None:
    quoted = _quoted(ask(syrup_txt=f"{text}\n")(question))
    assert said in quoted[0]
    assert not any("2.5 ml" in each or "2 मि" in each or "2 ಮಿ" in each or "2 మి" in each for each in quoted)


def test_paragraph_is_refused_where_no_sentence_holds_it(ask: Callable[..., Ask]) -> None:
    text = "Children from 3 to 5 kg get 2 ml of syrup. From 6 to 10 kg give 5 ml of syrup.\n"
    assert ask(syrup_txt=text)("How much syrup for a child of 14 kg?").mode is Mode.REFUSE


def test_sentences_whose_ranges_overlap_are_no_chart(ask: Callable[..., Ask]) -> None:
    text = "Syrup is for children from 2 to 9 years. From 4 to 12 years tablets help as well as syrup.\n"
    assert ask(syrup_txt=text)("Is syrup for children of 14 years?").mode is Mode.QUOTE
