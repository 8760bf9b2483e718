"""`shakti db check|backup|list|restore|vacuum`: the database of a profile and its backups."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QCoreApplication

from app import profile_session
from app.commands.given import given_path
from app.commands.grammar import FAILED, OK, Commands
from app.commands.output import Output
from app.commands.unlock import unlocked_session, unlocked_vault
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from app.core.profiles.audit import Act
from app.core.profiles.profiles import Profiles
from app.core.profiles.safekeeping import Backup
from app.profile_session import backups_of, open_database
from app.storage.backups.backup_copies import save_copy
from app.storage.backups.backups import UNUSABLE, Backups
from app.storage.database.checks import faults, row_counts
from app.ui.wording.placed import placed

translate = QCoreApplication.translate

DAMAGED = (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_RESTORABLE)


def add_database(commands: Commands) -> None:
    """Add the command to the grammar."""
    acts = commands.group("db", translate("CommandLine", "check, back up or restore conversations"))
    acts.add("check", check_database, translate("CommandLine", "look for damage in the database and its backups"))
    backing = acts.add("backup", back_up, translate("CommandLine", "make a backup now"))
    backing.add_argument(
        "--to",
        metavar="FOLDER",
        help=translate("CommandLine", "put a copy into this folder too: on a USB stick, say"),
    )
    acts.add("list", list_backups, translate("CommandLine", "the backups, the newest first"))
    restoring = acts.add(
        "restore", restore_backup, translate("CommandLine", "go back to a backup; the present state is kept")
    )
    restoring.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        help=translate("CommandLine", "which backup; without it, the newest that is intact"),
    )
    acts.add("vacuum", vacuum, translate("CommandLine", "make the database as small as it can be"))


def check_database(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """Read every page and index, and every backup."""
    found: list[str] = []
    tables: dict[str, int] = {}
    with unlocked_vault(options, folder, output) as vault:
        try:
            database = open_database(folder, vault)
            try:
                if database.only_read is None:
                    database.empty_log()
                with database.read() as db:
                    found = faults(db.conn, encrypted=True)
                    tables = {} if found else row_counts(db.conn)
            finally:
                database.close()
        except AppError as error:
            if error.code not in DAMAGED:
                raise
            found = [str(error)]
        backups = backups_of(vault)
        rows = [{**_fields(backup), "ok": _is_sound(backups, backup)} for backup in backups.list()]
    ok = not found and all(row["ok"] for row in rows)
    intact, damaged = translate("CommandLine", "intact"), translate("CommandLine", "DAMAGED")
    lines = [translate("CommandLine", "Conversations: %1").replace("%1", damaged if found else intact), *found]
    lines += [f"{row['name']}: {intact if row['ok'] else damaged}" for row in rows]
    output.result({"ok": ok, "faults": found, "tables": tables, "backups": rows}, "\n".join(lines))
    return OK if ok else FAILED


def back_up(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Make a backup, whenever the last one was."""
    with unlocked_session(options, folder, output) as session:
        backup = session.back_up()
        fields: dict[str, Any] = {"backup": _fields(backup)}
        if options.to is not None:
            folder_chosen = given_path(options.to).absolute()
            vault = session.vault
            session.audit.record(Act.EXPORTED, backup.name)  # before it is there, as every export
            place = save_copy(session.backups, backup, vault.profile, vault.folder, folder_chosen)
            fields["saved_to"] = str(place)
    output.result(fields, "\n".join(filter(None, (backup.name, fields.get("saved_to")))))


def list_backups(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """The backups, and the databases set aside; no key is needed."""
    place = folder.profile(Profiles(folder).find(options.profile).id)
    rows = [_fields(backup) for backup in Backups(place.backups, list).list()]
    aside = sorted(str(path) for path in place.set_aside.glob("*.sqlite"))
    lines = [f"{row['name']}  {row['size'] / 1e6:,.1f} MB" for row in rows]
    output.result({"backups": rows, "set_aside": aside}, "\n".join([*lines, *aside]))


def restore_backup(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Put a backup in the place of the database, which is set aside."""
    with unlocked_vault(options, folder, output) as vault:
        backup, aside = profile_session.restore_backup(vault, options.name)
        open_database(folder, vault).close()
    text = translate("CommandLine", "Restored: %1").replace("%1", backup.name)
    if aside is not None:
        text += "\n" + translate("CommandLine", "What was there before is kept: %1").replace("%1", str(aside))
    output.result({"restored": _fields(backup), "set_aside": None if aside is None else str(aside)}, text)


def vacuum(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Rewrite the database without the room that deleted conversations took."""
    with unlocked_session(options, folder, output) as session:
        path = session.database.path
        session.database.empty_log()
        before = path.stat().st_size
        session.database.vacuum()
        after = path.stat().st_size
    text = placed(translate("CommandLine", "%1 kB before, %2 kB now"), f"{before // 1000:,}", f"{after // 1000:,}")
    output.result({"size_before": before, "size": after}, text)


def _is_sound(backups: Backups, backup: Backup) -> bool:
    try:
        backups.verify(backup)
    except AppError as error:
        if error.code not in UNUSABLE:
            raise
        return False
    return True


def _fields(backup: Backup) -> dict[str, Any]:
    return {**asdict(backup), "made": backup.made.isoformat()}
