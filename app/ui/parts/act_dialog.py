"""ActDialog: a dialog in which something that takes a while is begun, seen under way, and told of when it has ended."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import DIALOG_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.path_label import PathLabel
from app.ui.parts.progress_row import ProgressRow
from app.ui.wording.error_text import CodedError, describe


class ActDialog(LanguageFollower, GrowingDialog):
    """Closing it stops what is under way. A subclass says what came of it, where nothing went wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error: CodedError | None = None
        self.progress, self.outcome = ProgressRow(), PathLabel()
        self.progress.cancelled.connect(self._cancel)

    def reject(self) -> None:
        """Close, and stop what is under way."""
        self._cancel()
        super().reject()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_outcome()
        self._update()

    def _stack(
        self,
        parts: Sequence[QWidget],
        begin: QPushButton,
        close: QPushButton,
        *,
        width: int,
        margins: boxes.Margins = DIALOG_MARGINS,
        fills: QWidget | None = None,
    ) -> None:
        """The parts one below another, the buttons at the foot; `fills` takes the height that is left."""
        begin.setProperty("kind", "primary")
        begin.setDefault(True)
        close.clicked.connect(self.reject)
        self._close_button = close
        self.progress.gone.connect(self._mend_focus)
        buttons = QDialogButtonBox()  # in the platform's order
        buttons.addButton(begin, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        rest = [] if fills is not None else [None]
        boxes.column(*parts, *rest, buttons, on=self, spacing=S, margins=margins, fills=fills)
        self.begin_at(width)

    def _mend_focus(self) -> None:
        """Whoever has stopped it by keyboard sees where they are."""
        if self.isVisible() and self.focusWidget() is None:
            self._close_button.setFocus()

    def _show_outcome(self) -> None:
        """Say how it ended, in the language of the moment."""
        error = self.error
        restyle(self.outcome, kind="error" if error is not None else self._look())
        self.outcome.setText(self._said() if error is None else describe(error).in_lines)
        self.outcome.setVisible(bool(self.outcome.text()))
        bring_into_sight_soon(self.outcome)

    def _look(self) -> str:
        """The kind of the label that says what came of it."""
        return "done"

    def _said(self) -> str:
        """What came of it; nothing while nothing has."""
        raise NotImplementedError

    def _cancel(self) -> None:
        """Stop what is under way, if anything is."""
        raise NotImplementedError

    def _update(self) -> None:
        """Let what can be done now be done."""
        raise NotImplementedError
