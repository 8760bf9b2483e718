"""One profile's key: each way it is protected, each way that goes wrong, and no plain key on disk."""

import json
import resource
import shutil
import threading
from pathlib import Path
from typing import Any

import keyring.errors
import pytest
from patience import PATIENCE
from refusals import code_of
from vaults import PASSPHRASE, SAID, MemoryKeychain, Owner, fingerprints, heard, made

from app.core.errors import ErrorCode
from app.core.profiles.profiles import Protection
from app.storage.conversations.conversations import Conversations
from app.storage.database import room
from app.storage.keys.key_file import KeyFile
from app.storage.keys.keychain import Keychain
from app.storage.keys.rekeying import change_key
from app.storage.keys.vault import Vault
from app.storage.keys.wrapping import Argon2


def test_first_start_takes_the_keychain_and_asks_nothing(owner: Owner) -> None:
    assert made(owner).protection is Protection.KEYCHAIN
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]
    assert not owner.place.key_file.exists()


def test_first_start_opens_no_window_of_a_locked_keychain(owner: Owner) -> None:
    assert owner.backend is not None
    keychain = Keychain(lambda: owner.backend, is_locked=lambda backend: True)
    vault = Vault(owner.vault().profile, owner.place, keychain)
    vault.create()
    assert vault.protection is Protection.KEYFILE
    assert owner.backend.entries == {}
    vault.protect(Protection.KEYCHAIN)
    assert len(owner.backend.entries) == 1, "who chooses it is asked"


def test_without_a_keychain_a_key_file_is_made_that_its_owner_alone_reads(owner: Owner) -> None:
    owner.backend = None
    assert made(owner).protection is Protection.KEYFILE
    assert owner.place.key_file.stat().st_mode & 0o777 == 0o600
    owner.place.key_file.chmod(0o644)
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]
    assert owner.place.key_file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"null", b"[1]", b"[" * 10_000, b"9" * 9000, b"\xff", b'{"a": "zz"}'])
def test_key_file_that_is_none_is_a_lost_key(owner: Owner, content: bytes) -> None:
    made(owner, Protection.KEYFILE)
    owner.place.key_file.write_bytes(content)
    assert code_of(owner.vault().unlock) is ErrorCode.KEY_LOST
    assert owner.place.key_file.read_bytes() == content


def test_keychain_that_hangs_falls_back_to_a_key_file(owner: Owner) -> None:
    release = threading.Event()

    def hang(call: str) -> None:
        release.wait(PATIENCE)

    owner.backend, owner.keychain_patience = MemoryKeychain(refuse=hang), 0.2
    assert made(owner).protection is Protection.KEYFILE
    release.set()


def test_passphrase_opens_and_nothing_else_does(owner: Owner) -> None:
    made(owner, Protection.PASSPHRASE)
    vault = owner.vault()
    assert not vault.unlock()
    assert code_of(vault.open_database) is ErrorCode.PROFILE_LOCKED
    assert code_of(vault.try_passphrase, PASSPHRASE + " ") is ErrorCode.WRONG_PASSPHRASE
    vault.try_passphrase(PASSPHRASE)
    assert heard(vault) == [SAID]


def test_wrong_passphrases_slow_down(owner: Owner) -> None:
    made(owner, Protection.PASSPHRASE)
    for _ in range(3):
        assert code_of(owner.vault().try_passphrase, "wrong wrong") is ErrorCode.WRONG_PASSPHRASE
    assert code_of(owner.vault().try_passphrase, PASSPHRASE) is ErrorCode.TRY_LATER
    owner.clocks.pass_by(1)
    vault = owner.vault()
    vault.try_passphrase(PASSPHRASE)
    assert vault.wait() == 0


@pytest.mark.parametrize("protection", list(Protection))
def test_key_is_in_no_file_and_the_secret_only_where_it_belongs(owner: Owner, protection: Protection) -> None:
    vault = made(owner, protection)
    (key,) = vault.keys()
    secrets = [key]
    if protection is not Protection.PASSPHRASE:
        secret = vault._place(protection).get(vault._held.slot.entry)
        assert secret is not None
        secrets.append(secret)
    for file in (each for each in owner.folder.root.rglob("*") if each.is_file()):
        for secret in secrets:
            found = secret in file.read_bytes() or secret.hex().encode() in file.read_bytes().lower()
            assert found == (file == owner.place.key_file and secret is not key)


