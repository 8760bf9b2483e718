"""The window with documents and attachments, as the program has it, and what is dropped on it."""

from dataclasses import dataclass
from pathlib import Path

from document_desk import DocumentDesk
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.composer.attachment_tray import AttachmentTray
from app.ui.window.window import MainWindow
from app.ui.window.window_attachments import WindowAttachments


@dataclass
class AttachmentDesk(DocumentDesk):
    """The window with documents and attachments, as the program has it."""

    def open(self) -> MainWindow:
        window = super().open()
        self.attaching = WindowAttachments(window, self.answering)
        self.attaching.collection_requested.connect(self.panes.add)
        self.attaching.target_of = self.panes.adding.target_of
        self.attaching.asks_documents = lambda: self.panes.switch.scope is not None
        return window

    @property
    def tray(self) -> AttachmentTray:
        return self.window.composer.tray

    def drop(self, widget: QWidget, *paths: Path, only_over: bool = False) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NO_KEY)
        QApplication.sendEvent(widget, enter)
        if only_over:
            return enter.isAccepted()
        place = widget.rect().center().toPointF()
        event = QDropEvent(place, Qt.DropAction.CopyAction, data, LEFT, NO_KEY)
        QApplication.sendEvent(widget, event)
        return event.isAccepted()

    def drop_on_composer(self, *paths: Path) -> None:
        assert self.drop(self.window.composer.field.viewport(), *paths)

    def wait_until_read(self) -> None:
        self.wait(lambda: bool(self.tray.items) and not self.tray.reading)

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.window.composer.field.insertFromMimeData(data)


LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY, MOVE, LINK = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
