"""Prompt lookup: what is guessed, and that an answer is the same with and without it."""

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tiny_models import write_tiny_gguf
from toy_model import TOY, ToyModel, ToyTokenizer

from shakti_mlx.generate import GenerationStats, Generator, StopReason
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.lookup import MOST_GUESSES, PassCost, PromptLookup
from shakti_mlx.model import BackendName, CacheOptions, Dtype
from shakti_mlx.sampling import SamplingParams

pytestmark = pytest.mark.usefixtures("one_thread")
FREE = 0.0  # cost of a further token
QUOTE = list(range(10, 40))


def after(tokens: list[int], said: list[int], further: float = FREE, most: int = 8) -> list[int]:
    """The guesses after a prompt and a part of the answer."""
    lookup = PromptLookup(tokens, PassCost(further))
    for token in said:
        lookup.push(token)
    return lookup.guesses(most)


def test_what_came_before_is_guessed_to_come_again() -> None:
    assert after(QUOTE, [12, 13, 14]) == [15, 16, 17, 18, 19, 20, 21]
    assert after([*QUOTE, 12, 13, 14], []) == [15, 16, 17, 18, 19, 20, 21]


def test_two_tokens_that_agree_are_enough_and_one_is_not() -> None:
    assert after(QUOTE, [7, 12, 13])[:2] == [14, 15]
    assert after(QUOTE, [12, 7, 13]) == []
    assert after([], []) == after([1], [2]) == after([1, 2], [3, 1]) == []


def test_three_tokens_that_agree_count_more_than_two_later_ones() -> None:
    prompt = [1, 2, 3, 4, 5, 6, 9, 2, 3, 7, 7, 8]
    assert after(prompt, [1, 2, 3])[0] == 4
    assert after(prompt, [6, 2, 3])[0] == 7


def test_a_run_is_followed_where_it_began_and_not_where_a_part_of_it_came_later() -> None:
    prompt = [*QUOTE, 17, 18, 19, 77, 78, 79, 80]
    assert after(prompt, [12, 13, 14, 15, 16, 17, 18, 19])[0] == 20
    assert after(prompt, [17, 18, 19])[0] == 77


def test_the_answer_is_a_source_too_and_a_loop_goes_on_with_itself() -> None:
    assert after([], [5, 6, 7, 5, 6, 7]) == [5, 6, 7, 5, 6, 7, 5]
    assert after([], [4, 4, 4, 4]) == [4] * 7


def test_no_more_is_guessed_than_there_is_room_for() -> None:
    assert after(QUOTE, [12, 13, 14], most=3) == [15, 16, 17]
    assert after(QUOTE, [12, 13, 14], most=0) == after(QUOTE, [12, 13, 14], most=-1) == []
    assert len(after(QUOTE * 2, [12, 13, 14], most=100)) == MOST_GUESSES


def test_dear_tokens_are_guessed_only_when_guesses_come_true() -> None:
    assert after(QUOTE, [12, 13, 14], further=1.0) == []
    few = after(QUOTE, [12, 13], further=0.25)
    many = after(QUOTE, QUOTE[2:20], further=0.25)
    assert len(few) < len(many) <= MOST_GUESSES


def test_guesses_that_come_wrong_are_made_no_more_until_they_would_have_been_right() -> None:
    lookup = PromptLookup([1, 2, 3, 9], PassCost(0.2))
    for _ in range(30):  # always something new after 1, 2, 3
        for token in (1, 2, 3, int(np.random.default_rng(len(lookup._tokens)).integers(100, 10**6))):
            lookup.push(token)
    for token in (1, 2, 3):
        lookup.push(token)
    assert lookup.guesses(8) == []
    for token in [50, 51, 52, 53, *[50, 51, 52, 53] * 20]:
        lookup.push(token)
    assert lookup.guesses(8)[:4] == [50, 51, 52, 53]


def test_guesses_after_any_tokens_are_what_a_search_through_all_of_them_finds() -> None:
    rng = np.random.default_rng(3)
    for _ in range(200):
        tokens = rng.integers(0, 6, int(rng.integers(0, 60))).tolist()
        prompt = int(rng.integers(0, len(tokens) + 1))
        guesses = after(tokens[:prompt], tokens[prompt:])
        places = [i for i in range(2, len(tokens)) if tokens[i - 2 : i] == tokens[-2:]]
        assert bool(guesses) == bool(places and len(tokens) > 2)
        if guesses:
            follow = [(tokens[place:] + guesses)[: len(guesses)] for place in places]
            assert guesses in follow


def test_costs_are_learnt_from_passes_and_one_bad_moment_is_forgotten() -> None:
    cost = PassCost(0.2)
    cost.measure(8, 5.0)  # tells nothing without a single token to compare
    assert cost.further == 0.2
    for _ in range(50):
        cost.measure(1, 0.010)
        cost.measure(8, 0.017)
    assert cost.further == pytest.approx(0.1, rel=0.05)
    cost.measure(8, 60.0)
    assert cost.further > 0.3
    for _ in range(1000):
        cost.measure(1, 0.010)
    assert cost.further < 0.25


class Free(PassCost):
    """Further tokens cost nothing, whatever is measured."""

    def __init__(self) -> None:
        super().__init__(FREE)

    def measure(self, tokens: int, seconds: float) -> None:
        pass


Answer = tuple[str, StopReason, int, GenerationStats]


def answer(model: ToyModel, prompt: list[int], params: SamplingParams, window: int | None = None) -> Answer:
    generator = Generator(model, ToyTokenizer(), CacheOptions(window=window))  # type: ignore[arg-type]
    generator._cost = Free()  # guess whatever there is to guess, at any speed of this machine
    text = "".join(generator.generate(prompt, params, threading.Event(), keep=2))
    assert generator.last is not None
    return text, generator.last.stopped_by, generator.last.tokens, generator.last


