"""Collections of documents and their passages. Any thread; every method raises AppError."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.documents.documents import READING, Collection, Cut, Document, Passage, ReadDocument, Source
from app.core.documents.passage_entry import TERM_RULES
from app.core.documents.watched_folders import KnownFile
from app.core.errors import AppError, ErrorCode
from app.core.free_name import free_name
from app.core.profiles.audit import Act
from app.core.question import name_from, shown_name
from app.storage.database.ids import new_id
from app.storage.database.rows import Row, all_rows, checked, first, insert, one, passage, time_text
from app.storage.database.search_rows import must_forget
from app.storage.documents.begun_addings import BegunAddings, forget_begun
from app.storage.documents.collection_names import (
    NAME_LENGTH,
    collection_named,
    collections,
    collections_named,
    insert_collection,
)
from app.storage.documents.pack_collections import refuse_pack
from app.storage.documents.passage_index import insert_entry
from app.storage.documents.watched_folders import forget_watched
from app.storage.retention.audit import Recorded
from app.storage.retention.deletion import finish_purge

if TYPE_CHECKING:
    from app.core.documents.passage_entry import PassageEntry

_NO_UTF_8 = re.compile(r"\\u(dc[89a-f][0-9a-f])")  # a byte of a name that is none, as `path_text` writes it
_CHUNK = 500  # rows read in one statement, so that no transaction is held while they are worked on

_DOCUMENT = """
    SELECT d.*, (SELECT count(*) FROM passages p WHERE p.document_id = d.id) AS passages FROM documents d
