"""The `shakti` command, and the window put together: workspace, worker threads, look and language."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.core.models.model_options import ModelOptions
    from app.core.paths import DataFolder
    from app.core.settings import Settings
    from app.profile_session import Unlock
    from app.ui.look.language import LanguageSwitch
    from app.ui.look.theme import Appearance
    from app.ui.window.start_frame import StartFrame
    from app.ui.window.window import MainWindow
    from app.workers.answering import Answering
    from app.workspace import Workspace
    from shakti_mlx.language_model import LanguageModel

SWITCH_INTERVAL = 0.001  # seconds: how long the model's thread may keep the window waiting for the interpreter


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code (0 good, 1 an error that the user can mend, 2 wrong usage)."""
    gc.disable()  # nothing of what is read at the start is garbage, and each collection walks over all of it
    from app.ui.window.pyside_features import leave_out

    leave_out()
    from app.cli import run

    gc.freeze()
    gc.enable()
    return run(sys.argv[1:] if arguments is None else list(arguments))


def has_display() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run_window(
    folder: DataFolder,
    options: ModelOptions | None = None,
    *,
    profile: str | None = None,
    given: Unlock | None = None,
) -> int:
    """Show the window, or what unlocks a profile, until it is closed. Gives the exit code.

    `given` tries a passphrase or recovery code that is known already; it asks nobody.
    """
    from app.core.errors import AppError
    from app.core.instance import InstanceLock
    from app.core.logs import set_up_logging
    from app.core.settings import SettingsFile
    from app.ui.window.garbage import garbage_collected_here

    gc.disable()  # what is read at the start stays; collecting is begun, and ended, below
    look = prepare_application()

    def load(workspace: Workspace, model_id: str | None) -> LanguageModel:
        with garbage.at_rest():
            return workspace.load_model(model_id, options)

    try:
        with InstanceLock(folder), garbage_collected_here(look.application) as garbage:
            set_up_logging(folder.log)
            settings = SettingsFile(folder.settings)
            show_start(settings.current, look)
            from app.program import Program  # reads most of the program

            program = Program(folder, look, load, settings=settings, profile=profile, given=given)
            try:
                program.start()
                with _ended_by_signals(look.application):
                    return look.application.exec()
            finally:
                program.close()
    except AppError as error:
        from app.ui.parts.error_dialog import show_error

        show_error(error)
        return 1


def show_start(settings: Settings, look: Look) -> StartFrame:
    """Have the window's frame on the screen at once; it goes when another window comes."""
    from app.ui.window.start_frame import StartFrame

    look.appearance.set_theme(settings.theme)
    look.appearance.set_text_size(settings.text_size)
    frame = StartFrame(settings)
    frame.begin()
    return frame


@contextmanager
def _ended_by_signals(application: QApplication) -> Iterator[None]:
    """Let Ctrl+C and the system's request to end close the window as a user would.

    Python handles signals between its own instructions, of which Qt's event loop has none while nothing happens:
    a byte on a socket wakes it.
    """
    import socket

    from PySide6.QtCore import QSocketNotifier

    ours, signals = socket.socketpair()
    signals.setblocking(False)
    before = signal.set_wakeup_fd(signals.fileno())
    handlers = {kind: signal.signal(kind, lambda *_: application.quit()) for kind in (signal.SIGINT, signal.SIGTERM)}
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: ours.recv(1))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        for kind, handler in handlers.items():
            signal.signal(kind, handler)
        ours.close()
        signals.close()


@dataclass(frozen=True)
class Look:
    """The application object with its appearance and language."""

    application: QApplication
    appearance: Appearance
    language: LanguageSwitch


def prepare_application() -> Look:
    """The one QApplication, with fonts, style and translations."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from app.core.paths import resource
    from app.ui.look.language import LanguageSwitch
    from app.ui.look.theme import Appearance

    sys.setswitchinterval(SWITCH_INTERVAL)
    application = QApplication(["shakti"])
    application.setApplicationName("Shakti")
    application.setDesktopFileName("shakti")
    application.setWindowIcon(QIcon(str(resource("assets") / "app-256.png")))
    language = LanguageSwitch(application, resource("i18n"))
    appearance = Appearance(application)
    appearance.apply(application)
    return Look(application, appearance, language)


@dataclass(frozen=True)
class OpenWindow:
    """A window with the threads that work for it."""

    window: MainWindow
    answering: Answering


@contextmanager
def open_window(workspace: Workspace, look: Look, options: ModelOptions | None = None) -> Iterator[OpenWindow]:
    """The window, shown, with its threads running and the model loading; all ended in order afterwards."""
    from app.ui.window.garbage import garbage_collected_here
    from app.ui.window.window import MainWindow
    from app.workers.answering import Answering
    from app.workers.library import Library

    def load(model_id: str | None) -> LanguageModel:
        with garbage.at_rest():
            return workspace.load_model(model_id, options)

    settings = workspace.settings.current
    look.language.set_language(settings.language)
    look.appearance.set_theme(settings.theme)
    library = Library(workspace.conversations, workspace.assistant)
    answering = Answering(workspace.assistant, load)
    try:
        with garbage_collected_here(look.application) as garbage:
            window = MainWindow(library, answering, workspace.settings, look.appearance, look.language)
            window.reading.offer_models(workspace.models.installed)
            window.show()
            answering.load_model()
            yield OpenWindow(window, answering)
            window.close()
    finally:
        answering.shut_down()
        library.shut_down()
