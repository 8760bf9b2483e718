"""What passages have in common counts against them: alone, among like ones, and among those in another script."""

from __future__ import annotations

import numpy as np
import pytest

from app.knowledge.search.crowding import crowding
from app.knowledge.search.ranking import Measures

EAST, NORTH, BETWEEN = (np.array(each, dtype=np.float32) for each in ([1, 0], [0, 1], [0.7, 0.7]))


def test_sentence_near_to_all_others_is_crowded() -> None:
    passages = np.stack([EAST, NORTH, BETWEEN])
    east, north, between = crowding(passages, [each[None] for each in passages], ["en"] * 3)
    assert between > east == pytest.approx(north)


def test_nearest_sentence_counts_for_each_other_passage() -> None:
    passages = np.stack([BETWEEN, EAST, NORTH])
    lines = [np.stack([EAST, NORTH]), EAST[None], NORTH[None]]
    first, *_ = crowding(passages, lines, ["en"] * 3)
    assert first == pytest.approx((1 + 1 + 3 * 0.77) / 5)


def test_passages_in_another_script_do_not_count() -> None:
    passages = np.stack([EAST, NORTH, BETWEEN])
    lines = [each[None] for each in passages]
    assert crowding(passages, lines, ["en", "en", "hi"])[:2] == crowding(passages[:2], lines[:2], ["en", "en"])


def test_one_passage_alone_is_as_crowded_as_usual() -> None:
    assert crowding(EAST[None], [EAST[None]], ["en"]) == [pytest.approx(0.77)]


@pytest.mark.parametrize(("same_script", "latin"), [(True, True), (True, False), (False, True), (False, False)])
def test_of_two_like_passages_the_less_crowded_scores_higher(same_script: bool, latin: bool) -> None:
    def measured(crowded: float) -> Measures:
        return Measures(0.85, 0.85, 0.8, crowded, 0.2, 0.3, 0.2, 0.2, 0.1, same_script, latin)

    assert measured(0.75).score > measured(0.80).score


@pytest.mark.parametrize("latin", [True, False])
def test_rare_word_that_stands_in_both_scripts_counts(latin: bool) -> None:
    def measured(literal: float) -> Measures:
        return Measures(0.85, 0.85, 0.8, 0.77, 0.1, literal, 0.2, 0.2, 0.1, False, latin)

    assert measured(1.0).score - measured(0.0).score > 1
