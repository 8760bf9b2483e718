"""How the window is divided: the list beside the conversation or over it, and the panel with a source.

What has room follows from the size of text. In a window without room for the list it lies over the conversation while
it is wanted; what somebody chose for a wide window comes back with the room.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.core.settings import WindowPlace
from app.ui.documents.source_panel import SourcePanel
from app.ui.look.fonts import grown
from app.ui.look.tokens import BESIDE_LIST, BESIDE_OVERLAY, BESIDE_PANEL, RADIUS, SIDEBAR_WIDTH, WINDOW_SIZE, S
from app.ui.sidebar.sidebar import Sidebar

_SHADE = QColor(0, 0, 0, 90)
_PLACED = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)


class Shade(QWidget):
    """Lies over the window beside an opened list; a click on it closes the list."""

    pressed = Signal()
    cut = Signal(int)  # pixels from above to what is left clear, or to the end

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._clear: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)  # once what is around it has its place
        self._timer.timeout.connect(self.cut_out)

    def leave_clear(self, part: QWidget) -> None:
        """What is said there of an act in the list, and how to take it back, is seen and pressed as ever."""
        self._clear = part
        part.installEventFilter(self)
        if (around := part.parentWidget()) is not None:
            around.installEventFilter(self)  # which moves with it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It comes, goes, or has another place."""
        if event.type() in _PLACED and self.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cut_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def cut_out(self) -> None:
        """Leave clear what is not shaded."""
        region, end = QRegion(self.rect()), self.height()
        if self._clear is not None and self._clear.isVisible():
            place = QRect(self._clear.mapTo(self.window(), QPoint()), self._clear.size())
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(place), RADIUS, RADIUS)
            region -= QRegion(outline.toFillPolygon().toPolygon())
            end = place.top()
        self.setMask(region)
        self.cut.emit(end)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing behind it is meant."""
        event.accept()
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is behind it is paler."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), _SHADE)
        painter.end()


class WindowPanes(QObject):
    """Lives as long as its window."""

    def __init__(
        self,
        window: QWidget,
        splitter: QSplitter,
        sidebar: Sidebar,
        main: QWidget,
        *,
        composer: QWidget,
        opener: QWidget,
    ) -> None:
        """`opener` is in sight where the list is not beside the conversation, in `main`, and `composer` in it."""
        super().__init__(window)
        self._window, self._splitter, self._sidebar = window, splitter, sidebar
        self._main, self._composer, self._opener = main, composer, opener
        self._wanted = True
        self.lies_over = False
        self._sidebar_width = self._panel_width = 0  # as somebody has drawn them; 0: nobody has
        self._panel: SourcePanel | None = None
        self._shade = Shade(window)
        self._shade.hide()
        self._shade.pressed.connect(self.close_over)
        self._shade.cut.connect(self._end_list)
        splitter.addWidget(self._sidebar)
        splitter.addWidget(main)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setSizes([SIDEBAR_WIDTH, WINDOW_SIZE[0] - SIDEBAR_WIDTH])
        splitter.splitterMoved.connect(self._note)
        for chosen in (self._sidebar.conversations.opened, self._sidebar.found.results.opened):
            chosen.connect(self.close_over)
        self._sidebar.new_requested.connect(self.close_over)
        self._words = QTimer(self, singleShot=True, interval=0)
        self._words.timeout.connect(self.fit)
        sidebar.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list's words need more room or less: their size comes to them when they are next seen."""
        if watched is self._sidebar and event.type() == QEvent.Type.LayoutRequest:
            self._words.start()
        return False

    def leave_clear(self, part: QWidget) -> None:
        """A part of the conversation that is not shaded while the list lies over it."""
        self._shade.leave_clear(part)

    def add_panel(self, panel: SourcePanel) -> None:
        """Have a panel on the right, which comes and goes."""
        self._panel = panel
        panel.hide()
        self._splitter.addWidget(panel)
        self._splitter.setStretchFactor(self._splitter.indexOf(panel), 0)
        panel.shown_changed.connect(self.fit)
        panel.shown_changed.connect(self._fit_panel)

    def with_panes(self, place: WindowPlace) -> WindowPlace:
        """The place with how the window is divided."""
        return replace(
            place,
            sidebar_shown=self._wanted,
            sidebar_width=self._sidebar_width,
            panel_width=self._panel_width,
        )

    def restore(self, place: WindowPlace) -> None:
        """Divide the window as it was; widths are kept within what the panes allow."""
        self._wanted = place.sidebar_shown
        self._sidebar_width, self._panel_width = max(place.sidebar_width, 0), max(place.panel_width, 0)
        if self._sidebar_width:
            self._size_list()
        self.fit()

    def toggle(self) -> None:
        """Show or hide the list; hidden, it gives the focus to the composer."""
        if self.lies_over:
            self.close_over()
        elif self._list_has_room():
            self._wanted = not self._sidebar.isVisible()
            self.fit()
            if not self._wanted:
                self._composer.setFocus()
        else:
            self.lies_over = True
            self.fit()
            within: QWidget = self._sidebar.conversations
            (within if within.isVisible() else self._sidebar.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_over(self, *_: object) -> bool:
        """Close the list that lies over the conversation; gives whether one did."""
        if not self.lies_over:
            return False
        self.lies_over = False
        within = self._window.focusWidget()
        self.fit()
        if within is None or self._sidebar.isAncestorOf(within):
            self._composer.setFocus()
        return True

    def fit_text(self) -> None:
        """Follow the size of text: now, and once the list's own words have it."""
        self.fit()
        QTimer.singleShot(0, self._window, self.fit)

    def fit(self) -> None:
        """Follow the window's width and the size of text."""
        window, sidebar = self._window, self._sidebar
        room = self._list_has_room()
        self.lies_over = self.lies_over and not room
        shown = self._panel is not None and not self._panel.isHidden()
        self._main.setVisible(not shown or window.width() >= self._panel_needs() + self._conversation(BESIDE_PANEL))
        if self.lies_over:
            if self._splitter.indexOf(sidebar) >= 0:
                sidebar.setParent(window)
            width = max(grown(SIDEBAR_WIDTH), sidebar.minimumSizeHint().width())
            width = min(width, sidebar.maximumWidth(), window.width() - BESIDE_OVERLAY)
            self._shade.setGeometry(window.rect())
            sidebar.setGeometry(0, 0, width, window.height())
            for part in (self._shade, sidebar):
                part.show()
                part.raise_()
            self._shade.cut_out()
        else:
            self._shade.hide()
            if room and self._splitter.indexOf(sidebar) < 0:
                self._splitter.insertWidget(0, sidebar)
                self._size_list()
            elif room and self._splitter.sizes()[0] > self._list_width():  # it was larger text that needed it
                self._size_list()
            sidebar.setVisible(room and self._wanted)
        self._opener.setVisible(not (room and self._wanted))

    def _end_list(self, end: int) -> None:
        """What is said of an act in the list is read whole, below it."""
        if self.lies_over:
            self._sidebar.resize(self._sidebar.width(), end if end >= self._window.height() else end - S)

    def _list_has_room(self) -> bool:
        needed = self._sidebar.minimumSizeHint().width() + self._conversation(BESIDE_LIST)
        if self._panel is not None and not self._panel.isHidden():
            needed += self._panel_needs()
        return self._window.width() >= needed

    def _conversation(self, pixels: int) -> int:
        """What the conversation needs to be read beside something else: as many words as these pixels usually hold."""
        return max(grown(pixels), self._main.minimumSizeHint().width())

    def _panel_needs(self) -> int:
        return self._panel.minimumSizeHint().width() if self._panel is not None else 0

    def _size_list(self) -> None:
        if self._splitter.indexOf(self._sidebar) == 0:
            width, (sidebar, main, *others) = self._list_width(), self._splitter.sizes()
            whole = sidebar + main or self._window.width()
            self._splitter.setSizes([width, max(whole - width, 1), *others])

    def _list_width(self) -> int:
        """As somebody has drawn it, and at least what its words need."""
        return max(self._sidebar_width or SIDEBAR_WIDTH, self._sidebar.minimumSizeHint().width())

    def _fit_panel(self) -> None:
        if self._panel is not None and not self._panel.isHidden() and self._panel_width:
            sizes = self._splitter.sizes()
            whole = sizes[-2] + sizes[-1]
            self._splitter.setSizes([*sizes[:-2], max(whole - self._panel_width, 1), self._panel_width])

    def _note(self) -> None:
        sizes = self._splitter.sizes()
        if self._sidebar.isVisible() and not self.lies_over:
            self._sidebar_width = sizes[0]
        if self._panel is not None and self._panel.isVisible():
            self._panel_width = sizes[-1]

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on in the conversation is done with the list."""
        if self.lies_over and now is not None and now.window() is self._window and not self._sidebar.isAncestorOf(now):
            self.close_over()
