"""The answer to a question from a collection: quoted from its documents, or refused where none of them answers.

What a model writes from them, and is verified by them, comes in the same form (generate.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.knowledge.answer.collection_answer import CollectionAnswer, Mode
from app.knowledge.answer.confidence import DOUBTFUL, confidence, is_doubtful, is_enough
from app.knowledge.answer.quote import Quote, quotes
from app.knowledge.answer.refusal import nearby, not_found
from app.knowledge.answer.translations import own_translation
from app.knowledge.beside.beside import with_what_belongs
from app.knowledge.beside.citation import Citation, citation_of
from app.knowledge.index.indexing import with_heading
from app.knowledge.question.follow_up import FollowUp, follow_up, has_words
from app.knowledge.question.question_parts import parts_of
from app.knowledge.question.question_words import with_mark
from app.knowledge.search.hits import Asked, Hit
from app.knowledge.search.search import Searcher
from app.knowledge.words.terms import words_of

_LOOKED_AT = 10  # passages
_LOOKED_AT_NEAREST = 40  # where none answers: ten may all be in other languages than the question
_OWN_LANGUAGE = 0.2  # by which an answer in another language has to be surer to be preferred


@dataclass(frozen=True)
class Looked:
    """The passages found for a question, the best first, and the answer without a model; `others` are further ones in
    other letters, which may say that they replace those."""

    hits: tuple[Hit, ...]
    answer: CollectionAnswer
    others: tuple[Hit, ...] = ()


class Answerer:
    """Answers from collections. What a question or a document says is only ever searched and quoted, never followed."""

    def __init__(self, searcher: Searcher, threshold: float | None = None) -> None:
        """`threshold` is the confidence that an answer takes; without it, what was measured."""
        self._searcher, self._threshold = searcher, threshold

    def answer(
        self, collection_id: str, question: str, document_id: str | None = None, after: str = ""
    ) -> CollectionAnswer:
        """From the whole collection, or one document of it; `after` is the question before it in a conversation.

        Raises AppError as Searcher.search does.
        """
        return self.look(collection_id, question, document_id, after).answer

    def look(self, collection_id: str, question: str, document_id: str | None = None, after: str = "") -> Looked:
        """The answer, and the passages it was chosen from.

        A question that goes on from the one before it is asked with that one's words first. What is found so has to
        be sure enough to need no warning, and to name what the question names. Else it is asked alone, and whatever
        that finds may not be what was meant.
        """
        further = self._further(collection_id, question, after) if after else None
        if further is None:
            return self._look(collection_id, question, document_id, self._threshold)
        found = self._look(collection_id, further.text, document_id, max(self._threshold or 0.0, DOUBTFUL))
        cited = found.answer.citations
        if cited and not found.answer.unanswered and has_words(further.own, _around(cited[0])):
            return replace(found, answer=replace(found.answer, read_as=further.text))
        alone = self._look(collection_id, question, document_id, self._threshold)
        return replace(alone, answer=replace(alone.answer, doubtful=bool(alone.answer.citations)))

    def _further(self, collection_id: str, question: str, before: str) -> FollowUp | None:
        def nearest(text: str, others: Sequence[str]) -> int:
            own, *vectors = self._searcher.embedder.questions([text, *others])
            return max(range(len(vectors)), key=lambda at: float(vectors[at] @ own))

        return follow_up(*self._searcher.in_their_script(collection_id, question, before), nearest)

    def _look(self, collection_id: str, question: str, document_id: str | None, threshold: float | None) -> Looked:
        def looked_at(text: str, least: float | None) -> Looked:
            asked = with_mark(text)
            found = look_at(*self._searcher.look(collection_id, asked, _LOOKED_AT_NEAREST, document_id), least)
            if found.answer.mode is not Mode.REFUSE or not self._searcher.has_english(collection_id, asked):
                return found
            by_english = self._searcher.look(collection_id, asked, _LOOKED_AT_NEAREST, document_id, with_english=True)
            other = look_at(*by_english, sure_enough)
            return found if other.answer.mode is Mode.REFUSE else other

        def found_for(text: str, least: float | None) -> Looked:
            whole, parts = looked_at(text, least), parts_of(text)
            return whole if len(parts) < 2 else _together(whole, parts, [looked_at(each, least) for each in parts])

        sure_enough = max(threshold or 0.0, DOUBTFUL)  # to need no warning
        read = self._searcher.in_its_script(collection_id, question)
        found = found_for(read, threshold)
        if _may_be_better(found) and (righted := self._searcher.put_right(collection_id, read)) != read:
            other = found_for(righted, sure_enough)
            if other.answer.mode is not Mode.REFUSE and (
                found.answer.mode is Mode.REFUSE or not other.answer.is_in_other_language
            ):
                read, found = righted, other
        if read != question:
            found = replace(found, answer=replace(found.answer, read_as=read))
        if found.answer.mode is Mode.REFUSE:
            return found
        hits = (*found.hits, *(each for each in found.others if each not in found.hits))
        cited = with_what_belongs(read, found.answer.citations, hits, self._searcher.passages_of)
        return replace(found, answer=replace(found.answer, citations=cited))


def look_at(asked: Asked, found: list[Hit], threshold: float | None = None) -> Looked:
    """The answer from these passages, the best first. `threshold` as for an Answerer."""
    chosen = _chosen(asked, found, threshold)
    if not any(len(word) > 1 for word in words_of(asked.text)):  # a letter alone is near to anything
        chosen = replace(chosen, sure=0.0, is_enough=False)
    hits, sure = chosen.hits, chosen.sure
    if not chosen.is_enough:
        answer = CollectionAnswer(
            Mode.REFUSE, sure, (), nearby(asked, found), language=asked.language, unmet=not_found(asked, found)
        )
    else:
        citations = tuple(citation_of(each.hit, each.hit.passage, each.start, each.end) for each in chosen.quotes)
        doubtful = is_doubtful(sure, hits)
        answer = CollectionAnswer(Mode.QUOTE, sure, citations, (), language=asked.language, doubtful=doubtful)
    others = [each for each in found if each not in hits and not each.measures.same_script]
    return Looked(tuple(hits), answer, tuple(others[:_LOOKED_AT]))


def _may_be_better(found: Looked) -> bool:
    """Whether it is worth asking otherwise: where nothing answers, or nothing in the asker's own letters, whose words
    are missed where they are mistyped."""
    return found.answer.mode is Mode.REFUSE or found.answer.is_in_other_language


def _around(citation: Citation) -> str:
    """What a quotation stands in."""
    return "\n".join((citation.title, citation.document, with_heading(citation.passage)))


def _together(whole: Looked, texts: Sequence[str], parts: Sequence[Looked]) -> Looked:
    """The best quotation for each part that is answered; where none is missing, then those for the whole question.

    Two parts may be answered by the same words. Where a part has no answer of its own, what is quoted for the whole
    question is none: mostly it is what is nearest, such as another price.
    """
    answered = [part for part in parts if part.answer.mode is Mode.QUOTE]
    if not answered and whole.answer.mode is Mode.REFUSE:
        return whole
    # Where only the whole is answered, that answers the part that comes nearest to an answer.
    known = answered or [max(parts, key=lambda part: part.answer.confidence)]
    missing = tuple(text for text, part in zip(texts, parts, strict=True) if all(part is not one for one in known))
    if not answered:
        return replace(whole, answer=replace(whole.answer, unanswered=missing))
    of_whole = [whole] if whole.answer.mode is Mode.QUOTE else []
    found: list[Citation] = []
    for each in (
        *(part.answer.citations[0] for part in answered),
        *(cited for one in of_whole if not missing for cited in one.answer.citations),
    ):
        if len(found) < len(parts) and not any(each.overlaps(other) for other in found):
            found.append(each)
    hits = {hit.passage.id: hit for looked in (*answered, *of_whole) for hit in looked.hits[:1]}
    for looked in (*of_whole, *answered):
        hits |= {hit.passage.id: hit for hit in looked.hits if hit.passage.id not in hits}
    sure = max(each.answer.confidence for each in (*answered, *of_whole))
    language = whole.answer.language
    doubtful = any(each.answer.doubtful for each in answered or of_whole)
    answer = CollectionAnswer(
        Mode.QUOTE, sure, tuple(found), (), language=language, unanswered=missing, doubtful=doubtful
    )
    return Looked(tuple(hits.values())[:_LOOKED_AT], answer, whole.others)


@dataclass(frozen=True)
class _Judged:
    """Passages with what would be quoted of them, how sure it is that they answer, in [0, 1], and whether that is
    enough."""

    hits: list[Hit]
    quotes: list[Quote]
    sure: float
    is_enough: bool


def _judged(asked: Asked, hits: list[Hit], threshold: float | None) -> _Judged:
    quoted = quotes(asked, hits)
    if not quoted:
        return _Judged(hits, quoted, 0.0, is_enough=False)
    sure = confidence(hits, quoted)
    return _Judged(hits, quoted, sure, is_enough(sure, hits) if threshold is None else sure >= threshold)


def _chosen(asked: Asked, found: list[Hit], threshold: float | None) -> _Judged:
    """The passages to quote. Where the same is said in several languages, the asker reads one of them best."""
    best = _judged(asked, found[:_LOOKED_AT], threshold)  # a search orders all that it finds, however many are wanted
    is_translated = own_translation(found) is not None
    all_own = [hit for hit in found if hit.measures.same_script][:_LOOKED_AT]
    own_hits = all_own if is_translated else [hit for hit in all_own if hit in best.hits] or all_own
    if not is_translated and len(own_hits) == len(best.hits):
        return best
    own = _judged(asked, own_hits, threshold)
    if is_translated and own.quotes:  # both answer or neither does, and that is told best in the asker's language
        return own
    return own if own.is_enough and own.sure >= best.sure - _OWN_LANGUAGE else best
