"""Where sentences begin and end, in English, Hindi, Kannada and Telugu: danda, stops, abbreviations, numbers, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Abbreviations that are never the last word of a sentence: a name or a figure follows.
_TITLES = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "st",
        "sr",
        "jr",
        "smt",
        "shri",
        "km",
        "gen",
        "col",
        "capt",
        "lt",
        "hon",
        "rev",
        "vs",
        "viz",
        "cf",
        "approx",
        "esp",
        "incl",
        "excl",
        "डॉ",
        "डा",
        "श्री",
        "श्रीमती",
        "सुश्री",
        "प्रो",
        "पं",
        "कु",
        "स्व",
        "मो",
        "ले",
        "उ.प्र",
        "म.प्र",
        "जि",
        "ता",
        "मु",
        "पो",
        "ಡಾ",
        "ಡಾ|",
        "ಶ್ರೀ",
        "ಶ್ರೀಮತಿ",
        "ಪ್ರೊ",
        "ಪಂ",
        "ಕು",
        "ದಿ",
        "ಚಿ",
        "డా",
        "శ్రీ",
        "శ్రీమతి",
        "ప్రొ",
        "ప్రో",
        "పం",
        "కు",
        "చి",
    ]
)
# Those that are abbreviations before a figure only.
_BEFORE_FIGURES = frozenset(
    [
        "no",
        "nos",
        "fig",
        "figs",
        "tab",
        "rs",
        "re",
        "inr",
        "p",
        "pp",
        "vol",
        "ch",
        "sec",
        "art",
        "para",
        "eq",
        "cl",
        "rule",
        "wt",
        "ht",
        "temp",
        "tel",
        "ph",
        "ext",
        "नं",
        "सं",
        "क्र",
        "रु",
        "रू",
        "पृ",
        "धारा",
        "अनु",
        "फो",
        "दि",
        "ನಂ",
        "ಸಂ",
        "ಕ್ರ",
        "ರೂ",
        "ರು",
        "ಪು",
        "ದೂ",
        "ಫೋ",
        "ದಿ",
        "నం",
        "నెం",
        "సం",
        "రూ",
        "రు",
        "పు",
        "పే",
        "ఫో",
        "తే",
    ]
)
_MONTHS = frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"])
# The names of Latin letters, as initials are written. Those that are also words stand in _DOUBTFUL.
_INITIALS = frozenset(
    [
        "ए",
        "बी",
        "सी",
        "डी",
        "ई",
        "एफ",
        "एच",
        "जे",
        "एल",
        "एम",
        "एन",
        "ओ",
        "पी",
        "क्यू",
        "आर",
        "एस",
        "टी",
        "यू",
        "वी",
        "डब्ल्यू",
        "एक्स",
        "वाई",
        "जेड",
        "ಎ",
        "ಬಿ",
        "ಸಿ",
        "ಡಿ",
        "ಇ",
        "ಎಫ್",
        "ಜಿ",
        "ಎಚ್",
        "ಹೆಚ್",
        "ಐ",
        "ಜೆ",
        "ಕೆ",
        "ಎಲ್",
        "ಎಂ",
        "ಎಮ್",
        "ಎನ್",
        "ಓ",
        "ಒ",
        "ಪಿ",
        "ಕ್ಯೂ",
        "ಆರ್",
        "ಎಸ್",
        "ಟಿ",
        "ಯು",
        "ವಿ",
        "ವೈ",
        "ಡಬ್ಲ್ಯು",
        "ಡಬ್ಲ್ಯೂ",
        "ಎಕ್ಸ್",
        "ఎ",
        "బి",
        "బీ",
        "సి",
        "సీ",
        "డి",
        "డీ",
        "ఇ",
        "ఎఫ్",
        "జి",
        "జీ",
        "హెచ్",
        "ఐ",
        "జె",
        "జే",
        "కె",
        "కే",
        "ఎల్",
        "ఎం",
        "ఎమ్",
        "ఎన్",
        "ఓ",
        "పి",
        "పీ",
        "క్యూ",
        "ఆర్",
        "ఎస్",
        "టి",
        "టీ",
        "యు",
        "యూ",
        "వి",
        "వీ",
        "వై",
        "డబ్ల్యు",
        "డబ్ల్యూ",
    ]
)
_DOUBTFUL = frozenset(["जी", "आई", "के", "की"])

_DIGIT = "0-9०-९೦-೯౦-౯"
_CLOSERS = "\"'”’»)\\]}›"
_NOTE = rf"(?:\[[{_DIGIT}a-z]{{1,4}}\])*"  # [12], as encyclopaedias have it after the stop
_STOP = re.compile(
    rf"(?P<verse>[।॥|]{{1,2}}\s*[{_DIGIT}]{{1,4}}\s*[।॥|]{{1,2}}(?=\s|$))"
    rf"|(?P<mark>(?:[।॥]|[.!?…]*[!?…]|\.{{2,}})[.!?।॥…]*)(?P<close>[{_CLOSERS}]*{_NOTE})"
    rf"|(?P<dot>\.)(?P<shut>[{_CLOSERS}]*{_NOTE})(?=\s|$)"
)
_MARKER = re.compile(
    rf"[ \t]*(?:[-*•‣▪●○◦–—·]|\(?(?:[{_DIGIT}]{{1,3}}|[A-Za-z]|[ivxIVX]{{1,5}}|[\u0905-\u0939\u0C85-\u0CB9\u0C05-\u0C39])[.)])[ \t]+(?=\S)"
)
_SPACE = re.compile(r"\s+")
_WORD_BEFORE = re.compile(r"[^\s(\[{\"'“‘«,;:/]+$")
_LINE = re.compile(r"[^\n]*")
_SHORT_LINE = 35  # characters: a line so short was not broken for want of room


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end): in order, without blanks at their ends; only blanks lie between.

    Items of a list and lines that stand alone are sentences of their own.
    """
    found = []
    for start, end in _paragraph_lines(text):
        found += _within(text, start, end)
    return found


