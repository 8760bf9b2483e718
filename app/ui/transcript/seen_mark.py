"""The line in the transcript above which the model no longer sees anything: truncation is never silent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import M
from app.ui.parts import boxes
from app.ui.parts.wrapped_label import wrapped_label

ROOM = 8  # pixels above and below the words


class SeenMark(LanguageFollower, QWidget):
    """Words between two rules."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = wrapped_label("small")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = boxes.row(on=self, spacing=M)
        for widget, share in ((_rule(), 1), (self._label, 6), (_rule(), 1)):
            row.addWidget(widget, share, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def height_for(self, width: int) -> int:
        """How tall it is at this width."""
        self._label.ensurePolished()
        return self._label.heightForWidth(width * 6 // 8 - 24) + 2 * ROOM

    def retranslate(self) -> None:
        self._label.setText(self.tr("The model no longer sees what is above this line: it did not fit."))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
