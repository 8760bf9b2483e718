"""The passage index in the database: vectors and three full-text indexes. Any thread; raises AppError."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from app.core.documents.documents import Passage
from app.core.documents.passage_entry import TERM_RULES, PassageEntry, SentenceVector, Terms, VectorTable
from app.storage.database.database import Database
from app.storage.database.rows import all_rows, marks, passage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Known = tuple[Passage, npt.NDArray[np.float32], tuple[SentenceVector, ...]]

_TABLES = {Terms.WORDS: "passage_words", Terms.TRIGRAMS: "passage_trigrams", Terms.SOUNDS: "passage_sounds"}
_SCALE = 127.0  # sentence vectors are kept in 8 bits, by the largest of their numbers
_FETCHED = 2000  # vectors
_RANKED = 256  # passages
_VECTORS = """
    FROM documents d CROSS JOIN passages p ON p.document_id = d.id
    CROSS JOIN passage_vectors v ON v.passage_id = p.id WHERE d.collection_id = ?
"""
_MISSING = """
    FROM documents d CROSS JOIN passages p ON p.document_id = d.id
    WHERE d.collection_id = :collection AND (:document IS NULL OR d.id = :document)
    AND NOT EXISTS (SELECT 1 FROM passage_vectors v WHERE v.passage_id = p.id)
"""


class PassageIndex:
    """Written by who indexes; read by who searches. The vectors of the collections asked for stay in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._written = 0  # changes of the index by this process, which alone has the database
        self._tables: dict[str, VectorTable] = {}

    def missing(self, collection_id: str, limit: int, document_id: str | None = None) -> list[Passage]:
        """Passages of a collection, or of one document of it, that are not in the index yet; at most so many."""
        sql = f"SELECT p.* {_MISSING} ORDER BY p.id LIMIT :limit"
        values = {"collection": collection_id, "document": document_id, "limit": limit}
        with self._database.read() as db:
            return [passage(row) for row in db.query(sql, values)]

    def count_missing(self, collection_id: str, document_id: str | None = None) -> int:
        """How many passages of the collection, or of the document, are not in the index yet."""
        values = {"collection": collection_id, "document": document_id}
        with self._database.read() as db:
            (count,) = db.execute(f"SELECT count(*) {_MISSING}", values).fetchone()
        return int(count)

    def add(self, entries: Sequence[PassageEntry]) -> None:
        """Put passages into the index, all of them or none. Those removed meanwhile are passed over."""
        with self._database.write() as db:
            for entry in entries:
                if not db.execute("SELECT 1 FROM passages WHERE id = ?", [entry.passage_id]).fetchone():
                    continue
                insert_entry(db, entry)
        with self._lock:
            self._written += 1

    def with_old_terms(self, collection_id: str | None = None) -> list[str]:
        """The documents, of one collection or of all, whose terms were computed by an older program's rules."""
        sql = "SELECT id FROM documents WHERE term_rules < ? AND (? IS NULL OR collection_id = ?)"
        with self._database.read() as db:
            return [row[0] for row in db.execute(sql, [TERM_RULES, collection_id, collection_id])]

    def indexed(self, document_id: str) -> list[Passage]:
        """The passages of a document that are in the index."""
        sql = """
            SELECT p.* FROM passages p JOIN passage_vectors v ON v.passage_id = p.id
            WHERE p.document_id = ? ORDER BY p.number
        """
        with self._database.read() as db:
            return [passage(row) for row in all_rows(db, sql, [document_id])]

    def renew(self, terms: Mapping[int, dict[Terms, str]]) -> None:
        """Other terms for passages of the index, by id. Those removed meanwhile are passed over."""
        with self._database.write() as db:
            for passage_id, own in terms.items():
                if db.execute("SELECT 1 FROM passage_vectors WHERE passage_id = ?", [passage_id]).fetchone():
                    for kind, table in _TABLES.items():
                        db.execute(f"REPLACE INTO {table} (rowid, text) VALUES (?, ?)", [passage_id, own[kind]])

    def renewed(self, document_id: str) -> None:
        """All terms of a document are as the rules of today have them."""
        with self._database.write() as db:
            db.execute("UPDATE documents SET term_rules = ? WHERE id = ?", [TERM_RULES, document_id])

    def of_document(self, document_id: str) -> list[Known]:
        """The passages of a document that are in the index, with their vectors and their sentences'."""
        import numpy as np

        sql = """
            SELECT p.*, v.vector FROM passages p JOIN passage_vectors v ON v.passage_id = p.id
            WHERE p.document_id = ? ORDER BY p.number
        """
        with self._database.read() as db:
            rows = all_rows(db, sql, [document_id])
        own = "passage_id IN (SELECT id FROM passages WHERE document_id = ?)"
        parts = self._sentences([row["id"] for row in rows], own, [document_id])
        return [
            (
                passage(row),
                np.frombuffer(row["vector"], dtype=np.float16).astype(np.float32),
                tuple(parts[row["id"]]),
            )
            for row in rows
        ]

    def vectors(self, collection_id: str) -> VectorTable:
        """All vectors of a collection, from memory where it has not changed."""
        import numpy as np

        with self._database.read() as db:
            stamp = self._stamp(db, collection_id)
            with self._lock:
                known = self._tables.get(collection_id)
            if known is not None and known.stamp == stamp:
                return known
            ids = np.array([row[0] for row in db.execute(f"SELECT p.id {_VECTORS}", [collection_id])], dtype=np.int64)
            ids.sort()
            vectors = np.zeros((len(ids), 0), dtype=np.float16)
            # Some at a time: all at once they would be in memory three times.
            rows = db.execute(f"SELECT p.id, v.vector {_VECTORS}", [collection_id])
            while len(ids) and (some := rows.fetchmany(_FETCHED)):
                read = np.frombuffer(b"".join(row[1] for row in some), dtype=np.float16).reshape(len(some), -1)
                if not vectors.size:
                    vectors = np.zeros((len(ids), read.shape[1]), dtype=np.float16)
                own = np.array([row[0] for row in some])
                places = np.minimum(np.searchsorted(ids, own), len(ids) - 1)
                there = ids[places] == own  # others were added since, by another thread
                vectors[places[there]] = read[there]
        table = VectorTable(ids, vectors, stamp)
        with self._lock:
            self._tables[collection_id] = table
        return table

    def ranked(self, kind: Terms, terms: Iterable[str], passage_ids: npt.NDArray[np.int64], limit: int) -> list[int]:
        """Those of the passages with these ids, ascending, that have any of the terms, by BM25, the best first.

        Which passages a collection has is in memory: to ask the database of each would take most of the time.
        """
        import numpy as np

        match = " OR ".join('"' + term.replace('"', '""') + '"' for term in terms)
        if not match or not len(passage_ids):
            return []
        table = _TABLES[kind]
        sql = f"""
            SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY bm25({table}), rowid
        """
        found: list[int] = []
        with self._database.read() as db, closing(db.execute(sql, [match, *passage_ids[[0, -1]].tolist()])) as rows:
            while len(found) < limit and (some := rows.fetchmany(_RANKED)):
                ids = np.array([row[0] for row in some])
                found += ids[passage_ids[np.searchsorted(passage_ids, ids)] == ids].tolist()
        return found[:limit]

    def passages(self, passage_ids: Sequence[int]) -> dict[int, tuple[Passage, str, str]]:
        """Passages with the name and the title of their documents, by id."""
        sql = f"""
            SELECT p.*, d.name AS document_name, d.title AS document_title
            FROM passages p CROSS JOIN documents d ON d.id = p.document_id WHERE p.id IN ({marks(passage_ids)})
        """
        with self._database.read() as db:
            rows = all_rows(db, sql, passage_ids)
        return {row["id"]: (passage(row), row["document_name"], row["document_title"]) for row in rows}

    def sentences(self, passage_ids: Sequence[int]) -> dict[int, list[SentenceVector]]:
        """The sentences of passages, in order, by the passage's id."""
        return self._sentences(passage_ids, f"passage_id IN ({marks(passage_ids)})", passage_ids)

    def ids_of_document(self, document_id: str) -> list[int]:
        """The ids of a document's passages, in their order."""
        sql = "SELECT id FROM passages WHERE document_id = ? ORDER BY number"
        with self._database.read() as db:
            return [row[0] for row in db.execute(sql, [document_id])]

    def passages_of(self, document_id: str, numbers: range) -> list[Passage]:
        """A document's passages of these numbers, counted from 0, in order; fewer where it has fewer."""
        sql = "SELECT * FROM passages WHERE document_id = ? ORDER BY number LIMIT ? OFFSET ?"
        with self._database.read() as db:
            return [passage(row) for row in all_rows(db, sql, [document_id, len(numbers), numbers.start])]

    def _sentences(
        self, passage_ids: Sequence[int], condition: str, values: Sequence[object]
    ) -> dict[int, list[SentenceVector]]:
        sql = f"""
            SELECT passage_id, start, "end", vector FROM sentence_vectors
            WHERE {condition} ORDER BY passage_id, number
        """
        found: dict[int, list[SentenceVector]] = {each: [] for each in passage_ids}
        with self._database.read() as db:
            rows = db.execute(sql, list(values)).fetchall()
        for (passage_id, start, end, _), vector in zip(rows, _unpacked([row[3] for row in rows]), strict=True):
            found.setdefault(passage_id, []).append(SentenceVector(start, end, vector))
        return found

    def _stamp(self, db: Any, collection_id: str) -> tuple[int, ...]:
        sql = "SELECT count(*), coalesce(max(rowid), 0) FROM documents WHERE collection_id = ?"
        documents, newest = db.execute(sql, [collection_id]).fetchone()
        row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'passages'").fetchone()
        return documents, newest, row[0] if row else 0, self._written


