"""Areas that scroll up and down where a low window has no room for all that is in them; else they are not noticed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.look.fonts import grown

LEAST_HEIGHT = 80
_OTHER_HEIGHT = (QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class TightArea(QScrollArea):
    """As wide as its content needs, as high as there is room."""

    def __init__(self, content: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget(self)  # in the same window at once: the order of Tab stays
        self._inner.setLayout(content)
        self._inner.installEventFilter(self)
        self.setWidget(self._inner)
        for ground in (self._inner, self.viewport()):
            ground.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """All of it."""
        return self._inner.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it needs another width: so does this."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inner:
            self.updateGeometry()
            self._fit_bar()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def _fit_bar(self) -> None:
        """None where all has room without one: beside a bar words may take a line more, and Qt would leave it there."""
        content = self._inner.layout()
        if content is None:
            return
        needed = max(content.totalHeightForWidth(self.width()), 0) or content.totalMinimumSize().height()
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAlwaysOff if needed <= self.height() else policy.ScrollBarAsNeeded
        if wanted != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(wanted)

    def minimumSizeHint(self) -> QSize:
        """Its whole width, and some of its height."""
        return QSize(self._inner.minimumSizeHint().width(), grown(LEAST_HEIGHT))


class LowArea(TightArea):
    """Lines below one another that come and go: as high as they are, up to what it is given."""

    changed = Signal()  # what is in it needs another height

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__(column)
        self._lines = column

    def add(self, widget: QWidget) -> None:
        """A further line."""
        self._lines.addWidget(widget)
        widget.installEventFilter(self)

    def give_way_to(self, widget: QWidget) -> None:
        """Another part, which takes from the same room."""
        widget.installEventFilter(self)

    def needed(self, width: int) -> int:
        """How high all of it is in this width."""
        if self._lines.isEmpty():  # Qt's items are not looked at: PySide would take what comes at their place for them
            return 0
        return max(self._lines.totalHeightForWidth(width), self._lines.totalMinimumSize().height())

    def fit(self, most: int) -> None:
        """Be as high as that, and no higher than `most`; beyond it, it scrolls."""
        needed = self.needed(max(self.width(), 1))
        self.setVisible(needed > 0)
        self.setFixedHeight(max(min(needed, most), 1))

    def _fit_bar(self) -> None:
        """As Qt does: `fit` gives it the height that it needs without one."""

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line that comes, goes or says something else."""
        if event.type() in _OTHER_HEIGHT:
            self.changed.emit()
        return super().eventFilter(watched, event)
