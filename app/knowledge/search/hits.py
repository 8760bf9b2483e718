"""What a search finds: passages with their sentences, for a question as it was looked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from app.core.documents.documents import Passage
from app.core.settings import Language
from app.knowledge.figures.figure_ranges import FiguresAsked, without_figures
from app.knowledge.names.asked_names import AskedName
from app.knowledge.search.ranking import Measures
from app.knowledge.words.terms import trigrams_of, words_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


@dataclass(frozen=True)
class Sentence:
    """passage text[start:end], and its products with the question and the mean question of its language."""

    start: int
    end: int
    nearness: float
    average: float


@dataclass(frozen=True)
class Hit:
    """A passage found. `document` is the document's name."""

    passage: Passage
    document: str
    title: str
    measures: Measures
    sentences: tuple[Sentence, ...]
    vector: npt.NDArray[np.float32] = field(repr=False, compare=False)  # the passage's

    @property
    def score(self) -> float:
        """The higher, the likelier the passage answers."""
        return self.measures.score


@dataclass(frozen=True)
class Asked:
    """A question as it is looked for. Terms carry how rare each is; all but `text` is of the question as reworded."""

    text: str  # as it was asked
    language: Language
    vector: npt.NDArray[np.float32]
    words: dict[str, float]
    trigrams: dict[str, float]
    sounds: dict[str, float]
    rarest: float  # what a term of one passage weighs
    names: tuple[AskedName, ...] = ()
    tokens: npt.NDArray[np.float32] | None = field(default=None, repr=False, compare=False)  # where they are known
    reworded: str = ""  # in the collection's words, where these are others (rewording.py)

    @property
    def looked_for(self) -> str:
        """The question, or what is said in its place."""
        return self.reworded or self.text

    @cached_property
    def padded_words(self) -> dict[str, float]:
        """The words as they stand in padded ones (terms.py)."""
        return {f" {each} ": rarity for each, rarity in self.words.items()}

    @cached_property
    def figures(self) -> FiguresAsked:
        """The figures that it asks for."""
        return FiguresAsked.by(self.text)

    @cached_property
    def naming(self) -> dict[str, float]:
        """The trigrams of its words without those figures."""
        own_words = words_of(without_figures(self.looked_for))
        return {each: self.trigrams.get(each, 0.0) for each in trigrams_of(own_words)}


def rarity_share(terms: dict[str, float], text: str) -> float:
    """The share of the terms' rarity that stands in the text."""
    return sum(rarity for each, rarity in terms.items() if each in text) / (sum(terms.values()) or 1.0)
