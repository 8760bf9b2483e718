"""Ranking: the measures of a passage for a question, and their weights."""

from __future__ import annotations

from dataclasses import dataclass

from app.knowledge.search.token_match import TokenMatch


@dataclass(frozen=True)
class Measures:
    """Of a question and a passage. Shares are of the question's terms, each weighed by how rare it is (IDF)."""

    passage: float  # cosine of question and passage
    sentence: float  # cosine of question and the passage's nearest sentence
    average: float  # product of the passage and the mean question of the language
    crowding: float  # how near its sentences are to the other passages found (crowding.py)
    words: float  # share found
    literal: float  # words found, in those that stand in one passage only; at most 1
    trigrams: float  # share found
    sounds: float  # share found
    names: float  # sounds found, in those that stand in one passage only; 1 for three of them or more
    same_script: bool
    latin: bool  # the question is in Latin letters: English, or another language romanised
    match: TokenMatch | None = None  # of their tokens; only the best passages are compared so closely, within a
    # script those in English alone (english_match.py)

    @property
    def score(self) -> float:
        """The higher, the likelier; on one scale for passages in the question's script and in others."""
        weights = self._weights()
        match = self.match or TokenMatch(0.0, 0.0)
        return weights.offset + sum(
            weight * value
            for weight, value in (
                (weights.passage, self.passage),
                (weights.sentence, self.sentence),
                (weights.average, self.average),
                (weights.crowding, self.crowding),
                (weights.words, self.words),
                (weights.literal, self.literal),
                (weights.trigrams, self.trigrams),
                (weights.sounds, self.sounds),
                (weights.names, self.names),
                (weights.whole, match.whole),
                (weights.stretch, match.stretch),
            )
        )

    def _weights(self) -> _Weights:
        if self.same_script:
            return _SAME if self.match is None else _SAME_MATCHED
        if self.match is None:
            return _LATIN if self.latin else _ACROSS
        return _LATIN_MATCHED if self.latin else _ACROSS_MATCHED


@dataclass(frozen=True)
class _Weights:
    passage: float
    sentence: float
    average: float
    crowding: float
    words: float
    literal: float
    trigrams: float
    sounds: float
    names: float
    offset: float
    whole: float = 0.0  # of the match of tokens
    stretch: float = 0.0


# Listwise logistic regression over XQuAD-IN and XorQA-IN dev, all languages at once, checked by five folds that share
# no passage (docs/answers.md). Across scripts `average` tells a passage near the question from one near every
# question of that language; within one script it told nothing. _LATIN was fitted to English and romanised questions
# together, so that nobody has to tell them apart. Large weights cost each measure by its own spread: by one scale for
# all, what is seldom above 0, as `literal` across scripts, would count for next to nothing. The offsets make right
# passages score alike.
_SAME = _Weights(50, 43, 0, -70, 2.8, 0, 5.1, 0, 0, -31.1)
_ACROSS = _Weights(76, 48, -62, -28, 0, 4.6, 0, 1.3, 7.4, -38.2)
_LATIN = _Weights(64, 45, -23, -54, 0, 7.5, 0, 0.6, 10.9, -35.8)
# With the tokens compared, fitted to the best five that come within five points, in English to eight within nine.
# Across scripts the passage's own vector then tells nothing more. In English, and for questions in Latin letters, the
# measures above keep their proportions: fitted anew they were no better by folds. English keeps their size too (the fit
# is 0.47 of it), for quotations and other scripts are weighed against it.
_SAME_MATCHED = _Weights(50, 43, 0, -70, 2.8, 0, 5.1, 0, 0, -48.5, whole=18.9, stretch=19.7)
_ACROSS_MATCHED = _Weights(-21.7, 21.5, -15.9, -32.7, 0, 4.1, 0, 2, 4.4, -26.8, whole=65.8, stretch=21.5)
_LATIN_MATCHED = _Weights(47.4, 33.3, -17, -40, 0, 5.6, 0, 0.4, 8.1, -55.1, whole=37)
