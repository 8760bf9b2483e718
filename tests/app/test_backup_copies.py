"""A backup saved in a folder of one's choice opens on another computer, and errors there leave nothing behind."""

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from vaults import MemoryKeychain

from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from app.profile_session import Unlock, open_profile
from app.storage.backup_copies import save_copy
from app.storage.conversations import Conversations
from app.storage.keychain import Keychain
from app.ui.backups_section import BackupsSection
from app.ui.privacy_page import PrivacyPage


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    yield desk
    desk.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_copy_opens_on_another_computer_by_its_recovery_code(desk: ProgramDesk, stick: Path) -> None:
    code = desk.prepare([("Fever?", "Give water.")])
    page = open_page(desk)
    page.backups.save_to(stick)
    desk.wait(lambda: "just now to" in page.backups.status.text())
    (place,) = stick.iterdir()
    assert str(place) in page.backups.status.text().replace("\u200b", "")
    assert page.backups.list.count() == 2  # it is kept here too, beside that of the day
    assert titles(place, lambda locked: locked.try_recovery_code(code)) == ["Fever?"]
    assert b"Fever" not in b"".join(each.read_bytes() for each in place.rglob("*") if each.is_file())


def test_copy_without_a_recovery_code_is_warned_of(desk: ProgramDesk, stick: Path) -> None:
    desk.prepare(code=False)
    page = open_page(desk)
    page.backups.save_to(stick)
    desk.wait(lambda: "Make a recovery code too" in page.backups.status.text())


def test_key_file_does_not_go_along(desk: ProgramDesk, stick: Path) -> None:
    desk.backend = None
    desk.prepare(code=False)
    page = open_page(desk)
    page.backups.save_to(stick)
    desk.wait(lambda: "just now to" in page.backups.status.text())
    names = {each.name for each in stick.rglob("*") if each.is_file()}
    assert names == {"conversations.sqlite", "key.json", "profiles.json"}


def test_folder_that_is_gone_is_told_of_and_the_backup_is_kept(desk: ProgramDesk, stick: Path) -> None:
    desk.prepare()
    page = open_page(desk)
    before = page.backups.list.count()
    page.backups.save_to(stick / "gone")
    desk.wait(page.notice.isVisible)
    assert page.notice.accessibleName() == "The backup cannot be written there"
    desk.wait(lambda: page.backups.status.text().startswith("Last backup"))
    assert page.backups.list.count() == before + 1
    assert list(stick.iterdir()) == []


def test_full_drive_leaves_no_half_copy(tmp_path: Path, stick: Path) -> None:
    keychain = Keychain(MemoryKeychain)
    (tmp_path / "data").mkdir()
    with open_profile(DataFolder(tmp_path / "data"), keychain=keychain) as session:
        backup = session.back_up()
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (backup.size // 2, hard))
        try:
            with pytest.raises(AppError) as caught:
                save_copy(session.backups, backup, session.profile, session.vault.folder, stick)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert caught.value.code is ErrorCode.DISK_FULL
        assert list(stick.iterdir()) == []
        first, second = (
            save_copy(session.backups, backup, session.profile, session.vault.folder, stick) for _ in range(2)
        )
        assert second.name == f"{first.name}-2"
        with pytest.raises(AppError) as missing:
            save_copy(session.backups, replace(backup, name="other"), session.profile, session.vault.folder, stick)
        assert missing.value.code is ErrorCode.BACKUP_DAMAGED


def test_command_line_saves_a_copy_too(own_data_folder: Path, stick: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "app", "db", "backup", "--to", str(stick), "--json"],
        capture_output=True, encoding="utf-8", timeout=120, check=True,
    )  # fmt: skip
    said = json.loads(done.stdout)
    (place,) = stick.iterdir()
    assert said["saved_to"] == str(place)
    assert said["backup"]["reason"] == "manual"
    assert (place / "profiles.json").is_file()


def test_it_is_said_at_once_that_a_backup_was_made_and_nothing_moves(desk: ProgramDesk) -> None:
    page = open_page(desk)
    section = page.backups
    assert section.status.text() == "No backup yet."
    before = settled(desk, section)
    section.back_up_button.click()
    assert section.status.text() == "Backing up…"
    desk.wait(lambda: section.status.text() == "Backed up just now, into the data folder.")
    desk.wait(lambda: section.list.count() == 1)
    assert settled(desk, section) == before


def test_folder_that_nothing_opens_is_named_and_its_path_copied(desk: ProgramDesk, tmp_path: Path) -> None:
    page = open_page(desk)
    section = BackupsSection(page.backups.safekeeping, tmp_path / "data", page, show_folder=lambda folder: False)
    section.folder_button.click()
    assert "No program could open the folder" in section.status.text()
    assert str(tmp_path / "data") in section.status.text().replace("\u200b", "")
    section.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "data")
    assert section.status.text() == "The path is copied."


def open_page(desk: ProgramDesk) -> PrivacyPage:
    desk.start()
    page = desk.wait_for_window().privacy.show_page()
    desk.wait(lambda: len(page.protection.said) > 10)
    return page


def places(section: BackupsSection) -> list[int]:
    widgets = (section.list, section.back_up_button, section.status, section.folder_button, section)
    return [each.y() for each in widgets] + [section.height()]


def settled(desk: ProgramDesk, section: BackupsSection) -> list[int]:
    """The places of its parts once nothing on the page moves any more."""
    seen: list[list[int]] = []

    def still() -> bool:
        seen.append(places(section))
        return len(seen) > 20 and all(each == seen[-1] for each in seen[-20:])

    desk.wait(still)
    return seen[-1]


def titles(place: Path, ask: Unlock) -> list[str]:
    with open_profile(DataFolder(place), ask=ask, keychain=Keychain(lambda: None)) as session:
        return [each.title for each in Conversations(session.database).list()]
