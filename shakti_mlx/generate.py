"""The generate loop, one for both backends: prefix reuse, prefill, sample, stop, yield."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from shakti_mlx.backend import Cache, Model, Stopped
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.sampling import SamplingParams, sample

if TYPE_CHECKING:
    import threading

    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.tokenizer import Tokenizer

FIRST_CHUNK, LARGEST_CHUNK = 16, 512  # tokens of prompt in one forward pass
LONGEST_GAP = 0.05  # seconds between two looks at the stop event that a chunk may grow to


class StopReason(StrEnum):
    """Why an answer ended. Part of the command line's JSON."""

    END = "end"
    LENGTH = "length"
    CONTEXT = "context"
    STOP_STRING = "stop_string"
    USER = "user"


@dataclass(frozen=True)
class GenerationStats:
    """Counts of tokens; `first_token_ms` from the call to the first token; tokens a second after that one."""

    prompt_tokens: int
    reused_tokens: int
    tokens: int
    first_token_ms: float
    tokens_per_second: float
    stopped_by: StopReason


class Generator:
    """One sequence on one model. What a prompt shares with the last sequence is not computed again."""

    def __init__(self, model: Model, tokenizer: Tokenizer) -> None:
        self._model, self._tokenizer = model, tokenizer
        self._cache: Cache = model.new_cache()
        self._held: list[int] = []  # the tokens whose keys and values are in the cache
        self._chunk = FIRST_CHUNK
        self.last: GenerationStats | None = None

    def generate(self, prompt: Sequence[int], params: SamplingParams, stop: threading.Event) -> Iterator[str]:
        """The answer to `prompt` (token ids) in pieces of whole characters; `last` has the figures afterwards.

        `stop` is looked at between the layers of the prompt and before each token. Raises ModelError:
        PROMPT_TOO_LONG when the prompt leaves no room for one token, DAMAGED when the logits are no numbers.
        """
        started = time.perf_counter()
        self.last = None
        limit = self._model.config.context_length
        if not 0 < len(prompt) < limit:
            raise ModelError(ModelErrorCode.PROMPT_TOO_LONG, f"{len(prompt)} tokens, room for {limit - 1}")
        reused = self._keep_common_prefix(prompt)
        progress = _Progress(len(prompt), reused, started)
        text = _StopStrings(params.stop)
        try:
            logits = self._prefill(prompt[reused:], stop)
            for token in self._tokens(logits, params, stop, progress):
                if piece := text.push(token):
                    yield piece
                if text.found:
                    progress.stopped_by = StopReason.STOP_STRING
                    break
        except Stopped:
            progress.stopped_by = StopReason.USER
        if rest := text.flush():
            yield rest
        self.last = progress.stats()

    def _tokens(
        self,
        logits: NDArray[np.float32],
        params: SamplingParams,
        stop: threading.Event,
        progress: _Progress,
    ) -> Iterator[str]:
        """Sampled tokens as text pieces of whole characters; forwards each one but the last."""
        import numpy as np

        rng = np.random.default_rng(params.seed)
        decoder = self._tokenizer.stream_decoder()
        said: deque[int] = deque(maxlen=params.repetition_window)
        while True:
            token = sample(logits, params, rng, said)
            said.append(token)
            progress.count_token()
            if token in self._tokenizer.eos_ids:
                progress.stopped_by = StopReason.END
                break
            if piece := decoder.push(token):
                yield piece
            if progress.tokens >= params.max_tokens:
                progress.stopped_by = StopReason.LENGTH
                break
            if len(self._held) + 1 >= self._model.config.context_length:
                progress.stopped_by = StopReason.CONTEXT
                break
            if stop.is_set():
                progress.stopped_by = StopReason.USER
                break
            logits = self._forward([token], None)
        if rest := decoder.flush():
            yield rest

    def _keep_common_prefix(self, prompt: Sequence[int]) -> int:
        """Trim the cache to what it shares with the prompt, leaving at least one token to compute."""
        most = min(len(self._held), len(prompt) - 1)
        common = next((i for i in range(most) if self._held[i] != prompt[i]), most)
        self._cache.trim(common)
        del self._held[common:]
        return common

    def _prefill(self, tokens: Sequence[int], stop: threading.Event) -> NDArray[np.float32]:
        """Logits after the prompt, in chunks as large as stopping in time allows."""
        gap = _Gap(stop)
        logits, done = None, 0
        while done < len(tokens):
            chunk = tokens[done : done + self._chunk]
            logits = self._forward(chunk, gap.check)
            done += len(chunk)
            if gap.longest < LONGEST_GAP / 2 and len(chunk) == self._chunk:
                self._chunk = min(2 * self._chunk, LARGEST_CHUNK)
            elif gap.longest > LONGEST_GAP:
                self._chunk = max(self._chunk // 2, 1)
            gap.longest = 0.0
        assert logits is not None
        return logits

    def _forward(self, tokens: Sequence[int], check: Callable[[], None] | None) -> NDArray[np.float32]:
        logits = self._model.forward(tokens, self._cache, checkpoint=check)
        self._held.extend(tokens)
        last: NDArray[np.float32] = logits[-1]
        return last


class _Gap:
    """Looks at the stop event between layers, and measures the longest time between two looks."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._last = time.perf_counter()
        self.longest = 0.0

    def check(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        if self._stop.is_set():
            raise Stopped


class _Progress:
    """Counts and times one answer."""

    def __init__(self, prompt_tokens: int, reused_tokens: int, started: float) -> None:
        self._prompt_tokens, self._reused_tokens, self._started = prompt_tokens, reused_tokens, started
        self._first = self._latest = 0.0
        self.tokens = 0
        self.stopped_by = StopReason.END

    def count_token(self) -> None:
        self._latest = time.perf_counter()
        if not self.tokens:
            self._first = self._latest
        self.tokens += 1

    def stats(self) -> GenerationStats:
        decoding = self._latest - self._first
        return GenerationStats(
            prompt_tokens=self._prompt_tokens,
            reused_tokens=self._reused_tokens,
            tokens=self.tokens,
            first_token_ms=1000 * (self._first - self._started) if self.tokens else 0.0,
            tokens_per_second=(self.tokens - 1) / decoding if decoding > 0 else 0.0,
            stopped_by=self.stopped_by,
        )


class _StopStrings:
    """Holds text back while it may be the beginning of a stop string, and cuts at the first one found."""

    def __init__(self, strings: tuple[str, ...]) -> None:
        self._strings = strings
        self._held = ""
        self.found = False

    def push(self, piece: str) -> str:
        text = self._held + piece
        positions = [at for string in self._strings if (at := text.find(string)) >= 0]
        if positions:
            self.found, self._held = True, ""
            return text[: min(positions)]
        keep = max((_overlap(text, string) for string in self._strings), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def flush(self) -> str:
        rest, self._held = self._held, ""
        return rest


def _overlap(text: str, string: str) -> int:
    """Length of the longest end of `text` that begins `string`."""
    longest = min(len(text), len(string) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(string[:n])), 0)
