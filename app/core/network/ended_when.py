"""Cancels a blocking operation that cannot check for cancellation itself."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LOOK_SECONDS = 0.1  # between two looks


@contextmanager
def ended_when(unwanted: Callable[[], bool], end: Callable[[], object], name: str) -> Iterator[None]:
    """While it lasts, a thread of that name looks whether this is `unwanted`; then it calls `end`, once."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(LOOK_SECONDS):
            if unwanted():
                end()
                return

    watcher = threading.Thread(target=watch, name=name)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
