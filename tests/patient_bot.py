"""The `qtbot` of every test here, which waits longer than pytest-qt's own."""

from collections.abc import Callable
from typing import Any

from patience import PATIENCE
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_MS = int(PATIENCE * 1000)


class PatientBot(QtBot):
    """Five seconds are short where four processes share two slow cores."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = _MS, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitActive(self, widget: QWidget, *, timeout: int = _MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = _MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)
