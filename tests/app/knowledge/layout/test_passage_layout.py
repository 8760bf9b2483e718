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
