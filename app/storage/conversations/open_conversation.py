"""Which conversation a window shows, kept while it does: what is still there at a start was left by a crash."""

from __future__ import annotations

from app.storage.database import profile_values
from app.storage.database.database import Database

_KEY = "open conversation"


class OpenConversation:
    """Any thread; raises AppError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, conversation_id: str | None) -> None:
        """This one is shown; None: nothing that has begun, or no window any more."""
        with self._database.write() as db:
            if conversation_id is None:
                profile_values.remove(db, _KEY)
            else:
                profile_values.put(db, _KEY, conversation_id)

    def take(self) -> str | None:
        """What was shown when the program ended without closing its window, if it did.

        It is forgotten: should showing it be what ends the program, the next start goes without.
        """
        with self._database.read() as db:
            shown = profile_values.get(db, _KEY)
        if shown is not None:
            self.keep(None)
        return shown
