"""`shakti assistant list|show|create|edit|remove|export|import`, and --assistant for `ask` and `chat`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path, given_text
from app.commands.grammar import Commands
from app.commands.output import Output
from app.commands.sampling import add_sampling_options, chosen_sampling
from app.commands.unlock import unlocked_workspace
from app.core.assistants.assistants import GENERAL, AssistantPreset
from app.core.assistants.sampling_fields import DEFAULTS, sampling_from, values_of
from app.core.paths import DataFolder

if TYPE_CHECKING:
    from app.workspace import Workspace

translate = QCoreApplication.translate


def add_assistant(commands: Commands) -> None:
    """Add the command to the grammar."""
    acts = commands.group("assistant", translate("CommandLine", "named instructions to choose from"))
    acts.add("list", list_assistants, translate("CommandLine", "all assistants"))
    name_help = translate("CommandLine", "the assistant's name or ID")
    showing = acts.add("show", show_assistant, translate("CommandLine", "one assistant with its instructions"))
    showing.add_argument("name", metavar="NAME", help=name_help)
    creating = acts.add("create", create_assistant, translate("CommandLine", "make an assistant"))
    creating.add_argument("name", metavar="NAME", help=translate("CommandLine", "the assistant's name"))
    creating.add_argument("--copy", metavar="NAME", help=translate("CommandLine", "begin with what this one has"))
    _add_content(creating)
    editing = acts.add("edit", edit_assistant, translate("CommandLine", "change one of your own assistants"))
    editing.add_argument("name", metavar="NAME", help=name_help)
    editing.add_argument("--rename", metavar="NAME", help=translate("CommandLine", "another name"))
    _add_content(editing)
    removing = acts.add("remove", remove_assistant, translate("CommandLine", "remove one of your own assistants"))
    removing.add_argument("name", metavar="NAME", help=name_help)
    exporting = acts.add("export", export_assistant, translate("CommandLine", "write an assistant to a file"))
    exporting.add_argument("name", metavar="NAME", help=name_help)
    exporting.add_argument("file", metavar="FILE", help=translate("CommandLine", "a file that does not exist yet"))
    importing = acts.add("import", import_from, translate("CommandLine", "take an assistant from a file"))
    importing.add_argument("file", metavar="FILE", help=translate("CommandLine", "an assistant's file"))


def add_assistant_option(asking: argparse.ArgumentParser, *, of_documents: bool = False) -> None:
    """--assistant; `of_documents`: it answers from its collection."""
    text = translate("CommandLine", "which assistant answers (see: shakti assistant list)")
    if of_documents:
        more = translate("CommandLine", "one that has a collection answers in the words of its documents")
        text = f"{text}; {more}"
    asking.add_argument("--assistant", metavar="NAME", help=text)


def list_assistants(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """The program's, those of packs, and the user's own."""
    with unlocked_workspace(options, folder, output) as workspace:
        presets = workspace.assistants.list()
        rows = [_fields(workspace, each) for each in presets]
    lines = [f"{row['id']:<34}  {row['name']}" for row in rows]
    output.result({"assistants": rows}, "\n".join(lines))


def show_assistant(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """One with its instructions."""
    with unlocked_workspace(options, folder, output) as workspace:
        _write(workspace, workspace.assistants.find(options.name), output)


def create_assistant(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """A new one, from nothing or as a copy."""
    with unlocked_workspace(options, folder, output) as workspace:
        begun = AssistantPreset("", options.name)
        if options.copy is not None:
            begun = replace(workspace.assistants.find(options.copy), id="", name=options.name)
        wanted = _with_content(workspace, begun, options)
        made = workspace.assistants.create(wanted.name, wanted.instructions, wanted.sampling, wanted.collection)
        _write(workspace, made, output)


def edit_assistant(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Change one of the user's own."""
    with unlocked_workspace(options, folder, output) as workspace:
        preset = workspace.assistants.find(options.name)
        wanted = _with_content(workspace, preset, options)
        if options.rename is not None:
            wanted = replace(wanted, name=options.rename)
        _write(workspace, workspace.assistants.save(wanted), output)


def remove_assistant(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Remove one of the user's own."""
    with unlocked_workspace(options, folder, output) as workspace:
        preset = workspace.assistants.find(options.name)
        workspace.assistants.remove(preset.id)
    output.result({"removed": preset.id, "name": preset.name}, preset.name)


def export_assistant(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Write one to a file."""
    from app.core.assistants.assistant_file import AssistantFile, write_file

    path = given_path(options.file)
    with unlocked_workspace(options, folder, output) as workspace:
        preset = workspace.assistants.find(options.name)
        collection = workspace.assistants.collection_name(preset)
    write_file(AssistantFile(preset.name, preset.instructions, preset.sampling, collection), path)
    output.result({"file": str(path), "name": preset.name}, str(path))


def import_from(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Take one from a file; where its name is taken it gets a number."""
    from app.workers.assistant_library import import_assistant

    with unlocked_workspace(options, folder, output) as workspace:
        _write(workspace, import_assistant(workspace.assistants, given_path(options.file)), output)


def begin_with(workspace: Workspace, name: str | None, conversation_id: str) -> None:
    """Have the named assistant answer in a conversation from now on; the choice for the window's new ones stays."""
    if name is not None:
        preset = workspace.assistants.find(name)
        chosen = None if preset.id == GENERAL else preset.id
        workspace.assistants.choice.save(conversation_id, chosen, for_new=False)


def _add_content(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--instructions",
        metavar="TEXT",
        help=translate("CommandLine", "what to tell it before each conversation; - reads it from standard input"),
    )
    parser.add_argument(
        "--collection",
        metavar="NAME",
        help=translate("CommandLine", "the collection the window switches to with it; empty for none"),
    )
    add_sampling_options(parser)
    parser.add_argument(
        "--default-sampling",
        action="store_true",
        help=translate("CommandLine", "choose words by the settings, not by values of its own"),
    )


def _with_content(workspace: Workspace, preset: AssistantPreset, options: argparse.Namespace) -> AssistantPreset:
    if options.instructions is not None:
        text = given_text(options.instructions)
        preset = replace(preset, instructions=text)
    if options.collection is not None:
        collection = workspace.documents.find_collection(options.collection).id if options.collection else None
        preset = replace(preset, collection=collection)
    given = chosen_sampling(options)
    if options.default_sampling:
        preset = replace(preset, sampling=None)
    if given:
        try:
            preset = replace(preset, sampling=sampling_from(given, preset.sampling or DEFAULTS))
        except ValueError as error:
            options.wrong_usage(translate("CommandLine", "%1 is out of range").replace("%1", str(error)))
    return preset


def _fields(workspace: Workspace, preset: AssistantPreset) -> dict[str, Any]:
    return {
        "id": preset.id,
        "name": preset.name,
        "origin": str(preset.origin),
        "instructions": preset.instructions,
        "sampling": None if preset.sampling is None else values_of(preset.sampling),
        "collection": workspace.assistants.collection_name(preset),
    }


def _write(workspace: Workspace, preset: AssistantPreset, output: Output) -> None:
    fields = _fields(workspace, preset)
    lines = [preset.name, "", preset.instructions]
    if fields["collection"]:
        lines += ["", translate("CommandLine", "Collection: %1").replace("%1", fields["collection"])]
    if fields["sampling"]:
        lines += ["", *(f"{name} = {value}" for name, value in fields["sampling"].items())]
    output.result({"assistant": fields}, "\n".join(lines).rstrip())
