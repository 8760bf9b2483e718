"""GrowingDialog: as large as its words need, in every language and whatever is said later."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLayout, QWidget

from app.ui.look.fonts import grown
from app.ui.look.tokens import DIALOG_MARGINS, S
from app.ui.look.window_place import TITLE_BAR, resize_to_fit
from app.ui.parts import boxes
from app.ui.parts.enter_presses import EnterPresses
from app.ui.parts.menu_key import MenuKey
from app.ui.parts.tight_area import TightArea

NARROWEST = 440  # pixels


class GrowingDialog(QDialog):
    """Qt gives a window's layout no height that follows from its width, and would cut wrapped words off.

    A minimum that is set by hand is one for dialogs with few words: what needs more gets it. On a screen that is too
    low for all of it, a dialog that says where to `begin_at` scrolls above its buttons.
    """

    _lines: QLayout | None = None  # above the buttons, in an area that scrolls

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        EnterPresses(self)
        MenuKey(self)

    def begin_at(self, width: int) -> None:
        """As wide as this at first, in pixels at the usual size of text; a small screen may have less. Its layout is a
        column, whose last line stays.
        """
        self._let_scroll()
        self.setMinimumWidth(min(width, NARROWEST))
        resize_to_fit(self, grown(width), self.sizeHint().height())

    def fit(self) -> None:
        """What was there is gone: be no taller than the rest needs."""
        self.setMinimumHeight(0)
        self._grow()
        self.resize(self.width(), self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._grow()
        return handled

    def _grow(self) -> None:
        layout = self.layout()
        lines = self._lines or layout
        scrolls = self._lines is not None  # which Qt takes for as low as it can be
        if layout is not None and lines is not None and (scrolls or lines.hasHeightForWidth()):
            self.setMinimumWidth(max(self.minimumWidth(), layout.totalMinimumSize().width()))
            wraps = lines.hasHeightForWidth()
            needed = lines.totalHeightForWidth(self.width()) if wraps else lines.totalSizeHint().height()
            if scrolls:
                needed = min(needed + self._foot.totalSizeHint().height(), self._room())
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)

    def _let_scroll(self) -> None:
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        left, _, right, bottom = DIALOG_MARGINS
        self._foot = boxes.column(margins=(left, S, right, bottom))
        last = column.takeAt(column.count() - 1)
        assert last is not None
        if (widget := last.widget()) is not None:
            self._foot.addWidget(widget)
        elif (row := last.layout()) is not None:
            row.setParent(None)
            self._foot.addLayout(row)
        margins = column.contentsMargins()
        column.setContentsMargins(margins.left(), margins.top(), margins.right(), 0)
        self._lines = column
        area = TightArea(column, self)  # which takes the column over
        boxes.column(area, self._foot, on=self, spacing=0, fills=area)

    def _room(self) -> int:
        """The height that the screen has for it."""
        screen = (self.parentWidget() or self).screen()
        return screen.availableGeometry().height() - 2 * TITLE_BAR
