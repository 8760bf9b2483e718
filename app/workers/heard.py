"""Whether words typed with Latin letters sound like the beginnings of words in another script."""

from collections.abc import Sequence
from functools import lru_cache

from app.core.search_text import words_in
from app.knowledge.words.sounds import sound_of

SHORTEST = 2  # consonants: one alone begins too many words


def sounds_in(text: str) -> list[str]:
    """How the words of a normalised text sound that are in other scripts."""
    return [] if text.isascii() else [sound_of(word) for word in words_in(text) if not word.isascii()]


def are_heard(typed: Sequence[str], sounds: Sequence[str]) -> bool:
    """Whether each of these normalised words begins one of a text's sounds: "pro" begins ప్రొఫైల్."""
    wanted = [_keys(word) for word in typed]
    return bool(sounds) and all(keys and any(each.startswith(keys) for each in sounds) for keys in wanted)


@lru_cache(maxsize=100)
def _keys(word: str) -> tuple[str, ...]:
    """An English plural is not spoken as one: "settings" are సెట్టింగ్‌లు."""
    keys = (sound_of(word), sound_of(word.removesuffix("s"))) if word.isascii() else ()
    return tuple(key for key in keys if len(key) >= SHORTEST)
