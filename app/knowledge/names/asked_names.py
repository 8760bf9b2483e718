"""Finds names in a question that the quotation lacks: cefixime must not be answered with cefalexin.

Neither vectors nor word overlap distinguish two medicines of one table, nor two doctors, loans or forms.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.core.script import script_of
from app.core.search_text import normalise, words
from app.core.settings import Language
from app.core.typing.words import latin_spellings
from app.knowledge.names.medicines import is_medicine
from app.knowledge.words.everyday import everyday_stems, everyday_words
from app.knowledge.words.letter_names import single_letter, spelled_letters
from app.knowledge.words.letters import VIRAMAS
from app.knowledge.words.sounds import SHORTEST, is_heard, sound_of
from app.knowledge.words.stems import stem_of
from app.knowledge.words.terms import listed, same_beginning, words_of
from app.knowledge.words.vowels import consonants_of, is_another

_CAPITALS = re.compile(r"[A-Z][A-Z0-9]{1,7}")
# T4, HbA1c, 15H; not Rs500, nor 15h, 5L and 100W, which are hours, litres and watts
_CODE = re.compile(r"(?!(?i:rs|inr|no)\d)[A-Za-z]{1,5}\d{1,4}[A-Za-z]?|\d{1,3}[A-JN-UX-Z]")
TITLES = listed("dr mr mrs ms shri smt डॉ डा श्री श्रीमती सुश्री ಡಾ ಶ್ರೀ ಶ್ರೀಮತಿ డా శ్రీ శ్రీమతి")
# Units, usual words, and what is so well known that documents name it otherwise or not at all.
_PLAIN = listed(
    """
    kg kgs gm mg mcg ml km cm mm kb mb gb rs inr hr hrs am pm us usa uk un eu ok it who tv id no opd op ipd bp tb tds
    kyc otp sms pan icu phc dob pin
    """
)
_NEVER_STRESSED = listed("imps aids dots")  # in capitals, though words too
_LETTERED = listed(
    "vitamin form class type group section ward block room hepatitis schedule annexure विटामिन फॉर्म ವಿಟಮಿನ್ ಫಾರ್ಮ್ విటమిన్ ఫారం"
)
_WHICH = "ఏ"  # and the letter A, behind a word in Telugu's letters: "ward ఏ floor లో", "విటమిన్ ఏ"
# Usual in English, and yet no other word says the same.
_TOLD = listed("thyroid malaria cholera hepatitis pneumonia leprosy epilepsy cancer kidney liver")
_INDIC = (Language.HINDI, Language.KANNADA, Language.TELUGU)
_LEAST = 3  # letters of a word that may be a name, but for capitals and codes
_LONG = 8  # letters of a name in which one may be mistyped
_INITIALS = 5  # letters of an abbreviation
_ENDINGS = listed("s es ed d ing er ers ly al n an ian y ies ied able or ors ist ists ic") | {""}
_PLURAL = re.compile("(?:\u0ccd?ಗಳ\\S{0,6}|లు|ల్లో|ల్లోని|ों|ें|ाएँ|ाएं|ियाँ|ियां)$")  # which no name has
_FOLLOWS = re.compile(r"\s+(?:का|की|के|को|ने|से|में|पर|तक|जी|साहब|मैडम|सर|ಅವರ|ಮೇಡಂ|ಮೇಡಮ್|ಸರ್|గారు|గారి|మేడం|సార్)")
_VOWEL = re.compile("[aeiouy]")
_CASE = re.compile(r"(?:ಗೆ|ನ|ರ|ಳ|ಯ|కు|కి)$")


@dataclass(frozen=True)
class AskedName:
    """A normalised word of a question that names something."""

    word: str
    written: str  # as the question has it
    everywhere: bool  # told in all scripts: a medicine, a person, letters; another rare word in its own alone
    is_sure: bool = False  # no other is an answer: a medicine, a vitamin, a form
    is_told: bool = True  # else any word, perhaps: only where one like it stands in its place is it taken for a name


class Said:
    """The words of what a quotation stands in."""

    def __init__(self, in_order: Collection[str]) -> None:
        """`in_order` are the words as words_of() has them."""
        letters = (letter for each in in_order if (letter := single_letter(each)) is not None)
        self.words = frozenset((*in_order, *letters))
        self.latin = frozenset(each for each in self.words if each.isascii())
        self.initials = "".join(each[0] for each in in_order if each.isascii())

    @cached_property
    def by_sound(self) -> Mapping[str, list[str]]:
        """The words, short ones too."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for each in self.words:
            found[sound_of(each)].append(each)
        return found

    @cached_property
    def _by_consonants(self) -> Mapping[str, set[str]]:
        """Those that may be names, by what vowels.py compares."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for each in filter(_may_be_name, self.words):
            for consonants in consonants_of(each):
                found[consonants].add(each)
        return found

    def has_another(self, word: str) -> bool | None:
        """Whether one is there that only its vowels tell from that name, in place of it; None where neither is. In
        other scripts only a longer one is looked for, and only where its own has neither."""
        if not _may_be_name(word):
            return None
        alike = {each for key in consonants_of(word) for each in self._by_consonants.get(key, ())}
        own = {each for each in alike if script_of(each) is script_of(word)}
        if own or any(len(key.strip("-").split("-")) < _LEAST for key in consonants_of(word)):
            alike = own
        return None if not alike else all(is_another(word, each) for each in alike)


def names_asked(question: str, known: Collection[str] | None) -> tuple[AskedName, ...]:
    """The names in a question, in order. `known` are its usual English words; None where nobody can tell."""
    is_english = script_of(question) is Language.ENGLISH
    is_shouted = is_english and question.isupper()
    if is_english and known is not None and _is_romanised(question, known):
        known = None  # which words are usual there, nobody can tell
    found: dict[str, AskedName] = {}
    before = ""
    for start, end in words(question):
        token = question[start:end]
        word = normalise(token)
        is_person = before in TITLES and (not word.isascii() or token[:1].isupper())
        letter = word if len(word) == 1 and token.isupper() else single_letter(word)
        if word == _WHICH and before.isascii():
            letter = None
        is_lettered, before = before in _LETTERED and letter is not None, word
        if is_lettered and letter is not None:
            found[letter] = AskedName(letter, token, True, is_sure=True)
        elif (spelled := spelled_letters(word)) is not None and spelled not in _PLAIN:
            found[spelled] = AskedName(spelled, token, True)
        elif is_medicine(word):
            found[word] = AskedName(word, token, True, is_sure=True)
        elif is_person or _CODE.fullmatch(token) or (not is_shouted and _is_abbreviation(token, known)):
            found[word] = AskedName(word, token, True)
        elif word in _TOLD or (known is not None and _is_latin(word) and len(word) >= _LEAST and word not in known):
            found[word] = AskedName(word, token, not is_english)
        elif _may_be_name(word) and _stands_as_name(question, start, end, is_shouted=is_shouted):
            found[word] = AskedName(word, token, False, is_told=False)
    return tuple(found.values())


def _is_romanised(question: str, known: Collection[str]) -> bool:
    """Whether it is in another language's words in Latin letters: "locker ka kiraya kitna hai"."""
    unusual = (each for each in words_of(question) if len(each) >= _LEAST and each not in known and _is_latin(each))
    return any(each in latin_spellings(language) for each in unusual for language in _INDIC)


