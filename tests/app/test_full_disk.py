"""On a disk that is full the program opens, says so and lets one read and delete; and goes on when there is room."""

from collections import namedtuple
from dataclasses import dataclass
from pathlib import Path

import pytest
from program_desk import ProgramDesk

from app.shown import Shown
from app.storage.database import database as storage
from app.storage.database.reserve import SIZE, give_up_reserve

Usage = namedtuple("Usage", "total used free")


@dataclass
class Disk:
    """How much room the system says there is."""

    free: int = 0

    def usage(self, path: object) -> Usage:
        return Usage(10**9, 10**9 - self.free, self.free)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk(10**8)
    monkeypatch.setattr(storage, "disk_usage", disk.usage)
    return disk


def start_full(desk: ProgramDesk, disk: Disk) -> Shown:
    desk.prepare([("First?", "One."), ("Second?", "Two.")])
    disk.free = 0
    desk.start()
    shown = desk.wait_for_window()
    desk.wait_for_titles("First?", "Second?")
    return shown


def test_window_opens_says_so_and_shows_what_was_said(desk: ProgramDesk, disk: Disk) -> None:
    window = start_full(desk, disk).window
    desk.wait(window.notice.isVisible)
    assert window.notice.accessibleName() == "The disk is full"
    assert "can be read, searched and exported" in window.notice.accessibleDescription()
    (first,) = [each.id for each in window.conversations if each.title == "First?"]
    window.dialogue.open(first)
    desk.wait(lambda: [each.text for each in window.dialogue.path] == ["First?", "One."])
    assert "can be read" in window.notice.accessibleDescription()  # and nothing else was tried meanwhile


def test_question_is_not_lost_and_asked_when_there_is_room(desk: ProgramDesk, disk: Disk) -> None:
    window = start_full(desk, disk).window
    window.composer.field.setPlainText("Third?")
    window.composer.button.click()
    desk.wait(lambda: window.held_notice.isVisible() or window.composer.draft == "Third?")
    window.dialogue.open(window.conversations[0].id)
    desk.wait(lambda: window.composer.draft == "")
    window.dialogue.start_new()
    desk.wait(lambda: window.composer.draft == "Third?")
    disk.free = 10**8
    window.composer.button.click()
    desk.wait(lambda: "Third?" in desk.titles())


def test_conversation_is_deleted_by_the_room_kept_for_it(
    desk: ProgramDesk, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = start_full(desk, disk)
    reserve = desk.folder.profile("default").root / "reserve"
    assert reserve.exists()

    def give_up(path: Path) -> None:
        give_up_reserve(path)
        disk.free += SIZE

    monkeypatch.setattr(storage, "give_up_reserve", give_up)
    shown.library.delete([shown.window.conversations[0].id])
    desk.wait(lambda: len(desk.titles()) == 1)
    assert not reserve.exists()


def test_what_is_to_be_recorded_keeps_it_closed_without_room(desk: ProgramDesk, disk: Disk) -> None:
    desk.prepare()
    desk.start()
    desk.wait_for_window().opened.workspace.audit.turn_on()
    desk.close()
    (desk.folder.profile("default").root / "reserve").unlink()
    disk.free = 0
    desk.start()
    desk.wait_for_screen("The disk is full")