@pytest.mark.parametrize("before", list(Protection))
@pytest.mark.parametrize("after", list(Protection))
def test_protection_can_be_changed_and_the_former_is_no_longer_good(
    owner: Owner, before: Protection, after: Protection
) -> None:
    made(owner, before).protect(after, "another one 42")
    vault = owner.vault()
    if after is Protection.PASSPHRASE:
        assert code_of(vault.try_passphrase, PASSPHRASE) is ErrorCode.WRONG_PASSPHRASE
        vault.try_passphrase("another one 42")
    else:
        assert vault.unlock()
    assert vault.protection is after
    assert heard(vault) == [SAID]
    assert owner.backend is not None
    assert len(owner.backend.entries) == (after is Protection.KEYCHAIN)
    assert owner.place.key_file.exists() == (after is Protection.KEYFILE)


@pytest.mark.parametrize("text", ["", "short", "aaaaaaaaaaaa", "x" * 2000])
def test_weak_passphrase_is_refused_and_changes_nothing(owner: Owner, text: str) -> None:
    vault = made(owner)
    before = fingerprints(owner.folder.root)
    assert code_of(vault.protect, Protection.PASSPHRASE, text) is ErrorCode.WEAK_PASSPHRASE
    assert fingerprints(owner.folder.root) == before


def test_same_passphrase_in_another_unicode_form_opens(owner: Owner) -> None:
    vault = owner.vault()
    vault.create(Protection.PASSPHRASE, "caf\u00e9 caf\u00e9 caf\u00e9")
    vault = owner.vault()
    vault.try_passphrase("cafe\u0301 cafe\u0301 cafe\u0301")
    assert vault.unlocked


def test_lost_keychain_entry_names_the_way_and_the_recovery_code_opens(owner: Owner) -> None:
    code = made(owner).give_recovery_code()
    owner.backend = MemoryKeychain()
    vault = owner.vault()
    assert code_of(vault.unlock) is ErrorCode.KEY_LOST
    assert vault.problem is not None
    assert vault.has_recovery_code
    vault.try_recovery_code(code.lower())
    assert heard(vault) == [SAID]
    vault.protect(Protection.KEYCHAIN)
    vault = owner.vault()
    assert vault.unlock()
    assert vault.has_recovery_code


def test_locked_keychain_is_told_from_a_lost_key(owner: Owner) -> None:
    made(owner)

    def locked(call: str) -> None:
        raise keyring.errors.KeyringLocked

    assert owner.backend is not None
    owner.backend.refuse = locked
    assert code_of(owner.vault().unlock) is ErrorCode.KEYCHAIN_UNAVAILABLE


def test_lost_key_file_is_said(owner: Owner) -> None:
    made(owner, Protection.KEYFILE)
    for content in (None, b"", b"{}", b"[]", b'{"default": 3}'):
        owner.place.key_file.unlink()
        owner.place.key_file.write_bytes(content or b"")
        assert code_of(owner.vault().unlock) is ErrorCode.KEY_LOST


def test_wrong_and_mistyped_recovery_codes_are_told_apart(owner: Owner) -> None:
    vault = made(owner)
    old = vault.give_recovery_code()
    new = vault.give_recovery_code()
    vault = owner.vault()
    assert code_of(vault.try_recovery_code, new[:-1] + ("0" if new[-1] != "0" else "1")) is (
        ErrorCode.RECOVERY_CODE_MISTYPED
    )
    assert code_of(vault.try_recovery_code, old) is ErrorCode.WRONG_RECOVERY_CODE
    for _ in range(2):
        code_of(vault.try_recovery_code, old)
    assert code_of(vault.try_recovery_code, new) is ErrorCode.TRY_LATER


