"""Where sentences begin and end, in English, Hindi, Kannada and Telugu: danda, stops, abbreviations, numbers, lists."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from app.knowledge.words.abbreviations import ALWAYS, BEFORE_FIGURES, DOUBTFUL_INITIALS, INITIALS, TITLES
from app.knowledge.words.letters import DIGITS

_CLOSERS = "\"'”’»)\\]}›"
_NOTE = rf"(?:\[[{DIGITS}a-z]{{1,4}}\])*"  # [12], as encyclopaedias have it after the stop
_STOP = re.compile(
    rf"(?P<verse>[।॥|]{{1,2}}\s*[{DIGITS}]{{1,4}}\s*[।॥|]{{1,2}}(?=\s|$))"
    rf"|(?P<mark>(?:[।॥]|[.!?…]*[!?…]|\.{{2,}})[.!?।॥…]*)(?P<close>[{_CLOSERS}]*{_NOTE})"
    rf"|(?P<dot>\.)(?P<shut>[{_CLOSERS}]*{_NOTE})(?=\s|$)"
)
_LETTERS = "\u0905-\u0939\u0c85-\u0cb9\u0c05-\u0c39"
_MARKER = re.compile(
    r"[ \t]*(?:[-*•‣▪●○◦–—·]"
    rf"|\(?(?:[{DIGITS}]{{1,3}}|[A-Za-z]|[ivxIVX]{{1,5}}|[{_LETTERS}])[.)])[ \t]+(?=\S)"
)
_DOTS = re.compile(r"[.…]+")  # a pause, where no other sentence begins: "to open one.. 180 days"
_OPENED = re.compile(r"[\"'“‘«(\[{]*")
_SPACE = re.compile(r"\s+")
_WORD_BEFORE = re.compile(r"[^\s(\[{\"'“‘«,;:/]+$")
_FIGURE = re.compile(f"[{DIGITS}]")
_LARGE = re.compile(  # रु. लाख: a lakh of rupees
    r"(?i:lakh|crore|thousand|hundred)|लाख|करोड़|करोड|हज़ार|हजार|ಲಕ್ಷ(?!ಣ)|ಕೋಟಿ|ಸಾವಿರ|లక్ష(?!ణ)|కోటి|కోట్ల|వెయ్యి|వేయి|వేల"
)
_INITIAL = re.compile(rf"(?:{'|'.join(sorted(INITIALS | DOUBTFUL_INITIALS))})\.")
_LEADS = (":", "：", ":-", "–", "—")
_SHORT_LINE = 35  # characters: a line so short was not broken for want of room
_LED_TO = re.compile(rf"(?:(?:Rs\.?|₹)\s?)?[{DIGITS}][{DIGITS},.]{{0,12}}(?:/-|%)?$|[ivx]{{1,5}}$")
_LINE = re.compile(r"[^\n\x0c]+")
_FIGURED = re.compile(rf"\s\S{{0,3}}[{DIGITS}][{DIGITS},.]*[{DIGITS}]?(?:/-|%)?$(?<!\.)")
_LABELLED = re.compile(r"(?:^|; )[^;:\n]{1,120}: ")
_LONGEST_ROW = 400  # characters of a table's row that is left whole


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end): in order, without blanks at their ends; only blanks lie between.

    Items of a list and lines that stand alone are sentences of their own.
    """
    spans = (trimmed(text, *span) for line in _paragraph_lines(text) for span in _within(text, *line))
    return [(start, end) for start, end in spans if start < end]


