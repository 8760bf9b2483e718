"""A choice kept with each conversation, and the one with which new conversations begin."""

from __future__ import annotations

import json
from typing import Any

from app.storage.database import profile_values
from app.storage.database.database import Database
from app.storage.database.rows import first, live


class Choice:
    """What is chosen under one key, by its id; what is gone is for the reader to see. Any thread; raises AppError.

    Without `none_is_kept`, None of a conversation is not for new ones: they begin with the one last used.
    """

    def __init__(self, database: Database, key: str, *, none_is_kept: bool = False) -> None:
        self._database, self._key, self._none_is_kept = database, key, none_is_kept

    def load(self, conversation_id: str | None) -> str | None:
        """The id; for None that of new conversations. Nothing for a conversation that is gone."""
        with self._database.read() as db:
            if conversation_id is None:
                return profile_values.get(db, self._key) or None
            row = first(db, "SELECT brought FROM conversations WHERE id = ?", [conversation_id])
        chosen = None if row is None else json.loads(row["brought"] or "{}").get(self._key)
        return chosen if isinstance(chosen, str) else None

    def save(self, conversation_id: str | None, chosen: str | None, *, for_new: bool = True) -> None:
        """Keep the choice, with `for_new` as that of new conversations too. Raises AppError(CONVERSATION_NOT_FOUND)."""
        with self._database.write() as db:
            if conversation_id is not None:
                kept: dict[str, Any] = json.loads(live(db, conversation_id)["brought"] or "{}")
                kept.pop(self._key, None)
                if chosen is not None:
                    kept[self._key] = chosen
                text = json.dumps(kept, ensure_ascii=False) if kept else None
                db.execute("UPDATE conversations SET brought = ? WHERE id = ?", [text, conversation_id])
            if for_new and (chosen is not None or conversation_id is None or self._none_is_kept):
                profile_values.put(db, self._key, chosen or "")
