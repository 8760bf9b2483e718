"""After a crash the program opens where it was: on the conversation that was open, with what was typed in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from deleting import delete
from program_desk import ProgramDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import HeldModel

from app.core.conversations.conversation import State
from app.core.paths import DataFolder
from app.shown import Shown
from app.storage.conversations.drafts import Drafts
from app.storage.conversations.open_conversation import OpenConversation

ASKED = [("First?", "One."), ("Second?", "Two."), ("Third?", "Three.")]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    desk.prepare(ASKED)
    yield desk
    desk.close()


def start(desk: ProgramDesk) -> Shown:
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(lambda: len(shown.window.conversations) >= len(ASKED))
    return shown


def kept(desk: ProgramDesk) -> str | None:
    with desk.shown.opened.workspace.conversations.database.read() as db:
        row = db.execute("SELECT value FROM profile_values WHERE key = 'open conversation'").fetchone()
    return None if row is None else str(row[0])


def crash(desk: ProgramDesk, tmp_path: Path) -> None:
    """What kill -9 leaves is what lies on the disk at that moment; the program goes on from there."""
    left = tmp_path / "left"
    shutil.copytree(desk.folder.root, left)
    desk.close()
    shutil.rmtree(desk.folder.root)
    left.rename(desk.folder.root)


def open_one(desk: ProgramDesk, title: str) -> str:
    (found,) = [each.id for each in desk.shown.window.conversations if each.title == title]
    desk.shown.window.dialogue.open(found)
    desk.wait(lambda: desk.shown.window.dialogue.conversation_id == found)
    desk.wait(lambda: kept(desk) == found)
    return found


def test_conversation_that_was_open_is_open_again_with_its_draft(desk: ProgramDesk, tmp_path: Path) -> None:
    start(desk)
    second = open_one(desk, "Second?")
    desk.shown.window.composer.field.setPlainText("And then")
    drafts = Drafts(desk.shown.opened.workspace.conversations.database)
    desk.wait(lambda: drafts.load(second) == "And then")
    crash(desk, tmp_path)

    shown = start(desk)
    desk.wait(lambda: shown.window.dialogue.conversation_id == second)
    desk.wait(lambda: [each.text for each in shown.window.dialogue.path] == ["Second?", "Two."])
    desk.wait(lambda: shown.window.composer.field.toPlainText() == "And then")
    desk.wait(lambda: kept(desk) == second)


def test_answer_that_was_cut_off_is_in_sight_with_its_notice(desk: ProgramDesk, tmp_path: Path) -> None:
    desk.model = model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    shown = start(desk)
    shown.window.composer.field.setPlainText("Tell me")
    shown.window.composer.button.click()
    desk.wait(lambda: bool(shown.window.transcript.views) and kept(desk) is not None)
    workspace = shown.opened.workspace
    asked = shown.window.dialogue.conversation_id
    assert asked is not None
    desk.wait(lambda: workspace.conversations.messages(asked)[-1].state is State.STREAMING)
    crash(desk, tmp_path)
    model.hold_at = None

    shown = start(desk)
    desk.wait(lambda: shown.window.dialogue.conversation_id == asked)
    desk.wait(lambda: len(shown.window.dialogue.path) == 2)
    answer = shown.window.dialogue.path[-1]
    assert answer.state is State.INTERRUPTED
    assert answer.can_continue


def test_adding_that_was_cut_off_is_told(desk: ProgramDesk, tmp_path: Path) -> None:
    (path := tmp_path / "pump.txt").write_text("The pump gives nine litres a minute.", encoding="utf-8")
    documents = start(desk).opened.workspace.documents
    documents.begun.begin(documents.create_collection("Pumps").id, [path])
    crash(desk, tmp_path)
    notice = start(desk).window.notice
    desk.wait(notice.isVisible)
    assert notice.accessibleName() == "Adding documents was interrupted"
    assert notice.accessibleDescription() == "1 file for “Pumps” is not finished: pump.txt"


def test_crash_while_locked_goes_back_to_what_was_open(desk: ProgramDesk, tmp_path: Path) -> None:
    start(desk)
    second = open_one(desk, "Second?")
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    crash(desk, tmp_path)

    shown = start(desk)
    desk.wait(lambda: shown.window.dialogue.conversation_id == second)


def test_empty_conversation_that_was_locked_is_empty_again(desk: ProgramDesk, tmp_path: Path) -> None:
    start(desk)
    open_one(desk, "Second?")
    desk.shown.window.new_conversation()
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    crash(desk, tmp_path)
    assert start(desk).window.dialogue.conversation_id is None


def test_who_closes_the_window_begins_with_an_empty_conversation(desk: ProgramDesk) -> None:
    start(desk)
    open_one(desk, "Second?")
    desk.close()
    shown = start(desk)
    assert shown.opened.left_open is None
    assert shown.window.dialogue.conversation_id is None


def test_empty_conversation_is_left_as_it_was(desk: ProgramDesk, tmp_path: Path) -> None:
    start(desk)
    open_one(desk, "Second?")
    desk.shown.window.new_conversation()
    desk.wait(lambda: kept(desk) is None)
    crash(desk, tmp_path)
    assert start(desk).window.dialogue.conversation_id is None


def test_conversation_that_ends_the_program_as_it_is_shown_does_not_do_so_twice(desk: ProgramDesk) -> None:
    shown = start(desk)
    second = open_one(desk, "Second?")
    left = OpenConversation(shown.opened.workspace.conversations.database)
    assert left.take() == second
    assert left.take() is None


def test_deleted_conversation_is_not_looked_for(desk: ProgramDesk, tmp_path: Path) -> None:
    shown = start(desk)
    second = open_one(desk, "Second?")
    delete(shown.opened.workspace.conversations, second)
    crash(desk, tmp_path)
    desk.start()
    window = desk.wait_for_window().window
    desk.wait(lambda: len(window.conversations) == len(ASKED) - 1)
    assert window.dialogue.conversation_id is None
