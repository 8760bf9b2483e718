"""Answers from collections on a thread of their own: searched, quoted and stored, and never generated."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.conversation import Message, State
from app.core.errors import AppError
from app.core.sources import Scope, SourceNote, Sources
from app.knowledge.answers import Answerer, Citation, CollectionAnswer, Nearby
from app.knowledge.indexing import index_passages
from app.knowledge.search import Searcher
from app.storage.citations import write_sources
from app.storage.conversations import Conversations
from app.workers.adding_run import Shelf
from app.workers.storage_thread import StorageThread

TextOf = Callable[[Sources], str]  # what is stored as the answer's text, in the user's language


class Quoting(QObject):
    """What the window asks of the documents. Every method returns at once, but `shut_down`."""

    finished = Signal(object)  # Message, with its sources
    failed = Signal(object, object)  # Message, AppError
    broken = Signal(str, object)  # message id, AppError: not even that could be stored

    def __init__(
        self, shelf: Shelf, conversations: Conversations, text_of: TextOf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf, self._conversations, self._text_of = shelf, conversations, text_of
        self._answerer = Answerer(Searcher(shelf.index, shelf.embedder))
        self._stops: dict[str, threading.Event] = {}
        self._shutting = False
        self._thread = StorageThread(self, "quoting")

    def answer(self, answer_id: str, scope: Scope) -> None:
        """Answer a stored question from documents; `finished`, `failed` or `broken` follows."""
        stop = self._stops[answer_id] = threading.Event()

        def job() -> None:
            if not self._shutting:
                self._answer(answer_id, scope, stop)

        def report(error: Exception) -> None:
            self._fail(answer_id, error)

        self._thread.add(job, report)

    def stop(self, answer_id: str | None = None) -> None:
        """Stop one answer, or all of them."""
        for key, stop in list(self._stops.items()):
            if answer_id in (None, key):
                stop.set()

    def shut_down(self) -> None:
        """Stop everything and wait for the thread to end. What waits is "interrupted" at the next start. Any thread."""
        self._shutting = True
        self.stop()
        self._thread.finish()

    def _answer(self, answer_id: str, scope: Scope, stop: threading.Event) -> None:
        waiting = self._conversations.message(answer_id)
        question = self._conversations.message(waiting.parent_id or "").text
        self._index_the_rest(scope, stop)
        if not stop.is_set():
            answer = self._answerer.answer(scope.collection_id, question, scope.document_id)
        if stop.is_set():
            self._conversations.write_answer(answer_id, "", State.STOPPED)
        else:
            sources = sources_in(answer)
            # First the sources: a crash in between leaves an answer that is "interrupted", never one without them.
            write_sources(self._conversations.database, answer_id, sources)
            self._conversations.write_answer(answer_id, self._text_of(sources), State.COMPLETE)
        self._stops.pop(answer_id, None)
        self.finished.emit(self._conversations.message(answer_id))

    def _index_the_rest(self, scope: Scope, stop: threading.Event) -> None:
        """What a run that was cut off has left; while documents are being added, they see to it themselves."""
        if self._shelf.indexing.acquire(blocking=False):
            try:
                index_passages(
                    self._shelf.index,
                    self._shelf.embedder,
                    scope.collection_id,
                    document_id=scope.document_id,
                    stop=stop,
                )
            finally:
                self._shelf.indexing.release()

    def _fail(self, answer_id: str, error: Exception) -> None:
        """On the thread: no answer, which is stored with its reason where that goes."""
        self._stops.pop(answer_id, None)
        try:
            code = str(error.code) if isinstance(error, AppError) else ""
            self._conversations.write_answer(answer_id, "", State.FAILED, error=code)
            message: Message = self._conversations.message(answer_id)
        except AppError:
            self.broken.emit(answer_id, error)
        else:
            self.failed.emit(message, error)


def sources_in(answer: CollectionAnswer) -> Sources:
    """What is kept of an answer."""
    if answer.citations:
        return Sources(tuple(_cited(each) for each in answer.citations))
    return Sources((), tuple(_near(each) for each in answer.nearby), refused=True)


def _cited(citation: Citation) -> SourceNote:
    passage = citation.passage
    return SourceNote(
        citation.document,
        citation.title,
        passage.page,
        _path(passage.heading),
        passage.id,
        passage.text,
        citation.start,
        citation.end,
    )


def _near(nearby: Nearby) -> SourceNote:
    return SourceNote(nearby.document, nearby.title, nearby.page, _path(nearby.heading), nearby.passage_id)


def _path(heading: tuple[str, ...]) -> str | None:
    return " > ".join(heading) or None
