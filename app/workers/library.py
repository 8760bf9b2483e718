"""The storage thread: conversations and settings are read and written here, never on the window's thread."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.core.assistant import Assistant
from app.core.errors import AppError, ErrorCode
from app.core.settings import SettingsFile
from app.storage.conversations import Conversations
from shakti_mlx.errors import ModelError

log = logging.getLogger(__name__)

Job = Callable[[], object]  # what it returns is not looked at
Report = Callable[[Exception], None]


class Library(QObject):
    """What the window asks of the storage. Every method returns at once, but `shut_down`.

    Requests are served in the order they are made. What went wrong comes as `failed`, and for a question
    as `question_refused` with its text, so that nothing typed is lost.
    """

    conversations_changed = Signal(list)  # list[Conversation], newest first
    conversation_opened = Signal(object, list)  # Conversation, list[Message]: the whole tree
    conversation_deleted = Signal(object)  # Conversation: can be restored until it is purged
    question_saved = Signal(object)  # Exchange
    question_refused = Signal(str, object)  # text, AppError | ModelError
    answer_added = Signal(object)  # Message: a further answer to the same question
    failed = Signal(object)  # AppError | ModelError

    _job_added = Signal(object, object)

    def __init__(self, conversations: Conversations, assistant: Assistant, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._assistant = assistant
        self._thread = QThread(self)
        self._thread.setObjectName("library")
        self._work = _Work()
        self._work.moveToThread(self._thread)
        self._job_added.connect(self._work.do)
        self._thread.start()

    def refresh(self) -> None:
        """Read the conversations; `conversations_changed` follows."""
        self._add(self._emit_list)

    def open(self, conversation_id: str) -> None:
        """Read one conversation; `conversation_opened` follows."""

        def job() -> None:
            conversation = self._conversations.get(conversation_id)
            self.conversation_opened.emit(conversation, self._conversations.messages(conversation_id))

        self._add(job)

    def ask(self, text: str, conversation_id: str | None) -> None:
        """Store a question, in a new conversation if none is named; `question_saved` follows."""

        def job() -> None:
            exchange = self._assistant.ask(text, conversation_id)
            self.question_saved.emit(exchange)
            self._emit_list()

        def report(error: Exception) -> None:
            self.question_refused.emit(text, error)

        self._add(job, report)

    def regenerate(self, answer_id: str) -> None:
        """Store a further answer, to be written, beside one that is there; `answer_added` follows."""
        self._add(lambda: self.answer_added.emit(self._assistant.regenerate(answer_id)))

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation another title."""
        self._change(lambda: self._conversations.rename(conversation_id, title))

    def delete(self, conversation_id: str) -> None:
        """Take a conversation out of the list; it can be restored. `conversation_deleted` follows."""

        def job() -> None:
            conversation = self._conversations.get(conversation_id)
            self._conversations.delete(conversation_id)
            self.conversation_deleted.emit(conversation)

        self._change(job)

    def restore(self, conversation_id: str) -> None:
        """Undo `delete`."""
        self._change(lambda: self._conversations.restore(conversation_id))

    def purge(self, conversation_id: str) -> None:
        """Delete for good what `delete` took out of the list."""
        self._add(lambda: self._conversations.purge(conversation_id))

    def save_settings(self, file: SettingsFile, **changes: object) -> None:
        """Change and save some settings."""

        def job() -> None:
            file.update(**changes)

        self._add(job)

    def shut_down(self) -> None:
        """Finish what was asked, delete for good what was deleted, and wait for the thread to end."""
        self._add(self._conversations.purge_deleted)
        self._work.finish.emit()
        self._thread.wait()

    def _change(self, job: Job) -> None:
        def both() -> None:
            job()
            self._emit_list()

        self._add(both)

    def _add(self, job: Job, report: Report | None = None) -> None:
        self._job_added.emit(job, report or self.failed.emit)

    def _emit_list(self) -> None:
        self.conversations_changed.emit(self._conversations.list())


class _Work(QObject):
    """The part that lives on the storage thread. Signals of the library emitted here are queued by Qt."""

    finish = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.finish.connect(self._quit)

    @Slot(object, object)
    def do(self, job: Job, report: Report) -> None:
        try:
            job()
        except (AppError, ModelError) as error:
            log.warning("storage: %s", error)
            report(error)
        except Exception as error:
            log.exception("storage")
            report(AppError(ErrorCode.UNEXPECTED, type(error).__name__))

    @Slot()
    def _quit(self) -> None:
        QThread.currentThread().quit()
