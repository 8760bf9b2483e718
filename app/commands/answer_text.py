"""Formats search results and answers from documents as JSON fields and as terminal text."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.core.documents.sources import Sources, heading_text, note_fields, searched_fields
from app.ui.wording.answer_text import answer_text as stored_text
from app.ui.wording.answer_text import doubtful_text, fallback_text, other_languages_text, place_line, read_as_text

if TYPE_CHECKING:
    from app.commands.answering import Answered
    from app.knowledge.answer.collection_answer import CollectionAnswer
    from app.knowledge.search.hits import Hit

translate = QCoreApplication.translate


def hit_fields(hit: Hit) -> dict[str, Any]:
    """start and end are where the passage stands in the document."""
    passage = hit.passage
    return {
        "document": hit.document,
        "title": hit.title,
        "page": passage.page,
        "page_label": passage.label_at(0) or None,
        "heading": heading_text(passage.heading),
        "passage": passage.id,
        "text": passage.text,
        "start": passage.start,
        "end": passage.end,
        "score": round(hit.score, 3),
    }


def hits_text(hits: list[Hit], read_as: str) -> str:
    """Each passage with where it stands, the best first, behind how the question was read."""
    found = [f"{_place(hit)}\n{hit.passage.text}" for hit in hits] or [translate("CommandLine", "Nothing was found.")]
    return "\n\n".join(filter(None, [read_as_text(Sources(read_as=read_as)), *found]))


def answer_fields(answered: Answered) -> dict[str, Any]:
    """The same fields in every mode. `sentences` are all that a model wrote, those that were struck out too."""
    from app.knowledge.answer.collection_answer import note_of

    answer = answered.answer
    fields: dict[str, Any] = {
        "mode": str(answer.mode),
        "answer": answer.text,
        "confidence": round(answer.confidence, 4),
        "citations": [note_fields(note_of(each)) for each in answer.citations],
        "headings": [
            {
                "document": each.document,
                "title": each.title,
                "page": each.page,
                "page_label": each.label or None,
                "heading": heading_text(each.heading),
                "words": each.words or None,
            }
            for each in answer.nearby
        ],
        "verified": None if answer.verified is None else round(answer.verified, 4),
        "sentences": _sentence_fields(answer),
        "passages_read": list(answer.read),
        "fallback": answer.fallback and str(answer.fallback),
        "quoted_language": answer.quoted_language and str(answer.quoted_language),
        "other_language": answer.is_in_other_language,
        "unanswered": list(answer.unanswered),
        "doubtful": answer.doubtful,
        "not_found": list(answer.unmet),
        "read_as": answer.read_as or None,
        "searched": None if answer.citations or answered.searched is None else searched_fields(answered.searched),
    }
    if (made := answered.translated) is not None:
        first = next((each for each in made.translations if each.citation == 1), None)
        fields["translation"] = None if first is None else first.text or None
        fields["translation_model"] = made.model
        fields["translation_refused"] = made.refused and str(made.refused)
        fields["translations"] = [asdict(each) for each in made.translations]
    return fields


def _sentence_fields(answer: CollectionAnswer) -> list[dict[str, Any]]:
    """`citations` count the answer's citations from 1, `cited` the passages that the model read, as it wrote it."""
    return [
        {
            "text": each.text,
            "citations": list(answer.numbers_of(each)),
            "cited": list(each.cited),
            "renumbered": each.renumbered,
            "verdict": str(each.verdict),
            "reason": each.reason and str(each.reason),
            "detail": each.detail,
        }
        for each in answer.sentences
    ]


def answer_sources(answered: Answered) -> Sources:
    """What is kept of an answer, as the window keeps it."""
    from app.knowledge.answer.collection_answer import sources_in

    sources = sources_in(answered.answer, answered.stats.model if answered.stats is not None else "")
    if sources.refused:
        return replace(sources, searched=answered.searched)
    return sources if answered.translated is None else replace(sources, translations=answered.translated.translations)


def answer_text(answered: Answered) -> str:
    """The answer for the terminal; what is kept has the same words, and begins with the quotation."""
    sources = answer_sources(answered)
    said = filter(None, (read_as_text(sources), doubtful_text(sources), other_languages_text(sources)))
    return "\n\n".join([*said, stored_text(replace(sources, quoted="", doubtful=False))])


def answer_note(answered: Answered) -> str | None:
    """What is to be said beside the answer: why it is quoted, or not translated."""
    notes = []
    if answered.answer.fallback is not None:
        notes.append(fallback_text(str(answered.answer.fallback)))
    made = answered.translated
    if made is not None and made.refused is not None and not made.translations:
        notes.append(_refused_text(str(made.refused)))
    return "\n".join(notes) or None


def _refused_text(refused: str) -> str:
    return {
        "same_language": translate(
            "Answers", "These words are already in your language: there is nothing to translate."
        ),
        "language": translate("Answers", "This model does not write both languages, so nothing is translated."),
        "unsure": translate("Answers", "The model was stopped, so nothing is translated."),
    }[refused]


def _place(hit: Hit) -> str:
    passage = hit.passage
    heading = passage.heading[-1] if passage.heading else ""
    return place_line(hit.document, passage.page, heading, passage.label_at(0))
