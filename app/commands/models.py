"""`shakti model list|import|convert|verify|remove`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path
from app.commands.grammar import FAILED, OK
from app.commands.output import Output, settings_of
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.settings import SettingsFile
from app.workspace import model_care_of, models_of
from shakti_mlx.checkpoint.naming import MODEL_ID
from shakti_mlx.errors import ModelError

if TYPE_CHECKING:
    from app.core.models.library import ModelLibrary
    from shakti_mlx.checkpoint.install import InstalledModel

translate = QCoreApplication.translate


def list_models(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """The installed models, also where the chosen one is gone; on an empty machine the starter is installed first."""
    models = models_with_starter(folder)
    settings = SettingsFile(folder.settings, only_looks=True)
    try:
        models.chosen(settings.current)
    except ModelError as error:
        output.tell(error)
    care = model_care_of(folder, settings)
    facts = {each.id: each for each in care.look().models}
    rows = [
        {**_fields(model), "active": facts[model.id].chosen, **facts[model.id].more_fields()}
        for model in models.installed()
        if model.id in facts
    ]
    lines = [_line(row) for row in rows]
    output.result({"models": rows}, "\n".join(lines))


def import_model(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Install a model from a file or folder."""
    with instance_lock(folder):
        model = models_of(folder).import_(
            given_path(options.path), sha256=options.sha256, progress=Progress(output).show
        )
    text = translate("CommandLine", "Installed: %1").replace("%1", model.id)
    output.result({"model": _fields(model)}, text)


def convert_model(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Write a model as an MLX-style folder: where the destination is an id, among the installed models."""
    from shakti_mlx.checkpoint.convert import convert

    models = models_of(folder)
    path, destination, show = given_path(options.source), options.destination, Progress(output).show
    form = {"bits": options.bits, "group_size": options.group_size}
    if not path.exists() and MODEL_ID.fullmatch(options.source):
        path = models.get(options.source).folder
    fields: dict[str, Any] = {}
    if MODEL_ID.fullmatch(destination):
        with instance_lock(folder):
            model, conversion = models.convert(path, destination, **form, progress=show)
        fields["model"] = _fields(model)
        text = translate("CommandLine", "Installed: %1").replace("%1", model.id)
    else:
        target = given_path(destination)
        conversion = convert(path, target, **form, progress=show)
        fields |= {"folder": str(target), "size": conversion.size, "quantization": conversion.quantization}
        text = translate("CommandLine", "Written: %1").replace("%1", str(target))
    fields |= {"loss": dict(conversion.loss), "files_kept": conversion.resumed}
    loss = translate("CommandLine", "Rounding error: %1").replace("%1", f"{conversion.loss['relative_rms']:.3%}")
    output.result(fields, f"{text}\n{loss}")


def verify_models(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """Compare installed models with the checksums they were installed with."""
    models = models_with_starter(folder)
    chosen = [models.get(options.model)] if options.model else models.installed()
    results: list[dict[str, Any]] = []
    failed: ModelError | None = None
    for model in chosen:
        try:
            models.verify(model, progress=Progress(output).show)
        except ModelError as error:
            failed = error
            results.append({"id": model.id, "ok": False, "code": error.code})
        else:
            results.append({"id": model.id, "ok": True, "sha256": model.sha256})
    if output.as_json or failed is None:
        good = translate("CommandLine", "Good: %1")
        text = "\n".join(good.replace("%1", result["id"]) for result in results)
        output.result({"ok": failed is None, "models": results}, text)
        return OK if failed is None else FAILED
    raise failed


def remove_model(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Remove an installed model from the data folder."""
    with instance_lock(folder):
        model_care_of(folder, settings_of(folder, output)).remove(options.model)
    text = translate("CommandLine", "Removed: %1").replace("%1", options.model)
    output.result({"removed": options.model}, text)


def models_with_starter(folder: DataFolder) -> ModelLibrary:
    """The installed models; where there is none yet, the one that came with the program is installed first."""
    models = models_of(folder)
    if not models.installed():
        with instance_lock(folder):
            models.ensure_starter()
    return models


def _line(row: dict[str, Any]) -> str:
    parts = [f"{'*' if row['active'] else ' '} {row['id']}", f"{row['size'] / 2**20:,.0f} MB", row["quantization"]]
    if row["memory_needed"] is not None:
        memory = translate("CommandLine", "%1 GB of memory")
        parts.append(memory.replace("%1", f"{row['memory_needed'] / 2**30:.1f}"))
    if row["measurement"] is not None:
        speed = translate("CommandLine", "%1 tokens a second here")
        parts.append(speed.replace("%1", f"{row['measurement']['tokens_per_second']:.1f}"))
    else:
        parts.append(translate("CommandLine", "not measured yet"))
    return "  ".join(parts)


def _fields(model: InstalledModel) -> dict[str, Any]:
    return {
        "id": model.id,
        "name": model.name,
        "size": model.size,
        "sha256": model.sha256,
        "architecture": model.architecture,
        "parameters": model.parameters,
        "quantization": model.quantization,
        "context_length": model.context_length,
        "languages": list(model.languages),
        "license": model.license,
        "path": str(model.weights),
    }


class Progress:
    """A percentage on the terminal, on one line that is written over."""

    def __init__(self, output: Output) -> None:
        self._shown = not output.as_json and sys.stderr.isatty()

    def show(self, done: int, total: int) -> None:
        """So much is done, in whatever unit."""
        if self._shown:
            end = "\n" if done >= total else ""
            print(f"\r{100 * done // max(total, 1):3d} %", end=end, file=sys.stderr, flush=True)
