"""A profile opened for work: from the first start, over a plain forerunner, to damage and its backup."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from refusals import refused
from vaults import PASSPHRASE, MemoryKeychain, fingerprints

from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from app.core.profiles.profiles import LockedProfile, Profiles, Protection
from app.profile_session import (
    backups_of,
    create_profile,
    open_profile,
    rekey,
    remove_profile,
    restore_backup,
    vault_of,
)
from app.storage.backups.restoring import restore
from app.storage.conversations.conversations import Conversations
from app.storage.database.checks import verify_file
from app.storage.database.database import Database
from app.storage.keys.keychain import Keychain
from app.workspace import open_workspace


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    (tmp_path / "data").mkdir()
    return DataFolder(tmp_path / "data")


def say(folder: DataFolder, text: str) -> None:
    with open_workspace(folder) as workspace:
        workspace.assistant.ask(text)


def heard(folder: DataFolder, profile: str | None = None) -> list[str]:
    with open_workspace(folder, profile) as workspace:
        return sorted(each.title for each in workspace.conversations.list())


def write_plain(folder: DataFolder, *titles: str) -> None:
    database = Database(folder.plain_database)
    for title in titles:
        Conversations(database).add_exchange(None, title, title)
    database.close()


def in_a_process_that_dies(code: str) -> None:
    """Run it and close nothing: what was committed last is in the log."""
    start = """
import os
from pathlib import Path
from app.core.paths import DataFolder
from app.profile_session import open_database, vault_of
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
"""
    subprocess.run([sys.executable, "-c", f"{start}{code}os._exit(0)"], check=True)


def test_first_start_makes_a_profile_and_takes_a_backup_when_it_closes(folder: DataFolder) -> None:
    say(folder, "canary 4711")
    assert [each.id for each in Profiles(folder).list()] == ["default"]
    assert heard(folder) == ["canary 4711"]
    with open_profile(folder) as session:
        (backup,) = session.backups.list()
        assert backup.reason == "daily"
    for file in (each for each in folder.root.rglob("*") if each.is_file()):
        assert b"canary" not in file.read_bytes()


def test_profiles_do_not_see_each_other(folder: DataFolder) -> None:
    say(folder, "first")
    Profiles(folder).create("Asha")
    assert heard(folder, "asha") == []
    with open_workspace(folder, "Asha") as workspace:
        workspace.assistant.ask("second")
        one = workspace.session.vault.keys()
    assert heard(folder) == ["first"]
    vault = vault_of(folder)
    vault.unlock()
    assert vault.keys() != one


def test_plain_database_is_taken_over_and_erased(folder: DataFolder) -> None:
    write_plain(folder, "old canary", "another")
    blocks = folder.plain_database.open("rb")  # what is read through the old file after its erasure
    assert heard(folder) == ["another", "old canary"]
    assert not folder.plain_database.exists()
    assert set(blocks.read()) == {0}
    blocks.close()
    for file in (each for each in folder.root.rglob("*") if each.is_file()):
        assert b"canary" not in file.read_bytes()


def test_log_of_a_plain_database_is_taken_over_too(folder: DataFolder) -> None:
    in_a_process_that_dies(f"""
