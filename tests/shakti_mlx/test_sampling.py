"""sample(): against a plain reference that writes each rule out, over all settings."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from refusals import refused

from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.sampling import SamplingParams, sample

Logits = NDArray[np.float32]
OFF = SamplingParams(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0, repetition_penalty=1.0)


class Fixed(np.random.Generator):
    """A generator that draws the given number."""

    def __init__(self, number: float) -> None:
        super().__init__(np.random.PCG64(0))
        self._number = number

    def random(self, *args: object, **kwargs: object) -> float:  # type: ignore[override]
        return self._number


def logits_of(*values: float) -> Logits:
    return np.array(values, dtype=np.float32)


def with_(**changes: float) -> SamplingParams:
    return SamplingParams(**{**vars(OFF), **changes})


def reference(logits: Logits, params: SamplingParams, recent: list[int]) -> dict[int, float]:
    """Probability of each token that can be drawn, rule by rule, in lists."""
    scores = [float(value) for value in logits]
    for token in set(recent):
        penalty = params.repetition_penalty
        scores[token] = float(np.float32(scores[token] / penalty if scores[token] > 0 else scores[token] * penalty))
    ranked = sorted(range(len(scores)), key=lambda token: -scores[token])
    if params.top_k:
        ranked = ranked[: params.top_k]
    highest = scores[ranked[0]]
    weights = {token: float(np.exp((scores[token] - highest) / params.temperature)) for token in ranked}
    total, reached = sum(weights.values()), 0.0
    kept: list[int] = []
    for token in ranked:
        if params.top_p < 1 and kept and reached >= params.top_p * total:
            break
        kept.append(token)
        reached += weights[token]
    left = {token: weights[token] for token in kept if weights[token] >= params.min_p and weights[token] > 0}
    return {token: weight / sum(left.values()) for token, weight in left.items()}


def drawn(logits: Logits, params: SamplingParams, recent: list[int], points: int = 4000) -> dict[int, float]:
    """Share of the unit interval that leads to each token, on a fine grid."""
    shares: dict[int, float] = {}
    for number in (np.arange(points) + 0.5) / points:
        token = sample(logits, params, Fixed(float(number)), recent)
        shares[token] = shares.get(token, 0.0) + 1 / points
    return shares


LOGITS = logits_of(1.0, 3.0, -2.0, 2.5, 0.0, 2.9, -1.0, 0.7)


@pytest.mark.parametrize(
    "params",
    [
        OFF,
        with_(temperature=0.3),
        with_(temperature=2.5),
        with_(top_k=3),
        with_(top_p=0.8),
        with_(min_p=0.2),
        with_(repetition_penalty=1.8),
        with_(repetition_penalty=0.5),
        with_(top_k=5, top_p=0.9, min_p=0.1, temperature=1.3, repetition_penalty=1.2),
        SamplingParams(),
    ],
)
def test_tokens_are_drawn_as_often_as_the_reference_says(params: SamplingParams) -> None:
    recent = [1, 2, 2, 5]
    expected, shares = reference(LOGITS, params, recent), drawn(LOGITS, params, recent)
    assert {token for token, share in expected.items() if share > 1 / 4000} <= set(shares) <= set(expected)
    assert all(shares.get(token, 0.0) == pytest.approx(share, abs=1 / 1000) for token, share in expected.items())


# Half numbers, all different, and no penalty that makes two of them equal: of equals the rules leave open which stays.
@settings(max_examples=150, deadline=None)
@given(
    values=st.lists(st.integers(-60, 60), min_size=1, max_size=40, unique=True),
    params=st.builds(
        with_,
        temperature=st.sampled_from([0.1, 0.7, 1.0, 3.0]),
        top_k=st.integers(0, 50),
        top_p=st.sampled_from([0.0, 0.123, 0.5, 0.87, 0.99, 1.0]),
        min_p=st.sampled_from([0.0, 0.0317, 0.45, 1.0]),
        repetition_penalty=st.sampled_from([1.0, 2**0.5, 3**-0.5]),
    ),
    number=st.floats(0, 1, exclude_max=True),
    seen=st.integers(0, 100),
)
def test_any_setting_draws_what_the_reference_allows(
    values: list[int], params: SamplingParams, number: float, seen: int
) -> None:
    logits, recent = logits_of(*(value / 2 for value in values)), [seen % len(values)]
    expected = reference(logits, params, recent)
    assert sample(logits, params, Fixed(number), recent) in expected
    # The first and the last of the tokens kept lie at the two ends of the interval.
    likely = {token for token, share in expected.items() if share > 1e-12}
    assert sample(logits, params, Fixed(0.0), recent) == min(expected)
    assert sample(logits, params, Fixed(1 - 2**-53), recent) >= max(likely)


@pytest.mark.parametrize("spread", [0.1, 1.0, 4.0])
def test_nucleus_of_a_whole_vocabulary_is_the_smallest(spread: float) -> None:
    logits = np.random.default_rng(1).normal(0, spread, 20_000).astype(np.float32)
    probabilities = np.exp(logits.astype(np.float64))
    probabilities /= probabilities.sum()
    ranked = np.argsort(-logits, kind="stable")
    sums = probabilities[ranked].cumsum()
    nucleus = set(ranked[: int(np.searchsorted(sums, 0.9)) + 1].tolist())
    params, rng = with_(top_p=0.9), np.random.default_rng(2)
    tokens = {sample(logits, params, rng, []) for _ in range(300)}
    assert tokens <= nucleus
    assert sample(logits, params, Fixed(0.0), []) == min(nucleus)
    assert sample(logits, params, Fixed(1 - 2**-53), []) == max(nucleus)


def test_top_k_and_top_p_count_from_what_is_left() -> None:
    logits = np.log(np.array([0.4, 0.3, 0.2, 0.1], dtype=np.float32))
    assert set(drawn(logits, with_(top_k=2, top_p=0.5), [], 200)) == {0}  # 0.4 of 0.7 is over half
    assert set(drawn(logits, with_(top_p=0.5), [], 200)) == {0, 1}


def test_candidates_lie_on_the_interval_by_id_not_as_a_machine_partitions_them() -> None:
    logits = logits_of(3, 9, 1, 8, 2, 7, 5, 6)
    tokens = [sample(logits, with_(top_k=4, temperature=5.0), Fixed(number / 100), []) for number in range(100)]
    assert list(dict.fromkeys(tokens)) == [1, 3, 5, 7]


def test_greedy_takes_the_likeliest_and_of_equals_the_lowest_id() -> None:
    greedy = with_(temperature=0.0, top_k=1, top_p=0.1)
    assert sample(logits_of(0, 5, 2, 5), greedy, np.random.default_rng(0), []) == 1


def test_greedy_comes_after_the_repetition_penalty() -> None:
    greedy = with_(temperature=0.0, repetition_penalty=2.0)
    rng = np.random.default_rng(0)
    assert sample(logits_of(3, 4, 1), greedy, rng, [1, 1]) == 0
    assert sample(logits_of(-3, -2, -9), greedy, rng, [1]) == 0


def test_top_p_zero_and_min_p_one_keep_the_likeliest() -> None:
    for params in (with_(top_p=0.0), with_(min_p=1.0), with_(top_k=1)):
        assert set(drawn(LOGITS, params, [], 100)) == {1}


def test_min_p_one_keeps_all_that_are_likeliest() -> None:
    assert set(drawn(logits_of(2, 1, 2), with_(min_p=1.0), [], 100)) == {0, 2}


def test_impossible_tokens_are_never_drawn() -> None:
    inf = float("inf")
    logits = logits_of(-inf, -inf, 1.5, -inf)
    for params in (OFF, with_(top_k=3), with_(top_p=0.99), with_(repetition_penalty=1.5), SamplingParams()):
        for number in (0.0, 0.5, 1 - 2**-53):
            assert sample(logits, params, Fixed(number), [0, 2]) == 2


def test_equal_logits_fill_top_k_and_top_p_exactly() -> None:
    logits = np.zeros(1000, dtype=np.float32)
    assert len(set(drawn(logits, with_(top_k=10), []))) == 10
    assert set(drawn(logits, with_(top_p=0.01), [])) == set(range(10))


@pytest.mark.parametrize("size", [60, 799, 5000, 49152, 128_256])
@pytest.mark.parametrize("decimals", [0, 1, 7])
def test_top_k_of_a_vocabulary_is_what_sorting_gives_and_of_equals_the_lowest_ids(size: int, decimals: int) -> None:
    logits = np.random.default_rng(size).normal(0, 2.5, size).round(decimals).astype(np.float32)
    logits[-1] = logits.max()  # in the rest that no column takes
    expected = set(np.argsort(-logits, kind="stable")[:50].tolist())
    params = with_(top_k=50, temperature=5.0)
    rng = np.random.default_rng(0)
    tokens = {sample(logits, params, rng, []) for _ in range(2000)}
    assert tokens <= expected
    assert len(tokens) > 45
    assert sample(logits, params, Fixed(0.0), []) == min(expected)
    assert sample(logits, params, Fixed(1 - 2**-53), []) == max(expected)


def test_lookup_is_on_or_off() -> None:
    with refused(ModelErrorCode.BAD_SAMPLING):
        SamplingParams(lookup="no")  # type: ignore[arg-type]


def test_extreme_logits_and_temperatures_stay_numbers() -> None:
    biggest = float(np.finfo(np.float32).max)
    logits = logits_of(biggest, -biggest, biggest / 2)
    for penalty in (0.1, 10.0):
        assert sample(logits, with_(temperature=1e-300, repetition_penalty=penalty), Fixed(0.5), [1]) == 0
    assert sample(logits, with_(temperature=1e-300, top_p=0.9), Fixed(0.5), []) == 0


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_logits_that_are_no_numbers_are_refused(bad: float) -> None:
    for params in (OFF, with_(temperature=0.0), SamplingParams()):
        with refused(ModelErrorCode.DAMAGED):
            sample(logits_of(1, bad, 0), params, np.random.default_rng(0), [0])


def test_no_possible_token_is_refused() -> None:
    with pytest.raises(ModelError, match="model_damaged"):
        sample(logits_of(float("-inf"), float("-inf")), OFF, np.random.default_rng(0), [])


def test_logits_are_left_as_they_are() -> None:
    logits, before = LOGITS.copy(), LOGITS.copy()
    logits.flags.writeable = False
    sample(logits, SamplingParams(top_k=3, top_p=0.5, min_p=0.1), np.random.default_rng(0), [1, 3])
    assert np.array_equal(logits, before)


def test_a_seed_gives_the_same_tokens_again() -> None:
    logits = np.random.default_rng(5).normal(0, 2, 500).astype(np.float32)
    runs = []
    for _ in range(2):
        rng = np.random.default_rng(42)
        runs.append([sample(logits, SamplingParams(temperature=1.5), rng, []) for _ in range(50)])
    assert runs[0] == runs[1]
    assert len(set(runs[0])) > 5
