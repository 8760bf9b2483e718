"""What a model wrote, as sentences with the passages that each cites."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.question import clean_text
from app.core.search_text import normalise
from app.knowledge.words.sentences import sentences

_DIGITS = "0-9०-९೦-೯౦-౯"
_MARK = rf"\[\s*(?:passages?\s*)?[{_DIGITS}]{{1,3}}(?:\s*[,;&–-]\s*(?:passages?\s*)?[{_DIGITS}]{{1,3}})*\s*\]"
_MARKS = re.compile(_MARK, re.IGNORECASE)
# "It opens at nine. [1]" and "It opens at nine.[1]" both cite before the stop from here on.
_BEHIND_STOP = re.compile(rf"(?<![.!?…।॥])(?P<stop>[.!?…।॥]+[\"'”’»)]*)(?P<marks>(?:[ \t]*{_MARK})+)", re.IGNORECASE)
_FIRST = re.compile(rf"\s*{_MARK}", re.IGNORECASE)
_LIST_ITEM = re.compile(rf"^(?:[-*•‣▪●○◦–—·]|\(?[{_DIGITS}]{{1,2}}[.)])\s+(?=\S)")
_NUMBERS = re.compile(r"\d+|[–-]")
_LABEL = re.compile(r"^\s*(?:answer|response|a|उत्तर|जवाब|ಉತ್ತರ|జవాబు|సమాధానం)\s*:\s*", re.IGNORECASE)
_NOTHING = re.compile(r"(?:\[[^\]]*\]|[\W_])*")  # "[citation needed]" says nothing either
_MOST = 20  # passages that one mark may name, as "[1-20]"


@dataclass(frozen=True)
class Claim:
    """A sentence of an answer without its marks; `cited` are the numbers it cites, in order, each once."""

    text: str
    cited: tuple[int, ...]


def claims_of(answer: str) -> list[Claim]:
    """The sentences of an answer in order.

    A sentence without a mark cites what the next one in its line cites: "It is open daily. It closes at five. [1]".
    Where a line begins with a mark, marks stand before what they are of, and it is the one before.
    """
    answer = _LABEL.sub("", clean_text(answer))
    found: list[Claim] = []
    for line in re.split(r"[\n\r\v\f\u2028\u2029\u0085]+", answer):
        if _FIRST.match(line):
            found += _inherited(_claims(line))
        else:
            moved = _BEHIND_STOP.sub(lambda match: f"{match['marks']}{match['stop']}", line)
            found += _inherited(_claims(moved)[::-1])[::-1]
    return [claim for claim in found if _NOTHING.fullmatch(claim.text) is None]


def _claims(line: str) -> list[Claim]:
    return [_claim(line[start:end]) for start, end in sentences(line)]


def _claim(sentence: str) -> Claim:
    cited: dict[int, None] = {}
    for mark in _MARKS.findall(sentence):
        cited.update(dict.fromkeys(_cited(mark)))
    text = re.sub(r"\s+([.!?…।॥,;:])", r"\1", _MARKS.sub(" ", sentence))
    return Claim(_LIST_ITEM.sub("", " ".join(text.split())), tuple(cited))


def _cited(mark: str) -> list[int]:
    numbers: list[int] = []
    through = False
    for part in _NUMBERS.findall(normalise(mark)):
        if not part.isdecimal():
            through = True
        elif through and numbers and numbers[-1] < int(part) <= numbers[-1] + _MOST:
            numbers += range(numbers[-1] + 1, int(part) + 1)
            through = False
        else:
            numbers.append(int(part))
            through = False
    return numbers


def _inherited(claims: list[Claim]) -> list[Claim]:
    """Each claim without a mark with that of the one before it here."""
    result: list[Claim] = []
    cited: tuple[int, ...] = ()
    for claim in claims:
        cited = claim.cited or cited
        result.append(Claim(claim.text, cited))
    return result
