"""An import: a file's conversations into the store, all of them or none, each once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, StrEnum
from pathlib import Path
from typing import Protocol

from app.core.conversations.conversation import State
from app.core.errors import AppError, ErrorCode
from app.core.exchange.faults import Fault, damaged
from app.core.exchange.identity import has_own_ids, with_new_ids
from app.core.exchange.json_format import AT_WORK
from app.core.exchange.limits import Limits
from app.core.exchange.source import Cancelled, Found, Progress, conversations_in
from app.core.exchange.whole import WholeConversation

_ATTEMPTS = 8  # at ids that are free


class Presence(Enum):
    """What the store has of a conversation that comes with its ids."""

    ABSENT = "absent"
    SAME = "same"  # each of its messages is in the conversation of that id
    TAKEN = "taken"  # an id is something else's


class Store(Protocol):
    """Where conversations go. Each method is one transaction and raises AppError."""

    def presence(self, conversation: WholeConversation) -> Presence:
        """What is there under these ids."""
        ...

    def add_hidden(self, conversation: WholeConversation) -> None:
        """Keep a conversation that nobody sees yet, and that the next start removes."""
        ...

    def reveal(self, ids: Sequence[str]) -> None:
        """Show what was added hidden, all at once."""
        ...

    def discard(self, ids: Sequence[str]) -> None:
        """Remove what was added hidden."""
        ...


class ImportNote(StrEnum):
    """What the user should know of an import that went well."""

    ATTACHMENTS_NOTED = "attachments_noted"
    MESSAGES_LEFT_OUT = "messages_left_out"
    CHARACTERS_REPLACED = "characters_replaced"
    NEW_IDS = "new_ids"


@dataclass(frozen=True)
class ImportReport:
    """What an import did: ids of conversations, in the file's order; `warnings` with how many each concerns."""

    imported: tuple[str, ...]
    skipped: tuple[str, ...]  # were there already
    warnings: tuple[tuple[ImportNote, int], ...] = ()


def import_file(
    path: Path,
    store: Store,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Import all conversations of a file, or, where anything is wrong with it, none.

    What is read comes into the store hidden and is shown in one step at the end. Raises AppError: what
    `conversations_in` and the store raise; then the store is as it was.
    """
    work = _Import(store, datetime.now(UTC))
    try:
        for found in conversations_in(path, Limits(), progress, cancelled):
            work.add(found)
        if cancelled is not None and cancelled():
            raise AppError(ErrorCode.CANCELLED)
        store.reveal(work.imported)
    except BaseException:
        store.discard(work.imported)
        raise
    return work.report()


class _Import:
    def __init__(self, store: Store, now: datetime) -> None:
        self._store, self._now = store, now
        self.imported: list[str] = []
        self._here: set[str] = set()
        self._skipped: list[str] = []
        self._warnings = dict.fromkeys(ImportNote, 0)

    def add(self, found: Found) -> None:
        """Take over one conversation, under its own ids where they are free and in order."""
        self._warnings[ImportNote.ATTACHMENTS_NOTED] += found.attachments
        self._warnings[ImportNote.MESSAGES_LEFT_OUT] += found.left_out
        self._warnings[ImportNote.CHARACTERS_REPLACED] += found.replaced
        given = _settled(found.conversation)
        keeps_ids = found.ids_are_ours and has_own_ids(given, self._now)
        for attempt in range(-1 if keeps_ids else 0, _ATTEMPTS):
            conversation = given if attempt < 0 else with_new_ids(given, attempt)
            presence = self._store.presence(conversation)
            if presence is Presence.ABSENT and attempt < 0:
                renamed = with_new_ids(given)  # it may have come while these ids were those of a deleted one
                if self._store.presence(renamed) is Presence.SAME:
                    conversation, presence = renamed, Presence.SAME
            if presence is Presence.SAME:
                if conversation.id not in self._here:
                    self._skipped.append(conversation.id)
                return
            if presence is Presence.ABSENT:
                # noted first: what was half added is discarded too
                self.imported.append(conversation.id)
                self._here.add(conversation.id)
                self._warnings[ImportNote.NEW_IDS] += found.ids_are_ours and attempt >= 0
                self._store.add_hidden(conversation)
                return
        raise damaged(Fault.NO_IDS)

    def report(self) -> ImportReport:
        """What was done."""
        counted = tuple((warning, count) for warning, count in self._warnings.items() if count)
        return ImportReport(tuple(self.imported), tuple(dict.fromkeys(self._skipped)), counted)


def _settled(conversation: WholeConversation) -> WholeConversation:
    """No answer of an imported conversation is at work: what was, when it was exported, is interrupted."""
    messages = tuple(
        replace(message, state=State.INTERRUPTED) if message.state in AT_WORK else message
        for message in conversation.messages
    )
    return replace(conversation, messages=messages)
