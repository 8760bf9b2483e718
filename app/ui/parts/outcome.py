"""A line that reports the result of an action, in the current language."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.parts.path_label import PathLabel
from app.ui.wording.error_text import CodedError, describe


class Outcome(LanguageFollower, PathLabel):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: Callable[[], str] | None = None
        self.setProperty("kind", "done")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def tell(self, text: Callable[[], str] | None, *, kind: str = "done") -> None:
        """Say this, None for nothing any more; `kind` is its look."""
        self._said = text
        restyle(self, kind=kind)
        self.retranslate()

    def tell_error(self, error: CodedError, *, stopped: Callable[[], str] | None = None) -> None:
        """Say what went wrong; `stopped` says it where a person has stopped it, which is no error."""

        def text() -> str:
            return describe(error).in_lines

        cancelled = error.code == "cancelled"
        self.tell(stopped if cancelled and stopped is not None else text, kind="muted" if cancelled else "error")

    def retranslate(self) -> None:
        self.setText(self._said() if self._said is not None else "")
        self.setVisible(bool(self.text()))
