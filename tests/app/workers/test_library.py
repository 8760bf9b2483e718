"""The library's thread: requests in order, facts back, errors told, nothing lost at the end."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from patience import PATIENCE
from pytestqt.qtbot import QtBot
from refusals import refused
from window_desk import Storage

from app.core.conversations.conversation import State
from app.core.errors import ErrorCode
from app.core.privacy import Kind
from app.core.settings import Language, Masking, Settings, SettingsFile
from app.storage.retention.retention import Retention
from app.workers.library import Library


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


def test_shutting_down_deletes_for_good_what_was_deleted(storage: Storage, qtbot: QtBot) -> None:
    library = Library(storage.conversations, storage.assistant)
    answer = storage.assistant.ask("One?").answer
    library.delete([answer.conversation_id])
    library.shut_down()
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        storage.conversations.message(answer.id)


def test_what_was_asked_before_shutting_down_is_done(storage: Storage, qtbot: QtBot) -> None:
    library = Library(storage.conversations, storage.assistant)
    for number in range(20):
        library.ask(f"Question {number}", None)
    library.save_settings(storage.settings, language=Language.TELUGU)
    library.shut_down()
    assert len(storage.conversations.list()) == 20
    assert SettingsFile(storage.folder / "settings.json").current.language is Language.TELUGU


def test_settings_and_openings_are_recorded_without_what_they_are(storage: Storage, qtbot: QtBot) -> None:
    storage.conversations.audit.turn_on()
    conversation = storage.assistant.ask("One?").question.conversation_id
    library = Library(storage.conversations, storage.assistant)
    library.open(conversation)
    library.save_settings(storage.settings, language=Language.TELUGU, system_prompt="Secret")
    library.save_settings(storage.settings, language=Language.TELUGU)
    library.shut_down()
    entries = storage.conversations.audit.entries()
    assert [(entry.act, entry.subject) for entry in entries[2:]] == [
        ("opened", conversation),
        ("settings_changed", "language"),
        ("settings_changed", "system_prompt"),
    ]
    assert "Secret" not in repr(entries)


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


def asked(storage: Storage, *questions: str) -> list[str]:
    return [storage.add(question, f"Answer to {question}") for question in questions]


def test_edited_question_is_saved_beside_the_old_one(library: Library, storage: Storage, qtbot: QtBot) -> None:
    (conversation,) = asked(storage, "One?")
    question = storage.conversations.messages(conversation)[0]
    with qtbot.waitSignals([library.question_edited, library.conversations_changed]):
        library.edit(question.id, "Uno?")
    assert [each.text for each in storage.conversations.messages(conversation)] == [
        "One?",
        "Answer to One?",
        "Uno?",
        "",
    ]
    with qtbot.waitSignal(library.question_refused) as refused:
        library.edit(question.id, " ")
    assert refused.args[0] == " "


def test_moving_to_a_sibling_opens_its_path(library: Library, storage: Storage, qtbot: QtBot) -> None:
    (conversation,) = asked(storage, "One?")
    question, answer = storage.conversations.messages(conversation)
    storage.assistant.edit(question.id, "Uno?")
    with qtbot.waitSignal(library.conversation_opened) as opened:
        library.show_through(question.id)
    assert opened.args[0].leaf_id == answer.id
    assert len(opened.args[1]) == 4


def test_answer_cut_off_waits_again(library: Library, storage: Storage, qtbot: QtBot) -> None:
    answer = storage.assistant.ask("One?").answer
    storage.conversations.write_answer(answer.id, "Half", State.STOPPED)
    with qtbot.waitSignal(library.answer_reopened) as reopened:
        library.continue_answer(answer.id)
    assert (reopened.args[0].text, reopened.args[0].state) == ("Half", State.WAITING)


def test_draft_is_kept(library: Library, storage: Storage, qtbot: QtBot) -> None:
    (conversation,) = asked(storage, "One?")
    library.save_draft(None, "new")
    library.save_draft(conversation, "next")
    for key, text in ((None, "new"), (conversation, "next")):
        with qtbot.waitSignal(library.draft_loaded) as loaded:
            library.load_draft(key)
        assert loaded.args == [key, text]


class Gate(SettingsFile):
    """A settings file that keeps the thread waiting until it is opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.opened = threading.Event()

    def update(self, **changes: object) -> Settings:
        assert self.opened.wait(PATIENCE)
        return self.current


def test_last_search_is_answered_and_those_it_overtook_are_not(
    library: Library, storage: Storage, qtbot: QtBot, tmp_path: Path
) -> None:
    asked(storage, "loan limit?")
    found: list[str] = []
    library.found.connect(lambda text, hits: found.append(text))
    gate = Gate(tmp_path / "settings.json")
    library.save_settings(gate)
    with qtbot.waitSignal(library.found) as last:
        for text in ("l", "lo", "loa", "loan"):
            library.search(text)
        gate.opened.set()
    assert [(found.best.text, found.places) for found in last.args[1]] == [("Answer to loan limit?", 2)]
    assert found == ["loan"]


