"""Word overlap of a sentence with another text: ignoring endings within a script, by sound across scripts."""

from __future__ import annotations

from functools import lru_cache

from app.core.script import script_of
from app.core.settings import Language
from app.knowledge.words.terms import listed, words_of

_SHORTEST = {
    Language.ENGLISH: 4,
    Language.HINDI: 3,
    Language.KANNADA: 3,
    Language.TELUGU: 3,
}  # letters of a telling word
_STEM = 3  # letters at least that two forms of a word begin with
_EMPTY = listed(
    """
    that this these those there their they them then than with from have been were will would could should which what
    when where while also into such some more most very only about because after before between during through your
    according passage passages answer question said says states stated mentioned given provided text following known
    called used does each other over under both being make made must upon
    """
)


def supported_share(text: str, source: str, also: str = "") -> float:
    """The share of the telling words of a text that the source, or `also`, has; 1 for a text without any.

    Across scripts only names can be heard: of a text in another script than the source's, 1.
    """
    language = script_of(text)
    if language is not script_of(source):
        return 1.0
    telling = [word for word in words_of(text) if len(word) >= _SHORTEST[language] and word not in _EMPTY]
    if not telling:
        return 1.0
    have = frozenset([*words_of(source), *words_of(also)])
    return sum(has_form(word, have) for word in telling) / len(telling)


def is_telling(word: str) -> bool:
    """Whether a normalised word says what a sentence is about."""
    return len(word) >= (4 if word.isascii() else 3) and word not in _EMPTY


def has_form(word: str, have: frozenset[str]) -> bool:
    """Whether a normalised word, or another form of it, is among others."""
    return word in have or word[: _stem(word)] in _beginnings(have)


@lru_cache(maxsize=64)
def _beginnings(have: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:length] for word in have for length in range(_STEM, len(word) + 1))


def _stem(word: str) -> int:
    """How many of its letters another form of a word is to begin with."""
    return max(_STEM, round(0.65 * len(word)))
