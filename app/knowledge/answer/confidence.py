"""Answerability: the probability that the passages found answer, and the thresholds below which it is refused."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.knowledge.answer.quote import Quote
from app.knowledge.answer.sentence_measures import SentenceMeasures
from app.knowledge.beside.forbidden import Stance
from app.knowledge.search.hits import Hit

# Logistic regression over XQuAD-IN dev (across scripts: and XorQA-IN dev), each question once with the passage
# that answers it in the collection and once without, all languages at once; checked by five folds sharing no passage.
# The constant comes last. Figures: benchmarks/README.md. Within a script the weight of crowding was set by hand, the
# others kept: fitted to all data it is larger, and answers questions in English more readily (benchmarks/records.md).
# Fitted to the passage's nearest sentence; since that of what is quoted counts, the constant keeps what is answered.
_SAME = (18.1, 40.0, 2.5, 3.7, -10.0, -43.15)
_ACROSS = (22.2, 28.4, -34.0, 1.1, 1.5, -16.5)
_LATIN = (17.2, 38.1, -7.0, 1.6, 2.4, -40.4)  # the question is in Latin letters, the passage is not
# The same where the question's tokens were compared with the passage's, `stretch` among the measures.
_ACROSS_MATCHED = (-5.9, 33.4, -19.3, 0.5, 2.0, 12.2, -13.5)
_LATIN_MATCHED = (1.0, 30.3, 18.2, 1.3, 4.0, 11.1, -43.45)
# For each name asked for that does not stand there (asked_names.py). Another medicine is no answer at all.
UNMET = 4.0
MET = 0.5  # and where one does
UNMET_SURE = 10.0
LACKING = 6.0  # for each thing that the question wants of it and is not given (question/wants.py)
ELSEWHERE = 6.0  # for words that name another section, as rare as if each stood in one passage (other_sections.py)
AGAINST = 6.0  # where none of what is found forbids and what is forbidden is asked for
GIVEN = 0.5  # and where a row gives one
FARTHER = 0.015  # by how much what is quoted may count as less near than the nearest sentence of the passage
PERMISSION = 0.5  # where it says whether something may be done, and that is asked (question/permission_asked.py)
LISTED = 1.5  # where what is quoted is of a list and a list is asked for (question/asked_lists.py)
# Where nine of ten questions that have an answer are answered.
THRESHOLD = 0.48
THRESHOLD_ACROSS = 0.31
THRESHOLD_LATIN = 0.32
_SURELY_NOT = 700.0  # of which math.exp still gives a number: a long question may name hundreds of things
# Below which an answer says that it may not be one: there about half of those from offices' documents are right.
DOUBTFUL = 0.8
DOUBTFUL_LATIN = 0.9


def confidence(hits: Sequence[Hit], quotes: Sequence[Quote]) -> float:
    """In [0, 1]: how likely the best passage answers. Both lists are of one question, the best first."""
    if not hits:
        return 0.0
    best = hits[0].measures
    if best.same_script:
        weights: tuple[float, ...] = _SAME
    elif best.match is not None:
        weights = _LATIN_MATCHED if best.latin else _ACROSS_MATCHED
    else:
        weights = _LATIN if best.latin else _ACROSS
    sure = sum(weight * value for weight, value in zip(weights, evidence(hits, quotes), strict=True))
    if quotes:
        quoted = quotes[0].measures
        sure += _of_names(quoted) + LISTED * quoted.listed + PERMISSION * quoted.permission
    return 1 / (1 + math.exp(min(-sure, _SURELY_NOT)))


def _of_names(best: SentenceMeasures) -> float:
    missing = sum(UNMET_SURE if each.is_sure else UNMET for each in best.unmet)
    missing += LACKING * len(best.lacking) + AGAINST * (best.stance is Stance.OPPOSED)
    missing += ELSEWHERE * best.elsewhere
    return (MET if best.met else 0.0) + (GIVEN if best.given else 0.0) - missing


def evidence(hits: Sequence[Hit], quotes: Sequence[Quote]) -> tuple[float, ...]:
    """What speaks for the best of at least one hit, in the order of the weights."""
    best = hits[0].measures
    if best.same_script:
        nearest, titled = best.sentence, 0.0
        if quotes:
            nearest = max(quotes[0].measures.nearness, nearest - FARTHER)
            titled = quotes[0].measures.titled
            if quotes[0].measures.stance is Stance.FOLLOWS:  # and need not name its topic again
                titled = max(titled, best.trigrams)
        return best.passage, nearest, best.trigrams, titled, best.crowding, 1.0
    values = best.passage, best.sentence, best.average, best.sounds, best.names
    return (*values, 1.0) if best.match is None else (*values, best.match.stretch, 1.0)


def is_doubtful(sure: float, hits: Sequence[Hit]) -> bool:
    """Whether an answer, though enough to be given, is to be read with a warning that it may not be what was asked."""
    if not hits:
        return False
    best = hits[0].measures
    return sure < (DOUBTFUL_LATIN if best.latin and not best.same_script else DOUBTFUL)


def is_enough(sure: float, hits: Sequence[Hit]) -> bool:
    """Whether to answer at all."""
    if not hits:
        return False
    best = hits[0].measures
    return sure >= (THRESHOLD if best.same_script else THRESHOLD_LATIN if best.latin else THRESHOLD_ACROSS)
