"""Our own engine: speeds of the model itself, and first tokens and quotations through the generate loop."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shakti_mlx.backend import load_model
from shakti_mlx.bench.engine import Engine, EngineSpec
from shakti_mlx.bench.passage import PASSAGE
from shakti_mlx.bench.requantized import Requantized
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.generate import GenerationStats, Generator
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.model import UNBOUNDED, BackendName, Dtype
from shakti_mlx.sampling import SamplingParams

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.kernels import Kernels
    from shakti_mlx.model import Cache, CacheOptions, Model
    from shakti_mlx.tokenizer import Tokenizer

REQUEST = "Repeat the following text exactly, from its beginning, and write nothing else:\n\n"
CERTAIN = 1e9  # a logit that no other comes near


class ShaktiEngine(Engine):
    """See Engine."""

    def __init__(self, spec: EngineSpec) -> None:
        self._language: LanguageModel | None = None
        path = Path(spec.model)
        if spec.bits is None:
            self._language = LanguageModel.load(path, backend=spec.backend, dtype=spec.dtype)
            self._model, self._tokenizer = self._language.model, self._language.tokenizer
        else:
            with open_checkpoint(path) as opened:
                self._tokenizer = opened.tokenizer()
                self._model = load_model(Requantized(opened, spec.bits), backend=spec.backend, dtype=spec.dtype)
        self._threads = self._share(spec.threads)
        self._path = spec.model
        self._largest = 0
        self._cache = self._model.new_cache()

    def describe(self) -> dict[str, Any]:
        """See Engine."""
        config, kernels = self._model.config, None
        if self._model.backend is BackendName.TORCH and self._model.dtype is not Dtype.FLOAT32:
            kernels = _kernels()
        return {
            "backend": self._model.backend,
            "dtype": self._model.dtype,
            "kernels": kernels.path if kernels else None,
            "threads": self._threads,
            "context_length": config.context_length,
            "parameters": config.parameter_count,
            "vocab_size": config.vocab_size,
        }

    def vocabulary(self) -> dict[str, Any]:
        """`size`, and the ids that are no ordinary text: `special`."""
        tokenizer = self._tokenizer
        return {
            "size": tokenizer.vocab_size,
            "special": sorted({*tokenizer.control_tokens.values(), *tokenizer.eos_ids}),
        }

    def encode(self, text: str) -> dict[str, Any]:
        """`tokens` of a text without control tokens, and the `bos` id where the model wants one."""
        tokenizer = self._tokenizer
        return {"tokens": tokenizer.encode(text), "bos": tokenizer.bos_id if tokenizer.add_bos else None}

    def request_to_quote(self, length: int, count: int) -> dict[str, list[int]]:
        """A chat `prompt` of about `length` tokens that asks to repeat a text, and the text's first `count` tokens."""
        assert self._language is not None
        text = self._tokenizer.encode(PASSAGE)
        around = len(self._language.encode([{"role": "user", "content": REQUEST}]))
        text = text[: max(length - around, count)]
        messages = [{"role": "user", "content": REQUEST + self._tokenizer.decode(text)}]
        return {"prompt": self._language.encode(messages), "answer": text[:count]}

    @property
    def kv_bytes(self) -> int:
        """See Engine."""
        return max(self._largest, self._cache.nbytes)

    def reset(self) -> None:
        """See Engine."""
        self._largest = self.kv_bytes
        self._cache = self._model.new_cache()

    def forward(self, tokens: Sequence[int], logits: int = 1) -> NDArray[np.float32]:
        """See Engine."""
        return self._model.forward(tokens, self._cache, logits=logits)

    def first_token(self, prompt: Sequence[int]) -> dict[str, float]:
        """See Engine; through the generate loop, in the chunks in which it reads a prompt when it is warm."""
        with self._generating() as generate:
            generate(prompt[::-1], 1)  # the loop learns the size of its chunks
            return {"ms": generate(prompt, 1).first_token_ms}

    def second_turn(self, history: Sequence[int], new: Sequence[int]) -> dict[str, float]:
        """See Engine; through the generate loop, which finds by itself what it has read. `reused` counts that."""
        with self._generating() as generate:
            generate(history, 1)
            turn = generate([*history, *new], 1)
            alone_ms = generate(new, 1).first_token_ms
        ms = turn.first_token_ms
        return {"ms": ms, "alone_ms": alone_ms, "ratio": ms / alone_ms, "reused": turn.reused_tokens}

    def quoting(self, prompt: Sequence[int], answer: Sequence[int]) -> dict[str, float]:
        """See Engine; the generate loop with its guesses, on a model that is made to say the answer."""
        with self._generating([*prompt, *answer]) as generate:
            stats = generate(prompt, len(answer))
        if stats.tokens != len(answer):
            raise RuntimeError(f"{stats.tokens} tokens of an answer of {len(answer)}: {stats.stopped_by}")
        return _decode_figures(stats)

    def free_quoting(self, prompt: Sequence[int], count: int) -> dict[str, float]:
        """See Engine; through the generate loop."""
        with self._generating() as generate:
            return _decode_figures(generate(prompt, count))

    def _generating(self, sequence: Sequence[int] = ()) -> _Generating:
        """A generate loop of its own; nothing else holds a cache meanwhile."""
        self.reset()
        return _Generating(_Led(self._model, sequence), self._tokenizer, self._note)

    def _note(self, kv_bytes: int) -> None:
        self._largest = max(self._largest, kv_bytes)

    def _share(self, threads: int) -> int | None:
        """Compute on so many threads; None where the backend does not let us say."""
        if self._model.backend is not BackendName.TORCH:
            return None
        if (torch := sys.modules.get("torch")) is not None:  # our own kernels do without it
            torch.set_num_threads(threads)
        if (kernels := _kernels()) is not None:
            kernels.set_threads(threads)
        return threads


