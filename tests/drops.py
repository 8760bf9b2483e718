"""Files dropped on a window or a part of it, as from another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(target: QWidget, *what: Path | str, taken: bool = True) -> None:
    """Paths, or addresses of other places. If it is not `taken` as it comes over the window, it is not dropped."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) if isinstance(each, Path) else QUrl(each) for each in what])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(20, 10), *how)
    entering.ignore()
    QApplication.sendEvent(target, entering)
    assert entering.isAccepted() is taken
    if taken:
        QApplication.sendEvent(target, QDropEvent(QPointF(20, 10), *how))
