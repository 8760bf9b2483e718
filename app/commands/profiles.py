"""`shakti profile`: the profiles of a data folder, and their protection."""

from __future__ import annotations

import argparse
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication

from app import profile_session
from app.commands.grammar import FAILED, OK, Commands
from app.commands.output import Output
from app.commands.unlock import new_passphrase, system_keychain, unlocked_session, unlocked_vault
from app.core.errors import AppError, ErrorCode
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.profiles.profiles import Profile, Profiles, Protection
from app.profile_session import rekey, vault_of
from app.storage.backups.backups import Backups
from app.storage.keys.vault import Vault

translate = QCoreApplication.translate


def add_profile(commands: Commands) -> None:
    """Add the command to the grammar."""
    acts = commands.group("profile", translate("CommandLine", "who uses this data folder, and what protects it"))
    acts.add("list", list_profiles, translate("CommandLine", "the profiles"))
    acts.add("show", show_profile, translate("CommandLine", "what protects a profile, and its backups"))
    creating = acts.add("create", create_profile, translate("CommandLine", "make a profile with its own key"))
    creating.add_argument("name", metavar="NAME", help=translate("CommandLine", "the name that people see"))
    creating.add_argument(
        "--protection",
        choices=[str(each) for each in Protection],
        help=translate("CommandLine", "what holds the key; without it, the keychain where there is one"),
    )
    renaming = acts.add("rename", rename_profile, translate("CommandLine", "give a profile another name"))
    renaming.add_argument("name", metavar="NAME", help=translate("CommandLine", "the profile"))
    renaming.add_argument("new_name", metavar="NEW", help=translate("CommandLine", "the name that people see"))
    removing = acts.add(
        "remove", remove_profile, translate("CommandLine", "remove a profile and all its conversations")
    )
    removing.add_argument("name", metavar="NAME", help=translate("CommandLine", "the profile"))
    removing.add_argument(
        "--yes", action="store_true", required=True, help=translate("CommandLine", "yes, remove it for good")
    )
    changing = acts.add("passphrase", set_passphrase, translate("CommandLine", "set or change the passphrase"))
    protecting = acts.add("protect", protect_profile, translate("CommandLine", "protect the key in another way"))
    protecting.add_argument(
        "protection",
        choices=[str(each) for each in Protection],
        help=translate("CommandLine", "what holds the key from now on"),
    )
    for parser in (creating, changing, protecting):
        parser.add_argument(
            "--new-passphrase-file",
            metavar="FILE",
            help=translate("CommandLine", "the new passphrase in this file (also: SHAKTI_NEW_PASSPHRASE)"),
        )
    acts.add("rekey", rekey_profile, translate("CommandLine", "encrypt everything again with another key"))
    acts.add(
        "recovery-code", give_recovery_code, translate("CommandLine", "make a recovery code, which is shown only once")
    )
    acts.add("unlock", try_unlock, translate("CommandLine", "check that a profile opens"))


