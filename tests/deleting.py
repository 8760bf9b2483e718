"""Conversations deleted, brought back and purged by their ids, as window and command line do it."""

from app.storage.conversations.conversations import Conversations
from app.storage.retention.deletion import Deletion


def delete(store: Conversations, *ids: str) -> None:
    """Until they are restored or purged."""
    Deletion(store.database, audit=store.audit).delete(ids)


def restore(store: Conversations, *ids: str) -> None:
    """Those of these that are deleted."""
    Deletion(store.database, audit=store.audit).restore(ids)


def purge(store: Conversations, *ids: str) -> None:
    """For good, deleted before or not."""
    delete(store, *ids)
    Deletion(store.database, audit=store.audit).purge(ids)