def unmet_names(names: Iterable[AskedName], said: Said) -> list[AskedName]:
    """Those that do not stand there, however they are inflected or spelled."""
    told = (name for name in names if name.is_told)
    return [name for name in told if not (_stands(name.word, said) or _is_begun(normalise(name.written), said))]


@lru_cache(maxsize=20_000)
def _may_be_name(word: str) -> bool:
    """Whether nothing speaks against it."""
    if len(word) < _LEAST - (not word.isascii()) or word in everyday_words() or any(map(str.isdigit, word)):
        return False
    if is_medicine(word) or spelled_letters(word) is not None:
        return False
    return word.isascii() or (_PLURAL.search(word) is None and stem_of(word) not in everyday_stems())


def _stands_as_name(question: str, start: int, end: int, *, is_shouted: bool) -> bool:
    """Whether what stands there may name a person: with a capital; in Indic letters as the first word, before what
    follows a name, or with a case's ending."""
    if question[start:end].isascii():
        return start > 0 and question[start].isupper() and not is_shouted
    if not any(map(str.isalpha, question[:start])):
        return True
    return _FOLLOWS.match(question, end) is not None or _CASE.search(question, start, end) is not None


def _is_latin(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _is_abbreviation(token: str, known: Collection[str] | None) -> bool:
    """Whether it is one in capitals, no word that is stressed by them."""
    word = token.lower()
    is_word = known is not None and len(word) > _LEAST and word in known and word not in _NEVER_STRESSED
    is_stressed = word in _PLAIN or is_word
    return _CAPITALS.fullmatch(token) is not None and not is_stressed


def _stands(word: str, said: Said) -> bool:
    return word in said.words or (_stands_in_latin if _is_latin(word) else _stands_in_indic)(word, said)


def _stands_in_indic(word: str, said: Said) -> bool:
    """Also of a word with figures."""
    sound = sound_of(word)
    if not sound:
        return False
    heard = said.by_sound.get(sound, []) if len(sound) < SHORTEST else _heard(sound, said, said.words)
    return any(not _is_another(word, each) for each in heard)


def _heard(sound: str, said: Said, among: Collection[str]) -> list[str]:
    """The words among these of that sound, but for an ending of either."""
    return [each for key, own in said.by_sound.items() if is_heard(sound, f" {key} ") for each in own if each in among]


def _is_begun(word: str, said: Said) -> bool:
    """Whether a word in Indic letters stands there with an ending: ಸುರೇಶ್, ಸುರೇಶರು; టీబీ, టీబీకి."""
    stem = word.rstrip("".join(VIRAMAS))  # which a case's ending takes away
    if word.isascii() or len(stem) < _LEAST:
        return False
    return any(each.startswith(stem) and not _is_another(word, each) for each in said.words)


def _stands_in_latin(word: str, said: Said) -> bool:
    if f"{word}s" in said.words:  # NRIs
        return True
    if any(_is_form(word, each) and not _is_another(word, each) for each in said.latin):
        return True
    sound = sound_of(word)
    heard = said.by_sound.get(sound, []) if len(word) > 1 else []
    if len(sound) < SHORTEST:
        heard = [each for each in heard if each not in said.latin]
    else:
        heard = [*heard, *_heard(sound, said, said.words - said.latin)]
    if any(not _is_another(word, each) for each in heard):
        return True
    return 1 < len(word) <= _INITIALS and word in said.initials


def _is_another(word: str, other: str) -> bool:
    """Of words that sound alike; medicines and abbreviations are told by their consonants alone."""
    is_abbreviation = word.isascii() and (len(word) < _LEAST or _VOWEL.search(word) is None)
    return not is_abbreviation and not is_medicine(word) and spelled_letters(other) is None and is_another(word, other)


def _is_form(word: str, other: str) -> bool:
    """Whether two words in Latin letters differ in their endings alone, or a long one in a letter mistyped."""
    same = same_beginning(word, other)
    rest, others = word[same:], other[same:]
    if same >= _LEAST + 1 and {rest, others} <= _ENDINGS:
        return True
    return len(word) >= _LONG and _is_one_edit(rest, others)


def _is_one_edit(rest: str, others: str) -> bool:
    """Whether one letter more, less or other, or two in the other order, makes one of the other; they begin unlike."""
    swapped = rest[1:2] + rest[:1] == others[:2] and rest[2:] == others[2:]
    return swapped or rest[1:] == others[1:] or rest[1:] == others or rest == others[1:]