"""


class Documents(Recorded):
    """What is written is on disk when a method returns, each document in a transaction of its own.

    Raises COLLECTION_NOT_FOUND, COLLECTION_AMBIGUOUS, COLLECTION_EXISTS, EMPTY_NAME, DOCUMENT_NOT_FOUND. A collection's
    name is there once, however its letters are written.
    """

    @property
    def begun(self) -> BegunAddings:
        """What is being added, for after a crash."""
        return BegunAddings(self._database)

    def collections(self) -> list[Collection]:
        """All, the first made first."""
        with self._database.read() as db:
            return collections(db)

    def find_collection(self, name: str) -> Collection:
        """The collection that is kept or shown under that name, or has it as its id."""
        with self._database.read() as db:
            return collection_named(db, name)

    def create_collection(self, name: str) -> Collection:
        """Make an empty collection. Raises AppError: EMPTY_NAME, COLLECTION_EXISTS."""
        name = name_from(name, NAME_LENGTH)
        with self._database.write() as db:
            if collections_named(db, name):
                raise AppError(ErrorCode.COLLECTION_EXISTS, name)
            return insert_collection(db, name, self._now())

    def own_collection(self, name: str) -> Collection:
        """The collection of that name to add to, made if there is none. Raises COLLECTION_OF_PACK."""
        try:
            collection = self.find_collection(name)
        except AppError as error:
            if error.code is not ErrorCode.COLLECTION_NOT_FOUND:
                raise
            return self.create_collection(name)
        with self._database.read() as db:
            refuse_pack(db, collection.id)
        return collection

    def rename_collection(self, collection_id: str, name: str) -> None:
        """Give a collection another name."""
        name = name_from(name, NAME_LENGTH)
        with self._database.write() as db:
            _collection_row(db, collection_id)
            if any(each.id != collection_id for each in collections_named(db, name)):
                raise AppError(ErrorCode.COLLECTION_EXISTS, name)
            db.execute("UPDATE collections SET name = ? WHERE id = ?", [name, collection_id])

    def remove_collection(self, collection_id: str) -> None:
        """Remove a collection with all its documents, for good."""
        with self._database.write() as db:
            _collection_row(db, collection_id)
            rows = all_rows(db, "SELECT id FROM documents WHERE collection_id = ?", [collection_id])
            self._remove(db, [row["id"] for row in rows])
            forget_watched(db, collection_id)
            forget_begun(db, collection_id)
            db.execute("DELETE FROM collections WHERE id = ?", [collection_id])
        self.finish()

    def add_document(self, collection_id: str, source: Source, read: ReadDocument, passages: Sequence[Cut]) -> Document:
        """Store a document that is not there yet. A name that another has is lengthened by the folder's name."""
        document_id = new_id()
        with self._database.write() as db:
            _collection_row(db, collection_id)
            name = name_in_collection(db, collection_id, source)
            place = {"id": document_id, "collection_id": collection_id, "name": name, "path": path_text(source.path)}
            insert(db, "documents", {**place, **self._read(source, read)})
            insert_passages(db, document_id, passages)
            self._audit.record_all(Act.DOCUMENTS_ADDED, [document_id], db)
            return _document(one(db, f"{_DOCUMENT} WHERE d.id = ?", document_id, ErrorCode.DOCUMENT_NOT_FOUND))

    def replace(
        self,
        document_id: str,
        source: Source,
        read: ReadDocument,
        passages: Sequence[Cut],
        entries: Sequence[PassageEntry] = (),
    ) -> Document:
        """The document as its file is now: it keeps its id and name, its passages are new.

        With `entries`, whose ids are the numbers of the passages, these are found from the same moment on from which
        the old ones are not. `finish` is to follow, after the last of several.
        """
        with self._database.write() as db:
            one(db, "SELECT id FROM documents WHERE id = ?", document_id, ErrorCode.DOCUMENT_NOT_FOUND)
            remove_passages(db, document_id)
            db["documents"].update(document_id, self._read(source, read))
            insert_passages(db, document_id, passages)
            insert_entries(db, document_id, entries)
            self._audit.record_all(Act.DOCUMENTS_ADDED, [document_id], db)
            return _document(one(db, f"{_DOCUMENT} WHERE d.id = ?", document_id, ErrorCode.DOCUMENT_NOT_FOUND))

    def touch(self, document_id: str, source: Source) -> None:
        """The file has another time, or was read in another way, and the same came of it."""
        with self._database.write() as db:
            values = [source.modified, READING, document_id]
            db.execute("UPDATE documents SET modified = ?, reading = ? WHERE id = ?", values)

    def remove(self, document_ids: Sequence[str]) -> int:
        """Remove documents with their passages, vectors and words, for good; how many were there."""
        with self._database.write() as db:
            known = "SELECT id FROM documents WHERE id = ?"
            ids = [each for each in dict.fromkeys(document_ids) if all_rows(db, known, [each])]
            self._remove(db, ids)
        self.finish()
        return len(ids)

    def finish(self) -> None:
        """Remove what the indexes and the log still hold of what was removed or replaced."""
        finish_purge(self._database)

    def document(self, document_id: str) -> Document:
        """The document with this id. Raises AppError(DOCUMENT_NOT_FOUND)."""
        with self._database.read() as db:
            return _document(one(db, f"{_DOCUMENT} WHERE d.id = ?", document_id, ErrorCode.DOCUMENT_NOT_FOUND))

    def list(self, collection_id: str) -> list[Document]:
        """The documents of a collection, by name."""
        sql = f"{_DOCUMENT} WHERE d.collection_id = ? ORDER BY d.name"
        with self._database.read() as db:
            return [_document(row) for row in all_rows(db, sql, [collection_id])]

    def at_path(self, collection_id: str, path: Path) -> Document | None:
        """The document that was read from there."""
        sql = f"{_DOCUMENT} WHERE d.collection_id = ? AND d.path = ?"
        with self._database.read() as db:
            row = first(db, sql, [collection_id, path_text(path)])
        return None if row is None else _document(row)

    def files(self, collection_id: str) -> dict[str, KnownFile]:
        """Those of the documents of a collection, by path as `path_text` gives it."""
        sql = "SELECT path, id, size, modified, reading FROM documents WHERE collection_id = ?"
        with self._database.read() as db:
            return {path: KnownFile(*known) for path, *known in db.execute(sql, [collection_id])}

    def passages(self, collection_id: str) -> Iterator[Passage]:
        """Those of a collection in the order of their ids."""
        after = 0
        sql = """
            SELECT p.* FROM passages p CROSS JOIN documents d ON d.id = p.document_id AND d.collection_id = ?
            WHERE p.id > ? ORDER BY p.id LIMIT ?
        """
        while True:
            with self._database.read() as db:
                rows = all_rows(db, sql, [collection_id, after, _CHUNK])
            for row in rows:
                yield passage(row)
            if len(rows) < _CHUNK:
                return
            after = rows[-1]["id"]

    def passages_of(self, document_id: str) -> Sequence[Passage]:
        """Those of a document, in the order of its text."""
        sql = "SELECT * FROM passages WHERE document_id = ? ORDER BY number"
        with self._database.read() as db:
            return [passage(row) for row in all_rows(db, sql, [document_id])]

    def passage(self, passage_id: int) -> Passage:
        """The passage with this id. Raises AppError(DOCUMENT_NOT_FOUND)."""
        with self._database.read() as db:
            row = first(db, "SELECT * FROM passages WHERE id = ?", [passage_id])
        if row is None:
            raise AppError(ErrorCode.DOCUMENT_NOT_FOUND, f"passage {passage_id}")
        return passage(row)

    def _read(self, source: Source, read: ReadDocument) -> dict[str, object]:
        """The columns of a document's row that say what its file was and what was read in it."""
        labels = [page.label for page in read.pages]
        return {
            "sha256": source.sha256,
            "size": source.size,
            "modified": source.modified,
            "added": time_text(self._now()),
            "title": read.title,
            "pages": len(read.pages) or None,
            "language": read.language,
            "notes": json.dumps([str(note) for note in read.notes]),
            "labels": json.dumps(labels if any(labels) else [], ensure_ascii=False),
            "reading": READING,
        }

    def _remove(self, db: Any, document_ids: Sequence[str]) -> None:
        for document_id in document_ids:
            remove_passages(db, document_id)
            db.execute("DELETE FROM documents WHERE id = ?", [document_id])
        self._audit.record_all(Act.DOCUMENTS_REMOVED, document_ids, db)


