"""The answer to a question from a collection: quoted from its documents, or refused where none of them answers.

What a model writes from them, and is verified by them, comes in the same form (generate.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.documents.sources import SourceNote, Sources, are_other_letters, heading_text
from app.core.documents.written import Sentence, Written
from app.core.question import title_from
from app.core.script import script_of
from app.core.settings import Language
from app.knowledge.answer.confidence import confidence, is_doubtful, is_enough
from app.knowledge.answer.quote import Quote, quotes
from app.knowledge.answer.translations import own_translation
from app.knowledge.beside.beside import with_what_belongs
from app.knowledge.beside.citation import Citation, citation_of, number_of
from app.knowledge.index.indexing import with_heading
from app.knowledge.index.sections import headings_of, lead_above
from app.knowledge.names.asked_names import Said, unmet
from app.knowledge.question.question_parts import parts_of
from app.knowledge.question.question_words import with_mark
from app.knowledge.question.want import GivingText
from app.knowledge.question.wants import as_written, wants
from app.knowledge.search.search import Asked, Hit, Searcher
from app.knowledge.words.terms import words_of
from app.knowledge.written.verify import Checked, Verdict, shown_once

_PLAIN = (".txt", ".text")  # in which no reader knows headings
NEAREST = 3  # headings shown in place of an answer
FIRST_WORDS = 40  # characters of a passage without one
_LOOKED_AT = 10  # passages
_LOOKED_AT_NEAREST = 40  # where none answers: ten may all be in other languages than the question
_NEAR_ACROSS = 0.1  # confidence below which a heading in another language has nothing to do with the question
_OWN_LANGUAGE = 0.2  # by which an answer in another language has to be surer to be preferred


class Mode(StrEnum):
    """How a question was answered. Names are part of the command line's JSON."""

    QUOTE = "quote"
    GENERATE = "generate"
    REFUSE = "refuse"


class Fallback(StrEnum):
    """Why an answer is quoted though a model was to write it. Names are part of the command line's JSON."""

    LANGUAGE = "language"  # the model does not list the question's language, or the passage's
    TOO_LONG = "too_long"  # not one sentence of the passages fits the model's context
    UNVERIFIED = "unverified"  # too little of what it wrote stands in the passages
    CONDITION = "condition"  # most of it leaves out a condition that these have
    STOPPED = "stopped"  # by the user
    NO_MODEL = "no_model"  # none is loaded; only in the window


@dataclass(frozen=True)
class Nearby:
    """A place near an unanswered question: named by its heading, else by the passage's first `words`."""

    document: str
    title: str
    page: int | None
    heading: tuple[str, ...]
    passage_id: int
    words: str = ""
    label: str = ""  # the page's printed number, where it is another


@dataclass(frozen=True)
class CollectionAnswer:
    """Quoted: not a word that is not the documents' own. Refused: no citations, and what stands nearest.

    Generated: `written`, whose marks [1], [2] count the citations; each has the sentences that bear the answer out.
    `sentences` is all that the model wrote, with what was struck out, and `verified` the share that was not.
    `unanswered` are the parts of a double question that nothing answers, in its own words and order; `unmet` the names
    and cases in a question refused that stand in none of the documents found, as it has them. Of an answer that is
    `doubtful` the reader is told that it may not be what was asked. `read_as` is a question that had words in
    Latin letters, as it was put into its own script; empty for any other.
    """

    mode: Mode
    confidence: float
    citations: tuple[Citation, ...]
    nearby: tuple[Nearby, ...]
    written: str = ""
    sentences: tuple[Checked, ...] = ()
    read: tuple[int, ...] = ()  # ids of the passages that the model was given, in the order of their numbers
    verified: float | None = None
    fallback: Fallback | None = None
    language: Language = Language.ENGLISH  # of the question, by its letters
    unanswered: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    doubtful: bool = False
    read_as: str = ""

    def __post_init__(self) -> None:
        if (self.mode is Mode.GENERATE) != bool(self.written) or (self.mode is Mode.REFUSE) == bool(self.citations):
            raise ValueError(f"{self.mode} with {len(self.citations)} citations")
        if self.mode is Mode.REFUSE and self.unanswered:
            raise ValueError("a refusal answers no part")

    @property
    def text(self) -> str:
        """What the model wrote and the passages bear out, else the best quotation; empty when refused."""
        return self.written or (self.citations[0].quote if self.citations else "")

    def numbers_of(self, sentence: Checked) -> tuple[int, ...]:
        """Of one that a model wrote, which citations of what it wrote bear it out, counted from 1."""
        cited = self.citations if self.written else ()
        found = (number_of(cited, place.hit.passage.id, place.start) for place in sentence.evidence)
        return tuple(dict.fromkeys(number for number in found if number is not None))

    @property
    def quoted_language(self) -> Language | None:
        """The language of the best quotation, by its letters."""
        return script_of(self.citations[0].quote) if self.citations else None

    @property
    def is_in_other_language(self) -> bool:
        """Whether the documents' words are in other letters than the question's."""
        return are_other_letters(self.language, self.quoted_language or "")


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

    def answer(self, collection_id: str, question: str, document_id: str | None = None) -> CollectionAnswer:
        """From the whole collection, or one document of it. Raises AppError as Searcher.search does."""
        return self.look(collection_id, question, document_id).answer

    def look(self, collection_id: str, question: str, document_id: str | None = None) -> Looked:
        """The answer, and the passages it was chosen from."""

        def looked_at(text: str) -> Looked:
            asked = with_mark(text)
            return look_at(*self._searcher.look(collection_id, asked, _LOOKED_AT_NEAREST, document_id), self._threshold)

        read = self._searcher.in_its_script(collection_id, question)
        whole, parts = looked_at(read), parts_of(read)
        found = whole if len(parts) < 2 else _together(whole, parts, [looked_at(part) for part in parts])
        if read != question:
            found = replace(found, answer=replace(found.answer, read_as=read))
        if found.answer.mode is Mode.REFUSE:
            return found
        hits = (*found.hits, *(each for each in found.others if each not in found.hits))
        cited = with_what_belongs(read, found.answer.citations, hits, self._searcher.passages_of)
        return replace(found, answer=replace(found.answer, citations=cited))


