"""Which conversation the window shows, kept while it does; found at a start, it was left behind by a crash."""

from __future__ import annotations

from collections.abc import Collection

from app.storage.database import profile_values
from app.storage.database.database import Database
from app.storage.database.rows import all_rows

_KEY = "open conversation"


class OpenConversation:
    """Any thread; raises AppError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, conversation_id: str | None) -> None:
        """This one is shown; None: nothing that has begun, or no window any more. Not where nothing can be written."""
        if self._database.only_read is not None:
            return
        with self._database.write() as db:
            if conversation_id is None:
                profile_values.remove(db, _KEY)
            else:
                profile_values.put(db, _KEY, conversation_id)

    def keep_begun(self, known: Collection[str]) -> None:
        """The one is shown that has been begun beside those known; if there is none, nothing that has begun."""
        with self._database.read() as db:
            rows = all_rows(db, "SELECT id FROM conversations WHERE deleted IS NULL ORDER BY created DESC, id DESC")
        self.keep(next((row["id"] for row in rows if row["id"] not in known), None))

    def take(self) -> str | None:
        """What was shown when the program ended without closing its window, if it did.

        It is forgotten: should showing it be what ends the program, the next start goes without.
        """
        with self._database.read() as db:
            shown = profile_values.get(db, _KEY)
        if shown is not None:
            self.keep(None)
        return shown
