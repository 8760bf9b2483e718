"""Ratings: kept encrypted with their answers, changed, taken back, and gone with the conversation."""

from pathlib import Path

import pytest
from deleting import delete, purge
from refusals import refused

from app.core.conversations.conversation import State
from app.core.conversations.rating import LONGEST_REASON, Rating
from app.core.errors import ErrorCode
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.ratings import Ratings
from app.storage.database.database import Database


@pytest.fixture
def store(tmp_path: Path) -> Conversations:
    return Conversations(Database(tmp_path / "conversations.sqlite"))


def answered(store: Conversations) -> tuple[str, str, str]:
    """Conversation, question and answer."""
    exchange = store.add_exchange(None, "Where?", "Where?")
    store.write_answer(exchange.answer.id, "Here.", State.COMPLETE)
    return exchange.answer.conversation_id, exchange.question.id, exchange.answer.id


def test_rating_is_kept_changed_and_taken_back(store: Conversations, tmp_path: Path) -> None:
    conversation, _, answer = answered(store)
    ratings = Ratings(store.database)
    ratings.rate(answer, Rating(False, "ತಪ್ಪು ಡೋಸ್"))
    store.database.close()
    again = Ratings(Database(tmp_path / "conversations.sqlite"))
    assert again.of(conversation) == {answer: Rating(False, "ತಪ್ಪು ಡೋಸ್")}
    again.rate(answer, Rating(True))
    assert again.of(conversation) == {answer: Rating(True)}
    again.rate(answer, None)
    assert again.of(conversation) == {}


def test_rating_goes_with_its_conversation(store: Conversations) -> None:
    conversation, _, answer = answered(store)
    other, _, kept = answered(store)
    ratings = Ratings(store.database)
    ratings.rate(answer, Rating(True, "unmistakable reason"))
    ratings.rate(kept, Rating(True))
    delete(store, conversation)
    purge(store, conversation)
    assert ratings.of(conversation) == {}
    assert ratings.of(other) == {kept: Rating(True)}
    with store.database.read() as db:
        assert db.execute("SELECT count(*) FROM ratings").fetchone() == (1,)


def test_only_answers_are_rated(store: Conversations) -> None:
    _, question, _ = answered(store)
    with pytest.raises(ValueError, match="no answer"):
        Ratings(store.database).rate(question, Rating(True))
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        Ratings(store.database).rate("nobody", Rating(True))


def test_reason_has_an_end(store: Conversations) -> None:
    conversation, _, answer = answered(store)
    ratings = Ratings(store.database)
    ratings.rate(answer, Rating(True, " x" * LONGEST_REASON))
    assert len(ratings.of(conversation)[answer].reason) == LONGEST_REASON
