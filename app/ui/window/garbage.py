"""Collects garbage on the window's thread alone: a Qt object that dies on another thread ends the program."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1_000


class GarbageCollection:
    """Python's collector, run by a timer of the thread that made this instead of by whichever thread allocates.

    Widgets in reference cycles die where the collector finds them, and Python starts it on any thread.
    """

    def __init__(self, parent: QObject) -> None:
        self._lock = Lock()
        self._rests = 0
        self._timer = QTimer(parent, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would; nothing while `at_rest`."""
        with self._lock:
            if self._rests:
                return
        due = [
            age
            for age, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > limit
        ]
        if due:
            gc.collect(due[-1])

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """No collection inside, on any thread, and what was made inside is left out of later ones.

        A vocabulary is hundreds of thousands of objects that stay; each full collection walks over all of them and
        keeps the window from running for 0.1 s.
        """
        with self._lock:
            self._rests += 1
        try:
            yield
        finally:
            gc.freeze()
            with self._lock:
                self._rests -= 1

    def end(self) -> None:
        """Give the collector back to Python: no Qt object may be left to it."""
        self._timer.stop()
        gc.enable()


@contextmanager
def garbage_collected_here(parent: QObject) -> Iterator[GarbageCollection]:
    """Garbage is collected on this thread alone, as long as `parent`'s event loop runs inside."""
    collection = GarbageCollection(parent)
    try:
        yield collection
    finally:
        collection.end()
