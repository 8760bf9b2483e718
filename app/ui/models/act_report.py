"""How far something is that takes a while, with a button that stops it, and then what came of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.parts import boxes
from app.ui.parts.outcome import Outcome
from app.ui.parts.progress_row import ProgressRow
from app.ui.wording.error_text import CodedError


class ActReport(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.progress, self.outcome = ProgressRow(), Outcome()
        boxes.column(self.progress, self.outcome, on=self)
        self.hide()

    @property
    def text(self) -> str:
        """What came of what was done last."""
        return self.outcome.whole_text

    def begin(self) -> None:
        """It begins."""
        self.outcome.tell(None)
        self.progress.begin()
        self.show()

    def tell(self, text: Callable[[], str] | None, *, kind: str = "done") -> None:
        """Say what came of it, in the language of the moment; None for nothing any more."""
        self.outcome.tell(text, kind=kind)
        self._end()

    def tell_error(self, error: CodedError, *, stopped: Callable[[], str] | None = None) -> None:
        """Say what went wrong; `stopped` says it where a person has stopped it."""
        self.outcome.tell_error(error, stopped=stopped)
        self._end()

    def _end(self) -> None:
        self.progress.hide()
        self.setVisible(not self.outcome.isHidden())
