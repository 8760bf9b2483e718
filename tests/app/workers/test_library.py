"""The storage thread: requests in order, facts back, errors told, nothing lost at the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_desk import Storage

from app.core.errors import AppError, ErrorCode
from app.core.settings import Language, SettingsFile
from app.workers.library import Library


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Storage]:
    storage = Storage.open(tmp_path / "data")
    yield storage
    storage.close()


@pytest.fixture
def library(storage: Storage, qtbot: QtBot) -> Iterator[Library]:
    library = Library(storage.conversations, storage.assistant)
    yield library
    library.shut_down()


def test_question_is_on_disk_when_it_is_said_to_be(library: Library, storage: Storage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.question_saved) as saved:
        library.ask("What is a cheque?", None)
    exchange = saved.args[0]
    assert storage.conversations.message(exchange.question.id).text == "What is a cheque?"


def test_list_follows_a_question(library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.conversations_changed) as changed:
        library.ask("What is a cheque?", None)
    assert [item.title for item in changed.args[0]] == ["What is a cheque?"]


def test_blank_question_comes_back_with_its_text(library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.question_refused) as refused:
        library.ask("  \n", None)
    assert refused.args[0] == "  \n"
    assert refused.args[1].code is ErrorCode.EMPTY_QUESTION


def test_opening_gives_the_whole_tree(library: Library, storage: Storage, qtbot: QtBot) -> None:
    exchange = storage.assistant.ask("One?")
    storage.assistant.regenerate(exchange.answer.id)
    with qtbot.waitSignal(library.conversation_opened) as opened:
        library.open(exchange.question.conversation_id)
    assert opened.args[0].id == exchange.question.conversation_id
    assert len(opened.args[1]) == 3


def test_deleted_conversation_can_be_restored(library: Library, storage: Storage, qtbot: QtBot) -> None:
    conversation_id = storage.assistant.ask("One?").question.conversation_id
    with qtbot.waitSignals([library.conversation_deleted, library.conversations_changed]):
        library.delete(conversation_id)
    assert storage.conversations.list() == []
    with qtbot.waitSignal(library.conversations_changed) as changed:
        library.restore(conversation_id)
    assert [item.id for item in changed.args[0]] == [conversation_id]


def test_shutting_down_deletes_for_good_what_was_deleted(storage: Storage, qtbot: QtBot) -> None:
    library = Library(storage.conversations, storage.assistant)
    answer = storage.assistant.ask("One?").answer
    library.delete(answer.conversation_id)
    library.shut_down()
    with pytest.raises(AppError):
        storage.conversations.message(answer.id)


def test_what_was_asked_before_shutting_down_is_done(storage: Storage, qtbot: QtBot) -> None:
    library = Library(storage.conversations, storage.assistant)
    for number in range(20):
        library.ask(f"Question {number}", None)
    library.save_settings(storage.settings, language=Language.TELUGU)
    library.shut_down()
    assert len(storage.conversations.list()) == 20
    assert SettingsFile(storage.folder / "settings.json").current.language is Language.TELUGU


def test_unknown_conversation_is_an_error_and_the_next_request_is_served(library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.failed) as failed:
        library.open("nowhere")
    assert failed.args[0].code is ErrorCode.CONVERSATION_NOT_FOUND
    with qtbot.waitSignal(library.conversations_changed):
        library.refresh()


def test_bug_is_logged_and_told(
    library: Library, storage: Storage, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(library.failed) as failed:
        library.save_settings(storage.settings, no_such_setting=1)
    assert failed.args[0].code is ErrorCode.UNEXPECTED
    assert "TypeError" in caplog.text


def test_new_title_is_listed(library: Library, storage: Storage, qtbot: QtBot) -> None:
    conversation_id = storage.assistant.ask("One?").question.conversation_id
    with qtbot.waitSignal(library.conversations_changed) as changed:
        library.rename(conversation_id, "Another title")
    assert changed.args[0][0].title == "Another title"
