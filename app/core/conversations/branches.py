"""Sibling messages of a conversation: the versions that the arrows below a message move between."""

from collections.abc import Iterable

from app.core.conversations.conversation import Message


class Branches:
    """The siblings of every message of one conversation, kept as it grows."""

    def __init__(self) -> None:
        self._parents: dict[str, str | None] = {}
        self._children: dict[str | None, list[str]] = {}

    def show(self, messages: Iterable[Message]) -> None:
        """The whole tree of another conversation, in the order it was made."""
        self._parents, self._children = {}, {}
        for message in messages:
            self.add(message)

    def add(self, message: Message) -> None:
        """A further message, the newest of all. One that is known already is passed over."""
        if message.id not in self._parents:
            self._parents[message.id] = message.parent_id
            self._children.setdefault(message.parent_id, []).append(message.id)

    def place_of(self, message_id: str) -> tuple[int, int]:
        """Its number among its siblings, from 1, and how many they are, itself included."""
        siblings = self._siblings(message_id)
        return (siblings.index(message_id) + 1, len(siblings)) if siblings else (1, 1)

    def beside(self, message_id: str, step: int) -> str | None:
        """The sibling that is `step` further on, None past either end."""
        siblings = self._siblings(message_id)
        number = siblings.index(message_id) + step if siblings else -1
        return siblings[number] if 0 <= number < len(siblings) else None

    def _siblings(self, message_id: str) -> list[str]:
        if message_id not in self._parents:
            return []
        return self._children[self._parents[message_id]]
