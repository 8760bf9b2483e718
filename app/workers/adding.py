"""Adds files and folders to a collection: reads, cuts and stores each; can be stopped and resumed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.core.documents.documents import READING, Collection, Cut, Document, ReadDocument, Reason, Source
from app.core.documents.passage_entry import PassageEntry
from app.core.paths import absolute
from app.knowledge.index.split import Sizes, estimated_tokens, split
from app.knowledge.read.gather import FoundFile, found_files
from app.knowledge.read.limits import ReadError
from app.knowledge.read.reader import CancelledError, Reader
from app.storage.documents.documents import Documents, path_text


class Status(StrEnum):
    """The result for a file. Names are part of the command line's JSON."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    REPLACED = "replaced"
    FAILED = "failed"
    REMOVED = "removed"
    WAITING = "waiting"  # somebody is still writing it


@dataclass(frozen=True)
class Outcome:
    """One file of the report. A failed one has a reason; `document` is None where there is none in the collection."""

    name: str
    path: Path
    status: Status
    document: Document | None = None
    reason: Reason | None = None


@dataclass(frozen=True)
class Step:
    """How far it is: the file that is being read, with its page.

    `before` is the share of all bytes in the files before it, and `part` its own: a long file is more than a short one.
    `whole` is how many bytes all of them have.
    """

    name: str
    file: int  # from 1
    files: int
    page: int = 0
    pages: int = 0
    before: float = 0.0
    part: float = 1.0
    whole: int = 0


class Indexer(Protocol):
    """What makes passages findable. Called between transactions, on the thread that adds."""

    def count_tokens(self, text: str) -> int:
        """In the tokens of the model that passages are for."""

    def after_passages(self, document: Document) -> None:
        """The passages of this document are stored, and those it had before are gone."""

    def lacks(self, document: Document) -> bool:
        """Whether some of a document that is stored cannot be found yet: a run that was cut off has left it."""

    def prepare(self, document_id: str, passages: Sequence[Cut]) -> Sequence[PassageEntry] | None:
        """The entries of a document that is read anew, before it is stored, that no search falls in between.

        None once it is cancelled.
        """


class NoIndexer:
    """Passages are stored and not indexed."""

    def count_tokens(self, text: str) -> int:
        """Estimated."""
        return estimated_tokens(text)

    def after_passages(self, document: Document) -> None:
        """Nothing."""

    def lacks(self, document: Document) -> bool:
        """Nothing is to be found."""
        return False

    def prepare(self, document_id: str, passages: Sequence[Cut]) -> Sequence[PassageEntry] | None:
        """No entries."""
        return ()


