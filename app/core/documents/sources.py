"""The sources of an answer: quotations with their places, stored with it and shown again without any model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.core.documents.documents import LONGEST_LABEL
from app.core.documents.written import Translation, Written, translations_of, written_of
from app.core.lenient_json import items_from, text_from
from app.core.script import script_of

LANGUAGES = ("en", "hi", "kn", "te")
# What is kept beside the citations; an export has these under `extra`.
BESIDE = (
    "refused",
    "nearby",
    "searched",
    "written",
    "translation",
    "translations",
    "asked",
    "quoted",
    "unanswered",
    "unmet",
    "doubtful",
    "read_as",
)
_MOST_PARTS, _LONGEST_PART = 10, 1000  # of a question; the second in characters
_NO_NUMBER = 2**31
_LONGEST_READ = 4000  # characters of a question


@dataclass(frozen=True)
class Scope:
    """Where an answer is looked for: in a collection, or in one document of it; and whether a model is to write it."""

    collection_id: str
    document_id: str | None = None
    write: bool = False


@dataclass(frozen=True)
class SourceNote:
    """A place in a document, as it was when the answer was given. text[start:end] is the quotation, if there is one.

    `document` is the document's name; `passage` the passage's id, which may be gone; `text` the whole passage, or of a
    place without quotation and heading how that begins. `page` is counted from 1, and `page_label` the number that is
    printed on it, where that is another.
    """

    document: str
    title: str
    page: int | None
    heading: str | None
    passage: int
    text: str = ""
    start: int = 0
    end: int = 0
    page_label: str = ""

    @property
    def quote(self) -> str:
        """The document's own words; empty where only the place is named."""
        return self.text[self.start : self.end]

    @property
    def name(self) -> str:
        """The title, else the document's name."""
        return self.title or self.document


@dataclass(frozen=True)
class ChosenSource:
    """A source that somebody wants to see in its place, with what else the answer quotes of that document.

    `same` are quotations of the same passage, which were chosen with it; `others` all the rest.
    """

    note: SourceNote
    same: tuple[SourceNote, ...] = ()
    others: tuple[SourceNote, ...] = ()

    @property
    def chosen(self) -> tuple[SourceNote, ...]:
        """The quotations chosen, in the answer's order."""
        return (self.note, *self.same)


def are_other_letters(asked: str, quoted: str) -> bool:
    """Whether documents' words are in other letters than the question; not where the language of either is unknown."""
    return bool(asked and quoted) and asked != quoted


@dataclass(frozen=True)
class Searched:
    """Where an answer was looked for: a collection, as it was called then, and how many documents it had.

    With `document`, in that one of them alone.
    """

    collection: str
    documents: int
    document: str = ""


@dataclass(frozen=True)
class Sources:
    """Of one answer. Refused: nothing is quoted, and what stands nearest is named, and where was `searched`.

    `written` is what a model wrote from them. `asked` is the question's language, `quoted` the first quotation's; both
    are empty where that was not kept. `unanswered` are the parts of the question that nothing answers, in its words;
    `unmet` the names in a question refused that the documents do not have. What is `doubtful` may not answer it.
    `read_as` is a question that was asked in Latin letters, in its own script, or that was mistyped, put right;
    or one that went on from the question before it, in full.
    """

    citations: tuple[SourceNote, ...] = ()
    nearby: tuple[SourceNote, ...] = ()
    refused: bool = False
    written: Written | None = None
    translations: tuple[Translation, ...] = ()  # in the order of the citations
    asked: str = ""
    quoted: str = ""
    unanswered: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    searched: Searched | None = None
    doubtful: bool = False
    read_as: str = ""

    @property
    def is_written(self) -> bool:
        """Whether the answer is in a model's words."""
        return self.written is not None and self.written.shown

    def in_other_languages(self, interface: str = "") -> tuple[int, ...]:
        """The numbers, from 1, of the quotations in letters that are not the question's.

        Nor, for a question in Latin letters, of those in `interface`: it may be the same language, written with them.
        """
        if not (self.asked and self.quoted):
            return ()
        own = {self.asked, interface} if self.asked == "en" else {self.asked}
        return tuple(number for number, each in enumerate(self.languages, start=1) if each not in own)

    @property
    def languages(self) -> tuple[str, ...]:
        """Of each quotation, by its letters."""
        return (self.quoted, *(str(script_of(note.quote)) for note in self.citations[1:]))

    def translation_of(self, citation: int) -> Translation | None:
        """What a model made of a quotation, counted from 1."""
        return next((each for each in self.translations if each.citation == citation), None)

    def with_translation(self, translation: Translation) -> Sources:
        """With this one in the place of an earlier one."""
        others = [each for each in self.translations if each.citation != translation.citation]
        return replace(self, translations=tuple(sorted([*others, translation], key=lambda each: each.citation)))

    def are_all_of(self, text: str) -> bool:
        """Whether an answer of that text says nothing but these quotations and sentences, with where they stand."""
        first = self.written.text if self.written is not None and self.is_written else ""
        return bool(self.citations) and begins_with(text, first or self.citations[0].quote, doubtful=self.doubtful)


def begins_with(text: str, words: str, *, doubtful: bool) -> bool:
    """Whether an answer's text begins so; that of one that is `doubtful` may have the paragraph that says so first."""
    return text.startswith(words) or (doubtful and text.partition("\n\n")[2].startswith(words))


