"""The model thread: loads models and answers questions one after another; can be stopped at any time."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.core.conversations.assistant import Assistant, Delta, Event, Failed, Finished, LanguageModel
from app.core.conversations.attachments import Attachment
from app.core.conversations.context import context_use, fitting_beginnings
from app.core.conversations.conversation import Message
from app.core.errors import AppError, ErrorCode
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
    backend: str
    languages: tuple[str, ...]


class Answering(QObject):
    """What the window asks of the model. Every method returns at once, but `shut_down`.

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

    _load_requested = Signal(object)
    _answer_requested = Signal(str, object)
    _forget_requested = Signal(object)
    _attach_requested = Signal(object, object)
    _measure_requested = Signal(int, object, str, object)
    _shorten_requested = Signal(str, object)
    _lend_requested = Signal(object)

    def __init__(self, assistant: Assistant, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(min(SWITCH_SECONDS, sys.getswitchinterval()))
        self.model: ReadyModel | None = None  # it still answers while another one loads, or where that cannot be
        self.loading: str | None = ""  # the model id, as in `model_loading`; None: no more is awaited
        self._stops: dict[str, threading.Event] = {}
        self._closing = threading.Event()
        self._thread = QThread(self)
        self._thread.setObjectName("model")
        self._work = _ModelWork(assistant, load, self._closing)
        self._work.moveToThread(self._thread)
        self.model_loading.connect(self._note_loading)
        self.model_ready.connect(self._note_ready)
        self.model_failed.connect(self._note_failed)
        self._load_requested.connect(self._work.load_model)
        self._answer_requested.connect(self._work.answer)
        self._forget_requested.connect(self._work.forget)
        self._attach_requested.connect(self._work.attach)
        self._work.model_loading.connect(self.model_loading)
        self._work.model_ready.connect(self.model_ready)
        self._work.model_failed.connect(self.model_failed)
        self._work.text_ready.connect(self.text_ready)
        self._work.finished.connect(self._finish)
        self._work.failed.connect(self._fail)
        self._work.broken.connect(self._break)
        self._measure_requested.connect(self._work.measure)
        self._work.measured.connect(self.measured)
        self._lend_requested.connect(self._work.lend)
        self._shorten_requested.connect(self._work.shorten)
        self._work.shortened.connect(self.shortened)
        self._thread.start()

    def load_model(self, model_id: str | None = None) -> None:
        """Load a model, else the one in the settings; `model_ready` or `model_failed` follows."""
        self._load_requested.emit(model_id)

    def answer(self, answer_id: str) -> None:
        """Answer a stored question; `finished`, `failed` or `broken` follows, and text before it."""
        stop = self._stops[answer_id] = threading.Event()
        self._answer_requested.emit(answer_id, stop)

    def measure(self, path: Sequence[Message], draft: str, attachments: Sequence[Attachment] = ()) -> None:
        """Count what the next prompt would take; `measured` follows, but not for what a later call has overtaken."""
        self._work.measures += 1
        self._measure_requested.emit(self._work.measures, tuple(path), draft, tuple(attachments))

    def shorten(self, draft: str, attachments: Sequence[Attachment]) -> None:
        """Find out how much of the attachments fits with a question; `shortened` follows."""
        self._shorten_requested.emit(draft, tuple(attachments))

    def lend(self, job: Callable[[LanguageModel | None], None]) -> None:
        """Run a job on the model's thread, with the model that is loaded then. Any thread.

        When everything is stopped it is not run: what it was to write stays "waiting" on disk.
        """
        self._lend_requested.emit(job)

    def stop(self, answer_id: str | None = None) -> None:
        """Stop one answer, or all of them. Not a queued call, which would wait behind the run."""
        for key, stop in list(self._stops.items()):
            if answer_id in (None, key):
                stop.set()

    def detach(self) -> None:
        """Stop everything, have the model forget what was said, and wait. Until `attach` nothing is answered.

        The model stays loaded. It waits for a model that is loading. Any thread.
        """
        self._work.detached.set()
        self.stop()
        done = threading.Event()
        self._forget_requested.emit(done)
        done.wait()
        self._stops.clear()

    def attach(self, assistant: Assistant, load: Load) -> None:
        """Answer for this assistant from now on, with the model that is loaded; else it is to be loaded with `load`."""
        self._attach_requested.emit(assistant, load)

    def shut_down(self) -> None:
        """Stop everything and wait for the thread to end. Nothing can be asked afterwards."""
        self._closing.set()
        self.stop()
        self._thread.quit()
        self._thread.wait()

    def _note_loading(self, model_id: str) -> None:
        self.loading = model_id

    def _note_ready(self, name: str, backend: str, languages: tuple[str, ...]) -> None:
        before = "" if self.model is None else self.model.id
        model_id = before if self.loading is None else self.loading  # the same model answers another window
        self.model, self.loading = ReadyModel(model_id, name, backend, languages), None

    def _note_failed(self, error: AppError | ModelError) -> None:
        self.loading = None
        if error.code is ErrorCode.MODEL_THREAD_FAILED:  # it failed in its midst
            self.model = None

    @Slot(object)
    def _finish(self, message: Message) -> None:
        self._stops.pop(message.id, None)
        self.finished.emit(message)

    @Slot(object, object)
    def _fail(self, message: Message, error: Exception) -> None:
        self._stops.pop(message.id, None)
        self.failed.emit(message, error)

    @Slot(str, object)
    def _break(self, answer_id: str, error: Exception) -> None:
        self._stops.pop(answer_id, None)
        self.broken.emit(answer_id, error)


class _ModelWork(QObject):
    """The part that lives on the model thread."""

    model_loading = Signal(str)
    model_ready = Signal(str, str, object)
    model_failed = Signal(object)
    text_ready = Signal(str, str)
    finished = Signal(object)
    failed = Signal(object, object)
    broken = Signal(str, object)
    measured = Signal(object)
    shortened = Signal(object, object)

    def __init__(self, assistant: Assistant, load: Load, closing: threading.Event) -> None:
        super().__init__()
        self._assistant = assistant
        self._load = load
        self._closing = closing
        self._model: LanguageModel | None = None
        self._model_id: str | None = None  # the one that is loaded, None for that of the settings
        self._broke = False  # it failed in its midst, and is to be loaded anew
        self.detached = threading.Event()
        self.measures = 0  # asked for so far: only the last one is done

    @Slot(int, object, str, object)
    def measure(self, number: int, path: tuple[Message, ...], draft: str, attachments: tuple[Attachment, ...]) -> None:
        if number != self.measures or self._closing.is_set() or self.detached.is_set():
            return
        try:
            model = self._assistant.model
            if model is None:
                self.measured.emit(None)
                return
            settings = self._assistant.settings_for(path[0].conversation_id if path else None, model)
            self.measured.emit(context_use(path, draft, model, settings, attachments))
        except Exception:  # a figure less, and no answer lost
            log.exception("not measured")
            self.measured.emit(None)

    @Slot(str, object)
    def shorten(self, draft: str, attachments: tuple[Attachment, ...]) -> None:
        if self._closing.is_set() or self.detached.is_set():
            return
        shorter = None
        try:
            if (model := self._assistant.model) is not None:
                shorter = fitting_beginnings(draft, attachments, model, self._assistant.settings())
        except Exception:
            log.exception("not shortened")
        self.shortened.emit(attachments, shorter)

    @Slot(object)
    def lend(self, job: Callable[[LanguageModel | None], None]) -> None:
        if self._closing.is_set() or self.detached.is_set():
            return
        try:
            job(self._model)
        except Exception:
            log.exception("a job on the model's thread")

    @Slot(object)
    def forget(self, done: threading.Event) -> None:
        try:
            self._assistant.model = None
            if self._model is not None:
                self._model.forget()
        except Exception:
            log.exception("the model does not forget, so it is dropped")
            self._model = None
        finally:
            done.set()

    @Slot(object, object)
    def attach(self, assistant: Assistant, load: Load) -> None:
        self._assistant, self._load = assistant, load
        self.detached.clear()
        if self._model is None:
            self.load_model(None)
        else:
            self._use(self._model)

    @Slot(object)
    def load_model(self, model_id: str | None) -> None:
        if self._closing.is_set() or self.detached.is_set():
            return
        self._broke = False
        self.model_loading.emit(model_id or "")
        try:
            model = self._load(model_id)
        except (AppError, ModelError) as error:
            log.warning("model not loaded: %s", error)
            self.model_failed.emit(error)
        except Exception as error:
            log.exception("model not loaded")
            self.model_failed.emit(AppError(ErrorCode.UNEXPECTED, type(error).__name__))
        else:
            self._model_id = model_id
            self._use(model)

    @Slot(str, object)
    def answer(self, answer_id: str, stop: threading.Event) -> None:
        if self._closing.is_set() or self.detached.is_set():
            return  # it stays "waiting" on disk, and is "interrupted" at the next start
        if self._broke:
            self.load_model(self._model_id)
        try:
            self._run(answer_id, stop)
        except (AppError, ModelError) as error:
            log.warning("no answer: %s", error)
            self.broken.emit(answer_id, error)
        except Exception as error:
            log.exception("no answer")
            failed = AppError(ErrorCode.MODEL_THREAD_FAILED, type(error).__name__)
            self.broken.emit(answer_id, failed)
            self._drop(failed)

    def _drop(self, error: AppError) -> None:
        """What a model that failed in its midst would say next is not known: it is to be loaded anew.

        That is offered; whoever asks the next question without it has it done then.
        """
        self._model, self._broke = None, True
        self._assistant.model = None
        self.model_failed.emit(error)

    def _use(self, model: LanguageModel) -> None:
        self._model = model
        self._assistant.model = model
        self.model_ready.emit(model.name, model.backend, model.languages)

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
            self._send(answer_id, pieces)
        match last:
            case Finished(message):
                self.finished.emit(message)
            case Failed(message, error):
                self.failed.emit(message, error)

    def _send(self, answer_id: str, pieces: list[str]) -> None:
        if pieces:
            self.text_ready.emit(answer_id, "".join(pieces))
            pieces.clear()