def starts_list_item(text: str, at: int) -> bool:
    """Whether a line that begins there is an item of a list."""
    return _MARKER.match(text, at) is not None


def _paragraph_lines(text: str) -> Iterator[tuple[int, int]]:
    """Lines, but those that were broken for want of room are one."""
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n\x0c]+", text)]
    widest = max((end - start for start, end in lines), default=0)
    at = 0
    while at < len(lines):
        start, end = lines[at]
        last = at
        while last + 1 < len(lines) and _goes_on(text, lines[last], lines[last + 1], widest):
            last += 1
        yield start, lines[last][1]
        at = last + 1
        end = lines[last][1]


def _goes_on(text: str, line: tuple[int, int], following: tuple[int, int], widest: int) -> bool:
    if following[0] - line[1] != 1 or text[line[1]] != "\n":
        return False
    if not text[slice(*line)].strip() or not text[slice(*following)].strip():
        return False
    length = line[1] - line[0]
    if length < _SHORT_LINE or length < 0.6 * widest or starts_list_item(text, following[0]):
        return False
    return text[slice(*line)].rstrip()[-1] not in "।॥:|"


def _within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    marker = _MARKER.match(text, start, end)
    at = marker.end() if marker else start
    while (match := _STOP.search(text, at, end)) is not None:
        at = match.end()
        if not _ends(text, match, begin, end):
            continue
        yield from _trimmed(text, begin, at)
        begin = at
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    """Whether the stop ends the sentence that began at `begin`."""
    after = _SPACE.match(text, match.end(), end)
    following = after.end() if after else match.end()
    if match["verse"] is not None:
        return True
    upcoming = text[following] if following < end else ""
    if match["mark"] is not None:
        if upcoming and (upcoming in ",;)" or upcoming.islower()):
            return False  # "Stop!" he said
        danda = match["mark"][0] in "।॥"
        return danda or not upcoming or after is not None
    if not upcoming:
        return True
    if upcoming.islower() or upcoming in ",;":
        return False
    word = _word_before(text, match.start(), begin)
    return word is None or not _is_abbreviation(word, text, following, end, begin, match.start())


def _word_before(text: str, at: int, begin: int) -> str | None:
    match = _WORD_BEFORE.search(text, max(begin, at - 40), at)
    return match[0] if match else None


def _is_abbreviation(word: str, text: str, following: int, end: int, begin: int, at: int) -> bool:
    low = word.lower()
    upcoming = text[following]
    figure = re.match(rf"[{_DIGIT}]", upcoming) is not None
    if low in _TITLES:
        return True
    if low in _BEFORE_FIGURES:
        return figure
    if low in _MONTHS and len(word) <= 4 and word[0].isupper():
        return figure
    if low in ("e.g", "i.e", "eg", "ie"):
        return True
    if len(word) == 1 and word.isalpha() and word.isascii():  # an initial; "vitamin B. The" is not told from it
        return word.isupper() and not (word == "I" and begin < at - 2)
    if "." in word and not re.search(rf"[{_DIGIT}]", word):  # U.S., p.m., कि.मी.
        short = all(len(part) <= 4 for part in word.split("."))
        return short and not (upcoming.isascii() and upcoming.isupper())
    if word in _INITIALS:
        return True
    if word in _DOUBTFUL:
        return (
            re.match(rf"(?:{'|'.join(sorted(_INITIALS | _DOUBTFUL))})\.", text[following : min(following + 12, end)])
            is not None
        )
    return False
