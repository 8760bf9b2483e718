"""Inflected forms: a listed word with a case ending, a plural or a personal ending behind it.

A line is: what the word's sounds end in (`!`: and not in this; `*`: any vowel or mark; `C`: a bare consonant), what of
that falls away, the Latin letters that fall away with it, the sounds that come in its place (`=`: behind a joiner), and
how these are typed. `-` is nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from app.core.settings import Language
from app.core.typing.scripts import JOINER, VOWELS, sound_list
from app.core.typing.words import Word, WordList, distance, loose

SHORTEST_STEM = 2  # letters
DIFFERENT = 0.5  # letters: how far two endings are apart that say different things

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
nA nA na A a
nA nA na E e
nA nA na I i
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
nA nA na vAnA wana vana waana vaana
nA nA na vAnE wane vane waane vaane
nA nA na vAnI wani vani waani vaani
nA nA na vAtA wata vata
nA nA na vAtE wate vate
nA nA na vAyA waya vaya
nA nA na vAE~ waye vaye wayein vayein
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
C - - inalli inalli alli
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
u u u uttide utide tide thide
u u u abEku abeku beku
u u u abEkA abeka beka
u u u abEkAguttade abekaguttade bekaguttade abekagutte bekagutte
u u u abEDi abedi bedi
u u u abEDa abeda beda
u u u abAradu abaradu baradu abardu bardu
u u u abAradA abarada barada
u u u abahudu abahudu bahudu bodu
u u u abahudA abahuda bahuda boda
u u u Odu odu odhu
u u u Oke oke okke
u u u uvudu uvudu
u u u uva uva
u u u uvAga uvaga
u u u uttAre tare thare
u u u uttIri tiri thiri
u u u uttALe tale thale
u u u uttAne tane thane
u u u uttEne tini thini
u u u uttEve tivi thivi
u u u uttiddAre tidare thidare
u u u uttArA tara thara
u u u uttA utta uttaa
u u u uttilla uttilla tilla
u u u uttIrA uttira tira thira
u u u utte utte uthe
u u u alu alu
u u u alla alla
u u u alilla alilla lilla
u u u ade ade
u u u adiddare adiddare adidre
u u u idare idare idre
u u u idAga idaga
u u u i i
e,i - - yabEku yabeku beku
e,i - - yabEkA yabeka beka
e,i - - yabEDi yabedi bedi
e,i - - yabAradu yabaradu baradu yabardu bardu
e,i - - yabahudu yabahudu bahudu
e,i - - yabahudA yabahuda bahuda
e,i - - yOdu yodu yodhu
e,i - - yuvudu yuvudu
e,i - - yutte yutte yuthe
e,i - - yalla yalla
e,i - - yuttilla yuttilla tilla
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
u - - ki ki
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
u,!lu u u akUDadu akudadu akoodadu
u,!lu u u avaccA avacha avachaa avaccha ocha acha
u,!lu u u avaccu ochu occhu achu acchu
u,!lu u u avaddu oddu avadhu
u,!lu u u AlA ala aala
u,!lu u u akapOtE akapothe akapote
u,!lu u u akuMDA akunda
u,!lu u u alEdu aledu aledhu
u,!lu u u aTlEdu atledu atledhu
u,!lu u u aDaM adam
u,!lu u u aDAniki adaniki ataniki
u,!lu u u itE ithe ite
u,!lu u u ina ina
u,!lu u u iMdi indi
yi i - Ali ali aali
yi i - AlA ala aala
yi i - aMDi andi
yi i - akUDadu akudadu akoodadu
yi i - avaccu avachu avacchu ochu achu
yi i - avaccA avacha avachaa avaccha ocha acha
yi i - avaddu avaddu oddu
yi i - akaMDi akandi
yi i - akapOtE akapothe akapote
yi i - akuMDA akunda
yi i - aDAniki adaniki ataniki
iMcu iMcu inchu istAru istaru istharu
iMcu iMcu inchu istArA istara isthara
iMcu iMcu inchu istE iste isthe
O - - vAli vali vaali
O - - vAlA vala vaala
O - - kUDadu kudadu koodadu
O - - vaccu vachu vacchu
O - - vaccA vacha vachaa
O - - vaddu vaddu
O - - kapOtE kapothe kapote
u,!lu - - tunnAnu tunnanu thunnanu
u,!lu - - tunnAru tunnaru thunnaru
u,!lu - - tuMdi tundi thundi
u,!lu - - tOMdi tondi thondi
u,!lu - - tAnu tanu thanu
u,!lu - - tAru taru tharu
u,!lu - - tArA tara thara
u,!lu - - tuMdA tunda thunda
"""

