"""Abbreviations as Indic scripts spell them, letter by letter: एनएस, ಎಲ್‌ಎಫ್‌ಟಿ and పిపిఎఫ్ are NS, LFT and PPF."""

from __future__ import annotations

import re
from functools import lru_cache

from app.core.search_text import normalise
from app.core.settings import Language

_IN_ORDER = (Language.HINDI, Language.KANNADA, Language.TELUGU)
_ENGLISH = "abcdefghijklmnopqrstuvwxyz"
# How each letter of the English alphabet is written; most people write some of them in two ways.
_NAMES = (
    "ए|बी|सी|डी|ई|एफ/एफ़|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू/डब्लू|एक्स|वाई|ज़ेड/जेड",
    "ಎ/ಏ|ಬಿ|ಸಿ|ಡಿ|ಇ|ಎಫ್|ಜಿ|ಎಚ್/ಹೆಚ್|ಐ|ಜೆ/ಜೇ|ಕೆ/ಕೇ|ಎಲ್|ಎಂ/ಎಮ್|ಎನ್|ಓ/ಒ|ಪಿ|ಕ್ಯೂ|ಆರ್|ಎಸ್|ಟಿ|ಯು/ಯೂ|ವಿ|ಡಬ್ಲ್ಯೂ/ಡಬ್ಲ್ಯು|ಎಕ್ಸ್|ವೈ|ಝಡ್/ಜೆಡ್/ಝೆಡ್",
    "ఎ/ఏ|బి/బీ|సి/సీ|డి/డీ|ఇ/ఈ|ఎఫ్|జి/జీ|హెచ్/ఎచ్|ఐ|జె/జే|కె/కే|ఎల్|ఎం/ఎమ్|ఎన్|ఓ/ఒ|పి/పీ|క్యూ|ఆర్|ఎస్|టి/టీ|యు/యూ|వి/వీ|డబ్ల్యూ/డబ్ల్యు|ఎక్స్|వై|జెడ్/జడ్",
)
# What Kannada and Telugu put behind: "to the MRI", "in the PPF".
_ENDING = "(?:ಗೆ|ಗೂ|ನ|ದ|ಯ|[ನದಯ]?ಲ್ಲಿ|[ನದಯ]ಿಂದ|[ನಯ]?ನ್ನು|ಅನ್ನು|ಗಳ\\S{0,4}|కి|కు|లో|ని|ను|తో|ది|లు?|యొక్క)"
# Words that look like letters.
_PLAIN = """
    टीके बीवी बीबी जीजी पीए जीए ಇಡಿ ಏಕೆ ಬಿಡಿ ಬಿಸಿ ಸಿಡಿ ಸಿಟಿ ಕೆಡಿ ಪಿಡಿ ವಿವಿ ఇవి ఏవి ఏవీ ఏది ఏదీ ఒకే వీటి వీడి పీడి పీకే వీకే
    సిటి సిటీ ఎసిడిటి ఎసిడిటీ
"""
_SIGN = "[\u093e-\u094d\u0c3e-\u0c4d\u0cbe-\u0ccd]"  # of a vowel, which makes another syllable of a name
_OWN_VOWEL = re.compile("[अ-औಅ-ಔఅ-ఔ]")  # not the sign of one: within a word only where letters are spelled


@lru_cache(maxsize=1)
def _letters() -> dict[str, str]:
    """Of each name, normalised."""
    return {
        normalise(name): letter
        for names in _NAMES
        for letter, each in zip(_ENGLISH, names.split("|"), strict=True)
        for name in each.split("/")
    }


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Of one letter's name, and of an abbreviation."""
    name = f"(?:{'|'.join(sorted(_letters(), key=len, reverse=True))})(?!{_SIGN})"
    letters = rf"(?P<letters>(?:{name}){{2,8}}?|{name}(?=\d))(?P<figures>\d{{0,3}})(?P<ending>{_ENDING}?)"
    return re.compile(name), re.compile(letters)


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    return frozenset(normalise(_PLAIN).split())


def single_letter(word: str) -> str | None:
    """The small Latin letter whose name a normalised word of an Indic script is: विटामिन डी, ವಿಟಮಿನ್ ಡಿ."""
    return None if word.isascii() else _letters().get(word)


@lru_cache(maxsize=50_000)
def spelled_letters(word: str) -> str | None:
    """The abbreviation in small Latin letters that a normalised word of an Indic script spells, endings aside."""
    if word.isascii() or word in _plain():
        return None
    one, abbreviation = _patterns()
    if (match := abbreviation.fullmatch(word)) is None:
        return None
    letters = "".join(_letters()[each] for each in one.findall(match["letters"]))
    if match["ending"] and len(letters) < 3 and not (match["figures"] or _OWN_VOWEL.search(word)):
        return None  # two syllables and an ending are a word like any other
    return letters + match["figures"]


def by_letter_names(letters: str, language: Language) -> str:
    """An abbreviation in small Latin letters as that language spells it: fd is एफडी."""
    names = dict(zip(_ENGLISH, _NAMES[_IN_ORDER.index(language)].split("|"), strict=True))
    return "".join(names[each].split("/")[0] for each in letters)
