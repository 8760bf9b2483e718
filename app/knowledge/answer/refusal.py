"""What a refusal tells: what is asked for that the documents do not have, and what stands nearest."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.question import title_from
from app.knowledge.answer.collection_answer import PLAIN, Nearby
from app.knowledge.answer.confidence import confidence
from app.knowledge.answer.quote import quotes
from app.knowledge.index.indexing import with_heading
from app.knowledge.index.sections import headings_of
from app.knowledge.names.asked_names import AskedName, Said, unmet_names
from app.knowledge.question.want import GivingText
from app.knowledge.question.wants import as_written, wants
from app.knowledge.search.hits import Asked, Hit
from app.knowledge.words.terms import words_of

NEAREST = 3  # headings shown in place of an answer
FIRST_WORDS = 40  # characters of a passage without one
_NEAR_ACROSS = 0.1  # confidence below which a heading in another language has nothing to do with the question


def not_found(asked: Asked, hits: Sequence[Hit]) -> tuple[str, ...]:
    """The names and cases asked for, in the question's words, that none of these passages has, each once."""
    return tuple(dict.fromkeys((*_unmet_names(asked, hits), *_cases_not_given(asked, hits))))


def _unmet_names(asked: Asked, hits: Sequence[Hit]) -> tuple[str, ...]:
    """The names in the question that none of these passages has, nor, as spelled, any passage of the collection."""
    missing = [name for name in asked.names if asked.words.get(name.word) in (None, asked.rarest)]
    mistaken = set[AskedName]()  # where another one like it is
    for hit in hits if missing else ():
        looked_for = [name for name in missing if name.everywhere or hit.measures.same_script]
        said = Said(words_of(_with_names(hit)))
        mistaken.update(name for name in looked_for if said.has_another(name.word))
        there = {name for name in looked_for if said.has_another(name.word) is False or name.is_told}
        missing = [name for name in missing if name not in there.difference(unmet_names(looked_for, said))]
    return tuple(name.written for name in missing if name.is_told or name in mistaken)


def _cases_not_given(asked: Asked, hits: Sequence[Hit]) -> tuple[str, ...]:
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


def nearby(asked: Asked, hits: Sequence[Hit]) -> tuple[Nearby, ...]:
    """In the question's language where there are any; else in others, but nothing that is far off."""
    own = [hit for hit in hits if hit.measures.same_script]
    others = (hit for hit in hits if confidence([hit], quotes(asked, [hit])) >= _NEAR_ACROSS)
    found: dict[tuple[str, tuple[str, ...], str], Nearby] = {}
    for place in map(_nearby_place, own or others):
        found.setdefault((place.document, place.heading, place.words), place)
        if len(found) == NEAREST:
            break
    return tuple(found.values())


def _nearby_place(hit: Hit) -> Nearby:
    """Never by the nearest sentence, which would be read as an answer: by how the passage begins."""
    passage = hit.passage
    nearest = max(hit.sentences, key=lambda each: each.nearness, default=None)
    start = 0 if nearest is None else nearest.start
    heading = passage.heading or headings_of(passage, start, is_plain=hit.document.lower().endswith(PLAIN))
    words = "" if heading else title_from(passage.text, FIRST_WORDS)
    said = "" if words == hit.title else words
    return Nearby(hit.document, hit.title, passage.page, heading, passage.id, said, passage.label_at(0))
