"""Columns, rows and flows of widgets: Qt's layouts in one call, with no room around them unless it is asked for."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.ui.parts.flow_layout import FlowLayout

Part = QWidget | QLayout | tuple[QWidget, Qt.AlignmentFlag] | int | None  # pixels left free; None: room that stretches
Margins = tuple[int, int, int, int]  # left, above, right, below
_Box = TypeVar("_Box", bound=QBoxLayout)

NONE = (0, 0, 0, 0)
BY_STYLE = -1  # the style's own space
STYLED = (BY_STYLE, BY_STYLE, BY_STYLE, BY_STYLE)


def column(
    *parts: Part, on: QWidget | None = None, spacing: int = BY_STYLE, margins: Margins = NONE, fills: Part = None
) -> QVBoxLayout:
    """Parts one below another; `on` is the widget that they lie on, `fills` the part that takes what is left."""
    return _filled(QVBoxLayout() if on is None else QVBoxLayout(on), parts, spacing, margins, fills)


def row(
    *parts: Part, on: QWidget | None = None, spacing: int = BY_STYLE, margins: Margins = NONE, fills: Part = None
) -> QHBoxLayout:
    """The same side by side."""
    return _filled(QHBoxLayout() if on is None else QHBoxLayout(on), parts, spacing, margins, fills)


def centred(widget: QWidget) -> QHBoxLayout:
    """In the middle of what is there, where it is not as wide."""
    box = row(None)
    box.addWidget(widget, 1000)
    box.addStretch(1)
    return box


def flow(*widgets: QWidget, on: QWidget | None = None) -> FlowLayout:
    """Side by side, on further lines where there is no room."""
    layout = FlowLayout(on)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def flowing(*widgets: QWidget) -> QWidget:
    """The same as a widget, which knows how high it is in a width."""
    around = QWidget()
    flow(*widgets, on=around)
    return around


def lay_out_now() -> None:
    """What came into a box that is shown has its room: Qt would draw it before the boxes around it have grown."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _filled(box: _Box, parts: tuple[Part, ...], spacing: int, margins: Margins, fills: Part) -> _Box:
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    for part in parts:
        match part:
            case None:
                box.addStretch(1)
            case int():
                box.addSpacing(part)
            case QLayout():
                box.addLayout(part, int(part is fills))
            case QWidget():
                box.addWidget(part, int(part is fills))
            case widget, alignment:
                box.addWidget(widget, 0, alignment)
    return box
