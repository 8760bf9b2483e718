"""Connects appearance with the window: text size, window position and panes, missing fonts."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from app.core.errors import AppError
from app.core.settings import Settings, SettingsFile
from app.ui.look import fonts
from app.ui.look.numbers import count
from app.ui.look.theme import Appearance
from app.ui.look.tokens import next_text_size
from app.ui.look.window_place import place_of, put_in_place
from app.ui.parts.notice import NoticeText
from app.ui.window.window_frame import WindowFrame
from app.workers.library import Library

log = logging.getLogger(__name__)

SAID_SECONDS = 2.0
STEPS_TOGETHER = 150  # ms after a size came into use: what is stepped meanwhile is one change
_TOLD = "missingFontsTold"  # a property of the application object


class WindowLook(QObject):
    """Lives as long as its window."""

    def __init__(
        self, window: WindowFrame, library: Library, settings_file: SettingsFile, appearance: Appearance
    ) -> None:
        super().__init__(window)
        self._window, self._library = window, library
        self._settings_file, self._appearance = settings_file, appearance
        self._wanted = 0  # per cent: where the steps have led, which everything has once no more of them come
        self._rest = QTimer(self, singleShot=True, interval=STEPS_TOGETHER)
        self._rest.timeout.connect(self._use_wanted)
        self._unsaved = 0  # sizes on their way to the file: until they are there, the file is behind
        self.menu = QMenu(window)
        entries = window.settings_menu
        self.larger = entries.entry("", lambda: self.tr("Larger text"), self.grow)
        self.smaller = entries.entry("", lambda: self.tr("Smaller text"), self.shrink)
        self.usual = entries.entry("", lambda: self.tr("Normal size"), self.use_usual)
        entries.dress(self.menu.menuAction(), "text-size", lambda: self.tr("Text size"))
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller.setShortcuts([QKeySequence("Ctrl+-"), QKeySequence("Ctrl+_")])
        self.usual.setShortcut(QKeySequence("Ctrl+0"))
        self.menu.addActions([self.larger, self.smaller, self.usual])
        window.addActions([self.larger, self.smaller, self.usual])
        entries.insertMenu(entries.actions()[2], self.menu)  # after language and appearance
        window.transcript.zoomed.connect(self._zoom)
        window.icons.changed.connect(self._note_size)
        library.settings_changed.connect(self._take_settings)
        settings = settings_file.current
        self._use(settings.text_size)
        put_in_place(window, settings.window)
        window.panes.restore(settings.window)
        window.installEventFilter(self)
        self._note_size()
        self._tell_missing_fonts()

    @property
    def text_size(self) -> int:
        """The size of all text, in per cent; after quick steps it has it a moment later."""
        return self._wanted

    def grow(self) -> None:
        """The next larger size."""
        self._zoom(1)

    def shrink(self) -> None:
        """The next smaller size."""
        self._zoom(-1)

    def use_usual(self) -> None:
        """The size that things come in."""
        self.set_text_size(100)

    def set_text_size(self, size: int) -> None:
        """Use a size, keep it, and say it."""
        self._wanted = size
        self._use_wanted()
        self._say_size()

    def keep_place(self) -> None:
        """Write down where the window is and how it is divided; and a size that was stepped to just now."""
        self._use_wanted()
        place = self._window.panes.with_panes(place_of(self._window))
        try:
            if place != self._settings_file.current.window:
                self._settings_file.update(window=place)
        except AppError as error:
            log.warning("the window's place is not kept: %s", error.code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the system's colours."""
        if event.type() == QEvent.Type.ThemeChange and watched is self._window:
            self._appearance.follow_system()
        return False

    def _zoom(self, step: int) -> None:
        """Quick steps are taken together: each size styles everything anew."""
        self._wanted = next_text_size(self._wanted, step)
        if not self._rest.isActive():
            self._use_wanted()
        self._note_size()
        self._say_size()

    def _use_wanted(self) -> None:
        if self._wanted != self._appearance.text_size:
            self._appearance.set_text_size(self._wanted)
            self._unsaved += 1
            self._library.save_settings(self._settings_file, text_size=self._wanted)
            self._rest.start()

    def _use(self, size: int) -> None:
        """As it is in the file."""
        self._wanted = size
        self._appearance.set_text_size(size)

    def _say_size(self) -> None:
        size = self._wanted
        self._window.notice.say(
            lambda: NoticeText(self.tr("Text size: %1 %").replace("%1", count(size))), seconds=SAID_SECONDS
        )

    def _note_size(self) -> None:
        size = self.text_size
        self.larger.setEnabled(next_text_size(size, 1) != size)
        self.smaller.setEnabled(next_text_size(size, -1) != size)

    def _take_settings(self, settings: Settings) -> None:
        """What was chosen elsewhere is shown here."""
        used = self._appearance.text_size
        if self._unsaved and settings.text_size == used:
            self._unsaved = 0
        if not self._unsaved and self._wanted == used:
            self._use(settings.text_size)

    def _tell_missing_fonts(self) -> None:
        application = QGuiApplication.instance()
        if application is None or not fonts.missing_fonts() or application.property(_TOLD):
            return
        application.setProperty(_TOLD, True)
        self._window.undo_notice.say(
            lambda: NoticeText(
                self.tr("A font that belongs to Shakti is missing."),
                self.tr("The system's font is used. If letters look wrong, install Shakti again."),
            )
        )
