"""What stands on the screen while the rest of the program is still being read: the window's frame and its name."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from app.core.settings import Settings
from app.ui.window_place import put_in_place


class StartFrame(QMainWindow):
    """Stands where the window will stand, and goes as soon as another window of the program is there."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Shakti")
        name = QLabel("Shakti")
        name.setProperty("kind", "title")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(name)
        put_in_place(self, settings.window)
        self._application = QApplication.instance()

    def begin(self) -> None:
        """Be seen now, before anything else is done."""
        self.show()
        if self._application is not None:
            self._application.processEvents()
            self._application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another window has come."""
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and watched is not self:
            self.end()
        return False

    def end(self) -> None:
        """Go, once what has come is seen: the last window that closes ends the program."""
        if self._application is not None:
            self._application.removeEventFilter(self)
        QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        self.close()
        self.deleteLater()
