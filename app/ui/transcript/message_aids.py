"""What messages and the window have to do with one another: what is asked for at a message, and what can be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.conversations.conversation import Message
from app.core.documents.sources import Sources


class MessageAids(QObject):
    """The same for all messages of a transcript: they say here what is asked for, and ask here what there is."""

    regenerate_requested = Signal(str)  # message id
    continue_requested = Signal(str)
    edit_requested = Signal(str)
    branch_requested = Signal(str, int)  # message id, -1 for the sibling before it or 1 for the one after
    rated = Signal(str, object)  # message id, Rating or None
    model_chosen = Signal(str, str)  # message id, id of the model that is to answer again
    speech_requested = Signal(str, str)  # message id, text
    source_chosen = Signal(object)  # ChosenSource
    translation_requested = Signal(str)  # message id
    translation_stopped = Signal(str)
    attachment_chosen = Signal(object)  # Attachment
    changed = Signal()  # another model is there, or none; or a translation has ended

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.models: Sequence[tuple[str, str]] = ()  # ids and names of the models beside the one that is loaded
        self.speaks: Callable[[str], bool] = lambda text: False  # whether there is a voice for a text
        self.translates: Callable[[Sources], bool] = lambda sources: False  # quotations, by the model
        self.translating: Callable[[str], bool] = lambda answer_id: False  # whether it does, for this answer
        self.doubts: Callable[[Message], bool] = lambda answer: False  # whether its model knows no such language
        self.spoken: str | None = None  # the id of the message that is being read aloud
