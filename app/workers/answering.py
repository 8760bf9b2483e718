"""The model thread: loads models and answers questions one after another; can be stopped at any time."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from app.core.conversations.assistant import Assistant, Delta, Event, Failed, Finished, LanguageModel
from app.core.conversations.attachments import Attachment
from app.core.conversations.context import context_use, fitting_beginnings
from app.core.conversations.conversation import Message
from app.core.errors import AppError, ErrorCode
from app.workers.work_thread import Job, Report, WorkThread, ignore
from shakti_mlx.errors import ModelError

log = logging.getLogger(__name__)

# How long the window's thread waits for the interpreter's lock, which the model's Python holds between kernels.
# Qt gives the lock away and takes it back several times an event, so Python's own 5 ms would add up.
SWITCH_SECONDS = 0.0005
BATCH_SECONDS = 0.03  # how often text goes to the window: more often is more work and looks the same

Load = Callable[[str | None], LanguageModel]


@dataclass(frozen=True)
class ReadyModel:
    """The model that answers now. Its id is empty for the one in the settings."""

    id: str
    name: str
    languages: tuple[str, ...]


class Answering(QObject):
    """What the window asks of the model. Every method returns at once, but `detach` and `shut_down`.

    Jobs wait in the model thread's event loop, so a question asked while a model loads is answered
    when it is there. Signals are emitted on the thread that this object lives on, after `model` and `loading` are set.
    """

    model_loading = Signal(str)  # model id, empty for the one in the settings
    model_ready = Signal(str, str, object)  # name, backend, tuple of language codes
    model_failed = Signal(object)  # AppError | ModelError
    text_ready = Signal(str, str)  # message id, what the answer has gained
    finished = Signal(object)  # Message: complete or stopped
    failed = Signal(object, object)  # Message with the partial text, AppError | ModelError
    broken = Signal(str, object)  # message id, AppError: the answer could not even be stored
    measured = Signal(object)  # ContextUse, None without a model
    shortened = Signal(object, object)  # attachments, and their beginnings that fit; None without a model

    _told = Signal(object)  # the emitting of one of these

    def __init__(self, assistant: Assistant, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(min(SWITCH_SECONDS, sys.getswitchinterval()))
        self.model: ReadyModel | None = None  # it still answers while another one loads, or where that cannot be
        self.loading: str | None = ""  # the model id, as in `model_loading`; None: no more is awaited
        self._stops: dict[str, threading.Event] = {}
        self._closing, self._detached = threading.Event(), threading.Event()
        self._measures = 0  # asked for so far: only the last one is done
        # Of the model thread:
        self._assistant, self._load = assistant, load
        self._model: LanguageModel | None = None
        self._model_id: str | None = None  # the one that is loaded, None for that of the settings
        self._broke = False  # it failed in its midst, and is to be loaded anew
        self.model_loading.connect(self._note_loading)
        self.model_ready.connect(self._note_ready)
        self.model_failed.connect(self._note_failed)
        self._told.connect(self._emit)
        self._thread = WorkThread(self, "model")

    def load_model(self, model_id: str | None = None) -> None:
        """Load a model, else the one in the settings; `model_ready` or `model_failed` follows."""
        self._do(lambda: self._load_now(model_id))

    def answer(self, answer_id: str) -> None:
        """Answer a stored question; `finished`, `failed` or `broken` follows, and text before it."""
        stop = self._stops[answer_id] = threading.Event()
        self._do(lambda: self._answer(answer_id, stop))

    def measure(self, path: Sequence[Message], draft: str, attachments: Sequence[Attachment] = ()) -> None:
        """Count what the next prompt would take; `measured` follows, but not for what a later call has overtaken."""
        self._measures += 1
        number, path, attachments = self._measures, tuple(path), tuple(attachments)

        def job() -> None:
            if number != self._measures:
                return
            use = None
            if (model := self._assistant.model) is not None:
                settings = self._assistant.settings_for(path[0].conversation_id if path else None, model)
                use = context_use(path, draft, model, settings, attachments)
            self._tell(self.measured, use)

        self._do(job, lambda error: self._tell(self.measured, None))  # a figure less, and no answer lost

    def shorten(self, draft: str, attachments: Sequence[Attachment]) -> None:
        """Find out how much of the attachments fits with a question; `shortened` follows."""
        attachments = tuple(attachments)

        def job() -> None:
            shorter = None
            if (model := self._assistant.model) is not None:
                shorter = fitting_beginnings(draft, attachments, model, self._assistant.settings())
            self._tell(self.shortened, attachments, shorter)

        self._do(job, lambda error: self._tell(self.shortened, attachments, None))

    def lend(self, job: Callable[[LanguageModel | None], None]) -> None:
        """Run a job on the model's thread, with the model that is loaded then. Any thread.

        When everything is stopped it is not run: what it was to write stays "waiting" on disk.
        """
        self._do(lambda: job(self._model))

    def stop(self, answer_id: str | None = None) -> None:
        """Stop one answer, or all of them. Not a queued call, which would wait behind the run."""
        for key, stop in list(self._stops.items()):
            if answer_id in (None, key):
                stop.set()

    def detach(self) -> None:
        """Stop everything, have the model forget what was said, and wait. Until `attach` nothing is answered.

        The model stays loaded. It waits for a model that is loading. Any thread.
        """
        self._detached.set()
        self.stop()
        done = threading.Event()
        self._thread.add(lambda: self._forget(done))
        done.wait()
        self._stops.clear()

    def attach(self, assistant: Assistant, load: Load) -> None:
        """Answer for this assistant from now on, with the model that is loaded; else it is to be loaded with `load`."""

        def job() -> None:
            self._assistant, self._load = assistant, load
            self._detached.clear()
            if self._model is not None:
                self._use(self._model)
            elif not self._closing.is_set():
                self._load_now(None)

        self._thread.add(job)

    def shut_down(self) -> None:
        """Stop everything and wait for the thread to end. Nothing can be asked afterwards."""
        self._closing.set()
        self.stop()
        self._thread.finish()

    def _do(self, job: Job, report: Report = ignore) -> None:
        """Run a job on the model's thread, unless everything is stopped by then.

        An answer then stays "waiting" on disk, and is "interrupted" at the next start.
        """

        def unless_stopped() -> None:
            if not (self._closing.is_set() or self._detached.is_set()):
                job()

        self._thread.add(unless_stopped, report)

    def _tell(self, signal: SignalInstance, *told: object) -> None:
        """Emit a signal once this object's thread comes to it: what connects meanwhile hears it too."""
        self._told.emit(partial(signal.emit, *told))

    def _note_loading(self, model_id: str) -> None:
        self.loading = model_id

    def _note_ready(self, name: str, _backend: str, languages: tuple[str, ...]) -> None:
        before = "" if self.model is None else self.model.id
        model_id = before if self.loading is None else self.loading  # the same model answers another window
        self.model, self.loading = ReadyModel(model_id, name, languages), None

    def _note_failed(self, error: AppError | ModelError) -> None:
        self.loading = None
        if error.code is ErrorCode.MODEL_THREAD_FAILED:  # it failed in its midst
            self.model = None

    @Slot(object)
    def _emit(self, emit: Callable[[], None]) -> None:
        emit()

    def _forget(self, done: threading.Event) -> None:
        try:
            self._assistant.model = None
            if self._model is not None:
                self._model.forget()
        except Exception:
            log.exception("the model does not forget, so it is dropped")
            self._model = None
        finally:
            done.set()

    def _load_now(self, model_id: str | None) -> None:
        self._broke = False
        self._tell(self.model_loading, model_id or "")
        try:
            model = self._load(model_id)
        except (AppError, ModelError) as error:
            log.warning("model not loaded: %s", error)
            self._tell(self.model_failed, error)
        except Exception as error:
            log.exception("model not loaded")
            self._tell(self.model_failed, AppError(ErrorCode.UNEXPECTED, type(error).__name__))
        else:
            self._model_id = model_id
            self._use(model)

    def _use(self, model: LanguageModel) -> None:
        self._model = self._assistant.model = model
        self._tell(self.model_ready, model.name, model.backend, model.languages)

    def _answer(self, answer_id: str, stop: threading.Event) -> None:
        if self._broke:
            self._load_now(self._model_id)
        try:
            self._run(answer_id, stop)
        except (AppError, ModelError) as error:
            log.warning("no answer: %s", error)
            self._tell(self.broken, answer_id, error)
        except Exception as error:
            log.exception("no answer")
            failed = AppError(ErrorCode.MODEL_THREAD_FAILED, type(error).__name__)
            self._tell(self.broken, answer_id, failed)
            self._drop(failed)

    def _drop(self, error: AppError) -> None:
        """What a model that failed in its midst would say next is not known: it is to be loaded anew.

        That is offered; whoever asks the next question without it has it done then.
        """
        self._model = self._assistant.model = None
        self._broke = True
        self._tell(self.model_failed, error)

    def _run(self, answer_id: str, stop: threading.Event) -> None:
        pieces: list[str] = []
        sent = 0.0
        last: Event | None = None
        try:
            for last in self._assistant.answer(answer_id, stop):
                if isinstance(last, Delta):
                    pieces.append(last.text)
                    if (now := time.monotonic()) - sent >= BATCH_SECONDS:
                        sent = now
                        self._send(answer_id, pieces)
        finally:  # whatever the end is, the window gets all the text before it
            self._stops.pop(answer_id, None)  # not later: once the end is told, the same answer may be gone on with
            self._send(answer_id, pieces)
        match last:
            case Finished(message):
                self._tell(self.finished, message)
            case Failed(message, error):
                self._tell(self.failed, message, error)

    def _send(self, answer_id: str, pieces: list[str]) -> None:
        if pieces:
            self._tell(self.text_ready, answer_id, "".join(pieces))
            pieces.clear()
