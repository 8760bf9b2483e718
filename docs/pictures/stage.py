"""The real program, offscreen, in a data folder of its own, with a model that says what the scene needs."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.application import Look
from app.core.conversations.conversation import AnswerStats, State
from app.core.instance import instance_lock
from app.core.models.model_care import Memory
from app.core.packs.samples import due_samples
from app.core.paths import DataFolder
from app.core.settings import Language, SettingsFile, save_settings
from app.opening import open_unlocked
from app.profile_session import vault_of
from app.program import Program
from app.shown import Shown
from app.storage.conversations.folders import Folders
from app.ui.models.model_status import ModelState
from app.ui.window.window import MainWindow
from app.workspace import Workspace
from benchmarks.speaker import Figures, Speaker
from docs.pictures.texts import CODE, CODE_REST, CONVERSATIONS, ORDER

WIDTH, HEIGHT = 1180, 760
LONGEST_WAIT = 60.0  # seconds
PACE = 0.01  # seconds a word
LOOK = 0.1  # seconds from one look to the next
STEADY = 5  # looks one after the other that are the same: nothing is under way
MEMORY = Memory(8 * 10**9, 4 * 10**9)  # the same on every computer
STATS = AnswerStats("SmolLM2 135M Instruct", "torch", 54, 96, 210.0, 61.0, "end")


class Actor(Speaker):
    """Says `text` and then waits until it is stopped."""

    name, context_length = "SmolLM2 135M Instruct", 8192
    languages: tuple[str, ...] = ("en", "hi", "kn", "te")
    usual = Figures(first_token_ms=210.0, tokens_per_second=61.0, drafted_tokens=0, accepted_tokens=0)

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.has_spoken = threading.Event()

    def count(self, messages: Sequence[Mapping[str, str]]) -> int:
        """A word is two tokens."""
        return 2 * super().count(messages)

    def speak(self, stop: threading.Event) -> Iterator[str]:
        """The text word by word."""
        self.has_spoken.clear()
        for word in self.text.split(" "):
            yield f"{word} "
            stop.wait(PACE)
        stop.wait(10 * PACE)
        yield " "  # with which the last words come to the window: what comes together is shown together
        self.has_spoken.set()
        stop.wait()


@dataclass
class Stage:
    """The program while it is shown, and how the scenes move it."""

    application: QApplication
    look: Look
    program: Program
    speaker: Actor
    language: Language
    conversations: tuple[str, ...]  # ids, the last the one with the long answer; before it the one with code

    @property
    def shown(self) -> Shown:
        """The open profile."""
        assert self.program.shown is not None
        return self.program.shown

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.shown.window

    def until(self, reached: Callable[[], bool]) -> None:
        """Let the program go on until it is there. Ends the process where that takes too long."""
        ends = time.monotonic() + LONGEST_WAIT
        while not reached():
            if time.monotonic() > ends:
                raise SystemExit("the program did not come to what was to be drawn")
            self.application.processEvents()
            time.sleep(0.005)

    def settle(self, widget: QWidget) -> QImage:
        """What a window looks like, once what is under way has come to rest. Ends the process where it does not."""
        shown, same = QImage(), 0
        ends = time.monotonic() + LONGEST_WAIT
        while same < STEADY:
            if time.monotonic() > ends:
                raise SystemExit("what was to be drawn did not come to rest")
            next_look = time.monotonic() + LOOK
            self.until(lambda next_look=next_look: time.monotonic() > next_look)  # type: ignore[misc]
            before, shown = shown, self._look_at(widget)
            same = same + 1 if shown == before else 0
        return shown

    def take(self, widget: QWidget, path: Path) -> None:
        """Draw a window into a file."""
        if not self.settle(widget).save(str(path)):
            raise SystemExit(f"{path} could not be written")

    def _look_at(self, widget: QWidget) -> QImage:
        """A window; a dialog over the window that it belongs to."""
        below = widget.parentWidget()
        picture = widget.grab() if below is None else below.window().grab()
        if below is not None:
            place = below.window().mapFromGlobal(widget.mapToGlobal(QPoint()))
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 60))
            painter.drawPixmap(place, widget.grab())
            painter.end()
        return picture.toImage()


@dataclass(frozen=True)
class Profile:
    """A data folder that every scene has a copy of: none finds what another has done."""

    folder: Path
    conversations: tuple[str, ...]

    @classmethod
    def written(cls, look: Look, folder: Path, language: Language) -> Profile:
        """With conversations, and with the sample packs, which the first start installs."""
        data = DataFolder(folder)
        profile = cls(folder, _write(data, language))
        with _opened(look, data, language, profile.conversations) as opened:
            switch = opened.shown.documents_in_window.switch
            opened.until(lambda: len(switch.collections) == len(due_samples({})))
        return profile


@contextmanager
def stage(look: Look, profile: Profile | None, language: Language) -> Iterator[Stage]:
    """The program with its window, in `language`, in a copy of this profile; None: as at its first start."""
    with tempfile.TemporaryDirectory() as temporary:
        data = DataFolder(Path(temporary) / "data")
        if profile is not None:
            shutil.copytree(profile.folder, data.root)
        with _opened(look, data, language, () if profile is None else profile.conversations) as opened:
            yield opened


@contextmanager
def _opened(look: Look, data: DataFolder, language: Language, conversations: tuple[str, ...]) -> Iterator[Stage]:
    data.root.mkdir(parents=True, exist_ok=True)
    settings = SettingsFile(data.settings)
    save_settings(settings.current.with_(language=language, theme=look.appearance.theme), data.settings)
    speaker = Actor()
    look.application.setCursorFlashTime(0)  # it does not blink
    with instance_lock(data), patch.object(Memory, "now", lambda: MEMORY):
        program = Program(data, look, lambda workspace, model_id: _loaded(workspace, speaker))
        opened = Stage(look.application, look, program, speaker, language, conversations)
        try:
            program.start()
            opened.until(lambda: program.shown is not None and program.shown.window.isVisible())
            opened.until(lambda: opened.window.model_status.state is ModelState.READY)
            opened.window.resize(WIDTH, HEIGHT)
            yield opened
        finally:
            program.close()
            look.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _loaded(workspace: Workspace, speaker: Speaker) -> Speaker:
    workspace.assistant.model = speaker
    return speaker


def _write(data: DataFolder, language: Language) -> tuple[str, ...]:
    """A profile with conversations, a folder, a pin and tags; gives the conversations' ids."""
    data.root.mkdir(parents=True, exist_ok=True)
    vault = vault_of(data, None)
    vault.unlock()
    opened = open_unlocked(data, SettingsFile(data.settings), vault)
    workspace = opened.workspace
    question, answer = CODE[language]
    said = [*CONVERSATIONS[language][:-1], (question, answer + CODE_REST), CONVERSATIONS[language][-1]]
    ids = []
    for question, answer in said:
        exchange = workspace.assistant.ask(question)
        workspace.conversations.write_answer(exchange.answer.id, answer, State.COMPLETE, STATS)
        ids.append(exchange.question.conversation_id)
    workspace.models.ensure_starter()
    folder, tags, _, _ = ORDER[language]
    folders = Folders(workspace.conversations.database)
    folders.move([ids[1]], folders.create(folder).id)
    folders.tag(ids[1], tags)
    folders.pin(ids[0])
    opened.close()
    vault.lock()
    return tuple(ids)
