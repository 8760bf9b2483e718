"""The generate loop, one for both backends: prefix reuse, prefill, guess, sample, stop, yield."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from shakti_mlx.cached_sequence import CachedSequence
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.lookup import PassCost, PromptLookup
from shakti_mlx.model import UNBOUNDED, CacheOptions, Model, Stopped
from shakti_mlx.sampling import SamplingParams, sample

if TYPE_CHECKING:
    import threading

    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.prefix_store import PrefixStore
    from shakti_mlx.tokenizer import Tokenizer


class StopReason(StrEnum):
    """Why an answer ended. Part of the command line's JSON."""

    END = "end"
    LENGTH = "length"
    CONTEXT = "context"
    STOP_STRING = "stop_string"
    USER = "user"


@dataclass(frozen=True)
class GenerationStats:
    """Counts of tokens; `first_token_ms` from the call to the first token; tokens a second after that one.

    Of the prompt's tokens `reused_tokens` were not computed. `drafted_tokens` were guessed (see lookup.py), and
    `accepted_tokens` of them were right and are part of the answer.
    """

    prompt_tokens: int
    reused_tokens: int
    tokens: int
    first_token_ms: float
    tokens_per_second: float
    stopped_by: StopReason
    drafted_tokens: int = 0
    accepted_tokens: int = 0


