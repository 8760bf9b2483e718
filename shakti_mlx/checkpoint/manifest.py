"""InstalledModel, and the manifest.json that describes it in its folder."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from shakti_mlx.checkpoint.naming import MODEL_ID
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.on_disk import sync

MANIFEST = "manifest.json"
MAX_MANIFEST = 2**20  # bytes
FORMAT, FOLDER_FORMAT = 1, 2  # of the manifest of a file, of a folder; a newer one is not read
MAX_FILES = 512
FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.+-]*", re.ASCII)  # a name, not a way out of the folder


@dataclass(frozen=True)
class FileSum:
    """One file of a model's folder. `size` in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class InstalledModel:
    """A model in the models folder. `size` in bytes; `languages` are ISO 639-1 codes; `license` an SPDX identifier.

    `weights` is a GGUF file and `sha256` its checksum, or a folder with `files` and `sha256` their folder_sum().
    """

    id: str
    name: str
    folder: Path
    weights: Path
    size: int
    sha256: str
    architecture: str
    parameters: int
    quantization: str
    context_length: int
    languages: tuple[str, ...]
    license: str
    files: tuple[FileSum, ...] = ()


def folder_sum(files: Iterable[FileSum]) -> str:
    """One checksum for all files: that of their list as sha256sum prints it, in the order of their names."""
    lines = (f"{each.sha256}  {each.name}\n" for each in sorted(files, key=lambda each: each.name))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def write_manifest(model: InstalledModel, folder: Path) -> None:
    """Describe `model` in `folder`, durably. Raises OSError."""
    fields: dict[str, Any] = {"format": FOLDER_FORMAT if model.files else FORMAT, **asdict(model)}
    del fields["folder"]
    if not model.files:
        del fields["files"]
    fields["weights"] = model.weights.name
    with (folder / MANIFEST).open("x", encoding="utf-8") as file:
        json.dump(fields, file, ensure_ascii=False, indent=2)
        file.flush()
        sync(file.fileno())


def read_manifest(folder: Path) -> InstalledModel:
    """The model in `folder`. Raises ModelError: NOT_FOUND (no manifest, or no weights), NOT_READABLE, DAMAGED."""
    path = folder / MANIFEST
    try:
        with path.open("rb") as file:
            text = file.read(MAX_MANIFEST)
        model = _model(folder, json.loads(text))
        if not (model.weights.is_dir() if model.files else model.weights.is_file()):
            raise ModelError(ModelErrorCode.NOT_FOUND, str(model.weights))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ModelError(ModelErrorCode.NOT_FOUND, str(path)) from error
    except OSError as error:
        raise ModelError(ModelErrorCode.NOT_READABLE, f"{path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:  # of json and of the checks below
        raise ModelError(ModelErrorCode.DAMAGED, f"{path}: {error}") from error
    return model


def _model(folder: Path, fields: object) -> InstalledModel:
    if not isinstance(fields, dict) or fields.get("format") not in (FORMAT, FOLDER_FORMAT):
        raise ValueError("no manifest of a known format")
    file_name, languages = _text(fields, "weights"), fields.get("languages")
    if not FILE_NAME.fullmatch(file_name):
        raise ValueError(f"weights = {file_name!r}")
    if not isinstance(languages, list) or not all(isinstance(code, str) for code in languages):
        raise ValueError(f"languages = {languages!r}")
    model = InstalledModel(
        id=_text(fields, "id"),
        name=_text(fields, "name"),
        folder=folder,
        weights=folder / file_name,
        size=_count(fields, "size"),
        sha256=_text(fields, "sha256"),
        architecture=_text(fields, "architecture"),
        parameters=_count(fields, "parameters"),
        quantization=_text(fields, "quantization"),
        context_length=_count(fields, "context_length"),
        languages=tuple(languages),
        license=_text(fields, "license"),
        files=_files(fields) if fields["format"] == FOLDER_FORMAT else (),
    )
    if not MODEL_ID.fullmatch(model.id) or model.id != folder.name:
        raise ValueError(f"id = {model.id!r} in the folder {folder.name!r}")
    _check_sha256(model.sha256)
    return model


def _files(fields: dict[str, Any]) -> tuple[FileSum, ...]:
    rows = fields.get("files")
    if not isinstance(rows, list) or not 0 < len(rows) <= MAX_FILES or not all(isinstance(row, dict) for row in rows):
        raise ValueError("files are not listed")
    files = tuple(FileSum(_text(row, "name"), _count(row, "size"), _text(row, "sha256")) for row in rows)
    for each in files:
        if not FILE_NAME.fullmatch(each.name):
            raise ValueError(f"name = {each.name!r}")
        _check_sha256(each.sha256)
    return files


def _check_sha256(text: str) -> None:
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise ValueError(f"sha256 = {text!r}")


def _text(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key)
    if not isinstance(value, str):
        raise ValueError(f"{key} = {value!r}")
    return value


def _count(fields: dict[str, Any], key: str) -> int:
    value = fields.get(key)
    if type(value) is not int or value <= 0:
        raise ValueError(f"{key} = {value!r}")
    return value