class _Led:
    """A model that computes as usual; if a `sequence` is given, its next token is made the likeliest."""

    def __init__(self, model: Model, sequence: Sequence[int]) -> None:
        self._model, self._sequence = model, sequence
        self.config, self.backend, self.dtype = model.config, model.backend, model.dtype
        self.caches: list[Cache] = []

    def new_cache(self, options: CacheOptions = UNBOUNDED) -> Cache:
        """See Model."""
        self.caches.append(self._model.new_cache(options))
        return self.caches[-1]

    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        """See Model."""
        given = self._model.forward(tokens, cache, logits=logits, checkpoint=checkpoint)
        for row in range(logits):
            position = cache.length - logits + row + 1  # of the token that this row foretells
            if position < len(self._sequence):
                given[row, self._sequence[position]] = CERTAIN
        return given


class _Generating:
    """A generate loop for one measurement."""

    def __init__(self, model: _Led, tokenizer: Tokenizer, note: Callable[[int], None]) -> None:
        self._model, self._note = model, note
        self._generator = Generator(model, tokenizer)

    def __enter__(self) -> Callable[[Sequence[int], int], GenerationStats]:
        return self._generate

    def __exit__(self, *_: object) -> None:
        self._note(sum(cache.nbytes for cache in self._model.caches))
        del self._generator, self._model
        gc.collect()  # the next measurement is not to pay for this one's cache

    def _generate(self, prompt: Sequence[int], count: int) -> GenerationStats:
        params = SamplingParams(temperature=0, repetition_penalty=1, max_tokens=count)
        for _ in self._generator.generate(prompt, params, threading.Event()):
            pass
        assert self._generator.last is not None
        return self._generator.last


def _decode_figures(stats: GenerationStats) -> dict[str, float]:
    """Speed and number of tokens, and how the guesses fared."""
    return {
        "decode": stats.tokens_per_second,
        "tokens": stats.tokens,
        "drafted_tokens": stats.drafted_tokens,
        "accepted_tokens": stats.accepted_tokens,
    }


def _kernels() -> Kernels | None:
    from shakti_mlx import kernels

    return kernels.load()


load = ShaktiEngine
