"""Builds a signed pack from a folder with documents and a pack.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.core.errors import AppError, ErrorCode
from app.core.given_file import read_given
from app.core.packs.manifest import LARGEST_MANIFEST, LONGEST_NAME, Manifest, digest, json_from
from app.core.packs.pack_archive import LARGEST
from app.core.packs.pack_archive import entries_of as entries_of_archive
from app.core.packs.pack_contents import pack_bytes, pack_from
from app.core.packs.signing import sign
from app.core.question import clean_text, title_from
from app.knowledge.index.embed import DIMENSION, CountingEmbedder
from app.knowledge.index.indexing import entries_of, passage_to_be
from app.knowledge.index.pack_index import documents_of, packed_index
from app.knowledge.index.split import Sizes, split
from app.knowledge.read.limits import ReadError
from app.knowledge.read.reader import ReadFile

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from app.core.documents.documents import Cut

SOURCE = "pack.json"


class FileReader(Protocol):
    """app/knowledge/read/reader.py."""

    def read(self, path: Path) -> ReadFile: ...


@dataclass(frozen=True)
class BuiltPack:
    """A pack's bytes, and what it says of itself."""

    content: bytes
    manifest: Manifest


def build_pack(folder: Path, key: Ed25519PrivateKey, reader: FileReader, embedder: CountingEmbedder) -> BuiltPack:
    """Read, cut, embed and sign what the folder's pack.json names (docs/packs.md).

    Raises AppError: FILE_NOT_READABLE, PACK_SOURCE_DAMAGED, EMBEDDER_UNAVAILABLE.
    """
    try:
        fields = json_from(read_given(folder / SOURCE, LARGEST_MANIFEST + 1), SOURCE)
        listed = fields.pop("documents", None) if isinstance(fields, dict) else None
        if not isinstance(listed, list):
            raise _wrong(f"{SOURCE}: documents")
        documents, texts, indexed = [], [], []
        for each in listed:
            about, text, cuts = _document(folder, each, reader, embedder)
            documents.append(about)
            texts.append(text)
            passages_to_be = [passage_to_be(cut, number) for number, cut in enumerate(cuts)]
            indexed.append(list(zip(cuts, entries_of(passages_to_be, embedder), strict=True)))
        passages, vectors = packed_index(indexed)
        index = {
            "embedder": embedder.name,
            "dimension": DIMENSION,
            "passages_sha256": digest(passages),
            "vectors_sha256": digest(vectors),
        }
        full = {"format": 1, **fields, "documents": documents, "index": index}
        signed = (json.dumps(full, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode(
            "utf-8",
            "surrogatepass",  # of which no manifest is read
        )
        content = pack_bytes(sign(key, signed), signed, texts, passages, vectors)
        if len(content) > LARGEST:
            raise _wrong("too large")
        pack = pack_from(entries_of_archive(content))  # what is built here is to be taken everywhere
        documents_of(pack, embedder.name)
    except AppError as error:
        if error.code is ErrorCode.PACK_DAMAGED:
            raise _wrong(error.detail) from None
        raise
    return BuiltPack(content, pack.manifest)


def _document(
    folder: Path, fields: Any, reader: FileReader, embedder: CountingEmbedder
) -> tuple[dict[str, Any], bytes, list[Cut]]:
    """What the manifest says of a document, its text, and its passages."""
    file = fields.get("file") if isinstance(fields, dict) else None
    if not isinstance(file, str) or clean_text(file) != file:
        raise _wrong(f"{SOURCE}: documents: file")
    path, root = (folder / file).resolve(), folder.resolve()
    if root not in path.parents:
        raise _wrong(f"{file}: not in the folder")
    try:
        read = reader.read(path)
    except ReadError as error:
        raise _wrong(f"{file}: {error.reason}") from error
    cuts = split(read.document, embedder.count_tokens, Sizes())
    if not cuts:
        raise _wrong(f"{file}: empty")
    text = read.document.text.encode("utf-8")
    about = {
        "file": file,
        "name": fields.get("name", title_from(file, LONGEST_NAME)),
        "title": title_from(read.document.title, LONGEST_NAME),
        "language": fields.get("language", read.document.language),
        "sha256": digest(text),
        "size": len(text),
        "source_sha256": read.sha256,
    }
    return about, text, cuts


def _wrong(what: str) -> AppError:
    return AppError(ErrorCode.PACK_SOURCE_DAMAGED, what)
