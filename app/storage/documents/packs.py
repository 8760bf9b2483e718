"""Packs in a profile: installed, upgraded and removed in one transaction each. Any thread; raises AppError."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.documents.documents import Source
from app.core.errors import AppError, ErrorCode
from app.core.free_name import free_name
from app.core.packs.versions import version_key
from app.core.profiles.audit import Act
from app.core.question import clean_text
from app.storage.database.ids import new_id
from app.storage.database.rows import Row, all_rows, first, insert, time_text
from app.storage.documents.collection_names import insert_collection
from app.storage.documents.documents import (
    Documents,
    insert_entries,
    insert_passages,
    name_in_collection,
    remove_passages,
)
from app.storage.retention.audit import Recorded
from app.storage.retention.deletion import finish_purge

if TYPE_CHECKING:
    from app.core.packs.pack_contents import Installation, InstalledPack, Pack, PackedDocument

_INSTALLED = "SELECT k.*, c.name AS collection FROM packs k JOIN collections c ON c.id = k.collection_id"


class Packs(Recorded):
    """Raises PACK_NOT_FOUND, PACK_NOT_NEWER, PACK_SIGNER_CHANGED."""

    def list(self) -> list[InstalledPack]:
        """All, by their ids."""
        with self._database.read() as db:
            return [_installed(row) for row in all_rows(db, f"{_INSTALLED} ORDER BY k.id")]

    def find(self, pack_id: str) -> InstalledPack:
        """The pack of that id."""
        with self._database.read() as db:
            found = _pack_row(db, pack_id)
        if found is None:
            raise AppError(ErrorCode.PACK_NOT_FOUND, pack_id)
        return _installed(found)

    def of_collection(self, collection_id: str) -> InstalledPack | None:
        """The pack that a collection came with, for its questions, glossary and preset."""
        with self._database.read() as db:
            row = first(db, f"{_INSTALLED} WHERE k.collection_id = ?", [collection_id])
        return None if row is None else _installed(row)

    def install(
        self,
        pack: Pack,
        documents: Sequence[PackedDocument],
        *,
        force: bool = False,
        other_signer: bool = False,
        offered: bool = False,
    ) -> Installation:
        """Install a pack whose signer is believed, or put it in the place of an older version.

        Conversations stay, and what they quote stays with them; so do documents that were added to the pack's
        collection by hand. `force` takes a version that is not newer, `other_signer` one by another signer.
        `offered` notes a sample as brought, in the same step.
        """
        from app.core.packs.pack_contents import Change, Installation

        with self._database.write() as db:
            row = _pack_row(db, pack.manifest.id)
            if offered:
                db.execute("INSERT OR IGNORE INTO offered_samples VALUES (?)", [pack.manifest.id])
            if row is not None and row["manifest"] == pack.manifest_bytes and row["signer"] == pack.signer:
                return Installation(_installed(row), Change.UNCHANGED, row["version"])
            if row is not None:
                _check_upgrade(pack, row, force=force, other_signer=other_signer)
            collection_id = self._new_collection(db, pack.manifest.id) if row is None else str(row["collection_id"])
            self._replace_documents(db, collection_id, pack, documents)
            values = [pack.manifest.id, collection_id, pack.manifest.version, pack.signer]
            values += [time_text(self._now()), pack.manifest_bytes]
            db.execute("INSERT OR REPLACE INTO packs VALUES (?, ?, ?, ?, ?, ?)", values)
            self._audit.record_all(Act.PACK_INSTALLED, [pack.manifest.id], db)
            now = _pack_row(db, pack.manifest.id)
            assert now is not None
        if row is None:
            return Installation(_installed(now), Change.INSTALLED)
        finish_purge(self._database)
        return Installation(_installed(now), Change.UPGRADED, row["version"])

    def remove(self, pack_id: str) -> InstalledPack:
        """Remove a pack with its collection and all documents in it, for good. A sample is not brought again."""
        found = self.find(pack_id)
        Documents(self._database, self._now, self._audit).remove_collection(found.collection_id)
        return found

    def known_samples(self) -> dict[str, str | None]:
        """The samples that were brought before, with the version that is installed; None: it was removed."""
        sql = "SELECT o.id, k.version FROM offered_samples o LEFT JOIN packs k ON k.id = o.id"
        with self._database.read() as db:
            return {row["id"]: row["version"] for row in all_rows(db, sql)}

    def _new_collection(self, db: Any, name: str) -> str:
        """Named as the pack is, or with a number behind where a collection of that name is there already."""
        taken = {row["name"].casefold() for row in all_rows(db, "SELECT name FROM collections")}
        return insert_collection(db, free_name(name, taken.__contains__), self._now()).id

    def _replace_documents(self, db: Any, collection_id: str, pack: Pack, documents: Sequence[PackedDocument]) -> None:
        """Those of the version before go; what has the same file keeps its id."""
        prefix = f"pack:{pack.manifest.id}/"
        sql = "SELECT id, path FROM documents WHERE collection_id = ? AND substr(path, 1, ?) = ?"
        before = {row["path"]: row["id"] for row in all_rows(db, sql, [collection_id, len(prefix), prefix])}
        for document_id in before.values():
            remove_passages(db, document_id)
            db.execute("DELETE FROM documents WHERE id = ?", [document_id])
        time = self._now()
        modified = int(time.timestamp() * 1_000_000_000)
        for packed in documents:
            about, path = packed.about, f"{prefix}{packed.about.file}"
            source = Source(about.name, Path(path), about.sha256, about.size, modified)
            ends = [each.cut.page + len(each.cut.turns) for each in packed.passages if each.cut.page is not None]
            document_id = before.get(path) or new_id()
            row = {
                "id": document_id,
                "collection_id": collection_id,
                "name": name_in_collection(db, collection_id, source),
                "path": path,
                "sha256": about.sha256,
                "size": about.size,
                "modified": modified,
                "added": time_text(time),
                "title": about.title,
                "pages": max(ends, default=None),
                "language": about.language,
                "notes": "[]",
            }
            insert(db, "documents", row)
            insert_passages(db, document_id, [each.cut for each in packed.passages])
            entries = ((number, each.entry) for number, each in enumerate(packed.passages))
            insert_entries(db, document_id, (replace(own, passage_id=at) for at, own in entries if own is not None))


def _check_upgrade(pack: Pack, row: Row, *, force: bool, other_signer: bool) -> None:
    if row["signer"] != pack.signer and not other_signer:
        raise AppError(ErrorCode.PACK_SIGNER_CHANGED, pack.fingerprint)
    if version_key(pack.manifest.version) <= version_key(row["version"]) and not force:
        raise AppError(ErrorCode.PACK_NOT_NEWER, f"{pack.manifest.version} / {row['version']}")


def _pack_row(db: Any, pack_id: str) -> Row | None:
    return first(db, f"{_INSTALLED} WHERE k.id = ?", [clean_text(pack_id)])


def _installed(row: Row) -> InstalledPack:
    from app.core.packs.manifest import manifest_from
    from app.core.packs.pack_contents import InstalledPack

    try:
        manifest = manifest_from(row["manifest"])
        installed = datetime.fromisoformat(row["installed"])
    except (AppError, ValueError):
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"pack {row['id']}") from None
    return InstalledPack(manifest, row["collection_id"], row["collection"], row["signer"], installed)
