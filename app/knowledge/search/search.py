"""Finds the passages that answer a question: candidates by vectors, words, trigrams and sounds, then ranking."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from app.core.documents.documents import Passage
from app.core.documents.passage_entry import SentenceVector, Terms, VectorTable
from app.core.errors import AppError, ErrorCode
from app.core.question import is_blank
from app.core.script import script_of
from app.core.search_text import normalise, words_in
from app.core.settings import Language
from app.knowledge.index.embed import Embedder
from app.knowledge.index.indexing import with_heading
from app.knowledge.names.asked_names import names_asked
from app.knowledge.romanised.heard_words import HeardWords
from app.knowledge.romanised.in_script import in_script
from app.knowledge.romanised.spoken_language import language_spoken
from app.knowledge.search.crowding import crowding
from app.knowledge.search.english_match import EnglishMatcher
from app.knowledge.search.hits import Asked, Hit, Sentence, rarity_share
from app.knowledge.search.mistyped import put_right
from app.knowledge.search.products import products
from app.knowledge.search.question_means import mean_question
from app.knowledge.search.ranking import Measures
from app.knowledge.search.rarity import SAMPLE, Rarities, rarities_of
from app.knowledge.search.remembered import Remembered
from app.knowledge.search.rewording import reworded, with_lent
from app.knowledge.search.token_match import QuestionEmbedder, TokenMatch, TokenMatcher
from app.knowledge.words.english_words import KnowsEnglish
from app.knowledge.words.sounds import is_heard, sounds_of, spellings
from app.knowledge.words.terms import padded_both, trigrams_of, words_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_LATIN = re.compile("[A-Za-z]{2}")
LONGEST_QUESTION = 2000  # characters that are looked at; who pastes a whole letter asks in its beginning or end
_NEAREST = 30  # candidates from each of the two orders of vectors
_FOUND = 20  # candidates from each full-text index
_RAREST = 16  # terms that a full-text index is asked for at most
_ROWS_READ = 20_000  # passages that it may have to rank for them
_REMEMBERED = 4000  # passages whose terms stay in memory
_COMPARED = 5  # of the best, token by token, where they
_NEAR = 5.0  # are so near to the best one: on the development data two or three
_COMPARED_ENGLISH, _NEAR_ENGLISH = 8, 9.0  # likewise in English: five; so many with those in other scripts, at most


class SearchIndex(Protocol):
    """What a search reads: app/storage/documents/passage_index.py."""

    def vectors(self, collection_id: str) -> VectorTable: ...
    def ranked(
        self, kind: Terms, terms: Iterable[str], passage_ids: npt.NDArray[np.int64], limit: int
    ) -> list[int]: ...
    def passages(self, passage_ids: Sequence[int]) -> dict[int, tuple[Passage, str, str]]: ...
    def sentences(self, passage_ids: Sequence[int]) -> dict[int, list[SentenceVector]]: ...
    def ids_of_document(self, document_id: str) -> list[int]: ...
    def passages_of(self, document_id: str, numbers: range) -> list[Passage]: ...


@dataclass(frozen=True)
class _Counted:
    """What is computed once of a collection, until it changes: how rare its terms are, and the products of its vectors
    with the mean question of a language."""

    rarities: Rarities
    averages: dict[Language, npt.NDArray[np.float32]] = field(default_factory=dict)


class Searcher:
    """Searches collections. Any thread."""

    def __init__(self, index: SearchIndex, embedder: Embedder) -> None:
        self._index, self.embedder = index, embedder
        self._matcher, self._english = TokenMatcher(embedder), EnglishMatcher(embedder)
        self._terms = Remembered[int, tuple[str, str]](_REMEMBERED)
        self._counted: dict[str, _Counted] = {}

    def search(self, collection_id: str, question: str, limit: int = 10) -> list[Hit]:
        """The passages that fit best, the best first. Raises AppError(EMPTY_QUESTION) and what the embedder raises."""
        return self.look(collection_id, self.in_its_script(collection_id, question), limit)[1]

    def look(
        self,
        collection_id: str,
        question: str,
        limit: int = 10,
        document_id: str | None = None,
        *,
        with_english: bool = False,
    ) -> tuple[Asked, list[Hit]]:
        """The same for a question that is in its script (in_its_script), with how it was looked for; in one document of
        the collection if it is named; `with_english` with the words that English lends in Latin letters
        (rewording.py)."""
        if is_blank(question):
            raise AppError(ErrorCode.EMPTY_QUESTION)
        question = _looked_at(question)
        table = whole = self._index.vectors(collection_id)
        counted = self._counted_of(collection_id, table)
        rarities = counted.rarities
        asked = self._asked(question, rarities, with_english=with_english)
        if not len(table.ids):
            return asked, []
        nearness = products(table.vectors, asked.vector)
        average = self._average(counted, table, asked.language)
        if document_id is not None:
            table, kept = _only(table, self._index.ids_of_document(document_id))
            nearness, average = nearness[kept], average[kept]
            if not len(table.ids):
                return asked, []
        candidates = self._candidates(asked, rarities, whole, table, (nearness, nearness - average))
        return asked, self.compared(asked, self._measured(asked, candidates, table, nearness, average))[:limit]

    def in_its_script(self, collection_id: str, question: str) -> str:
        """A question in Hindi, Kannada or Telugu that has words in Latin letters, or all of them, in the script of that
        language and as the collection writes its words: as much as is looked at. Any other as it is."""
        seen = _looked_at(question)
        if _LATIN.search(seen) is None:
            return question
        usual = self._embedder_knows(words_in(normalise(seen)))
        if usual is None:
            return question

        def heard() -> HeardWords:
            return self._counted_of(collection_id).rarities.heard_words

        language = language_spoken(seen, usual, heard) if seen.isascii() else script_of(seen)
        if language is Language.ENGLISH or language is None:
            return question
        written = in_script(seen, language, usual, heard())
        return question if written == seen else written

    def in_their_script(self, collection_id: str, question: str, before: str) -> tuple[str, str]:
        """A question and the one before it likewise, read together: a few words do not tell their language."""
        earlier = self.in_its_script(collection_id, before)
        both = self.in_its_script(collection_id, f"{before}\n{question}")
        if earlier == before or "\n" not in both:
            return self.in_its_script(collection_id, question), earlier
        return both.rpartition("\n")[2], earlier

    def has_english(self, collection_id: str, question: str) -> bool:
        """Whether a question in an Indic script has words that English lends and the collection has so alone."""
        seen = _looked_at(question)
        return with_lent(seen, self._counted_of(collection_id).rarities.forms_of) != seen

    def put_right(self, collection_id: str, question: str) -> str:
        """A question that is in its script with what is mistyped in it put right (mistyped.py); as it is where nothing
        is."""
        seen = _looked_at(question)
        table = self._index.vectors(collection_id)
        spellings = self._counted_of(collection_id, table).rarities.spellings

        def stands(word: str) -> bool:
            return bool(self._index.ranked(Terms.WORDS, [word], table.ids, 1))

        def usual(some: Iterable[str]) -> Collection[str]:
            chosen = list(some)
            known = self._embedder_knows(chosen, mistyped=False)
            return chosen if known is None else known

        righted = put_right(seen, spellings, stands, usual)
        return question if righted == seen else righted

    def passages_of(self, document_id: str, numbers: range) -> list[Passage]:
        """The document's passages of these numbers, counted from 0, in order; fewer where it has fewer."""
        return self._index.passages_of(document_id, numbers)

    def compared(self, asked: Asked, hits: Iterable[Hit]) -> list[Hit]:
        """These, the best first; the best of them compared with the question token by token where that tells more.

        It does across scripts, and in English, for which there is an encoder of its own.
        """
        ranked = [replace(hit, measures=replace(hit.measures, match=None)) for hit in hits]
        ranked.sort(key=lambda hit: (-hit.score, hit.passage.id))
        across = [hit for hit in ranked[:_COMPARED] if _is_near(hit, ranked[0], _NEAR) and not hit.measures.same_script]
        english = []
        if asked.language is Language.ENGLISH:
            first = [hit for hit in ranked[:_COMPARED_ENGLISH] if hit.measures.same_script]
            english = [hit for hit in first if _is_near(hit, ranked[0], _NEAR_ENGLISH)]
            english = english[: _COMPARED_ENGLISH - len(across)]
        if len(english) == 1 and not across:  # there is nothing to put in order
            return ranked
        matches: list[tuple[list[Hit], list[TokenMatch] | None]] = []
        if across:
            matches.append((across, self._matcher.match(asked.looked_for, _texts(across), asked.tokens)))
        if english:
            matches.append((english, self._english.match(asked.looked_for, _texts(english), asked.words, asked.rarest)))
        closer = {
            hit.passage.id: replace(hit, measures=replace(hit.measures, match=match))
            for own, found in matches
            if found is not None
            for hit, match in zip(own, found, strict=True)
        }
        compared = sorted(closer.values(), key=lambda hit: (-hit.score, hit.passage.id))
        return compared + [hit for hit in ranked if hit.passage.id not in closer]

    def _asked(self, question: str, rarities: Rarities, *, with_english: bool) -> Asked:
        """The question in the collection's words, with its vectors, terms and names; `with_english` as `look` says."""
        said = reworded(question, rarities.forms_of)
        looked_for = with_lent(said, rarities.forms_of) if with_english else said
        own_words = list(dict.fromkeys((*words_of(said), *words_of(looked_for))))
        if isinstance(self.embedder, QuestionEmbedder):
            vector, tokens = self.embedder.question(looked_for)
        else:
            vector, tokens = self.embedder.questions([looked_for])[0], None
        return Asked(
            question,
            script_of(question),
            vector,
            rarities.of(Terms.WORDS, own_words),
            rarities.of(Terms.TRIGRAMS, trigrams_of(own_words)),
            rarities.of(Terms.SOUNDS, dict.fromkeys(sounds_of(said))),
            rarities.highest,
            names_asked(said, self._embedder_knows(own_words)),
            tokens,
            looked_for,
        )

    def _embedder_knows(self, own_words: Iterable[str], *, mistyped: bool = True) -> frozenset[str] | None:
        if not isinstance(self.embedder, KnowsEnglish):
            return None
        return self.embedder.english_words(own_words, mistyped=mistyped)

    def _candidates(
        self,
        asked: Asked,
        rarities: Rarities,
        whole: VectorTable,
        table: VectorTable,
        orders: Iterable[npt.NDArray[np.float32]],
    ) -> list[int]:
        """The highest of each order of the table's vectors, and the best that each full-text index has of the whole."""
        import numpy as np

        ids: dict[int, None] = {}
        for values in orders:
            ids.update(dict.fromkeys(int(table.ids[row]) for row in _highest(values, _NEAREST)))
        for kind, terms in (
            (Terms.WORDS, asked.words),
            (Terms.TRIGRAMS, asked.trigrams),
            (Terms.SOUNDS, asked.sounds),
        ):
            chosen: list[str] = []
            rows = 0.0
            for term in sorted(terms, key=lambda each: -terms[each])[:_RAREST]:
                rows += rarities.share_of(kind, term) * len(table.ids)
                if rows > _ROWS_READ:
                    break
                chosen += spellings(term) if kind is Terms.SOUNDS else [term]
            ids.update(dict.fromkeys(self._index.ranked(kind, chosen, whole.ids, _FOUND)))
        chosen_ids = np.fromiter(ids, dtype=np.int64)
        present = table.ids[np.minimum(np.searchsorted(table.ids, chosen_ids), len(table.ids) - 1)] == chosen_ids
        return [int(each) for each in chosen_ids[present]]

    def _measured(
        self,
        asked: Asked,
        candidates: Sequence[int],
        table: VectorTable,
        nearness: npt.NDArray[np.float32],
        average: npt.NDArray[np.float32],
    ) -> list[Hit]:
        """The passages of these ids with their measures; the products [N] are those of the table's vectors."""
        import numpy as np

        found = self._index.passages(candidates)
        sentences = self._index.sentences(list(found))
        rows = np.searchsorted(table.ids, list(found))
        vectors = table.vectors[rows].astype(np.float32)
        passages = [passage for passage, _, _ in found.values()]
        scripts = [script_of(passage.text) for passage in passages]
        lines = [
            np.stack([each.vector for each in sentences[passage_id]] or [vector])
            for passage_id, vector in zip(found, vectors, strict=True)
        ]
        crowded = crowding(vectors, lines, scripts)
        terms = self._terms.of(list(found), lambda ids: [padded_both(with_heading(found[each][0])) for each in ids])
        mean = mean_question(asked.language)
        hits = []
        for place, (passage, document, title) in enumerate(found.values()):
            own = tuple(
                Sentence(each.start, each.end, float(each.vector @ asked.vector), float(each.vector @ mean))
                for each in sentences[passage.id]
            )
            near = float(nearness[rows[place]])
            own_words, own_sounds = terms[place]
            words = rarity_share(asked.padded_words, own_words)
            heard = sum(rarity for each, rarity in asked.sounds.items() if is_heard(each, own_sounds))
            measures = Measures(
                passage=near,
                sentence=max((each.nearness for each in own), default=near),
                average=float(average[rows[place]]),
                crowding=crowded[place],
                words=words,
                literal=min(words * sum(asked.words.values()) / asked.rarest, 1.0),
                trigrams=rarity_share(asked.trigrams, own_words),
                sounds=heard / (sum(asked.sounds.values()) or 1.0),
                names=min(heard / asked.rarest / 3, 1.0),
                same_script=scripts[place] is asked.language,
                latin=asked.language is Language.ENGLISH,
            )
            hits.append(Hit(passage, document, title, measures, own, vectors[place]))
        return hits

    def _average(self, counted: _Counted, table: VectorTable, language: Language) -> npt.NDArray[np.float32]:
        if language not in counted.averages:
            counted.averages[language] = products(table.vectors, mean_question(language))
        return counted.averages[language]

    def _counted_of(self, collection_id: str, table: VectorTable | None = None) -> _Counted:
        """`table` is the collection's, where it is at hand."""
        table = self._index.vectors(collection_id) if table is None else table
        known = self._counted.get(collection_id)
        if known is not None and known.rarities.stamp == table.stamp:
            return known
        sample = table.ids[:: max(1, -(-len(table.ids) // SAMPLE))].tolist()
        passages = [passage for passage, _, _ in self._index.passages(sample).values()]
        made = self._counted[collection_id] = _Counted(rarities_of(map(with_heading, passages), table.stamp))
        return made


def _is_near(hit: Hit, best: Hit, points: float) -> bool:
    return hit.score >= best.score - points


def _texts(hits: Sequence[Hit]) -> list[str]:
    return [with_heading(hit.passage) for hit in hits]


def _highest(values: npt.NDArray[np.float32], count: int) -> npt.NDArray[np.int64]:
    import numpy as np

    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(values, -count)[-count:]


def _only(table: VectorTable, passage_ids: Sequence[int]) -> tuple[VectorTable, npt.NDArray[np.bool_]]:
    """The rows of these passages, and which of the table's rows they are."""
    import numpy as np

    kept = np.isin(table.ids, np.array(passage_ids, dtype=np.int64))
    return VectorTable(table.ids[kept], table.vectors[kept], table.stamp), kept


def _looked_at(question: str) -> str:
    if len(question) <= LONGEST_QUESTION:
        return question
    half = LONGEST_QUESTION // 2
    return f"{question[:half]} {question[-half:]}"
