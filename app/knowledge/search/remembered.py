"""A small cache of results computed from texts."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Remembered(Generic[Made]):
    """Of the `most` texts that were asked for last. Any thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Made] = OrderedDict()

    def of(self, texts: Sequence[str], make: Callable[[list[str]], Sequence[Made]]) -> list[Made]:
        """Of each text; `make` is asked for those that are not known, each once."""
        with self._lock:
            found = {text: self._known[text] for text in texts if text in self._known}
            for text in found:
                self._known.move_to_end(text)
        missing = [text for text in dict.fromkeys(texts) if text not in found]
        if missing:
            found.update(zip(missing, make(missing), strict=True))
            with self._lock:
                self._known.update((text, found[text]) for text in missing)
                while len(self._known) > self._most:
                    self._known.popitem(last=False)
        return [found[text] for text in texts]
