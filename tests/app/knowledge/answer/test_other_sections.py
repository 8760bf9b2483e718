"""Who names a section by its heading is not answered with what another one says."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from made_passages import asked, made_passage

from app.knowledge.answer import sentence_measures
from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.answer.confidence import ELSEWHERE, confidence
from app.knowledge.answer.other_sections import NamedSections
from app.knowledge.answer.quote import measure_sentences, quotes
from app.knowledge.search.hits import Asked, Hit, Sentence
from app.knowledge.search.ranking import Measures
from app.knowledge.words.sentences import sentences
from app.knowledge.words.terms import words_of

Ask = Callable[[str], CollectionAnswer]
STAND = """Waiting room

It is on the first floor.

Parking

The car park closes at 11 pm."""
CLOSES = "The car park closes at 11 pm."


def found(question: str) -> tuple[Asked, Hit]:
    known = replace(asked(question), words=dict.fromkeys(words_of(question), 1.5), rarest=3.0)
    measures = Measures(0.8, 0.8, 0.7, 0.7, 0.5, 0.0, 0.5, 0.0, 0.0, same_script=True, latin=True)
    spans = tuple(Sentence(*span, 0.8, 0.7) for span in sentences(STAND))
    return known, Hit(made_passage(STAND), "stand.txt", "Stand", measures, spans, np.ones(2, np.float32))


@pytest.mark.parametrize(
    ("question", "elsewhere"),
    [
        ("When is the waiting room closed?", 1.0),  # two words, half as rare as those of one passage
        ("When is the parking closed?", 0.0),
        ("When is the stand closed?", 0.0),
        ("What must I not do in the waiting room?", 0.0),  # that may stand under a heading of its own
    ],
)
def test_sentence_of_another_section_than_the_one_named(question: str, elsewhere: float) -> None:
    known, hit = found(question)
    told = {
        hit.passage.text[slice(*span)]: each
        for span, each in zip(sentences(STAND), (each for _, _, each in measure_sentences(known, [hit])), strict=True)
    }
    assert told[CLOSES].elsewhere == elsewhere
    assert told["It is on the first floor."].elsewhere == (0.5 if "parking" in question else 0.0)


def test_it_scores_less_and_is_less_sure_to_answer() -> None:
    known, hit = found("At what time is the waiting room closed?")
    quoted = quotes(known, [hit])
    measures = next(each for _, _, each in measure_sentences(known, [hit]) if each.elsewhere)
    beside = [replace(quoted[0], measures=each) for each in (measures, replace(measures, elsewhere=0.0))]
    odds = [sure / (1 - sure) for sure in (confidence([hit], [each]) for each in beside)]
    assert odds[1] / odds[0] == pytest.approx(np.exp(ELSEWHERE))
    assert beside[1].measures.score - beside[0].measures.score == pytest.approx(sentence_measures.ELSEWHERE)


@pytest.mark.parametrize(
    ("question", "there", "missed"),
    [
        ("What interest has the account for children?", "Savings account: 2.7 %", ["children"]),
        ("What interest has the account for children?", "Savings account, also for children: 2.7 %", []),
        ("What interest has a savings account?", "Account for children: 2.7 %", ["savings"]),
        ("What interest is there?", "Savings account: 2.7 %", []),
    ],
)
def test_words_that_name_another_section(question: str, there: str, missed: list[str]) -> None:
    known = replace(asked(question), words=dict.fromkeys(words_of(question), 1.5), rarest=3.0)
    named = NamedSections(known, ["Savings account", "Account for children"])
    assert named.missed(frozenset(words_of(there))) == len(missed) / 2


LOST = """Lost card

For a credit card ring 1931. For a debit card ring 1930. A new debit card costs Rs 236."""


def test_price_of_another_kind_is_no_answer(ask: Callable[..., Ask]) -> None:
    answer = ask(card_txt=LOST)
    debit, credit = answer("What does a new debit card cost?"), answer("What does a new credit card cost?")
    assert "Rs 236" in debit.citations[0].quote
    assert credit.confidence < 0.8 < debit.confidence
