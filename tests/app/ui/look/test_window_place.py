"""The window comes up where it was left, whole and on a screen that is there, at every scale."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_desk import Desk

from app.core.settings import Settings, SettingsFile, WindowPlace, load_settings, save_settings
from app.ui.look.window_place import fitting, place_of, put_in_place, resize_to_fit

MAIN = QRect(0, 0, 1920, 1040)
BESIDE = QRect(1920, 0, 1280, 1024)


def whole_in(where: QRect | None, area: QRect) -> bool:
    return where is not None and area.contains(where)


def test_it_comes_up_where_it_was() -> None:
    assert fitting(WindowPlace(100, 80, 900, 700), [MAIN]) == QRect(100, 80, 900, 700)
    assert fitting(WindowPlace(2000, 80, 900, 700), [MAIN, BESIDE]) == QRect(2000, 80, 900, 700)


def test_without_the_screen_it_was_on_it_is_in_the_middle_of_the_main_one() -> None:
    where = fitting(WindowPlace(2000, 80, 900, 700), [MAIN])
    assert whole_in(where, MAIN)
    assert where is not None
    assert (where.width(), where.height()) == (900, 700)
    assert abs(where.center().x() - MAIN.center().x()) <= 1


@pytest.mark.parametrize(
    "place",
    [
        WindowPlace(-500, -300, 900, 700),
        WindowPlace(1800, 1000, 900, 700),
        WindowPlace(0, 0, 9000, 7000),
        WindowPlace(100, 100, 10, 10),
        WindowPlace(-90_000, 90_000, 900, 700),
        WindowPlace(),
    ],
)
@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0, 3.0])
def test_it_is_whole_and_its_title_bar_in_reach_at_every_scale(place: WindowPlace, scale: float) -> None:
    area = QRect(0, 0, round(1920 / scale), round(1040 / scale))
    where = fitting(place, [area])
    assert whole_in(where, area)
    assert where is not None
    assert where.bottom() < area.bottom()  # the title bar above it takes room too


def test_second_restart_finds_the_window_where_the_first_did(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    place = WindowPlace(60, 40, 700, 500)
    for _ in range(2):
        put_in_place(window, place)
        window.show()
        place = place_of(window)
        window.hide()
    assert (place.x, place.y, place.width, place.height) == (60, 40, 700, 500)


def test_dialog_is_no_taller_than_the_screen(qtbot: QtBot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    resize_to_fit(dialog, 720, 90_000)
    assert dialog.height() < dialog.screen().availableGeometry().height()
    assert dialog.width() == 720


def test_without_a_screen_there_is_no_place() -> None:
    assert fitting(WindowPlace(1, 2, 900, 700), []) is None


def test_place_and_panes_are_there_again_after_a_restart(desk: Desk) -> None:
    window = desk.open()
    window.resize(740, 600)
    window.move(40, 60)
    window.toggle_sidebar()
    desk.close()
    kept = load_settings(desk.folder / "settings.json").window
    assert (kept.x, kept.y, kept.width, kept.height) == (40, 60, 740, 600)
    assert not kept.sidebar_shown
    window = desk.open()
    assert (window.pos(), window.size()) == (QPoint(40, 60), QSize(740, 600))
    assert not window.sidebar.isVisible()
    window.toggle_sidebar()
    desk.close()
    assert desk.open().sidebar.isVisible()


def test_the_sidebar_is_as_wide_as_it_was_drawn(desk: Desk) -> None:
    window = desk.open()
    window._splitter.moveSplitter(330, 1)
    drawn = window.sidebar.width()
    assert drawn != 264
    desk.close()
    assert load_settings(desk.folder / "settings.json").window.sidebar_width == drawn
    assert desk.open().sidebar.width() == drawn


def test_a_maximised_window_is_maximised_again_and_knows_its_other_size(desk: Desk) -> None:
    window = desk.open()
    window.setGeometry(40, 60, 740, 600)
    window.showMaximized()
    desk.wait(window.isMaximized)
    desk.close()
    kept = load_settings(desk.folder / "settings.json").window
    assert (kept.maximised, kept.width, kept.height) == (True, 740, 600)
    window = desk.open()
    assert window.isMaximized()
    assert (window.normalGeometry().width(), window.normalGeometry().height()) == (740, 600)


def test_a_place_off_every_screen_is_not_gone_to(desk: Desk) -> None:
    desk.folder.mkdir()
    save_settings(Settings(window=WindowPlace(50_000, -4_000, 700, 600)), desk.folder / "settings.json")
    window = desk.open()
    assert any(screen.availableGeometry().contains(window.geometry()) for screen in desk.application.screens())


@pytest.mark.parametrize("text", ['{"window": {"x": "1"}}', '{"window": {"width": 1e9}}', '{"window": []}'])
def test_a_place_that_is_none_is_not_taken(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    file = SettingsFile(path)
    assert file.damaged is not None
    assert file.current.window == WindowPlace()


SMOKE = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from app.core.paths import DataFolder
from app.core.settings import Settings, WindowPlace, save_settings
from app.application import prepare_application
from app.ui.window.window import MainWindow
from app.workers.answering import Answering
from app.workers.library import Library
from scripted_model import ScriptedModel
from window_desk import Storage

look = prepare_application()
folder = Path({folder!r})
folder.mkdir()
save_settings(Settings(window=WindowPlace(700, 500, 1080, 760)), folder / "settings.json")
storage = Storage.open(folder)
answering = Answering(storage.assistant, lambda model_id: ScriptedModel(["Good."]))
library = Library(storage.conversations, storage.assistant)
window = MainWindow(library, answering, storage.settings, look.appearance, look.language)
window.show()
for _ in range(20):
    look.application.processEvents()
area, where = window.screen().availableGeometry(), window.geometry()
assert area.left() <= where.left() <= area.right() - 100, (area, where)
assert area.top() <= where.top() <= area.bottom() - 100, (area, where)
assert not window.grab().isNull()
print(window.devicePixelRatioF())
window.close()
answering.shut_down()
library.shut_down()
storage.close()
"""


@pytest.mark.parametrize("scale", ["0.5", "1", "2", "3"])
def test_the_window_comes_up_on_the_screen_at_this_scale(tmp_path: Path, scale: str) -> None:
    script = SMOKE.format(tests=str(Path(__file__).parents[3]), folder=str(tmp_path / "data"))
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert float(done.stdout) == float(scale)
