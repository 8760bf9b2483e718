"""Puts mistyped words of a question right: "how mny days" asks how many, ಎಷ್ಟ ದಿನ ಎಷ್ಟು ದಿನ.

Only what nobody writes so is one, and only what it can be meant for alone is put in its place: by another consonant it
would be another name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from string import ascii_lowercase
from unicodedata import category

from app.core.search_text import normalise, words
from app.core.typing.scripts import TYPED
from app.core.typing.words import latin_spellings
from app.knowledge.names.asked_names import TITLES
from app.knowledge.names.medicines import is_medicine
from app.knowledge.words.english_words import edits
from app.knowledge.words.everyday import ASKING, everyday_words
from app.knowledge.words.letter_names import spelled_letters
from app.knowledge.words.letters import VIRAMAS
from app.knowledge.words.sounds import sound_of
from app.knowledge.words.stems import stem_of
from app.knowledge.words.terms import same_beginning
from app.knowledge.words.vowels import is_another

_LEAST = 4  # letters of what may be meant, but of a word that asks or stands in any text
_LEAST_TYPED = 3
_LONG = 8  # letters of a word in which two may be wrong
_OTHER_CONSONANT = 6  # letters of a word in which a consonant may be: of shorter ones that is another word, or a name
_ENDS_NAMES = "aiou"  # letters in which names end, and hardly a word in English: Hari is no hair
_DOUBLED = re.compile(rf"(.)[{''.join(VIRAMAS)}](?=\1)")

Usual = Callable[[Iterable[str]], Collection[str]]  # of small Latin words those that are usual in English


class Spellings:
    """The words of a collection, and everyday ones, by how they sound."""

    def __init__(self, counts: Mapping[str, int], forms: Callable[[str], int]) -> None:
        """`counts` are how often each normalised word is counted, `forms` tells it of all with one stem (stems.py)."""
        self._counts, self._forms = counts, forms
        self._by_sound = _by_sound(counts)
        self._letters = "".join(sorted(set(chain.from_iterable(counts))))

    def has(self, word: str) -> bool:
        """Whether it, or what it is a form of, is one of them."""
        stem = stem_of(word)
        return self._is_one(word) or (len(word) - len(stem) > 1 and self._forms(stem) > 0)  # one letter may be a fault

    def meant(self, word: str, usual: Usual) -> str | None:
        """What a word that is none of them is mistyped for; None where that is none or several of them."""
        nearest = self._nearest(word)
        is_long = word.isascii() and len(word) >= _OTHER_CONSONANT
        if not nearest and not is_long:
            return None
        near = set(edits(word, ascii_lowercase if word.isascii() else self._letters))
        if not nearest:
            nearest = sorted(usual({each for each in near if self._is_meant(word, each) and not is_medicine(each)}))
        # hypeglycemia is no nearer to hypo- than to hyperglycemia
        rivals = self._rivals(near, is_long=is_long) if nearest and ASKING.isdisjoint(nearest) else set()
        is_clear = bool(nearest) and len({stem_of(each) for each in rivals.union(nearest)}) == 1
        if not is_clear or any(_may_be_two_people(word, each) for each in nearest if each not in everyday_words()):
            return None
        return max(nearest, key=lambda each: (self._counts.get(each, 0), each))

    def _nearest(self, word: str) -> list[str]:
        """Those that sound so or have two letters in the other order, with the fewest faults; of these, what asks."""
        alike = {each for each in _swapped(word) if self._is_meant(word, each) and not is_medicine(each)}
        alike.update(each for each in self._alike(word) if self._is_meant(word, each))
        most = 2 if len(word) >= _LONG else 1
        far = {each: (count, each[0] != word[0]) for each in alike if (count := _faults(word, each, most)) is not None}
        least = min(far.values(), default=None)
        nearest = [each for each in far if far[each] == least]
        return [each for each in nearest if each in ASKING] or nearest  # these are typed most

    def _rivals(self, near: Collection[str], *, is_long: bool) -> set[str]:
        """Of the words that are one fault away, those that may be meant too."""
        known = self._is_one if is_long else self._counts.__contains__
        return {each for each in near if known(each) and len(each) >= _LEAST}

    def _alike(self, word: str) -> Iterator[str]:
        sound = sound_of(word)
        return chain(self._by_sound.get(sound, ()), _everyday_by_sound().get(sound, ()))

    def _is_one(self, word: str) -> bool:
        return word in self._counts or word in everyday_words()

    def _is_meant(self, word: str, other: str) -> bool:
        may_be_name = len(word) < _OTHER_CONSONANT and word.isascii() and word[-1] in _ENDS_NAMES
        return self._is_one(other) and (other in ASKING or (len(other) >= _LEAST and not may_be_name))


def put_right(question: str, spellings: Spellings, stands: Callable[[str], bool], usual: Usual) -> str:
    """The question with the words that are meant for those mistyped in it.

    `stands` tells whether a word stands anywhere in the collection. Nothing with a figure is changed, nor who is called
    by a title, nor what has a capital within a sentence, nor a word alone: nothing tells what that is meant for. What
    has a capital elsewhere is put right to everyday words alone.
    """
    said, end, before = [], 0, ""
    is_shouted = question.isupper()
    spans = list(words(question))
    for start, stop in spans if len(spans) > 1 else ():
        token = question[start:stop]
        word = normalise(token)
        is_name = before in TITLES or (bool(before) and token != token.lower() and not is_shouted)
        before = word
        other = None if is_name or _is_right(word, spellings, stands, usual) else spellings.meant(word, usual)
        if other is not None and (token == token.lower() or other in everyday_words()):
            written = other.upper() if is_shouted else other.capitalize() if token[:1].isupper() else other
            said += [question[end:start], written]
            end = stop
    return "".join([*said, question[end:]])


def _is_right(word: str, spellings: Spellings, stands: Callable[[str], bool], usual: Usual) -> bool:
    if len(word) < _LEAST_TYPED or any(map(str.isdigit, word)) or spellings.has(word) or is_medicine(word):
        return True
    if word.isascii():
        if usual([word]) or any(word in latin_spellings(language) for language in TYPED):
            return True
    elif spelled_letters(word) is not None:
        return True
    return stands(word)


@lru_cache(maxsize=1)
def _everyday_by_sound() -> Mapping[str, list[str]]:
    return _by_sound(everyday_words())


def _by_sound(some: Iterable[str]) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in some:
        if len(word) >= _LEAST_TYPED and not any(map(str.isdigit, word)):
            found[sound_of(word)].append(word)
    return found


def _may_be_two_people(one: str, other: str) -> bool:
    """Whether they differ by the vowel at their end alone: Nirmal and Nirmala, विमल and विमला, ಲಲಿತ್ and ಲಲಿತಾ."""
    short, long = sorted((one, other), key=len)
    if long[:-1] == short:
        return long[-1] in _ENDS_NAMES or category(long[-1]).startswith("M")
    return one[:-1] == other[:-1] and is_another(one, other)


def _swapped(word: str) -> Iterator[str]:
    """The words with two letters in the other order."""
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _faults(typed: str, meant: str, most: int) -> int | None:
    """How many letters are left out, put in, other or swapped; None if more than `most`. Of two consonants that are
    alike and joined, one left out counts nothing: that is likelier than any other fault."""
    found = [_edits(typed, meant, most), _edits(_DOUBLED.sub("", typed), _DOUBLED.sub("", meant), most)]
    return min((each for each in found if each is not None), default=None)


def _edits(typed: str, meant: str, most: int) -> int | None:
    same = same_beginning(typed, meant)
    rest, others = typed[same:], meant[same:]
    if not rest and not others:
        return 0
    if not most or abs(len(rest) - len(others)) > most:
        return None
    ways = [(rest[1:], others), (rest, others[1:]), (rest[1:], others[1:])]
    if rest[:2] == others[1::-1]:
        ways.append((rest[2:], others[2:]))
    found = [count + 1 for one, other in ways if (count := _edits(one, other, most - 1)) is not None]
    return min(found, default=None)