database = Database(Path({str(folder.plain_database)!r}))
Conversations(database).add_exchange(None, "in the log", "in the log")
""")
    assert Path(f"{folder.plain_database}-wal").exists()
    assert heard(folder) == ["in the log"]
    assert sorted(each.name for each in folder.root.iterdir()) == ["profiles", "profiles.json", "shakti.lock"]


@pytest.mark.parametrize("content", [b"plain text", b"SQLite format 3\x00" + b"\xff" * 4080])
def test_plain_file_that_is_damaged_or_foreign_is_left_as_it_is(folder: DataFolder, content: bytes) -> None:
    folder.plain_database.write_bytes(content)
    for _ in range(2):
        with refused(ErrorCode.DATABASE_DAMAGED):
            heard(folder)
        assert folder.plain_database.read_bytes() == content


def test_plain_database_that_comes_later_is_not_erased(folder: DataFolder) -> None:
    say(folder, "encrypted")
    write_plain(folder, "plain")
    before = folder.plain_database.read_bytes()
    assert heard(folder) == ["encrypted"]
    assert folder.plain_database.read_bytes() == before


def test_second_workspace_of_a_data_folder_is_refused(folder: DataFolder) -> None:
    with open_workspace(folder), refused(ErrorCode.HOME_IN_USE), open_workspace(folder, "default"):
        pass


def lock_with_passphrase(folder: DataFolder) -> str:
    vault = vault_of(folder)
    vault.unlock()
    vault.protect(Protection.PASSPHRASE, PASSPHRASE)
    code = vault.give_recovery_code()
    vault.lock()
    return code


def test_locked_profile_asks_and_opens_with_what_it_is_given(folder: DataFolder) -> None:
    say(folder, "secret")
    code = lock_with_passphrase(folder)
    ways = (lambda locked: locked.try_passphrase(PASSPHRASE), lambda locked: locked.try_recovery_code(code))
    for way in ways:
        with open_workspace(folder, unlock=way) as workspace:
            assert [each.title for each in workspace.conversations.list()] == ["secret"]


def test_locked_profile_stays_locked_when_nobody_answers(folder: DataFolder) -> None:
    say(folder, "secret")
    lock_with_passphrase(folder)
    asked: list[LockedProfile] = []
    for ask in (None, asked.append):
        with refused(ErrorCode.PROFILE_LOCKED), open_workspace(folder, unlock=ask):
            pass
    (locked,) = asked
    assert (locked.profile.id, locked.protection, locked.has_recovery_code) == ("default", "passphrase", True)
    assert locked.problem is None
    with refused(ErrorCode.WRONG_PASSPHRASE), open_workspace(folder, unlock=lambda locked: locked.try_passphrase("no")):
        pass


def test_lost_key_asks_for_the_recovery_code_only_where_there_is_one(folder: DataFolder) -> None:
    say(folder, "secret")
    place = folder.profile("default")
    key = place.key_file.read_bytes()
    place.key_file.unlink()
    asked: list[LockedProfile] = []
    with pytest.raises(AppError) as raised, open_workspace(folder, unlock=asked.append):
        pass
    assert (raised.value.code, asked) == (ErrorCode.KEY_LOST, [])
    place.key_file.write_bytes(key)
    vault = vault_of(folder)
    vault.unlock()
    code = vault.give_recovery_code()
    place.key_file.unlink()
    with open_workspace(folder, unlock=lambda locked: locked.try_recovery_code(code)) as workspace:
        assert len(workspace.conversations.list()) == 1


def test_key_is_gone_from_memory_when_the_profile_closes(folder: DataFolder) -> None:
    with open_workspace(folder) as workspace:
        vault = workspace.session.vault
        held = vault._key
        assert held is not None
        assert any(held)
    assert not any(held)
    assert not vault.unlocked


def test_damage_names_the_backup_and_leaves_the_file(folder: DataFolder) -> None:
    say(folder, "kept")
    place = folder.profile("default")
    content = bytearray(place.database.read_bytes())
    content[60] ^= 1
    place.database.write_bytes(content)
    before = fingerprints(place.root)
    with refused(ErrorCode.DATABASE_RESTORABLE) as raised:
        heard(folder)
    assert "daily.sqlite" in raised.value.detail
    assert fingerprints(place.root) == before
    vault = vault_of(folder)
    vault.unlock()
    restore(place, backups_of(vault), backups_of(vault).to_restore(None))
    assert heard(folder) == ["kept"]


def test_damage_that_is_found_when_a_page_is_read_names_the_backup_too(folder: DataFolder) -> None:
    say(folder, "kept " * 50_000)
    place = folder.profile("default")
    content = bytearray(place.database.read_bytes())
    content[len(content) // 2] ^= 1  # in the long text, which opening does not read
    place.database.write_bytes(content)
    with open_workspace(folder) as workspace:
        (kept,) = workspace.conversations.list()
    with refused(ErrorCode.DATABASE_RESTORABLE) as raised, open_workspace(folder) as workspace:
        workspace.conversations.messages(kept.id)
    assert "daily.sqlite" in raised.value.detail


def two_backups(folder: DataFolder) -> tuple[Path, Path]:
    """Of what is said there, the older one first."""
    say(folder, "kept")
    with open_profile(folder) as session:
        session.back_up()
    older, newest = sorted(folder.profile("default").backups.glob("*.sqlite"))
    return older, newest


def test_last_sound_backup_is_offered_and_restored_where_the_newest_is_torn(folder: DataFolder) -> None:
    older, newest = two_backups(folder)
    place = folder.profile("default")
    os.truncate(newest, newest.stat().st_size // 2)
    place.database.write_bytes(b"")
    with refused(ErrorCode.DATABASE_RESTORABLE) as raised:
        heard(folder)
    assert older.name in raised.value.detail
    vault = vault_of(folder)
    vault.unlock()
    restore_backup(vault, None)
    assert heard(folder) == ["kept"]
    os.truncate(older, older.stat().st_size // 2)
    place.database.write_bytes(b"")
    with refused(ErrorCode.DATABASE_DAMAGED):
        heard(folder)


def test_backup_that_the_disk_does_not_give_is_passed_over(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    older, newest = two_backups(folder)
    place = folder.profile("default")
    place.database.write_bytes(b"")

    def verify(path: Path, key: bytes, *, quick: bool = False) -> dict[str, int]:
        if path == newest:
            raise AppError(ErrorCode.STORAGE_FAILED, f"{path}: SQLITE_IOERR_READ")
        return verify_file(path, key, quick=quick)

    monkeypatch.setattr("app.storage.backups.backups.verify_file", verify)
    with refused(ErrorCode.DATABASE_RESTORABLE) as raised:
        heard(folder)
    assert older.name in raised.value.detail
    vault = vault_of(folder)
    vault.unlock()
    assert restore_backup(vault, None)[0].name == older.name
    assert heard(folder) == ["kept"]


@pytest.mark.parametrize("left", [b"", None])
def test_database_of_which_nothing_is_left_is_not_begun_anew(folder: DataFolder, left: bytes | None) -> None:
    say(folder, "kept")
    place = folder.profile("default")
    place.database.unlink()
    if left is not None:
        place.database.write_bytes(left)
    with refused(ErrorCode.DATABASE_RESTORABLE):
        heard(folder)
    vault = vault_of(folder)
    vault.unlock()
    restore(place, backups_of(vault), backups_of(vault).to_restore(None))
    assert heard(folder) == ["kept"]


def test_damage_anywhere_is_found_at_the_start_after_a_crash(folder: DataFolder) -> None:
    say(folder, "kept " * 50_000)
    place = folder.profile("default")
    in_a_process_that_dies(f"""
