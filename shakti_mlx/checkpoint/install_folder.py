"""Installs a Hugging Face or MLX folder, all or nothing, with the checksum of every file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.disk import check_room, copy, writing
from shakti_mlx.checkpoint.manifest import FileSum, InstalledModel, folder_sum
from shakti_mlx.checkpoint.naming import model_id as id_for
from shakti_mlx.checkpoint.side_files import side_file_paths
from shakti_mlx.checkpoint.source import Cancelled, Progress, open_file
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.on_disk import sync_folder

WEIGHTS_FOLDER = "model"


def bring_folder(
    source: Path,
    folder: Path,
    model_id: str | None,
    progress: Progress | None,
    cancelled: Cancelled | None,
    *,
    move: bool = False,
) -> InstalledModel:
    """Copy or move the model in `source` to a folder inside `folder`; what it is, read from there.

    Raises ModelError: what open_checkpoint() raises, BAD_TOKENIZER, DISK_FULL, FOLDER_NOT_WRITABLE, CANCELLED.
    """
    with open_checkpoint(source) as checkpoint:  # refuse at once what is no good
        checkpoint.tokenizer()
        paths = [*checkpoint.files, *side_file_paths(source)]
        name = checkpoint.name
    target = folder / WEIGHTS_FOLDER
    sizes = [path.stat().st_size for path in paths]
    with writing(folder.parent):
        if move:
            source.replace(target)
            paths = [target / path.name for path in paths]
        else:
            check_room(folder, sum(sizes))
            target.mkdir()
        files, done = [], 0
        for path, size in zip(paths, sizes, strict=True):
            shown = _from(progress, done, sum(sizes))
            with open_file(path) as opened:
                digest = opened.sha256(shown, cancelled) if move else copy(opened, target / path.name, shown, cancelled)
                files.append(FileSum(path.name, opened.size, digest))
            done += size
        sync_folder(target)

    def id_of(form: str) -> str:
        return model_id or id_for(source.resolve().name, name, form)

    return _described(target, name, files, id_of, cancelled)


def _described(
    weights: Path, name: str, files: list[FileSum], id_of: Callable[[str], str], cancelled: Cancelled | None
) -> InstalledModel:
    """What the model is, read from where it lies now. `id_of` gives its id by its quantization."""
    with open_checkpoint(weights) as checkpoint:
        checkpoint.tokenizer()
        checkpoint.check_numbers(cancelled)
        return InstalledModel(
            id=id_of(checkpoint.quantization),
            name=name,
            folder=weights.parent,
            weights=weights,
            size=sum(each.size for each in files),
            sha256=folder_sum(files),
            architecture=checkpoint.architecture,
            parameters=checkpoint.parameters,
            quantization=checkpoint.quantization,
            context_length=checkpoint.config.context_length,
            languages=checkpoint.languages,
            license=checkpoint.license,
            files=tuple(files),
        )


def verify_folder(model: InstalledModel, progress: Progress | None, cancelled: Cancelled | None) -> None:
    """Compare every file with its checksum. See install.verify()."""
    if folder_sum(model.files) != model.sha256:
        raise _mismatch(f"{model.id}: the list of files is not the one that was installed")
    if not model.weights.is_dir():
        raise ModelError(ModelErrorCode.NOT_FOUND, str(model.weights))
    names = {each.name for each in model.files}
    if more := sorted(path.name for path in model.weights.iterdir() if path.name not in names):
        raise _mismatch(f"{more[0]} was not installed")
    done = 0
    for each in model.files:
        with open_file(model.weights / each.name) as opened:
            if opened.size != each.size:
                raise _mismatch(f"{each.name} has {opened.size} bytes, not {each.size}")
            digest = opened.sha256(_from(progress, done, model.size), cancelled)
        if digest != each.sha256:
            raise _mismatch(f"{each.name}: {digest}, not {each.sha256}")
        done += each.size


def _from(progress: Progress | None, start: int, total: int) -> Progress | None:
    """Progress over one of several files."""
    return None if progress is None else lambda done, _: progress(start + done, total)


def _mismatch(detail: str) -> ModelError:
    return ModelError(ModelErrorCode.CHECKSUM_MISMATCH, detail)