class Generator:
    """One sequence on one model. What a prompt shares with the last sequence is not computed again."""

    def __init__(
        self,
        model: Model,
        tokenizer: Tokenizer,
        cache: CacheOptions = UNBOUNDED,
        *,
        prefixes: PrefixStore | None = None,
    ) -> None:
        """`cache` says what keys and values may take; `prefixes` keeps those of each prompt's first tokens on disk."""
        self._tokenizer = tokenizer
        self._sequence = CachedSequence(model, cache, prefixes=prefixes)
        self._cost = PassCost.expected(model)
        self._answers = 0
        self.last: GenerationStats | None = None

    def generate(
        self,
        prompt: Sequence[int],
        params: SamplingParams,
        stop: threading.Event,
        *,
        keep: int = 0,
        begun: int = 0,
    ) -> Iterator[str]:
        """The answer to `prompt` (token ids) in pieces of whole characters; `last` has the figures afterwards.

        The last `begun` tokens of the prompt are the answer's beginning: repetition counts them, and with
        temperature 0 the answer goes on as if it had not been cut off there. The first `keep` tokens are those that
        all prompts of a conversation begin with: they stay in sight when the cache has a window. `stop` is
        looked at between the layers of the prompt and before each token. With a window, or one in every layer of the
        model, prompt and answer may be longer than the model's context. Raises ModelError: PROMPT_TOO_LONG when
        the prompt leaves no room for one token, DAMAGED when the logits are no numbers.
        """
        started = time.perf_counter()
        self.last = None
        limit = self._sequence.limit
        if not prompt or (limit is not None and len(prompt) >= limit):
            room = "" if limit is None else f", room for {limit - 1}"
            raise ModelError(ModelErrorCode.PROMPT_TOO_LONG, f"{len(prompt)} tokens{room}")
        self._answers += 1
        progress = _Progress(len(prompt), self._sequence.begin(prompt, keep), started)
        text = _StopStrings(params.stop)
        try:
            logits = self._sequence.prefill(prompt, stop)
            for token in self._tokens(logits, prompt, params, stop, progress, begun=begun):
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
        if progress.stopped_by is not StopReason.USER:
            self._sequence.store_prefix()

    def forget(self) -> None:
        """Drop the last sequence and its figures: the next prompt is computed from its first token."""
        self._sequence.forget()
        self.last = None

    def _tokens(
        self,
        logits: NDArray[np.float32],
        prompt: Sequence[int],
        params: SamplingParams,
        stop: threading.Event,
        progress: _Progress,
        *,
        begun: int,
    ) -> Iterator[str]:
        """Sampled tokens as text pieces of whole characters; forwards each one but the last.

        Guesses go through the model behind the token they follow, and each token is then sampled from its own logits
        as if it were alone, with the same draws. While the token is the guess, the next logits are there already; the
        guesses after the first wrong one are taken back. So text and distribution are those of the plain loop (as in
        speculative sampling, arXiv 2302.01318, with a draft that is sure of itself), as far as the logits are: float
        sums over several tokens at once may differ in the last bits from those over one.
        """
        import numpy as np

        rng = np.random.default_rng(params.seed)
        decoder = self._tokenizer.stream_decoder(begun=begun > 0)
        end_ids, limit = self._tokenizer.eos_ids, self._sequence.limit
        lookup = PromptLookup(prompt, self._cost) if params.lookup and params.max_tokens > 1 else None
        said: deque[int] = deque(prompt[len(prompt) - begun :], maxlen=params.repetition_window)
        guesses: list[int] = []
        length = len(prompt)  # tokens up to the one whose logits are at hand
        answer = self._answers
        reason: StopReason | None = None
        while True:
            for place, row in enumerate(logits):
                token = sample(row, params, rng, said)
                said.append(token)
                progress.count_token()
                if token in end_ids:
                    reason = StopReason.END
                    break
                if piece := decoder.push(token):
                    yield piece
                length += 1
                if reason := self._enough(length, params, stop, progress):
                    break
                if lookup is not None:
                    lookup.push(token)
                if place == len(guesses) or token != guesses[place]:
                    break
                progress.accepted += 1
            if reason is not None:
                break
            if self._answers != answer:
                raise RuntimeError("another answer has begun meanwhile")
            self._sequence.take_back(length - 1)
            most = params.max_tokens - progress.tokens - 1
            if limit is not None:
                most = min(most, limit - length - 1)
            guesses = lookup.guesses(most) if lookup is not None and self._sequence.can_take_back else []
            progress.drafted += len(guesses)
            logits = self._forward([token, *guesses])
        progress.stopped_by = reason
        if rest := decoder.flush():
            yield rest

    def _enough(
        self, length: int, params: SamplingParams, stop: threading.Event, progress: _Progress
    ) -> StopReason | None:
        """Why the sequence of `length` tokens is not to go on."""
        if progress.tokens >= params.max_tokens:
            return StopReason.LENGTH
        if self._sequence.limit is not None and length >= self._sequence.limit:
            return StopReason.CONTEXT
        return StopReason.USER if stop.is_set() else None

    def _forward(self, tokens: list[int]) -> NDArray[np.float32]:
        started = time.perf_counter()
        logits = self._sequence.forward(tokens)
        self._cost.measure(len(tokens), time.perf_counter() - started)
        return logits


class _Progress:
    """Counts and times one answer."""

    def __init__(self, prompt_tokens: int, reused_tokens: int, started: float) -> None:
        self._prompt_tokens, self._reused_tokens, self._started = prompt_tokens, reused_tokens, started
        self._first = self._latest = 0.0
        self.tokens = self.drafted = self.accepted = 0
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
            drafted_tokens=self.drafted,
            accepted_tokens=self.accepted,
        )


class _StopStrings:
    """Holds text back while it may be the beginning of a stop string, and cuts at the first one found."""

    def __init__(self, strings: tuple[str, ...]) -> None:
        self._strings = strings
        self._held = ""
        self.found = False

    def push(self, piece: str) -> str:
        if not self._strings:
            return piece
        text = self._held + piece
        positions = [at for string in self._strings if (at := text.find(string)) >= 0]
        if positions:
            self.found, self._held = True, ""
            return text[: min(positions)]
        keep = max(_overlap(text, string) for string in self._strings)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def flush(self) -> str:
        rest, self._held = self._held, ""
        return rest


def _overlap(text: str, string: str) -> int:
    """Length of the longest end of `text` that begins `string`."""
    longest = min(len(text), len(string) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(string[:n])), 0)
