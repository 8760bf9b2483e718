"""What a page has to say comes into sight: by itself, a scroll area follows the Tab key alone."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.look.tokens import S
from app.ui.parts.boxes import lay_out_now


def bring_into_sight(*parts: QWidget) -> None:
    """Scroll what is around each of these, now; where there is no room for all, the last one is seen."""
    for part in parts:
        above = part.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                across = above.horizontalScrollBar().value()
                above.ensureWidgetVisible(part, 0, S)
                above.horizontalScrollBar().setValue(across)  # what is too wide begins where all lines begin
            above = above.parentWidget()


def bring_into_sight_soon(*parts: QWidget) -> None:
    """Likewise, once what has just been shown is laid out; not if it is hidden again by then."""

    def bring() -> None:
        lay_out_now()
        if all(part.isVisible() for part in parts):
            bring_into_sight(*parts)

    QTimer.singleShot(0, parts[0], bring)
