"""Interrupted addings (by a crash, a lock or the program's end): which files are not in their collection yet."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.documents.documents import Collection
from app.core.paths import absolute
from app.knowledge.read.gather import FoundFile, found_files
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex
from app.workers.adding import Adding, Outcome, Status, is_as_read


@dataclass(frozen=True)
class Unfinished:
    """An adding that was cut off. `files` are named as people see them; adding `paths` again finishes them alone."""

    collection: Collection
    paths: tuple[Path, ...]
    files: tuple[str, ...]


def noted_adding(adding: Adding, collection: Collection, paths: Sequence[Path]) -> Iterator[Outcome]:
    """As `adding.add`, kept from its beginning on for after a crash; who asks for it ends that (BegunAddings.end)."""
    begun = adding.documents.begun
    begun.begin(collection.id, map(absolute, paths))
    for outcome in adding.add(collection, paths):
        if outcome.status is Status.FAILED:
            begun.refuse(collection.id, outcome.path)
        yield outcome


def unfinished_addings(documents: Documents, index: PassageIndex) -> list[Unfinished]:
    """Those with files that are there and not finished; where there are none left, the adding has ended after all."""
    collections = {each.id: each for each in documents.collections()}
    found = []
    for begun in documents.begun.list():
        if (collection := collections.get(begun.collection_id)) is None:
            continue
        there = [path for path in begun.paths if os.path.exists(path)]  # noqa: PTH110 (one that may not be seen is not)
        left = [each for each in found_files(there) if each.path not in begun.refused]
        names = tuple(each.name for each in left if not _is_finished(documents, index, collection, each))
        if names:
            found.append(Unfinished(collection, begun.paths, names))
        elif len(there) == len(begun.paths):  # a drive that is not plugged in may come back
            documents.begun.end(collection.id)
    return found


def _is_finished(documents: Documents, index: PassageIndex, collection: Collection, file: FoundFile) -> bool:
    known = documents.at_path(collection.id, file.path)
    return known is not None and is_as_read(known, file.path) and not index.count_missing(collection.id, known.id)
