"""The button at each stretch of code of an answer that copies it."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.transcript.text_view import TextView


class CodeButton(LanguageFollower, IconButton):
    """Copies one stretch of code."""

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__(icons, "copy", parent)
        self.code = ""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(self._copy)
        self.retranslate()

    def retranslate(self) -> None:
        self.describe(QCoreApplication.translate("CodeButton", "Copy the code"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self.tell_done(QCoreApplication.translate("CodeButton", "Copied"), self._show_again)

    def _show_again(self) -> None:
        self.show_icon("copy", "text_muted")
        self.retranslate()


class CodeButtons(QObject):
    """As many buttons as there is code, each at the right of its own."""

    def __init__(self, text: TextView, icons: IconSet) -> None:
        super().__init__(text)
        self._text, self._icons = text, icons
        self._buttons: list[CodeButton] = []

    @property
    def all(self) -> list[CodeButton]:
        """Those in use, from the top."""
        return list(self._buttons)

    def place(self) -> None:
        """Put them where the code is now; after the text is laid out."""
        panels = self._text.code_panels()
        while len(self._buttons) > len(panels):
            button = self._buttons.pop()
            button.hide()
            button.deleteLater()
        while len(self._buttons) < len(panels):
            button = CodeButton(self._icons, self._text.viewport())
            QWidget.setTabOrder(self._buttons[-1] if self._buttons else self._text, button)
            self._buttons.append(button)
            button.show()
        for button, (panel, code) in zip(self._buttons, panels, strict=True):
            button.code = code
            size = button.sizeHint()
            button.setGeometry(panel.right() - size.width() - 3, panel.top() + 3, size.width(), size.height())