# Further endings, behind words that no list has: as typed, and with capitals that say which letters are meant.
_TOLD = {
    Language.KANNADA: {
        "baradu": "bAradu", "bardu": "bAradu", "bedi": "bEDi", "beda": "bEDa", "beku": "bEku", "beka": "bEkA",
        "bahuda": "bahudA", "agi": "Agi", "agide": "Agide", "agitte": "Agutte", "aguttade": "Aguttade",
        "agutte": "Agutte", "aguttide": "Aguttide", "agittu": "Agittu", "ddare": "ddAre", "enu": "Enu",
    },
    Language.TELUGU: {
        "kudadu": "kUDadu", "koodadu": "kUDadu", "vacha": "vacchA", "vachu": "vacchu", "anga": "angA", "loki": "lOki",
        "aina": "aina", "unnaru": "unnAru", "unnayi": "unnAyi", "aru": "Aru", "alante": "AlanTE",
    },
}  # fmt: skip
_SURE = 4  # letters of an ending that no word has by chance
_TYPED = {  # sounds that are typed otherwise
    "cc": "cch", "cch": "cchh", "c": "ch", "ch": "chh", "z": "sh", "kS": "ksh", "jJ": "jn", "Mp": "mp", "Mb": "mb",
    "M": "n", "~": "n",
}  # fmt: skip


@dataclass(frozen=True)
class _Ending:
    finals: tuple[str, ...]
    dropped: str
    restored: str
    sounds: str
    spelling: str


def inflected(language: Language, words: WordList, latin: str) -> list[str]:
    """The sounds of forms that may be meant, of the longest listed word first. A joiner stands where one is needed."""
    return list(dict.fromkeys(_forms(language, words, latin)))


def ending_sounds(language: Language, latin: str) -> str | None:
    """The sounds of the ending that is typed so; None where there is none."""
    meant = _meant(latin, _endings(language).get(loose(latin), ()))
    is_near = bool(meant) and distance(latin, meant[0].spelling) < DIFFERENT
    return meant[0].sounds.removeprefix("=") if is_near else None


def latin_letters(sounds: str) -> str:
    """Sounds as they are typed, with capitals that say which letters are meant."""
    return re.sub("cch?|ch?|z|kS|jJ|Mp|Mb|M|~", lambda match: _TYPED.get(match[0], match[0]), sounds)


def letters_of_unlisted(language: Language, latin: str) -> str:
    """The letters of a word that no list has, with capitals in its ending where that tells which letters are meant."""
    meant = _told(language)
    for cut in range(SHORTEST_STEM, len(latin)):  # the longest first
        if latin[cut:] in meant:
            return latin[:cut] + meant[latin[cut:]]
    return latin


def may_be_inflected(language: Language, spellings: Collection[str], latin: str) -> bool:
    """Whether a small word of Latin letters may be a form of one that is spelt so; quicker than `inflected`."""
    table = _endings(language)
    return any(
        latin[:cut] + ending.restored in spellings
        for cut in range(len(latin) - 1, SHORTEST_STEM - 1, -1)
        for ending in table.get(loose(latin[cut:]), ())
    )


def _forms(language: Language, words: WordList, latin: str) -> Iterator[str]:
    table = _endings(language)
    for cut in range(len(latin) - 1, SHORTEST_STEM - 1, -1):
        for ending in _meant(latin[cut:], table.get(loose(latin[cut:]), ())):
            word = words.exact(latin[:cut] + ending.restored)
            if word is not None and _fits(word, ending):
                yield _joined(word.sounds, ending)


def _meant(written: str, endings: Iterable[_Ending]) -> list[_Ending]:
    """Those that may be written so, the nearest first. Short ones are what is written: -ni is no -ne, -lo no -lu."""
    far = {ending: distance(written, ending.spelling) for ending in endings}
    return sorted((each for each in far if len(each.spelling) > 2 or far[each] < DIFFERENT), key=far.__getitem__)


def _fits(word: Word, ending: _Ending) -> bool:
    sounds = sound_list(word.sounds)
    if not word.sounds.isascii() and ending.dropped:
        return False
    bare = sounds[-1] not in VOWELS and sounds[-1] not in "M~H"
    if ending.finals == ("*",):
        return not bare
    if ending.finals == ("C",):
        return bare
    ends = [sounds[-len(sound_list(final.lstrip("!"))) :] == sound_list(final.lstrip("!")) for final in ending.finals]
    return any(end and not final.startswith("!") for end, final in zip(ends, ending.finals, strict=True)) and not any(
        end and final.startswith("!") for end, final in zip(ends, ending.finals, strict=True)
    )


def _joined(stem: str, ending: _Ending) -> str:
    stem = stem[: len(stem) - len(ending.dropped)]
    if ending.sounds.startswith("="):
        return stem + JOINER + ending.sounds[1:]
    if sound_list(ending.sounds)[0] in VOWELS and stem.endswith("a"):  # that Hindi has between two consonants
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
        for spelling in spellings:
            ending = _Ending(tuple(finals.split(",")), dropped, restored, sounds, spelling)
            table[loose(spelling)].append(ending)
    return table


@lru_cache(maxsize=3)
def _told(language: Language) -> dict[str, str]:
    found: dict[str, str] = {}
    if language is Language.HINDI:  # whose endings are written as they are heard
        return found
    for ending in chain.from_iterable(_endings(language).values()):
        meant = latin_letters(ending.sounds.removeprefix("="))
        if meant.lower() == ending.spelling and len(ending.spelling) >= _SURE:
            found[ending.spelling] = meant
    return found | _TOLD[language]
