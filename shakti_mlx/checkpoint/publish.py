"""Working folders inside the models folder, and the atomic step that publishes or removes a model."""

from __future__ import annotations

import itertools
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from shakti_mlx.checkpoint.disk import writing
from shakti_mlx.checkpoint.manifest import InstalledModel, write_manifest
from shakti_mlx.on_disk import sync_folder

INSTALLING, REMOVING = ".installing-", ".removing-"  # folders that a kill may leave behind; swept at the next install


@contextmanager
def working_folder(models: Path) -> Iterator[Path]:
    """A new folder inside `models`, gone afterwards unless it was renamed."""
    folder = models / f"{INSTALLING}{secrets.token_hex(8)}"
    with writing(models):
        models.mkdir(exist_ok=True)  # not what it is in: the drive may have been pulled out
        for prefix in (INSTALLING, REMOVING):
            for stale in models.glob(f"{prefix}*"):
                shutil.rmtree(stale, ignore_errors=True)
        folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def publish(model: InstalledModel, folder: Path, models: Path) -> InstalledModel:
    """Move the finished folder to its place in one step. `model.weights` has the name that it shall have there."""
    with writing(models):
        free_id = next(each for each in _ids(model.id) if not os.path.lexists(models / each))
        place = models / free_id
        model = replace(model, id=free_id, folder=place, weights=place / model.weights.name)
        (brought,) = folder.iterdir()
        brought.replace(folder / model.weights.name)
        write_manifest(model, folder)
        sync_folder(folder)
        folder.replace(place)
        sync_folder(models)
    return model


def _ids(wished: str) -> Iterator[str]:
    yield wished
    for number in itertools.count(2):
        yield f"{wished}-{number}"


def delete(folder: Path) -> None:
    """Take a model's folder away: first out of sight in one step, then from the disk."""
    with writing(folder.parent):
        doomed = folder.parent / f"{REMOVING}{secrets.token_hex(8)}"
        folder.replace(doomed)
        sync_folder(folder.parent)
    shutil.rmtree(doomed, ignore_errors=True)  # what is in use now goes at the next install
