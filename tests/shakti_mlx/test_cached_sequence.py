"""What is computed anew and what is not, and that it never shows in an answer."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from refusals import refused
from tiny_models import write_tiny_gguf
from toy_model import TOY, ToyModel, ToyTokenizer, tokens_of

from shakti_mlx.cached_sequence import chunk_size
from shakti_mlx.config import SHAKTI_2_5B, TINY
from shakti_mlx.errors import ModelErrorCode
from shakti_mlx.generate import Generator, StopReason
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.lookup import PassCost
from shakti_mlx.model import UNBOUNDED, BackendName, Cache, CacheOptions, Dtype, Model
from shakti_mlx.sampling import SamplingParams

pytestmark = pytest.mark.usefixtures("one_thread")
GREEDY = SamplingParams(temperature=0, repetition_penalty=1, max_tokens=12)


class Free(PassCost):
    """Further tokens cost nothing, whatever is measured."""

    def __init__(self) -> None:
        super().__init__(0.0)

    def measure(self, tokens: int, seconds: float) -> None:
        pass


def talker(model: ToyModel, window: int | None = None) -> Generator:
    generator = Generator(model, ToyTokenizer(), CacheOptions(window=window))  # type: ignore[arg-type]
    generator._cost = Free()
    return generator


def say(generator: Generator, prompt: Sequence[int], params: SamplingParams = GREEDY, keep: int = 0) -> str:
    return "".join(generator.generate(prompt, params, threading.Event(), keep=keep))


def reused(generator: Generator) -> int:
    assert generator.last is not None
    return generator.last.reused_tokens


def chats() -> st.SearchStrategy[list[tuple[str, int, int]]]:
    """What happens to a conversation, in turn: the act, a number that says where, and one that seeds."""
    acts = st.sampled_from(["ask", "ask", "ask", "again", "edit", "branch", "new", "instruct", "long"])
    return st.lists(st.tuples(acts, st.integers(0, 10**6), st.integers(0, 10**6)), min_size=2, max_size=9)


@settings(max_examples=120, deadline=None)
@given(chat=chats(), window=st.sampled_from([None, 5, 12]), slack=st.sampled_from([2, 7, 30]))
def test_edits_branches_and_long_runs_say_what_a_cold_run_says(
    chat: list[tuple[str, int, int]], window: int | None, slack: int
) -> None:
    warm = talker(ToyModel(slack, TOY.with_(context_length=100_000)), window)
    instructions, turns = [4, 5, 6], list[list[int]]()  # questions and answers
    for act, where, seed in chat:
        rng = np.random.default_rng(seed)
        question = rng.integers(1, 24, int(rng.integers(1, 9))).tolist()
        match act:
            case "again":  # the last answer is asked for once more
                turns = turns[:-1]
            case "edit" if len(turns) > 1:  # an earlier question, in other words
                turns = [*turns[: where % len(turns) // 2 * 2], question]
            case "branch" if len(turns) > 1:  # an earlier answer, as if it had ended sooner, and on from there
                place = where % len(turns) // 2 * 2
                turns = [*turns[: place + 1], turns[place + 1][: len(question)], question]
            case "new":
                turns = [question]
            case "instruct":
                instructions = rng.integers(1, 24, int(rng.integers(0, 7))).tolist()
            case _:
                turns = [*turns, question]
        if not turns or len(turns) % 2 == 0:
            turns = [*turns, question]
        prompt = [*instructions, *(token for turn in turns for token in turn)]
        params = SamplingParams(
            temperature=0.5 * (seed % 2), seed=seed, max_tokens=70 if act == "long" else 9, repetition_penalty=1
        )
        text = say(warm, prompt, params, len(instructions))
        cold = talker(ToyModel(1000, TOY.with_(context_length=100_000)), window)
        assert text == say(cold, prompt, params, len(instructions))
        turns = [*turns, tokens_of(text)]


def test_wrong_guesses_are_taken_back_and_nothing_is_computed_anew() -> None:
    model = ToyModel()
    generator = talker(model)
    prompt = [1, 8, 10, 1, 8, 10, 1, 8] * 4
    say(generator, prompt, SamplingParams(temperature=0.9, seed=3, max_tokens=40, repetition_penalty=1))
    assert generator.last is not None
    assert generator.last.accepted_tokens < generator.last.drafted_tokens
    assert sum(map(len, model.passes)) == len(prompt) + generator.last.tokens - 1 + (
        generator.last.drafted_tokens - generator.last.accepted_tokens
    )


def test_where_a_wrong_guess_costs_the_whole_sequence_no_more_are_made() -> None:
    model = ToyModel(slack=2)
    generator = talker(model, window=5)
    prompt = [1, 8, 10, 1, 8, 10, 1, 8] * 4
    say(generator, prompt, SamplingParams(temperature=0.9, seed=3, max_tokens=60, repetition_penalty=1))
    assert sum(len(tokens) >= len(prompt) for tokens in model.passes) == 2  # the prompt, and once more


def test_what_shares_nothing_with_a_long_sequence_gives_back_its_memory() -> None:
    generator = talker(ToyModel())
    say(generator, [1] * 80, SamplingParams(temperature=0, max_tokens=1))
    say(generator, [2, 3], SamplingParams(temperature=0, max_tokens=1))
    assert generator._sequence._cache.nbytes < 10 * 16


def test_wrapped_ring_restarts_after_the_kept_tokens_and_not_from_nothing() -> None:
    model = ToyModel(slack=4)
    generator = talker(model, window=8)
    say(generator, [1, 2, 3, *range(4, 20)], keep=3)
    short = SamplingParams(temperature=0, max_tokens=3)
    say(generator, [1, 2, 3, 4, 5, 21, 22], short, keep=3)  # what token 21 sees has been overwritten
    assert reused(generator) == 3
    say(generator, [1, 2, 3, 4, 5, 21, 22, 7], keep=3)
    assert reused(generator) == 7


def test_other_instructions_begin_a_bounded_cache_anew_and_leave_an_unbounded_one() -> None:
    for window, expected in ((8, 0), (None, 4)):
        generator = talker(ToyModel(), window)
        say(generator, [1, 2, 3, 4, 5], keep=2)
        say(generator, [1, 2, 3, 4, 6], keep=3)
        assert reused(generator) == expected


def test_with_a_window_prompt_and_answer_may_pass_the_context() -> None:
    long = SamplingParams(temperature=0.9, seed=1, max_tokens=150, top_p=1, repetition_penalty=1)
    for generator in (
        talker(ToyModel(config=TOY.with_(context_length=40)), window=8),
        talker(ToyModel(config=TOY.with_(context_length=40, sliding_window=8))),
    ):
        assert len(say(generator, [1, 2, 3] * 20, long)) > 10
        assert generator.last is not None
        assert generator.last.stopped_by is not StopReason.CONTEXT
    unbounded = talker(ToyModel(config=TOY.with_(context_length=40)))
    with refused(ModelErrorCode.PROMPT_TOO_LONG):
        say(unbounded, [1, 2, 3] * 20, long)


def test_chunks_end_at_fixed_places_and_after_the_kept_tokens() -> None:
    model = ToyModel(config=TOY.with_(context_length=4000))
    generator = talker(model)
    prompt = np.random.default_rng(1).integers(1, 24, 1100).tolist()
    one = SamplingParams(temperature=0, max_tokens=1)
    say(generator, prompt, one, keep=100)
    assert [len(tokens) for tokens in model.passes] == [100, 412, 512, 76]
    model.passes.clear()
    say(generator, [*prompt[:600], 1, *prompt[600:]], one, keep=100)
    assert [len(tokens) for tokens in model.passes] == [1024 - 600, 77]


def test_chunks_are_as_large_as_the_model_allows() -> None:
    assert chunk_size(TINY) == 512
    assert chunk_size(SHAKTI_2_5B) == 128
    assert chunk_size(SHAKTI_2_5B.with_(hidden_size=32768, intermediate_size=131072)) == 16


class Counted:
    """A model that notes how many tokens go through it."""

    def __init__(self, model: Model) -> None:
        self._model, self.tokens = model, 0
        self.config, self.backend, self.dtype = model.config, model.backend, model.dtype

    def new_cache(self, options: CacheOptions = UNBOUNDED) -> Cache:
        return self._model.new_cache(options)

    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        self.tokens += len(tokens)
        return self._model.forward(tokens, cache, logits=logits, checkpoint=checkpoint)


SYSTEM = {"role": "system", "content": "hello worth the in"}


@pytest.mark.parametrize("backend", list(BackendName))
@pytest.mark.parametrize("cache", [CacheOptions(), CacheOptions(window=64)])
def test_second_turn_computes_its_new_tokens_only(tmp_path: Path, backend: BackendName, cache: CacheOptions) -> None:
    loaded = LanguageModel.load(write_tiny_gguf(tmp_path / "tiny.gguf"), backend=backend)
    counted = Counted(loaded.model)
    model = LanguageModel("tiny", (), counted, loaded.tokenizer, loaded._template, cache=cache)
    params = SamplingParams(temperature=0, max_tokens=1)
    chat = [SYSTEM, {"role": "user", "content": "hello the worth " * 6}]
    list(model.generate(chat, params, threading.Event()))
    first = model.count(chat)
    assert counted.tokens == first
    chat += [{"role": "assistant", "content": "in"}, {"role": "user", "content": "the"}]
    list(model.generate(chat, params, threading.Event()))
    assert model.last is not None
    assert model.last.reused_tokens == first
    assert counted.tokens == model.count(chat)


@pytest.mark.parametrize(
    ("backend", "dtype"), [*((backend, Dtype.FLOAT32) for backend in BackendName), (BackendName.TORCH, Dtype.BFLOAT16)]
)
def test_real_model_says_in_a_long_chat_what_a_cold_run_says(
    tmp_path: Path, backend: BackendName, dtype: Dtype
) -> None:
    path = write_tiny_gguf(tmp_path / "tiny.gguf")
    params = SamplingParams(temperature=0.6, seed=2, max_tokens=25, repetition_penalty=1)
    warm = LanguageModel.load(path, backend=backend, dtype=dtype, cache=CacheOptions(window=24))
    chat = [SYSTEM]
    for turn in range(5):
        chat = [*chat[: 3 if turn == 3 else None], {"role": "user", "content": "hello the worth " * 5 + "in" * turn}]
        cold = Generator(warm.model, warm.tokenizer, CacheOptions(window=24))
        prompt = warm.encode(chat)
        answer = "".join(warm.generate(chat, params, threading.Event()))
        keep = warm._shared(chat, prompt)
        assert 0 < keep < len(prompt)
        assert answer == "".join(cold.generate(prompt, params, threading.Event(), keep=keep))
        chat.append({"role": "assistant", "content": answer})
    assert warm.count(chat) > 256 == warm.context_length  # further than an unbounded cache goes


def test_the_shared_beginning_ends_with_the_system_message(tmp_path: Path) -> None:
    model = LanguageModel.load(write_tiny_gguf(tmp_path / "tiny.gguf"), backend=BackendName.TORCH)
    shared = set()
    for said in ("hello", "0", "x", "the hello", ""):
        prompt = model.encode([SYSTEM, {"role": "user", "content": said}])
        keep = model._shared([SYSTEM, {"role": "user", "content": said}], prompt)
        shared.add(tuple(prompt[:keep]))
    (tokens,) = {each for each in shared if len(each) == max(map(len, shared))}
    assert model.tokenizer.decode(tokens) == "system\nhello worth the in\nuser\n"
    assert len(shared) <= 2  # all the same, but for a question that begins as the comparison does
