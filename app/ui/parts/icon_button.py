"""Icons in the current theme's colours, each drawn once, and buttons that show only an icon."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.look.fonts import grown
from app.ui.look.icons import icon
from app.ui.look.theme import Appearance
from app.ui.look.tokens import ICON, ICON_SMALL, Palette
from app.ui.parts.announcement import announce

DONE_MS = 1500  # how long it is said that something is done
ICON_SIZE = ICON  # pixels at a text size of 100 %


def small_icon() -> QSize:
    """How large icons are before small words, at the text size of now."""
    return QSize(grown(ICON_SMALL), grown(ICON_SMALL))


class IconSet(QObject):
    """The icons in the palette's colours. A window has one, for drawing an icon is slow."""

    changed = Signal()  # ask for your icons again

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawn: dict[tuple[str, str], QIcon] = {}
        appearance.changed.connect(self._forget)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._forget)  # it may have pixels of another size

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._appearance.palette

    @property
    def size(self) -> QSize:
        """How large icons are at the text size of now."""
        return QSize(grown(ICON), grown(ICON))

    def get(self, name: str, role: str = "text_muted") -> QIcon:
        """The icon of that name in the colour of that role of the palette."""
        color = str(getattr(self._appearance.palette, role))
        if (name, color) not in self._drawn:
            self._drawn[name, color] = icon(name, color, self._appearance.text_size / 100)
        return self._drawn[name, color]

    def _forget(self, *_: object) -> None:
        self._drawn.clear()
        self.changed.emit()


class IconButton(QToolButton):
    """A button with an icon alone: what it does is in its tool tip, and read aloud from there."""

    def __init__(self, icons: IconSet, name: str, parent: QWidget | None = None, role: str = "text_muted") -> None:
        super().__init__(parent)
        self._icons = icons
        self._name = name
        self._role = role
        self.setProperty("kind", "icon")
        self.setAutoRaise(True)
        icons.changed.connect(self._tint)
        self._tint()

    def show_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon."""
        self._name = name
        self._role = role or self._role
        self._tint()

    def tell_done(self, text: str, then: Callable[[], None]) -> None:
        """Say for a moment, to the eye and to a screen reader, that it is done; `then` has the button as it was."""
        self.show_icon("check", "success")
        self.describe(text)
        announce(self, text)
        QTimer.singleShot(DONE_MS, self, then)

    def describe(self, text: str, shortcut: str = "") -> None:
        """Say what the button does, to the eye and to a screen reader."""
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text)
        self.setAccessibleName(text)

    def _tint(self) -> None:
        self.setIconSize(self._icons.size)
        self.setIcon(self._icons.get(self._name, self._role))


class HoverButton(IconButton):
    """An icon button that keeps its room but shows its icon only while the mouse is near or the focus is on it."""

    _near = False

    def show_near(self, near: bool) -> None:
        """Whether the mouse is over what the button belongs to."""
        self._near = near
        self._tint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tint()

    def _tint(self) -> None:
        if self._near or self.hasFocus():
            super()._tint()
        else:
            self.setIconSize(self._icons.size)
            self.setIcon(QIcon())
