"""Assistants for the window: listed, chosen for a conversation, made, changed, exchanged; on the library's thread.

On that thread, because a choice has to be kept before the question that follows it is answered.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.assistants.assistant_file import AssistantFile, read_file, write_file
from app.core.assistants.assistants import AssistantPreset
from app.core.errors import AppError
from app.storage.conversations.assistants import Assistants
from app.storage.documents.documents import Documents
from app.workers.library import Library
from app.workers.work_thread import Job, unless_deleted

log = logging.getLogger(__name__)


class AssistantLibrary(QObject):
    """Every method returns at once. What went wrong comes as `failed`."""

    listed = Signal(list, list)  # list[AssistantPreset], list[Collection] that one may prefer
    choice_read = Signal(object, object)  # conversation id or None for new ones, assistant's id or None
    made = Signal(object)  # AssistantPreset: new, or imported
    exported = Signal(str)  # path
    failed = Signal(object)  # AppError

    def __init__(self, library: Library, assistants: Assistants, documents: Documents) -> None:
        """It lives as long as the library, whose thread may still be at work when the window is gone."""
        super().__init__(library)
        self._library, self._assistants, self._documents = library, assistants, documents
        library.begin = self._begin

    def refresh(self) -> None:
        """Read the assistants; `listed` follows."""
        self._add(self._list)

    def read_choice(self, conversation_id: str | None) -> None:
        """Read which one answers in a conversation; `choice_read` follows."""
        self._add(lambda: self.choice_read.emit(conversation_id, self._assistants.choice.load(conversation_id)))

    def choose(self, conversation_id: str | None, preset_id: str | None) -> None:
        """Keep which one answers in a conversation and in new ones."""
        self._add(unless_deleted(lambda: self._assistants.choice.save(conversation_id, preset_id)))

    def create(self, preset: AssistantPreset) -> None:
        """A new one like this, under a name that is free; `made` and `listed` follow."""

        def job() -> None:
            new = self._assistants.create(
                preset.name, preset.instructions, preset.sampling, preset.collection, rename=True
            )
            self._list()
            self.made.emit(new)

        self._add(job)

    def save(self, preset: AssistantPreset) -> None:
        """Change one of the user's own; `listed` follows, also where it was refused."""

        def job() -> None:
            try:
                self._assistants.save(preset)
            finally:
                self._list()

        self._add(job)

    def remove(self, preset_id: str) -> None:
        """Remove one of the user's own; `listed` follows."""

        def job() -> None:
            self._assistants.remove(preset_id)
            self._list()

        self._add(job)

    def export(self, preset: AssistantPreset, path: Path) -> None:
        """Write it to a file that is not there yet; `exported` follows."""

        def job() -> None:
            collection = self._assistants.collection_name(preset)
            write_file(AssistantFile(preset.name, preset.instructions, preset.sampling, collection), path)
            self.exported.emit(str(path))

        self._add(job)

    def import_(self, path: Path) -> None:
        """Take one from a file; `made` and `listed` follow."""

        def job() -> None:
            new = import_assistant(self._assistants, path)
            self._list()
            self.made.emit(new)

        self._add(job)

    def _begin(self, conversation_id: str) -> None:
        """A new conversation goes on with what was chosen for new ones. On the library's thread."""
        try:
            if (chosen := self._assistants.choice.load(None)) is not None:
                self._assistants.choice.save(conversation_id, chosen, for_new=False)
        except AppError as error:  # the question is stored, and what is wrong with the disk its answer will tell
            log.warning("the assistant of a new conversation is not kept: %s", error)

    def _list(self) -> None:
        self.listed.emit(self._assistants.list(), self._documents.collections())

    def _add(self, job: Job) -> None:
        self._library.do(job, self.failed.emit)


def import_assistant(assistants: Assistants, path: Path) -> AssistantPreset:
    """Take one from a file, under a name that is free. Raises AppError as `read_file`."""
    content = read_file(path)
    collection = assistants.collection_id(content.collection)
    return assistants.create(content.name, content.instructions, content.sampling, collection, rename=True)
