"""Which reader a file gets: by its first bytes where these are sure, else by the end of its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import Archive, FlatFile
from app.knowledge.read.legacy_fonts import looks_legacy
from app.knowledge.read.limits import USUAL, Limits, ReadError
from app.knowledge.read.questions import with_questions

if TYPE_CHECKING:
    from app.knowledge.read.pdf.pdf import Progress, Recognize

Read = Callable[[bytes, Limits], ReadDocument]

# What a folder is searched for; a file that is named itself is tried whatever its name is.
SUFFIXES = frozenset((
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".csv", ".tsv", ".xlsx", ".docx",
    ".pptx", ".odt", ".ods", ".odp", ".fodt", ".fods", ".fodp", ".rtf", ".epub", ".json", ".jsonl", ".pdf",
))  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKED = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_NO_DOCUMENTS = (b"\x7fELF", b"MZ", b"SQLite format 3")
# By what stands in the directory of the container that old versions of Office used for all files.
_OLD = (("WordDocument", Reason.OLD_DOCUMENT), ("Workbook", Reason.OLD_SHEET), ("PowerPoint Document", Reason.SLIDES))
_OLD_SUFFIXES = {".doc": Reason.OLD_DOCUMENT, ".xls": Reason.OLD_SHEET, ".ppt": Reason.SLIDES}
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_FLAT = re.compile(rb"<office:document\b[^>]*\boffice:mimetype=[\"']" + re.escape(_OPEN_DOCUMENT) + rb"([a-z]+)")
_OLD_XML = (  # of Word and Excel 2003
    (b'progid="Word.Document"', Reason.OLD_DOCUMENT),
    (b'progid="Excel.Sheet"', Reason.OLD_SHEET),
    (b"urn:schemas-microsoft-com:office:spreadsheet", Reason.OLD_SHEET),
)

_TABLE = re.compile(rb"^[\xef\xbb\xbf\s]*<.*?<t[dh]\b", re.IGNORECASE | re.DOTALL)
_LOOKED_AT = 20_000
_SAVED_PAGE = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_MOST_BYTES = 4  # of a letter
_FLAT_SUFFIXES = {".fodt", ".fods", ".fodp"}
_ZIPPED = {".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub"}


def read(
    data: bytes,
    name: str,
    limits: Limits = USUAL,
    progress: Progress = lambda done, of: None,
    recognize: Recognize | None = None,
) -> ReadDocument:
    """Read a file of that name with that content. Raises ReadError."""
    read = _read(data, name, limits, progress, recognize)
    if looks_legacy(read.text):
        raise ReadError(Reason.FONT_ENCODING)
    return with_questions(read)


def _read(data: bytes, name: str, limits: Limits, progress: Progress, recognize: Recognize | None) -> ReadDocument:
    """By the reader of its kind; what is known and not read is refused with what it is."""
    if not data.strip(b"\0 \t\r\n"):
        raise ReadError(Reason.EMPTY)
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        from app.knowledge.read.pdf.pdf import read_pdf

        return read_pdf(data, limits, progress, recognize)
    if data.startswith(_OLE):
        # Word and Excel put a file with a password into the container that old versions used for all files.
        raise ReadError(Reason.ENCRYPTED if _has_wide(data, "EncryptedPackage") else _old(data, suffix))
    if data.startswith(b"PK"):
        return _zipped(data, limits, suffix)
    if data.startswith(b"{\\rtf"):
        from app.knowledge.read.office.rtf import read_rtf

        return read_rtf(data, limits)
    if (flat := _FLAT.search(data[:_LOOKED_AT])) is not None:
        return _open_document_reader(flat[1])(FlatFile(data), limits)
    _refuse_others(data)
    if suffix in _ZIPPED | _FLAT_SUFFIXES or suffix == ".pdf":
        raise ReadError(Reason.DAMAGED)
    from app.knowledge.read.web import web

    reader = _text_reader(suffix, data)
    may_have_pictures = reader in (web.read_html, web.read_saved_page)
    if len(data) > _MOST_BYTES * limits.text and not may_have_pictures:
        raise ReadError(Reason.TOO_LARGE)  # at once, before it takes many times its size
    return reader(data, limits)


def _has_wide(data: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in data


def _old(data: bytes, suffix: str) -> Reason:
    told = next((reason for name, reason in _OLD if _has_wide(data, name)), None)
    return told or _OLD_SUFFIXES.get(suffix, Reason.UNSUPPORTED)


def _refuse_others(data: bytes) -> None:
    """What is told by its first bytes, and not read. Raises ReadError, which says what to do with it."""
    head = data[:2000]
    is_bitmap = head[:2] == b"BM" and int.from_bytes(head[2:6], "little") == len(data)
    if (
        head.startswith(_PICTURES)
        or is_bitmap
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or head[4:10] == b"ftyphe"
    ):
        raise ReadError(Reason.PICTURE)
    if head.startswith(_PACKED):
        raise ReadError(Reason.PACKED)
    if head.startswith(_NO_DOCUMENTS):
        raise ReadError(Reason.UNSUPPORTED)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml"):
        for mark, reason in _OLD_XML:
            if mark in head:
                raise ReadError(reason)


def _zipped(data: bytes, limits: Limits, suffix: str) -> ReadDocument:
    """By the parts that it has."""
    from app.knowledge.read.office import docx, pptx, xlsx
    from app.knowledge.read.web import epub

    archive = Archive(data, limits)
    readers = {
        "word/document.xml": docx.read_docx,
        "xl/workbook.xml": xlsx.read_xlsx,
        pptx.PRESENTATION: pptx.read_pptx,
        "META-INF/container.xml": epub.read_epub,
    }
    for part, reader in readers.items():
        if archive.has(part):
            return reader(archive, limits)
    if archive.has("content.xml"):
        kind = archive.part("mimetype") if archive.has("mimetype") else b""
        return _open_document_reader(kind.removeprefix(_OPEN_DOCUMENT))(archive, limits)
    if archive.has("xl/workbook.bin"):
        raise ReadError(Reason.OLD_SHEET)
    is_other = suffix in _ZIPPED or archive.has("Index/Document.iwa")
    raise ReadError(Reason.UNSUPPORTED if is_other else Reason.PACKED)


def _open_document_reader(kind: bytes) -> Callable[[Archive, Limits], ReadDocument]:
    """By what it says of itself: a text where it says nothing."""
    from app.knowledge.read.office import odp, ods, odt

    if kind.startswith(b"spreadsheet"):
        return ods.read_ods
    return odp.read_odp if kind.startswith(b"presentation") else odt.read_odt


def _text_reader(suffix: str, data: bytes) -> Read:
    """By the end of its name, unless its beginning says that it is HTML, or a saved page."""
    from app.knowledge.read import plain, tables
    from app.knowledge.read.web import markdown, web

    readers: dict[str, Read] = {
        **dict.fromkeys((".md", ".markdown"), markdown.read_markdown),
        **dict.fromkeys((".html", ".htm", ".xhtml"), web.read_html),
        **dict.fromkeys((".csv", ".tsv", ".xls"), tables.read_csv),
        **dict.fromkeys((".json", ".jsonl"), tables.read_json),
    }
    if suffix not in (".md", ".markdown") and _SAVED_PAGE.search(data[:2000]):
        return web.read_saved_page
    if suffix in (".xls", ".doc") and _TABLE.search(data[:_LOOKED_AT]):
        return web.read_html  # as many programs of banks and offices write what they call a sheet
    if suffix not in readers and data[:400].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return web.read_html
    return readers.get(suffix, plain.read_text)