SETTINGS = [
    SamplingParams(temperature=0, repetition_penalty=1, max_tokens=400),
    SamplingParams(temperature=0, repetition_penalty=1.3, repetition_window=5, max_tokens=90),
    SamplingParams(temperature=0.4, max_tokens=80, repetition_penalty=1),
    SamplingParams(temperature=0.8, top_k=0, top_p=1, max_tokens=60, repetition_penalty=1.05),
    SamplingParams(temperature=0.5, max_tokens=25, min_p=0.1, repetition_penalty=0.8),
    SamplingParams(temperature=0.3, stop=("hd", "abc"), repetition_penalty=1, max_tokens=80),
]


@pytest.mark.parametrize("params", SETTINGS)
@pytest.mark.parametrize(("window", "slack"), [(None, 0), (8, 3), (8, 40)])
def test_answer_is_the_same_with_and_without_guesses(params: SamplingParams, window: int | None, slack: int) -> None:
    reasons, accepted = set(), 0
    for seed in range(12):
        prompt = np.random.default_rng(seed).integers(1, 24, 5).tolist() * 3
        seeded = replace(params, seed=seed)
        with_guesses = answer(ToyModel(slack), prompt, seeded, window)
        without = answer(ToyModel(slack), prompt, replace(seeded, lookup=False), window)
        assert with_guesses[:3] == without[:3]
        assert without[3].drafted_tokens == without[3].accepted_tokens == 0
        assert 0 <= with_guesses[3].accepted_tokens <= with_guesses[3].drafted_tokens
        accepted += with_guesses[3].accepted_tokens
        reasons.add(without[1])
    assert accepted > 0
    assert StopReason.USER not in reasons


def test_guesses_save_passes() -> None:
    params = SamplingParams(temperature=0, repetition_penalty=1, max_tokens=100)
    plain, guessing = ToyModel(), ToyModel()
    prompt = [3, 5, 8] * 2
    _, _, tokens, _ = answer(plain, prompt, replace(params, lookup=False))
    _, _, same, last = answer(guessing, prompt, params)
    assert same == tokens
    assert len(guessing.passes) == len(plain.passes) - last.accepted_tokens
    assert last.accepted_tokens > 0


@pytest.mark.parametrize(
    ("context", "max_tokens", "reason"), [(47, 400, StopReason.CONTEXT), (120, 41, StopReason.LENGTH)]
)
def test_nothing_is_guessed_beyond_the_end(context: int, max_tokens: int, reason: StopReason) -> None:
    params = SamplingParams(temperature=0, repetition_penalty=1, max_tokens=max_tokens)
    ended = False
    for seed in range(12):
        prompt = np.random.default_rng(seed).integers(1, 24, 3).tolist() * 2
        model = ToyModel(config=TOY.with_(context_length=context))
        _, stopped_by, _, last = answer(model, prompt, params)
        ended |= stopped_by is reason and last.accepted_tokens > 0
        assert model.longest <= 46
    assert ended


def test_next_turn_after_guesses_finds_the_cache_as_it_says() -> None:
    params = SamplingParams(temperature=0, repetition_penalty=1, max_tokens=30)
    model = ToyModel()
    generator = Generator(model, ToyTokenizer())  # type: ignore[arg-type]
    generator._cost = Free()
    prompt = [3, 5, 8] * 2
    for _ in range(3):
        text = "".join(generator.generate(prompt, params, threading.Event()))
        assert text == answer(ToyModel(), prompt, params)[0]
        prompt = [*prompt, *(ord(letter) - ord("a") for letter in text[:20]), 9]


MESSAGES = [{"role": "user", "content": "hello there the hello worth hello there the hello " * 3}]


@pytest.mark.parametrize(
    ("backend", "dtype"), [*((backend, Dtype.FLOAT32) for backend in BackendName), (BackendName.TORCH, Dtype.BFLOAT16)]
)
@pytest.mark.parametrize("cache", [CacheOptions(), CacheOptions(window=40)])
def test_real_models_say_the_same_with_and_without_guesses(
    tmp_path: Path, backend: BackendName, dtype: Dtype, cache: CacheOptions
) -> None:
    path = write_tiny_gguf(tmp_path / "tiny.gguf")
    model = LanguageModel.load(path, backend=backend, dtype=dtype, cache=cache)
    drafted = 0
    for temperature in (0.0, 0.3):
        params = SamplingParams(temperature=temperature, repetition_penalty=1.0, max_tokens=60, seed=4)
        model._generator._cost = Free()
        guessing = "".join(model.generate(MESSAGES, params, threading.Event()))
        assert model.last is not None
        drafted += model.last.drafted_tokens
        assert guessing == "".join(model.generate(MESSAGES, replace(params, lookup=False), threading.Event()))
    assert drafted > 0


def test_starter_model_quotes_its_prompt_the_same_with_and_without_guesses(starter_gguf: Path) -> None:
    text = (
        "The Kaveri rises at Talakaveri in the Western Ghats. It flows south-east and empties into the Bay of Bengal."
    )
    question = [{"role": "user", "content": f"Repeat this word for word: {text}"}]
    model = LanguageModel.load(starter_gguf)
    for temperature in (0.0, 0.6):
        params = SamplingParams(temperature=temperature, repetition_penalty=1.0, max_tokens=40, seed=1)
        model._generator._cost = Free()
        guessing = "".join(model.generate(question, params, threading.Event()))
        assert model.last is not None
        assert model.last.accepted_tokens > 10
        assert guessing == "".join(model.generate(question, replace(params, lookup=False), threading.Event()))
