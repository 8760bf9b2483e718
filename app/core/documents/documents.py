"""Document types shared by all layers: collections, what a reader got from a file, and the passages it is cut into."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

# How files are read and cut. Raised with each change of that: documents that an older one read are read anew.
READING = 10

_UNDRAWN = (".pptx", ".odp", ".fodp", ".txt", ".text")  # whose slides and form feeds make pages that nothing here draws


class Reason(StrEnum):
    """Why a file could not be added. Names are part of the command line's JSON."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"  # the file, or what it unpacks to
    NOT_TEXT = "not_text"
    EMPTY = "empty"
    SCANNED = "scanned"  # pictures of pages, and nothing here that reads them
    VANISHED = "vanished"  # or never there
    NOT_READABLE = "not_readable"
    UNSUPPORTED = "unsupported"
    PACKED = "packed"  # other files in one
    PICTURE = "picture"
    OLD_DOCUMENT = "old_document"  # DOC and its like: to be saved as DOCX
    OLD_SHEET = "old_sheet"  # XLS, XLSB: to be saved as XLSX
    SLIDES = "slides"
    TIMED_OUT = "timed_out"
    FONT_ENCODING = "font_encoding"  # Latin letters that look Indic in one font only


class Note(StrEnum):
    """A remark about a document that was read."""

    SOME_PAGES_SCANNED = "some_pages_scanned"
    RECOGNIZED = "recognized"  # by Tesseract: letters may be wrong
    SOME_FONT_ENCODING = "some_font_encoding"
    DOUBTFUL_LETTERS = "doubtful_letters"  # the PDF gives letters that make no words, whatever it shows
    ENCODING_GUESSED = "encoding_guessed"
    HIDDEN_TEXT = "hidden_text"  # such as white on white: left out
    ATTACHED_FILES = "attached_files"  # in a PDF: not read
    NO_RESULTS = "no_results"  # a program wrote formulas into a sheet, and did not compute them


@dataclass(frozen=True)
class Span:
    """text[start:end], in code points of a document's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"span {self.start}:{self.end}")


@dataclass(frozen=True)
class PageSpan(Span):
    """The text of a page; pages are counted from 1. `label` is the number printed on it, where that is another."""

    number: int
    label: str = ""


LOWEST_HEADING = 9  # level
LONGEST_LABEL = 20  # characters of a page's printed number


@dataclass(frozen=True)
class HeadingSpan(Span):
    """A heading, which is part of the text. Level 1 is the highest."""

    level: int


@dataclass(frozen=True)
class ReadDocument:
    """What a reader made of a file. Pages and headings are in the order of the text and do not overlap."""

    text: str
    title: str = ""
    pages: tuple[PageSpan, ...] = ()  # none where the format has no pages
    headings: tuple[HeadingSpan, ...] = ()
    records: tuple[int, ...] = ()  # where a question with its answer begins: a passage of its own
    language: str = ""  # hi, kn, te, en; empty where it is none of these
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Cut:
    """A passage to be: text[start:end] of the document, on the page where it begins, under these headings.

    `turns` are where the following pages begin in its text, one offset each; `labels` what is printed as the number of
    each of its pages, empty where that is as they are counted, and none where all are.
    """

    text: str
    page: int | None
    heading: tuple[str, ...]
    start: int
    end: int
    turns: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A stored passage. `number` counts from 0 in its document; document text[start:end] == text."""

    id: int
    document_id: str
    number: int
    text: str
    page: int | None  # where it begins
    heading: tuple[str, ...]
    start: int
    end: int
    turns: tuple[int, ...] = ()  # as of a Cut
    labels: tuple[str, ...] = ()

    def page_at(self, offset: int) -> int | None:
        """The page on which text[offset] stands; None where the format has no pages."""
        return None if self.page is None else self.page + bisect_right(self.turns, offset)

    def label_at(self, offset: int) -> str:
        """The number that is printed on that page, where it is another than `page_at` gives; else empty."""
        return self.labels[bisect_right(self.turns, offset)] if self.labels else ""


@dataclass(frozen=True)
class Source:
    """A file as it was when it was read. `name` is what people see; the times are in nanoseconds."""

    name: str
    path: Path
    sha256: str
    size: int
    modified: int


@dataclass(frozen=True)
class Collection:
    """Documents under one name."""

    id: str
    name: str
    created: datetime
    documents: int = 0


@dataclass(frozen=True)
class Document:
    """A document of a collection, without its text."""

    id: str
    collection_id: str
    source: Source
    added: datetime
    title: str
    pages: int | None
    language: str
    notes: tuple[str, ...]
    passages: int
    reading: int = 0  # the READING that it was read by
    labels: tuple[str, ...] = ()  # printed numbers by page, empty where they are as counted; none where all are

    @property
    def name(self) -> str:
        """What people see."""
        return self.source.name

    @property
    def has_file(self) -> bool:
        """Whether it was read from a file of this computer; what came in a pack was not."""
        return self.source.path.is_absolute()

    @property
    def is_drawn(self) -> bool:
        """Whether its pages can be shown as they look: those of a PDF that is here; others are text alone.

        By its file's name, not the one that is shown, which may go on behind it. What the reader knows is not kept for
        that: where a name is wrong, the drawing fails and the text is shown, or a PDF called .pptx is shown as text.
        """
        return self.pages is not None and self.has_file and self.source.path.suffix.lower() not in _UNDRAWN

    def label_of(self, page: int) -> str:
        """The printed number of a page, counted from 1; empty where it is the same or not known."""
        return self.labels[page - 1] if 1 <= page <= len(self.labels) else ""
