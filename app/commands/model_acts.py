"""`shakti model`: the grammar; catalogue, measure, use, download."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

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
from app.core.instance import InstanceLock
from app.core.paths import DataFolder
from app.core.settings import SettingsFile
from app.workspace import model_care_of

if TYPE_CHECKING:
    from app.core.models.measurements import Measurement
    from app.core.models.model_care import ModelCare

translate = QCoreApplication.translate
OK = 0


def add_model(commands: Any, common: argparse.ArgumentParser, running: argparse.ArgumentParser) -> None:
    """Add the grammar; `running` has the options of what runs a model too."""
    model = commands.add_parser(
        "model", parents=[common], help=translate("CommandLine", "list, import, convert, verify or remove models")
    )
    acts = model.add_subparsers(metavar="ACT", required=True)
    listing = acts.add_parser("list", parents=[common], help=translate("CommandLine", "the installed models"))
    listing.set_defaults(command=list_models)
    importing = acts.add_parser(
        "import", parents=[common], help=translate("CommandLine", "install a model from a file or folder")
    )
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
    importing.set_defaults(command=import_model)
    _add_convert(acts, common)
    _add_further(acts, common, running)
    verifying = acts.add_parser(
        "verify",
        parents=[common],
        help=translate("CommandLine", "check installed models against their checksums"),
    )
    verifying.add_argument(
        "model", metavar="ID", nargs="?", help=translate("CommandLine", "one model; without it, all")
    )
    verifying.set_defaults(command=verify_models)
    removing = acts.add_parser("remove", parents=[common], help=translate("CommandLine", "remove an installed model"))
    removing.add_argument("model", metavar="ID", help=translate("CommandLine", "the model's ID"))
    removing.set_defaults(command=remove_model)


def _add_convert(acts: Any, common: argparse.ArgumentParser) -> None:
    converting = acts.add_parser(
        "convert", parents=[common], help=translate("CommandLine", "write a model anew with packed weights")
    )
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
    converting.set_defaults(command=convert_model)


def _add_further(acts: Any, common: argparse.ArgumentParser, running: argparse.ArgumentParser) -> None:
    catalogue = acts.add_parser(
        "catalogue", parents=[common], help=translate("CommandLine", "models that can be had, and where")
    )
    catalogue.set_defaults(command=show_catalogue)
    for name, command, options, text in (
        ("measure", measure, running, translate("CommandLine", "measure how fast a model is on this computer")),
        ("use", use, common, translate("CommandLine", "answer with this model from now on")),
    ):
        act = acts.add_parser(name, parents=[options], help=text)
        act.add_argument("model", metavar="ID", help=translate("CommandLine", "the model's ID"))
        act.set_defaults(command=command)
    downloading = acts.add_parser(
        "download", parents=[common], help=translate("CommandLine", "download a model of the catalogue and install it")
    )
    downloading.add_argument(
        "name", metavar="NAME", help=translate("CommandLine", "its name (see: shakti model catalogue)")
    )
    downloading.set_defaults(command=download)


def show_catalogue(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
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
    return OK


def measure(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """Measure, and keep the figures for the window too."""
    models_with_starter(folder)  # as `ask` has it: the first command may be this one
    found = _looking(folder).measure(options.model, Progress(output).show)
    output.result({"id": options.model, "measurement": found.as_fields()}, speed_line(found))
    return OK


def use(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """Choose a model for good."""
    models_with_starter(folder)
    with InstanceLock(folder):
        model = model_care_of(folder, settings_of(folder, output)).use(options.model)
    text = translate("CommandLine", "From now on answers come from: %1").replace("%1", model.name)
    output.result({"id": model.id, "name": model.name}, text)
    return OK


def download(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """Download and install; after a break the same command goes on."""
    with InstanceLock(folder):
        model = model_care_of(folder, settings_of(folder, output)).download(options.name, Progress(output).show)
    text = translate("CommandLine", "Installed: %1").replace("%1", model.id)
    output.result({"id": model.id, "name": model.name, "sha256": model.sha256, "path": str(model.weights)}, text)
    return OK


def _looking(folder: DataFolder) -> ModelCare:
    """Settings that cannot be used stay where they are: nothing is changed in them here."""
    return model_care_of(folder, SettingsFile(folder.settings, only_looks=True))


def speed_line(found: Measurement) -> str:
    """The figures in a line."""
    text = translate("CommandLine", "reads %1, writes %2 tokens a second; loads in %3 s")
    figures = (f"{found.prompt_tokens_per_second:.0f}", f"{found.tokens_per_second:.1f}", f"{found.load_seconds:.1f}")
    for place, figure in zip(("%1", "%2", "%3"), figures, strict=True):
        text = text.replace(place, figure)
    return text
