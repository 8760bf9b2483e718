"""Detects claims that swap parts of their source: from and to, giver and receiver, owner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from fractions import Fraction
from itertools import permutations

from app.core.search_text import normalise
from app.knowledge.figures.figures import placed_figures, plain
from app.knowledge.figures.number_words import is_one, scale_of, value_of
from app.knowledge.words.support import has_form
from app.knowledge.words.terms import listed, words_of

_PART = re.compile(  # of a sentence, each of which says something of its own
    r"[;।\n]|,(?!\d)|\s[–—-]\s|\b(?<!\d )and\b|\b(?:but|while|whereas|although)\b"
    r"|और|तथा|लेकिन|जबकि|ಮತ್ತು|ಆದರೆ|మరియు|కానీ|కాని|అయితే"
)
_MOST_PARTS = 12
_PRONOUN = re.compile(r"(?<=[a-z]) ones?\W*$")
_DECIMAL = re.compile(r"\d{1,40}(?:\.\d{1,40})?")
_NOTHING_SAID = listed(
    "the a an of is are was were be it its this that these those which who will shall there their his her for in on at"
    " as है हैं था थे की का के को में पर ही भी"
)
_ORDINALS = listed(
    "first second third fourth fifth last पहला पहली पहले दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे चौथा चौथी चौथे"
    " ಮೊದಲ ಮೊದಲನೇ ಎರಡನೇ ಎರಡನೆಯ ಮೂರನೇ ನಾಲ್ಕನೇ మొదటి రెండో రెండవ మూడో మూడవ నాలుగో నాలుగవ"
)
_ONE_OF_TWO = listed("one other another एक दूसरा दूसरी दूसरे ಒಂದು ಒಂದನ್ನು ಇನ್ನೊಂದು ಮತ್ತೊಂದು ఒక ఒకటి మరొకటి ఇంకొకటి")
_LEAST_SHARED = 2  # words by which two parts of a sentence are alike
_SHORT = 5  # words: one is enough where others stand around it
_BETWEEN = frozenset(["by", "to", "from", "into", "for", "with", "before", "after", "than"])
_PHRASE = 3  # words behind one of these


def mixed_parts(claim: str, sentence: str) -> tuple[str, str] | None:
    """A word of one part of a sentence and one of another part that is built alike, where the claim has them together.

    "The clerk keeps the one key, and the manager keeps the other": the clerk does not keep the other.
    """
    if normalise(claim).strip(" .।") in normalise(sentence):
        return None
    mixed = ((one[0], other[0]) for one, other in _sides(claim, sentence) if one and other)
    return next(mixed, None)


def numbers_in_place(claim: str, sentence: str) -> frozenset[Fraction]:
    """The numbers that the claim has with words of their own part of the sentence, and none of one built alike."""
    found: set[Fraction] = set()
    for sides in _sides(claim, sentence):
        for own, other in (sides, sides[::-1]):
            numbers = [word for word in own if _is_number(word)]
            if not other and 0 < len(numbers) < len(own):
                found |= {Fraction(each) for word in numbers if _DECIMAL.fullmatch(each := _value_or_word(word))}
    return frozenset(found)


def _sides(claim: str, sentence: str) -> Iterator[tuple[list[str], list[str]]]:
    """Of each two parts of the sentence that are built alike, what a part of the claim has of the one and the other."""
    parts = [part for part in map(_said, _parts(sentence)) if len(part) > 1][:_MOST_PARTS]
    pairs = [(parts[one], parts[other]) for one in range(len(parts)) for other in range(one + 1, len(parts))]
    # From their ends as well: where they share words in another order, another one parts them then.
    slots = [_slots(one[::step], other[::step]) for one, other in pairs for step in (1, -1)]
    for own in map(_said, _parts(claim)):
        as_it_is = any(all(_is_among(word, frozenset(part)) for word in own) for part in parts)
        for each in slots:
            one, other = _chosen(own, each)
            if not (as_it_is and one and other):  # all of it is said by one part
                yield one, other


def _parts(text: str) -> list[str]:
    return [part for part in _PART.split(normalise(text)) if part.strip()]


def _said(part: str) -> list[str]:
    """The words of a part, its figures in digits; not the "one" of "a small one"."""
    part, at, plainly = _PRONOUN.sub("", plain(part)), 0, ""
    for each in placed_figures(part):
        if each.start >= at:
            of_it = words_of(part[each.start : each.end])
            unit = " ".join(word for word in of_it if not _is_number(word) and scale_of(word) is None)
            plainly, at = f"{plainly}{part[at : each.start]} {float(each.figure.value):.12g} {unit} ", each.end
    part = plainly + part[at:]
    return [word for word in words_of(part) if word not in _NOTHING_SAID]


_Slot = tuple[frozenset[str], frozenset[str]]


def _slots(one: Sequence[str], other: Sequence[str]) -> list[_Slot]:
    """What stands in the one in the place of what stands in the other; nothing where they are not built alike."""
    names: dict[str, str] = {}
    for word in (*one, *other):
        names[word] = next((known for known in names if _is_form(word, known)), word)
    ones, others = [names[word] for word in one], [names[word] for word in other]
    blocks = SequenceMatcher(None, ones, others, autojunk=False).get_opcodes()
    shared = frozenset(ones) & frozenset(others)
    own = [[word for word in side if names[word] not in shared] for side in (one, other)]
    numbers = [_number_beside(side, words, names, shared) for side, words in ((one, own[0]), (other, own[1]))]
    of_one_unit = None not in numbers
    alike = len(shared) >= _LEAST_SHARED and 3 * len(shared) >= min(len(ones), len(others))
    kind, first, last, start, end = blocks[0] if blocks else ("", 0, 0, 0, 0)
    framed = kind == "replace" and (blocks[-1][0] == "replace" or min(last - first, end - start) > 1)
    in_short = framed and bool(shared) and max(len(ones), len(others)) <= _SHORT
    if not (alike or of_one_unit or in_short):
        return []
    sides = [
        [[word for word in side[first:last] if names[word] not in shared] for side, first, last in places]
        for kind, *at in blocks
        if kind == "replace"
        for places in [((one, at[0], at[1]), (other, at[2], at[3]))]
    ]
    if of_one_unit:  # what stands before the number, and what behind
        cuts = [side.index(str(number)) for side, number in zip(own, numbers, strict=True)]
        sides += [[side[:cut] for side, cut in zip(own, cuts, strict=True)]]
        sides += [[side[cut:] for side, cut in zip(own, cuts, strict=True)]]
    return [slot for pair in sides for slot in _parted(pair)]


def _number_beside(
    part: Sequence[str], own: Sequence[str], names: Mapping[str, str], shared: frozenset[str]
) -> str | None:
    """The number of its own that stands beside a word that both have, such as a unit."""
    for place, word in enumerate(part):
        beside = [*part[max(place - 1, 0) : place], *part[place + 1 : place + 2]]
        if word in own and _is_number(word) and any(names[each] in shared for each in beside):
            return word
    return None


def _parted(pair: Sequence[Sequence[str]]) -> Iterator[_Slot]:
    """Numbers stand for numbers, and "first" for "second"."""
    rest = [list(side) for side in pair]
    for is_kind in (_is_digits, _is_number, _is_ordinal, _is_one_of_two):
        kinds = [next((word for word in reversed(side) if is_kind(word)), None) for side in rest]
        if None not in kinds:
            yield frozenset([str(kinds[0])]), frozenset([str(kinds[1])])
            rest = [[word for word in side if word != kind] for side, kind in zip(rest, kinds, strict=True)]
    if all(len(side) > 1 for side in rest):  # who or what comes first, then what is said of it
        yield frozenset(rest[0][:1]), frozenset(rest[1][:1])
        rest = [side[1:] for side in rest]
    if all(rest):
        yield frozenset(rest[0]), frozenset(rest[1])


def _chosen(own: Sequence[str], slots: Sequence[_Slot]) -> tuple[list[str], list[str]]:
    """The words that stand on one side of a slot alone, by sides."""
    chosen: list[list[str]] = [[], []]
    for slot in slots:
        hits = [[word for word in own if _is_among(word, side)] for side in slot]
        whole = [bool(side) and all(_is_among(word, frozenset(own)) for word in side) for side in slot]
        if bool(hits[0]) != bool(hits[1]):
            chosen[not hits[0]] += hits[0] or hits[1]
        elif whole[0] != whole[1]:
            chosen[whole[1]] += hits[whole[1]]
    return chosen[0], chosen[1]


def _is_among(word: str, side: frozenset[str]) -> bool:
    if _is_number(word):
        return any(_is_number(each) and _value_or_word(each) == _value_or_word(word) for each in side)
    if _is_ordinal(word):
        return word in side
    return has_form(word, frozenset(each for each in side if not (_is_number(each) or _is_ordinal(each))))


def _value_or_word(word: str) -> str:
    """A number in its digits."""
    value = 1 if is_one(word) else value_of(word)
    return word if value is None else str(value)


def _is_number(word: str) -> bool:
    return not _is_ordinal(word) and (_is_digits(word) or is_one(word) or value_of(word) is not None)


def _is_digits(word: str) -> bool:
    return word[:1].isdigit()


def _is_ordinal(word: str) -> bool:
    return word in _ORDINALS


def _is_one_of_two(word: str) -> bool:
    return word in _ONE_OF_TWO


def _is_form(word: str, other: str) -> bool:
    if _is_ordinal(word) or _is_ordinal(other):
        return word == other
    if _is_number(word) or _is_number(other):
        return _value_or_word(word) == _value_or_word(other)
    return has_form(word, frozenset([other])) or has_form(other, frozenset([word]))


def swapped_ends(claim: str, sentence: str) -> tuple[str, str] | None:
    """What stands behind "by" and "to", or two other such words, each behind the other one."""
    own, theirs = (dict(_ends(each)) for each in (claim, sentence))
    both = [each for each in own if each in theirs]
    for one, other in permutations(both, 2):
        here, there = own[one], own[other]
        is_swapped = here <= theirs[other] and there <= theirs[one]
        if here and there and is_swapped and not (here & theirs[one] or there & theirs[other]):
            return min(here), min(there)
    return None


def _ends(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    said = words_of(text)
    for place, word in enumerate(said):
        if word in _BETWEEN:
            phrase: list[str] = []
            for each in said[place + 1 :]:
                if each in _BETWEEN or len(phrase) == _PHRASE:
                    break
                if each not in _NOTHING_SAID:
                    phrase.append(each)
            yield word, frozenset(phrase)
