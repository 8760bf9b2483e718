"""What stands on the screen while the rest of the program is still being read: the window's frame and its name."""

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from app.core.settings import Settings
from app.ui.look.window_place import put_in_place

LOOK_MS = 20  # milliseconds between two looks for another window


class StartFrame(QMainWindow):
    """Stands where the window will stand, and goes as soon as another window of the program is there."""

    _there: ClassVar[set[QMainWindow]] = set()  # nobody else holds it

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Shakti")
        name = QLabel("Shakti")
        name.setProperty("kind", "title")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(name)
        put_in_place(self, settings.window)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._go_if_followed)

    def begin(self) -> None:
        """Be seen now, before anything else is done."""
        self._there.add(self)
        self.show()
        QApplication.processEvents()
        self._look.start()

    def _go_if_followed(self) -> None:
        """Go, once what has come is seen: the last window that closes ends the program.

        Looked for now and then: a filter would be asked about every event of a window that is being put together.
        """
        if any(window.isVisible() for window in QApplication.topLevelWidgets() if window is not self):
            self._look.stop()
            self._there.discard(self)
            self.close()
            self.deleteLater()
