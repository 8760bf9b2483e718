"""Inflected forms: a listed word with a case ending, a plural or a personal ending behind it.

A line is: what the word's sounds end in (`!`: and not in this; `*`: any vowel or mark; `C`: a bare consonant), what of
that falls away, the Latin letters that fall away with it, the sounds that come in its place (`=`: behind a joiner), and
how these are typed. `-` is nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.core.settings import Language
from app.core.typing.scripts import JOINER, VOWELS, split
from app.core.typing.words import Word, WordList, loose

SHORTEST_STEM = 2  # letters

_HINDI = """
A A a E e
A A a OM on
I I i iyA~ iyan iyaan iya
I I i iyOM iyon
a a - OM on
a a - EM en ein
nA nA na tA ta taa
nA nA na tI ti tee
nA nA na tE te
nA nA na tIM tin teen
nA nA na nE ne
nA nA na nI ni
nA nA na kara kar
nA nA na kE ke
nA nA na U~gA unga oonga
nA nA na U~gI ungi oongi
nA nA na EgA ega yega
nA nA na EgI egi yegi
nA nA na EMgE enge yenge
nA nA na EMgI engi yengi
nA nA na OgE oge
nA nA na OgI ogi
nA nA na iE iye ie
nA nA na iEgA iyega iega
nA nA na EM en ein yen
nA nA na U~ un oon
nA nA na O o
"""

_KANNADA_NOUN = """
gaLu galu
gaLa gala
gaLige galige
gaLalli galalli
gaLiMda galinda galindha
gaLannu galannu
"""
_KANNADA = """
e,i,I,E,ai - - ge ge
e,i,I,E,ai - - yalli yalli alli
e,i,I,E,ai - - yiMda yinda inda yindha indha
e,i,I,E,ai - - yannu yannu annu nnu
e,i,I,E,ai - - ya ya
a - - kke kke ke
a - - dalli dalli alli
a - - diMda dinda inda dindha
a - - vannu vannu annu
a - - da da
a - - nige nige
a - - na na
u u u ige ige
u u u inalli inalli
u u u alli alli
u u u iniMda ininda
u u u iMda inda indha
u u u annu annu
u u u ina ina
C - - ige ige ge
C - - =nalli nalli
C - - inalli inalli
C - - iniMda inda indha
C - - annu annu
C - - =na na
C - - =gaLu galu
u u u uttEne uttene
u u u uttAne uttane
u u u uttALe uttale
u u u uttAre uttare
u u u uttade uttade
u u u uttIri uttiri
u u u uttEve utteve
u u u uttiddEne uttiddene
u u u uttiddAre uttiddare
u u u uttide uttide
u u u uttide utide
u u u abEku abeku
u u u bEku beku
u u u abEDi abedi
u u u abahudu abahudu
u u u alu alu
u u u alilla alilla
u u u idare idare idre
u u u i i
e,i - - yabEku yabeku
e,i - - yabEDi yabedi
e,i - - yabahudu yabahudu
e,i - - yuttEne yuttene
e,i - - yuttade yuttade
e,i - - yuttAre yuttare
e,i - - yiri yiri
e,i - - yalu yalu
"""

_TELUGU = """
lu lu lu lanu lanu
lu lu lu laku laku
lu lu lu lalO lalo
lu lu lu latO latho lato
lu lu lu la la
i,I,ai - - ki ki
i,I,ai - - ni ni
a,A,u,U,e,E,o,O - - ku ku
a,A,u,U,e,E,o,O - - nu nu
* - - lO lo
* - - tO tho to
* - - gA ga gaa
* - - lOni loni
* - - kOsaM kosam
* - - nuMDi nundi
* - - nuMci nunchi
a,A,i,I,u,e,E - - lu lu
a,A,i,I,u,e,E - - la la
a,A,i,I,u,e,E - - laku laku
a,A,i,I,u,e,E - - lalO lalo
aM aM am Aniki aniki aaniki
aM aM am Anni anni aanni
aM aM am Alu alu aalu
aM aM am Ala ala aala
aM aM am Alaku alaku aalaku
aM aM am AlalO alalo aalalo
C - - =ki ki
C - - =ku ku
C - - =nu nu
C - - =lO lo
C - - =tO tho to
C - - =gA ga gaa
C - - =lu lu
u,!lu u u aMDi andi
u,!lu u u Ali ali aali
u,!lu u u Aru aru aaru
u,!lu u u Anu anu aanu
u,!lu u u avaccu avachu avacchu
u,!lu u u akaMDi akandi
u,!lu u u avaddu avaddu
u,!lu u u iMdi indi
u,!lu - - tunnAnu tunnanu thunnanu
u,!lu - - tunnAru tunnaru thunnaru
u,!lu - - tuMdi tundi thundi
u,!lu - - tOMdi tondi thondi
u,!lu - - tAnu tanu thanu
u,!lu - - tAru taru tharu
"""


@dataclass(frozen=True)
class _Ending:
    finals: tuple[str, ...]
    dropped: str
    restored: str
    sounds: str


def inflected(language: Language, words: WordList, latin: str) -> list[str]:
    """The sounds of forms that may be meant, of the longest listed word first. A joiner stands where one is needed."""
    return list(dict.fromkeys(_forms(language, words, latin)))


def _forms(language: Language, words: WordList, latin: str) -> Iterator[str]:
    table = _endings(language)
    for cut in range(len(latin) - 1, SHORTEST_STEM - 1, -1):
        for ending in table.get(loose(latin[cut:]), ()):
            word = words.exact(latin[:cut] + ending.restored)
            if word is not None and _fits(word, ending):
                yield _joined(word.sounds, ending)


def _fits(word: Word, ending: _Ending) -> bool:
    sounds = split(word.sounds)
    if not word.sounds.isascii() and ending.dropped:
        return False
    bare = sounds[-1] not in VOWELS and sounds[-1] not in "M~H"
    if ending.finals == ("*",):
        return not bare
    if ending.finals == ("C",):
        return bare
    ends = [sounds[-len(split(final.lstrip("!"))) :] == split(final.lstrip("!")) for final in ending.finals]
    return any(end and not final.startswith("!") for end, final in zip(ends, ending.finals, strict=True)) and not any(
        end and final.startswith("!") for end, final in zip(ends, ending.finals, strict=True)
    )


def _joined(stem: str, ending: _Ending) -> str:
    stem = stem[: len(stem) - len(ending.dropped)]
    if ending.sounds.startswith("="):
        return stem + JOINER + ending.sounds[1:]
    if split(ending.sounds)[0] in VOWELS and stem.endswith("a"):  # the vowel that Hindi has between two consonants
        stem = stem[:-1]
    return stem + ending.sounds


@lru_cache(maxsize=3)
def _endings(language: Language) -> dict[str, list[_Ending]]:
    table: defaultdict[str, list[_Ending]] = defaultdict(list)
    lines = {Language.HINDI: _HINDI, Language.KANNADA: _KANNADA, Language.TELUGU: _TELUGU}[language].split("\n")
    if language is Language.KANNADA:
        lines += [f"a,e,i,I,u,ai - - {line}" for line in _KANNADA_NOUN.split("\n") if line]
    for line in filter(None, lines):
        finals, dropped, restored, sounds, *spellings = re.sub(r"(?<= )-(?= )", "", line).split(" ")
        ending = _Ending(tuple(finals.split(",")), dropped, restored, sounds)
        for spelling in spellings:
            table[loose(spelling)].append(ending)
    return table