def line_spans(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """Where the lines of text[start:end] begin and end that are not empty; the end of a page ends one too."""
    return (match.span() for match in _LINE.finditer(text, start, end))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Where text[start:end] begins and ends without the blanks around it."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def starts_list_item(text: str, at: int) -> bool:
    """Whether a line that begins there is an item of a list."""
    return _MARKER.match(text, at) is not None


def without_marker(item: str) -> str:
    """An item of a list without what marks it as one."""
    return _MARKER.sub("", item, count=1) if _MARKER.match(item) else item


def leads_in(sentence: str) -> bool:
    """Whether it says that something follows, such as a list."""
    return sentence.rstrip().endswith(_LEADS)


def _is_led(line: str) -> bool:
    """Whether a row of dots leads to a figure at its end: a line of contents, or of a price list."""
    line = line.rstrip()
    figure = _LED_TO.search(line, max(len(line) - 20, 0))
    if figure is None:
        return False
    before = line[: figure.start()]
    dots = before[len(before.rstrip(". …")) :]
    return dots.count(".") + 2 * dots.count("…") >= 4


def _paragraph_lines(text: str) -> Iterator[tuple[int, int]]:
    """Lines, but those that were broken for want of room are one."""
    lines = list(line_spans(text))
    widest = max((end - start for start, end in lines), default=0)
    at = 0
    while at < len(lines):
        last = at
        while last + 1 < len(lines) and _goes_on(text, lines[last], lines[last + 1], widest):
            last += 1
        yield lines[at][0], lines[last][1]
        at = last + 1


def _goes_on(text: str, line: tuple[int, int], following: tuple[int, int], widest: int) -> bool:
    """Whether a line was broken for want of room before the following one; `widest` is the longest line."""
    if following[0] - line[1] != 1 or text[line[1]] != "\n":
        return False
    if not text[slice(*line)].strip() or not text[slice(*following)].strip():
        return False
    if _is_led(text[slice(*line)]):
        return False
    length = line[1] - line[0]
    is_rest = line[0] == 0 and text[following[0]].islower()  # of a line in which a passage begins
    is_short = length < _SHORT_LINE or length < 0.6 * widest
    if (is_short and not is_rest) or starts_list_item(text, following[0]):
        return False
    this, other = text[slice(*line)].rstrip(), text[slice(*following)].rstrip()
    if not other[0].islower() and _FIGURED.search(this) and _FIGURED.search(other):
        return False  # rows of a table
    return not is_row(this, other) and this[-1] not in "।॥:|"


def is_figured(line: str) -> bool:
    """Whether it ends in a figure and no stop, as a row of a PDF's table does, or is a row as readers write it."""
    return is_row(line) or ("\n" not in line and _FIGURED.search(line) is not None)


def is_row(line: str, following: str = "") -> bool:
    """Whether it is a table's row as readers write it; without names of columns the next one has to be like it. Neither
    has a stop then, as two lines of prose with a semicolon in each have."""
    parts = line.count("; ")
    if not parts:
        return False
    is_like_it = parts == following.count("; ") and not any(map(_STOP.search, (line, following)))
    return is_like_it or len(_LABELLED.findall(line)) > 1


def _within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a line, with the blanks around them."""
    if end - start <= _LONGEST_ROW and (is_row(text[start:end]) or _is_led(text[start:end])):
        yield start, end
        return
    begin = start
    marker = _MARKER.match(text, start, end)
    at = marker.end() if marker else start
    while (match := _STOP.search(text, at, end)) is not None:
        at = match.end()
        if _ends(text, match, begin, end):
            yield begin, at
            begin = at
    yield begin, end


def _ends(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    """Whether the stop ends the sentence that began at `begin`."""
    after = _SPACE.match(text, match.end(), end)
    following = after.end() if after else match.end()
    upcoming = text[following : min(following + 12, end)]
    if match["verse"] is not None or not upcoming:
        return True
    if upcoming[0] in ",;)" or upcoming[0].islower():
        return False  # "Stop!" he said
    if match["mark"] is not None:
        if not _DOTS.fullmatch(match["mark"]):
            return match["mark"][0] in "।॥" or after is not None
        return after is not None and ("\n" in after[0] or _begins_in_latin(text, match.start(), following))
    while begin < match.start() and text[begin].isspace():
        begin += 1
    word = _WORD_BEFORE.search(text, max(begin, match.start() - 40), match.start())
    return word is None or not _is_abbreviation(word[0], upcoming, word.start() == begin)


def _begins_in_latin(text: str, before: int, at: int) -> bool:
    """Whether a capital stands there, behind quotation marks or brackets, and letters of Latin before the dots."""
    opened = _OPENED.match(text, at)
    first = text[opened.end() : opened.end() + 1] if opened is not None else ""
    last = text[max(before - 1, 0) : before]
    return first.isupper() and not (last >= "\u0900" and last <= "\u0d7f")


def _is_abbreviation(word: str, upcoming: str, stands_first: bool) -> bool:
    """Whether the stop behind the word belongs to it; `upcoming` is what comes after the stop."""
    low = word.lower()
    if low in TITLES or low in ALWAYS:
        known = True
    elif len(word) == 1 and word.isascii() and word.isupper():  # an initial; "vitamin B. The" is not told from it
        known = word != "I" or stands_first
    elif low in BEFORE_FIGURES:
        known = _FIGURE.match(upcoming) is not None or _LARGE.match(upcoming) is not None
    elif "." in word and not _FIGURE.search(word):  # U.S., p.m., कि.मी.
        short = all(len(part) <= 6 for part in word.split("."))
        known = short and not (upcoming[0].isascii() and upcoming[0].isupper())
    elif word in DOUBTFUL_INITIALS:
        known = _INITIAL.match(upcoming) is not None
    else:
        known = word in INITIALS
    return known
