"""Detects other periods or relations than the source's: a week for a day, after for within, percent for points."""

from __future__ import annotations

import re

from app.core.search_text import normalise
from app.knowledge.words.negation import denies

_NUMBERS = (
    "half one two three four five six seven eight nine ten एक दो तीन चार पाँच पांच छह सात आठ नौ दस"
    " ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು ಹತ್ತು ఒక ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది"
)
_LASTING = "for in within after before about than of over during last lasts takes until only half another"
_NOT_LASTING = "".join(rf"(?<!\b{word} )" for word in normalise(_LASTING).split())  # "for a week" is not each week
# "4 दिन में" is within four days, "दिन में" a day; so it is with "ಆರು ವಾರಕ್ಕೆ", at six weeks.
_NOT_COUNTED = "".join(rf"(?<!{word} )" for word in normalise(_NUMBERS).split()) + r"(?<!\d )(?<![^\s(])"
_REST = r"[^\s,.;:।)]*"  # of a word: \w has no vowel signs
_PERIODS = {
    "hour": ("hour", "hourly", "घंट", "ಗಂಟೆ", "గంట"),
    "day": ("day|night|morning|evening", "daily|nightly", "दिन|रोज", "ದಿನ", "రోజు|దినాన"),
    "week": ("week", "weekly", "हफ़्त|हफ्त|सप्ताह", "ವಾರ", "వార"),
    "month": ("month", "monthly", "महीन|माह", "ತಿಂಗಳ", "నెల"),
    "quarter": ("quarter", "quarterly", "तिमाह|त्रैमास", "ತ್ರೈಮಾಸಿಕ", "త్రైమాసిక"),
    "year": ("year|annum", "yearly|annually|annual", "साल|वर्ष", "ವರ್ಷ", "సంవత్సర|ఏడాది|ఏటా"),
}


def _rate(names: tuple[str, ...]) -> re.Pattern[str]:
    """By which words something comes again after each such period."""
    english, adverb, *indic = (normalise(each) for each in names)
    hindi, kannada, telugu = (f"(?:{each})" for each in indic)
    return re.compile(
        rf"{_NOT_LASTING}\ban?\s(?:{english})\b(?!\sof\b)|\b(?:per|each|every|once|twice)\s(?:{english})\b|\b(?:{adverb})\b"
        rf"|/\s?(?:{english})\b|(?:प्रति|हर|ಪ್ರತಿ|ప్రతి)\s?(?:{hindi}|{kannada}|{telugu})"
        rf"|{_NOT_COUNTED}{hindi}{_REST}\sमें|{_NOT_COUNTED}{kannada}(?:ಕ್ಕ(?!ಿಂತ)|ಿಗ)"
        rf"|{_NOT_COUNTED}{telugu}{_REST}(?:కు|కి|కొక|కోసారి)"
    )


def _mention(names: tuple[str, ...]) -> re.Pattern[str]:
    english, adverb, *indic = (normalise(each) for each in names)
    return re.compile(rf"\b(?:{english}|{adverb})s?\b|{'|'.join(indic)}")


_RATES = {period: _rate(names) for period, names in _PERIODS.items()}
_MENTIONS = {period: _mention(names) for period, names in _PERIODS.items()}
_RATES["day"] = re.compile(_RATES["day"].pattern + normalise(r"|(?<![^\s])रोज़?|ದಿನಾಲೂ|ದಿನವೂ|ನಿತ್ಯ|(?<![^\s])రోజూ"))

_POINT = re.compile(
    r"(?:percentage|per\s?cent|%)[\s-]points?|प्रतिशत[\s-](?:अंक|बिंदु|पॉइंट)\w*"
    r"|(?:ಶೇಕಡಾ?(?:ವಾರು)?|ಪ್ರತಿಶತ)[\s-](?:ಅಂಶ|ಅಂಕ|ಬಿಂದು|ಪಾಯಿಂಟ್)\w*|శాతం?[\s-](?:పాయింట్|బిందు|అంక)\w*"
)
_PERCENT = re.compile(r"%|\bper\s?cent\b|\bpercent\b|प्रतिशत|फ़?ीसद|ಶೇ|ಪ್ರತಿಶತ|శాతం|శాతా")

_WITHIN = re.compile(r"\bwithin\b|के भीतर|के अंदर|के अन्दर|ಒಳಗೆ|ಒಳಗಾಗಿ|ದೊಳಗೆ|లోపు|లోగా|లోపల")
_AFTER = re.compile(r"\bafter\b|\bbeyond\b|\blater\b|के बाद|ನಂತರ|ಬಳಿಕ|తర్వాత|తరువాత")


def other_period(claim: str, sentence: str) -> str | None:
    """ "week", of "twice a week", where the sentence says how often and does not speak of weeks."""
    own, theirs = normalise(claim), normalise(sentence)
    if not any(rate.search(theirs) for rate in _RATES.values()):
        return None
    for period, rate in _RATES.items():
        if rate.search(own) and not (_MENTIONS[period].search(theirs) or rate.search(theirs)):
            return period
    return None


def other_percentage(claim: str, sentence: str) -> str | None:
    """Percent for percentage points, or these for percent."""
    own, theirs = _percentages(claim), _percentages(sentence)
    return next(iter(sorted(own - theirs)), None) if theirs else None


def _percentages(text: str) -> set[str]:
    text = normalise(text)
    points = {"percentage point"} if _POINT.search(text) else set()
    return points | ({"percent"} if _PERCENT.search(_POINT.sub(" ", text)) else set())


def within_or_after(claim: str, sentence: str) -> tuple[str, str] | None:
    """ "Within" where the sentence has "after", or the other way round; "not within" is after."""
    own, theirs = normalise(claim), normalise(sentence)
    if denies(claim) != denies(sentence):
        return None
    for one, other in ((_WITHIN, _AFTER), (_AFTER, _WITHIN)):
        said, against = one.search(own), other.search(theirs)
        if said and against and not (other.search(own) or one.search(theirs)):
            return said[0].strip(), against[0].strip()
    return None
