"""A backup saved in a folder of one's choice opens on another computer, and errors there leave nothing behind."""

import errno
import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtGui import QGuiApplication
from refusals import refused
from vaults import MemoryKeychain

from app.core.errors import AppError, ErrorCode
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.profiles.audit import Act
from app.core.profiles.safekeeping import Backup
from app.profile_session import ProfileSession, Unlock, open_profile
from app.storage.backups import backup_copies
from app.storage.backups.backup_copies import save_copy
from app.storage.conversations.conversations import Conversations
from app.storage.documents.documents import Documents
from app.storage.keys.keychain import Keychain
from app.ui.privacy.backups_section import BackupsSection
from app.ui.privacy.privacy_page import PrivacyPage
from shakti_mlx.on_disk import sync_file


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_copy_opens_on_another_computer_by_its_recovery_code(desk: ProgramDesk, stick: Path) -> None:
    code = desk.prepare([("Fever?", "Give water.")])
    page = open_page(desk)
    page.backups.safekeeping.record_acts(True)
    page.backups.save_to(stick)
    desk.wait(lambda: "Backup made" in page.backups.status.text())
    acts = [each.act for each in page.backups.safekeeping._audit.entries()]
    assert acts == [Act.AUDIT_ON, Act.BACKUP, Act.EXPORTED]
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
    desk.wait(lambda: "Backup made" in page.backups.status.text())
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
    page.backups.save_to(stick)
    desk.wait(lambda: "Backup made" in page.backups.status.text())
    assert not page.notice.isVisible()  # it is no longer so


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProfileSession]:
    (tmp_path / "data").mkdir()
    with open_profile(DataFolder(tmp_path / "data"), keychain=Keychain(MemoryKeychain)) as session:
        yield session


def saved(session: ProfileSession, backup: Backup, stick: Path) -> Path:
    return save_copy(session.backups, backup, session.profile, session.vault.folder, stick)


