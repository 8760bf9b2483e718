"""AddedTokens: tokens that are found in a text as they are written, before it is cut and merged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from shakti_mlx.vocabulary.encoder import Encoder

_SPACES_BEFORE, _WORD_BEFORE = re.compile(r"\s*\Z"), re.compile(r"\w\Z")
_SPACES_AFTER, _WORD_AFTER = re.compile(r"\s*"), re.compile(r"\w")
# The lengths of tokens that begin with the same character, added up: a text's characters looked at at each such one.
MOST_LOOKED_AT = 2**15
LONGEST_SPACES = 1024  # characters looked at beside a token


@dataclass(frozen=True)
class Fit:
    """How a token fits into the text around it, as tokenizer.json has it: whether it takes the white space on a side
    with it, and whether it is found only between words."""

    lstrip: bool = False
    rstrip: bool = False
    single_word: bool = False


ANYWHERE = Fit()


class AddedTokens:
    """Finds given tokens in text: the leftmost first, of several there the longest.

    Raises ModelError(BAD_TOKENIZER) where there are too many lengths to look for.
    """

    def __init__(self, tokens: Mapping[str, int], fits: Mapping[str, Fit] | None = None) -> None:
        self.ids = tokens
        self._fits = {text: fit for text, fit in (fits or {}).items() if text in tokens and fit != ANYWHERE}
        self._lengths = {initial: each[::-1] for initial, each in lengths_by_initial(tokens).items()}
        initials = "".join(map(re.escape, sorted(self._lengths)))
        self._initial = re.compile(f"[{initials}]" if initials else "(?!)")

    def split(self, text: str) -> Iterator[str | int]:
        """`text` in order: ids of the tokens in it, and what lies between them."""
        done = at = 0
        while found := self._initial.search(text, at):
            start = found.start()
            ends = (start + length for length in self._lengths[found.group()])
            end = next((end for end in ends if text[start:end] in self.ids), 0)
            token = text[start:end]
            at = end or start + 1
            if end and token in self._fits:
                start, at, end = self._fitted(text, start, end, done)
            if not end:
                continue
            if done < start:
                yield text[done:start]
            yield self.ids[token]
            done = at
        if done < len(text):
            yield text[done:]

    def _fitted(self, text: str, start: int, end: int, done: int) -> tuple[int, int, int]:
        """Where the token begins and ends with its white space; 0 as the last where it does not fit."""
        fit = self._fits[text[start:end]]
        if fit.single_word and (_WORD_BEFORE.search(text[max(0, start - 1) : start]) or _WORD_AFTER.match(text, end)):
            return start, end, 0
        stop = end
        if fit.lstrip and (before := _SPACES_BEFORE.search(text[max(done, start - LONGEST_SPACES) : start])):
            start -= len(before.group())
        if fit.rstrip and (after := _SPACES_AFTER.match(text, end)):
            stop = after.end()
        return start, stop, stop


class AddedTokenEncoder:
    """Takes user-defined tokens out of a text, and leaves what lies between them to another encoder."""

    def __init__(self, tokens: AddedTokens, encoder: Encoder) -> None:
        self._tokens, self._encoder = tokens, encoder

    def encode(self, text: str, first: bool = True) -> list[int]:
        """Token ids of `text`."""
        ids: list[int] = []
        for part in self._tokens.split(text):
            if isinstance(part, int):
                ids.append(part)
            else:
                ids.extend(self._encoder.encode(part, first and not ids))
        return ids

    def forget(self) -> None:
        """Drop what is remembered of texts."""
        self._encoder.forget()


def lengths_by_initial(tokens: Iterable[str]) -> dict[str, list[int]]:
    """The lengths, rising, of the tokens that begin with each character: those to try where it stands in a text.

    Raises ModelError(BAD_TOKENIZER) where there are too many.
    """
    lengths: dict[str, set[int]] = {}
    for token in tokens:
        lengths.setdefault(token[0], set()).add(len(token))
    if max(map(sum, lengths.values()), default=0) > MOST_LOOKED_AT:
        raise ModelError(ModelErrorCode.BAD_TOKENIZER, "too many tokens of different lengths")
    return {initial: sorted(each) for initial, each in lengths.items()}
