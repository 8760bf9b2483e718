"""The whole program for a test: a data folder, real profiles, a scripted model, a keychain in memory."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from patience import PATIENCE
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from vaults import MemoryKeychain
from window_desk import CATALOGUES, HeldModel
from word_embedder import WordEmbedder

from app.application import Look
from app.core.conversations.assistant import LanguageModel
from app.core.conversations.conversation import State
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.core.settings import Language, SettingsFile, Theme
from app.knowledge.index.embed import CountingEmbedder
from app.opening import open_unlocked
from app.profile_session import Unlock, vault_of
from app.program import Program
from app.shown import Shown
from app.storage.keys.keychain import Keychain
from app.ui.look.language import LanguageSwitch
from app.ui.look.theme import Appearance
from app.ui.privacy.idle import IdleWatch


@dataclass
class Hands:
    """Both clocks of the idle watch, set by the test."""

    running: float = 1000.0
    wall: float = 1_800_000_000.0

    def pass_by(self, seconds: float) -> None:
        self.running += seconds
        self.wall += seconds


@dataclass
class ProgramDesk:
    """`prepare` a profile, then `start` the program. `close` it at the end."""

    folder: DataFolder
    qtbot: QtBot
    application: QApplication
    model: LanguageModel = field(default_factory=HeldModel)
    loads: int = 0
    backend: MemoryKeychain | None = field(default_factory=MemoryKeychain)
    hands: Hands = field(default_factory=Hands)
    embedder: CountingEmbedder = field(default_factory=WordEmbedder)
    catalogues: Path = CATALOGUES
    _program: Program | None = None
    _lock: AbstractContextManager[None] | None = None

    @property
    def keychain(self) -> Keychain:
        return Keychain(lambda: self.backend, time_limit=PATIENCE)

    @property
    def program(self) -> Program:
        assert self._program is not None
        return self._program

    @property
    def shown(self) -> Shown:
        assert self.program.shown is not None
        return self.program.shown

    def prepare(
        self,
        exchanges: Sequence[tuple[str, str]] = (),
        protection: Protection | None = None,
        passphrase: str = "",
        *,
        code: bool = True,
    ) -> str:
        """The first profile with these questions and answers; its recovery code, if it is to have one."""
        self.folder.root.mkdir(exist_ok=True)
        vault = vault_of(self.folder, None, self.keychain)
        vault.unlock()
        opened = open_unlocked(self.folder, SettingsFile(self.folder.settings), vault)
        for question, answer in exchanges:
            exchange = opened.workspace.assistant.ask(question)
            opened.workspace.conversations.write_answer(exchange.answer.id, answer, State.COMPLETE)
        opened.close()
        if protection is not None:
            vault.protect(protection, passphrase)
        given = vault.give_recovery_code() if code else ""
        vault.note_code_seen()
        vault.lock()
        return given

    def start(self, profile: str | None = None, given: Unlock | None = None) -> Program:
        """Start the program; either its window or its lock screen comes."""
        self._lock = instance_lock(self.folder)
        self._lock.__enter__()
        self.switch = LanguageSwitch(self.application, self.catalogues)
        self.appearance = Appearance()
        self.appearance.apply(self.application)
        look = Look(self.application, self.appearance, self.switch)
        idle = IdleWatch(self.application, running=lambda: self.hands.running, wall=lambda: self.hands.wall)
        self._program = Program(
            self.folder,
            look,
            self._load,
            profile=profile,
            given=given,
            keychain=self.keychain,
            idle=idle,
            embedder=self.embedder,
        )
        self._program.start()
        return self._program

    def close(self) -> None:
        """End the program."""
        if self._program is not None:
            self._program.close()
            self._program.deleteLater()
            self._program = None
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.switch.set_language(Language.ENGLISH)
            self.appearance.set_theme(Theme.SYSTEM)
        if self._lock is not None:
            self._lock.__exit__(None, None, None)
            self._lock = None

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def wait_for_window(self) -> Shown:
        """The window, drawn with its list."""
        self.wait(lambda: self.program.shown is not None and self.shown.window.standing.stands)
        return self.shown

    def wait_for_screen(self, text: str) -> None:
        """The lock screen, saying this."""
        self.wait(lambda: self.program.screen.isVisible() and text in self.program.screen.text)

    def unlock(self, text: str) -> Shown:
        """Type it on the lock screen."""
        form = self.program.screen.form
        self.wait(form.isVisible)
        form.field.setText(text)
        form.unlock_button.click()
        return self.wait_for_window()

    def titles(self) -> list[str]:
        """Of the conversations in the list."""
        return [each.title for each in self.shown.window.conversations]

    def wait_for_titles(self, *wanted: str) -> None:
        self.wait(lambda: sorted(self.titles()) == sorted(wanted))

    def ask(self, text: str) -> None:
        """Ask in the conversation that is open, and wait for the answer."""
        window = self.shown.window
        window.composer.field.setPlainText(text)
        window.composer.button.click()
        self.wait(lambda: len(window.dialogue.path) >= 2 and not window.dialogue.busy)

    def _load(self, workspace: object, model_id: str | None) -> LanguageModel:
        self.loads += 1
        return self.model


def everything_shown(application: QApplication) -> str:
    """Every text that any widget has, or any title, or the clipboard."""
    texts = [QGuiApplication.clipboard().text()]
    for widget in application.allWidgets():
        texts += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        for name in ("text", "toPlainText", "toHtml", "placeholderText", "title"):
            method = getattr(widget, name, None)
            if callable(method):
                try:
                    texts.append(str(method()))
                except TypeError:
                    continue
        model = getattr(widget, "model", lambda: None)()
        if model is not None:
            texts += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return "\n".join(texts)
