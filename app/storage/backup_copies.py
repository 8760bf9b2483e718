"""A backup in a folder of a person's choice, such as a memory stick: with its wrapped key, so that it can be opened.

The copy is a data folder of its own with the one profile: on another computer it is opened as one.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from app.core.durable import sync_file, sync_folder
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder, ProfileFolder
from app.core.profiles import Profile, Profiles
from app.storage.backups import Backup, Backups
from app.storage.checks import verify_file

PREFIX = "Shakti-backup"
_PART = ".part"


def save_copy(backups: Backups, backup: Backup, profile: Profile, source: ProfileFolder, folder: Path) -> Path:
    """A verified copy of a sound backup, in a new folder within `folder`, whole or not there at all.

    Nothing that opens it goes along but what is wrapped: no key file. Raises AppError: BACKUP_NOT_WRITABLE, DISK_FULL,
    STORAGE_FAILED, BACKUP_DAMAGED.
    """
    key, wanted = backups.open_with(backup)
    place = _free(folder / f"{PREFIX}-{backup.made:%Y%m%d-%H%M%S}")
    part = DataFolder(place.with_name(place.name + _PART))
    made = part.profile(profile.id)
    try:
        if not folder.is_dir():
            raise FileNotFoundError(2, "no such folder")
        made.root.mkdir(parents=True)  # without a mode: a memory stick knows none
        Profiles(part).create(profile.name, profile_id=profile.id)  # while no key is there to be taken for one
        for original, copy in ((backups.folder / backup.name, made.database), (source.keys, made.keys)):
            shutil.copyfile(original, copy)
            sync_file(copy)
        if verify_file(made.database, key) != wanted:
            raise AppError(ErrorCode.STORAGE_FAILED, f"{place}: the copy differs")
        part.root.rename(place)
        sync_folder(folder)
    except OSError as error:
        raise _not_written(AppError.from_os_error(error, place)) from error
    except AppError as error:
        raise _not_written(error) from error
    finally:
        shutil.rmtree(part.root, ignore_errors=True)
    return place


def _free(place: Path) -> Path:
    """This path, or the next one like it that is not taken."""
    tried, number = place, 1
    while tried.exists():
        number += 1
        tried = place.with_name(f"{place.name}-{number}")
    return tried


def _not_written(error: AppError) -> AppError:
    """It is not the data folder that cannot be written."""
    if error.code is ErrorCode.HOME_NOT_WRITABLE:
        return AppError(ErrorCode.BACKUP_NOT_WRITABLE, error.detail)
    return error
