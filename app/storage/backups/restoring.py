"""Restoring a backup: the present database is set aside, never deleted, and the backup's copy takes its place."""

from __future__ import annotations

import json
import logging
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from app.core.durable import make_private_folder, write_durably
from app.core.errors import os_errors
from app.core.paths import ProfileFolder
from app.core.profiles.safekeeping import Backup
from app.storage.backups.backups import Backups
from shakti_mlx.on_disk import sync_file, sync_folder

log = logging.getLogger(__name__)

LARGEST_PLAN = 1000  # bytes
_NAME = re.compile(r"conversations-\d{8}T\d{12}Z\.sqlite")


def restore(folder: ProfileFolder, backups: Backups, backup: Backup) -> Path | None:
    """Put a verified copy of the backup in the place of the database, which nobody has open.

    Gives where the present database lies now, None where there was none. Cut off at any point, it is completed by
    `finish_restore`, or has not begun. Raises AppError: BACKUP_DAMAGED, or what is wrong with the disk.
    """
    finish_restore(folder)
    fresh = _fresh(folder)
    make_private_folder(folder.set_aside)  # what keeps it from being made is to be known before anything is decided
    with os_errors(folder.root):
        backups.copy_to(backup, fresh)
        aside = folder.set_aside / _new_name()
        write_durably(_plan(folder), json.dumps({"aside": aside.name}).encode())
    finish_restore(folder)
    return aside if aside.exists() else None


def finish_restore(folder: ProfileFolder) -> None:
    """Complete a restore that was decided on; of one that was not, remove what there is. Raises AppError."""
    plan, fresh, present = _plan(folder), _fresh(folder), folder.database
    with os_errors(folder.root):
        if not plan.exists():
            for left in folder.root.glob(f"{fresh.name}*"):
                left.unlink()
            return
        aside = folder.set_aside / _planned_name(plan)
        if fresh.exists():
            make_private_folder(folder.set_aside)
            if present.exists() and not aside.exists():
                _link(present, aside)
            # The log belongs to the file set aside; beside the new one it would be applied to it.
            log_file = Path(f"{present}-wal")
            if log_file.exists():
                log_file.replace(f"{aside}-wal")
            Path(f"{present}-shm").unlink(missing_ok=True)
            sync_folder(folder.set_aside)
            sync_folder(folder.root)
            fresh.replace(present)
            sync_folder(folder.root)
        plan.unlink()
        sync_folder(folder.root)
        log.info("a backup was restored")


def _new_name() -> str:
    return f"conversations-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}.sqlite"


def _planned_name(plan: Path) -> str:
    """Where the present database is to lie. A plan that cannot be read still says that a restore was decided on."""
    try:
        with plan.open("rb") as file:
            name = json.loads(file.read(LARGEST_PLAN))["aside"]
        if _NAME.fullmatch(name):
            return str(name)
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    log.warning("the plan of a restore cannot be read: the database is set aside under a new name")
    return _new_name()


def _plan(folder: ProfileFolder) -> Path:
    return folder.root / "restoring.json"


def _fresh(folder: ProfileFolder) -> Path:
    return folder.root / "restored.sqlite"


def _link(present: Path, aside: Path) -> None:
    """The same file under another name; a copy where the file system has no links."""
    try:
        aside.hardlink_to(present)
    except OSError:
        temporary = aside.with_suffix(".new")
        shutil.copyfile(present, temporary)
        sync_file(temporary)
        temporary.replace(aside)
