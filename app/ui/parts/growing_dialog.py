"""GrowingDialog: as large as its words need, in every language and whatever is said later."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

NARROWEST = 440  # pixels


class GrowingDialog(QDialog):
    """Qt gives a window's layout no height that follows from its width, and would cut wrapped words off.

    A minimum that is set by hand is one for dialogs with few words: what needs more gets it.
    """

    def begin_at(self, width: int) -> None:
        """As wide as this at first; a small screen may have less."""
        self.setMinimumWidth(min(width, NARROWEST))
        self.resize(width, self.sizeHint().height())

    def fit(self) -> None:
        """What was there is gone: be no taller than the rest needs."""
        self.setMinimumHeight(0)
        self._grow()
        self.resize(self.width(), self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        """Take the height that is needed now."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._grow()
        return handled

    def _grow(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumWidth(max(self.minimumWidth(), layout.totalMinimumSize().width()))
            needed = layout.totalHeightForWidth(self.width())
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
