"""Forms of a collection's words that it has not, typed in Latin letters: "cheeladalli" of ಚೀಲ.

What a typed word has in common with one that is known, by its sounds, is written as that is; what follows as an ending,
or by its sounds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.core.settings import Language
from app.core.typing.endings import ending_sounds, latin_letters
from app.core.typing.scripts import VOWELS, from_script, sound_list
from app.knowledge.romanised.sounded import consonants, latin_of
from app.knowledge.words.terms import same_beginning

_FEWEST = 2  # sounds in common
_CLEAR = 3  # from so many on, nothing else tells that it is that word
_LETTERS = 4  # of what is in common, where there are fewer
_FARTHEST, _FARTHER = 0.8, 0.2  # what the vowels may differ by, and by more for each sound beyond those
_LEFT_OUT, _SIMILAR, _OTHER = 0.4, 0.3, 1.0  # what a vowel counts that is not typed, or not said; that is near; another
_SHORT = frozenset("aiu")  # vowels that are hardly heard between consonants: dakhle, varusha
_NEAR = frozenset(map(frozenset, ("ie", "uo")))
_CONSONANT = re.compile("([bcdfgjklmnpqrstv])")
_GOES_ON = re.compile(
    r"(?:.[aeiouh]|([a-z])\1|.[\u0900-\u0903\u093a-\u094f\u0c00-\u0c04\u0c3e-\u0c4d\u0c81-\u0c83\u0cbc-\u0ccd])"
)
_FOLDED = [
    (re.compile(pattern), by)
    for pattern, by in (
        (r"c(?![cehiy])|q", "k"), (r"chh?", "c"), (r"sh", "s"), (r"w", "v"), (r"ph|f", "p"), (r"z", "j"), (r"x", "ks"),
        (r"(?<=[kgtdpbjlnmrsv])h", ""), (r"n(?=[pb])", "m"), (r"([b-df-hj-np-tv-z])\1+", r"\1"), (r"aa", "a"),
        (r"ee|ii|ea|iy(?=[aeou])", "i"), (r"oo|uu", "u"),
    )
]  # fmt: skip


class FormedWords:
    """Known words of one language, by how they begin."""

    def __init__(self, language: Language, by_sound: Mapping[str, Sequence[str]]) -> None:
        """Normalised words in the language's script, by their sounds."""
        self._language = language
        self._by_sound = by_sound
        self._sounds: defaultdict[str, list[str]] = defaultdict(list)  # by their beginning
        for each in by_sound:
            self._sounds[each[:_FEWEST]].append(each)

    def told(self, latin: str) -> str | None:
        """The letters of a small word, those that the likeliest known word has too with capitals that say which are
        meant (endings.py); None where no known word has enough in common with it."""
        own = consonants(latin)
        shared: defaultdict[int, list[str]] = defaultdict(list)
        for each in self._sounds.get(own[:_FEWEST], ()):
            shared[same_beginning(own, each)].extend(self._by_sound[each])
        for same in sorted(shared, reverse=True):
            found = [head for word in shared[same] if (head := self._head(latin, own[:same], word)) is not None]
            if found:
                _, known, rest = min(found)
                return latin_letters(known) + rest
        return None

    def _head(self, latin: str, shared: str, word: str) -> tuple[float, str, str] | None:
        """How far the beginnings with those sounds are apart, that of the word as sounds, and what else was typed."""
        end, known_end = _end(latin, shared), _end(word, shared)
        if not end or not known_end:
            return None
        known = sound_list(from_script(self._language, word[:known_end]))
        vowel = known.pop() if known[-1] in VOWELS else ""
        start = len(latin[:end].rstrip("aeiou"))
        apart = _apart(latin[:start], latin_of(known))
        if apart is None or apart > _FARTHEST + _FARTHER * (len(shared) - _CLEAR):
            return None
        is_same_vowel = bool(vowel) and _folded(latin[start:end]) == _folded(latin_of([vowel]))
        rest = latin[end if is_same_vowel else start :]
        if len(shared) < _CLEAR:
            is_clear = is_same_vowel and end >= _LETTERS and apart <= _SIMILAR
            if not is_clear or ending_sounds(self._language, rest) is None:
                return None
        return apart, "".join(known) + (vowel if is_same_vowel else ""), rest


def _end(word: str, shared: str) -> int:
    """Where the beginning with these sounds ends, the vowel behind it with it; 0: nowhere."""
    end = next((at for at in range(1, len(word) + 1) if consonants(word[:at]) == shared), 0)
    while 0 < end < len(word) and _GOES_ON.match(word, end - 1) and consonants(word[: end + 1]) == shared:
        end += 1
    return end


def _folded(latin: str) -> str:
    """With one spelling for what sounds alike; long vowels and short ones, hard consonants and soft, are one."""
    for pattern, by in _FOLDED:
        latin = pattern.sub(by, latin)
    return latin


def _apart(typed: str, known: str) -> float | None:
    """What the vowels of two beginnings differ by; None where the consonants do."""
    parts, others = _CONSONANT.split(_folded(typed)), _CONSONANT.split(_folded(known))
    if parts[1::2] != others[1::2]:
        return None
    if parts[0] != others[0] and frozenset((parts[0], others[0])) not in _NEAR:
        return None
    return sum(_vowel_apart(own, other) for own, other in zip(parts[::2], others[::2], strict=True))


def _vowel_apart(own: str, other: str) -> float:
    if own == other:
        return 0.0
    if not own or not other:
        return _LEFT_OUT if own in _SHORT or other in _SHORT else _OTHER
    return _SIMILAR if frozenset((own, other)) in _NEAR else _OTHER
