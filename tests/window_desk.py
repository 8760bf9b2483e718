"""What a test of the window and its workers works with: real storage, a model that can be held, the real window."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted_model import ScriptedModel

from app.core.conversations.assistant import Assistant, LanguageModel
from app.core.conversations.conversation import State
from app.core.settings import Language, SettingsFile
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.retention.deletion import Deletion
from app.ui.look.language import LanguageSwitch
from app.ui.look.theme import Appearance
from app.ui.transcript.message_view import MessageView
from app.ui.window.window import MainWindow
from app.workers.answering import Answering
from app.workers.library import Library
from shakti_mlx.sampling import SamplingParams

CATALOGUES = Path(__file__).parent.parent / "i18n"


class HeldModel(ScriptedModel):
    """Before the piece of that number it waits until it is stopped or `release` is set. None: it never waits."""

    def __init__(self, pieces: Sequence[str] = ("Two ", "words."), *, hold_at: int | None = None) -> None:
        super().__init__(pieces, before_piece=self._wait)
        self.hold_at = hold_at
        self.release = threading.Event()
        self.threads: set[int] = set()
        self._stop = threading.Event()

    def generate(
        self, messages: Sequence[Mapping[str, str]], params: SamplingParams, stop: threading.Event
    ) -> Iterator[str]:
        self.threads.add(threading.get_ident())
        self._stop = stop
        yield from super().generate(messages, params, stop)

    def _wait(self, number: int) -> None:
        if number == self.hold_at:
            while not self._stop.wait(0.001) and not self.release.is_set():
                pass


@dataclass
class Storage:
    """What lies on disk, opened."""

    folder: Path
    database: Database
    conversations: Conversations
    settings: SettingsFile
    assistant: Assistant

    @classmethod
    def open(cls, folder: Path) -> "Storage":
        folder.mkdir(exist_ok=True)
        database = Database(folder / "conversations.sqlite")
        conversations = Conversations(database)
        conversations.interrupt_unfinished()
        Deletion(database).purge_deleted()
        settings = SettingsFile(folder / "settings.json")
        return cls(folder, database, conversations, settings, Assistant(conversations, lambda: settings.current))

    def close(self) -> None:
        self.database.close()

    def add(self, question: str, answer: str, conversation_id: str | None = None) -> str:
        """A conversation with this exchange, or the exchange in that conversation; gives the conversation's id."""
        exchange = self.assistant.ask(question, conversation_id)
        self.conversations.write_answer(exchange.answer.id, answer, State.COMPLETE)
        return exchange.answer.conversation_id


@dataclass
class Desk:
    """The program as a person has it before them, in a data folder. `close` it, and `open` it again."""

    folder: Path
    qtbot: QtBot
    application: QApplication
    model: LanguageModel = field(default_factory=HeldModel)
    load: Callable[[str | None], LanguageModel] | None = None
    is_open: bool = False
    expected: int = 0  # messages in the conversation shown, after what was asked

    def open(self) -> MainWindow:
        """Open the window and have the model loaded, as the program's main function does."""
        self.storage = Storage.open(self.folder)
        self.answering = Answering(self.storage.assistant, self.load or (lambda model_id: self.model))
        self.library = Library(self.storage.conversations, self.storage.assistant)
        self.switch = LanguageSwitch(self.application, CATALOGUES)
        self.appearance = Appearance()
        self.appearance.apply(self.application)
        self.window = MainWindow(self.library, self.answering, self.storage.settings, self.appearance, self.switch)
        self.is_open = True
        if not self.storage.settings.current.window.width:
            self.window.resize(1080, 760)  # the offscreen screen is smaller, and the window would keep within it
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.answering.load_model()
        return self.window

    def close(self) -> None:
        """Close the window and wait for all threads."""
        if self.is_open:
            self.is_open = False
            self.window.close()
            self.answering.shut_down()
            self.library.shut_down()
            self.storage.close()
            self.switch.set_language(Language.ENGLISH)
            self.window.deleteLater()
            self.application.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def ask(self, text: str) -> None:
        """Type a question and press the button."""
        self.expected = len(self.window.dialogue.path) + 2
        self.window.composer.field.setPlainText(text)
        self.window.composer.button.click()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the program work until the condition holds."""
        self.qtbot.waitUntil(condition)

    def wait_for_answer(self) -> MessageView:
        """The view of the last answer, when it has ended."""
        window = self.window
        self.wait(lambda: len(window.dialogue.path) >= self.expected and not window.dialogue.busy)
        return window.transcript.views[-1]

    def answer_to(self, question: str) -> MessageView:
        """Ask it, and give the view of its answer."""
        self.ask(question)
        return self.wait_for_answer()

    def texts(self) -> list[str]:
        """What the transcript shows."""
        return [view.text_view.toPlainText().strip() for view in self.window.transcript.views]
