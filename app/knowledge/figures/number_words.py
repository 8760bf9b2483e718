"""Numbers written as words, in English, Hindi, Kannada and Telugu: which value each word has."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

from app.core.search_text import normalise
from app.knowledge.words.terms import listed

Value = TypeVar("Value", int, Fraction)
_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ENGLISH = {
    **{word: value for value, word in enumerate(_BELOW_TWENTY.split())},
    **{word: 10 * value for value, word in enumerate(_TENS.split(), start=2)},
    **{word: value for value, word in enumerate(_ORDINALS.split(), start=1)},
    "dozen": 12,
}
_HINDI = """
    शून्य | एक | दो दोनों | तीन तीनों | चार चारों | पाँच पांच | छह छः छ: छै | सात | आठ | नौ | दस | ग्यारह | बारह | तेरह | चौदह
    | पंद्रह पन्द्रह | सोलह | सत्रह | अठारह अट्ठारह | उन्नीस | बीस | इक्कीस | बाईस बाइस | तेईस तेइस | चौबीस | पच्चीस | छब्बीस
    | सत्ताईस सत्ताइस | अट्ठाईस अठाईस | उनतीस उन्तीस | तीस | इकतीस | बत्तीस | तैंतीस | चौंतीस | पैंतीस | छत्तीस | सैंतीस | अड़तीस
    | उनतालीस | चालीस | इकतालीस | बयालीस | तैंतालीस | चवालीस | पैंतालीस | छियालीस | सैंतालीस | अड़तालीस | उनचास | पचास
    | इक्यावन | बावन | तिरपन | चौवन | पचपन | छप्पन | सत्तावन | अट्ठावन | उनसठ | साठ | इकसठ | बासठ | तिरसठ | चौंसठ | पैंसठ
    | छियासठ | सड़सठ | अड़सठ | उनहत्तर | सत्तर | इकहत्तर | बहत्तर | तिहत्तर | चौहत्तर | पचहत्तर | छिहत्तर | सतहत्तर | अठहत्तर
    | उनासी | अस्सी | इक्यासी | बयासी | तिरासी | चौरासी | पचासी | छियासी | सत्तासी | अट्ठासी | नवासी | नब्बे | इक्यानवे | बानवे
    | तिरानवे | चौरानवे | पंचानवे | छियानवे | सत्तानवे | अट्ठानवे | निन्यानवे
