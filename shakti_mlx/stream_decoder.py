"""StreamDecoder: the tokens of an answer as text that can be shown at once and will not change."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

LONGEST_CLUSTER = 64  # characters held back at most: no script needs more, and an answer must not stall


class StreamDecoder:
    """Turns the tokens of one answer into text that can be shown at once and will not change.

    It holds back an unfinished UTF-8 sequence, and the last user-perceived character while that may still
    grow: a conjunct, a vowel sign to come, an emoji sequence. After an ASCII character nothing is held back.
    The pieces joined are what Tokenizer.decode gives for all tokens. `strip_space`: a space that the first
    token to show anything begins with is left out.
    """

    def __init__(self, token_bytes: Callable[[int], bytes], strip_space: bool = False) -> None:
        self._token_bytes, self._strip_space = token_bytes, strip_space
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")
        self._clusters = cluster_pattern()
        self._held = ""

    def push(self, token_id: int) -> str:
        """The text that is complete with this token, often none."""
        data = self._token_bytes(token_id)
        if self._strip_space and data:
            data, self._strip_space = data.removeprefix(b" "), False
        text = self._held + self._utf8.decode(data)
        complete = self._complete(text)
        self._held = text[complete:]
        return text[:complete]

    def flush(self) -> str:
        """What was held back. Bytes of a cut character are dropped."""
        rest, self._held = self._held, ""
        self._utf8.reset()
        return rest

    def _complete(self, text: str) -> int:
        if not text or (text[-1].isascii() and text[-1] != "\r"):
            return len(text)
        *_, last = self._clusters.finditer(text)
        return last.start() if len(text) - last.start() <= LONGEST_CLUSTER else len(text)


@lru_cache(maxsize=1)
def cluster_pattern() -> regex.Pattern[str]:
    """A user-perceived character: an extended grapheme cluster, with the conjuncts of all Indic scripts.

    Unicode's rule GB9c (UAX 29) joins conjuncts in six scripts; Kannada is not one of them, but its
    conjuncts are drawn as one too. Combining class 9 is the viramas'.
    """
    import regex

    return regex.compile(r"\X(?:(?<=\p{ccc=9}\u200D*)(?=\p{L})\X)*")
