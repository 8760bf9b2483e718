"""What a model is shown of passages that do not fit."""

import numpy as np
from made_passages import made_passage

from app.core.settings import Language
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.search.ranking import Measures
from app.knowledge.written.prompt import Chat, answer_prompt

SAID = ("Alpha comes first.", "Beta is the answer.", "Gamma goes on for as long as this.", "Delta ends it.")


def hit() -> Hit:
    text = " ".join(SAID)
    places = [(text.index(each), text.index(each) + len(each)) for each in SAID]
    sentences = tuple(Sentence(*place, 0.9 if at == 1 else 0.5, 0.0) for at, place in enumerate(places))
    measures = Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, True, True)
    return Hit(made_passage(text), "d.txt", "d", measures, sentences, np.zeros(2, np.float32))


def passage_of(messages: Chat) -> str:
    return messages[-1]["content"].partition("[1] ")[2].partition("\n")[0]


def shown(*, words: int) -> str:
    """The passage as it is put into a prompt that has room for so many of its words; empty if there is none."""
    found = answer_prompt("Which?", Language.ENGLISH, [hit()], words, lambda chat: len(passage_of(chat).split()))
    return "" if found is None else passage_of(found.messages)


def test_first_passage_is_cut_to_its_nearest_sentence_and_those_around_it_that_fit() -> None:
    whole = " ".join(SAID)
    room = len(whole.split())
    assert shown(words=room) == whole
    assert shown(words=room - 1) == " ".join(SAID[:3]), "what follows goes first, then what is before"
    assert shown(words=7) == " ".join(SAID[:2]), "what follows is too long"
    assert shown(words=4) == SAID[1]
    assert shown(words=3) == ""
