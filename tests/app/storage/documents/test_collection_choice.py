"""Which collection answers in a conversation: kept with it, gone with it, and not in the way of what imports bring."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from deleting import purge
from refusals import refused

from app.core.conversations.conversation import State
from app.core.documents.sources import SourceNote, Sources
from app.core.errors import ErrorCode
from app.core.exchange.importing import import_file
from app.core.exchange.json_format import document
from app.storage.conversations.answer_sources import write_sources
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.exchange import ConversationExchange
from app.storage.database.database import Database
from app.storage.documents.collection_choice import CollectionChoice

SOURCES = Sources((SourceNote("a.txt", "A", None, None, 1, "One tablet.", 0, 11),))


@pytest.fixture
def choice(database: Database) -> CollectionChoice:
    return CollectionChoice(database)


@pytest.fixture
def conversations(database: Database) -> Conversations:
    return Conversations(database)


def test_choice_is_kept_and_new_conversations_begin_with_the_collection_used_last(
    choice: CollectionChoice, conversations: Conversations
) -> None:
    first = conversations.add_exchange(None, "One?", "One?").question.conversation_id
    second = conversations.add_exchange(None, "Two?", "Two?").question.conversation_id
    assert (choice.load(first), choice.load(None)) == (None, None)
    choice.save(first, "clinic")
    choice.save(second, "bank")
    assert [choice.load(each) for each in (first, second, None)] == ["clinic", "bank", "bank"]
    choice.save(second, None)
    assert [choice.load(each) for each in (first, second, None)] == ["clinic", None, "bank"]
    choice.save(None, None)
    assert choice.load(None) is None


def test_choice_leaves_alone_what_an_import_has_brought(
    choice: CollectionChoice, conversations: Conversations, database: Database
) -> None:
    conversation = conversations.add_exchange(None, "One?", "One?").question.conversation_id
    with database.write() as db:
        db["conversations"].update(conversation, {"brought": json.dumps({"extra": {"a": 1}})})
    choice.save(conversation, "clinic")
    choice.save(conversation, None)
    with database.read() as db:
        (row,) = db.query("SELECT brought FROM conversations")
    assert json.loads(row["brought"]) == {"extra": {"a": 1}}


def test_conversation_that_is_gone_has_no_choice(choice: CollectionChoice, conversations: Conversations) -> None:
    conversation = conversations.add_exchange(None, "One?", "One?").question.conversation_id
    purge(conversations, conversation)
    assert choice.load(conversation) is None
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        choice.save(conversation, "clinic")
    assert choice.load(None) is None


def test_anyway_is_kept_with_its_conversation_alone(choice: CollectionChoice, conversations: Conversations) -> None:
    first = conversations.add_exchange(None, "One?", "One?").question.conversation_id
    second = conversations.add_exchange(None, "Two?", "Two?").question.conversation_id
    choice.save(first, "clinic")
    choice.save_anyway(first)
    assert [choice.load_anyway(each) for each in (first, second)] == [True, False]
    assert [choice.load(each) for each in (first, second, None)] == ["clinic", None, "clinic"]


def test_sources_come_back_with_their_message(conversations: Conversations, database: Database) -> None:
    answer = conversations.add_exchange(None, "One?", "One?").answer
    write_sources(database, answer.id, SOURCES)
    assert conversations.message(answer.id).sources == SOURCES
    refusal = Sources((), (SourceNote("a.txt", "A", 2, "Doses", 1),), refused=True)
    other = conversations.add_sibling(answer.id)
    write_sources(database, other.id, refusal)
    assert conversations.message(other.id).sources == refusal


def test_parts_that_nothing_answers_come_back_from_the_database_and_from_an_export(
    conversations: Conversations, database: Database, tmp_path: Path
) -> None:
    exchange = conversations.add_exchange(None, "What dose, and who signs the form?", "What dose?")
    kept = replace(SOURCES, unanswered=("who signs the form",))
    write_sources(database, exchange.answer.id, kept)
    conversations.write_answer(exchange.answer.id, "One tablet.", State.COMPLETE)
    assert conversations.message(exchange.answer.id).sources == kept
    file, other = tmp_path / "file.json", Database(tmp_path / "other.sqlite")
    whole = ConversationExchange(database).read(exchange.question.conversation_id)
    assert whole.messages[-1].extra["unanswered"] == ["who signs the form"]
    file.write_text("".join(document([whole], exported=whole.updated)), encoding="utf-8")
    import_file(file, ConversationExchange(other))
    try:
        assert Conversations(other).message(exchange.answer.id).sources == kept
    finally:
        other.close()
