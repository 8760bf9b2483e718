"""Prompt lookup: guesses at the next tokens, copied from where the same tokens came before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from shakti_mlx.model import BackendName, Dtype

if TYPE_CHECKING:
    from shakti_mlx.model import Model

LONG, SHORT = 3, 2  # tokens that must agree before a guess is made
LONGEST_MATCH = 12  # beyond it a longer one is no surer
MOST_GUESSES = 7  # with the token before them 8: more at once cost as much more as they bring
FIRST_RATES = {SHORT: 0.3, LONG: 0.5}  # shares of right guesses to begin with; after longer matches FURTHER_RATE
FURTHER_RATE = 0.8
LATEST = 1 / 8  # weight of the latest guess, and of the latest measurement
GAIN = 1.05  # what guessing must promise, as a ratio, before it is done: the estimates are rough
FORGETTING = 1 / 512  # of a measured cost with every single token: one bad moment must not end guessing for good


class PassCost:
    """What a pass of several tokens costs, a pass of one token costing 1: 1 + `further` for each further one.

    It is measured as passes are made. That decides how many tokens go through the model together, not which: our
    kernels give a token the same logits whatever goes with it, and elsewhere they differ in the last bits.
    """

    def __init__(self, further: float) -> None:
        self.further = self._expected = further
        self._single = 0.0  # seconds

    @classmethod
    def expected(cls, model: Model) -> PassCost:
        """What is known before the first measurement. MLX on a processor gains nothing from passes of several."""
        if model.backend is BackendName.TORCH:
            return cls(0.2)
        return cls(1.0 if model.dtype is Dtype.FLOAT32 else 0.3)

    def measure(self, tokens: int, seconds: float) -> None:
        """A pass of `tokens` tokens took so long."""
        single = self._single
        if tokens == 1:
            self._single = single + LATEST * (min(seconds, 2 * single) - single) if single else seconds
            self.further += FORGETTING * (self._expected - self.further)
        elif single:
            further = (min(seconds / single, 2.0 * tokens) - 1) / (tokens - 1)
            self.further += LATEST * (max(further, 0.01) - self.further)


class PromptLookup:
    """The tokens of prompt and answer, indexed so that each further one costs the same.

    "Prompt lookup decoding" (A. Saxena, 2023); copying from references: LLMA, arXiv 2304.04487. When the last
    3 tokens, or else the last 2, came before, what followed them there is the guess; while a guess comes true, the
    same place is followed further. How many tokens to guess is decided by what guessing has brought: each token is
    compared with the guess that was there for it, also when that was not used, and the number is taken that promises
    the most tokens for the cost.
    """

    def __init__(self, tokens: Sequence[int], cost: PassCost) -> None:
        self._tokens = list(tokens)
        # The place after the latest time that two or three tokens came in a row, but for the last of all.
        places = range(SHORT, len(tokens))
        triples = zip(tokens, tokens[1:], tokens[2:], strict=False)
        self._after_two = dict(zip(pairwise(tokens), places, strict=False))
        self._after_three = dict(zip(triples, places[1:], strict=False))
        self._source = self._match = 0  # the place of the guess for the next token, and how many tokens agree there
        self._rates = [FURTHER_RATE] * (LONGEST_MATCH + 1)
        for length, rate in FIRST_RATES.items():
            self._rates[length] = rate
        self._cost = cost
        self._look()

    def push(self, token: int) -> None:
        """Take in the token that came next, and learn from whether it was the one guessed."""
        if match := self._match:
            right = self._tokens[self._source] == token
            self._rates[match] += LATEST * (right - self._rates[match])
            self._source += 1
            self._match = min(match + 1, LONGEST_MATCH) if right else 0
        self._tokens.append(token)
        self._look()

    def guesses(self, most: int) -> list[int]:
        """The next tokens, as many as are worth a try, `most` at most; often none."""
        if not self._match or most < 1:
            return []
        count, source, tokens = self._worth(min(most, MOST_GUESSES)), self._source, self._tokens
        found = tokens[source : source + count]
        period = len(tokens) - source
        while len(found) < count:  # the place is so near the end that the guess goes on with itself
            found.append(found[-period])
        return found

    def _look(self) -> None:
        """Note where the last tokens are, and find where they were before, unless a place is being followed."""
        tokens = self._tokens
        place = len(tokens)
        if place < LONG:
            return
        three, two = (tokens[-3], tokens[-2], tokens[-1]), (tokens[-2], tokens[-1])
        if self._match < LONG:
            if source := self._after_three.get(three):
                self._source, self._match = source, LONG
            elif source := self._after_two.get(two):
                self._source, self._match = source, SHORT
            else:
                self._match = 0
        self._after_three[three] = self._after_two[two] = place

    def _worth(self, most: int) -> int:
        """How many guesses promise the most tokens for their cost."""
        match, rates, cost, further = self._match, self._rates, 1.0, self._cost.further
        best, best_gain, expected, chance = 0, GAIN, 1.0, 1.0
        for count in range(1, most + 1):
            chance *= rates[match]
            expected += chance
            cost += further
            if expected > best_gain * cost:
                best, best_gain = count, expected / cost
            match = min(match + 1, LONGEST_MATCH)
        return best
