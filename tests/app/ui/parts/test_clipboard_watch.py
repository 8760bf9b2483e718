"""When a profile is locked, what the program put on the clipboard goes from it, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.parts.clipboard_watch import ClipboardWatch


@pytest.fixture
def clipboard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QClipboard:
    inactive = Qt.ApplicationState.ApplicationInactive  # no window of ours, and none that a test before has left
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: inactive)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    return clipboard


def test_our_text_is_cleared(clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda self: True)  # the offscreen platform does not say so
    watch = ClipboardWatch()
    clipboard.setText("शुल्क ५०० रुपये है।")
    watch.clear_ours()
    assert clipboard.text() == ""


def test_text_of_another_program_stays(clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = ClipboardWatch()
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda self: True)
    clipboard.setText("Ours")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda self: False)
    clipboard.setText("Theirs")
    watch.clear_ours()
    assert clipboard.text() == "Theirs"


def test_text_that_came_without_a_word_stays(clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda self: True)
    watch = ClipboardWatch()
    clipboard.setText("Ours")
    clipboard.blockSignals(True)
    clipboard.setText("Theirs")
    clipboard.blockSignals(False)
    watch.clear_ours()
    assert clipboard.text() == "Theirs"