def list_profiles(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """The profiles, in the order they were made."""
    profiles = Profiles(folder).list()
    rows = [_fields(folder, profile) for profile in profiles]
    output.result({"profiles": rows}, "\n".join(f"{row['name']}  {row['protection']}" for row in rows))


def show_profile(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """What protects a profile, in plain words, and what there is of it on disk."""
    profile = _named(options.profile, folder, output)
    vault, place = Vault(profile, folder.profile(profile.id)), folder.profile(profile.id)
    backups = Backups(place.backups, list).list()
    plain = folder.plain_database.exists()
    fields = {
        **_fields(folder, profile),
        "locked_for_seconds": round(vault.wait(), 1),
        "database": str(place.database),
        "size": place.database.stat().st_size if place.database.exists() else 0,
        "backups": len(backups),
        "last_backup": backups[0].made.isoformat() if backups else None,
        "plain_database": str(folder.plain_database) if plain else None,
    }
    lines = [profile.name, protection_text(vault.protection)]
    if not vault.has_recovery_code:
        lines.append(translate("CommandLine", "There is no recovery code. Make one: shakti profile recovery-code"))
    if plain:
        lines.append(
            translate("CommandLine", "There is an older database here that is not encrypted: %1").replace(
                "%1", str(folder.plain_database)
            )
        )
    output.result(fields, "\n".join(lines))


def protection_text(protection: Protection) -> str:
    """What protects a profile, from whom, and what would protect it better."""
    match protection:
        case Protection.KEYCHAIN:
            return translate(
                "CommandLine",
                "Encrypted. The key is in this computer's keychain: whoever is logged in as you can open it.",
            )
        case Protection.PASSPHRASE:
            return translate("CommandLine", "Encrypted. Only your passphrase opens it, or the recovery code.")
        case Protection.KEYFILE:
            return translate(
                "CommandLine",
                "Encrypted, but the key is in a file beside it: whoever can read your files can open it."
                " A passphrase protects it better: shakti profile passphrase",
            )


def create_profile(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Make a profile."""
    protection = options.protection and Protection(options.protection)
    passphrase = new_passphrase(options, output) if protection is Protection.PASSPHRASE else ""
    with instance_lock(folder):
        if not Profiles(folder).list():
            vault_of(folder, None, system_keychain(output)).lock()  # the first one, which no command needs to name
        profile, chosen = profile_session.create_profile(
            folder, options.name, protection, passphrase, system_keychain(output)
        )
    output.result(_fields(folder, profile), protection_text(chosen))


def rename_profile(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Give a profile another name."""
    with instance_lock(folder):
        profiles = Profiles(folder)
        profile = profiles.rename(profiles.find(options.name).id, options.new_name)
    output.result(_fields(folder, profile), profile.name)


def remove_profile(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Remove a profile: first what unwraps its key, then its files."""
    with instance_lock(folder):
        profile, problem = profile_session.remove_profile(folder, options.name, system_keychain(output))
    if problem is not None and problem.code is not ErrorCode.KEY_LOST:  # then there was nothing to destroy
        output.note(
            translate("CommandLine", "The key to it is still in the keychain. Without its files it opens nothing.")
            if problem.code is ErrorCode.KEYCHAIN_UNAVAILABLE
            else str(problem)
        )
    output.result({"removed": profile.id}, translate("CommandLine", "Removed: %1").replace("%1", profile.name))


def set_passphrase(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Protect the profile with a passphrase from now on, or with another one."""
    options.protection = Protection.PASSPHRASE
    protect_profile(options, folder, output)


def protect_profile(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Protect the key in another way."""
    protection = Protection(options.protection)
    with unlocked_vault(options, folder, output) as vault:
        vault.protect(protection, new_passphrase(options, output) if protection is Protection.PASSPHRASE else "")
        output.result(_fields(folder, vault.profile), protection_text(protection))


def rekey_profile(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """Encrypt database and backups with a new key. Backups that keep the former one are a failure beside the result."""
    with unlocked_vault(options, folder, output) as vault:
        code, left = rekey(folder, vault)
        text = translate("CommandLine", "Encrypted with a new key.")
        if code is not None:
            text += "\n" + _code_text(code)
        problem = None if left is None else output.error_fields(left)["error"]
        output.result({**_fields(folder, vault.profile), "new_recovery_code": code, "backups_problem": problem}, text)
        if code is not None:
            _note_code_seen(vault)
    if left is None:
        return OK
    if not output.as_json:
        output.tell(left)
    return FAILED


def give_recovery_code(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Make a recovery code; the one before is no longer good."""
    with unlocked_vault(options, folder, output) as vault:
        code = vault.give_recovery_code()
        output.result({"recovery_code": code}, _code_text(code))
        _note_code_seen(vault)


def try_unlock(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Open and close a profile."""
    with unlocked_session(options, folder, output) as session:
        fields = {**_fields(folder, session.profile), "unlocked": True}
    output.result(fields, translate("CommandLine", "It opens: %1").replace("%1", session.profile.name))


def _note_code_seen(vault: Vault) -> None:
    with suppress(AppError):  # where the disk is full the next opening says once too often that a code was not seen
        vault.note_code_seen()


def _code_text(code: str) -> str:
    return translate(
        "CommandLine", "Recovery code, shown only once: %1\nWrite it on paper and keep it away from this computer."
    ).replace("%1", code)


def _named(name: str | None, folder: DataFolder, output: Output) -> Profile:
    """A profile to look at; in an empty data folder the first one is made."""
    if name is None and not Profiles(folder).list():
        with instance_lock(folder):
            vault_of(folder, None, system_keychain(output)).lock()
    return Profiles(folder).find(name)


def _fields(folder: DataFolder, profile: Profile) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": profile.id,
        "name": profile.name,
        "created": profile.created.isoformat(),
        "last_used": profile.last_used.isoformat() if profile.last_used else None,
    }
    try:
        vault = Vault(profile, folder.profile(profile.id))
        return {**fields, "protection": str(vault.protection), "recovery_code": vault.has_recovery_code}
    except AppError as error:
        return {**fields, "protection": None, "recovery_code": False, "problem": str(error.code)}