def path_text(path: Path) -> str:
    """A path as it is stored: names that are no UTF-8 are written with escapes."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def path_from(text: str) -> Path:
    """The path that `path_text` wrote so."""
    return Path(_NO_UTF_8.sub(lambda found: chr(int(found[1], 16)), text))


def insert_passages(db: Any, document_id: str, cuts: Sequence[Cut]) -> None:
    """Within the caller's transaction. Whoever makes them findable from here on does so by the rules of today."""
    db.execute("UPDATE documents SET term_rules = ? WHERE id = ?", [TERM_RULES, document_id])
    rows = []
    for number, cut in enumerate(cuts):
        heading, turns = json.dumps(cut.heading, ensure_ascii=False), json.dumps(cut.turns)
        labels = json.dumps(cut.labels, ensure_ascii=False)
        rows.append((document_id, number, cut.page, heading, cut.text, cut.start, cut.end, turns, labels))
    columns = 'document_id, number, page, heading, text, start, "end", turns, labels'
    db.conn.executemany(f"INSERT INTO passages ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def insert_entries(db: Any, document_id: str, entries: Iterable[PassageEntry]) -> None:
    """Those of a document's passages, by their numbers, within the caller's transaction."""
    ids = dict(db.execute("SELECT number, id FROM passages WHERE document_id = ?", [document_id]).fetchall())
    for entry in entries:
        insert_entry(db, replace(entry, passage_id=ids[entry.passage_id]))


def remove_passages(db: Any, document_id: str) -> None:
    """With their vectors and words, within the caller's transaction.

    What the full-text indexes hold is on the disk until `finish`.
    """
    mine = "SELECT id FROM passages WHERE document_id = ?"
    for table in ("passage_vectors", "sentence_vectors"):
        db.execute(f"DELETE FROM {table} WHERE passage_id IN ({mine})", [document_id])
    for index in ("passage_words", "passage_trigrams", "passage_sounds"):
        db.execute(f"DELETE FROM {index} WHERE rowid IN ({mine})", [document_id])
        must_forget(db, index)
    db.execute("DELETE FROM passages WHERE document_id = ?", [document_id])


def name_in_collection(db: Any, collection_id: str, source: Source) -> str:
    """The document's name, lengthened where another one has it: by its folders, else by a number."""
    sql = "SELECT 1 FROM documents WHERE collection_id = ? AND name = ?"

    def is_taken(name: str) -> bool:
        return bool(all_rows(db, sql, [collection_id, name]))

    folders = map(shown_name, source.path.parent.parts[:0:-1])
    lengthened = accumulate(folders, lambda name, folder: f"{folder}/{name}", initial=source.name)
    free = next((name for name in lengthened if not is_taken(name)), None)
    return free or free_name(source.name, is_taken)


def _collection_row(db: Any, collection_id: str) -> Row:
    return one(db, "SELECT * FROM collections WHERE id = ?", collection_id, ErrorCode.COLLECTION_NOT_FOUND)


@checked("document")
def _document(row: Row) -> Document:
    return Document(
        id=row["id"],
        collection_id=row["collection_id"],
        source=Source(row["name"], path_from(row["path"]), row["sha256"], row["size"], row["modified"]),
        added=datetime.fromisoformat(row["added"]),
        title=row["title"],
        pages=row["pages"],
        language=row["language"],
        notes=tuple(json.loads(row["notes"])),
        passages=row["passages"],
        reading=row["reading"],
        labels=tuple(json.loads(row["labels"])),
    )
