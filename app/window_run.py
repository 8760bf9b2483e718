"""The program with its window, from the first frame to the last: data folder, log, settings, signals."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.application import Look, prepare_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.core.models.model_options import ModelOptions
    from app.core.paths import DataFolder
    from app.core.settings import Settings
    from app.profile_session import Unlock
    from app.ui.window.start_frame import StartFrame
    from app.workspace import Workspace
    from shakti_mlx.language_model import LanguageModel


def has_display() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run_window(
    folder: DataFolder,
    options: ModelOptions,
    *,
    profile: str | None,
    given: Unlock | None,
) -> int:
    """Show the window, or what unlocks a profile, until it is closed. Gives the exit code.

    `given` tries a passphrase or recovery code that is known already; it asks nobody.
    """
    from app.core.errors import AppError, ErrorCode
    from app.core.instance import instance_lock
    from app.core.settings import SettingsFile
    from app.ui.window.garbage import garbage_collected_here
    from app.workers.calling import Calls, call

    gc.disable()  # what is read at the start stays; collecting is begun, and ended, below
    look = prepare_application()

    def load(workspace: Workspace, model_id: str | None) -> LanguageModel:
        with garbage.at_rest():
            return workspace.load_model(model_id, options)

    try:
        with instance_lock(folder), garbage_collected_here(look.application) as garbage:
            _log_to(folder)
            settings = SettingsFile(folder.settings)
            show_start(settings.current, look)
            from app.program import Program  # reads most of the program

            program = Program(folder, look, load, settings=settings, profile=profile, given=given)
            try:
                program.start()
                calls = Calls(folder.call, program)
                calls.called.connect(come_forward)
                with _ended_by_signals(look.application):
                    return look.application.exec()
            finally:
                program.close()
    except AppError as error:
        if error.code is ErrorCode.HOME_IN_USE and call(folder.call):
            return 0
        from app.ui.parts.error_dialog import show_error

        show_error(error)
        return 1


def _log_to(folder: DataFolder) -> None:
    """Where the folder cannot be written to the window says so, if anybody is to be told."""
    from app.core.errors import CANNOT_WRITE, AppError
    from app.core.logs import set_up_logging

    try:
        set_up_logging(folder.log)
    except AppError as error:
        if error.code not in CANNOT_WRITE:
            raise


def come_forward() -> None:
    """Have the windows that are open in front of all others, dialogs above what they belong to."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    for window in sorted(QApplication.topLevelWidgets(), key=lambda each: each.windowType() == kinds[1]):
        if window.isVisible() and window.windowType() in kinds:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()


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
    """Let Ctrl+C, the system's request to end and the closing of the terminal close the window as a user would.

    Python handles signals between its own instructions, of which Qt's event loop has none while nothing happens:
    a byte on a socket wakes it.
    """
    import socket

    from PySide6.QtCore import QSocketNotifier

    ours, signals = socket.socketpair()
    signals.setblocking(False)
    before = signal.set_wakeup_fd(signals.fileno())
    kinds = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # which nohup asks for
        kinds.append(signal.SIGHUP)
    handlers = {kind: signal.signal(kind, lambda *_: application.quit()) for kind in kinds}
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
