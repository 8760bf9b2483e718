"""Texts of widgets, set anew when the language changes: each with the function that gives it."""

from collections.abc import Callable


class Texts:
    """Where a widget notes what sets each of its texts, so that `retranslate` needs no second list of them."""

    def __init__(self) -> None:
        self._all: list[tuple[Callable[[str], object], Callable[[], str]]] = []

    def say(self, setter: Callable[[str], object], text: Callable[[], str]) -> None:
        """Set a text now and at each change of the language."""
        self._all.append((setter, text))
        setter(text())

    def retranslate(self) -> None:
        """Set all of them in the language of the moment."""
        for setter, text in self._all:
            setter(text())