def test_database_without_its_key_record_is_not_given_a_new_key(owner: Owner) -> None:
    made(owner)
    owner.place.keys.unlink()
    owner.place.keys_copy.unlink()
    before = fingerprints(owner.folder.root)
    assert code_of(owner.vault) is ErrorCode.KEY_LOST
    assert fingerprints(owner.folder.root) == before


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff" * 100, b'{"version": 2}', b"[" * 50_000])
def test_damaged_key_record_is_read_from_its_copy(owner: Owner, content: bytes) -> None:
    made(owner)
    owner.place.keys.write_bytes(content)
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]
    assert owner.place.keys.read_bytes() == owner.place.keys_copy.read_bytes() != content
    for path in (owner.place.keys, owner.place.keys_copy):
        path.write_bytes(content)
    before = fingerprints(owner.folder.root)
    assert code_of(owner.vault) is ErrorCode.KEYS_DAMAGED
    assert fingerprints(owner.folder.root) == before


@pytest.mark.parametrize("change", [{"version": 2}, {"slot": {"argon2id": None}}, {"slot": {"protection": "keychain"}}])
def test_key_record_that_says_what_cannot_be_is_not_used(owner: Owner, change: dict[str, Any]) -> None:
    made(owner, Protection.PASSPHRASE)
    record = json.loads(owner.place.keys.read_text("utf-8"))
    for name, value in change.items():
        record[name] = {**record[name], **value} if isinstance(value, dict) else value
    for path in (owner.place.keys, owner.place.keys_copy):
        path.write_text(json.dumps(record), "utf-8")
    assert code_of(owner.vault) is ErrorCode.KEYS_DAMAGED


def test_passphrase_that_could_not_be_changed_is_still_good(owner: Owner) -> None:
    vault = made(owner, Protection.PASSPHRASE)
    owner.place.keys_copy.unlink()
    owner.place.keys_copy.mkdir()
    assert code_of(vault.protect, Protection.PASSPHRASE, "another one 42") is ErrorCode.HOME_NOT_WRITABLE
    owner.place.keys_copy.rmdir()
    vault.rekey()
    vault = owner.vault()
    vault.try_passphrase(PASSPHRASE)
    assert heard(vault) == [SAID]


def test_no_key_is_changed_on_a_drive_that_is_gone(owner: Owner) -> None:
    vault = made(owner)
    owner.folder.root.rename(owner.folder.root.with_name("pulled out"))
    assert code_of(vault.give_recovery_code) is ErrorCode.HOME_MISSING
    assert code_of(vault.protect, Protection.PASSPHRASE, PASSPHRASE) is ErrorCode.HOME_MISSING
    assert code_of(vault.protect, Protection.KEYFILE) is ErrorCode.HOME_MISSING
    assert not owner.folder.root.exists()
    assert not vault.has_recovery_code


@pytest.mark.parametrize("before", list(Protection))
def test_what_a_change_that_was_cut_off_left_opens_nothing(owner: Owner, before: Protection) -> None:
    vault = made(owner, before)
    former = {path: path.read_bytes() for path in (owner.place.keys_copy, owner.place.key_file) if path.exists()}
    vault.protect(Protection.PASSPHRASE, "another one 42")
    for path, content in former.items():
        path.write_bytes(content)
    vault = owner.vault()
    vault.try_passphrase("another one 42")
    assert heard(vault) == [SAID]
    assert owner.place.keys_copy.read_bytes() == owner.place.keys.read_bytes()
    assert not owner.place.key_file.exists()


def test_key_file_that_cannot_be_read_is_told_apart_from_none(owner: Owner) -> None:
    owner.place.key_file.mkdir(parents=True)
    assert code_of(KeyFile(owner.place.key_file).get, "any") is ErrorCode.HOME_NOT_WRITABLE


def test_changed_bytes_of_the_wrapped_key_open_nothing(owner: Owner) -> None:
    made(owner, Protection.KEYFILE)
    record = json.loads(owner.place.keys.read_text("utf-8"))
    wrapped = record["slot"]["wrapped"]
    record["slot"]["wrapped"] = wrapped[:20] + ("A" if wrapped[20] != "A" else "B") + wrapped[21:]
    owner.place.keys.write_text(json.dumps(record), "utf-8")
    assert code_of(owner.vault().unlock) is ErrorCode.KEY_LOST


