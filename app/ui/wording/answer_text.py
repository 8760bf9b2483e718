"""Answers from documents in the user's words: where a quotation stands, and that nothing answers. QtCore only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.documents.sources import Searched, SourceNote, Sources
from app.core.documents.written import Sentence, Translation, Written
from app.core.question import on_one_line
from app.core.settings import Language
from app.ui.wording.collection_text import documents_text
from app.ui.wording.language_names import name_of
from app.ui.wording.placed import placed

translate = QCoreApplication.translate


def refusal_text(sources: Sources) -> str:
    """That nothing answers, which names in the question the documents do not have, and in which was searched."""
    searched = sources.searched
    if searched is not None and searched.document:
        said = translate("Answers", "This document does not answer that.")
    else:
        said = translate("Answers", "No document in this collection answers that.")
    if sources.unmet:
        names = QLocale().createSeparatedList([f"“{name}”" for name in sources.unmet])
        said += " " + translate("Answers", "Not found in the documents: %1.").replace("%1", names)
    return said if searched is None else f"{said}\n{searched_text(searched)}"


def searched_text(searched: Searched) -> str:
    """Where was searched, on one line whatever that is called."""
    collection, document = (" ".join(on_one_line(each).split()) for each in (searched.collection, searched.document))
    if document:
        return placed(translate("Answers", "Searched: only “%2” in %1."), collection, document)
    return placed(translate("Answers", "Searched: %1, %2."), collection, documents_text(searched.documents))


def refusal_advice(unmet: Sequence[str] = ()) -> str:
    """What to try next."""
    if unmet:
        return translate("Answers", "Check how the name is written, or choose other documents below the question box.")
    return translate("Answers", "Ask it in other words, or choose other documents below the question box.")


def nearest_text() -> str:
    """What comes before the headings that stand nearest."""
    return translate("Answers", "Closest matches:")


def page_text(page: int, label: str = "") -> str:
    """A page, as people say it; `label` is the number that is printed on it, where that is another."""
    if label:
        return placed(translate("Answers", "page %1 (printed %2)"), page, label)
    return translate("Answers", "page %1").replace("%1", str(page))


def place_line(name: str, page: int | None, heading: str, label: str = "") -> str:
    """Document, page and heading on one line, whatever a file is called; an empty heading says that there is none."""
    name, heading = (" ".join(on_one_line(each).split()) for each in (name, heading))
    parts = [name]
    if page is not None:
        parts.append(page_text(page, label))
    if heading not in ("", name):  # a title is often the only heading
        parts.append(heading)
    return ", ".join(parts)


def place_text(note: SourceNote) -> str:
    """The same for a place that is kept; without a heading or a quotation it is told by how its passage begins."""
    place = place_line(note.name, note.page, (note.heading or "").rsplit(" > ", 1)[-1], note.page_label)
    if note.heading or note.quote or not note.text:
        return place
    return placed(translate("Answers", "%1, the passage that begins “%2”"), place, note.text)


def quotation_text(note: SourceNote, *same: SourceNote) -> str:
    """A document's own words and where they stand; `same` are further ones from there.

    No brackets around that: names of documents have their own.
    """
    quoted = "\n".join(each.quote for each in (note, *same))
    return f"{quoted}\n— {place_text(note)}"


def answer_text(sources: Sources) -> str:
    """What is stored as an answer's text, and searched, copied and exported."""
    if sources.refused:
        lines = [refusal_text(sources)]
        if sources.nearby:
            lines += [nearest_text(), *(f"- {place_text(note)}" for note in sources.nearby)]
        return "\n".join(lines)
    above, beneath = doubtful_text(sources), unanswered_text(sources)
    written, notes = sources.written, list(enumerate(sources.citations, start=1))
    if written is not None and written.shown:
        quoted = []
        for number, _ in notes:
            first, *translated = _quotation_texts(sources, number)
            quoted += [f"[{number}] {first}", *translated]
        return "\n\n".join(filter(None, [above, written.text, *quoted, beneath, verified_text(written)]))
    parts = [text for number, _ in notes for text in _quotation_texts(sources, number)]
    return "\n\n".join(filter(None, [above, *parts, beneath, other_languages_text(sources)]))


def _quotation_texts(sources: Sources, number: int) -> list[str]:
    """A quotation, and beneath it what a model made of it."""
    quoted = quotation_text(sources.citations[number - 1])
    if (translation := sources.translation_of(number)) is None:
        return [quoted]
    return [quoted, "\n".join(filter(None, [translated_text(translation), translation.text]))]


def read_as_text(sources: Sources) -> str:
    """How a question in Latin letters, or mistyped, was read; empty for any other."""
    if not sources.read_as:
        return ""
    return translate("Answers", "Your question was read as: %1").replace("%1", on_one_line(sources.read_as))


def doubtful_text(sources: Sources) -> str:
    """That what is quoted may not be what was asked; empty where it is likely to be."""
    if not sources.doubtful:
        return ""
    return translate("Answers", "This may not be what you asked. Read the place in the document before you rely on it.")


