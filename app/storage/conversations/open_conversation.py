"""Which conversation a window shows, kept while it does: what is still there at a start was left by a crash."""

from __future__ import annotations

from app.storage.database.database import Database
from app.storage.database.rows import all_rows

_KEY = "open conversation"  # in profile_values


class OpenConversation:
    """Any thread; raises AppError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, conversation_id: str | None) -> None:
        """This one is shown; None: nothing that has begun, or no window any more."""
        with self._database.write() as db:
            if conversation_id is None:
                db.execute("DELETE FROM profile_values WHERE key = ?", [_KEY])
            else:
                db.execute("INSERT OR REPLACE INTO profile_values VALUES (?, ?)", [_KEY, conversation_id])

    def take(self) -> str | None:
        """What was shown when the program ended without closing its window, if it did.

        It is forgotten: should showing it be what ends the program, the next start goes without.
        """
        with self._database.read() as db:
            rows = all_rows(db, "SELECT value FROM profile_values WHERE key = ?", [_KEY])
        if not rows:
            return None
        self.keep(None)
        return str(rows[0]["value"])
