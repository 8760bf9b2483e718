"""A pack's manifest, parsed from untrusted bytes."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.core.errors import AppError, ErrorCode
from app.core.packs.pack_archive import damaged
from app.core.question import is_for_people, on_one_line
from app.core.settings import Language
from app.core.strict_json import strict_json
from app.core.translated import Texts, in_language

FORMAT = 1
MANIFEST, SIGNATURE = "manifest.json", "signature"
PASSAGES, VECTORS = "index/passages.json", "index/vectors.f16"
LARGEST_MANIFEST = 4_000_000  # bytes
MOST_DOCUMENTS = 2_000
MOST_QUESTIONS = 200  # a language
MOST_TERMS = 5_000
LONGEST_NAME = 100  # characters, as of a collection
LONGEST_TEXT = 4_000
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}[a-z0-9]")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,63}(?:/[A-Za-z0-9_][A-Za-z0-9._-]{0,63}){0,4}")
_VERSION = re.compile(r"(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){0,3}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.ASCII)


@dataclass(frozen=True)
class PackDocument:
    """A document. `file` is what it is known by from version to version; it is a name, never a place on a disk."""

    file: str
    name: str  # what people see
    title: str
    language: str  # empty where it is none of ours
    sha256: str  # of its text in UTF-8
    size: int
    source_sha256: str  # of the file that it was read from


@dataclass(frozen=True)
class SuggestedQuestion:
    """`document` is the file of the document that answers; empty if not given."""

    text: str
    document: str = ""


@dataclass(frozen=True)
class Preset:
    """Name and instructions of an assistant for these documents."""

    name: Texts
    instructions: Texts


@dataclass(frozen=True)
class IndexFiles:
    """Vectors are of use only to the embedder that made them."""

    embedder: str
    dimension: int
    passages_sha256: str
    vectors_sha256: str


@dataclass(frozen=True)
class Manifest:
    """A pack, but for its documents' texts and its index."""

    id: str
    version: str
    name: Texts
    description: Texts
    licence: str
    creator: str
    documents: tuple[PackDocument, ...]
    questions: Mapping[Language, tuple[SuggestedQuestion, ...]]
    glossary: tuple[Texts, ...]
    assistant: Preset | None
    index: IndexFiles
    format: int = field(default=FORMAT)

    def name_in(self, language: Language) -> str:
        """The pack's name for people, on one line."""
        return on_one_line(in_language(self.name, language))

    def text_entry(self, number: int) -> str:
        """The archive's entry with the text of a document."""
        return f"documents/{number + 1:04}.txt"

    def entries(self) -> list[str]:
        """The names in the archive, in their order."""
        texts = [self.text_entry(number) for number in range(len(self.documents))]
        return [SIGNATURE, MANIFEST, *texts, PASSAGES, VECTORS]


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def manifest_from(data: bytes) -> Manifest:
    """Read a manifest. Raises AppError: PACK_NEWER, PACK_DAMAGED with the field that is wrong."""
    if len(data) > LARGEST_MANIFEST:
        raise damaged("manifest: too large")
    fields = json_from(data, "manifest")
    version = fields.get("format") if isinstance(fields, dict) else None
    if isinstance(version, int) and not isinstance(version, bool) and version > FORMAT:
        raise AppError(ErrorCode.PACK_NEWER, f"format {version}")
    if version != FORMAT or isinstance(version, bool):
        raise damaged("manifest: format")
    try:
        return _manifest(fields)
    except _WrongError as error:
        raise damaged(f"manifest: {error}") from None


def json_from(data: bytes, what: str) -> Any:
    """JSON without double keys and without numbers that are none. Raises AppError(PACK_DAMAGED)."""
    try:
        return strict_json(data.decode("utf-8"))
    except (ValueError, RecursionError):
        raise damaged(f"{what}: no JSON") from None


class _WrongError(Exception):
    """The name of the field that is wrong."""


