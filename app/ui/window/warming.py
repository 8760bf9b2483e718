"""Reads, while nobody waits for it, the modules that the first click would otherwise have to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QThread

from app.workers.task import Task

PAUSE_MS = 5  # between two modules: the window's thread comes first


def warm_up(modules: Sequence[str], further: Sequence[Callable[[], object]], owner: QObject) -> Task:
    """Read modules, then do `further`, on a thread of its own. Whoever needs a module meanwhile waits for it alone."""

    def job(task: Task) -> None:
        steps: list[Callable[[], object]] = [partial(import_module, name) for name in modules]
        for step in (*steps, *further):
            if task.cancelled():
                return
            step()
            QThread.msleep(PAUSE_MS)

    return Task(job, "warming", owner).start()
