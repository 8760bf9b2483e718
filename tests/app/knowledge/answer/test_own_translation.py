"""Documents in several languages: what the best passage says is read in the language of the question."""

from dataclasses import replace

import numpy as np
import pytest
from made_passages import made_passage

from app.core.documents.documents import Passage
from app.core.settings import Language
from app.knowledge.answer.answers import look_at
from app.knowledge.answer.collection_answer import Mode
from app.knowledge.answer.translations import own_translation
from app.knowledge.index.embed import DIMENSION
from app.knowledge.search.hits import Asked, Hit, Sentence
from app.knowledge.search.ranking import Measures

OTHER = Measures(0.85, 0.85, 0, 0, 0, 0, 0, 0, 0, False, False)
OWN = Measures(0.95, 0.95, 0, 0, 0.5, 0, 0.5, 0, 0, True, False)  # some six points behind
HINDI = "हाथ 40 से 60 सेकंड तक धोएँ।"
KANNADA = "೪೦ರಿಂದ ೬೦ ಸೆಕೆಂಡು ಕೈ ತೊಳೆಯಿರಿ."
TELUGU = "చేతులు 40 నుంచి 60 సెకన్లు కడగండి."


def towards(*places: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """A vector of length 1; two have as cosine the share of places that they have in common."""
    vector = np.zeros(DIMENSION, np.float32)
    vector[list(places)] = 1 / np.sqrt(len(places))
    return vector


ABOUT_HANDS = towards(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
ALMOST = towards(0, 1, 2, 3, 4, 5, 6, 7, 8, 10)  # .9
ELSEWHERE = towards(0, 1, 2, 3, 4, 5, 6, 11, 12, 13)  # .7


def hit(number: int, text: str, vector: np.ndarray[tuple[int], np.dtype[np.float32]], *, own: bool) -> Hit:
    return Hit(made_passage(text, number=number), "d.txt", "d", OWN if own else OTHER, (), vector)


BEST = hit(1, HINDI, ABOUT_HANDS, own=False)


def test_translation_of_the_best_passage_is_found() -> None:
    translation, other = hit(2, KANNADA, ALMOST, own=True), hit(3, KANNADA, ELSEWHERE, own=True)
    assert own_translation([BEST, other, translation]) is translation


def test_what_is_only_about_something_near_is_no_translation() -> None:
    assert own_translation([BEST, hit(2, KANNADA, ELSEWHERE, own=True)]) is None


def test_passage_is_not_taken_for_the_translation_of_one_when_it_is_another_ones() -> None:
    original = hit(3, HINDI, ALMOST, own=False)
    assert own_translation([BEST, hit(2, KANNADA, ALMOST, own=True), original]) is None


def test_translation_into_a_third_language_does_not_stand_in_the_way() -> None:
    translation = hit(2, KANNADA, ALMOST, own=True)
    assert own_translation([BEST, hit(3, TELUGU, ALMOST, own=False), translation]) is translation


@pytest.mark.parametrize("text", ["ಲಸಿಕೆ ಬುಧವಾರ 10ರಿಂದ 12ರವರೆಗೆ.", "ಕೈ ತೊಳೆಯಿರಿ.", f"{KANNADA} {'ಸೋಪು ಮತ್ತು ನೀರಿನಿಂದ ' * 5}"])
def test_what_gives_other_figures_or_says_much_more_is_no_translation(text: str) -> None:
    assert own_translation([BEST, hit(2, text, ALMOST, own=True)]) is None


def test_without_figures_it_has_to_be_nearer() -> None:
    said, also_said = "ಕೈ ತೊಳೆಯಿರಿ.", "हाथ धोएँ।"
    near = hit(2, said, ALMOST, own=True)
    assert own_translation([hit(1, also_said, ABOUT_HANDS, own=False), near]) is near
    fairly_near = hit(2, said, towards(*range(17), 20, 21, 22), own=True)  # .85 of twenty places
    assert own_translation([hit(1, also_said, towards(*range(20)), own=False), fairly_near]) is None
    with_figures = replace(fairly_near, passage=replace(fairly_near.passage, text=KANNADA))
    assert own_translation([hit(1, HINDI, towards(*range(20)), own=False), with_figures]) is with_figures


def test_translation_far_behind_is_left_where_it_is() -> None:
    far = hit(2, KANNADA, ALMOST, own=True)
    far = replace(far, measures=replace(far.measures, passage=0.5))
    assert own_translation([BEST, far]) is None


@pytest.mark.parametrize("hits", [[], [hit(1, KANNADA, ABOUT_HANDS, own=True), hit(2, KANNADA, ALMOST, own=True)]])
def test_where_the_best_is_in_the_language_of_the_question_nothing_is_looked_for(hits: list[Hit]) -> None:
    assert own_translation(hits) is None


@pytest.mark.parametrize(("nearness", "mode"), [(0.78, Mode.REFUSE), (0.82, Mode.QUOTE)])
def test_whether_a_translated_passage_answers_is_judged_in_the_language_asked(nearness: float, mode: Mode) -> None:
    asked = Asked("ಎಷ್ಟು?", Language.KANNADA, np.zeros(DIMENSION, np.float32), {}, {}, {}, 1.0)

    def measured(found: Hit, measures: Measures) -> Hit:
        whole = Sentence(0, len(found.passage.text), nearness, 0.0)
        return replace(found, measures=measures, sentences=(whole,))

    sure_of_the_other = Measures(0.57, 0.57, 0, 0, 0, 0, 0, 0, 0, False, False)
    own = Measures(nearness, nearness, 0, 0.25, 0, 0, 0, 0, 0, True, False)
    best = measured(BEST, sure_of_the_other)
    translation = measured(hit(2, KANNADA, ALMOST, own=True), own)
    assert own_translation([best, translation]) is translation
    assert look_at(asked, [best]).answer.mode is Mode.QUOTE
    answer = look_at(asked, [best, translation]).answer
    assert answer.mode is mode
    assert all(each.passage == translation.passage for each in answer.citations)


def test_passage_in_the_language_asked_behind_ten_in_others_answers_too() -> None:
    def hit(number: int, text: str, *, near: float, same_script: bool) -> Hit:
        passage = Passage(number, f"d{number}", 0, text, None, (), 0, len(text))
        measures = Measures(near, near, 0.7, 0.7, 0.9, 0.9, 0.9, 0.0, 0.0, same_script=same_script, latin=False)
        return Hit(
            passage, f"{number}.txt", "Card", measures, (Sentence(0, len(text), near, 0.7),), np.ones(2, np.float32)
        )

    asked = Asked("కార్డు ఎక్కడ ఇస్తారు?", Language.TELUGU, np.ones(2, np.float32), {}, {}, {}, 1.0)
    others = [hit(number, f"Room {number} has no light.", near=0.7, same_script=False) for number in range(1, 11)]
    own = hit(11, "కార్డు గది 4లో ఇస్తారు.", near=0.95, same_script=True)
    assert look_at(asked, others).answer.mode is Mode.REFUSE
    assert look_at(asked, [*others, own]).answer.text == own.passage.text
