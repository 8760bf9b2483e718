"""Saves and restores the composer's draft for each conversation."""

from PySide6.QtCore import QObject, QTimer

from app.core.conversations.attachments import Attachment
from app.core.question import is_blank
from app.ui.composer.composer import Composer
from app.ui.transcript.dialogue import Dialogue
from app.workers.library import Library

SAVE_MS = 400  # what a crash may cost of what was typed


class Drafting(QObject):
    """Between composer and library: what is typed is stored soon, and at once when another conversation is shown."""

    def __init__(self, library: Library, dialogue: Dialogue, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._composer = composer
        self._key: str | None = None  # the conversation that the composer's text belongs to
        self._awaited = False  # its draft is being read
        self._read: tuple[Attachment, ...] = ()  # what is attached to that draft
        self._kept: tuple[Attachment, ...] = ()  # what is stored of the attachments
        # not begun anew by each key: somebody who never pauses is not to lose all
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self._save)
        composer.draft_changed.connect(self._note_change)
        dialogue.shown.connect(self._go_to)
        dialogue.begun.connect(self._begin)
        library.draft_attachments_loaded.connect(self._take_attachments)
        library.draft_loaded.connect(self._take)
        self._load()

    def save_now(self) -> None:
        """Store what is not stored yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def _note_change(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _save(self) -> None:
        self._library.save_draft(self._key, self._composer.draft)
        attachments = self._composer.draft_attachments
        if attachments != self._kept:
            self._kept = attachments
            self._library.save_draft_attachments(self._key, attachments)

    def _go_to(self, key: str | None) -> None:
        if key == self._key:
            return
        self.save_now()
        self._key = key
        self._composer.show_draft("")
        self._kept = ()
        self._timer.stop()  # that was no typing
        self._load()

    def _begin(self, key: str) -> None:
        """The first question is stored: what has been typed since belongs to its conversation."""
        self._key = key
        self._library.save_draft(None, "")
        self._library.save_draft_attachments(None, ())
        self._kept = ()
        if not is_blank(self._composer.draft) or self._composer.draft_attachments:
            self._note_change()

    def _load(self) -> None:
        self._awaited = True
        self._library.load_draft(self._key)

    def _take_attachments(self, key: str | None, attachments: tuple[Attachment, ...]) -> None:
        if key == self._key and self._awaited:
            self._read = attachments

    def _take(self, key: str | None, text: str) -> None:
        if key != self._key or not self._awaited:
            return
        self._awaited = False
        attachments, self._read = self._read, ()
        typed = self._composer.draft or self._composer.tray.items
        if (text or attachments) and not typed and self._composer.editing is None:  # nothing has been typed meanwhile
            self._composer.show_draft(text, attachments)
            self._kept = attachments
            self._timer.stop()
