"""Which reader a file gets: by its first bytes where these are sure, else by the end of its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import Archive
from app.knowledge.read.legacy_fonts import looks_legacy
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.pdf import Progress, Recognize, read_pdf
from app.knowledge.read.questions import with_questions

Read = Callable[[bytes, Limits], ReadDocument]

# What a folder is searched for; a file that is named itself is tried whatever its name is.
SUFFIXES = frozenset(
    [
        ".txt",
        ".text",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".xhtml",
        ".mht",
        ".mhtml",
        ".csv",
        ".tsv",
        ".xlsx",
        ".docx",
        ".odt",
        ".epub",
        ".json",
        ".jsonl",
        ".pdf",
    ]
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_DOCUMENTS = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"MZ",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"SQLite format 3",
)


def read(
    data: bytes,
    name: str,
    limits: Limits,
    progress: Progress = lambda done, of: None,
    recognize: Recognize | None = None,
) -> ReadDocument:
    """Read a file of that name with that content. Raises ReadError."""
    return with_questions(_read(data, name, limits, progress, recognize))


def _read(data: bytes, name: str, limits: Limits, progress: Progress, recognize: Recognize | None) -> ReadDocument:
    if not data.strip(b"\0 \t\r\n"):
        raise ReadError(Reason.EMPTY)
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        return read_pdf(data, limits, progress, recognize)
    if suffix == ".pdf":
        raise ReadError(Reason.DAMAGED)
    if data.startswith(_OLE):
        # Word and Excel put a file with a password into the container that old versions used for all files.
        raise ReadError(Reason.ENCRYPTED if "EncryptedPackage".encode("utf-16-le") in data else Reason.UNSUPPORTED)
    if data.startswith(b"PK"):
        return _zipped(data, limits)
    if suffix in _ZIPPED:
        raise ReadError(Reason.DAMAGED)
    if data.startswith(_NO_DOCUMENTS) or data.startswith(b"{\\rtf"):
        raise ReadError(Reason.UNSUPPORTED)
    return _in_unicode(_text_reader(suffix, data)(data, limits))


def _in_unicode(read: ReadDocument) -> ReadDocument:
    if looks_legacy(read.text):
        raise ReadError(Reason.FONT_ENCODING)
    return read


_SAVED_PAGE = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_ZIPPED = {".docx", ".xlsx", ".odt", ".epub"}


def _zipped(data: bytes, limits: Limits) -> ReadDocument:
    from app.knowledge.read import epub, office, opendocument, spreadsheet

    archive = Archive(data, limits)
    if archive.has("word/document.xml"):
        return office.read_docx(data, limits)
    if archive.has("xl/workbook.xml"):
        return _in_unicode(spreadsheet.read_xlsx(data, limits))
    if archive.has("META-INF/container.xml"):
        return epub.read_epub(data, limits)
    if archive.has("content.xml"):
        return opendocument.read_odt(data, limits)
    raise ReadError(Reason.UNSUPPORTED)


def _text_reader(suffix: str, data: bytes) -> Read:
    from app.knowledge.read import markdown, plain, tables, web

    readers: dict[str, Read] = {
        ".md": markdown.read_markdown,
        ".markdown": markdown.read_markdown,
        ".html": web.read_html,
        ".htm": web.read_html,
        ".xhtml": web.read_html,
        ".csv": tables.read_csv,
        ".tsv": tables.read_csv,
        ".json": tables.read_json,
        ".jsonl": tables.read_json,
    }
    if suffix not in (".md", ".markdown") and _SAVED_PAGE.search(data[:2000]):
        return web.read_saved_page
    if suffix not in readers and data[:400].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return web.read_html
    return readers.get(suffix, plain.read_text)
