"""The title of a conversation follows its first question, until somebody gives it another one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.conversations.conversations import Conversations
from app.storage.conversations.search import Search
from app.storage.database.database import Database


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Conversations]:
    database = Database(tmp_path / "conversations.sqlite")
    yield Conversations(database)
    database.close()


def title(store: Conversations) -> str:
    return store.list()[0].title


def test_title_follows_the_first_question_that_is_shown(store: Conversations) -> None:
    first = store.add_exchange(None, "About gold\nand more", "About gold")
    conversation_id = first.question.conversation_id
    store.add_exchange(conversation_id, "Further", "")
    second = store.edit_question(first.question.id, "About silver")
    assert title(store) == "About silver"
    assert [hit.message_id for hit in Search(store.database).find("silver")] == [second.question.id, None]
    store.show_through(first.question.id)
    assert title(store) == "About gold"
    store.show_through(second.question.id)
    assert title(store) == "About silver"


def test_title_given_by_hand_stays(store: Conversations) -> None:
    first = store.add_exchange(None, "About gold", "About gold")
    store.rename(first.question.conversation_id, "Metals")
    store.edit_question(first.question.id, "About silver")
    assert title(store) == "Metals"


def test_title_is_not_taken_from_a_later_question(store: Conversations) -> None:
    first = store.add_exchange(None, "About gold", "About gold")
    later = store.add_exchange(first.question.conversation_id, "And its price?", "")
    store.edit_question(later.question.id, "And its weight?")
    assert title(store) == "About gold"
