"""AskingDialog: a dialog that asks for something, and says why what was given was not taken."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import DIALOG_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.error_text import CodedError, describe


class AskingDialog(LanguageFollower, GrowingDialog):
    """It stays open until it is told that all went well, or is closed."""

    def __init__(
        self,
        parent: QWidget | None = None,
        yes: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.Ok,
    ) -> None:
        super().__init__(parent)
        self._about, self.problem = wrapped_label("muted"), wrapped_label("error")
        self.problem.hide()
        self._buttons = QDialogButtonBox(yes | QDialogButtonBox.StandardButton.Cancel)
        self.ok_button = self._buttons.button(yes)
        self._buttons.accepted.connect(self.choose)
        self._buttons.rejected.connect(self.reject)

    def lay_out(self, *parts: boxes.Part, kind: str = "primary") -> None:
        """Parts between what is said of them and the buttons; `kind` is the look of the one that does it."""
        boxes.column(self._about, *parts, self.problem, None, self._buttons, on=self, spacing=S, margins=DIALOG_MARGINS)
        restyle(self.ok_button, kind=kind)  # the box has had it dressed already
        self.ok_button.setDefault(True)
        self.begin_at(440)
        self.update_button()

    def choose(self) -> None:
        """What the button does."""
        raise NotImplementedError

    def update_button(self) -> None:
        """Whether it can be pressed."""
        raise NotImplementedError

    def refuse(self, error: CodedError) -> None:
        """It went wrong."""
        self.problem.setText(describe(error).in_a_line)
        self.problem.show()
        bring_into_sight_soon(self.problem)
        self.update_button()