"""
_HINDI_ORDINALS = {"पहल": 1, "दूसर": 2, "तीसर": 3, "चौथ": 4, "पाँचव": 5, "पांचव": 5}
# By their beginnings: endings are written on. Those of six are named whole, for ಆರಂಭ begins alike.
_BEGINNINGS = {
    "ಸೊನ್ನೆ": 0, "ಎರಡ": 2, "ಮೂರು": 3, "ಮೂರನ": 3, "ಮೂರರ": 3, "ನಾಲ್ಕ": 4, "ಐದ": 5, "ಆರು": 6, "ಆರನೇ": 6, "ಆರನೆ": 6, "ಆರರ": 6,
    "ಏಳು": 7, "ಏಳನ": 7, "ಎಂಟ": 8,
    "ಒಂಬತ್ತ": 9, "ಹತ್ತ": 10, "ಹನ್ನೊಂದ": 11, "ಹನ್ನೆರಡ": 12, "ಹದಿಮೂರ": 13, "ಹದಿನಾಲ್ಕ": 14, "ಹದಿನೈದ": 15, "ಹದಿನಾರ": 16,
    "ಹದಿನೇಳ": 17, "ಹದಿನೆಂಟ": 18, "ಹತ್ತೊಂಬತ್ತ": 19, "ಇಪ್ಪತ್ತ": 20, "ಇಪ್ಪತ್ತೊಂದ": 21, "ಇಪ್ಪತ್ತೆರಡ": 22, "ಇಪ್ಪತ್ತನಾಲ್ಕ": 24,
    "ಇಪ್ಪತ್ನಾಲ್ಕ": 24, "ಇಪ್ಪತ್ತೈದ": 25, "ಮೂವತ್ತ": 30, "ನಲವತ್ತ": 40, "ನಲವತ್ತೈದ": 45, "ಐವತ್ತ": 50, "ಅರವತ್ತ": 60, "ಎಪ್ಪತ್ತ": 70,
    "ಎಂಬತ್ತ": 80, "ತೊಂಬತ್ತ": 90, "ಇಬ್ಬರ": 2, "ಮೂವರ": 3, "ಮೊದಲನೇ": 1, "ಮೊದಲನೆ": 1,
    "సున్నా": 0, "రెండ": 2, "మూడ": 3, "నాలుగ": 4, "నాల్గ": 4, "ఐద": 5, "ఆరు": 6, "ఆరవ": 6, "ఏడు": 7, "ఏడవ": 7, "ఎనిమిద": 8,
    "తొమ్మిద": 9, "పది": 10, "పదకొండ": 11, "పన్నెండ": 12, "పదమూడ": 13, "పదునాలుగ": 14, "పద్నాలుగ": 14, "పదిహేన": 15,
    "పదహార": 16, "పదిహేడ": 17, "పద్దెనిమిద": 18, "పంతొమ్మిద": 19, "ఇరవై": 20, "ఇరవైనాలుగ": 24, "ముప్పై": 30, "నలభై": 40, "యాభై": 50,
    "అరవై": 60, "డెబ్బై": 70, "ఎనభై": 80, "తొంభై": 90, "ఇద్దర": 2, "ముగ్గుర": 3, "మొదటి": 1,
}  # fmt: skip
_ONES = listed("one एक ಒಂದು ಒಂದ ఒక ఒకటి ఒక్క")  # which are also articles: no number without a unit
_SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 100_000, "lakhs": 100_000, "million": 10**6, "crore": 10**7,
    "crores": 10**7, "billion": 10**9,
    "सौ": 100, "हज़ार": 1000, "हजार": 1000, "लाख": 100_000, "करोड़": 10**7, "अरब": 10**9,
    "मिलियन": 10**6, "ನೂರು": 100, "ನೂರ": 100, "ಸಾವಿರ": 1000, "ಲಕ್ಷ": 100_000, "ಕೋಟಿ": 10**7, "ಮಿಲಿಯನ್": 10**6,
    "వంద": 100, "వందల": 100, "నూరు": 100, "వేయి": 1000, "వెయ్యి": 1000, "వేలు": 1000, "వేల": 1000,
    "లక్ష": 100_000, "లక్షల": 100_000, "కోటి": 10**7, "కోట్లు": 10**7, "కోట్ల": 10**7, "మిలియన్": 10**6,
}  # fmt: skip
_CASES = "ದಕವಗలకవదపమ"  # letters with which endings of those begin; with others they are other words, ಲಕ್ಷಣ and లక్షణం
_HALVES = listed("half आधा आधी आधे ಅರ್ಧ సగం అర")
# A whole and a half in one word, by their beginnings.
_WITH_A_HALF = {
    "डेढ़": 1, "ढाई": 2, "अढ़ाई": 2,
    "ಒಂದೂವರೆ": 1, "ಎರಡೂವರೆ": 2, "ಮೂರೂವರೆ": 3, "ನಾಲ್ಕೂವರೆ": 4, "ಐದೂವರೆ": 5, "ಆರೂವರೆ": 6, "ಏಳೂವರೆ": 7, "ಎಂಟೂವರೆ": 8,
    "ಒಂಬತ್ತೂವರೆ": 9, "ಹತ್ತೂವರೆ": 10,
    "ఒకటిన్నర": 1, "ఒకటీన్నర": 1, "రెండున్నర": 2, "మూడున్నర": 3, "నాలుగున్నర": 4, "ఐదున్నర": 5, "ఆరున్నర": 6, "ఏడున్నర": 7,
    "ఎనిమిదిన్నర": 8, "తొమ్మిదిన్నర": 9, "పదిన్నర": 10,
}  # fmt: skip
_BESIDE_NUMBERS = {"साढ़े": Fraction(1, 2), "सवा": Fraction(1, 4), "पौने": Fraction(-1, 4)}  # साढ़े तीन is 3 1/2
# Years that are written in one word with their number: రెండేళ్ల is of two years.
_YEARS = {
    "ఏడాదిన్నర": Fraction(3, 2), "సంవత్సరన్నర": Fraction(3, 2), "ఏడాద": Fraction(1), "రెండేళ్": Fraction(2),
    "రెండున్నరేళ్": Fraction(5, 2), "మూడేళ్": Fraction(3), "నాలుగేళ్": Fraction(4), "నాలుగేండ్": Fraction(4),
    "ఐదేళ్": Fraction(5), "ఆరేళ్": Fraction(6), "ఏడేళ్": Fraction(7), "ఎనిమిదేళ్": Fraction(8), "తొమ్మిదేళ్": Fraction(9),
    "పదేళ్": Fraction(10), "పన్నెండేళ్": Fraction(12), "పదిహేనేళ్": Fraction(15), "ఇరవయ్యేళ్": Fraction(20),
}  # fmt: skip
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_SHORTEST_INDIC = 2


def _normalised(values: dict[str, Value]) -> dict[str, Value]:
    return {normalise(word): value for word, value in values.items()}


def _beginnings(values: dict[str, Value]) -> dict[str, Value]:
    """Normalised, the longest first: of those that a word begins with it is meant."""
    return dict(sorted(_normalised(values).items(), key=lambda each: -len(each[0])))


_WHOLE = _ENGLISH | {normalise(word): value for value, words in enumerate(_HINDI.split("|")) for word in words.split()}
_BY_BEGINNING = _beginnings({**_HINDI_ORDINALS, **_BEGINNINGS})
_SCALE = _normalised(_SCALES)
_INFLECTED = {word: value for word, value in _SCALE.items() if not word.isascii() and word[-1] not in "ుు್"}
_AND_A_HALF = _beginnings({word: value + Fraction(1, 2) for word, value in _WITH_A_HALF.items()})
_OF_YEARS, _ADDED = _beginnings(_YEARS), _normalised(_BESIDE_NUMBERS)


@lru_cache(maxsize=20_000)
def value_of(word: str) -> int | None:
    """The value of one normalised word below a hundred, None for a word that is no number."""
    if (value := _WHOLE.get(word)) is not None:
        return value
    if word.isascii() or len(word) < _SHORTEST_INDIC:
        return None
    return _of_beginning(_BY_BEGINNING, word)


def with_a_half_of(word: str) -> Fraction | None:
    """The value of one normalised word that says a number and a half, such as ढाई."""
    return _of_beginning(_AND_A_HALF, word)


def years_of(word: str) -> Fraction | None:
    """How many years one normalised word says."""
    return _of_beginning(_OF_YEARS, word)


def _of_beginning(known: dict[str, Value], word: str) -> Value | None:
    if word.isascii():
        return None
    return next((value for beginning, value in known.items() if word.startswith(beginning)), None)


def added_by(word: str) -> Fraction | None:
    """What the word adds to the number after it: सवा दो is 2 1/4."""
    return _ADDED.get(word)


def scale_of(word: str) -> int | None:
    """What the number before this word is multiplied with."""
    return _SCALE.get(word)


def inflected_scale(word: str) -> tuple[int, int] | None:
    """The same of a word with or without a case's ending (ಲಕ್ಷಕ್ಕಿಂತ, వేలకు), and how many letters come before that."""
    if (scale := scale_of(word)) is not None:
        return scale, len(word)
    for stem, value in _INFLECTED.items():
        if word.startswith(stem) and word[len(stem)] in _CASES:
            return value, len(stem)
    return None


@lru_cache(maxsize=20_000)
def begins_number(word: str) -> bool:
    """Whether a normalised word says a number, or the beginning of one, in any of these ways."""
    told = (times_of, years_of, scale_of, inflected_scale, with_a_half_of, added_by, value_of)
    return is_half(word) or is_one(word) or any(tells(word) is not None for tells in told)


def is_one(word: str) -> bool:
    """Whether it says "one", or stands where others have an article."""
    return word in _ONES


def is_half(word: str) -> bool:
    """Whether it says "half"."""
    return word in _HALVES


def times_of(word: str) -> int | None:
    """Twice is two times."""
    return _TIMES.get(word)