@dataclass(frozen=True)
class Adding:
    """What is added to, and with what. `removed_too` takes out what is no longer in the folders given."""

    documents: Documents
    reader: Reader
    indexer: Indexer = field(default_factory=NoIndexer)
    sizes: Sizes = field(default_factory=Sizes)
    removed_too: bool = False
    left_out: Callable[[Path], None] = lambda path: None  # hears of files in folders that are no documents
    progress: Callable[[Step], None] = lambda step: None
    cancelled: Callable[[], bool] = lambda: False

    def add(self, collection: Collection, paths: Sequence[Path]) -> Iterator[Outcome]:
        """One outcome a file, as each is done, and one a folder that could not be looked into.

        Nothing more once `cancelled` says so. Raises AppError.
        """
        unseen: list[Path] = []
        files = found_files(paths, unseen.append, self.left_out)
        yield from self.add_files(collection, files)
        for folder in [] if self.cancelled() else unseen:
            yield Outcome(folder.name, folder, Status.FAILED, reason=Reason.NOT_READABLE)
        if self.removed_too and not self.cancelled():
            yield from self._remove_missing(collection, paths, {path_text(each.path) for each in files}, unseen)

    def add_files(self, collection: Collection, files: Sequence[FoundFile]) -> Iterator[Outcome]:
        """As `add`, of files that were found already."""
        replaced = False
        sizes = [size_of(found.path) for found in files]
        whole, before = sum(sizes), 0
        try:
            for number, (found, size) in enumerate(zip(files, sizes, strict=True), start=1):
                if self.cancelled():
                    return
                step = Step(found.name, number, len(files), before=before / whole, part=size / whole, whole=whole)
                before += size
                self.progress(step)
                try:
                    outcome = self._add_file(collection, found, step)
                except CancelledError:
                    return
                replaced |= outcome.status is Status.REPLACED
                yield outcome
        finally:
            if replaced:
                self.documents.finish()

    def _add_file(self, collection: Collection, found: FoundFile, step: Step) -> Outcome:
        known = self.documents.at_path(collection.id, found.path)
        is_new_reading = known is not None and known.reading < READING
        if known is not None and is_as_read(known, found.path):
            return self._as_it_was(known, found)
        name = found.name if known is None else known.name

        def progress(done: int, of: int) -> None:
            self.progress(replace(step, page=done, pages=of))

        try:
            read = self.reader.read(found.path, progress, self.cancelled)
            source = Source(found.name, found.path, read.sha256, read.size, read.modified)
            is_same = known is not None and known.source.sha256 == read.sha256
            if known is not None and is_same and not is_new_reading:
                self.documents.touch(known.id, source)
                return self._as_it_was(known, found)
            passages = split(read.document, self.indexer.count_tokens, self.sizes)
            if not passages:
                raise ReadError(Reason.EMPTY)
            if known is not None and is_same and self._is_known(known, read.document, passages):
                self.documents.touch(known.id, source)
                return self._as_it_was(known, found)
        except ReadError as error:
            return Outcome(name, found.path, Status.FAILED, known, error.reason)
        if known is None:
            document = self.documents.add_document(collection.id, source, read.document, passages)
        else:
            entries = self.indexer.prepare(known.id, passages)
            if entries is None:
                raise CancelledError
            document = self.documents.replace(known.id, source, read.document, passages, entries)
        return self._indexed(document, found, Status.ADDED if known is None else Status.REPLACED)

    def _as_it_was(self, known: Document, found: FoundFile) -> Outcome:
        """Unchanged, but where a run was cut off between storing and indexing it: only now is it added."""
        if not self.indexer.lacks(known):
            return Outcome(known.name, found.path, Status.UNCHANGED, known)
        return self._indexed(known, found, Status.ADDED)

    def _indexed(self, document: Document, found: FoundFile, status: Status) -> Outcome:
        """Made findable; where that is cut off, who goes on adds it."""
        self.indexer.after_passages(document)
        if self.cancelled() and self.indexer.lacks(document):
            raise CancelledError
        return Outcome(document.name, found.path, status, document)

    def _is_known(self, known: Document, read: ReadDocument, passages: Sequence[Cut]) -> bool:
        """Whether a document that is read in another way is as it was: then it is not indexed anew."""
        stored = [
            Cut(each.text, each.page, each.heading, each.start, each.end, each.turns, each.labels)
            for each in self.documents.passages_of(known.id)
        ]
        about = (read.title, read.language, tuple(map(str, read.notes)))
        return stored == list(passages) and (known.title, known.language, known.notes) == about

    def _remove_missing(
        self, collection: Collection, paths: Sequence[Path], there: set[str], unseen: Sequence[Path]
    ) -> Iterator[Outcome]:
        """Documents from the folders given whose files are no longer there."""
        folders = [absolute(path) for path in paths]
        gone = [
            document
            for document in self.documents.list(collection.id)
            if path_text(document.source.path) not in there
            and any(folder in document.source.path.parents and folder.is_dir() for folder in folders)
            and not any(folder in document.source.path.parents for folder in unseen)
            and not may_be_there(document.source.path)  # added by its own name: folders are not searched for its kind
        ]
        yield from self.remove(gone)

    def remove(self, gone: Sequence[Document]) -> Iterator[Outcome]:
        """Documents whose files are gone."""
        if gone:
            self.documents.remove([document.id for document in gone])
        for document in gone:
            yield Outcome(document.name, document.source.path, Status.REMOVED, document)


def size_of(path: Path) -> int:
    """In bytes, 1 at least, that no sum is nothing."""
    try:
        return max(path.stat().st_size, 1)
    except OSError:
        return 1


def may_be_there(path: Path) -> bool:
    """Whether there is such a file, as far as may be seen: where its folder may not be entered, it is not gone."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        pass
    return True


def is_as_read(document: Document, path: Path) -> bool:
    """Whether its file need not be read: by size and time, which every program that writes a file changes."""
    try:
        status = path.stat()
    except OSError:
        return False
    is_unchanged = (status.st_size, status.st_mtime_ns) == (document.source.size, document.source.modified)
    return is_unchanged and document.reading >= READING
