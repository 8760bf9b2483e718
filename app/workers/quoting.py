"""Answers from collections on a thread of their own: searched, quoted and stored; or lent to the model's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.conversations.assistant import stats_of
from app.core.conversations.conversation import Message, State
from app.core.documents.sources import Scope, Sources
from app.core.documents.written import Translation
from app.core.errors import AppError
from app.core.settings import Language
from app.storage.conversations.answer_sources import write_sources
from app.storage.conversations.conversations import Conversations
from app.workers.answering import LoadedModel
from app.workers.shelf import Shelf
from app.workers.storage_thread import StorageThread
from shakti_mlx.errors import ModelError

if TYPE_CHECKING:
    from app.knowledge.answer.answers import Answerer, CollectionAnswer

log = logging.getLogger(__name__)

Lend = Callable[[Callable[[LoadedModel | None], None]], None]  # Answering.lend
TextOf = Callable[[Sources], str]  # what is stored as the answer's text, in the user's language


def model_writes(languages: Sequence[str], language: Language) -> bool:
    """Whether a model that lists these languages may write in this one."""
    from app.knowledge.written.trust import writes

    return writes(languages, language)


def is_foreign(languages: Sequence[str], question: str) -> bool:
    """Whether a question is in a language that a model does not list."""
    from app.knowledge.written import trust

    return trust.is_foreign(languages, question)


def model_translates(languages: Sequence[str], sources: Sources) -> bool:
    """Whether it may be asked for the first quotation in the question's language."""
    from app.knowledge.answer.translate import may_translate

    if not sources.is_in_other_language or not sources.citations:
        return False
    return may_translate(languages, sources.citations[0].quote, Language(sources.asked))


class Quoting(QObject):
    """What the window asks of the documents. Every method returns at once, but `shut_down`."""

    finished = Signal(object)  # Message, with its sources
    failed = Signal(object, object)  # Message, AppError
    broken = Signal(str, object)  # message id, AppError: not even that could be stored
    untranslated = Signal(str)  # message id: the model's translation is not to be believed, or there is none

    def __init__(
        self, shelf: Shelf, conversations: Conversations, text_of: TextOf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf, self._conversations, self._text_of = shelf, conversations, text_of
        self._stops: dict[str, threading.Event] = {}
        self._shutting = False
        self._lend: Lend | None = None
        self._thread = StorageThread(self, "quoting")

    @cached_property
    def _answerer(self) -> Answerer:
        """Made for the first question to documents: search and quotations are much to import."""
        from app.knowledge.answer.answers import Answerer
        from app.knowledge.search.search import Searcher

        return Answerer(Searcher(self._shelf.index, self._shelf.embedder))

    def write_with(self, lend: Lend) -> None:
        """From now on a model may write answers, on its own thread."""
        self._lend = lend

    def translate(self, answer_id: str) -> None:
        """Have the model translate the first quotation of an answer; `finished` or `untranslated` follows."""
        stop = self._stops[answer_id] = threading.Event()

        def job(model: LoadedModel | None) -> None:
            try:
                if not self._shutting:
                    self._translate(answer_id, model, stop)
            except Exception:
                log.exception("no translation")
                self.untranslated.emit(answer_id)
            finally:
                self._stops.pop(answer_id, None)

        if self._lend is not None:
            self._lend(job)

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
        if scope.write and self._lend is not None and not stop.is_set():

            def job(model: LoadedModel | None) -> None:
                if self._shutting:
                    return  # it stays "waiting" on disk
                try:
                    self._end(answer_id, self._written(model, question, scope, stop), stop, model)
                except Exception as error:
                    log.exception("no answer")
                    self._fail(answer_id, error)

            self._lend(job)
            return
        quoted = None
        if not stop.is_set():
            quoted = self._answerer.answer(scope.collection_id, question, scope.document_id)
        self._end(answer_id, quoted, stop)

    def _written(
        self, model: LoadedModel | None, question: str, scope: Scope, stop: threading.Event
    ) -> CollectionAnswer | None:
        """On the model's thread: written and verified, else quoted."""
        from app.knowledge.answer.answers import Fallback, Mode
        from app.knowledge.answer.generate import Generator

        if stop.is_set():
            return None
        if model is None:
            quoted = self._answerer.answer(scope.collection_id, question, scope.document_id)
            return quoted if quoted.mode is Mode.REFUSE else replace(quoted, fallback=Fallback.NO_MODEL)
        generator = Generator(self._answerer, self._shelf.embedder, model.languages, lambda: model)
        return generator.answer(scope.collection_id, question, stop, scope.document_id)

    def _end(
        self, answer_id: str, answer: CollectionAnswer | None, stop: threading.Event, model: LoadedModel | None = None
    ) -> None:
        """Store what has come of it, on either thread."""
        from app.knowledge.answer.answers import Mode, sources_in

        if answer is None or stop.is_set():
            self._conversations.write_answer(answer_id, "", State.STOPPED)
        else:
            sources = sources_in(answer, model.name if model is not None else "")
            stats = stats_of(model) if model is not None and answer.mode is Mode.GENERATE else None
            # First the sources: a crash in between leaves an answer that is "interrupted", never one without them.
            write_sources(self._conversations.database, answer_id, sources)
            self._conversations.write_answer(answer_id, self._text_of(sources), State.COMPLETE, stats)
        self._stops.pop(answer_id, None)
        self.finished.emit(self._conversations.message(answer_id))

    def _translate(self, answer_id: str, model: LoadedModel | None, stop: threading.Event) -> None:
        """On the model's thread."""
        from app.knowledge.answer.translate import may_translate, translate_quote

        message = self._conversations.message(answer_id)
        sources = message.sources
        if model is None or sources is None or not sources.asked or not sources.citations:
            self.untranslated.emit(answer_id)
            return
        into, quote = Language(sources.asked), sources.citations[0].quote
        text = translate_quote(model, quote, into, stop) if may_translate(model.languages, quote, into) else None
        if text is None:
            self.untranslated.emit(answer_id)
            return
        translated = replace(sources, translation=Translation(text, model.name))
        write_sources(self._conversations.database, answer_id, translated)
        self._conversations.write_answer(answer_id, self._text_of(translated), message.state, message.stats)
        self.finished.emit(self._conversations.message(answer_id))

    def _index_the_rest(self, scope: Scope, stop: threading.Event) -> None:
        """What a run that was cut off has left; while documents are being added, they see to it themselves."""
        from app.knowledge.index.indexing import index_passages

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
            code = str(error.code) if isinstance(error, AppError | ModelError) else ""
            self._conversations.write_answer(answer_id, "", State.FAILED, error=code)
            message: Message = self._conversations.message(answer_id)
        except AppError:
            self.broken.emit(answer_id, error)
        else:
            self.failed.emit(message, error)
