"""How far something is that takes a while, with a button that stops it, and then what came of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.parts import boxes
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.path_label import PathLabel
from app.ui.parts.progress_row import ProgressRow
from app.ui.wording.error_text import CodedError, describe


class ActReport(LanguageFollower, QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._said: Callable[[], str] | None = None
        self.progress, self.outcome = ProgressRow(), PathLabel()
        boxes.column(self.progress, self.outcome, on=self)
        self.retranslate()

    @property
    def text(self) -> str:
        """What came of what was done last."""
        return self.outcome.whole_text

    def begin(self) -> None:
        """It begins."""
        self._said = None
        self.progress.begin()
        self.retranslate()

    def tell(self, text: Callable[[], str] | None, *, kind: str = "done") -> None:
        """Say what came of it, None for nothing any more; `kind` is its look."""
        is_followed = self.isHidden() or not self.visibleRegion().isEmpty()
        self._said = text
        restyle(self.outcome, kind=kind)
        self.progress.hide()
        self.retranslate()
        if text is not None and is_followed:  # not back from where somebody has scrolled meanwhile
            bring_into_sight_soon(self.outcome)

    def tell_error(self, error: CodedError, *, stopped: Callable[[], str] | None = None) -> None:
        """Say what went wrong; `stopped` says it where a person has stopped it, which is no error."""

        def text() -> str:
            return describe(error).in_lines

        cancelled = error.code == "cancelled"
        self.tell(stopped if cancelled and stopped is not None else text, kind="muted" if cancelled else "error")

    def retranslate(self) -> None:
        self.outcome.setText(self._said() if self._said is not None else "")
        self.outcome.setVisible(bool(self.outcome.text()))
        self.setVisible(not (self.outcome.isHidden() and self.progress.isHidden()))