def look_at(asked: Asked, found: list[Hit], threshold: float | None = None) -> Looked:
    """The answer from these passages, the best first. `threshold` as for an Answerer."""
    hits, quoted, sure, enough = _chosen(asked, found, threshold)
    if not any(len(word) > 1 for word in words_of(asked.text)):  # a letter alone is near to anything
        sure, enough = 0.0, False
    if not enough:
        missing = tuple(dict.fromkeys((*_unmet_names(asked, found), *_cases_not_given(asked, found))))
        nearby = _nearby(asked, found)
        answer = CollectionAnswer(Mode.REFUSE, sure, (), nearby, language=asked.language, unmet=missing)
    else:
        citations = tuple(citation_of(each.hit, each.hit.passage, each.start, each.end) for each in quoted)
        doubtful = is_doubtful(sure, hits)
        answer = CollectionAnswer(Mode.QUOTE, sure, citations, (), language=asked.language, doubtful=doubtful)
    others = [each for each in found if each not in hits and not each.measures.same_script]
    return Looked(tuple(hits), answer, tuple(others[:_LOOKED_AT]))


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


def _chosen(asked: Asked, found: list[Hit], threshold: float | None) -> tuple[list[Hit], list[Quote], float, bool]:
    """The passages to quote, their quotations, how sure it is that they answer, and whether that is enough.

    Where the same is said in several languages, the asker reads one of them best.
    """
    hits = found[:_LOOKED_AT]  # a search orders all that it finds, however many are wanted
    quoted = quotes(asked, hits)
    sure = confidence(hits, quoted) if quoted else 0.0
    enough = bool(quoted) and _is_enough(sure, hits, threshold)
    is_translated = own_translation(found) is not None
    all_own = [hit for hit in found if hit.measures.same_script][:_LOOKED_AT]
    own = all_own if is_translated else [hit for hit in all_own if hit in hits] or all_own
    if not is_translated and len(own) == len(hits):
        return hits, quoted, sure, enough
    own_quoted = quotes(asked, own)
    if own_quoted:
        own_sure = confidence(own, own_quoted)
        own_enough = _is_enough(own_sure, own, threshold)
        if is_translated:  # both answer or neither does, and that is told best in the asker's language
            return own, own_quoted, own_sure, own_enough
        if own_enough and own_sure >= sure - _OWN_LANGUAGE:
            return own, own_quoted, own_sure, True
    return hits, quoted, sure, enough


def _is_enough(sure: float, hits: list[Hit], threshold: float | None) -> bool:
    return is_enough(sure, hits) if threshold is None else sure >= threshold


