"""Answers from collections on a thread of their own (search, quote, store), or on the model's thread for writing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.core.conversations.assistant import LanguageModel, stats_of
from app.core.conversations.conversation import Message, State
from app.core.documents.sources import LANGUAGES, Scope, Sources
from app.core.errors import AppError
from app.core.settings import Language
from app.storage.conversations.answer_sources import write_sources
from app.storage.conversations.conversations import Conversations
from app.storage.documents.packs import Packs
from app.workers.searched import searched_in
from app.workers.shelf import Shelf
from app.workers.work_thread import WorkThread
from shakti_mlx.errors import ModelError

if TYPE_CHECKING:
    from app.knowledge.answer.answers import Answerer
    from app.knowledge.answer.collection_answer import CollectionAnswer

log = logging.getLogger(__name__)

Lend = Callable[[Callable[[LanguageModel | None], None]], None]  # Answering.lend
TextOf = Callable[[Sources], str]  # what is stored as the answer's text, in the user's language


def model_writes(languages: Sequence[str], language: Language) -> bool:
    """Whether a model that lists these languages may write in this one."""
    from app.knowledge.written.trust import may_write

    return may_write(languages, language)


def is_foreign(languages: Sequence[str], question: str) -> bool:
    """Whether a question is in a language that a model does not list."""
    from app.knowledge.written import trust

    return trust.is_foreign(languages, question)


def model_translates(languages: Sequence[str], sources: Sources, model: str) -> bool:
    """Whether it may be asked for quotations in the question's language. `model` is its name."""
    from app.knowledge.answer.translate import to_translate

    return bool(to_translate(languages, sources, _interface(), model))


def _interface() -> str:
    """The language of the interface."""
    return QLocale().name()[:2]


class Quoting(QObject):
    """What the window asks of the documents. Every method returns at once, but `shut_down`."""

    finished = Signal(object)  # Message, with its sources
    failed = Signal(object, object)  # Message, AppError
    broken = Signal(str, object)  # message id, AppError: not even that could be stored
    translated = Signal(object)  # Message, with one translation more, one withheld, or none where it was stopped
    untranslated = Signal(str)  # message id: the model cannot translate

    _more_to_translate = Signal(str)  # message id

    def __init__(
        self, shelf: Shelf, conversations: Conversations, text_of: TextOf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf, self._conversations, self._text_of = shelf, conversations, text_of
        self._stops: dict[str, threading.Event] = {}
        self._translating: set[str] = set()  # message ids
        self._shutting = False
        self._lend: Lend | None = None
        self._thread = WorkThread(self, "quoting")
        self._more_to_translate.connect(self._translate_next)

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
        """Have the model translate an answer's quotations, one after another.

        `translated` follows for each, or `untranslated`. Between two the model answers what was asked meanwhile.
        """
        if answer_id not in self._translating:
            self._stops[answer_id] = threading.Event()
            self._translating.add(answer_id)
            self._translate_next(answer_id)

    def is_translating(self, answer_id: str) -> bool:
        """Whether more translations are to come."""
        return answer_id in self._translating

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
        asked = self._conversations.message(waiting.parent_id or "")
        question, after = asked.text, self._conversations.question_before(asked)
        self._index_the_rest(scope, stop)
        if scope.write and self._lend is not None and not stop.is_set():

            def job(model: LanguageModel | None) -> None:
                if self._shutting:
                    return  # it stays "waiting" on disk
                try:
                    self._end(answer_id, scope, self._written(model, question, after, scope, stop), stop, model)
                except Exception as error:
                    log.exception("no answer")
                    self._fail(answer_id, error)

            self._lend(job)
            return
        quoted = None
        if not stop.is_set():
            quoted = self._answerer.answer(scope.collection_id, question, scope.document_id, after)
        self._end(answer_id, scope, quoted, stop)

    def _written(
        self, model: LanguageModel | None, question: str, after: str, scope: Scope, stop: threading.Event
    ) -> CollectionAnswer | None:
        """On the model's thread: written and verified, else quoted. `after` is the question before it."""
        from app.knowledge.answer.collection_answer import Fallback, Mode
        from app.knowledge.answer.generate import Generator

        if stop.is_set():
            return None
        if model is None:
            quoted = self._answerer.answer(scope.collection_id, question, scope.document_id, after)
            return quoted if quoted.mode is Mode.REFUSE else replace(quoted, fallback=Fallback.NO_MODEL)
        generator = Generator(self._answerer, self._shelf.embedder, model.languages, lambda: model)
        return generator.answer(scope.collection_id, question, stop, scope.document_id, after)

    def _end(
        self,
        answer_id: str,
        scope: Scope,
        answer: CollectionAnswer | None,
        stop: threading.Event,
        model: LanguageModel | None = None,
    ) -> None:
        """Store the result, on either thread."""
        from app.knowledge.answer.collection_answer import Mode, sources_in

        if answer is None or stop.is_set():
            self._conversations.write_answer(answer_id, "", State.STOPPED)
        else:
            sources = sources_in(answer, model.name if model is not None else "")
            if sources.refused:
                packs = Packs(self._conversations.database)
                interface = _interface()
                language = Language(interface) if interface in LANGUAGES else Language.ENGLISH
                sources = replace(sources, searched=searched_in(self._shelf.documents, packs, scope, language))
            stats = stats_of(model) if model is not None and answer.mode is Mode.GENERATE else None
            # First the sources: a crash in between leaves an answer that is "interrupted", never one without them.
            write_sources(self._conversations.database, answer_id, sources)
            self._conversations.write_answer(answer_id, self._text_of(sources), State.COMPLETE, stats)
        self._stops.pop(answer_id, None)
        self.finished.emit(self._conversations.message(answer_id))

    @Slot(str)
    def _translate_next(self, answer_id: str) -> None:
        """Not from the model's own thread, where a job would run at once, before what waits there."""
        stop = self._stops.setdefault(answer_id, threading.Event())

        def job(model: LanguageModel | None) -> None:
            message, more = None, False
            try:
                if model is not None and not self._shutting:
                    message, more = self._translate(answer_id, model, stop)
            except Exception:
                log.exception("no translation")
            if not more:
                self._translating.discard(answer_id)
                self._stops.pop(answer_id, None)
            if message is not None:
                self.translated.emit(message)
            elif not self._shutting:
                self.untranslated.emit(answer_id)
            if more:
                self._more_to_translate.emit(answer_id)

        if self._lend is not None:
            self._lend(job)

    def _translate(self, answer_id: str, model: LanguageModel, stop: threading.Event) -> tuple[Message | None, bool]:
        """On the model's thread: the answer with its next translation, if there is one, and whether more follow."""
        from app.knowledge.answer.translate import to_translate, translate_quote

        message = self._conversations.message(answer_id)
        sources = message.sources
        if stop.is_set() or sources is None:
            return message, False
        if not (numbers := to_translate(model.languages, sources, _interface(), model.name)):
            return None, False
        quote = sources.citations[numbers[0] - 1].quote
        translation = translate_quote(model, quote, Language(sources.asked), stop, self._shelf.embedder)
        if translation is None:
            return message, False
        translated = sources.with_translation(replace(translation, citation=numbers[0]))
        write_sources(self._conversations.database, answer_id, translated)
        self._conversations.write_answer(answer_id, self._text_of(translated), message.state, message.stats)
        return self._conversations.message(answer_id), len(numbers) > 1 and not stop.is_set()

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
                    cancelled=stop.is_set,
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