def unanswered_text(sources: Sources) -> str:
    """Which parts of the question are not answered, and what to do; empty where all are."""
    if not sources.unanswered:
        return ""
    parts = [" ".join(part.split()) for part in sources.unanswered]
    if len(parts) == 1:
        said = translate(
            "Answers", "Not found in the documents: “%1”. Ask it by itself, in full, to see the closest matches."
        )
        return said.replace("%1", parts[0])
    said = translate(
        "Answers", "Not found in the documents: %1. Ask each by itself, in full, to see the closest matches."
    )
    return said.replace("%1", QLocale().createSeparatedList([f"“{part}”" for part in parts]))


def verified_text(written: Written) -> str:
    """How much of what a model wrote stands in the documents."""
    if written.verified == len(written.sentences):
        said = translate("Answers", "Written by the model. Every sentence was found in the documents.")
    else:
        said = translate(
            "Answers", "Written by the model. Found in the documents: %1 of %2 sentences. The others were struck out."
        )
        said = placed(said, written.verified, len(written.sentences))
    if written.renumbered:
        corrected = translate("Answers", "Passages that the model named wrongly, corrected: %1.")
        said += f" {corrected.replace('%1', str(written.renumbered))}"
    return said


def found_text(sentence: Sentence) -> str:
    """That a sentence was found, and where; or whose it is."""
    if sentence.is_replaced:
        return translate("Answers", "In the document's words, because the model left out a condition")
    if sentence.renumbered:
        return translate("Answers", "Found in a passage other than the one the model named")
    return translate("Answers", "Found in the documents")


def fallback_text(fallback: str) -> str:
    """Why the documents are quoted though a model was to write; empty for a reason that is not known here."""
    return {
        "language": translate("Answers", "This model does not write this language, so the documents are quoted."),
        "too_long": translate("Answers", "The passages are too long for the model, so the documents are quoted."),
        "unverified": translate("Answers", "What the model wrote is not in the documents, so they are quoted."),
        "condition": translate("Answers", "The model left out a condition, so the documents are quoted."),
        "stopped": translate("Answers", "The model was stopped, so the documents are quoted."),
        "no_model": translate("Answers", "No model is loaded, so the documents are quoted."),
    }.get(fallback, "")


def struck_text(sentence: Sentence) -> str:
    """Why a sentence was struck out."""
    said = {
        "no_citation": translate("Answers", "it cites no passage"),
        "unknown_passage": translate("Answers", "it cites a passage that does not exist"),
        "quote": translate("Answers", "its quotation is not in the passage"),
        "number": translate("Answers", "a number is not in the passage"),
        "date": translate("Answers", "a date is not in the passage"),
        "name": translate("Answers", "a name is not in the passage"),
        "negation": translate("Answers", "one says yes where the other says no"),
        "opposite": translate("Answers", "one says the opposite of the other"),
        "condition": translate("Answers", "it leaves out a condition"),
        "exchanged": translate("Answers", "it says of one thing what the passage says of another"),
    }.get(sentence.reason, translate("Answers", "no sentence in the passage says that"))
    return f"{said} ({sentence.detail})" if sentence.detail else said


def foreign_quotations(sources: Sources) -> tuple[int, ...]:
    """The numbers, from 1, of the quotations that a reader of this interface may want translated."""
    return sources.in_other_languages(QLocale().name()[:2])


def other_languages(sources: Sources) -> tuple[Language, ...]:
    """The languages of the quotations whose letters are others than the question's, each once.

    Not that of the interface for a question in Latin letters: it may be the same language, written with them.
    """
    others = () if sources.is_written else foreign_quotations(sources)
    return tuple(dict.fromkeys(Language(sources.languages[number - 1]) for number in others))


def other_languages_text(sources: Sources) -> str:
    """The word that says so, with the name of each; empty where there is nothing to say."""
    languages = other_languages(sources)
    if not languages:
        return ""
    some = any(each not in languages for each in sources.languages)
    if len(languages) == 1 and some:
        said = translate("Answers", "Some of these words are in another language: %1.")
    elif len(languages) == 1:
        said = translate("Answers", "These words are in another language: %1.")
    elif some:
        said = translate("Answers", "Some of these words are in other languages: %1.")
    else:
        said = translate("Answers", "These words are in other languages: %1.")
    return said.replace("%1", QLocale().createSeparatedList([name_of(each) for each in languages]))


def translated_text(translation: Translation) -> str:
    """What stands above a translation, or in its place where it is withheld."""
    if translation.text:
        said = translate("Answers", "Translated by the model %1, which can be wrong. Only the words above count:")
        if translation.doubt == "negation":
            doubt = translate(
                "Answers",
                "The words above say that something is not the case or must not be done:"
                " check that this translation says the same.",
            )
            said = f"{doubt} {said}"
        return said.replace("%1", translation.model)
    if translation.withheld == "meaning":
        return translate(
            "Answers", "The model's translation is not shown: it says something other than the words above."
        )
    if translation.withheld == "language":
        return translate("Answers", "The model's translation is not shown: it is not in the language of the question.")
    if translation.withheld == "length":
        return translate("Answers", "The model's translation is not shown: it was not finished.")
    said = translate("Answers", "The model's translation is not shown: its numbers are not those above.")
    if translation.missing:
        said += " " + translate("Answers", "Missing in it: %1.").replace("%1", _listed(translation.missing))
    if translation.added:
        said += " " + translate("Answers", "Only in it: %1.").replace("%1", _listed(translation.added))
    return said


def _listed(figures: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(figures))