def _manifest(fields: dict[str, Any]) -> Manifest:
    documents = tuple(_document(each) for each in _list(fields, "documents", MOST_DOCUMENTS))
    if not documents:
        raise _WrongError("documents")
    _refuse_twins((each.file for each in documents), "documents: file")
    _refuse_twins((each.name for each in documents), "documents: name")
    files = {each.file for each in documents}
    assistant = fields.get("assistant")
    return Manifest(
        id=_matching(fields, "id", _ID),
        version=_matching(fields, "version", _VERSION),
        name=_texts(fields, "name", LONGEST_NAME),
        description=_texts(fields, "description", LONGEST_TEXT),
        licence=_text(fields, "licence", LONGEST_NAME),
        creator=_text(fields, "creator", LONGEST_NAME),
        documents=documents,
        questions=_questions(fields, files),
        glossary=tuple(_by_language(each, "glossary", LONGEST_NAME) for each in _list(fields, "glossary", MOST_TERMS)),
        assistant=None if assistant is None else _preset(assistant),
        index=_index(fields.get("index")),
    )


def _document(fields: Any) -> PackDocument:
    file = _matching(fields, "file", _FILE)
    if any(part.endswith(".") or _RESERVED.fullmatch(part.casefold()) for part in file.split("/")):
        raise _WrongError("file")
    language = _text(fields, "language", 2, empty=True)
    if language and language not in list(Language):
        raise _WrongError("language")
    size = fields.get("size")
    if not isinstance(size, int) or isinstance(size, bool) or size < 1:
        raise _WrongError("size")
    return PackDocument(
        file,
        _text(fields, "name", LONGEST_NAME),
        _text(fields, "title", LONGEST_TEXT, empty=True),
        language,
        _matching(fields, "sha256", _SHA256),
        size,
        _matching(fields, "source_sha256", _SHA256),
    )


def _questions(fields: Any, files: set[str]) -> dict[Language, tuple[SuggestedQuestion, ...]]:
    found = fields.get("questions")
    if not isinstance(found, dict) or set(found) - set(Language):
        raise _WrongError("questions")
    questions = {}
    for language in found:
        asked = []
        for each in _list(found, language, MOST_QUESTIONS):
            document = _text(each, "document", LONGEST_TEXT, empty=True)
            if document and document not in files:
                raise _WrongError("questions: document")
            asked.append(SuggestedQuestion(_text(each, "text", LONGEST_TEXT), document))
        questions[Language(language)] = tuple(asked)
    return questions


def _preset(fields: Any) -> Preset:
    return Preset(_texts(fields, "name", LONGEST_NAME), _texts(fields, "instructions", LONGEST_TEXT))


def _index(fields: Any) -> IndexFiles:
    dimension = fields.get("dimension") if isinstance(fields, dict) else None
    if not isinstance(dimension, int) or isinstance(dimension, bool) or not 1 <= dimension <= 4096:
        raise _WrongError("index")
    return IndexFiles(
        _text(fields, "embedder", LONGEST_NAME),
        dimension,
        _matching(fields, "passages_sha256", _SHA256),
        _matching(fields, "vectors_sha256", _SHA256),
    )


def _refuse_twins(names: Iterable[str], what: str) -> None:
    seen = set()
    for name in names:
        plain = unicodedata.normalize("NFKC", name).casefold()
        if plain in seen:
            raise _WrongError(what)
        seen.add(plain)


def _list(fields: Any, name: str, most: int) -> list[Any]:
    found = fields.get(name) if isinstance(fields, dict) else None
    if not isinstance(found, list) or len(found) > most:
        raise _WrongError(name)
    return found


def _matching(fields: Any, name: str, pattern: re.Pattern[str]) -> str:
    text = _text(fields, name, LONGEST_TEXT)
    if not pattern.fullmatch(text):
        raise _WrongError(name)
    return text


def _texts(fields: Any, name: str, most: int) -> dict[Language, str]:
    return _by_language(fields.get(name) if isinstance(fields, dict) else None, name, most)


def _by_language(found: Any, name: str, most: int) -> dict[Language, str]:
    if not isinstance(found, dict) or not found or set(found) - set(Language):
        raise _WrongError(name)
    return {Language(language): _text(found, language, most) for language in found}


def _text(fields: Any, name: str, most: int, *, empty: bool = False) -> str:
    text = fields.get(name, "" if empty else None) if isinstance(fields, dict) else None
    if not isinstance(text, str) or len(text) > most or not (empty or text.strip()) or not is_for_people(text):
        raise _WrongError(name)
    return text
