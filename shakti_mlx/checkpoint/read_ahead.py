"""read_ahead(): an iterator that runs on a thread of its own, a few items in advance."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from queue import Empty, Full, Queue
from typing import TypeVar

T = TypeVar("T")
DEPTH = 4  # items in advance
LOOK = 0.1  # seconds between two looks whether anybody still wants the items


@dataclass(frozen=True)
class _End:
    error: BaseException | None = None


def read_ahead(items: Iterable[T]) -> Generator[T, None, None]:
    """The items, made while those before them are used. What making one raises is raised here, in its turn.

    When this iterator is closed, no more items are made, and the thread has ended.
    """
    queue: Queue[T | _End] = Queue(DEPTH)
    unwanted = threading.Event()

    def put(item: T | _End) -> bool:
        while not unwanted.is_set():
            try:
                queue.put(item, timeout=LOOK)
            except Full:
                continue
            return True
        return False

    def run() -> None:
        try:
            for item in items:
                if not put(item):
                    return
        except BaseException as error:
            put(_End(error))
        else:
            put(_End())

    thread = threading.Thread(target=run, name="read ahead", daemon=True)
    thread.start()
    try:
        while True:
            item = queue.get()
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item
    finally:
        unwanted.set()
        while thread.is_alive():
            try:
                queue.get_nowait()
            except Empty:
                thread.join(LOOK)
