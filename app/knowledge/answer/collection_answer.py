"""An answer from documents: quoted, written by a model from them, or refused; and what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.documents.sources import SourceNote, Sources, are_other_letters, heading_text
from app.core.documents.written import Sentence, Written
from app.core.script import script_of
from app.core.settings import Language
from app.knowledge.beside.citation import Citation, number_of
from app.knowledge.index.sections import headings_of, lead_above
from app.knowledge.written.verify import Checked, Verdict, shown_once

PLAIN = (".txt", ".text")  # in which no reader knows headings


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
    Latin letters, as it was put into its own script, or one that is answered as it was meant and not as it was
    mistyped, or with the words of the question before it; empty for any other.
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
    """What a model made of the documents, with what was struck out; None where none was asked."""
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
    is_plain = citation.document.lower().endswith(PLAIN)
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