def test_several_are_deleted_restored_and_purged(library: Library, storage: Storage, qtbot: QtBot) -> None:
    one, two, three = asked(storage, "One?", "Two?", "Three?")
    with qtbot.waitSignals([library.conversations_deleted, library.conversations_changed]):
        library.delete([one, two])
    with qtbot.waitSignal(library.conversations_changed) as changed:
        library.restore([one])
    assert {each.id for each in changed.args[0]} == {one, three}
    library.purge([one, two])
    with qtbot.waitSignal(library.conversations_deleted) as deleted:
        library.delete_all()
    assert {each.id for each in deleted.args[0]} == {one, three}
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        storage.conversations.message(two)


def test_folders_pins_and_tags(library: Library, storage: Storage, qtbot: QtBot) -> None:
    one, two = asked(storage, "One?", "Two?")
    with qtbot.waitSignal(library.folders_changed) as changed:
        library.create_folder("Ward")
    folder = changed.args[0][0].id
    with qtbot.waitSignal(library.folders_changed) as changed:
        library.move([one, two], folder)
    assert [each.conversations for each in changed.args[0]] == [2]
    library.pin([one], True)
    with qtbot.waitSignal(
        library.conversations_changed, check_params_cb=lambda rows: any(each.tags for each in rows)
    ) as listed:
        library.tag(one, ["bp"])
    first = listed.args[0][0]
    assert (first.id, first.folder_id, first.tags) == (one, folder, ("bp",))
    library.rename_folder(folder, "Ward 2")
    with qtbot.waitSignal(library.conversations_deleted) as deleted:
        library.delete_folder_contents(folder)
    assert len(deleted.args[0]) == 2
    with qtbot.waitSignal(library.folders_changed, check_params_cb=lambda rows: not rows):
        library.delete_folder(folder)
    with qtbot.waitSignal(library.failed) as failed:
        library.delete_folder(folder)
    assert failed.args[0].code is ErrorCode.FOLDER_NOT_FOUND


def test_retention_is_previewed_before_it_is_applied(library: Library, storage: Storage, qtbot: QtBot) -> None:
    (old,) = asked(storage, "One?")
    with storage.database.write() as db:
        db.execute("UPDATE conversations SET updated = '2020-01-01T00:00:00.000000+00:00'")
    with qtbot.waitSignal(library.retention_previewed) as previewed:
        library.keep(30)
    assert [each.id for each in previewed.args[0].goes] == [old]
    assert len(storage.conversations.list()) == 1
    with qtbot.waitSignal(library.conversations_deleted) as deleted:
        library.apply_retention()
    assert [each.id for each in deleted.args[0]] == [old]


@pytest.mark.parametrize("masking", Masking)
def test_personal_data_is_masked_before_it_is_stored_if_always_wanted(
    library: Library, storage: Storage, qtbot: QtBot, masking: Masking
) -> None:
    storage.settings.update(mask_on_save=masking)
    told: list[tuple[Kind, ...]] = []
    library.masked.connect(told.append)
    with qtbot.waitSignal(library.conversations_changed):
        library.ask("Call 98450 12345", None)
    (conversation,) = storage.conversations.list()
    always = masking is Masking.ALWAYS
    assert conversation.title == ("Call XXXXX X2345" if always else "Call 98450 12345")
    assert told == ([(Kind.PHONE,)] if always else [])


def test_rules_are_kept_at_the_start_by_a_good_clock(library: Library, storage: Storage, qtbot: QtBot) -> None:
    (old,) = asked(storage, "One?")
    Retention(storage.database).keep(30)
    with storage.database.write() as db:
        db.execute("UPDATE conversations SET updated = '2020-01-01T00:00:00.000000+00:00'")
    with qtbot.waitSignal(library.conversations_deleted) as deleted:
        library.keep_by_rules()
    assert [each.id for each in deleted.args[0]] == [old]


def test_nothing_goes_at_the_start_by_a_suspect_clock(library: Library, storage: Storage, qtbot: QtBot) -> None:
    asked(storage, "One?")
    long_ago = Retention(storage.database, lambda: datetime(2021, 1, 1, tzinfo=UTC))
    long_ago.keep(30)
    long_ago.see_clock()
    with storage.database.write() as db:
        db.execute("UPDATE conversations SET updated = '2020-01-01T00:00:00.000000+00:00'")
    with qtbot.waitSignal(library.clock_suspected) as suspected:
        library.keep_by_rules()
    assert len(suspected.args[0].goes) == 1
    assert len(storage.conversations.list()) == 1