def _unmet_names(asked: Asked, hits: list[Hit]) -> tuple[str, ...]:
    """The names in the question that none of these passages has, nor, as spelled, any passage of the collection."""
    missing = [name for name in asked.names if asked.words.get(name.word) in (None, asked.rarest)]
    for hit in hits if missing else ():
        told = [name for name in missing if name.everywhere or hit.measures.same_script]
        said = Said(words_of(_with_names(hit)))
        still = unmet(told, said)
        missing = [name for name in missing if name in still or name not in told]
    return tuple(name.written for name in missing)


def _cases_not_given(asked: Asked, hits: list[Hit]) -> tuple[str, ...]:
    """The cases asked of that none of these passages has, in the question's words, which the collection has not."""
    missing = list(wants(asked.text).cases)
    for hit in hits if missing else ():
        text = GivingText(_with_names(hit))
        missing = [each for each in missing if not each.is_given(text)]
    written = (as_written(each, asked.text) for each in missing)
    return tuple(
        each for each in written if all(asked.words.get(word) in (None, asked.rarest) for word in words_of(each))
    )


def _with_names(hit: Hit) -> str:
    return "\n".join((hit.title, hit.document, with_heading(hit.passage)))


def _nearby(asked: Asked, hits: list[Hit]) -> tuple[Nearby, ...]:
    """In the question's language where there are any; else in others, but nothing that is far off."""
    own = [hit for hit in hits if hit.measures.same_script]
    others = (hit for hit in hits if confidence([hit], quotes(asked, [hit])) >= _NEAR_ACROSS)
    found: dict[tuple[str, tuple[str, ...], str], Nearby] = {}
    for nearby in map(_nearby_place, own or others):
        found.setdefault((nearby.document, nearby.heading, nearby.words), nearby)
        if len(found) == NEAREST:
            break
    return tuple(found.values())


def _nearby_place(hit: Hit) -> Nearby:
    """Never by the nearest sentence, which would be read as an answer: by how the passage begins."""
    passage = hit.passage
    nearest = max(hit.sentences, key=lambda each: each.nearness, default=None)
    start = 0 if nearest is None else nearest.start
    heading = passage.heading or headings_of(passage, start, is_plain=hit.document.lower().endswith(_PLAIN))
    words = "" if heading else title_from(passage.text, FIRST_WORDS)
    said = "" if words == hit.title else words
    return Nearby(hit.document, hit.title, passage.page, heading, passage.id, said, passage.label_at(0))


def sources_in(answer: CollectionAnswer, model: str = "") -> Sources:
    """What is kept of an answer; `model` is the name of the one that wrote."""
    asked = str(answer.language)
    if not answer.citations:
        nearby = tuple(note_of_nearby(each) for each in answer.nearby)
        return Sources((), nearby, refused=True, asked=asked, unmet=answer.unmet, read_as=answer.read_as)
    notes = tuple(note_of(each) for each in answer.citations)
    written, quoted = _written_in(answer, model), str(answer.quoted_language or "")
    return Sources(
        notes,
        written=written,
        asked=asked,
        quoted=quoted,
        unanswered=answer.unanswered,
        doubtful=answer.doubtful,
        read_as=answer.read_as,
    )


def _written_in(answer: CollectionAnswer, model: str) -> Written | None:
    if not answer.sentences and answer.fallback is None:
        return None
    shown = answer.mode is Mode.GENERATE
    sentences = tuple(
        Sentence(
            each.shown or each.text if shown else each.text,
            bool(each.shown) if shown else each.verdict is Verdict.VERIFIED,
            answer.numbers_of(each),
            str(each.reason or ""),
            each.detail,
            each.renumbered,
        )
        for each in (shown_once(answer.sentences) if shown else answer.sentences)
    )
    return Written(sentences, shown, str(answer.fallback or ""), model if answer.sentences else "")


def note_of(citation: Citation) -> SourceNote:
    """A citation as it is kept. Of an item of a list, what leads in to that is the last of its headings."""
    passage = citation.passage
    is_plain = citation.document.lower().endswith(_PLAIN)
    headings = headings_of(passage, citation.start, is_plain=is_plain)
    lead = lead_above(passage, citation.start).strip("#:：-–— ")
    return SourceNote(
        citation.document,
        citation.title,
        passage.page_at(citation.start),
        heading_text(headings if lead in ("", *headings) else (*headings, lead)),
        passage.id,
        passage.text,
        citation.start,
        citation.end,
        passage.label_at(citation.start),
    )


def note_of_nearby(nearby: Nearby) -> SourceNote:
    """A place without a quotation, likewise."""
    heading = heading_text(nearby.heading)
    return SourceNote(
        nearby.document, nearby.title, nearby.page, heading, nearby.passage_id, nearby.words, page_label=nearby.label
    )
