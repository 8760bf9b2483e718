"""What a passage is made of is told once, whichever question looks at it."""

import re
from dataclasses import replace

import numpy as np
import pytest
from made_passages import made_passage

from app.knowledge.layout.passage_layout import PassageLayout, layout_of
from app.knowledge.question.wants import wants
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.search.ranking import Measures
from app.knowledge.words.other_kinds import pairs_of

MEASURES = Measures(0.8, 0.8, 0.7, 0.7, 0.5, 0.2, 0.5, 0.0, 0.0, same_script=True, latin=True)
TEXT = "Fever syrup\n\nGive 5 ml. Not to infants."


def hit(text: str = TEXT, title: str = "Doses") -> Hit:
    """As it is read from the database: nothing in it is the same object as a moment ago."""
    words = text.encode().decode()
    spans = [(0, 11), (13, 23), (24, len(words))]
    own = tuple(Sentence(*span, 0.8, 0.7) for span in spans)
    return Hit(made_passage(words), "d.txt", title, MEASURES, own, np.ones(2, np.float32))


def test_passage_is_laid_out_once_for_all_questions() -> None:
    first = layout_of(hit())
    nearer = replace(hit(), measures=replace(MEASURES, passage=0.9))
    nearer = replace(nearer, sentences=tuple(replace(each, nearness=0.9) for each in nearer.sentences))
    assert layout_of(nearer) is first
    assert [each.headings for each in first.sections] == ["Fever syrup"] * 3
    assert first.told[1].words == " give 5 ml "
    assert first.told[1].headed == " give 5 ml  fever syrup   "


def test_what_has_changed_is_laid_out_anew() -> None:
    first = layout_of(hit())
    assert layout_of(hit(title="Charges")).name == "Charges\nd.txt" != first.name
    assert layout_of(hit(TEXT.replace("5", "7"))).told[1].words == " give 7 ml "
    whole = replace(hit(), sentences=hit().sentences[:1])
    assert len(layout_of(whole).told) == 1


def laid_out(text: str) -> PassageLayout:
    """Of sentences that each end at a full stop or a line."""
    spans = [each.span() for each in re.finditer(r"[^\s.][^.\n]*\.?", text)]
    return PassageLayout(made_passage(text), "Ward\nward.txt", spans)


@pytest.mark.parametrize(
    ("text", "place", "missing"),
    [
        ("It takes ten minutes.\n\nA bed is 75 rupees a day.", 0, ["price"]),
        ("It takes ten minutes.\n\nA bed is 75 rupees a day.", 1, []),
        ("It takes ten minutes. It is 75 rupees.", 0, []),
        ("It takes ten minutes.\nIt is 75 rupees.", 0, []),  # lines are broken by width too
        ("What you pay:\n- Bed: 75\n- Bath: 20", 1, []),
        ("Comes with:\n- Bed: clean sheets\n- Bath: soap", 1, ["price"]),
    ],
)
def test_what_is_wanted_is_given_by_the_paragraph(text: str, place: int, missing: list[str]) -> None:
    wanted = wants("How much does the nebulisation cost?")
    assert [each.name for each in wanted.attributes] == ["price"]
    assert [each.name for each in laid_out(text).lacking(place, wanted)] == missing


def test_what_is_wanted_is_not_given_by_the_title() -> None:
    layout = PassageLayout(made_passage("Ring 1930.", "Cards and deposits"), "a.txt", [(0, 10)])
    assert layout.sections[0].title == "Cards and deposits"
    (missing,) = layout.lacking(0, wants("How much does a new card cost?"))
    assert missing.name == "price"


LOST = """Ring 1930 for a debit card.
Ring 1931 for a credit card.
A new debit card is Rs 236."""


@pytest.mark.parametrize(
    ("question", "text", "others"),
    [
        ("What is a new credit card?", LOST, {0, 2}),
        ("What is a new debit card?", LOST, {1}),
        ("What is a new card?", LOST, set()),
        ("What is an ATM card?", LOST, set()),  # the passage has none: that is no other kind of what it has
        ("नया क्रेडिट कार्ड कितने का?", "क्रेडिट कार्ड: 1931\nनया डेबिट कार्ड 236 रुपये का है", {1}),
        ("ಹೊಸ ಕ್ರೆಡಿಟ್ ಕಾರ್ಡ್‌ಗೆ ಎಷ್ಟು?", "ಕ್ರೆಡಿಟ್ ಕಾರ್ಡ್: 1931\nಹೊಸ ಡೆಬಿಟ್ ಕಾರ್ಡ್‌ಗೆ 236 ರೂಪಾಯಿ", {1}),
        ("కొత్త క్రెడిట్ కార్డుకు ఎంత?", "క్రెడిట్ కార్డు: 1931\nకొత్త డెబిట్ కార్డుకు 236 రూపాయలు", {1}),
    ],
)
def test_sentences_that_tell_of_another_kind(question: str, text: str, others: set[int]) -> None:
    assert laid_out(text).of_others(pairs_of(question)) == others


def test_what_is_told_of_another_kind_gives_nothing() -> None:
    question, layout = "What does a new credit card cost?", laid_out(LOST)
    wanted, others = wants(question), layout.of_others(pairs_of(question))
    for place in range(3):
        assert [each.name for each in layout.lacking(place, wanted)] == []
        assert "price" in [each.name for each in layout.lacking(place, wanted, others)]


def test_cases_are_given_by_the_section() -> None:
    layout = laid_out("The school pass\n\nIt costs Rs 150.\n\nThe pass for all\n\nIt is renewed in January.")
    places = range(len(layout.spans))
    wanted = wants("How is the school pass renewed?")
    assert [place for place in places if not layout.lacking(place, wanted)] == [2, 3]
