"""Which attributes and cases a question asks for, and whether a text gives them.

Who asks what amoxicillin costs is not answered with its dose, nor who asks for a pregnant woman with a dose for all.
Told are only wants that few words name; the words of a text that gives one may be others than those that ask for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.search_text import words
from app.knowledge.names.medicines import is_medicine
from app.knowledge.question.attributes import ATTRIBUTES
from app.knowledge.question.health_cases import HEALTH_CASES
from app.knowledge.question.office_cases import OFFICE_CASES
from app.knowledge.question.want import Want, beginnings, in_padded_words
from app.knowledge.words.terms import pattern_of

_DOSES = beginnings(
    """
    dose|doses|dosage|mg|ml|tablet*|syrup*|drops|ख़ुराक*|मात्रा|गोली*|गोलियाँ|सिरप|बूँद*
    |ಡೋಸ್*|ಮಾತ್ರೆ*|ಸಿರಪ್*|ಹನಿ*|మోతాదు*|డోసు*|మాత్ర*|సిరప్*|చుక్క*
    """
)
# A price, unless anything else is asked for, or a dose: how much is a locker; ಹೊಸದಕ್ಕೆ ಎಷ್ಟು?
_HOW_MUCH = re.compile(
    pattern_of(
        r"""
        \bhow much (?:is|are|for|is it for) (?:a|an|the|one|each)\b
        |\s(?:का|की|के लिए) कितन[ाे] (?:है|हैं) $|(?:ಗೆ|ಕ್ಕೆ) ಎಷ್ಟು $|(?:కు|కి) ఎంత $
        """
    )
)
_TELEPHONE = re.compile(r"(?<!\d)\d(?:[ -]?\d){9,11}(?!\d)")
_PRICE = next(each for each in ATTRIBUTES if each.name == "price")


@dataclass(frozen=True)
class Wants:
    """What a question wants: `attributes` of the very thing, and in which `cases`."""

    attributes: tuple[Want, ...]
    cases: tuple[Want, ...]

    def __len__(self) -> int:
        return len(self.attributes) + len(self.cases)


def wants(question: str) -> Wants:
    """As far as it is told."""
    said = in_padded_words(question)
    asks_dose = any(each in said for each in _DOSES) or any(map(is_medicine, said.split()))

    def told(known: Iterable[Want]) -> tuple[Want, ...]:
        return tuple(each for each in known if each.is_asked(said) and (asks_dose or not each.of_doses))

    attributes = told(ATTRIBUTES)
    if _TELEPHONE.search(question) is not None:  # who gives a number does not ask for one
        attributes = tuple(each for each in attributes if each.name != "phone")
    if not (attributes or asks_dose or any(map(str.isdigit, said))) and _HOW_MUCH.search(said) is not None:
        attributes = (_PRICE,)
    return Wants(attributes, told((*HEALTH_CASES, *OFFICE_CASES)))


def as_written(want: Want, question: str) -> str:
    """The words of the question that ask for it, as few as do; empty where none do."""
    spans = list(words(question))
    for length in range(len(spans)):
        for (start, _), (_, end) in zip(spans, spans[length:], strict=False):
            if want.is_asked(in_padded_words(question[start:end])):
                return question[start:end]
    return ""
