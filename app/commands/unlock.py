"""How the command line unlocks a profile: from the environment, a file, or a prompt on the terminal."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path
from app.commands.output import Output, spoken_language
from app.core.errors import AppError, ErrorCode
from app.core.given_file import read_given
from app.core.paths import DataFolder
from app.core.profiles.profiles import LockedProfile, Protection

if TYPE_CHECKING:
    from app.profile_session import ProfileSession, Unlock
    from app.storage.keys.keychain import Keychain
    from app.storage.keys.vault import Vault
    from app.workspace import Workspace

translate = QCoreApplication.translate

PASSPHRASE, NEW_PASSPHRASE = "SHAKTI_PASSPHRASE", "SHAKTI_NEW_PASSPHRASE"
PROMPTS = 3  # tries on the terminal
LONGEST_FILE = 10_000  # bytes


def add_unlocking(common: argparse._ArgumentGroup) -> None:
    """Add the options of every command that opens a profile."""
    common.add_argument(
        "--profile", metavar="NAME", help=translate("CommandLine", "whose conversations (see: shakti profile list)")
    )
    common.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=translate("CommandLine", "passphrase or recovery code in this file (also: SHAKTI_PASSPHRASE)"),
    )


def unlocking(options: argparse.Namespace, output: Output) -> Unlock:
    """Asks for a passphrase or a recovery code: whichever is given is recognised."""

    def ask(locked: LockedProfile) -> None:
        given = _given(options.passphrase_file, PASSPHRASE)
        if given is not None:
            _try(locked, given)
            return
        if output.as_json or not sys.stdin.isatty():
            return
        if locked.problem is not None:
            output.error(locked.problem)
        for left in reversed(range(PROMPTS)):
            try:
                _try(locked, getpass.getpass(translate("CommandLine", "Passphrase or recovery code: ")))
                return
            except AppError as error:
                if not left or error.code is ErrorCode.TRY_LATER:
                    raise
                output.error(error)

    return ask


def unlocking_as_given(options: argparse.Namespace) -> Unlock | None:
    """Tries what the environment or a file gives, and asks nobody; None where nothing is given."""
    given = _given(options.passphrase_file, PASSPHRASE)
    return None if given is None else lambda locked: _try(locked, given)


def system_keychain(output: Output) -> Keychain:
    """The system's. Where it asks for its password, in a window of its own, that is said."""
    from app.storage.keys.keychain import Keychain

    asked = translate("CommandLine", "This computer asks for the password of its keychain, in a window of its own.")
    return Keychain(when_asked=lambda: output.note(asked))


@contextmanager
def unlocked_vault(options: argparse.Namespace, folder: DataFolder, output: Output) -> Iterator[Vault]:
    """The chosen profile's vault, unlocked, in a locked data folder; its database is not opened."""
    from app.core.instance import instance_lock
    from app.profile_session import lock, open_database, unlock, vault_of

    with instance_lock(folder):
        vault = vault_of(folder, options.profile, system_keychain(output))
        try:
            unlock(vault, unlocking(options, output))
            if vault.key_is_changing:  # else what is done now is done to a key that may not be in force
                with suppress(AppError):  # of what cannot be opened a backup is perhaps to be restored
                    open_database(folder, vault).close()
            yield vault
            _tell_unseen_code(vault, output)
        finally:
            lock(folder, vault)


@contextmanager
def unlocked_session(options: argparse.Namespace, folder: DataFolder, output: Output) -> Iterator[ProfileSession]:
    """The chosen profile, open, with nothing that works in it."""
    from app.core.instance import instance_lock
    from app.profile_session import open_profile

    ask, keychain = unlocking(options, output), system_keychain(output)
    with instance_lock(folder), open_profile(folder, options.profile, ask, keychain) as session:
        _tell_unseen_code(session.vault, output)
        yield session


@contextmanager
def unlocked_workspace(options: argparse.Namespace, folder: DataFolder, output: Output) -> Iterator[Workspace]:
    """The chosen profile, open for work; the program's own assistants speak the language of the command line.

    The time is remembered, for retention to tell a clock that jumps ahead.
    """
    from app.storage.retention.retention import Retention
    from app.workspace import open_workspace

    ask, keychain = unlocking(options, output), system_keychain(output)
    with open_workspace(folder, options.profile, ask, keychain) as workspace:
        output.tell_damaged(workspace.settings)
        spoken = spoken_language(folder)
        workspace.assistants.language = lambda: spoken
        _tell_unseen_code(workspace.session.vault, output)
        if (reason := workspace.session.database.only_read) is not None:
            output.tell_only_read(reason)
        else:
            Retention(workspace.session.database).see_clock()
        yield workspace


def new_passphrase(options: argparse.Namespace, output: Output) -> str:
    """A passphrase to be set. Raises AppError(WEAK_PASSPHRASE) where none is given, or two that differ."""
    given = _given(options.new_passphrase_file, NEW_PASSPHRASE)
    if given is not None:
        return given
    if output.as_json or not sys.stdin.isatty():
        raise AppError(ErrorCode.WEAK_PASSPHRASE, NEW_PASSPHRASE)
    first = getpass.getpass(translate("CommandLine", "New passphrase: "))
    if getpass.getpass(translate("CommandLine", "The same once more: ")) != first:
        output.note(translate("CommandLine", "The two do not match."))
        raise AppError(ErrorCode.WEAK_PASSPHRASE, NEW_PASSPHRASE)
    return first


def _tell_unseen_code(vault: Vault, output: Output) -> None:
    """A change of the key was cut off: whoever relies on what is on paper is to know, each time until there is one."""
    if vault.recovery_code_unseen:
        output.note(
            translate(
                "CommandLine",
                "Your recovery code no longer works: the program ended before the new one was shown."
                " Make a new one: shakti profile recovery-code",
            )
        )


def _given(file: str | None, variable: str) -> str | None:
    """What a file holds, without its line end; else the variable, which children of ours shall not see."""
    from_environment = os.environ.pop(variable, None)
    if file is None:
        return from_environment
    return read_given(given_path(file), LONGEST_FILE).decode("utf-8", "surrogateescape").rstrip("\r\n")


def _try(locked: LockedProfile, text: str) -> None:
    """A text whose checksum is a recovery code's is one; else it is a passphrase, or one of them mistyped."""
    if locked.has_recovery_code or locked.protection is not Protection.PASSPHRASE:
        try:
            locked.try_recovery_code(text)
            return
        except AppError as error:
            if error.code is not ErrorCode.RECOVERY_CODE_MISTYPED or locked.protection is not Protection.PASSPHRASE:
                raise
    try:
        locked.try_passphrase(text)
    except AppError as error:
        if error.code is ErrorCode.WRONG_PASSPHRASE and locked.has_recovery_code:
            from app.storage.keys.recovery_code import is_like_a_code

            if is_like_a_code(text):
                raise AppError(ErrorCode.RECOVERY_CODE_MISTYPED) from None
        raise
