"""Copies a backup with its wrapped key into a folder that the user chooses, such as a memory stick.

The copy is a data folder of its own with the one profile: on another computer it is opened as one.
"""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from app.core.free_name import free_name
from app.core.paths import DataFolder, ProfileFolder
from app.core.profiles.profiles import Profile, Profiles
from app.core.profiles.safekeeping import Backup
from app.storage.backups.backups import Backups
from app.storage.database.checks import verify_file
from shakti_mlx.on_disk import sync_file, sync_folder

PREFIX = "Shakti-backup"
_PART = ".part"
_REASONS = {
    errno.ENOSPC: ErrorCode.BACKUP_NO_ROOM,
    errno.EDQUOT: ErrorCode.BACKUP_NO_ROOM,
    errno.EFBIG: ErrorCode.BACKUP_TOO_LARGE,
}


def save_copy(backups: Backups, backup: Backup, profile: Profile, source: ProfileFolder, folder: Path) -> Path:
    """A verified copy of a sound backup, in a new folder within `folder`, whole or not there at all.

    Nothing that opens it goes along but what is wrapped: no key file. Raises AppError: BACKUP_NO_ROOM,
    BACKUP_TOO_LARGE, BACKUP_NOT_WRITABLE, BACKUP_DAMAGED.
    """
    key, wanted = backups.open_with(backup)
    place = _free(folder / f"{PREFIX}-{backup.made:%Y%m%d-%H%M%S}")
    part = DataFolder(place.with_name(place.name + _PART))
    made, whole = part.profile(profile.id), False
    try:
        if not folder.is_dir():
            raise FileNotFoundError(2, "no such folder")
        _clear(folder, profile)
        made.root.mkdir(parents=True)  # without a mode: a memory stick knows none
        Profiles(part).create(profile.name, profile_id=profile.id)  # while no key is there to be taken for one
        _copy(backups.folder / backup.name, made.database)
        if verify_file(made.database, key) != wanted:
            raise AppError(ErrorCode.STORAGE_FAILED, f"{place}: the copy differs")
        _copy(source.keys, made.keys)  # last: without it a part opens nowhere
        for each in (made.root, part.profiles, part.root):
            sync_folder(each)
        part.root.rename(place)
        sync_folder(folder)
        if DataFolder(place).profile(profile.id).database.stat().st_size != backup.size:
            raise AppError(ErrorCode.STORAGE_FAILED, f"{place}: the copy is not there")
        whole = True
    except OSError as error:
        code = _REASONS.get(error.errno or 0, ErrorCode.BACKUP_NOT_WRITABLE)
        raise AppError(code, f"{place}: {error.strerror or type(error).__name__}") from error
    except AppError as error:
        # It is not this computer's disk that is full, and not the conversations that are damaged.
        full = error.code is ErrorCode.DISK_FULL
        raise AppError(ErrorCode.BACKUP_NO_ROOM if full else ErrorCode.BACKUP_NOT_WRITABLE, error.detail) from error
    finally:
        shutil.rmtree(part.root, ignore_errors=True)
        if not whole:
            shutil.rmtree(place, ignore_errors=True)
    return place


def _copy(original: Path, copy: Path) -> None:
    shutil.copyfile(original, copy)
    sync_file(copy)


def _clear(folder: Path, profile: Profile) -> None:
    """Remove what is left of a copy of this profile that a stick pulled out has cut off."""
    for left in folder.glob(f"{PREFIX}-*{_PART}"):
        if DataFolder(left).profile(profile.id).root.is_dir():
            shutil.rmtree(left, ignore_errors=True)


def _free(place: Path) -> Path:
    """This path, or the next one like it that is not taken."""
    return place.with_name(free_name(place.name, lambda name: place.with_name(name).exists(), behind="-{}"))
