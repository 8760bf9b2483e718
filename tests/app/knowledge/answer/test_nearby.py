"""The headings that a refusal names: in the question's language, else such as have to do with it."""

import numpy as np
from made_passages import asked, made_passage

from app.knowledge.answer.refusal import nearby
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.search.ranking import Measures

QUESTION = asked("కార్డు ఎక్కడ ఇస్తారు?")


def hit(heading: str, near: float, *, own: bool = False) -> Hit:
    text = "Room 4 gives the card."
    measures = Measures(near, near, 0, 0, 0, 0, 0, 0, 0, own, False)
    whole = Sentence(0, len(text), near, 0.0)
    return Hit(made_passage(text, heading), "d.txt", "d", measures, (whole,), np.ones(2, np.float32))


def named(*hits: Hit) -> list[str]:
    return [place.heading[0] for place in nearby(QUESTION, hits)]


def test_heading_in_another_language_is_named_unless_it_is_far_off() -> None:
    assert named(hit("Cards", 0.4), hit("Gardens", 0.1)) == ["Cards"]
    assert named(hit("Gardens", 0.1)) == []


def test_headings_in_the_questions_language_are_named_alone_and_however_far_off() -> None:
    assert named(hit("Cards", 0.4), hit("తోటలు", 0.1, own=True)) == ["తోటలు"]
