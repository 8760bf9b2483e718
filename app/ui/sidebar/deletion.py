"""Deleting conversations, and the notice that brings them back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.conversations.conversation import Conversation
from app.ui.look.numbers import native
from app.ui.parts.notice import Notice, NoticeText
from app.ui.transcript.dialogue import Dialogue
from app.workers.library import Library

UNDO_SECONDS = 30.0


class Deletion(QObject):
    """What is deleted is gone for good when the notice goes. One notice stands for all since there was none."""

    shown_deleted = Signal()  # an empty conversation has come in its place

    def __init__(self, library: Library, dialogue: Dialogue, notice: Notice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._dialogue = dialogue
        self._notice = notice
        self._deleted: list[Conversation] = []  # and not yet for good
        self._shown: str | None = None  # which of them was shown, to be shown again
        library.conversations_deleted.connect(self._offer_undo)

    def _offer_undo(self, conversations: Sequence[Conversation]) -> None:
        if not conversations:
            return
        for conversation in conversations:
            self._dialogue.stop_in(conversation.id)
            if conversation.id == self._dialogue.conversation_id:
                self._shown = conversation.id
                self._dialogue.start_new()
                self.shown_deleted.emit()
        self._notice.forget()
        self._deleted = [*self._deleted, *conversations]
        self._notice.say(
            partial(self._text, self._deleted), act=self._undo, seconds=UNDO_SECONDS, when_gone=self._purge
        )

    def _text(self, deleted: Sequence[Conversation]) -> NoticeText:
        if len(deleted) == 1:
            text = self.tr("Deleted: %1").replace("%1", deleted[0].title)
        else:
            text = native(self.tr("%n conversation(s) deleted", "", len(deleted)))
        return NoticeText(text, "", self.tr("Undo"))

    def _undo(self) -> None:
        self._library.restore([conversation.id for conversation in self._deleted])
        if self._shown is not None and not self._dialogue.path:
            self._dialogue.open(self._shown)
        self._forget()

    def _purge(self) -> None:
        self._library.purge([conversation.id for conversation in self._deleted])
        self._forget()

    def _forget(self) -> None:
        self._deleted = []
        self._shown = None
