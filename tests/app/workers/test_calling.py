"""A second start is heard by the window that is there, and by nobody where there is none."""

import threading
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import DataFolder
from app.window_run import come_forward
from app.workers.calling import Calls, call


def test_a_call_is_heard_once_and_leaves_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    file = DataFolder(tmp_path).call
    calls = Calls(file)
    heard: list[bool] = []
    caller = threading.Thread(target=lambda: heard.append(call(file, patience=60)))
    with qtbot.waitSignal(calls.called):
        caller.start()
    qtbot.waitUntil(lambda: heard == [True])
    caller.join()
    assert list(tmp_path.iterdir()) == []


def test_nobody_hears_where_there_is_no_window(tmp_path: Path) -> None:
    assert not call(DataFolder(tmp_path).call, patience=0.1)
    assert not call(tmp_path / "gone" / "call", patience=0.1)
    assert list(tmp_path.iterdir()) == []


def test_a_call_at_the_window_s_own_start_is_heard(tmp_path: Path, qtbot: QtBot) -> None:
    file = DataFolder(tmp_path).call
    heard: list[bool] = []
    caller = threading.Thread(target=lambda: heard.append(call(file, patience=60)))
    caller.start()
    qtbot.waitUntil(file.exists)
    assert file.stat().st_mode & 0o077 == 0
    calls = Calls(file)
    caller.join()
    assert heard == [True]
    calls.deleteLater()


def test_what_cannot_be_removed_is_no_call(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "call" / "kept").mkdir(parents=True)
    calls = Calls(tmp_path / "call")
    with qtbot.assertNotEmitted(calls.called, wait=200):
        (tmp_path / "other").touch()


def test_a_window_that_was_put_away_comes_forward_and_no_hidden_one(qtbot: QtBot) -> None:
    window, hidden = QWidget(), QWidget()
    for each in (window, hidden):
        qtbot.addWidget(each)
    window.showMinimized()
    come_forward()
    qtbot.waitUntil(lambda: window.isActiveWindow() and not window.isMinimized())
    assert not hidden.isVisible()
