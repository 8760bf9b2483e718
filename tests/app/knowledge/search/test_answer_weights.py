"""Weights that are fitted: they find the measure that tells what is right, and stay small where it always tells."""

import numpy as np
import pytest

from benchmarks.answer_weights import NOWHERE, Example, Floats, listwise, logistic, rank_of_right

TRUE = np.array([3.0, 0.0, -1.5])


def example(values: Floats, right: int | None, task: str = "t") -> Example:
    marked = np.arange(len(values)) == (-1 if right is None else right)
    return Example("same", (task, "en"), 0, values, marked)


def drawn(count: int) -> list[Example]:
    """Questions of up to 12 candidates, of which one is right, the likelier the higher TRUE has it."""
    rng = np.random.default_rng(1)
    found = []
    for _ in range(count):
        values = rng.normal(size=(int(rng.integers(2, 13)), len(TRUE)))
        found.append(example(values, int(np.argmax(values @ TRUE + rng.gumbel(size=len(values))))))
    return found


def test_listwise_weights_are_those_that_questions_were_drawn_by() -> None:
    assert np.abs(listwise(drawn(4000), range(len(TRUE))) - TRUE).max() < 0.15


def test_only_the_chosen_measures_are_weighed() -> None:
    chosen = listwise(drawn(500), [2])
    assert chosen.shape == (1,)
    assert chosen[0] < 0


def test_measures_like_cosines_and_rare_marks_are_weighed_together() -> None:
    """A full step from the beginning throws these weights to millions."""
    rng, true, examples = np.random.default_rng(0), np.array([3.0, 60.0, 3.0]), []
    for _ in range(300):
        marked, near = rng.random(30) < 0.02, rng.normal(0.8, 0.01, size=30)
        values = np.c_[marked, near, rng.random(30)]
        examples.append(example(values, int(np.argmax(values @ true + rng.gumbel(size=30)))))
    assert np.abs(listwise(examples, [0, 1, 2]) / true - 1).max() < 0.3


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e3])
def test_measure_that_always_tells_gets_a_weight_of_bounds(scale: float) -> None:
    """Without the ridge it would grow as long as anybody waits."""
    rng = np.random.default_rng(2)
    examples = [example(np.c_[np.arange(5.0), rng.normal(size=5)] * scale, 4) for _ in range(50)]
    weights = listwise(examples, [0, 1])
    assert 3 < weights[0] * scale < 10
    assert all(rank_of_right(each, [0, 1], weights) == 0 for each in examples)


def test_each_task_counts_as_much_as_another() -> None:
    """A hundred questions say one thing, two questions of another task the contrary."""
    values = np.array([[1.0], [0.0]])
    few = [example(values, 1, "few")] * 2
    (weight,) = listwise([example(values, 0, "many")] * 100 + few, [0])
    assert abs(weight) < 1e-6


def test_question_whose_answer_was_not_found_is_not_learned_from_and_has_its_rank() -> None:
    missed = example(np.eye(3), None)
    assert np.array_equal(listwise([*drawn(50), missed], [0, 2]), listwise(drawn(50), [0, 2]))
    assert rank_of_right(missed, [0], np.ones(1)) == NOWHERE


def test_logistic_weights_are_those_that_answers_were_drawn_by() -> None:
    rng = np.random.default_rng(3)
    values = rng.normal(2.0, 0.5, size=(20_000, 3))
    right = (rng.random(len(values)) < 1 / (1 + np.exp(-(values @ TRUE - 3)))).astype(float)
    weights = logistic(values, right, np.full(len(values), 1 / len(values)))
    assert np.abs(weights[:-1] - TRUE).max() < 0.25
    assert abs(weights[-1] + 3) < 0.5
