"""What is chosen for documents: the collection and the foreign languages of each conversation, and who answers."""

from __future__ import annotations

from app.storage.database import profile_values
from app.storage.database.choice import Choice
from app.storage.database.database import Database

_WRITES = "answers written"  # "1" or "0"


class CollectionChoice(Choice):
    """The collection in use: None is free chat, in that conversation alone."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, "collection")
        self._anyway = Choice(database, "anyway")

    def load_anyway(self, conversation_id: str) -> bool:
        """Whether the model is to answer in a conversation also in languages that it does not list."""
        return self._anyway.load(conversation_id) is not None

    def save_anyway(self, conversation_id: str) -> None:
        """Keep that it is. Raises AppError(CONVERSATION_NOT_FOUND)."""
        self._anyway.save(conversation_id, "1", for_new=False)

    def load_writing(self) -> bool:
        """Whether a model is to write answers from documents."""
        with self._database.read() as db:
            return profile_values.get(db, _WRITES) == "1"

    def save_writing(self, writes: bool) -> None:
        """Keep that choice."""
        with self._database.write() as db:
            profile_values.put(db, _WRITES, "1" if writes else "0")