def insert_entry(db: Any, entry: PassageEntry) -> None:
    """Put a passage into the index, within the caller's transaction."""
    import numpy as np

    vector = entry.vector.astype(np.float16).tobytes()
    db.execute("INSERT INTO passage_vectors VALUES (?, ?)", [entry.passage_id, vector])
    db.conn.executemany(
        "INSERT INTO sentence_vectors VALUES (?, ?, ?, ?, ?)",
        [
            (entry.passage_id, number, each.start, each.end, _packed(each.vector))
            for number, each in enumerate(entry.sentences)
        ],
    )
    for kind, table in _TABLES.items():
        db.execute(f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", [entry.passage_id, entry.terms[kind]])


def _packed(vector: npt.NDArray[np.float32]) -> bytes:
    import numpy as np

    scale = float(np.abs(vector).max()) or 1.0
    return np.float32(scale).tobytes() + np.round(vector * (_SCALE / scale)).astype(np.int8).tobytes()


def _unpacked(packed: Sequence[bytes]) -> npt.NDArray[np.float32]:
    """The vectors that _packed() made these of, each of 8 bits and one scale: [vectors, D], float32."""
    import numpy as np

    if not packed:
        return np.zeros((0, 0), dtype=np.float32)
    read = np.frombuffer(b"".join(packed), dtype=np.int8).reshape(len(packed), -1)
    scales = read[:, :4].copy().view(np.float32) / np.float32(_SCALE)
    return np.asarray(read[:, 4:] * scales, dtype=np.float32)
