"""ActDialog: a dialog in which something that takes a while is begun, seen under way, and told of when it has ended."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import DIALOG_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.progress_row import ProgressRow


class ActDialog(LanguageFollower, GrowingDialog):
    """Closing it stops what is under way. A subclass makes `progress` and says what came of it."""

    progress: ProgressRow

    def reject(self) -> None:
        """Close, and stop what is under way."""
        self._cancel()
        super().reject()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_result()
        self._update()

    def _stack(
        self, parts: Sequence[QWidget], begin: QPushButton, close: QPushButton, *, width: int, fills: QWidget | None
    ) -> None:
        """The parts one below another, the buttons at the foot; `fills` takes the height that is left."""
        begin.setProperty("kind", "primary")
        begin.setDefault(True)
        close.clicked.connect(self.reject)
        self.progress.cancelled.connect(self._cancel)
        column = boxes.column(on=self, spacing=S, margins=DIALOG_MARGINS)
        for part in parts:
            column.addWidget(part, int(part is fills))
        if fills is None:
            column.addStretch(1)
        buttons = QDialogButtonBox()  # in the platform's order
        buttons.addButton(begin, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        column.addWidget(buttons)
        self.begin_at(width)

    def _cancel(self) -> None:
        """Stop what is under way, if anything is."""
        raise NotImplementedError

    def _show_result(self) -> None:
        """Say how it ended, in the language of the moment."""
        raise NotImplementedError

    def _update(self) -> None:
        """Let what can be done now be done."""
        raise NotImplementedError
