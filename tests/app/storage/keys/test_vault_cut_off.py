"""Changes of a profile's key that are cut off: no secret too few or too many in the keychain, no code unsaid."""

import errno
from pathlib import Path
from typing import Any

import pytest
from refusals import code_of, refused
from vaults import SAID, Owner, heard, made

from app.core.errors import AppError, ErrorCode
from app.core.profiles.profiles import Protection
from app.storage.database.database import Database
from app.storage.keys.keychain import Keychain
from app.storage.keys.vault import Vault


class Killed(BaseException):
    """The program ends here: nothing catches it."""


def killed(*arguments: object) -> None:
    raise Killed


def test_keychain_keeps_no_secret_of_a_key_that_was_not_finished(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    assert owner.backend is not None
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr("app.storage.keys.vault.save_record", killed)
        made(owner)
    assert len(owner.backend.entries) == 1
    made(owner)
    assert len(owner.backend.entries) == 1
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]


@pytest.mark.parametrize("change", ["protect", "rekey"])
@pytest.mark.parametrize("at", ["save_record", "Vault._remove_noted"])
def test_keychain_keeps_one_secret_whenever_a_change_is_cut_off(
    owner: Owner, monkeypatch: pytest.MonkeyPatch, change: str, at: str
) -> None:
    assert owner.backend is not None
    vault = made(owner)
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(f"app.storage.keys.vault.{at}", killed)
        if change == "protect":
            vault.protect(Protection.KEYCHAIN)
        else:
            vault.rekey()
    assert len(owner.backend.entries) == 2
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]
    assert len(owner.backend.entries) == 1
    assert not owner.place.noted_entries.exists()


@pytest.mark.parametrize("written", ["keys", "keys_copy"])
def test_secret_of_a_record_that_the_disk_took_with_an_error_is_kept(
    owner: Owner, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    """Then it may be the record that is in force, or the copy that is read once that one is damaged."""
    assert owner.backend is not None
    vault = made(owner)
    file: Path = getattr(owner.place, written)
    before = file.read_bytes()

    def fail(folder: Path) -> None:
        if file.read_bytes() != before:
            raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as patch:
        patch.setattr("app.core.durable.sync_folder", fail)
        assert code_of(vault.protect, Protection.KEYCHAIN) is ErrorCode.STORAGE_FAILED
    if written == "keys_copy":
        owner.place.keys.write_bytes(b"")
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]
    assert len(owner.backend.entries) == 1
    assert not owner.place.noted_entries.exists()


def test_entry_of_another_profile_is_left_alone_whatever_is_noted(owner: Owner) -> None:
    assert owner.backend is not None
    vault = made(owner)
    owner.keychain().put("another-0123", b"its secret")
    owner.place.noted_entries.write_text('["another-0123", "default-4567", 89]')
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]
    assert not owner.place.noted_entries.exists()
    owner.place.noted_entries.write_text('["another-0123"]')
    vault.forget_secrets()
    assert list(owner.backend.entries) == ["Shakti another-0123"]


def test_keychain_is_asked_for_when_a_profile_goes_that_was_being_changed(
    owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert owner.backend is not None
    vault = made(owner)
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr("app.storage.keys.vault.save_record", killed)
        vault.protect(Protection.KEYCHAIN)
    assert len(owner.backend.entries) == 2
    locked = True

    def open_for(call: str) -> None:
        nonlocal locked
        locked = False

    owner.backend.refuse = open_for
    keychain = Keychain(lambda: owner.backend, is_locked=lambda backend: locked)
    Vault(vault.profile, owner.place, keychain).forget_secrets()
    assert not owner.backend.entries


def test_code_that_a_rekey_took_away_and_did_not_replace_is_told(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = made(owner)
    old = vault.give_recovery_code()
    vault.note_code_seen()
    assert not owner.vault().recovery_code_unseen
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(Vault, "_promote", killed)
        vault.rekey()
    vault = owner.vault()
    vault.unlock()
    assert vault.key_is_changing
    assert heard(vault) == [SAID]
    assert (vault.key_is_changing, vault.has_recovery_code, vault.recovery_code_unseen) == (False, False, True)
    assert code_of(owner.vault().try_recovery_code, old) is ErrorCode.WRONG_RECOVERY_CODE
    assert vault.rekey() is not None, "there was one"
    vault = owner.vault()
    assert vault.recovery_code_unseen, "nobody has seen it yet"
    vault.note_code_seen()
    assert not owner.vault().recovery_code_unseen


def test_database_is_closed_where_a_rekey_that_was_cut_off_cannot_be_settled(
    owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(owner)
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr("app.storage.keys.vault.change_key", killed)
        vault.rekey()
    opened: list[Database] = []

    def full(folder: object, record: object) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    def noted(*arguments: Any) -> Database:
        opened.append(Database(*arguments))
        return opened[-1]

    vault = owner.vault()
    assert vault.unlock()
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.keys.vault.save_record", full)
        patch.setattr("app.storage.keys.vault.Database", noted)
        with refused(ErrorCode.DISK_FULL):
            vault.open_database()
    with pytest.raises(RuntimeError, match="closed"), opened[0].read():
        pass
    assert heard(vault) == [SAID]
