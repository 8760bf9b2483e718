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
        offset, *weights = self._weights()
        return offset + sum(weight * value for weight, value in zip(weights, self.values(), strict=True))

    def values(self) -> tuple[float, ...]:
        """In the order of the weights."""
        match = self.match or TokenMatch(0.0, 0.0)
        return (
            self.passage, self.sentence, self.average, self.crowding, self.words, self.literal, self.trigrams,
            self.sounds, self.names, match.whole, match.stretch,
        )  # fmt: skip

    def _weights(self) -> tuple[float, ...]:
        if self.same_script:
            return _SAME if self.match is None else _SAME_MATCHED
        if self.match is None:
            return _LATIN if self.latin else _ACROSS
        return _LATIN_MATCHED if self.latin else _ACROSS_MATCHED


# In the order of the fields behind an offset, the match of tokens last.
# Listwise logistic regression over XQuAD-IN and XorQA-IN dev, all languages at once, checked by five folds that share
# no passage (benchmarks/records.md). Across scripts `average` tells a passage near the question from one near every
# question of that language; within one script it told nothing. _LATIN was fitted to English and romanised questions
# together, so that nobody has to tell them apart. Large weights cost each measure by its own spread: by one scale for
# all, what is seldom above 0, as `literal` across scripts, would count for next to nothing. The offsets make right
# passages score alike.
_SAME = (-31.1, 50, 43, 0, -70, 2.8, 0, 5.1, 0, 0, 0, 0)
_ACROSS = (-38.2, 76, 48, -62, -28, 0, 4.6, 0, 1.3, 7.4, 0, 0)
_LATIN = (-35.8, 64, 45, -23, -54, 0, 7.5, 0, 0.6, 10.9, 0, 0)
# With the tokens compared, fitted to the best five that come within five points, in English to eight within nine.
# Across scripts the passage's own vector then tells nothing more. In English, and for questions in Latin letters, the
# measures above keep their proportions: fitted anew they were no better by folds. English keeps their size too (the fit
# is 0.47 of it), for quotations and other scripts are weighed against it.
_SAME_MATCHED = (-48.5, 50, 43, 0, -70, 2.8, 0, 5.1, 0, 0, 18.9, 19.7)
_ACROSS_MATCHED = (-26.8, -21.7, 21.5, -15.9, -32.7, 0, 4.1, 0, 2, 4.4, 65.8, 21.5)
_LATIN_MATCHED = (-55.1, 47.4, 33.3, -17, -40, 0, 5.6, 0, 0.4, 8.1, 37, 0)
