"""Buttons and boxes that show all their words: Qt's would be cut off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QSizePolicy

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # there is a Qt class among the bases already
LEAST_WORDS = 300  # pixels for the words, at least


class _Wrapping(_Button):
    """Puts line breaks into the text as it is shown; a screen reader has it without."""

    _whole = ""
    _least = LEAST_WORDS

    def setText(self, text: str) -> None:
        """Show another text, which has no line breaks of its own."""
        self._whole = text
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self._show()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """In several lines."""
        whole = self._hint(self._whole)
        return QSize(min(whole.width(), self._least + self._beside().width()), whole.height())

    def sizeHint(self) -> QSize:
        """In one line."""
        return self._hint(self._whole)

    def heightForWidth(self, width: int) -> int:
        """As many lines as it takes."""
        return self._hint(self._broken(width)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._show()

    def _show(self) -> None:
        shown = self._broken(self.width())
        if shown != self.text():
            super().setText(shown)

    def _beside(self) -> QSize:
        """What is not for words."""
        size: QSize = super().sizeHint() - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return size

    def _hint(self, text: str) -> QSize:
        """What this text would take."""
        size: QSize = self._beside() + self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
        return size

    def _broken(self, width: int) -> str:
        room = width - self._beside().width()
        metrics = self.fontMetrics()
        lines: list[str] = []
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)


class WrappingCheckBox(_Wrapping, QCheckBox):
    """A check box."""


class WrappingButton(_Wrapping, QPushButton):
    """A button."""

    _least = 120

    def minimumSizeHint(self) -> QSize:
        """Its longest word."""
        words = [self.fontMetrics().horizontalAdvance(each) for each in self._whole.split(" ")]
        least = super().minimumSizeHint()
        return QSize(max(least.width(), max(words) + 1 + self._beside().width()), least.height())


class WrappingRadioButton(_Wrapping, QRadioButton):
    """A radio button."""
