"""Garbage in the window's program: collected by the window's thread alone, and at rest where that is asked for."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.window.garbage import INTERVAL_MS, garbage_collected_here


def drop_in_a_cycle(died: list[threading.Thread]) -> None:
    """Let go of a Qt object that only the collector can end."""
    thing = QObject()
    weakref.finalize(thing, lambda: died.append(threading.current_thread()))
    thing.ring = [thing]  # type: ignore[attr-defined]


def allocate() -> list[list[int]]:
    """So much that Python itself would collect several times."""
    return [[number] for number in range(100_000)]


def test_qt_object_in_a_cycle_dies_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    died: list[threading.Thread] = []
    parent = QObject()
    gc.enable()  # as a program begins
    with garbage_collected_here(parent):
        drop_in_a_cycle(died)
        worker = threading.Thread(target=allocate)
        worker.start()
        worker.join()
        assert died == []
        kept = allocate()  # on this thread Python would have collected too
        assert died == []
        qtbot.waitUntil(lambda: died != [], timeout=INTERVAL_MS * 5)
    assert died == [threading.main_thread()]
    assert len(kept) > 0


def test_nothing_is_collected_at_rest_and_what_was_made_there_is_left_out(qtbot: QtBot) -> None:
    class Thing:
        ring: object

    with garbage_collected_here(QObject()) as garbage:
        with garbage.at_rest():
            thing = Thing()
            thing.ring = thing
            gone = weakref.ref(thing)
            del thing
            kept = [[number] for number in range(5_000)]
            garbage.collect()
            assert gone() is not None
        garbage.collect()
        assert gc.get_freeze_count() > len(kept)
    gc.unfreeze()
    gc.collect()
    assert gone() is None


def test_python_collects_again_afterwards(qtbot: QtBot) -> None:
    with garbage_collected_here(QObject()):
        assert not gc.isenabled()
    assert gc.isenabled()
