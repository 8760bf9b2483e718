"""`shakti model`: list, import, convert, verify, remove, catalogue, measure, use, download."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path
from app.commands.grammar import FAILED, OK, Commands
from app.commands.output import Output, settings_of
from app.core.errors import AppError, ErrorCode
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.settings import SettingsFile
from app.ui.wording.placed import placed
from app.workspace import model_care_of, models_of
from shakti_mlx.checkpoint.naming import MODEL_ID
from shakti_mlx.errors import ModelError

if TYPE_CHECKING:
    from app.core.models.library import ModelLibrary
    from app.core.models.measurements import Measurement
    from app.core.models.model_care import ModelCare
    from shakti_mlx.checkpoint.install import InstalledModel

translate = QCoreApplication.translate


def add_model(commands: Commands) -> None:
    """Add the grammar."""
    acts = commands.group("model", translate("CommandLine", "list, import, convert, verify or remove models"))
    acts.add("list", list_models, translate("CommandLine", "the installed models"))
    importing = acts.add("import", import_model, translate("CommandLine", "install a model from a file or folder"))
    importing.add_argument(
        "path",
        metavar="PATH",
        help=translate("CommandLine", "a GGUF file, or the folder of a Hugging Face or MLX model"),
    )
    importing.add_argument(
        "--sha256",
        metavar="HEX",
        help=translate("CommandLine", "refuse the file unless it has this checksum"),
    )
    _add_convert(acts)
    _add_further(acts)
    verifying = acts.add(
        "verify", verify_models, translate("CommandLine", "check installed models against their checksums")
    )
    verifying.add_argument(
        "model", metavar="ID", nargs="?", help=translate("CommandLine", "one model; without it, all")
    )
    removing = acts.add("remove", remove_model, translate("CommandLine", "remove an installed model"))
    removing.add_argument("model", metavar="ID", help=translate("CommandLine", "the model's ID"))


def _add_convert(acts: Commands) -> None:
    converting = acts.add("convert", convert_model, translate("CommandLine", "write a model again with packed weights"))
    converting.add_argument(
        "source",
        metavar="SOURCE",
        help=translate("CommandLine", "a GGUF file, a model's folder, or the ID of an installed model"),
    )
    converting.add_argument(
        "destination",
        metavar="DEST_OR_ID",
        help=translate("CommandLine", "a new folder (./name), or an ID under which the model is installed"),
    )
    converting.add_argument(
        "--bits",
        type=int,
        choices=[4, 8],
        help=translate("CommandLine", "bits of a weight; without it, packed weights stay as they are"),
    )
    converting.add_argument(
        "--group-size",
        type=int,
        choices=[32, 64, 128],
        help=translate("CommandLine", "how many weights share a scale"),
    )


def _add_further(acts: Commands) -> None:
    acts.add("catalogue", show_catalogue, translate("CommandLine", "models you can get, and where"))
    text = translate("CommandLine", "measure how fast a model is on this computer")
    measuring = acts.add("measure", measure, text, runs_model=True)
    using = acts.add("use", use, translate("CommandLine", "answer with this model from now on"))
    for act in (measuring, using):
        act.add_argument("model", metavar="ID", help=translate("CommandLine", "the model's ID"))
    downloading = acts.add(
        "download", download, translate("CommandLine", "download a model from the catalogue and install it")
    )
    downloading.add_argument(
        "name", metavar="NAME", help=translate("CommandLine", "its name (see: shakti model catalogue)")
    )


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
        if target.is_dir():
            raise AppError(ErrorCode.FOLDER_EXISTS, str(target))
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
    good, bad = translate("CommandLine", "Good: %1"), translate("CommandLine", "Not good: %1")
    results: list[dict[str, Any]] = []
    lines: list[str] = []
    for model in chosen:
        try:
            models.verify(model, progress=Progress(output).show)
        except ModelError as error:
            results.append({"id": model.id, "ok": False, "code": error.code})
            lines.append(bad.replace("%1", model.id))
            if not output.as_json:
                output.tell(error)
        else:
            results.append({"id": model.id, "ok": True, "sha256": model.sha256})
            lines.append(good.replace("%1", model.id))
    whole = all(result["ok"] for result in results)
    output.result({"ok": whole, "models": results}, "\n".join(lines))
    return OK if whole else FAILED


def remove_model(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Remove an installed model from the data folder."""
    with instance_lock(folder):
        model_care_of(folder, settings_of(folder, output)).remove(options.model)
    text = translate("CommandLine", "Removed: %1").replace("%1", options.model)
    output.result({"removed": options.model}, text)


def show_catalogue(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """The models that are known, with what they need."""
    entries = _looking(folder).catalogue()
    lines = []
    for entry in entries:
        quantization = entry.smallest
        needed = entry.memory_needed(quantization) / 2**30
        memory = translate("CommandLine", "%1 GB of memory").replace("%1", f"{needed:.1f}")
        parts = [entry.name, f"{entry.sizes[quantization] / 1e6:,.0f} MB {quantization}", memory, entry.repository]
        if entry.downloadable:
            parts.append(translate("CommandLine", "can be downloaded"))
        lines.append("  ".join(parts))
    output.result({"models": [entry.as_fields() for entry in entries]}, "\n".join(lines))


def measure(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Measure, and keep the figures for the window too."""
    models_with_starter(folder)  # as `ask` has it: the first command may be this one
    found = _looking(folder).measure(options.model, Progress(output).show)
    output.result({"id": options.model, "measurement": found.as_fields()}, speed_line(found))


def use(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Choose a model for good."""
    models_with_starter(folder)
    with instance_lock(folder):
        model = model_care_of(folder, settings_of(folder, output)).use(options.model)
    text = translate("CommandLine", "From now on answers come from: %1").replace("%1", model.name)
    output.result({"id": model.id, "name": model.name}, text)


def download(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Download and install; after a break the same command goes on."""
    with instance_lock(folder):
        model = model_care_of(folder, settings_of(folder, output)).download(options.name, Progress(output).show)
    text = translate("CommandLine", "Installed: %1").replace("%1", model.id)
    output.result({"id": model.id, "name": model.name, "sha256": model.sha256, "path": str(model.weights)}, text)


def _looking(folder: DataFolder) -> ModelCare:
    """Settings that cannot be used stay where they are: nothing is changed in them here."""
    return model_care_of(folder, SettingsFile(folder.settings, only_looks=True))


def speed_line(found: Measurement) -> str:
    """The figures in a line."""
    text = translate("CommandLine", "reads %1, writes %2 tokens a second; loads in %3 s")
    reads, writes, loads = found.prompt_tokens_per_second, found.tokens_per_second, found.load_seconds
    return placed(text, f"{reads:.0f}", f"{writes:.1f}", f"{loads:.1f}")


def models_with_starter(folder: DataFolder) -> ModelLibrary:
    """The installed models; where there is none yet, the one that came with the program is installed first."""
    models = models_of(folder)
    if not models.installed():
        with instance_lock(folder):
            models.ensure_starter()
    return models


def _line(row: dict[str, Any]) -> str:
    parts = [f"{'*' if row['active'] else ' '} {row['id']}", f"{row['size'] / 1e6:,.0f} MB", row["quantization"]]
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
