"""Which list is quoted to who asks for things or for steps, and how sure that is."""

from dataclasses import replace

import numpy as np
import pytest
from made_passages import asked, made_passage

from app.knowledge.answer.confidence import FARTHER, LISTED, confidence, evidence
from app.knowledge.answer.quote import quotes
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.search.ranking import Measures
from app.knowledge.words.sentences import sentences

TEXT = """Ration card

Attach:
- a photograph
- an electricity bill

Then:
1. Wait at the counter.
2. Sign the form.
"""
THINGS = "Attach:\n- a photograph\n- an electricity bill"
STEPS = "Then:\n1. Wait at the counter.\n2. Sign the form."


def hit(nearness: float = 0.8, nearest: float = 0.8) -> Hit:
    measures = Measures(0.8, nearest, 0.7, 0.7, 0.5, 0.0, 0.5, 0.0, 0.0, same_script=True, latin=True)
    spans = [Sentence(*span, nearness, 0.7) for span in sentences(TEXT)]
    return Hit(made_passage(TEXT), "d.txt", "Ration card", measures, tuple(spans), np.ones(2, np.float32))


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Which papers are needed?", THINGS),
        ("How do I get one?", STEPS),
        ("What should I do?", STEPS),
    ],
)
def test_who_asks_for_things_is_not_told_the_steps_beside_them(question: str, quoted: str) -> None:
    assert quotes(asked(question), [hit()])[0].text == quoted


def test_number_of_a_step_is_no_figure_asked_for() -> None:
    assert {each.measures.offered for each in quotes(asked("How much is it?"), [hit()])} == {0}


def test_it_is_surer_that_a_list_answers_who_asks_for_one() -> None:
    found = quotes(asked("Which papers are needed?"), [hit()])
    unlisted = [replace(found[0], measures=replace(found[0].measures, listed=0.0))]
    odds = [sure / (1 - sure) for sure in (confidence([hit()], found), confidence([hit()], unlisted))]
    assert odds[0] / odds[1] == pytest.approx(np.exp(LISTED))


def test_nearness_counts_of_what_is_quoted_but_not_as_little_as_it_may_be() -> None:
    found = [hit(0.79, 0.8)]
    assert evidence(found, quotes(asked("How much is it?"), found))[1] == pytest.approx(0.79)
    found = [hit(0.6, 0.8)]
    assert evidence(found, quotes(asked("How much is it?"), found))[1] == pytest.approx(0.8 - FARTHER)
