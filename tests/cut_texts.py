"""Texts that are cut off in a window: what has no room for its own words, or lies outside of what contains it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from app.ui.parts.elided import ElidedButton, ElidedLabel
from app.ui.transcript.text_view import TextView

PADDING = 2  # pixels of a button's height that a tight layout may take: letters are not in them
LOOKS = 50  # 20 ms apart
LEAST = 3  # letters, with the ellipsis, that still say something


def text_of(widget: QWidget) -> str:
    if isinstance(widget, (ElidedLabel, ElidedButton)):
        return widget.whole_text
    if isinstance(widget, QTextBrowser):
        return widget.toPlainText()
    if isinstance(widget, QPlainTextEdit):
        if widget.height() >= 2 * widget.fontMetrics().lineSpacing():
            return ""  # the words wrap
        return widget.placeholderText()
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def too_short(widget: ElidedLabel | ElidedButton) -> str:
    """Whether so little is left of words with an ellipsis that it says nothing, or even that is cut."""
    shown = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text()).width()
    room = widget.width() if isinstance(widget, ElidedLabel) else widget.width() - widget.around
    if shown > room:
        return f"shows {shown} pixels of words, has {room}"
    return "" if len(widget.text()) >= min(LEAST, len(widget.whole_text)) else f"shows {widget.text()!r}"


def too_small(widget: QWidget) -> str:
    """What of its own text a widget has no room for."""
    if isinstance(widget, TextView):
        return too_wide(widget.document().idealWidth() - 1, widget.viewport())
    if isinstance(widget, QPlainTextEdit):
        if widget.height() >= 2 * widget.fontMetrics().lineSpacing():
            return ""  # the words wrap
        return too_wide(widget.fontMetrics().horizontalAdvance(widget.placeholderText()), widget.viewport())
    if isinstance(widget, (ElidedLabel, ElidedButton)):
        return too_short(widget) if text_of(widget) else ""
    needed = needed_by(widget)
    if needed.width() > widget.width() or needed.height() > widget.height():
        return f"needs {needed.width()}x{needed.height()}, has {widget.width()}x{widget.height()}"
    return ""


def too_wide(needed: float, room: QWidget) -> str:
    return f"needs {needed}, has {room.width()}" if needed > room.width() else ""


def needed_by(widget: QWidget) -> QSize:
    """The room for its words."""
    if isinstance(widget, QToolButton) and not widget.icon().isNull():
        return QSize()  # the text is for screen readers
    if isinstance(widget, QLabel):
        if widget.wordWrap() or widget.textFormat() == Qt.TextFormat.RichText:
            needed = QSize(0, widget.heightForWidth(widget.width()))
        else:
            needed = widget.sizeHint()
        if widget.wordWrap():
            words = max(text_of(widget).replace("\u200b", " ").split(), key=len)  # lines may break there too
            needed.setWidth(widget.fontMetrics().horizontalAdvance(words))
        return needed
    if isinstance(widget, (QPushButton, QToolButton, QCheckBox, QRadioButton)):
        needed = widget.sizeHint() - QSize(0, PADDING)
        if widget.hasHeightForWidth():  # it has broken its lines
            needed.setWidth(widget.fontMetrics().size(0, widget.text()).width())
            needed.setHeight(widget.heightForWidth(widget.width()))
        return needed
    return QSize()


def cut_by_others(widget: QWidget, top: QWidget) -> str:
    """Whether a part lies outside of what contains it. In what scrolls down, only left and right count."""
    rect = widget.rect()
    inner: QWidget = widget
    scrolls = False
    while inner is not top and (outer := inner.parentWidget()) is not None:
        rect.translate(inner.pos())
        inner = outer
        area = inner.parentWidget()
        scrolls = scrolls or (isinstance(area, QAbstractScrollArea) and area.viewport() is inner)
        room = QRect(QPoint(0, 0), inner.size())
        if rect.left() < room.left() or rect.right() > room.right():
            return f"{rect} sideways out of {type(inner).__name__} {room.size()}"
        if not scrolls and (rect.top() < room.top() or rect.bottom() > room.bottom()):
            return f"{rect} out of {type(inner).__name__} {room.size()}"
    return ""


def faults(top: QWidget) -> Iterator[str]:
    """What is cut off in a window."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or widget.window() is not top or not text_of(widget):
            continue
        if fault := too_small(widget) or cut_by_others(widget, top):
            yield f"{type(widget.parentWidget()).__name__}/{type(widget).__name__} {text_of(widget)!r}: {fault}"


def lasting_faults(top: QWidget) -> list[str]:
    """What is cut off and stays so: what comes from other threads is laid out a moment later."""
    found = list(faults(top))
    for _ in range(LOOKS):
        if not found:
            break
        QTest.qWait(20)
        found = list(faults(top))
    return found