Box = tuple[float, float, float, float]  # left, top, right, bottom, as shares of the page


@dataclass(frozen=True)
class PageWords:
    """A page that is to be drawn `width` pixels wide, with these words set off; it is counted from 1.

    `same` and `others` are set off too, as far as they stand on the page with the words: `others` paler.
    """

    page: int
    words: str
    width: int
    same: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class PagePicture:
    """A page drawn, and where the words that were sought stand on it; no boxes: they do not.

    `pixels` are rows of red, green and blue, `stride` bytes each.
    """

    page: int
    width: int
    height: int
    stride: int
    pixels: bytes
    boxes: tuple[Box, ...]
    paler: tuple[Box, ...] = ()  # where the other words stand


def heading_text(path: Sequence[str]) -> str | None:
    """A path of headings as it is kept and given as JSON; None where there is none."""
    return " > ".join(path) or None


def sources_of(kept: Mapping[str, Any]) -> Sources | None:
    """What is kept with a message, which an import may have brought from anywhere: what makes no sense is left out."""
    citations = _notes(kept.get("citations"))
    quoted = tuple(note for note in citations if note.quote)
    refused = kept.get("refused") is True and not quoted
    if not quoted and not refused:
        return None
    nearby = _notes(kept.get("nearby")) if refused else ()
    written = written_of(kept.get("written"), len(quoted))
    asked, first = (given if (given := text_from(kept.get(name))) in LANGUAGES else "" for name in ("asked", "quoted"))
    unanswered = () if refused else _parts(kept.get("unanswered"))
    unmet = _parts(kept.get("unmet")) if refused else ()
    searched = _searched(kept.get("searched")) if refused else None
    translations = translations_of(kept.get("translations"), kept.get("translation"), len(quoted))
    doubtful = kept.get("doubtful") is True and not refused
    read_as = text_from(kept.get("read_as"))[:_LONGEST_READ]
    return Sources(
        quoted, nearby, refused, written, translations, asked, first, unanswered, unmet, searched, doubtful, read_as
    )


def sources_fields(sources: Sources) -> dict[str, Any]:
    """What is kept with a message, as `sources_of` reads it."""
    kept: dict[str, Any] = {"citations": [note_fields(note) for note in sources.citations]}
    if sources.refused:
        kept |= {"refused": True, "nearby": [note_fields(note) for note in sources.nearby]}
    if sources.searched is not None:
        kept["searched"] = searched_fields(sources.searched)
    if sources.unmet:
        kept["unmet"] = list(sources.unmet)
    if sources.written is not None:
        kept["written"] = asdict(sources.written)
    if sources.translations:
        kept["translations"] = [asdict(each) for each in sources.translations]
    if (first := sources.translation_of(1)) is not None and first.text:
        kept["translation"] = {"text": first.text, "model": first.model}
    if sources.doubtful:
        kept["doubtful"] = True
    if sources.read_as:
        kept["read_as"] = sources.read_as
    if sources.unanswered:
        kept["unanswered"] = list(sources.unanswered)
    languages = {"asked": sources.asked, "quoted": sources.quoted}
    return kept | {name: language for name, language in languages.items() if language}


def searched_fields(searched: Searched) -> dict[str, Any]:
    """Where was searched, as it is kept, exported and given as JSON."""
    return {"collection": searched.collection, "documents": searched.documents, "document": searched.document or None}


def note_fields(note: SourceNote) -> dict[str, Any]:
    """A citation as it is kept and exported."""
    return {
        "document": note.document,
        "title": note.title,
        "page": note.page,
        "page_label": note.page_label or None,
        "heading": note.heading,
        "passage": note.passage,
        "quote": note.quote,
        "start": note.start,
        "end": note.end,
        "text": note.text,
    }


def _notes(given: object) -> tuple[SourceNote, ...]:
    return tuple(note for each in items_from(given) if (note := _note(each)) is not None)


def _searched(given: object) -> Searched | None:
    if not isinstance(given, Mapping):
        return None
    collection, document = (text_from(given.get(name)) for name in ("collection", "document"))
    documents = _number(given.get("documents"))
    if not collection.strip() or max(len(collection), len(document)) > _LONGEST_PART or documents is None:
        return None
    return Searched(collection, documents, document) if documents >= 0 else None


def _parts(given: object) -> tuple[str, ...]:
    texts = map(text_from, items_from(given)[:_MOST_PARTS])
    return tuple(text for text in texts if text.strip() and len(text) <= _LONGEST_PART)


def _note(fields: object) -> SourceNote | None:
    if not isinstance(fields, Mapping):
        return None
    note = SourceNote(
        text_from(fields.get("document")),
        text_from(fields.get("title")),
        _number(fields.get("page")),
        text_from(fields.get("heading")) or None,
        _number(fields.get("passage")) or 0,
        text_from(fields.get("text")),
        _number(fields.get("start")) or 0,
        _number(fields.get("end")) or 0,
        text_from(fields.get("page_label"))[:LONGEST_LABEL],
    )
    stands = 0 <= note.start <= note.end and note.quote == text_from(fields.get("quote"))
    return note if note.document and stands else None


def _number(value: object) -> int | None:
    """As far as windows and the database have figures."""
    return value if type(value) is int and abs(value) < _NO_NUMBER else None
