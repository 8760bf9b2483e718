"""An attribute or case, with the words that ask for it and those that give it, in four languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.search_text import normalise
from app.knowledge.words.letters import NUKTA
from app.knowledge.words.terms import padded


def in_padded_words(text: str) -> str:
    """The words of a text with a space around each, Devanagari's without the dot below."""
    return padded(text).replace(NUKTA, "")


def beginnings(listed: str) -> tuple[str, ...]:
    """Words and phrases of a list in this program, parted by bars, as they are found in padded words by `in`; of one
    with a * the beginning alone."""
    each_one = (" ".join(each.split()) for each in normalise(listed).replace(NUKTA, "").split("|"))
    return tuple(f" {each.rstrip('*')}" + ("" if each.endswith("*") else " ") for each in each_one if each)


class GivingText:
    """A text in which something may be given."""

    def __init__(self, text: str) -> None:
        self.normal, self.words = normalise(text), in_padded_words(text)


@dataclass(frozen=True)
class Want:
    """Something that a question may want."""

    name: str
    asked: tuple[str, ...]  # as beginnings() makes them
    given: tuple[str, ...]
    sign: re.Pattern[str] | None  # gives it without a word, in normalised text
    of_doses: bool  # only wanted where a dose is

    def is_asked(self, padded_words: str) -> bool:
        """Whether a question of those words, as in_padded_words() has them, wants it."""
        return any(each in padded_words for each in self.asked)

    def is_given(self, text: GivingText) -> bool:
        """Whether that text has it."""
        if any(each in text.words for each in self.given):
            return True
        return self.sign is not None and self.sign.search(text.normal) is not None


def want(name: str, asked: str, given: str = "", sign: str = "", *, of_doses: bool = False) -> Want:
    """What asks gives too, `given` alone does. Lists as for beginnings(); `sign` is a regular expression."""
    words, pattern = beginnings(asked), re.compile(sign) if sign else None
    return Want(name, words, (*words, *beginnings(given)), pattern, of_doses)
