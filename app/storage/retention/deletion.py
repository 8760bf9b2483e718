"""Deleting conversations: out of the list, where it can be undone, and then gone from every byte of the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from app.core.conversations.conversation import Conversation
from app.core.errors import AppError, ErrorCode
from app.core.profiles.audit import Act
from app.storage.database.database import Database, with_room
from app.storage.database.rows import CONVERSATION, all_rows, conversation, in_parts, marks, time_text
from app.storage.database.search_rows import forget, forget_words
from app.storage.retention.audit import AuditLog, Recorded


class Deletion(Recorded):
    """Deletes several conversations in one step. What a method gives can be restored until it is purged.

    Nothing is asked here, and holds bind retention only: whoever deletes has seen what goes.
    """

    def delete(self, conversation_ids: Sequence[str]) -> list[Conversation]:
        """Delete these; ids that are not there (any more) are passed over, so that a second click is no error."""

        def chosen(db: Any) -> list[Conversation]:
            found: list[Conversation] = []
            for ids in in_parts(conversation_ids):
                found += _chosen(db, f"c.id IN ({marks(ids)}) AND c.deleted IS NULL", ids)
            return found

        return self._delete(chosen)

    def delete_all(self) -> list[Conversation]:
        """Delete all conversations."""
        return self._delete(lambda db: _chosen(db, "c.deleted IS NULL"))

    def delete_folder(self, folder_id: str) -> list[Conversation]:
        """Delete the conversations in a folder; the folder stays."""
        return self._delete(lambda db: _chosen(db, "c.folder_id = ? AND c.deleted IS NULL", [folder_id]))

    def older(self, days: float) -> list[Conversation]:
        """What was last used longer ago than so many days."""
        before = time_text(self._now() - timedelta(days=days))
        with self._database.read() as db:
            return _chosen(db, "c.updated < ? AND c.deleted IS NULL ORDER BY c.updated", [before])

    def restore(self, conversation_ids: Sequence[str]) -> int:
        """Undo: bring back those of these that are not purged yet; how many they are."""
        with self._database.write() as db:
            restored = _deleted(db, conversation_ids)
            for ids in in_parts(restored):
                db.execute(f"UPDATE conversations SET deleted = NULL WHERE id IN ({marks(ids)})", ids)
            self._audit.record_all(Act.RESTORED, restored, db)
        return len(restored)

    def purge(self, conversation_ids: Sequence[str]) -> int:
        """Remove these for good if they are deleted, and were not restored meanwhile; how many they are."""
        with self._database.read() as db:
            gone = _deleted(db, conversation_ids)
        return self._purge(gone)

    def purge_deleted(self) -> int:
        """Remove all deleted conversations for good; how many they are.

        Run at every start, as a crash may come before a purge, or after it and before the log is empty.
        """
        with self._database.read() as db:
            rows = all_rows(db, "SELECT id FROM conversations WHERE deleted IS NOT NULL")
        return self._purge([row["id"] for row in rows])

    def _purge(self, conversation_ids: Sequence[str]) -> int:
        """All in one transaction; where the disk has no room for its log, in parts."""

        def act() -> int:
            if not conversation_ids:
                return 0
            with self._database.write() as db:
                gone = _deleted(db, conversation_ids)  # and not restored meanwhile
                purge(db, gone, self._audit)
            return len(gone)

        try:
            gone = with_room(self._database, act)
        except AppError as error:
            if error.code is not ErrorCode.DISK_FULL or len(conversation_ids) < 2:
                raise
            half = len(conversation_ids) // 2
            return self._purge(conversation_ids[:half]) + self._purge(conversation_ids[half:])
        with_room(self._database, lambda: finish_purge(self._database))
        return gone

    def _delete(self, choose: Callable[[Any], list[Conversation]]) -> list[Conversation]:
        def act() -> list[Conversation]:
            with self._database.write() as db:
                chosen = choose(db)
                mark_deleted(db, [each.id for each in chosen], time_text(self._now()), self._audit)
            return chosen

        return with_room(self._database, act)


def mark_deleted(db: Any, conversation_ids: Sequence[str], time: str, audit: AuditLog) -> None:
    """Take conversations out of the list."""
    for ids in in_parts(conversation_ids):
        db.execute(f"UPDATE conversations SET deleted = ? WHERE id IN ({marks(ids)})", [time, *ids])
    audit.record_all(Act.DELETED, conversation_ids, db)


def purge(db: Any, conversation_ids: Sequence[str], audit: AuditLog | None) -> None:
    """Remove conversations and all that hangs on them. `finish_purge` is to follow after the transaction.

    None records nothing: for what nobody has ever seen.
    """
    for conversation_id in conversation_ids:
        forget(db, conversation_id)
        for statement in (
            "DELETE FROM conversation_tags WHERE conversation_id = ?",
            "DELETE FROM drafts WHERE key = ?",
            "DELETE FROM attachments WHERE draft_key = ?",
            "DELETE FROM messages WHERE conversation_id = ?",
            "DELETE FROM conversations WHERE id = ?",
        ):
            db.execute(statement, [conversation_id])
    if audit is not None:
        audit.record_all(Act.PURGED, conversation_ids, db)


def finish_purge(database: Database) -> None:
    """Remove what the search index and the log still hold of what was purged."""
    forget_words(database)
    if database.only_read is None:
        database.empty_log()


def _chosen(db: Any, condition: str, values: Sequence[object] = ()) -> list[Conversation]:
    return [conversation(row) for row in all_rows(db, f"{CONVERSATION} WHERE {condition}", values)]


def _deleted(db: Any, conversation_ids: Sequence[str]) -> list[str]:
    """Those of these that are deleted and not purged yet."""
    return [
        row["id"]
        for ids in in_parts(list(dict.fromkeys(conversation_ids)))
        for row in all_rows(db, f"SELECT id FROM conversations WHERE deleted IS NOT NULL AND id IN ({marks(ids)})", ids)
    ]