@pytest.mark.parametrize(("memory", "passes"), [(8, 3), (1 << 30, 3), (65536, 0), (65536, 10**6)])
def test_parameters_that_weaken_or_exhaust_are_refused(memory: int, passes: int) -> None:
    with pytest.raises(ValueError, match="argon2"):
        Argon2(bytes(16), memory, passes)
    assert Argon2(bytes(8), 16 * 1024, 1, 1)  # the least
    assert Argon2(bytes(64), 1024 * 1024, 32, 16)  # the most


def test_key_of_another_profile_opens_nothing(owner: Owner, tmp_path: Path) -> None:
    made(owner, Protection.PASSPHRASE)
    other = Owner(type(owner.folder)(tmp_path / "other"))
    made(other, Protection.PASSPHRASE)
    other.place.database.write_bytes(owner.place.database.read_bytes())
    vault = other.vault()
    vault.try_passphrase(PASSPHRASE)
    assert code_of(vault.open_database) is ErrorCode.DATABASE_DAMAGED


def test_locking_drops_the_key(owner: Owner) -> None:
    vault = made(owner)
    held = vault._key
    vault.lock()
    assert held is not None
    assert not any(held)
    assert not vault.unlocked
    assert code_of(vault.keys) is ErrorCode.PROFILE_LOCKED


def test_rekey_makes_another_key_and_another_recovery_code(owner: Owner) -> None:
    vault = made(owner)
    (before,) = vault.keys()
    old_code = vault.give_recovery_code()
    entries = dict(owner.backend.entries) if owner.backend else {}
    new_code = vault.rekey()
    assert new_code not in (None, old_code)
    assert vault.keys()[0] != before
    assert owner.backend is not None
    assert len(owner.backend.entries) == 1
    assert owner.backend.entries.keys().isdisjoint(entries)
    vault = owner.vault()
    assert vault.unlock()
    assert heard(vault) == [SAID]
    assert code_of(owner.vault().try_recovery_code, old_code) is ErrorCode.WRONG_RECOVERY_CODE


def test_key_opened_by_a_recovery_code_is_not_changed_before_there_is_a_new_passphrase(owner: Owner) -> None:
    code = made(owner, Protection.PASSPHRASE).give_recovery_code()
    vault = owner.vault()
    vault.try_recovery_code(code)
    before = vault.keys()
    assert code_of(vault.rekey) is ErrorCode.PROFILE_LOCKED
    assert vault.keys() == before
    vault.protect(Protection.PASSPHRASE, f"{PASSPHRASE} anew")
    vault.rekey()
    assert vault.keys()[0] != before[0]


def test_profile_that_has_no_key_says_so_when_it_is_to_go(owner: Owner) -> None:
    assert code_of(owner.vault().forget_secrets) is ErrorCode.KEY_LOST


@pytest.mark.parametrize("protection", list(Protection))
def test_rekey_keeps_the_protection(owner: Owner, protection: Protection) -> None:
    vault = made(owner, protection)
    for _ in range(2):
        assert vault.rekey() is None
    vault = owner.vault()
    if protection is Protection.PASSPHRASE:
        vault.try_passphrase(PASSPHRASE)
    else:
        assert vault.unlock()
    assert vault.protection is protection
    assert heard(vault) == [SAID]
    assert len(vault.keys()) == 3  # two former ones, for the backups


@pytest.mark.parametrize("looked_at_first", [True, False])
def test_disk_without_room_for_a_new_key_keeps_the_old_one_and_is_told(
    owner: Owner, monkeypatch: pytest.MonkeyPatch, looked_at_first: bool
) -> None:
    vault = made(owner)
    database = vault.open_database()
    Conversations(database).add_exchange(None, "long " * 100_000, "long")
    database.close()
    (key,) = vault.keys()
    if looked_at_first:
        monkeypatch.setattr(room, "disk_usage", lambda folder: shutil.disk_usage(folder)._replace(free=100_000))
        expected = ErrorCode.DISK_FULL
    else:
        expected = ErrorCode.STORAGE_FAILED
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        assert code_of(vault.rekey) is expected
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    vault = owner.vault()
    assert vault.unlock()
    assert sorted(heard(vault)) == sorted([SAID, "long"])
    assert vault.keys() == [key]


def test_changing_the_key_of_no_database_makes_none(tmp_path: Path) -> None:
    change_key(tmp_path / "conversations.sqlite", bytes(32), bytes(range(32)))
    assert list(tmp_path.iterdir()) == []
