"""Writes and reads a pack's index: passages, their sentences and vectors, in two files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.core.documents.documents import LONGEST_LABEL, Cut
from app.core.documents.passage_entry import PassageEntry, SentenceVector
from app.core.packs.manifest import json_from
from app.core.packs.pack_archive import damaged
from app.core.packs.pack_contents import Pack, PackedDocument, PackedPassage
from app.knowledge.index.embed import DIMENSION
from app.knowledge.index.indexing import MOST_SENTENCES, passage_to_be, with_heading
from app.knowledge.read.builder import clean, one_line
from app.knowledge.words.terms import indexed_terms

if TYPE_CHECKING:
    from app.knowledge.index.embed import Vectors

MOST_PASSAGES = 50_000
LONGEST_PASSAGE = 100_000  # characters
MOST_HEADINGS, LONGEST_HEADING = 32, 4_000
_UNEVEN = 0.01  # by which a vector's length may be off 1, in 16 bits


def packed_index(documents: Sequence[Sequence[tuple[Cut, PassageEntry]]]) -> tuple[bytes, bytes]:
    """The passages as JSON, and all vectors in 16 bits, little-endian: of each passage its own, then its sentences'."""
    import numpy as np

    listed = [[_fields(cut, entry) for cut, entry in document] for document in documents]
    rows = [
        vector
        for document in documents
        for _, entry in document
        for vector in (entry.vector, *(each.vector for each in entry.sentences))
    ]
    text = json.dumps({"documents": listed}, ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode("utf-8"), np.array(rows, dtype="<f2").tobytes()


def documents_of(pack: Pack, embedder: str) -> list[PackedDocument]:
    """The pack's documents with all that is stored of them.

    Vectors of another embedder than the one named are left out. Raises AppError(PACK_DAMAGED).
    """
    manifest = pack.manifest
    fields = json_from(pack.passages, "index")
    listed: Any = fields.get("documents") if isinstance(fields, dict) else None
    _require(isinstance(listed, list) and len(listed) == len(manifest.documents), "documents")
    read = [_cuts(passages, text) for passages, text in zip(listed, pack.texts, strict=True)]
    _require(sum(map(len, read)) <= MOST_PASSAGES, "too many passages")
    rows = sum(1 + len(spans) for document in read for _, spans in document)
    vectors = _vectors(pack.vectors, rows, manifest.index.dimension)
    usable = (manifest.index.embedder, manifest.index.dimension) == (embedder, DIMENSION)
    found, at = [], 0
    for about, document in zip(manifest.documents, read, strict=True):
        packed = []
        for number, (cut, spans) in enumerate(document):
            entry = _entry(number, cut, spans, vectors[at : at + 1 + len(spans)]) if usable else None
            packed.append(PackedPassage(cut, entry))
            at += 1 + len(spans)
        found.append(PackedDocument(about, tuple(packed)))
    return found


def _fields(cut: Cut, entry: PassageEntry) -> dict[str, Any]:
    fields: dict[str, Any] = {"start": cut.start, "end": cut.end, "page": cut.page, "heading": list(cut.heading)}
    fields["sentences"] = [[each.start, each.end] for each in entry.sentences]
    lists = {"turns": list(cut.turns), "labels": list(cut.labels)}
    return fields | {name: each for name, each in lists.items() if each}


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise damaged(f"index: {what}")


def _cuts(listed: Any, text: str) -> list[tuple[Cut, list[tuple[int, int]]]]:
    """The passages of a document in order; only blanks lie between them."""
    _require(isinstance(listed, list) and bool(listed) and text == clean(text), "passages")
    found, at = [], 0
    for each in listed:
        _require(isinstance(each, dict), "passages")
        start, end = _span(each.get("start"), each.get("end"), at, len(text))
        page, heading, spans = each.get("page"), each.get("heading"), each.get("sentences")
        _require(not text[at:start].strip() and bool(text[start:end].strip()), "passages")
        _require(end - start <= LONGEST_PASSAGE, "passages")
        _require(page is None or (_is_number(page) and 1 <= page < 1_000_000), "page")
        turns = _turns(each.get("turns", []), end - start, page)
        _require(isinstance(heading, list) and len(heading) <= MOST_HEADINGS, "heading")
        _require(all(_is_text(part, LONGEST_HEADING) and part == clean(part) for part in heading), "heading")
        labels = _labels(each.get("labels", []), len(turns) + 1, page)
        cut = Cut(text[start:end], page, tuple(heading), start, end, turns, labels)
        found.append((cut, _sentences(spans, end - start)))
        at = end
    _require(not text[at:].strip(), "passages")
    return found


def _turns(listed: Any, length: int, page: int | None) -> tuple[int, ...]:
    """Where the following pages begin; a passage of a format without pages has none."""
    _require(isinstance(listed, list) and all(_is_number(turn) and 0 < turn < length for turn in listed), "turns")
    _require(listed == sorted(listed) and (not listed or page is not None), "turns")
    return tuple(listed)


def _labels(listed: Any, pages: int, page: int | None) -> tuple[str, ...]:
    """The printed numbers of all pages of a passage, or none."""
    _require(isinstance(listed, list) and len(listed) in (0, pages) and (not listed or page is not None), "labels")
    _require(all(_is_text(label, LONGEST_LABEL) and label == one_line(label) for label in listed), "labels")
    return tuple(listed)


def _sentences(listed: Any, length: int) -> list[tuple[int, int]]:
    _require(isinstance(listed, list) and len(listed) <= MOST_SENTENCES, "sentences")
    found, at = [], 0
    for each in listed:
        _require(isinstance(each, list) and len(each) == 2, "sentences")
        start, at = _span(each[0], each[1], at, length)
        found.append((start, at))
    return found


def _span(start: Any, end: Any, least: int, most: int) -> tuple[int, int]:
    _require(_is_number(start) and _is_number(end) and least <= start < end <= most, "span")
    return start, end


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_text(value: Any, longest: int) -> bool:
    return isinstance(value, str) and len(value) <= longest


def _vectors(data: bytes, rows: int, dimension: int) -> Vectors:
    """[rows, dimension], each of length 1."""
    import numpy as np

    _require(len(data) == rows * dimension * 2, "vectors")
    vectors: Vectors = np.frombuffer(data, dtype="<f2").astype(np.float32).reshape(rows, dimension)
    with np.errstate(over="ignore"):
        lengths = np.linalg.norm(vectors, axis=1)
    _require(bool(np.all(np.abs(lengths - 1) < _UNEVEN)), "vectors")  # nor is one no number
    return vectors


def _entry(number: int, cut: Cut, spans: list[tuple[int, int]], vectors: Vectors) -> PassageEntry:
    """Of a passage that has no id yet."""
    sentences = tuple(SentenceVector(*span, vector) for span, vector in zip(spans, vectors[1:], strict=True))
    return PassageEntry(0, vectors[0], sentences, indexed_terms(with_heading(passage_to_be(cut, number))))
