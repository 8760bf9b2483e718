"""Folders, pins, tags and holds of conversations. Any thread; every method raises AppError."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.core.conversations.conversation import Conversation, Folder
from app.core.conversations.retention import LONGEST_DAYS
from app.core.errors import AppError, ErrorCode
from app.core.profiles.audit import RETENTION, Act
from app.core.question import name_from, title_from
from app.core.search_text import normalise
from app.storage.database.ids import new_id
from app.storage.database.rows import Row, all_rows, checked, conversation, live, one, time_text
from app.storage.retention.audit import Recorded

NAME_LENGTH = 100  # characters of a folder's name or a tag

_FOLDERS = """
    SELECT f.*, (SELECT count(*) FROM conversations c WHERE c.folder_id = f.id AND c.deleted IS NULL) AS conversations
    FROM folders f ORDER BY f.position, f.id
"""


class Folders(Recorded):
    """Folders with their names, each of which is there once, however its letters are written.

    Raises FOLDER_NOT_FOUND, FOLDER_EXISTS, EMPTY_NAME, and CONVERSATION_NOT_FOUND for one deleted or not there.
    """

    def list(self) -> list[Folder]:
        """All folders in their order."""
        with self._database.read() as db:
            return _folders(db)

    def find(self, name: str) -> Folder:
        """The folder of that name. Raises AppError(FOLDER_NOT_FOUND) with the names that there are."""
        with self._database.read() as db:
            folder = _named(db, name_from(name, NAME_LENGTH))
        if folder is None:
            raise AppError(ErrorCode.FOLDER_NOT_FOUND, choices=tuple(each.name for each in self.list()))
        return folder

    def create(self, name: str) -> Folder:
        """A new folder, after the others."""
        name = name_from(name, NAME_LENGTH)
        with self._database.write() as db:
            if _named(db, name) is not None:
                raise AppError(ErrorCode.FOLDER_EXISTS)
            return _create(db, name, self._now())

    def rename(self, folder_id: str, name: str) -> None:
        """Give a folder another name."""
        name = name_from(name, NAME_LENGTH)
        with self._database.write() as db:
            _folder_row(db, folder_id)
            other = _named(db, name)
            if other is not None and other.id != folder_id:
                raise AppError(ErrorCode.FOLDER_EXISTS)
            db["folders"].update(folder_id, {"name": name})

    def delete(self, folder_id: str) -> None:
        """Remove a folder, for good; its conversations stay and are in none."""
        with self._database.write() as db:
            _folder_row(db, folder_id)
            db.execute("UPDATE conversations SET folder_id = NULL WHERE folder_id = ?", [folder_id])
            db["folders"].delete(folder_id)
        self._database.empty_log()

    def keep(self, folder_id: str, days: int | None) -> None:
        """How long retention keeps what is in it: None as the profile says, 0 for ever."""
        if days is not None and not 0 <= days <= LONGEST_DAYS:
            raise ValueError(f"{days} days")
        with self._database.write() as db:
            if _folder_row(db, folder_id)["keep_days"] != days:
                db["folders"].update(folder_id, {"keep_days": days})
                self._audit.record(Act.SETTINGS_CHANGED, RETENTION, db)

    def move(self, conversation_ids: Sequence[str], folder_id: str | None) -> None:
        """Put conversations into a folder, or None: into no folder."""
        with self._database.write() as db:
            if folder_id is not None:
                _folder_row(db, folder_id)
            for conversation_id in conversation_ids:
                live(db, conversation_id)
                db["conversations"].update(conversation_id, {"folder_id": folder_id})

    def pin(self, conversation_id: str, pinned: bool = True) -> Conversation:
        """Show a conversation above the others, or no longer."""
        return self._change(conversation_id, {"pinned": time_text(self._now()) if pinned else None})

    def hold(self, conversation_id: str, held: bool = True) -> Conversation:
        """Keep a conversation from retention, or no longer."""
        return self._change(conversation_id, {"held": int(held)})

    def tag(self, conversation_id: str, tags: Sequence[str]) -> Conversation:
        """The tags of a conversation from now on, in place of those it has; blank ones are left out."""
        kept = sorted({name for tag in tags if (name := title_from(tag, NAME_LENGTH))})
        with self._database.write() as db:
            live(db, conversation_id)
            db.execute("DELETE FROM conversation_tags WHERE conversation_id = ?", [conversation_id])
            db["conversation_tags"].insert_all({"conversation_id": conversation_id, "tag": tag} for tag in kept)
            return conversation(live(db, conversation_id))

    def _change(self, conversation_id: str, values: dict[str, Any]) -> Conversation:
        with self._database.write() as db:
            live(db, conversation_id)
            db["conversations"].update(conversation_id, values)
            return conversation(live(db, conversation_id))


def folder_for(db: Any, name: str, now: datetime) -> str:
    """The id of the folder of that name, which is made where there is none."""
    return (_named(db, name) or _create(db, name, now)).id


def _create(db: Any, name: str, created: datetime) -> Folder:
    (last,) = db.execute("SELECT max(position) FROM folders").fetchone()
    position = 0 if last is None else last + 1
    folder = Folder(new_id(), name, created, position)
    db["folders"].insert(
        {"id": folder.id, "name": name, "created": time_text(created), "position": position, "keep_days": None}
    )
    return folder


def _folders(db: Any) -> list[Folder]:
    return [_folder(row) for row in all_rows(db, _FOLDERS)]


def _named(db: Any, name: str) -> Folder | None:
    """Among some tens of folders, by the form that writes the same name one way."""
    return next((folder for folder in _folders(db) if normalise(folder.name) == normalise(name)), None)


def _folder_row(db: Any, folder_id: str) -> Row:
    return one(db, "SELECT * FROM folders WHERE id = ?", folder_id, ErrorCode.FOLDER_NOT_FOUND)


@checked("folder")
def _folder(row: Row) -> Folder:
    created = datetime.fromisoformat(row["created"])
    return Folder(row["id"], row["name"], created, row["position"], row["keep_days"], row["conversations"])
