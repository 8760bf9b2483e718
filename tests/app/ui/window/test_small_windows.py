"""At every text size, in small windows and large ones, nothing of the main window is cut off, in four languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import lasting_faults
from program_desk import ProgramDesk
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from screens import prepare, window_states

from app.core.paths import DataFolder
from app.core.settings import Language
from app.ui.look import fonts

SMALLEST, SMALL, MIDDLE, LARGE = QSize(480, 360), QSize(620, 480), QSize(800, 600), QSize(1280, 800)
FULL = QSize(1920, 1080)
WALKED = {
    80: (SMALLEST,),
    100: (SMALLEST, MIDDLE),
    150: (SMALLEST, SMALL, LARGE),
    200: (SMALLEST, SMALL, MIDDLE, FULL),
}


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    prepare(desk)
    yield desk
    desk.close()
    fonts.set_text_size(100)


def settle(desk: ProgramDesk) -> None:
    """What is under way comes to rest."""
    for _ in range(3):
        desk.application.sendPostedEvents()
        desk.application.processEvents()
    desk.wait(lambda: desk.shown.window.transcript.settled)


def sizes(desk: ProgramDesk, text: int) -> Iterator[QSize]:
    window = desk.shown.window
    for size in WALKED[text]:
        window.resize(size)
        settle(desk)
        yield size


def found(name: str, top: QWidget) -> list[str]:
    return [f"{name} at {top.width()}x{top.height()}: {fault}" for fault in lasting_faults(top)]


@pytest.mark.parametrize("text", WALKED)
def test_nothing_of_the_window_is_cut_off(desk: ProgramDesk, text: int) -> None:
    window = desk.shown.window
    window.look.set_text_size(text)
    window.notice.dismiss()
    cut: list[str] = []
    for name, top in window_states(desk):
        if top is not window:
            continue
        was = window.size()
        for language in Language:
            desk.switch.set_language(language)
            for _ in sizes(desk, text):
                cut += found(f"{name}, {language}", window)
                if not window.sidebar.isVisible():
                    window.toggle_sidebar()
                    settle(desk)
                    cut += found(f"{name}, {language}, list over it", window.sidebar)
                    window.toggle_sidebar()
        window.resize(was)
        settle(desk)
    assert not cut, "\n".join(cut)
