"""The window's text size, the place and panes that it comes back with, and a word when a font is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QWheelEvent

from app.core.settings import TEXT_SIZES, SettingsFile, WindowPlace
from app.ui.fonts import missing_fonts
from app.ui.notice import NoticeText
from app.ui.theme import Appearance
from app.workers.library import Library

if TYPE_CHECKING:
    from app.ui.window import MainWindow

NOTCH = 120  # eighths of a degree: one step of a mouse wheel
IN_SIGHT = QSize(200, 80)  # pixels of the window that must be on a screen
SAID_SECONDS = 2.0
USUAL = 100


class WindowLooks(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow, library: Library, settings: SettingsFile, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._library, self._settings, self._appearance = window, library, settings, appearance
        self._turned = 0
        self.larger, self.smaller, self.usual = (QAction(window) for _ in range(3))
        for action, keys, act in (
            (self.larger, ("Ctrl++", "Ctrl+="), self.enlarge),
            (self.smaller, ("Ctrl+-",), self.shrink),
            (self.usual, ("Ctrl+0",), self.reset),
        ):
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(act)
            window.addAction(action)
        window.settings_menu.add_before_about([self.larger, self.smaller, self.usual])
        window.transcript.viewport().installEventFilter(self)
        window.welcome.viewport().installEventFilter(self)
        window.installEventFilter(self)
        appearance.set_text_size(settings.current.text_size)
        self.retranslate()
        self._show_limits()
        self._tell_missing_fonts()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.larger.setText(self.tr("Larger text"))
        self.smaller.setText(self.tr("Smaller text"))
        self.usual.setText(self.tr("Usual text size"))

    def enlarge(self) -> None:
        """Letters of the next larger size."""
        self._set(next((each for each in TEXT_SIZES if each > self._appearance.text_size), TEXT_SIZES[-1]))

    def shrink(self) -> None:
        """Letters of the next smaller size."""
        self._set(next((each for each in reversed(TEXT_SIZES) if each < self._appearance.text_size), TEXT_SIZES[0]))

    def reset(self) -> None:
        """Letters of the usual size."""
        self._set(USUAL)

    def put_back(self) -> None:
        """Stand where the window stood when it was closed, as far as there is a screen."""
        place = self._settings.current.window
        if place is None:
            return
        rect = QRect(place.x, place.y, place.width, place.height)
        if fitting := fit_to_screens(rect, [screen.availableGeometry() for screen in QGuiApplication.screens()]):
            self._window.setGeometry(fitting)
        if place.maximized:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)
        self._window.show_panes(sidebar=place.sidebar, sidebar_width=place.sidebar_width, panel_width=place.panel_width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl with the wheel changes the size; a window that closes leaves its place behind."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            while abs(self._turned) >= NOTCH:
                (self.enlarge if self._turned > 0 else self.shrink)()
                self._turned -= NOTCH if self._turned > 0 else -NOTCH
            return True
        if watched is self._window and event.type() == QEvent.Type.Close:
            self._keep_place()
        if watched is self._window and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return False

    def _set(self, percent: int) -> None:
        if percent != self._appearance.text_size:
            self._appearance.set_text_size(percent)
            self._library.save_settings(self._settings, text_size=percent)
            self._show_limits()
        said = self._window.locale().toString(percent)
        self._window.notice.say(
            lambda: NoticeText(self.tr("Text size: %1 %").replace("%1", said)), seconds=SAID_SECONDS
        )

    def _show_limits(self) -> None:
        size = self._appearance.text_size
        self.larger.setEnabled(size < TEXT_SIZES[-1])
        self.smaller.setEnabled(size > TEXT_SIZES[0])
        self.usual.setEnabled(size != USUAL)

    def _keep_place(self) -> None:
        window = self._window
        rect = window.normalGeometry() if window.isMaximized() else window.geometry()
        sidebar, sidebar_width, panel_width = window.panes()
        place = WindowPlace(
            rect.x(),
            rect.y(),
            rect.width(),
            rect.height(),
            maximized=window.isMaximized(),
            sidebar=sidebar,
            sidebar_width=sidebar_width,
            panel_width=panel_width,
        )
        if place != self._settings.current.window:
            self._library.save_settings(self._settings, window=place)

    def _tell_missing_fonts(self) -> None:
        if missing_fonts():
            self._window.notice.say(
                lambda: NoticeText(
                    self.tr("A font of this program is missing"),
                    self.tr("Some letters may look wrong. Install the program again to mend it."),
                )
            )


def fit_to_screens(rect: QRect, screens: list[QRect]) -> QRect | None:
    """The rectangle where enough of it is on a screen to be taken hold of, no larger than that screen; else None."""
    for screen in screens:
        seen = rect.intersected(screen)
        if seen.width() >= IN_SIGHT.width() and seen.height() >= IN_SIGHT.height() and rect.top() >= screen.top():
            return QRect(rect.topLeft(), rect.size().boundedTo(screen.size()))
    return None
