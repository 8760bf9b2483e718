"""The generate loop, on a model whose logits are known."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray
from refusals import refused
from toy_model import ToyCache

from shakti_mlx.config import ShaktiConfig
from shakti_mlx.errors import ModelErrorCode
from shakti_mlx.generate import GenerationStats, Generator, StopReason
from shakti_mlx.lookup import PassCost
from shakti_mlx.model import UNBOUNDED, BackendName, Cache, CacheOptions, Dtype
from shakti_mlx.sampling import SamplingParams

END = 0
GREEDY = SamplingParams(temperature=0.0, repetition_penalty=1.0)


@dataclass
class SuccessorModel:
    """After token n comes n + 1, after 122 ('z') comes the end."""

    config: ShaktiConfig = field(
        default_factory=lambda: ShaktiConfig(
            vocab_size=128, hidden_size=8, intermediate_size=8, num_layers=1, num_heads=1, num_kv_heads=1,
            head_dim=8, context_length=64,
        )
    )  # fmt: skip
    backend: BackendName = BackendName.TORCH
    dtype: Dtype = Dtype.FLOAT32
    seen: list[list[int]] = field(default_factory=list)
    before_layer: Callable[[], None] = lambda: None

    def new_cache(self, options: CacheOptions = UNBOUNDED) -> ToyCache:
        return ToyCache(options, slack=600)

    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        for _ in range(2):
            self.before_layer()
            if checkpoint is not None:
                checkpoint()
        self.seen.append(list(tokens))
        assert isinstance(cache, ToyCache)
        for token in tokens:
            cache.append(token, 0)
        result = np.zeros((logits, 128), np.float32)
        for row, token in zip(result, tokens[-logits:], strict=True):
            row[END if token >= 122 else token + 1] = 5.0
        return result


class LetterDecoder:
    def push(self, token: int) -> str:
        return chr(token)

    def flush(self) -> str:
        return ""


class Letters:
    """A tokenizer whose ids are ASCII codes."""

    eos_ids = frozenset({END})

    def stream_decoder(self, *, begun: bool = False) -> LetterDecoder:
        return LetterDecoder()


def generator(model: SuccessorModel) -> Generator:
    return Generator(model, Letters())  # type: ignore[arg-type]


def answer(
    generator: Generator, prompt: str, params: SamplingParams = GREEDY, stop: threading.Event | None = None
) -> str:
    pieces = generator.generate([ord(letter) for letter in prompt], params, stop or threading.Event())
    return "".join(pieces)


def last(generator: Generator) -> GenerationStats:
    assert generator.last is not None
    return generator.last


def test_answer_runs_to_the_end_token() -> None:
    talker = generator(SuccessorModel())
    assert answer(talker, "aw") == "xyz"
    assert last(talker).stopped_by is StopReason.END
    assert (last(talker).prompt_tokens, last(talker).tokens) == (2, 4)


def test_length_limit_ends_the_answer() -> None:
    talker = generator(SuccessorModel())
    assert answer(talker, "a", SamplingParams(temperature=0, max_tokens=3)) == "bcd"
    assert last(talker).stopped_by is StopReason.LENGTH


class HoldingDecoder:
    """Shows a letter once the next one is there, as an orthographic syllable is shown once it is whole."""

    held = ""

    def push(self, token: int) -> str:
        shown, self.held = self.held, chr(token)
        return shown

    def flush(self) -> str:
        shown, self.held = self.held, ""
        return shown


class HoldingLetters:
    eos_ids = frozenset({END})

    def stream_decoder(self, *, begun: bool = False) -> HoldingDecoder:
        return HoldingDecoder()


@pytest.mark.parametrize(("max_tokens", "text"), [(100, "wxyz"), (2, "wx")])
def test_last_syllable_is_said_however_the_answer_ends(max_tokens: int, text: str) -> None:
    talker = Generator(SuccessorModel(), HoldingLetters())  # type: ignore[arg-type]
    assert answer(talker, "v", SamplingParams(temperature=0, max_tokens=max_tokens)) == text


def test_times_are_those_of_the_first_token_and_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    model, now = SuccessorModel(), 100.0

    def work() -> None:
        nonlocal now
        now += 0.5  # seconds; a pass has two layers

    model.before_layer = work
    monkeypatch.setattr("shakti_mlx.generate.time", SimpleNamespace(perf_counter=lambda: now))
    talker = generator(model)
    assert answer(talker, "v", SamplingParams(temperature=0, lookup=False)) == "wxyz"
    assert (last(talker).first_token_ms, last(talker).tokens, last(talker).tokens_per_second) == (1000, 5, 1)


def test_cost_of_each_pass_is_noted() -> None:
    passes: list[int] = []

    class Noting(PassCost):
        def measure(self, tokens: int, seconds: float) -> None:
            assert seconds > 0
            passes.append(tokens)

    model = SuccessorModel()
    talker = generator(model)
    talker._cost = Noting(0.0)
    answer(talker, "abcdefabcd")
    assert passes == [len(tokens) for tokens in model.seen[1:]]
    assert max(passes) > 1


def test_full_context_ends_the_answer() -> None:
    model = SuccessorModel()
    model.config = model.config.with_(context_length=6)
    talker = generator(model)
    assert answer(talker, "abc") == "def"
    assert last(talker).stopped_by is StopReason.CONTEXT


@pytest.mark.parametrize("prompt", ["", "a" * 64, "a" * 100])
def test_prompt_without_room_for_an_answer_is_refused(prompt: str) -> None:
    with refused(ModelErrorCode.PROMPT_TOO_LONG):
        answer(generator(SuccessorModel()), prompt)


@pytest.mark.parametrize("stop", [("fgh",), ("gh", "fgh"), ("f", "x")])
def test_stop_string_ends_the_answer_and_is_not_part_of_it(stop: tuple[str, ...]) -> None:
    talker = generator(SuccessorModel())
    text = answer(talker, "a", SamplingParams(temperature=0, repetition_penalty=1, stop=stop))
    assert text == "bcdef"[: "bcdefgh".index(min(stop, key="bcdefghx".index))]
    assert last(talker).stopped_by is StopReason.STOP_STRING


def test_text_held_for_a_stop_string_that_does_not_come_is_given_at_the_end() -> None:
    params = SamplingParams(temperature=0, repetition_penalty=1, stop=("yz!",))
    assert answer(generator(SuccessorModel()), "v", params) == "wxyz"


def test_stop_event_ends_the_answer_after_the_token_at_hand() -> None:
    talker, stop, text = generator(SuccessorModel()), threading.Event(), ""
    for piece in talker.generate([ord("a")], GREEDY, stop):
        text += piece
        if len(text) == 3:
            stop.set()
    assert text == "bcd"
    assert last(talker).stopped_by is StopReason.USER


def test_stop_event_ends_the_reading_of_a_prompt() -> None:
    model, stop, layers = SuccessorModel(), threading.Event(), list[int]()
    model.config = model.config.with_(context_length=4096)
    talker = generator(model)

    def fourth_layer() -> None:
        layers.append(len(layers))
        if len(layers) == 4:
            stop.set()

    model.before_layer = fourth_layer
    assert answer(talker, "a" * 2000, stop=stop) == ""
    assert len(layers) == 4
    assert [len(tokens) for tokens in model.seen] == [512]  # and not the second chunk, left in its second layer
    assert last(talker).stopped_by is StopReason.USER
    assert last(talker).tokens == 0


def test_second_turn_computes_its_new_tokens_only() -> None:
    model = SuccessorModel()
    talker = generator(model)
    assert answer(talker, "aw") == "xyz"
    model.seen.clear()
    assert answer(talker, "awxyzab") == "cdefghijklmnopqrstuvwxyz"
    assert model.seen[0] == [ord("a"), ord("b")]
    assert last(talker).reused_tokens == 5


def test_abandoned_answer_does_not_go_on_in_the_next_ones_cache() -> None:
    talker = generator(SuccessorModel())
    first = talker.generate([ord("a")], GREEDY, threading.Event())
    assert next(first) == "b"
    assert answer(talker, "w") == "xyz"
    with pytest.raises(RuntimeError):
        list(first)


def test_answer_that_an_interrupt_tore_from_its_cache_begins_anew() -> None:
    model = SuccessorModel()
    talker = generator(model)
    answer(talker, "aw")
    talker._sequence.tokens.append(ord("x"))  # as between the forward pass and the note of it
    model.seen.clear()
    assert answer(talker, "awxyzw") == "xyz"
    assert model.seen[0] == [ord(letter) for letter in "awxyzw"]


def test_changed_turn_keeps_only_the_common_prefix() -> None:
    model = SuccessorModel()
    talker = generator(model)
    answer(talker, "abcw")
    model.seen.clear()
    assert answer(talker, "abxw") == "xyz"
    assert model.seen[0] == [ord("x"), ord("w")]


def test_same_prompt_again_gives_the_same_answer() -> None:
    talker = generator(SuccessorModel())
    assert answer(talker, "aw") == answer(talker, "aw") == "xyz"


def test_error_in_the_model_leaves_the_generator_usable() -> None:
    model = SuccessorModel()
    talker = generator(model)

    def fail() -> None:
        raise MemoryError

    model.before_layer = fail
    with pytest.raises(MemoryError):
        answer(talker, "aw")
    model.before_layer = lambda: None
    assert answer(talker, "aw") == "xyz"


def test_same_seed_draws_the_same_tokens() -> None:
    params = SamplingParams(temperature=5.0, top_k=0, top_p=1.0, seed=11, max_tokens=20)
    first = answer(generator(SuccessorModel()), "a", params)
    assert first == answer(generator(SuccessorModel()), "a", params)
    other = SamplingParams(temperature=5.0, top_k=0, top_p=1.0, seed=12, max_tokens=20)
    assert first != answer(generator(SuccessorModel()), "a", other)
