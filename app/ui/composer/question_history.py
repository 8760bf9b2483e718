"""Earlier questions in the composer: Up brings the one before, Down the one after and at last what was being typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.ui.composer.composer import Composer

MOST = 200  # questions of this run that are remembered


class QuestionHistory(QObject):
    """Up goes back from an empty field, or from the very beginning of what is typed; else it is the cursor's."""

    def __init__(self, composer: Composer, asked: Callable[[], Sequence[str]], parent: QObject | None = None) -> None:
        """`asked` gives the questions of the conversation shown, the newest last."""
        super().__init__(parent)
        self._composer, self._asked = composer, asked
        self._sent: list[str] = []  # in any conversation
        self._texts: list[str] = []  # while somebody goes through them
        self._at = 0
        self._typed = ""
        composer.submitted.connect(self._note)
        composer.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down, where they are not the cursor's."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() == Qt.Key.Key_Up:
                return self._go_back()
            if plain and event.key() == Qt.Key.Key_Down:
                return self._go_on()
        return False

    @property
    def _browsing(self) -> bool:
        return bool(self._texts) and self._composer.field.toPlainText() == self._texts[self._at]

    def _note(self, text: str) -> None:
        self._sent = [*[each for each in self._sent if each != text][1 - MOST :], text]
        self._texts = []

    def _go_back(self) -> bool:
        field = self._composer.field
        if self._composer.editing is not None or field.composing or not _at_edge(field.textCursor(), up=True):
            return False
        if self._browsing:
            self._show(self._at - 1)
            return True
        text = field.toPlainText()
        if text and not field.textCursor().atStart():
            return False
        here = list(self._asked())
        texts = [*(each for each in self._sent if each not in here), *here]
        if not texts:
            return False
        self._typed, self._texts = text, texts
        self._show(len(texts) - 1)
        return True

    def _go_on(self) -> bool:
        field = self._composer.field
        if not self._browsing or field.composing or not _at_edge(field.textCursor(), up=False):
            return False
        if self._at + 1 < len(self._texts):
            self._show(self._at + 1)
        else:
            self._texts = []
            self._fill(self._typed)
        return True

    def _show(self, at: int) -> None:
        self._at = max(at, 0)
        self._fill(self._texts[self._at])

    def _fill(self, text: str) -> None:
        field = self._composer.field
        field.setPlainText(text)
        field.moveCursor(QTextCursor.MoveOperation.End)


def _at_edge(cursor: QTextCursor, *, up: bool) -> bool:
    """Whether there is no further line that way."""
    way = QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down
    return not QTextCursor(cursor).movePosition(way)
