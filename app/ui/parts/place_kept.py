"""A page that stays where it is while something on it is under way: the focus, and what is in sight."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid


class PlaceKept:
    """A button with the focus that is disabled passes it on to the next one, and the page scrolls there.

    Whoever presses Space then presses that one, which nobody has asked for.
    """

    def __init__(self, area: QScrollArea) -> None:
        self._area = area
        self._before: QWidget | None = None
        self._meanwhile: QWidget | None = None
        self._anchor: tuple[QWidget, int] | None = None  # what is kept in its place, and where that is
        bar = area.verticalScrollBar()
        # the range changes before what is on the page has moved
        bar.rangeChanged.connect(lambda *_: QTimer.singleShot(0, area, self._keep))
        bar.sliderMoved.connect(self._let_go)
        bar.actionTriggered.connect(self._let_go)

    def hold(self) -> None:
        """Something begins: the focus is on the page itself, which no key presses."""
        self._anchor = None
        focused = self._area.window().focusWidget()
        self._before = focused if focused is not None and self._area.isAncestorOf(focused) else None
        self._meanwhile = self._area if self._before is not None else None
        if self._before is not None:
            self._area.setFocus()

    def go_to(self, button: QWidget) -> None:
        """What stops it is in sight, and has the focus if the page had it."""
        QTimer.singleShot(0, self._area, lambda: self._bring_into_sight(button))
        if self._meanwhile is not None:
            self._meanwhile = button
            button.setFocus()

    def give_back(self) -> None:
        """It has ended: the focus is where it was, unless somebody has taken it elsewhere."""
        before, meanwhile = self._before, self._meanwhile
        self._before = self._meanwhile = None
        focused = self._area.window().focusWidget()
        if meanwhile is None or focused not in (None, meanwhile, self._area):
            return
        usable = before is not None and isValid(before) and before.isVisible() and before.isEnabled()
        (before if usable and before is not None else self._area).setFocus()

    def note_height(self) -> None:
        """What comes or goes above the focus does not move it away from under the eyes."""
        focused = self._area.window().focusWidget()
        if focused is not None and focused is not self._area and self._area.isAncestorOf(focused):
            self._anchor = focused, self._top_of(focused)

    def _keep(self) -> None:
        if self._anchor is not None and isValid(self._anchor[0]):
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + self._top_of(self._anchor[0]) - self._anchor[1])

    def _let_go(self, *_: object) -> None:
        """Somebody scrolls."""
        self._anchor = None

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self._area.viewport(), QPoint(0, 0)).y()

    def _bring_into_sight(self, button: QWidget) -> None:
        if isValid(button) and button.isVisible():
            self._area.ensureWidgetVisible(button, 0, 8)
