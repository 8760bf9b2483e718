"""The model's state at the top of the window: loading, ready, or failed; a click opens the models page."""

from enum import Enum, auto

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.parts.elided import ElidedButton
from app.ui.wording.error_text import CodedError, describe


class ModelState(Enum):
    """Where the model stands."""

    LOADING = auto()
    READY = auto()
    FAILED = auto()


class ModelStatus(LanguageFollower, ElidedButton):
    """A chip. What to do about a failure is said in its tool tip, and by the window's notice."""

    def __init__(self) -> None:
        super().__init__()
        self.state = ModelState.LOADING
        self._name = ""
        self._error: CodedError | None = None
        self.setProperty("kind", "chip")
        self.retranslate()

    def show_loading(self) -> None:
        """A model is being loaded."""
        self._show(ModelState.LOADING)

    def show_ready(self, name: str) -> None:
        """A model is there."""
        self._name = name
        self._show(ModelState.READY)

    def show_failed(self, error: CodedError) -> None:
        """There is no model."""
        self._error = error
        self._show(ModelState.FAILED)

    def retranslate(self) -> None:
        tip = self.tr("Models")
        match self.state:
            case ModelState.LOADING:
                text = self.tr("Loading the model…")
            case ModelState.READY:
                text = self._name
                answers = self.tr("%1 answers. All of it is on this computer. Click for other models.")
                tip = answers.replace("%1", self._name)
            case ModelState.FAILED:
                text = self.tr("No model")
                tip = describe(self._error).title if self._error else tip
        self.show_text(text, tip)
        self.setAccessibleName(self.tr("Model: %1").replace("%1", text))
        self.setAccessibleDescription(tip)

    def _show(self, state: ModelState) -> None:
        self.state = state
        restyle(self, state=state.name.lower())
        self.retranslate()
