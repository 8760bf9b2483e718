"""Proper names and medicines of a sentence, and whether a source has them, in whatever letters."""

from __future__ import annotations

import re

from app.core.search_text import normalise, words
from app.knowledge.names.medicines import is_medicine, medicine_heard
from app.knowledge.words.sounds import SHORTEST, is_heard, sound_of
from app.knowledge.words.terms import listed, padded_sounds, words_of

_UPPER = re.compile(r"[A-Z]")
_SENTENCE_START = re.compile(r"(?:^|[:;“\"(]|[.!?]\s)\W*$")
# What a sentence may begin with that is no name. A first word that is neither here nor in the source is taken for one.
_OPENERS = listed(
    """
    a about according additionally adults advise after again all also although always an and another any apply are
    as ask at attach avoid based be because before between boil both bring but by call can check children clean
    close collect contact continue cool cover deposit do doctors does drink during each eat either ensure every
    everyone fill first for from get give given go have he hence her here his hold how however i if in inform inject
    instead is it its joint keep later lay lost make many may measure mix more most must my near never new next no
    nobody none not note now offer often older on once one only open or other others our over patients pay people
    please pregnant press put record refer remove repeat report return rinse second see send senior she should show
    since so some someone sometimes start stay stop store submit such take tell that the their them then there
    therefore these they this those though through thus to today together under unless until up use usually visit
    wait wash we wear weigh what when where whether which while who why will with withdraw within without women wrap
    write yes yet you younger your
    """
)
_GOES_ON = re.compile(r"\s(?:an?|the|your|this|it|them)\s")
_BEGINNING = 4  # letters of a word that may be the beginning of another
_TITLES = listed("dr doctor mr mrs ms prof professor shri smt st")


def missing_name(claim: str, source: str) -> str | None:
    """The first name of the claim that the source does not have. Indic letters tell no names, but for medicines."""
    have = frozenset(words_of(source))
    for name in names(claim, have):
        if any(len(word) > 1 and not _has(word, have) for word in words_of(name)):
            return name
    return None


def names(claim: str, known: frozenset[str] = frozenset()) -> list[str]:
    """The names of a sentence in order: capitalised words, and medicines in any letters.

    A first word is a name unless it may begin any sentence, or is one of the normalised `known` words, or one's
    beginning: "Block the card" of "The card is blocked".
    """
    found = []
    for start, end in words(claim):
        token = claim[start:end]
        word = normalise(token)
        is_capital = _UPPER.search(token) is not None and token != "I" and word not in _TITLES
        if is_medicine(word) or (is_capital and not _is_opener(claim, start, word, known)):
            found.append(token)
    return found


def _is_opener(claim: str, at: int, word: str, known: frozenset[str]) -> bool:
    if _SENTENCE_START.search(claim[:at]) is None:
        return False
    if word.endswith("ing") and _GOES_ON.match(claim, at + len(word)):  # "Closing the account costs ..."
        return True
    return (
        word in _OPENERS or word in known or (len(word) >= _BEGINNING and any(each.startswith(word) for each in known))
    )


def _has(word: str, have: frozenset[str]) -> bool:
    """Only across scripts do sounds count, and of medicines: within one script, Manning is not Monning."""
    if {word, f"{word}s", f"{word}es", word.removesuffix("s"), word.removesuffix("es")} & have:
        return True
    if (medicine := medicine_heard(word)) is not None:
        return any(sound_of(each).startswith(medicine) for each in have)
    sound = sound_of(word)
    others = " ".join(each for each in have if each.isascii() != word.isascii())
    return len(sound) >= SHORTEST and bool(others) and is_heard(sound, padded_sounds(others))
