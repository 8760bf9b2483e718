"""Puts a question in Latin letters into its own script: "clinic kab khulta hai" is क्लिनिक कब खुलता है.

Neither vectors nor words find by the Latin letters what they find by the script's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from app.core.search_text import normalise, words
from app.core.settings import Language
from app.core.typing.endings import ending_sounds
from app.core.typing.typist import pieces, stays_latin, typist
from app.core.typing.words import word_list
from app.knowledge.names.medicines import is_medicine, medicine_meant
from app.knowledge.romanised.heard_words import HeardWords
from app.knowledge.words.letter_names import by_letter_names
from app.knowledge.words.terms import listed

_LETTERS = {Language.HINDI: {"m": "में", "n": "ने"}}  # that stand for a word, as in a chat
_ABBREVIATION = re.compile("[b-df-hj-np-tv-z]{2,4}")  # nobody says it but letter by letter
_MEASURES = listed("kg kgs gm gms mg mcg ml km kms cm mm kb mb gb rs hr hrs")
_DOCTOR = re.compile(r"\bdr(?=\s+([a-z]+)|\W*$)", re.IGNORECASE)
_NO_NAMES = listed(
    """
    kab kahan kaha kaun kis kya ka ki ke ko se aaj kal hai hain
    yavaga yaru yava elli eshtu ge ivattu eppudu evaru ekkada enta entha ki ku ivvala unnara
    """
)
_POSTPOSITIONS = listed("ka ke ki ko se me mein par")  # what Hindi has in place of endings
_LETTERED = 3  # letters of an abbreviation in small letters that an ending may be written on to: atmnalli
_READINGS = 14  # of a word's letters
_SHORT = 5  # letters of an abbreviation
_LONG_ENOUGH = 3  # characters that two words have in common not by chance


def in_script(question: str, language: Language, usual: Collection[str], heard: HeardWords) -> str:
    """The question as it is written in that language; some words may stand in its letters already.

    A word is the one that people write so, or else a word of the collection that sounds so. What is neither and usual
    in English stays, as does a name that the collection has in Latin letters, and a medicine, which would no longer be
    known for one; another is spelt by its sounds, but among words in the language's letters, where it is a name, it
    stays too. Nothing in an address is turned, nor a letter behind a figure.
    """
    return "".join(_parts(_DOCTOR.sub(_doctor, question), language, usual, heard))


def _doctor(dr: re.Match[str]) -> str:
    """No title where no name follows."""
    if dr[1] is not None and dr[1].lower() not in _NO_NAMES:
        return dr[0]
    return "DOCTOR" if dr[0].isupper() else "doctor"


def _parts(question: str, language: Language, usual: Collection[str], heard: HeardWords) -> Iterator[str]:
    is_whole, before = question.isascii(), ""
    is_shouted = is_whole and question.isupper()
    for piece, is_turned in pieces(question):
        end = 0
        for start, stop in words(piece) if is_turned else ():
            yield piece[end:start]
            token, end = piece[start:stop], stop
            latin, is_unit = normalise(token), len(token) == 1 and before[-1:].isdigit()
            before = token
            if latin.isascii() and latin.isalpha() and not is_unit:
                word = _written(latin if is_shouted else token, latin, language, usual, heard)
                word = word or (_spelt(latin, language, heard) if is_whole else token)
                token = token if word == latin else word
            yield token
        yield piece[end:]


def _written(token: str, latin: str, language: Language, usual: Collection[str], heard: HeardWords) -> str | None:
    """None: only its sounds can tell."""
    is_english = latin in usual
    word = _everyday(token, latin, language, heard, is_english=is_english)
    if stays_latin(token):  # SBI sounds like सभी
        return word or heard.lettered(latin, language) or _with_ending(token, language, heard) or token
    if word is None and (medicine := _medicine(latin, heard)) != latin:
        return _written(medicine, medicine, language, usual, heard) or medicine
    word = word or heard.lettered(latin, language)
    is_abbreviation = not is_english and len(latin) <= _SHORT and heard.has(latin)  # so does sbi
    if word is None and not is_abbreviation:
        word = heard.like(latin, language, is_english=is_english)
    is_known = is_english or latin in _MEASURES or heard.has(latin) or is_medicine(latin)
    if word is not None or is_known:
        return word or token
    if (word := _with_ending(latin, language, heard)) is not None:
        return word
    return by_letter_names(latin, language) if _ABBREVIATION.fullmatch(latin) else None


def _everyday(token: str, latin: str, language: Language, heard: HeardWords, *, is_english: bool) -> str | None:
    """Of a plural in English the singular, for languages make plurals of their own. A collection in English alone
    has such words in Latin letters: yojana."""
    if (word := _LETTERS.get(language, {}).get(token)) is not None:
        return word
    known = word_list(language)
    found = known.exact(latin) or (known.exact(latin.removesuffix("s")) if is_english else None)
    is_name = not is_english and language not in heard.languages and heard.has(latin)
    return None if found is None or is_name else found.text


def _with_ending(token: str, language: Language, heard: HeardWords) -> str | None:
    """An abbreviation and the ending that is typed on to it, a word of its own: ORSge, atmnalli; None of any other.

    One in small letters has to be the collection's.
    """
    for end in range(min(_SHORT, len(token) - 1), 1, -1):
        latin, ending = token[:end], token[end:]
        if not ending.islower() or not (latin.isupper() or (latin.islower() and end >= _LETTERED)):
            continue
        word = heard.lettered(latin.lower(), language) or (latin if latin.isupper() else None)
        if word is not None and (ending in _POSTPOSITIONS or ending_sounds(language, ending) is not None):
            known = word_list(language).exact(ending)
            return f"{word} {_spelt(ending, language, heard) if known is None else known.text}"
    return None


def _medicine(latin: str, heard: HeardWords) -> str:
    """The medicine that a word is meant for, or the word itself."""
    return latin if heard.has(latin) else medicine_meant(latin) or latin


def _spelt(latin: str, language: Language, heard: HeardWords) -> str:
    """A form of an everyday word, or what is nearly one. Else of the ways to spell it by its sounds the likeliest that
    begins as a word of the collection does, or the likeliest of all."""
    known = typist(language)
    if (word := known.known(latin)) is not None:
        return word
    spellings = known.spellings(latin, _READINGS) or [latin]
    if (told := heard.told(latin, language)) is not None:
        spellings += known.spellings(told, 1)
    begun = [heard.begun(normalise(each), language) for each in spellings]
    most = max(begun)
    return spellings[begun.index(most)] if most >= _LONG_ENOUGH else spellings[0]
