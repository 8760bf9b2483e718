"""Whether words typed with Latin letters sound like the beginnings of words in another script."""

from collections.abc import Sequence

from app.core.search_text import words_in
from app.knowledge.words.sounds import sound_of

SHORTEST = 2  # consonants: one alone begins too many words


def are_heard(typed: Sequence[str], text: str) -> bool:
    """Whether each of these normalised words begins one of a normalised text's: "pro" begins ప్రొఫైల్."""
    wanted = [_keys(word) for word in typed]
    if text.isascii() or not all(wanted):
        return False
    said = [sound_of(word) for word in words_in(text) if not word.isascii()]
    return all(any(each.startswith(tuple(keys)) for each in said) for keys in wanted)


def _keys(word: str) -> list[str]:
    """An English plural is not spoken as one: "settings" are సెట్టింగ్‌లు."""
    keys = [sound_of(word), sound_of(word.removesuffix("s"))] if word.isascii() else []
    return [key for key in keys if len(key) >= SHORTEST]
