"""Where the focus goes: the order of Tab through the parts of a page, and on from a button that can do no more."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(parts: Sequence[QWidget]) -> None:
    """Have Tab go through these one after another, and within each as it does already.

    Qt goes in the order in which widgets were made: what comes later would be reached after the button that closes.
    """
    chain = list(_chain(parts[0].window()))
    stops = [each for part in parts for each in chain if each is part or part.isAncestorOf(each)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def enable(*parts: tuple[QWidget, bool]) -> None:
    """Enable some parts of a row and disable the others, of which one with the focus gives it to the first of those.

    Qt would give it to whatever comes next in the window, and the next press of the key would do that.
    """
    usable = [part for part, on in parts if on]
    for part in usable:
        part.setEnabled(True)
    for part, on in parts:
        if not on and part.hasFocus() and usable:
            usable[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if not on:
            part.setEnabled(False)


def _chain(window: QWidget) -> Iterator[QWidget]:
    """PySide takes what comes next for a child of what it comes after, and for gone with it.

    So each is asked for its parent, which sets that right, and the window, which has none, is not walked to.
    """
    last, each = window.previousInFocusChain(), window
    while each is not last and (following := each.nextInFocusChain()) is not None:
        each = following
        each.parentWidget()
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None:
            yield each
