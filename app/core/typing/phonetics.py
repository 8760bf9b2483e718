"""Spelling by sound: what a romanised word may be that no list has, the likeliest first.

All ways to read the letters are followed at once, the cheapest few at each letter. A reading costs what the tables of
`spelling.py` say, what its joints cost (whether `rt` is र्त or रत), and how unlike two neighbouring sounds are to those
in the language's words.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from app.core.settings import Language
from app.core.typing.scripts import VOWELS, sound_list
from app.core.typing.spelling import spelling

BREADTH = 14  # readings that are followed
LIKENESS = 0.25  # how much neighbours count
_UNSEEN = 2.0  # sightings that every sound is granted beforehand, shared out as sounds are common
_EDGE = "#"

_STOPS = frozenset(["k", "kh", "g", "gh", "c", "ch", "j", "jh", "T", "Th", "D", "Dh", "t", "th", "d", "dh"])
_N_IS_MARK = _STOPS | {"s", "z"}  # before these
_M_IS_MARK = frozenset(["p", "ph", "b", "bh", "f", "v", "s", "z"])
_DIGRAPHS = frozenset(["kh", "gh", "ch", "jh", "Th", "Dh", "th", "dh", "ph", "bh", "sh", "rh"])
_HINDI_ENDINGS = frozenset(
    ["na", "ne", "ni", "ta", "te", "ti", "ka", "ke", "ki", "ko", "kar", "kr", "la", "li", "le", "taa", "naa"]
    + [f"{w}{vowels}" for w in "wv" for vowels in ("ala", "ali", "ale")]
)

_MARKS = "M~H"

Joint = tuple[tuple[str, ...], float]  # what stands between two sounds, and what it costs
Reading = tuple[float, str, str]  # cost so far, last sound, its letters

_NOTHING: Joint = ((), 0.0)


class Phonetics:
    """Reads Latin letters as one language's sounds. `words` are the sounds of words that people use."""

    def __init__(self, language: Language, words: Iterable[str]) -> None:
        self._spelling = spelling(language)
        self._schwa = language is Language.HINDI
        self._unlikely = _neighbours(words)

    def readings(self, latin: str, most: int) -> list[str]:
        """At most so many readings, as sounds, the likeliest first."""
        places: list[dict[str, Reading]] = [{} for _ in range(len(latin) + 1)]
        places[0][""] = (0.0, _EDGE, "")
        for place in range(len(latin)):
            for sounds, reading in heapq.nsmallest(BREADTH, places[place].items(), key=_cost):
                self._go_on(latin, place, sounds, reading, places)
        whole: dict[str, float] = {}
        for sounds, (cost, last, _letters) in places[-1].items():
            silent = "a" if self._schwa and last not in VOWELS and last not in _MARKS else ""
            total = cost + (self._apart(last, silent) if silent else 0.0) + self._apart(silent or last, _EDGE)
            if total < whole.get(sounds + silent, math.inf):
                whole[sounds + silent] = total
        return heapq.nsmallest(most, whole, key=whole.__getitem__)

    def _go_on(self, latin: str, place: int, sounds: str, reading: Reading, places: list[dict[str, Reading]]) -> None:
        """Read the letters that may come next, of all lengths, behind what has been read."""
        cost, last, before = reading
        if place and before == latin[place] == latin[place - 1] and before in "aeiou":
            return  # two letters that are one vowel
        for length in range(1, min(self._spelling.longest, len(latin) - place) + 1):
            letters, following = latin[place : place + length], latin[place + length : place + length + 1]
            if following == "h" and letters[-1] + following in _DIGRAPHS:
                continue
            known = places[place + length]
            for meant, price in self._spelling.meant(letters, start=place == 0, end=not following):
                for joint, joint_price in self._joints(last, meant[0], (before, letters), sounds, latin[place:]):
                    kept = sounds[:-1] if joint[:1] == ("M",) or joint[:1] == ("~",) else sounds
                    total, now = cost + price + joint_price, last
                    for sound in (*joint, *meant):
                        total += self._apart(now, sound)
                        now = sound
                    grown = kept + "".join(joint) + "".join(meant)
                    if grown not in known or total < known[grown][0]:
                        known[grown] = (total, now, letters)

    def _joints(self, last: str, following: str, letters: tuple[str, str], sounds: str, rest: str) -> tuple[Joint, ...]:
        """What may stand between two sounds. A mark of nasality takes the place of the consonant before."""
        if following in VOWELS or last in VOWELS or last in _MARKS or last == _EDGE:
            return (_NOTHING,)
        if (last in "nN" and following in _N_IS_MARK) or (last == "m" and following in _M_IS_MARK):
            if not self._schwa:
                return ((("M",), 0.0), ((), 1.8))
            moon = sounds[-2:-1] in ("A", "U") and following not in ("t", "p", "b")
            return ((("~" if moon else "M",), 0.0), (("a",), 1.0 if rest in _HINDI_ENDINGS else 1.6))
        return _hindi_joints(last, following, letters, sounds, rest) if self._schwa else (_NOTHING,)

    def _apart(self, sound: str, following: str) -> float:
        seen, unseen = self._unlikely
        return LIKENESS * seen.get((sound, following), unseen.get(following, 6.0))


def _hindi_joints(last: str, following: str, letters: tuple[str, str], sounds: str, rest: str) -> tuple[Joint, ...]:
    """Between two consonants: nothing (a conjunct), or the vowel that Hindi has there and does not say."""
    conjunct, schwa = 0.5, 0.2
    if not any(sound in VOWELS for sound in sound_list(sounds)) or letters[0] == letters[1]:
        conjunct, schwa = 0.0, 1.5
    elif rest in _HINDI_ENDINGS:
        conjunct, schwa = 0.9, 0.0
    elif following == "y" or last == "kS" or (last in ("s", "z", "S") and following in _STOPS):
        conjunct, schwa = 0.0, 0.8
    elif last == "r" or following == "r" or rest == letters[1]:
        conjunct, schwa = 0.2, 0.4
    return (((), conjunct), (("a",), schwa))


def _cost(item: tuple[str, Reading]) -> float:
    return item[1][0]


def _neighbours(words: Iterable[str]) -> tuple[dict[tuple[str, str], float], dict[str, float]]:
    """How unlikely (minus the logarithm) two sounds are side by side, and a sound after what it never follows."""
    pairs: Counter[tuple[str, str]] = Counter()
    firsts: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for word in words:
        sounds = [_EDGE, *sound_list(word), _EDGE]
        pairs.update(pairwise(sounds))
        firsts.update(sounds[:-1])
        seconds.update(sounds[1:])
    total = sum(seconds.values()) or 1
    share = {sound: count / total for sound, count in seconds.items()}
    seen = {
        (sound, following): -math.log((count + _UNSEEN * share[following]) / (firsts[sound] + _UNSEEN))
        for (sound, following), count in pairs.items()
    }
    return seen, {sound: 2.0 - math.log(part) for sound, part in share.items()}
