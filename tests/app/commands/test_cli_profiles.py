"""`shakti profile` and `shakti db` as people script them."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from deleting import purge
from terminal import shakti_here
from vaults import MemoryKeychain

from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from app.profile_session import vault_of
from app.storage.database.checks import verify_file
from app.storage.keys.vault import Vault
from app.workspace import open_workspace

pytestmark = pytest.mark.usefixtures("qapp")
Run = Callable[..., dict[str, Any]]
PASSPHRASE = "ಸೂರ್ಯ river ninety"
BACKUP = {"name", "made", "schema", "reason", "size"}
PROFILE = {"id", "name", "created", "last_used", "protection", "recovery_code"}


@pytest.fixture
def folder(own_data_folder: Path) -> DataFolder:
    return DataFolder(own_data_folder)


@pytest.fixture
def shakti() -> Run:
    """Runs a command with --json; gives its fields, and its exit code as "code"."""

    def run(*arguments: object, code: int = 0, **environment: str) -> dict[str, Any]:
        result = shakti_here(*arguments, "--json", **environment)
        assert result.returncode == code, result.stdout + result.stderr
        assert result.stderr == ""
        fields: dict[str, Any] = json.loads(result.stdout)
        return fields

    return run


def say(folder: DataFolder, text: str) -> None:
    with open_workspace(folder) as workspace:
        workspace.assistant.ask(text)


def heard(folder: DataFolder) -> list[str]:
    with open_workspace(folder) as workspace:
        return sorted(each.title for each in workspace.conversations.list())


def test_profiles_are_made_shown_renamed_and_removed(shakti: Run, folder: DataFolder) -> None:
    shown = shakti("profile", "show")
    assert shown.keys() == PROFILE | {
        "locked_for_seconds", "database", "size", "backups", "last_backup", "plain_database",
    }  # fmt: skip
    assert (shown["name"], shown["protection"], shown["recovery_code"]) == ("default", "keyfile", False)
    made = shakti("profile", "create", "Asha")
    assert made.keys() == PROFILE
    assert shakti("profile", "rename", "asha", "Asha Rao")["id"] == made["id"]
    assert [each["name"] for each in shakti("profile", "list")["profiles"]] == ["default", "Asha Rao"]
    assert shakti("profile", "unlock", "--profile", "Asha Rao")["unlocked"] is True
    assert shakti("profile", "create", "asha rao", code=1)["error"]["code"] == "profile_exists"
    assert shakti("profile", "create", "a\nb", code=1)["error"]["code"] == "bad_profile_name"
    assert shakti("profile", "remove", "Asha Rao", "--yes") == {"removed": made["id"]}
    assert not folder.profile(made["id"]).root.exists()
    assert shakti("profile", "unlock", "--profile", "Asha Rao", code=1)["error"]["code"] == "profile_not_found"


def test_profile_is_not_removed_without_yes(folder: DataFolder) -> None:
    say(folder, "kept")
    command = [sys.executable, "-m", "app", "profile", "remove", "default"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 2
    assert heard(folder) == ["kept"]


def test_passphrase_comes_from_the_environment_or_a_file_and_never_by_itself(
    shakti: Run, folder: DataFolder, tmp_path: Path
) -> None:
    say(folder, "secret")
    assert shakti("profile", "passphrase", SHAKTI_NEW_PASSPHRASE="short", code=1)["error"]["code"] == "weak_passphrase"
    assert shakti("profile", "passphrase", code=1)["error"]["code"] == "weak_passphrase"
    assert shakti("profile", "passphrase", SHAKTI_NEW_PASSPHRASE=PASSPHRASE)["protection"] == "passphrase"
    assert shakti("profile", "unlock", code=1)["error"]["code"] == "profile_locked"
    assert shakti("db", "check", code=1)["error"]["code"] == "profile_locked"
    assert shakti("ask", "What?", code=1)["error"]["code"] == "profile_locked"
    assert shakti("profile", "unlock", SHAKTI_PASSPHRASE="wrong one", code=1)["error"]["code"] == "wrong_passphrase"
    file = tmp_path / "passphrase"
    file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    assert shakti("profile", "unlock", "--passphrase-file", file)["unlocked"] is True
    code = shakti("profile", "recovery-code", SHAKTI_PASSPHRASE=PASSPHRASE)["recovery_code"]
    assert shakti("profile", "unlock", SHAKTI_PASSPHRASE=code.lower())["unlocked"] is True
    assert shakti("profile", "protect", "keyfile", SHAKTI_PASSPHRASE=code)["protection"] == "keyfile"
    assert shakti("profile", "unlock")["unlocked"] is True


def test_keychain_that_is_not_there_is_refused_and_nothing_changes(shakti: Run, folder: DataFolder) -> None:
    say(folder, "kept")
    assert shakti("profile", "protect", "keychain", code=1)["error"]["code"] == "keychain_unavailable"
    assert heard(folder) == ["kept"]


def test_keychain_that_asks_for_its_password_is_told(
    shakti: Run, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = MemoryKeychain()
    monkeypatch.setattr("app.storage.keys.keychain.system_backend", lambda: backend)
    shakti("profile", "unlock")
    assert backend.entries
    monkeypatch.setattr("app.storage.keys.keychain.would_ask", lambda backend: True)
    for command in (
        ("profile", "unlock"),
        ("profile", "recovery-code"),
        ("conversations", "list"),
        ("audit", "status"),
    ):
        told = shakti_here(*command, "--json")
        assert told.returncode == 0
        assert "password of its keychain" in told.stderr


def test_rekey_gives_a_new_recovery_code(shakti: Run, folder: DataFolder) -> None:
    say(folder, "kept")
    assert shakti("profile", "rekey")["new_recovery_code"] is None
    old = shakti("profile", "recovery-code")["recovery_code"]
    new = shakti("profile", "rekey")["new_recovery_code"]
    assert new not in (None, old)
    assert heard(folder) == ["kept"]
    assert shakti("db", "check")["ok"] is True


def test_backup_that_keeps_its_key_is_told_beside_the_new_code(shakti: Run, folder: DataFolder) -> None:
    say(folder, "kept")
    shakti("profile", "recovery-code")
    assert shakti("profile", "rekey")["backups_problem"] is None
    (folder.profile("default").backups / "in-the-way.new").mkdir()
    done = shakti("profile", "rekey", code=1)
    assert done.keys() == PROFILE | {"new_recovery_code", "backups_problem"}
    assert done["new_recovery_code"]
    assert done["backups_problem"].keys() == {"code", "title", "advice", "detail", "choices"}
    told = shakti_here("profile", "rekey")
    assert (told.returncode, "Recovery code" in told.stdout) == (1, True)
    assert told.stderr.strip()


def test_code_that_was_cut_off_before_it_was_shown_is_told_until_there_is_one(shakti: Run, folder: DataFolder) -> None:
    say(folder, "kept")
    vault = vault_of(folder)
    vault.unlock()
    vault.give_recovery_code()
    told = shakti_here("profile", "unlock", "--json")
    assert "recovery-code" in told.stderr
    assert json.loads(told.stdout)["unlocked"] is True
    assert "recovery-code" in shakti_here("profile", "protect", "keyfile").stderr
    assert "recovery-code" in shakti_here("conversations", "list").stderr
    assert "recovery-code" in shakti_here("ask", "Where is it?", "--assistant", "nobody").stderr
    shakti("profile", "recovery-code")
    shakti("profile", "unlock")
    shakti("profile", "rekey")
    shakti("profile", "unlock")


def test_code_is_made_for_the_key_that_comes_of_a_change_that_was_cut_off(
    shakti: Run, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(folder, "kept")
    vault = vault_of(folder)
    vault.unlock()

    def end(*arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Vault, "_promote", end)
        vault.rekey()
    code = shakti("profile", "recovery-code")["recovery_code"]
    folder.profile("default").key_file.unlink()
    assert shakti("profile", "unlock", SHAKTI_PASSPHRASE=code)["unlocked"] is True


def test_backups_are_made_listed_checked_and_restored(shakti: Run, folder: DataFolder) -> None:
    say(folder, "before")
    backup = shakti("db", "backup")["backup"]
    assert backup.keys() == BACKUP
    say(folder, "after")
    listed = shakti("db", "list")
    assert listed["backups"][0] == backup
    assert listed["set_aside"] == []
    checked = shakti("db", "check")
    assert (checked["ok"], checked["faults"], checked["tables"]["conversations"]) == (True, [], 2)
    assert all(each.keys() == BACKUP | {"ok"} and each["ok"] for each in checked["backups"])
    restored = shakti("db", "restore", backup["name"])
    assert restored["restored"] == backup
    assert Path(restored["set_aside"]).exists()
    assert heard(folder) == ["before"]
    assert shakti("db", "restore", "nothing", code=1)["error"]["code"] == "backup_not_found"


def test_damage_is_found_and_a_backup_offered_and_restored(shakti: Run, folder: DataFolder) -> None:
    say(folder, "kept")
    database = folder.profile("default").database
    content = bytearray(database.read_bytes())
    content[60] ^= 1
    database.write_bytes(content)
    error = shakti("profile", "unlock", code=1)["error"]
    assert error["code"] == "database_restorable"
    assert "shakti db restore" in error["advice"]
    checked = shakti("db", "check", code=1)
    assert (checked["ok"], len(checked["faults"]), checked["backups"][0]["ok"]) == (False, 1, True)
    aside = shakti("db", "restore")["set_aside"]
    assert Path(aside).read_bytes() == content
    assert heard(folder) == ["kept"]


def test_backup_that_the_disk_does_not_give_is_told_among_the_others(
    shakti: Run, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(folder, "kept")
    shakti("db", "backup")

    def fail(path: Path, *arguments: object, **named: Any) -> dict[str, int]:
        if path.name.startswith("000001"):
            raise AppError(ErrorCode.STORAGE_FAILED, "Input/output error")
        return verify_file(path, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("app.storage.backups.backups.verify_file", fail)
    checked = shakti("db", "check", code=1)
    assert [each["ok"] for each in checked["backups"]] == [True, False]
    assert checked["faults"] == []


def test_backup_is_restored_where_a_change_of_the_key_was_cut_off(
    shakti: Run, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(folder, "kept")
    shakti("db", "backup")
    vault = vault_of(folder)
    vault.unlock()

    def end(*arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr("app.storage.keys.vault.change_key", end)
        vault.rekey()
    folder.profile("default").database.write_bytes(bytes(8192))
    assert shakti("db", "restore")["restored"]
    assert heard(folder) == ["kept"]


def test_vacuum_gives_room_back(shakti: Run, folder: DataFolder) -> None:
    with open_workspace(folder) as workspace:
        store = workspace.conversations
        ids = [store.add_exchange(None, "word " * 20_000, "t").answer.conversation_id for _ in range(5)]
        for each in ids:
            purge(store, each)
    fields = shakti("db", "vacuum")
    assert fields["size"] < fields["size_before"]


def test_audit_log_says_what_was_done_with_key_and_backups(shakti: Run, folder: DataFolder) -> None:
    """Wrong tries are counted while the log is locked, and recorded when it is opened next."""
    say(folder, "kept")
    shakti("audit", "on")
    shakti("profile", "passphrase", SHAKTI_NEW_PASSPHRASE=PASSPHRASE)
    for _ in range(2):
        assert shakti("profile", "unlock", SHAKTI_PASSPHRASE="wrong one", code=1)["error"]["code"] == "wrong_passphrase"
    shakti("profile", "unlock", SHAKTI_PASSPHRASE=PASSPHRASE)
    code = shakti("profile", "recovery-code", SHAKTI_PASSPHRASE=PASSPHRASE)["recovery_code"]
    shakti("profile", "protect", "keyfile", SHAKTI_PASSPHRASE=code)
    shakti("profile", "rekey")
    backup = shakti("db", "backup")["backup"]["name"]
    entries = shakti("audit", "list")["entries"]
    recorded = [(entry["act"], entry["subject"]) for entry in entries]
    opened, closed = ("unlocked", ""), ("locked", "")
    assert recorded == [
        ("audit_on", ""), closed,
        opened, ("key_changed", "passphrase"), closed,
        ("unlock_failed", "2"), opened, closed,
        opened, ("key_changed", "recovery-code"), closed,
        opened, ("key_changed", "keyfile"), closed,
        opened, ("key_changed", "rekey"), closed,
        opened, ("backup", backup), closed,
        opened,
    ]  # fmt: skip
    shakti("db", "restore", backup)
    acts = [(entry["act"], entry["subject"]) for entry in shakti("audit", "list")["entries"]]
    assert acts[-4:] == [opened, ("restore", backup), closed, opened]
    assert shakti("audit", "verify")["ok"] is True
    assert "kept" not in json.dumps(entries)


def test_audit_names_the_profile(shakti: Run, folder: DataFolder) -> None:
    made = shakti("profile", "create", "Asha")["id"]
    shakti("audit", "on", "--profile", "Asha")
    assert {entry["profile"] for entry in shakti("audit", "list", "--profile", "Asha")["entries"]} == {made}
    assert shakti("audit", "status")["enabled"] is False, "each profile has its own"


def test_options_before_the_command_hold_as_those_behind_it(shakti: Run, folder: DataFolder, tmp_path: Path) -> None:
    """Else a command would quietly work with another profile than the one that was named."""
    shakti("profile", "create", "Asha", "--protection", "keyfile")
    assert shakti("--profile", "Asha", "profile", "show")["name"] == "Asha"
    assert shakti("profile", "show")["name"] == "default"
    assert shakti("--profile", "Asha", "profile", "show", "--profile", "default")["name"] == "default"
