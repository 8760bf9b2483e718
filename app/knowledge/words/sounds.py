"""How words sound, coarsely: one key for a name in Devanagari, Kannada, Telugu and Latin letters.

Vowels within a word are dropped and like consonants are one, for they are written by chance: `मुहम्मद`, `ಮುಹಮ್ಮದ್` and
`Muhammad` are all `mhmd`. So a question finds names across scripts, and a romanised one the words it is made of.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.core.search_text import normalise, words_in
from app.knowledge.words.letter_names import spelled_letters

SHORTEST = 3  # a shorter key says too little
LONGEST_ENDING = 3  # what Kannada and Telugu put behind a name, in consonants

# By the offset in a block of Unicode: the blocks of India have the letters in the same places.
_CONSONANTS = {
    **dict(zip(range(0x15, 0x3A), "kkggn" "ccjjn" "ttddn" "ttddnn" "ppbbm" "-rrlllv" "sssh", strict=True)),
    0x58: "k", 0x59: "k", 0x5A: "g", 0x5B: "j", 0x5C: "d", 0x5D: "r", 0x5E: "p",
}  # fmt: skip
_ANUSVARA = {0x01, 0x02}
_INDEPENDENT_VOWELS = {*range(0x04, 0x15), 0x60, 0x61}
_BLOCKS = (0x0900, 0x0C00, 0x0C80)
_BLOCK = 0x80

_LATIN_RULES = [
    (r"^(?:kn|gn)", "n"), (r"^wr", "r"), (r"[st]ion", "sn"), (r"sch", "s"), (r"t?ch(?=[rl])", "k"), (r"t?ch", "c"),
    (r"sh", "s"), (r"ph", "p"), (r"dg(?=[eiy])", "j"), (r"([tdgkbj])h", r"\1"), (r"ck", "k"), (r"qu(?=[aeiou])", "kv"),
    (r"x", "ks"), (r"sc(?=[eiy])", "s"), (r"c(?=[eiy])", "s"), (r"[cq]", "k"), (r"w", "v"), (r"z", "j"), (r"f", "p"),
    (r"(?<=[aeiou])h(?![aeiou])", ""), (r"(?<=[bcdgjklmnprstv])h", ""), (r"n(?=[pb])", "m"),
]  # fmt: skip
_LATIN_VOWEL_RULES = [(r"y", ""), (r"^[aeiou]+", "a"), (r"(?<!^)[aeiou]+", "")]
_LATIN, _LATIN_VOWELS = (
    [(re.compile(pattern), by) for pattern, by in rules] for rules in (_LATIN_RULES, _LATIN_VOWEL_RULES)
)
# The signs of vowels stand as far behind the letters for them: long ones and short ones of i are told apart.
_VOWELS = dict(zip(range(0x05, 0x15), "aAiIuu___eeeOooo", strict=True))
_SIGN, _FIRST_SIGN, _VIRAMA, _YA = 0x38, 0x3E, 0x4D, 0x2F
_DOUBLED = re.compile(r"(.)\1+")
_LATIN_WORD = re.compile(r"[a-z]+")


def sounds_of(text: str) -> list[str]:
    """The keys of a text's words, in order, those that are too short to tell anything left out."""
    return sounds_in(normalise(text))


def sounds_in(normal: str) -> list[str]:
    """Those of a normalised text."""
    return [key for key in map(sound_of, words_in(normal)) if len(key) >= SHORTEST]


@lru_cache(maxsize=50_000)
def sound_of(word: str) -> str:
    """The key of one normalised word; empty for one of another script, and for a number."""
    word = spelled_letters(word) or word
    if _LATIN_WORD.fullmatch(word):
        word = latin_consonants(word)
        for pattern, by in _LATIN_VOWELS:
            word = pattern.sub(by, word)
        return _DOUBLED.sub(r"\1", word)
    return _indic(word)


def latin_consonants(word: str) -> str:
    """A normalised word in Latin letters with like consonants as one, and its vowels as they are."""
    for pattern, by in _LATIN:
        word = pattern.sub(by, word)
    return word


def read_indic(word: str) -> list[tuple[str, str]]:
    """The syllables of a normalised word: consonants, likewise but with y, and their vowels, "" for none."""
    found: list[tuple[str, str]] = []
    for place, offset in enumerate(map(_in_block, word)):
        if offset in _CONSONANTS:
            sound = "y" if offset == _YA else _CONSONANTS[offset]
            if found and found[-1] == (sound, ""):  # doubled
                found.pop()
            found.append((sound, "a"))
        elif offset in _ANUSVARA:
            found.append((_nasal(word[place + 1 :]), ""))
        elif offset in _VOWELS and not found:
            found.append(("", _VOWELS[offset]))
        elif found and (offset == _VIRAMA or offset in _VOWELS or _FIRST_SIGN <= offset < _VIRAMA):
            vowel = "" if offset == _VIRAMA else _VOWELS.get(offset if offset in _VOWELS else offset - _SIGN, "_")
            found[-1] = found[-1][0], vowel
    return found


def spellings(sound: str) -> list[str]:
    """A key, and those of the same name without the endings that it may have."""
    most = min(LONGEST_ENDING, len(sound) - SHORTEST - 1)
    return [sound, *(sound[:-cut] for cut in range(1, most + 1))]


def is_heard(sound: str, sounds: str) -> bool:
    """Whether a name of that sound is among the padded sounds, but for an ending of either."""
    if f" {sound} " in sounds:
        return True
    if len(sound) <= SHORTEST:
        return False
    return f" {sound}" in sounds or any(f" {each} " in sounds for each in spellings(sound)[1:])


def _in_block(letter: str) -> int:
    """Its place among the letters of its script, which is the same for like letters of all; -1 for others."""
    return next((ord(letter) - block for block in _BLOCKS if block <= ord(letter) < block + _BLOCK), -1)


def _nasal(following: str) -> str:
    """Of an anusvara before these letters."""
    return "m" if following and _CONSONANTS.get(_in_block(following[0])) in ("p", "b") else "n"


def _indic(word: str) -> str:
    """The consonants in order, and a vowel where the word begins with it."""
    key: list[str] = []
    for place, offset in enumerate(map(_in_block, word)):
        if offset in _CONSONANTS:
            if (sound := _CONSONANTS[offset]) != "-":
                key.append(sound)
        elif offset in _ANUSVARA:
            key.append(_nasal(word[place + 1 :]))
        elif offset in _INDEPENDENT_VOWELS and not key:
            key.append("a")
    joined = "".join(key)
    if joined.startswith("jn") and word[:1] == "ज":  # ज्ञ, said "gy"
        joined = "gn" + joined[2:]
    return _DOUBLED.sub(r"\1", joined)
