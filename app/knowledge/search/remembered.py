"""A small cache of results computed from texts, or from what has an id."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Key = TypeVar("Key", str, int)
Made = TypeVar("Made")


class Remembered(Generic[Key, Made]):
    """Of the `most` texts or ids that were asked for last. Any thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._known: OrderedDict[Key, Made] = OrderedDict()

    def of(self, keys: Sequence[Key], make: Callable[[list[Key]], Sequence[Made]]) -> list[Made]:
        """Of each; `make` is asked for those that are not known, each once."""
        with self._lock:
            found = {key: self._known[key] for key in keys if key in self._known}
            for key in found:
                self._known.move_to_end(key)
        missing = [key for key in dict.fromkeys(keys) if key not in found]
        if missing:
            found.update(zip(missing, make(missing), strict=True))
            with self._lock:
                self._known.update((key, found[key]) for key in missing)
                while len(self._known) > self._most:
                    self._known.popitem(last=False)
        return [found[key] for key in keys]