folder = DataFolder(Path({str(folder.root)!r}))
vault = vault_of(folder)
vault.unlock()
database = open_database(folder, vault)
Conversations(database).add_exchange(None, "last words", "last words")
""")
    content = bytearray(place.database.read_bytes())
    content[len(content) // 2] ^= 1  # in the long text: opening does not read it, and the log does not hold it
    place.database.write_bytes(content)
    with refused(ErrorCode.DATABASE_RESTORABLE):
        heard(folder)


def test_rekey_brings_backups_along_and_leaves_what_was_set_aside_readable(folder: DataFolder) -> None:
    say(folder, "kept")
    vault = vault_of(folder)
    vault.unlock()
    before = vault.keys()
    rekey(folder, vault)
    assert len(vault.keys()) == 1
    assert vault.keys() != before
    (backup,) = backups_of(vault).list()
    backups_of(vault).verify(backup)
    restore(vault.folder, backups_of(vault), backup)
    rekey(folder, vault)
    assert len(vault.keys()) == 2
    assert heard(folder) == ["kept"]


def test_new_recovery_code_is_given_also_where_a_backup_cannot_be_written_anew(folder: DataFolder) -> None:
    say(folder, "kept")
    vault = vault_of(folder)
    vault.unlock()
    vault.give_recovery_code()
    (vault.folder.backups / "in-the-way.new").mkdir()
    code, left = rekey(folder, vault)
    assert left is not None
    vault.folder.key_file.unlink()
    (backup,) = backups_of(vault).list()
    backups_of(vault).verify(backup)
    vault.lock()
    with open_workspace(folder, unlock=lambda locked: locked.try_recovery_code(code or "")) as workspace:
        assert [each.title for each in workspace.conversations.list()] == ["kept"]


def test_backup_that_fails_keeps_nobody_from_working(folder: DataFolder) -> None:
    say(folder, "one")
    for backup in folder.profile("default").backups.glob("*.sqlite"):
        backup.unlink()
    folder.profile("default").keys_copy.unlink()
    folder.profile("default").backups.rmdir()
    folder.profile("default").backups.write_bytes(b"in the way")
    assert heard(folder) == ["one"]


@pytest.mark.parametrize("protection", list(Protection))
@pytest.mark.parametrize("at", ["app.storage.keys.vault.save_record", "app.core.profiles.profiles.Profiles._save"])
@pytest.mark.parametrize("killed", [True, False])
def test_profile_that_was_cut_off_while_it_was_made_leaves_nothing(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch, protection: Protection, at: str, killed: bool
) -> None:
    backend = MemoryKeychain()
    keychain = Keychain(lambda: backend)
    with open_profile(folder, keychain=keychain) as session:
        Conversations(session.database).add_exchange(None, "kept", "kept")
    before, entries = fingerprints(folder.root), dict(backend.entries)

    def end(*arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(at, end)
        if killed:
            patch.setattr("app.profile_session.remove_half_made", lambda *arguments: None)
        create_profile(folder, "Asha", protection, PASSPHRASE, keychain)
    assert [each.name for each in Profiles(folder).list()] == ["default"]
    if killed:
        assert len(list(folder.profiles.iterdir())) == 2
        vault_of(folder, None, keychain)
    assert len(list(folder.profiles.iterdir())) == 1
    assert backend.entries == entries
    assert fingerprints(folder.root) == before


def test_profile_that_is_not_on_the_list_stays_where_it_has_anything(folder: DataFolder) -> None:
    create_profile(folder, "first", Protection.KEYFILE)
    asha = create_profile(folder, "Asha", Protection.KEYFILE)[0]
    with open_profile(folder, "Asha"):
        pass
    Profiles(folder).forget(asha.id)
    vault_of(folder)
    assert folder.profile(asha.id).database.exists()
    folder.profile(asha.id).database.unlink()
    vault_of(folder)
    assert list(folder.profile(asha.id).backups.glob("*.sqlite"))


@pytest.mark.parametrize("drive_is_there", [True, False])
def test_key_of_backups_on_another_drive_stays(folder: DataFolder, tmp_path: Path, drive_is_there: bool) -> None:
    create_profile(folder, "first", Protection.KEYFILE)
    asha = create_profile(folder, "Asha", Protection.KEYFILE)[0]
    with open_profile(folder, "Asha"):
        pass
    place, drive = folder.profile(asha.id), tmp_path / "drive"
    place.backups.rename(drive)
    place.backups.symlink_to(drive)
    place.database.unlink()
    Profiles(folder).forget(asha.id)
    if not drive_is_there:
        drive.rename(tmp_path / "pulled out")
    vault_of(folder)
    assert place.keys.exists()
    assert place.key_file.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look everywhere")
@pytest.mark.parametrize("mode", [0o000, 0o300])
def test_folder_of_a_profile_that_cannot_be_looked_into_keeps_nobody_out_and_stays(
    folder: DataFolder, mode: int
) -> None:
    create_profile(folder, "first", Protection.KEYFILE)
    place = folder.profile(create_profile(folder, "Asha", Protection.KEYFILE)[0].id)
    Profiles(folder).forget(place.root.name)
    (place.root / "what somebody has put there").write_text("kept")
    place.root.chmod(mode)
    try:
        assert vault_of(folder, "first").profile.name == "first"
    finally:
        place.root.chmod(0o700)
    assert place.keys.exists()
    assert (place.root / "what somebody has put there").exists()


def test_keychain_that_lets_no_entry_go_is_told_when_a_profile_is_removed(folder: DataFolder) -> None:
    backend = MemoryKeychain()
    keychain = Keychain(lambda: backend)
    made = [create_profile(folder, name, keychain=keychain)[0] for name in ("Asha", "Bela")]

    def refuse(call: str) -> None:
        raise RuntimeError("locked")

    assert remove_profile(folder, "Asha", keychain) == (made[0], None)
    backend.refuse = refuse
    _, problem = remove_profile(folder, "Bela", keychain)
    assert problem is not None
    assert problem.code is ErrorCode.KEYCHAIN_UNAVAILABLE
    assert not folder.profile(made[1].id).root.exists()
    assert len(backend.entries) == 1
