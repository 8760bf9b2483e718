"""A field to choose in that is as wide as its longest words, in every language and size of text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox

MOST = 400  # pixels that it insists on: a narrow window has no more


class WholeChoice(QComboBox):
    """Qt's would keep the least width of the words that it had first."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        """All of it, where that is not too much."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), MOST), whole.height())
