"""The collection chosen for each conversation, and the last one used, with which new conversations begin."""

from __future__ import annotations

import json
from typing import Any

from app.storage.database import profile_values
from app.storage.database.database import Database
from app.storage.database.rows import first, live

_WRITES = "answers written"  # "1" or "0"


class CollectionChoice:
    """None is free chat, in that conversation alone. A collection that is gone is for the reader to see.

    Any thread; raises AppError.
    """

    key = "collection"  # of the one for new conversations, and in what is kept beside a conversation
    none_is_kept = False  # of a conversation for new ones: they begin with the collection last used

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, conversation_id: str | None) -> str | None:
        """The collection's id; for None that of new conversations. Nothing for a conversation that is gone."""
        with self._database.read() as db:
            if conversation_id is None:
                return profile_values.get(db, self.key) or None
            row = first(db, "SELECT brought FROM conversations WHERE id = ?", [conversation_id])
        chosen = None if row is None else json.loads(row["brought"] or "{}").get(self.key)
        return chosen if isinstance(chosen, str) else None

    def save(self, conversation_id: str | None, collection_id: str | None, *, for_new: bool = True) -> None:
        """Keep the choice, with `for_new` as that of new conversations too. Raises AppError(CONVERSATION_NOT_FOUND)."""
        with self._database.write() as db:
            if conversation_id is not None:
                kept: dict[str, Any] = json.loads(live(db, conversation_id)["brought"] or "{}")
                kept.pop(self.key, None)
                if collection_id is not None:
                    kept[self.key] = collection_id
                text = json.dumps(kept, ensure_ascii=False) if kept else None
                db.execute("UPDATE conversations SET brought = ? WHERE id = ?", [text, conversation_id])
            none_here = collection_id is None and conversation_id is not None and not self.none_is_kept
            if not for_new or none_here:
                return
            profile_values.put(db, self.key, collection_id or "")

    def load_anyway(self, conversation_id: str) -> bool:
        """Whether the model is to answer in a conversation also in languages that it does not list."""
        return _Anyway(self._database).load(conversation_id) is not None

    def save_anyway(self, conversation_id: str) -> None:
        """Keep that it is. Raises AppError(CONVERSATION_NOT_FOUND)."""
        _Anyway(self._database).save(conversation_id, "1", for_new=False)

    def load_writing(self) -> bool:
        """Whether a model is to write answers from documents."""
        with self._database.read() as db:
            return profile_values.get(db, _WRITES) == "1"

    def save_writing(self, writes: bool) -> None:
        """Keep that choice."""
        with self._database.write() as db:
            profile_values.put(db, _WRITES, "1" if writes else "0")


class _Anyway(CollectionChoice):
    key = "anyway"
