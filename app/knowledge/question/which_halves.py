"""Whether a short half of a question ("at which counter") is answered by the quotation for the other half."""

from __future__ import annotations

import re

from app.core.search_text import normalise
from app.knowledge.figures.number_words import value_of
from app.knowledge.words.negation import denies
from app.knowledge.words.sentences import sentences
from app.knowledge.words.terms import listed, words_of

_WORD = r"[^\s.,;:!?()।]+"
_ENGLISH = re.compile(
    rf"^\W*(?P<place>in|at|on|from|by|under|into|to|with|for)\s+(?:which|what)\s+(?P<thing>{_WORD}(?:\s+{_WORD})?)\W*$",
    re.IGNORECASE,
)
_HINDI = re.compile(rf"^\W*किस\s+(?P<thing>{_WORD})\s+(?P<place>में|पर|से|को|तक)\W*$")
_OF = listed("का के की")
_TELLS_NOTHING = listed(
    """
    a an the this that these those each every any some no its their our your his her my same other another own all
    both one first it which what यह वह इस उस इसी उसी हर एक किसी सभी सब अपने अपनी दूसरे दूसरी उनके उनकी उसके उसकी
    """
)


def is_told(half: str, quoted: str, question: str) -> bool:
    """Whether a sentence that is quoted names the thing with the same word before or behind it and says which it is.

    "At counter 4" and "in the steel cupboard" do; "in the cupboard", "of the steel one", "not at counter 4" do not.
    `question` is the whole one, whose own words tell nothing.
    """
    known = frozenset(words_of(f"{question} {half}"))
    parts = (quoted[start:end] for start, end in sentences(quoted))
    return any(_tells(half, sentence, known) for sentence in parts if not denies(sentence))


def _tells(half: str, sentence: str, known: frozenset[str]) -> bool:
    if (asked := _ENGLISH.match(half)) is not None:
        place, thing = re.escape(asked["place"]), re.escape(asked["thing"])
        for found in re.finditer(
            rf"\b{place}\s+(?P<before>(?:{_WORD}\s+){{0,3}}?){thing}\b(?:\s+(?:no\.?\s*)?(?P<behind>{_WORD}))?",
            sentence,
            re.IGNORECASE,
        ):
            if any(_is_telling(word, known) for word in found["before"].split()) or _is_number(found["behind"] or ""):
                return True
    if (asked := _HINDI.match(half)) is not None:
        thing, place = re.escape(asked["thing"]), asked["place"]
        for found in re.finditer(rf"(?P<before>(?:{_WORD}\s+){{1,2}}){thing}\s+{place}(?=[\s।,;:]|$)", sentence):
            words = found["before"].split()
            if (words[-1] in _OF and _is_telling(words[0], known)) or _is_number(words[-1]):
                return True
    return False


def _is_telling(word: str, known: frozenset[str]) -> bool:
    normal = normalise(word)
    return normal not in _TELLS_NOTHING and normal not in _OF and normal not in known


def _is_number(word: str) -> bool:
    """4, 4B, B, four."""
    return re.fullmatch(r"\d{1,4}[A-Za-z]?|[A-Z]", word) is not None or value_of(normalise(word)) is not None
