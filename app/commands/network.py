"""`shakti network on|off|status|log`: the switch, and all that was ever asked of the network."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

from app.commands.grammar import Commands
from app.commands.output import Output
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.workspace import model_care_of

translate = QCoreApplication.translate


def add_network(commands: Commands) -> None:
    """Add the grammar of `network`."""
    acts = commands.group(
        "network",
        translate(
            "CommandLine", "whether Shakti may use the internet (off unless turned on), and what it was used for"
        ),
    )
    for name, text in (
        ("on", translate("CommandLine", "let models be downloaded when somebody asks for it")),
        ("off", translate("CommandLine", "request nothing from the internet")),
        ("status", translate("CommandLine", "whether it is on")),
    ):
        acts.add(name, switch, text).set_defaults(act=name)
    log = acts.add("log", show_log, translate("CommandLine", "everything ever requested from the internet"))
    log.add_argument("--clear", action="store_true", help=translate("CommandLine", "clear the list"))


def switch(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Turn it on or off, or say how it stands."""
    network = model_care_of(folder).network
    if options.act != "status":
        with instance_lock(folder):
            network = model_care_of(folder).network  # as the settings are once nobody else changes them
            network.turn(options.act == "on")
    text = translate("CommandLine", "The network is on: models can be downloaded.")
    if not network.on:
        text = translate("CommandLine", "The network is off: nothing is requested from the internet.")
    output.result({"network": network.on}, text)


def show_log(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """The requests, the newest first."""
    network = model_care_of(folder).network
    if options.clear:
        network.clear_requests()
    requests = network.requests()
    lines = [
        f"{each.when.astimezone():%Y-%m-%d %H:%M:%S}  {each.host}{each.path}  {each.bytes}  {each.outcome}"
        for each in requests
    ]
    text = "\n".join(lines) or translate("CommandLine", "Nothing has ever been requested from the internet.")
    if options.clear:
        text = translate("CommandLine", "The list is cleared.")
    output.result({"requests": [each.as_fields() for each in requests]}, text)
