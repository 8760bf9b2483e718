"""Where a window comes up: as it was left, but whole and on a screen that is there. Dialogs fit their screen."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.settings import WindowPlace
from app.ui.look.tokens import SMALLEST_WINDOW, WINDOW_SIZE

TITLE_BAR = 32  # pixels: room for what the system draws above a window


def fitting(place: WindowPlace, areas: Sequence[QRect]) -> QRect | None:
    """Where the window's frame begins, and how large its content is to be.

    `areas` are free of the system's bars, the main screen's first. Below the content there is as much room as the title
    bar above it takes.

    The screen is the one that has most of the old place, else the main one, in whose middle it comes up. None: there
    are no screens.
    """
    if not areas:
        return None
    was = QRect(place.x, place.y, place.width, place.height)
    known = place.width > 0 and place.height > 0

    def shared(area: QRect) -> int:
        part = area.intersected(was)
        return part.width() * part.height() if known and not part.isEmpty() else 0

    area = max(areas, key=shared)  # of equals the first
    usable = area.adjusted(0, 0, 0, -min(TITLE_BAR, area.height() // 4))
    size = (was.size() if known else QSize(*WINDOW_SIZE)).boundedTo(usable.size())
    size = size.expandedTo(QSize(*SMALLEST_WINDOW).boundedTo(usable.size()))
    if not shared(area):
        middle = QRect(usable.topLeft(), size)
        middle.moveCenter(usable.center())
        return middle
    left = min(max(was.x(), usable.x()), usable.x() + usable.width() - size.width())
    top = min(max(was.y(), usable.y()), usable.y() + usable.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def put_in_place(window: QWidget, place: WindowPlace) -> None:
    """Have a window where it was left, before it is shown. What was never placed is left to the system, if it fits."""
    main = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    where = fitting(place, [screen.availableGeometry() for screen in screens])
    if where is None:
        return
    window.setMinimumSize(QSize(*SMALLEST_WINDOW).boundedTo(where.size()))
    window.resize(where.size())
    if place.width > 0:
        window.move(where.topLeft())  # of the frame, as it was kept
    if place.maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> WindowPlace:
    """Where a window is now; of a maximised one, where it would be otherwise."""
    maximised = window.isMaximized() or window.isFullScreen()
    where = window.normalGeometry() if maximised else window.geometry()
    if not maximised:
        where.moveTopLeft(window.pos())  # of the frame: a window put by its content comes lower at every start
    return WindowPlace(where.x(), where.y(), where.width(), where.height(), maximised)


def resize_to_fit(dialog: QWidget, width: int, height: int) -> None:
    """As large as this, where the screen has the room."""
    screen = (dialog.parentWidget() or dialog).screen()
    room = screen.availableGeometry().size() - QSize(0, 2 * TITLE_BAR)
    dialog.resize(QSize(width, height).boundedTo(room))
