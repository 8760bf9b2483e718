"""A verified pack with its signer, texts and passages; installed packs, and how they came; the rules of trust."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.core.documents.documents import Cut
from app.core.documents.passage_entry import PassageEntry
from app.core.errors import AppError, ErrorCode
from app.core.packs.manifest import (
    MANIFEST,
    PASSAGES,
    SIGNATURE,
    VECTORS,
    Manifest,
    PackDocument,
    digest,
    manifest_from,
)
from app.core.packs.pack_archive import archive, damaged, read_archive
from app.core.packs.samples import SAMPLE_KEY
from app.core.packs.signing import fingerprint, load_public_key, same_fingerprint, signed_by


@dataclass(frozen=True)
class Pack:
    """A pack whose signature fits all of it. Whether its signer is believed is another matter: see Trust."""

    manifest: Manifest
    manifest_bytes: bytes
    signer: bytes  # the public key
    texts: tuple[str, ...]  # of manifest.documents
    passages: bytes
    vectors: bytes

    @property
    def fingerprint(self) -> str:
        """Of the signer's key."""
        return fingerprint(self.signer)


@dataclass(frozen=True)
class PackedPassage:
    """A passage to be, and its place in the index; None where that has to be made here."""

    cut: Cut
    entry: PassageEntry | None


@dataclass(frozen=True)
class PackedDocument:
    """A document with its passages, ready to be stored."""

    about: PackDocument
    passages: tuple[PackedPassage, ...]


@dataclass(frozen=True)
class InstalledPack:
    """A pack in a profile, and the collection that has its documents."""

    manifest: Manifest
    collection_id: str
    collection: str  # its name
    signer: bytes
    installed: datetime

    @property
    def fingerprint(self) -> str:
        """Of the signer's key."""
        return fingerprint(self.signer)


class Change(StrEnum):
    """What an installation did. Names are part of the command line's JSON."""

    INSTALLED = "installed"
    UPGRADED = "upgraded"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Installation:
    """A pack as it is installed now."""

    pack: InstalledPack
    change: Change
    previous: str | None = None  # the version that was there before


@dataclass(frozen=True)
class Trust:
    """Whose packs are taken: the program's own samples, keys in a folder, and a fingerprint that was typed."""

    folder: Path | None = None  # of *.pub files
    typed: str | None = None

    def check(self, signer: bytes) -> None:
        """Whoever typed a fingerprint takes that key's packs alone.

        Raises AppError: PACK_UNTRUSTED with the fingerprint to compare, KEY_FILE_DAMAGED.
        """
        known = self.is_named(signer) if self.typed else signer == SAMPLE_KEY or signer in self._keys()
        if not known:
            raise AppError(ErrorCode.PACK_UNTRUSTED, fingerprint(signer))

    def is_named(self, signer: bytes) -> bool:
        """Whether somebody vouches for just this key now."""
        return self.typed is not None and same_fingerprint(self.typed, signer)

    def _keys(self) -> Iterable[bytes]:
        if self.folder is None or not self.folder.is_dir():
            return []
        return [load_public_key(path) for path in sorted(self.folder.glob("*.pub"))]


def read_pack(path: Path) -> Pack:
    """Read and check a file. Raises AppError: FILE_NOT_READABLE, or as `pack_from`."""
    return pack_from(read_archive(path))


def pack_from(entries: dict[str, bytes]) -> Pack:
    """Check the entries of an archive: first the signature, then what is signed, then all that it vouches for.

    Raises AppError: PACK_UNSIGNED, PACK_ALTERED, PACK_NEWER, PACK_DAMAGED.
    """
    if MANIFEST not in entries:
        raise damaged("no manifest")
    if SIGNATURE not in entries:
        raise AppError(ErrorCode.PACK_UNSIGNED)
    signed = entries[MANIFEST]
    signer = signed_by(entries[SIGNATURE], signed)
    if signer is None:
        raise AppError(ErrorCode.PACK_ALTERED, SIGNATURE)
    manifest = manifest_from(signed)
    if list(entries) != manifest.entries():
        raise damaged("entries that are not in the manifest, or not in its order")
    texts = [entries[manifest.text_entry(number)] for number in range(len(manifest.documents))]
    expected = [
        *((text, each.sha256) for text, each in zip(texts, manifest.documents, strict=True)),
        (entries[PASSAGES], manifest.index.passages_sha256),
        (entries[VECTORS], manifest.index.vectors_sha256),
    ]
    for name, (content, sha256) in zip(manifest.entries()[2:], expected, strict=True):
        if digest(content) != sha256:
            raise AppError(ErrorCode.PACK_ALTERED, name)
    try:
        decoded = tuple(text.decode("utf-8") for text in texts)
    except UnicodeDecodeError:
        raise damaged("a document is not UTF-8") from None
    if any(len(text) != each.size for text, each in zip(texts, manifest.documents, strict=True)):
        raise damaged("size")
    return Pack(manifest, signed, signer, decoded, entries[PASSAGES], entries[VECTORS])


def pack_bytes(
    signature: bytes, manifest_bytes: bytes, texts: Iterable[bytes], passages: bytes, vectors: bytes
) -> bytes:
    """A pack as its file has it."""
    parts = [signature, manifest_bytes, *texts, passages, vectors]
    return archive(dict(zip(manifest_from(manifest_bytes).entries(), parts, strict=True)))
