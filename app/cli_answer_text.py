"""What is found and answered from documents, as JSON fields and as text for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.core.settings import Language

if TYPE_CHECKING:
    from app.cli_generate import Given
    from app.knowledge.answers import Citation, CollectionAnswer
    from app.knowledge.search import Hit

translate = QCoreApplication.translate


def hit_fields(hit: Hit) -> dict[str, Any]:
    """start and end are where the passage stands in the document."""
    passage = hit.passage
    return {
        "document": hit.document,
        "title": hit.title,
        "page": passage.page,
        "heading": _heading(passage.heading),
        "passage": passage.id,
        "text": passage.text,
        "start": passage.start,
        "end": passage.end,
        "score": round(hit.score, 3),
    }


def hits_text(hits: list[Hit]) -> str:
    if not hits:
        return translate("CommandLine", "Nothing was found.")
    parts = [f"{_place(hit.document, hit.passage.page, hit.passage.heading)}\n{hit.passage.text}" for hit in hits]
    return "\n\n".join(parts)


def answer_fields(given: Given | None) -> dict[str, Any]:
    """The same fields in every mode. `sentences` are all that a model wrote, those that were struck out too."""
    if given is None:  # an empty question of a batch
        return {"mode": "refuse", "answer": "", "confidence": 0.0, "citations": [], "headings": [], **_NOTHING_WRITTEN}
    answer = given.answer
    fields: dict[str, Any] = {
        "mode": str(answer.mode),
        "answer": answer.text,
        "confidence": round(answer.confidence, 4),
        "citations": [_citation_fields(each) for each in answer.citations],
        "headings": [
            {"document": each.document, "title": each.title, "page": each.page, "heading": _heading(each.heading)}
            for each in answer.nearby
        ],
        "verified": None if answer.verified is None else round(answer.verified, 4),
        "sentences": _sentence_fields(answer),
        "passages_read": list(answer.read),
        "fallback": answer.fallback and str(answer.fallback),
        "quoted_language": answer.quoted_language and str(answer.quoted_language),
        "other_language": answer.is_in_other_language,
    }
    if given.translation is not None:
        fields["translation"] = given.translation.text
        fields["translation_model"] = given.translation.model
        fields["translation_refused"] = given.translation.refused and str(given.translation.refused)
    return fields


_NOTHING_WRITTEN: dict[str, Any] = {
    "verified": None,
    "sentences": [],
    "passages_read": [],
    "fallback": None,
    "quoted_language": None,
    "other_language": False,
}


def _citation_fields(each: Citation) -> dict[str, Any]:
    return {
        "document": each.document,
        "title": each.title,
        "page": each.passage.page,
        "heading": _heading(each.passage.heading),
        "passage": each.passage.id,
        "quote": each.quote,
        "start": each.start,
        "end": each.end,
        "text": each.passage.text,
    }


def _sentence_fields(answer: CollectionAnswer) -> list[dict[str, Any]]:
    """`citations` count the answer's citations from 1, `cited` the passages that the model read, as it wrote it."""
    places = enumerate(answer.citations if answer.written else (), start=1)
    numbers = {each.passage.id: number for number, each in places}
    return [
        {
            "text": each.text,
            "citations": [number for place in each.evidence if (number := numbers.get(place.hit.passage.id))],
            "cited": list(each.cited),
            "verdict": str(each.verdict),
            "reason": each.reason and str(each.reason),
            "detail": each.detail,
        }
        for each in answer.sentences
    ]


def answer_text(given: Given | None) -> str:
    """The answer as it is shown and kept."""
    if given is None or not given.answer.citations:
        lines = [translate("Answers", "No document in this collection answers that.")]
        if given is not None and given.answer.nearby:
            lines.append(translate("Answers", "Nearest to it:"))
            lines += [f"- {_place(each.document, each.page, each.heading)}" for each in given.answer.nearby]
        return "\n".join(lines)
    answer = given.answer
    if answer.written:
        return _written_text(answer)
    parts = [f"{each.quote}\n({_place_of(each)})" for each in answer.citations]
    if answer.is_in_other_language and answer.quoted_language is not None:
        said = translate("Answers", "These words are in another language: %1.")
        parts.insert(0, said.replace("%1", _language_name(answer.quoted_language)))
    if given.translation is not None and given.translation.text:
        said = translate("Answers", "Translated by the model %1, which can be wrong. What counts are the words above:")
        parts.append(f"{said.replace('%1', given.translation.model or '')}\n{given.translation.text}")
    return "\n\n".join(parts)


def answer_note(given: Given) -> str | None:
    """What is to be said beside the answer: why it is quoted, or not translated."""
    notes = []
    if given.answer.fallback is not None:
        notes.append(_fallback_text(str(given.answer.fallback)))
    if given.translation is not None and given.translation.refused is not None:
        notes.append(_refused_text(str(given.translation.refused)))
    return "\n".join(notes) or None


def _written_text(answer: CollectionAnswer) -> str:
    sources = [f"[{number}] {each.quote}\n({_place_of(each)})" for number, each in enumerate(answer.citations, start=1)]
    kept = sum(each.reason is None for each in answer.sentences)
    if kept == len(answer.sentences):
        said = translate("Answers", "Written by the model. Every sentence was found in the documents.")
    else:
        said = translate(
            "Answers", "Written by the model. Found in the documents: %1 of %2 sentences. The others were struck out."
        )
    said = said.replace("%1", str(kept)).replace("%2", str(len(answer.sentences)))
    return "\n\n".join([answer.written, *sources, said])


def _fallback_text(fallback: str) -> str:
    return {
        "language": translate("Answers", "The model is not known to write this language, so the documents are quoted."),
        "too_long": translate("Answers", "The passages are too long for the model, so the documents are quoted."),
        "unverified": translate("Answers", "What the model wrote does not stand in the documents, so they are quoted."),
        "stopped": translate("Answers", "The model was stopped, so the documents are quoted."),
    }[fallback]


def _refused_text(refused: str) -> str:
    return {
        "same_language": translate("Answers", "The words are in your language already: there is nothing to translate."),
        "language": translate("Answers", "The model is not known to write both languages, so nothing is translated."),
        "unsure": translate("Answers", "The model's translation changed a number or the language, so it is not shown."),
    }[refused]


def _language_name(language: Language) -> str:
    return {
        Language.ENGLISH: translate("Answers", "English"),
        Language.HINDI: translate("Answers", "Hindi"),
        Language.KANNADA: translate("Answers", "Kannada"),
        Language.TELUGU: translate("Answers", "Telugu"),
    }[language]


def _place_of(citation: Citation) -> str:
    return _place(citation.document, citation.passage.page, citation.passage.heading)


def _place(document: str, page: int | None, heading: tuple[str, ...]) -> str:
    """Where something stands, as people say it. A title is often the only heading: it is said once."""
    parts = [document]
    if page is not None:
        parts.append(translate("Answers", "page %1").replace("%1", str(page)))
    return ", ".join([*parts, *(each for each in heading[-1:] if each != document)])


def _heading(path: tuple[str, ...]) -> str | None:
    return " > ".join(path) or None
