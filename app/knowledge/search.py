"""Finds the passages that answer a question: by meaning, words, trigrams and sounds, then by all of them at once."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.core.documents import Passage
from app.core.errors import AppError, ErrorCode
from app.core.passage_entry import SentenceVector, Terms, VectorTable
from app.core.question import is_blank
from app.core.settings import Language
from app.knowledge.embed import Embedder
from app.knowledge.indexing import with_heading
from app.knowledge.question_means import mean_question
from app.knowledge.ranking import Measures
from app.knowledge.script import script_of
from app.knowledge.sounds import LONGEST_ENDING, SHORTEST, sounds_of
from app.knowledge.terms import padded, padded_sounds, trigrams_of, words_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LONGEST_QUESTION = 2000  # characters that are looked at; who pastes a whole letter asks in its beginning or end
_NEAREST = 30  # candidates from each of the two orders of vectors
_FOUND = 20  # candidates from each full-text index
_RAREST = 12  # terms that a full-text index is asked for
_COMMON = 0.25  # a term in more of the passages than this share is not looked for, only counted
_ROWS = 8192  # vectors multiplied at once: their 32-bit copy is 12 MB
_REMEMBERED = 4000  # passages whose terms, and terms whose frequencies, stay in memory


class SearchIndex(Protocol):
    """What a search reads: app/storage/passage_index.py."""

    def vectors(self, collection_id: str) -> VectorTable: ...
    def ranked(self, kind: Terms, terms: Iterable[str], collection_id: str, limit: int) -> list[int]: ...
    def frequencies(self, kind: Terms, terms: Iterable[str]) -> dict[str, int]: ...
    def passages(self, passage_ids: Sequence[int]) -> dict[int, tuple[Passage, str, str]]: ...
    def sentences(self, passage_ids: Sequence[int]) -> dict[int, list[SentenceVector]]: ...


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

    @property
    def score(self) -> float:
        """The higher, the likelier the passage answers."""
        return self.measures.score


@dataclass(frozen=True)
class Asked:
    """A question as it is looked for. Terms carry how rare each is."""

    text: str
    language: Language
    vector: npt.NDArray[np.float32]
    words: dict[str, float]
    trigrams: dict[str, float]
    sounds: dict[str, float]
    rarest: float  # what a term of one passage weighs


class Searcher:
    """Searches collections. Any thread."""

    def __init__(self, index: SearchIndex, embedder: Embedder) -> None:
        self._index, self._embedder = index, embedder
        self._lock = threading.Lock()
        self._texts: OrderedDict[int, tuple[str, str]] = OrderedDict()
        self._frequencies: dict[tuple[Terms, str], int] = {}
        self._averages: dict[tuple[str, Language], npt.NDArray[np.float32]] = {}
        self._stamps: dict[str, tuple[int, ...]] = {}

    def search(self, collection_id: str, question: str, limit: int = 10) -> list[Hit]:
        """The passages that fit best, the best first. Raises AppError(EMPTY_QUESTION) and what the embedder raises."""
        return self.look(collection_id, question, limit)[1]

    def look(self, collection_id: str, question: str, limit: int = 10) -> tuple[Asked, list[Hit]]:
        """The same, with the question as it was looked for."""
        if is_blank(question):
            raise AppError(ErrorCode.EMPTY_QUESTION)
        question = _looked_at(question)
        table = self._index.vectors(collection_id)
        self._forget_if_changed(collection_id, table)
        asked = self._asked(question, len(table.ids))
        if not len(table.ids):
            return asked, []
        nearness = products(table.vectors, asked.vector)
        average = self._average(collection_id, table, asked.language)
        rows = {int(each): row for row, each in enumerate(table.ids)}
        candidates = self._candidates(collection_id, asked, table, nearness, average)
        found = self._index.passages(candidates)
        sentences = self._index.sentences(list(found))
        mean = mean_question(asked.language)
        hits = []
        for passage_id, (passage, document, title) in found.items():
            spans = sentences[passage_id]
            own = tuple(
                Sentence(each.start, each.end, float(each.vector @ asked.vector), float(each.vector @ mean))
                for each in spans
            )
            row = rows[passage_id]
            measures = self._measures(asked, passage, float(nearness[row]), float(average[row]), own)
            hits.append(Hit(passage, document, title, measures, own))
        hits.sort(key=lambda hit: (-hit.score, hit.passage.id))
        return asked, hits[:limit]

    def _asked(self, question: str, size: int) -> Asked:
        vector = self._embedder.questions([question])[0]
        own_words = list(dict.fromkeys(words_of(question)))
        sounds = list(dict.fromkeys(sounds_of(question)))
        trigrams = trigrams_of(own_words)
        with_endings = {each: _spellings(each) for each in sounds}
        counts = self._count(Terms.SOUNDS, [spelling for each in with_endings.values() for spelling in each])
        sums = {each: sum(counts[spelling] for spelling in spellings) for each, spellings in with_endings.items()}
        return Asked(
            question,
            script_of(question),
            vector,
            {each: _rarity(count, size) for each, count in self._count(Terms.WORDS, own_words).items()},
            {each: _rarity(count, size) for each, count in self._count(Terms.TRIGRAMS, trigrams).items()},
            {each: _rarity(count, size) for each, count in sums.items()},
            math.log(2 * size + 2),
        )

    def _candidates(
        self,
        collection_id: str,
        asked: Asked,
        table: VectorTable,
        nearness: npt.NDArray[np.float32],
        average: npt.NDArray[np.float32],
    ) -> list[int]:
        ids: dict[int, None] = {}
        for values in (nearness, nearness - average):
            ids.update(dict.fromkeys(int(table.ids[row]) for row in _highest(values, _NEAREST)))
        common, absent = _rarity(int(len(table.ids) * _COMMON), len(table.ids)), _rarity(0, len(table.ids))
        for kind, rarities in (
            (Terms.WORDS, asked.words),
            (Terms.TRIGRAMS, asked.trigrams),
            (Terms.SOUNDS, asked.sounds),
        ):
            known = [(rarity, each) for each, rarity in rarities.items() if common <= rarity < absent]
            rarest = [each for _, each in sorted(known, reverse=True)[:_RAREST]]
            if kind is Terms.SOUNDS:
                rarest = [spelling for each in rarest for spelling in _spellings(each)]
            ids.update(dict.fromkeys(self._index.ranked(kind, rarest, collection_id, _FOUND)))
        present = set(table.ids.tolist())
        return [each for each in ids if each in present]

    def _measures(
        self, asked: Asked, passage: Passage, nearness: float, average: float, sentences: Sequence[Sentence]
    ) -> Measures:
        own_words, own_sounds = self._terms(passage)
        heard = sum(rarity for each, rarity in asked.sounds.items() if is_heard(each, own_sounds))
        return Measures(
            passage=nearness,
            sentence=max((each.nearness for each in sentences), default=nearness),
            average=average,
            words=share({f" {each} ": rarity for each, rarity in asked.words.items()}, own_words),
            trigrams=share(asked.trigrams, own_words),
            sounds=heard / (sum(asked.sounds.values()) or 1.0),
            names=min(heard / asked.rarest / 3, 1.0),
            same_script=script_of(passage.text) is asked.language,
        )

    def _terms(self, passage: Passage) -> tuple[str, str]:
        with self._lock:
            known = self._texts.get(passage.id)
            if known is not None:
                self._texts.move_to_end(passage.id)
                return known
        text = with_heading(passage)
        made = padded(text), padded_sounds(text)
        with self._lock:
            self._texts[passage.id] = made
            if len(self._texts) > _REMEMBERED:
                self._texts.popitem(last=False)
        return made

    def _count(self, kind: Terms, terms: Sequence[str]) -> dict[str, int]:
        with self._lock:
            known = {each: count for each in terms if (count := self._frequencies.get((kind, each))) is not None}
        missing = [each for each in terms if each not in known]
        counted = self._index.frequencies(kind, missing)
        with self._lock:
            if len(self._frequencies) > 10 * _REMEMBERED:
                self._frequencies.clear()
            self._frequencies.update({(kind, each): count for each, count in counted.items()})
        return {each: known.get(each, counted.get(each, 0)) for each in terms}

    def _average(self, collection_id: str, table: VectorTable, language: Language) -> npt.NDArray[np.float32]:
        with self._lock:
            known = self._averages.get((collection_id, language))
        if known is None:
            known = products(table.vectors, mean_question(language))
            with self._lock:
                self._averages[collection_id, language] = known
        return known

    def _forget_if_changed(self, collection_id: str, table: VectorTable) -> None:
        with self._lock:
            if self._stamps.get(collection_id) != table.stamp:
                self._stamps[collection_id] = table.stamp
                self._frequencies.clear()
                self._averages.clear()


def products(vectors: npt.NDArray[np.float16], vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """vectors [N, D] times vector [D], in 32 bits: [N]."""
    import numpy as np

    result = np.empty(len(vectors), dtype=np.float32)
    for start in range(0, len(vectors), _ROWS):
        result[start : start + _ROWS] = vectors[start : start + _ROWS].astype(np.float32) @ vector
    return result


def share(terms: dict[str, float], text: str) -> float:
    """The share of the terms' rarity that stands in the text."""
    return sum(rarity for each, rarity in terms.items() if each in text) / (sum(terms.values()) or 1.0)


def is_heard(sound: str, sounds: str) -> bool:
    """Whether a name of that sound is among the padded sounds, but for an ending of either."""
    if f" {sound} " in sounds:
        return True
    if len(sound) <= SHORTEST:
        return False
    return f" {sound}" in sounds or any(f" {each} " in sounds for each in _spellings(sound)[1:])


def _spellings(sound: str) -> list[str]:
    """A sound, and without the endings that it may have."""
    most = min(LONGEST_ENDING, len(sound) - SHORTEST - 1)
    return [sound, *(sound[:-cut] for cut in range(1, most + 1))]


def _rarity(count: int, size: int) -> float:
    """Inverse document frequency, as BM25 has it."""
    return math.log(1 + max(size - count + 0.5, 0.5) / (count + 0.5))


def _highest(values: npt.NDArray[np.float32], count: int) -> npt.NDArray[np.int64]:
    import numpy as np

    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, -count)[-count:]


def _looked_at(question: str) -> str:
    if len(question) <= LONGEST_QUESTION:
        return question
    half = LONGEST_QUESTION // 2
    return f"{question[:half]} {question[-half:]}"
