"""What the system and a terminal send to end a program closes the window as a user would."""

import signal

import pytest
from PySide6.QtWidgets import QApplication

from app.window_run import _ended_by_signals

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no SIGHUP here")


@pytest.fixture
def quits(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []
    monkeypatch.setattr(qapp, "quit", lambda: asked.append("quit"))
    return asked


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_window_closes(name: str, qapp: QApplication, quits: list[str]) -> None:
    kind = signal.Signals[name]
    before = signal.signal(kind, lambda *_: quits.append("not closed"))
    try:
        with _ended_by_signals(qapp):
            signal.raise_signal(kind)
            assert quits == ["quit"]
        signal.raise_signal(kind)
        assert quits == ["quit", "not closed"]
    finally:
        signal.signal(kind, before)


def test_window_begun_by_nohup_outlives_its_terminal(qapp: QApplication, quits: list[str]) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with _ended_by_signals(qapp):
            signal.raise_signal(signal.SIGHUP)
            assert quits == []
    finally:
        signal.signal(signal.SIGHUP, before)
