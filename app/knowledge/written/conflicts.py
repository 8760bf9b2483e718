"""Detects claims that attribute a figure, medicine, name or person of the source to something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from fractions import Fraction

from app.core.script import script_of
from app.core.search_text import normalise, words
from app.knowledge.figures.dates import without_dates
from app.knowledge.figures.figures import Figure, figures, in_smallest, is_among, placed_figures, plain
from app.knowledge.figures.number_words import scale_of, times_of, value_of
from app.knowledge.figures.units import unit_after
from app.knowledge.names.names import names
from app.knowledge.question.question_parts import AND
from app.knowledge.words.negation import are_alike, clauses, opposed_people, spelled_out
from app.knowledge.words.support import has_form, is_telling
from app.knowledge.words.terms import listed, words_of
from app.knowledge.written.alike import say_the_same
from app.knowledge.written.exchanges import numbers_in_place

_AROUND = 4  # words on each side of a figure that tell what it is of
_SURER = 2  # so many more of them beside another figure: the claim has that one's place
_TITLE = re.compile(r"(?:^|(?<=[\s(“\"']))(?:डॉ|डा|डॉक्टर|श्री|श्रीमती|सुश्री|ಡಾ|ಡಾಕ್ಟರ್|ಶ್ರೀ|ಶ್ರೀಮತಿ|డా|డాక్టర్|శ్రీ|శ్రీమతి)\.?\s+(?=\S)")
_BEHIND_SOMEBODY = listed(
    "की के को से ने का में पर द्वारा ही तक और या भी सलाह पास ಬಳಿ ಹತ್ತಿರ ಸಲಹೆ ಮತ್ತು ಅಥವಾ"
    " దగ్గర దగ్గరకు దగ్గరికి వద్ద వద్దకు సలహా సలహాతో మరియు లేదా"
)
_NAMED = 2  # words behind a title
_EXCHANGED = {True: 3, False: 2}  # telling words of both at one place, "thigh" and "upper arm"; in Indic scripts 1 each
_AND = re.compile(rf"\s{AND}\s", re.IGNORECASE)
_SHORT = 3  # letters
_SHORT_AND_EMPTY = listed(
    """
    the and for are was has had not its may can our you his her him she who how all any but per out off too now get gets
    let put use say did does got yet nor via
    """
)
_FORM = 2  # letters that forms of a word have in common
_TIME = re.compile(r"\b(\d{1,2})(?:[:.]00)?\s*([ap])\.?\s?m\b")


def conflicting_figure(claim: str, sentence: str) -> Figure | None:
    """A figure of the claim that the sentence it is held to has not, or has of another thing.

    Not one of a claim that says more than the sentence, and so has all of its figures too.
    """
    claim, sentence = without_dates(claim), without_dates(sentence)
    own, theirs = figures(claim), figures(sentence)
    missing = [each for each in own if not is_among(each, figures(sentence, articles=True))]
    if missing and not all(is_among(each, own) for each in theirs):
        return missing[0]
    have = {in_smallest(each) for each in theirs}
    for unit in dict.fromkeys(in_smallest(each).unit for each in theirs):
        alike = [each for each in own if in_smallest(each).unit == unit]
        if alike and not any(in_smallest(each) in have for each in alike):
            return alike[0]
    if (time := _other_time(claim, sentence)) is not None:
        return time
    return _exchanged(claim, sentence) if script_of(claim) is script_of(sentence) else None


def conflicting_name(claim: str, sentence: str) -> str | None:
    """A name of the claim that the sentence has not, where that has another one; known are those that both have."""
    theirs, own = frozenset(words_of(sentence)), frozenset(words_of(claim))
    missing = [each for each in names(claim, theirs | own) if not _in(each, theirs)]
    others = [each for each in names(sentence, theirs) if not _in(each, own)]
    return missing[0] if missing and others else None


def missing_titled_name(claim: str, source: str) -> str | None:
    """A word behind a title in Indic letters, "डॉ. मीरा नायर", that a source in the same letters does not have."""
    if script_of(claim) is not script_of(source):
        return None
    have = frozenset(words_of(source))
    for title in _TITLE.finditer(claim):
        rest = claim[title.end() :]
        for start, end in list(words(rest))[:_NAMED]:
            if normalise(rest[start:end]) in _BEHIND_SOMEBODY:  # "डॉक्टर की सलाह": no name follows
                break
            if not has_form(normalise(rest[start:end]), have):
                return rest[start:end]
    return None


def conflicting_people(claim: str, sentence: str, headings: Sequence[str]) -> tuple[str, str] | None:
    """Whom the claim speaks of, and whom its source does: a child and an adult."""
    return opposed_people(claim, sentence) or opposed_people(claim, "\n".join([*headings, sentence]))


def substituted_word(claim: str, sentence: str, headings: Sequence[str]) -> str | None:
    """A word of a claim that is else the sentence, or a clause of it, word for word, in the place of another one."""
    if script_of(claim) is not script_of(sentence):
        return None
    claim, sentence = spelled_out(claim, sentence), spelled_out(sentence, claim)
    known = frozenset(words_of("\n".join([*headings, sentence])))
    own, counted = words_of(claim), frozenset([*_counted(claim), *_counted(sentence)])
    for part in [sentence, *clauses(sentence), *_AND.split(sentence)]:
        if (word := _substituted(own, words_of(part), known, counted)) is not None:
            return word
    return None


def _substituted(own: list[str], theirs: list[str], known: frozenset[str], counted: frozenset[str]) -> str | None:
    """Of both the words in order. Nothing where one says more than the other, or says it in another wording."""
    found = None
    for kind, first, last, start, end in SequenceMatcher(None, own, theirs, autojunk=False).get_opcodes():
        parts = own[first:last], theirs[start:end]
        said, instead = ([word for word in each if _counts(word)] for each in parts)
        short = [[word for word in each if _is_short_but_telling(word)] for each in parts]
        if kind == "equal" or not (said or instead or all(short)):
            continue
        said, instead = said or short[0], instead or short[1]
        if not (said and instead) or (len(said) + len(instead) > _EXCHANGED[said[0].isascii()]):
            return None
        if all(has_form(word, known) for word in said) or all(has_form(word, frozenset(own)) for word in instead):
            return None
        if any(_may_be_alike(word, other) or {word, other} <= counted for word in said for other in instead):
            return None
        found = found or said[0]
    return found


def _counted(text: str) -> Iterator[str]:
    """The words of its figures, such as weeks: these are compared as figures."""
    text = plain(text)
    for each in placed_figures(text):
        yield from words_of(text[each.start : each.end])


def _counts(word: str) -> bool:
    """Figures are compared by themselves, and units with them, of which each script has its own abbreviations."""
    is_unit = not word.isascii() and bool(unit_after(word, 0)[0])
    is_number = any(known(word) is not None for known in (value_of, scale_of, times_of))
    return is_telling(word) and not (is_number or is_unit or unit_after(word, 0)[0] == "times")


def _is_short_but_telling(word: str) -> bool:
    """Wet, dry: of three letters."""
    return len(word) == _SHORT and word.isascii() and word not in _SHORT_AND_EMPTY and value_of(word) is None


def _may_be_alike(word: str, other: str) -> bool:
    unit = unit_after(word, 0)[0]
    return (
        are_alike(word, other)
        or say_the_same(word, other)
        or word[:_FORM] == other[:_FORM]
        or bool(unit and unit == unit_after(other, 0)[0])
    )


def _other_time(claim: str, sentence: str) -> Figure | None:
    """9 pm, where the sentence has 9 am."""
    own, theirs = (set(_TIME.findall(normalise(each))) for each in (claim, sentence))
    other = next((hour for hour, half in own - theirs if theirs), None)
    return None if other is None else Figure(Fraction(other))


def _in(name: str, have: frozenset[str]) -> bool:
    return all(has_form(word, have) for word in words_of(name))


def _exchanged(claim: str, sentence: str) -> Figure | None:
    """A figure that stands in the sentence elsewhere than beside the words it has in the claim."""
    placed = list(_with_words(sentence))
    in_place = numbers_in_place(claim, sentence)
    for figure, left, right in _with_words(claim):
        if figure.value in in_place:
            continue
        alike = [
            (len(left & before) + len(right & behind), each)
            for each, before, behind in placed
            if in_smallest(each).unit == in_smallest(figure).unit
        ]
        same = (count for count, each in alike if in_smallest(each) == in_smallest(figure))
        right_place = max(same, default=None)
        if right_place is not None and any(count >= right_place + _SURER for count, _ in alike):
            return figure
    return None


def _with_words(text: str) -> Iterator[tuple[Figure, frozenset[str], frozenset[str]]]:
    """Each figure with the words before and behind it."""
    text = plain(text)
    spans = list(words(text))
    for each in placed_figures(text):
        before = [text[first:last] for first, last in spans if last <= each.start][-_AROUND:]
        behind = [text[first:last] for first, last in spans if first >= each.end][:_AROUND]
        yield each.figure, frozenset(before), frozenset(behind)
