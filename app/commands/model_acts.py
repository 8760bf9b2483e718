"""`shakti model`: the grammar; catalogue, measure, use, download."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.grammar import Commands
from app.commands.models import (
    Progress,
    convert_model,
    import_model,
    list_models,
    models_with_starter,
    remove_model,
    verify_models,
)
from app.commands.output import Output, settings_of
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.settings import SettingsFile
from app.ui.wording.placed import placed
from app.workspace import model_care_of

if TYPE_CHECKING:
    from app.core.models.measurements import Measurement
    from app.core.models.model_care import ModelCare

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
    converting = acts.add("convert", convert_model, translate("CommandLine", "write a model anew with packed weights"))
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
    acts.add("catalogue", show_catalogue, translate("CommandLine", "models that can be had, and where"))
    text = translate("CommandLine", "measure how fast a model is on this computer")
    measuring = acts.add("measure", measure, text, runs_model=True)
    using = acts.add("use", use, translate("CommandLine", "answer with this model from now on"))
    for act in (measuring, using):
        act.add_argument("model", metavar="ID", help=translate("CommandLine", "the model's ID"))
    downloading = acts.add(
        "download", download, translate("CommandLine", "download a model of the catalogue and install it")
    )
    downloading.add_argument(
        "name", metavar="NAME", help=translate("CommandLine", "its name (see: shakti model catalogue)")
    )


def show_catalogue(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """The models that are known, with what they need."""
    entries = _looking(folder).catalogue()
    lines = []
    for entry in entries:
        quantization = entry.smallest
        needed = entry.memory_needed(quantization) / 2**30
        memory = translate("CommandLine", "%1 GB of memory").replace("%1", f"{needed:.1f}")
        parts = [entry.name, f"{entry.sizes[quantization] / 2**20:,.0f} MB {quantization}", memory, entry.repository]
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