def test_drive_that_holds_no_such_large_file_is_told_of(session: ProfileSession, stick: Path) -> None:
    backup = session.back_up()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (backup.size // 2, hard))
    try:
        with refused(ErrorCode.BACKUP_TOO_LARGE):
            saved(session, backup, stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(stick.iterdir()) == []
    first, second = (saved(session, backup, stick) for _ in range(2))
    assert second.name == f"{first.name}-2"
    with refused(ErrorCode.BACKUP_DAMAGED):
        saved(session, replace(backup, name="other"), stick)


def test_all_of_a_copy_is_on_the_stick_before_it_gets_its_name(
    session: ProfileSession, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(backup_copies, "sync_folder", synced.append)
    place = saved(session, session.back_up(), stick)
    part = DataFolder(place.with_name(f"{place.name}.part"))
    assert synced == [part.profile("default").root, part.profiles, part.root, stick]


@pytest.mark.parametrize("late", [0, 1])  # while the database is copied, and while its key is
@pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_trouble_with_the_drive_is_told_of_and_leaves_no_half_copy(
    session: ProfileSession, stick: Path, monkeypatch: pytest.MonkeyPatch, trouble: int, late: int
) -> None:
    backup = session.back_up()
    code = ErrorCode.BACKUP_NO_ROOM if trouble == errno.ENOSPC else ErrorCode.BACKUP_NOT_WRITABLE
    calls: list[Path] = []

    def fail(path: Path) -> None:
        calls.append(path)
        if len(calls) > late:
            raise OSError(trouble, os.strerror(trouble))

    monkeypatch.setattr("app.storage.backups.backup_copies.sync_file", fail)
    with refused(code) as caught:
        saved(session, backup, stick)
    assert str(stick) in caught.value.detail
    assert list(stick.iterdir()) == []
    session.backups.verify(backup)  # it is kept here


@pytest.mark.parametrize("before", [True, False])  # the database is on the disk
def test_stick_that_is_pulled_out_while_it_is_written_to(
    session: ProfileSession, stick: Path, monkeypatch: pytest.MonkeyPatch, before: bool
) -> None:
    backup = session.back_up()

    def pull_out(path: Path) -> None:
        if before:
            shutil.rmtree(stick)
        sync_file(path)
        shutil.rmtree(stick)

    monkeypatch.setattr("app.storage.backups.backup_copies.sync_file", pull_out)
    with refused(ErrorCode.BACKUP_NOT_WRITABLE):
        saved(session, backup, stick)
    session.backups.verify(backup)
    assert not stick.exists()


def fail_to_read(path: Path, key: bytes) -> dict[str, int]:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_what_a_pulled_out_stick_has_of_a_copy_opens_nowhere_and_goes_with_the_next(
    session: ProfileSession, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = session.back_up()
    other = stick / "Shakti-backup-20200101-120000.part" / "profiles" / "another"
    other.mkdir(parents=True)
    torn = stick / "Shakti-backup-20200102-120000.part"
    with monkeypatch.context() as pulled:
        pulled.setattr(shutil, "rmtree", lambda *args, **kwargs: None)  # nothing can be removed any more
        pulled.setattr("app.storage.backups.backup_copies.verify_file", fail_to_read)
        with pytest.raises(AppError):
            saved(session, backup, stick)
    (left,) = (each for each in stick.iterdir() if not each.name.startswith("Shakti-backup-2020"))
    assert not list(left.rglob("key.json"))
    left.rename(torn)
    place = saved(session, backup, stick)
    assert sorted(stick.iterdir()) == sorted([place, other.parent.parent])


def test_drive_that_loses_what_is_in_a_renamed_folder_is_found_out(
    session: ProfileSession, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a driver for FAT in use has it: nobody is to be told that such a backup was made."""
    backup = session.back_up()
    monkeypatch.setattr(
        "app.storage.backups.backup_copies.sync_folder",
        lambda folder: [each.unlink() for each in folder.rglob("*") if each.is_file()],
    )
    with refused(ErrorCode.BACKUP_NOT_WRITABLE):
        saved(session, backup, stick)
    assert list(stick.iterdir()) == []


def test_documents_are_in_a_backup_and_the_original_file_is_not(desk: ProgramDesk, tmp_path: Path, stick: Path) -> None:
    desk.prepare()
    desk.start()
    shown = desk.wait_for_window()
    file = tmp_path / "pump.txt"
    file.write_text("The pump gives nine litres a minute.")
    sheet = shown.documents_in_window.adding.add([file], "Manuals")
    desk.wait(lambda: not sheet.running and bool(shown.documents_in_window.switch.collections))
    sheet.close()
    page = shown.privacy.show_page()
    page.backups.save_to(stick)
    desk.wait(lambda: "Backup made" in page.backups.status.text())
    (place,) = stick.iterdir()
    assert "pump.txt" not in {each.name for each in place.rglob("*")}
    keychain = Keychain(lambda: desk.backend)
    with open_profile(DataFolder(place), keychain=keychain) as copy:
        documents = Documents(copy.database)
        (collection,) = (each for each in documents.collections() if each.name == "Manuals")
        (document,) = documents.list(collection.id)
        assert document.name == "pump.txt"
        assert any("nine litres" in each.text for each in documents.passages_of(document.id))


def test_command_line_saves_a_copy_too(own_data_folder: Path, stick: Path) -> None:
    folder = DataFolder(own_data_folder)
    with instance_lock(folder), open_profile(folder) as session:
        session.audit.turn_on()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "app", "db", "backup", "--to", str(stick), "--json"],
        capture_output=True, encoding="utf-8", timeout=120, check=True,
    )  # fmt: skip
    said = json.loads(done.stdout)
    (place,) = stick.iterdir()
    assert said["saved_to"] == str(place)
    assert said["backup"]["reason"] == "manual"
    assert (place / "profiles.json").is_file()
    with open_profile(folder) as session:
        made = session.audit.entries()
    name = said["backup"]["name"]
    assert [(each.act, each.subject) for each in made if each.act in (Act.BACKUP, Act.EXPORTED)][-2:] == [
        (Act.BACKUP, name),
        (Act.EXPORTED, name),
    ]


def test_it_is_said_at_once_that_a_backup_was_made_and_nothing_moves(desk: ProgramDesk) -> None:
    page = open_page(desk)
    section = page.backups
    assert said(section).startswith("No backup yet.\nFolder: ")
    before = settled(desk, section)
    section.back_up_button.click()
    assert said(section).startswith("Backing up…\nFolder: ")
    desk.wait(lambda: said(section).startswith("Backup made: "))
    assert said(section).endswith(str(Path("data", "profiles", "default", "backups")))
    desk.wait(lambda: section.list.count() == 1)
    assert settled(desk, section) == before


def test_folder_that_nothing_opens_is_named_and_its_path_copied(desk: ProgramDesk, tmp_path: Path) -> None:
    page = open_page(desk)
    section = BackupsSection(page.backups.safekeeping, tmp_path / "data", page, show_folder=lambda folder: False)
    section.folder_button.click()
    assert "No program could open the folder" in section.status.text()
    assert str(tmp_path / "data") in said(section)
    section.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "data")
    assert said(section).startswith("The path is copied.")


def said(section: BackupsSection) -> str:
    return section.status.text().replace("\u200b", "")


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
