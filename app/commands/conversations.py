"""`shakti conversations`: its argument parser."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.exchange import add_export, add_import
from app.commands.given import whole_number
from app.commands.grammar import Command, Commands
from app.commands.output import Output
from app.commands.unlock import unlocked_workspace
from app.commands.usage import Parser
from app.core.conversations.retention import LONGEST_DAYS
from app.core.paths import DataFolder

if TYPE_CHECKING:
    from app.commands.conversation_acts import Act

translate = QCoreApplication.translate


def add_conversations(commands: Commands) -> None:
    """Add `conversations` and its acts to the grammar."""
    acts = commands.group(
        "conversations", translate("CommandLine", "list, show, search, arrange or delete conversations")
    )

    def add(name: str, text: str) -> Parser:
        return acts.add(name, _act(name), text)

    listing = add("list", translate("CommandLine", "the conversations, the last used first"))
    _add_folder(listing)
    listing.add_argument("--tag", metavar="TAG", help=translate("CommandLine", "only those with this tag"))
    _add_id(add("show", translate("CommandLine", "all messages of a conversation")))
    searching = add("search", translate("CommandLine", "search in titles and messages"))
    searching.add_argument("text", metavar="TEXT", help=translate("CommandLine", "words, or a phrase in quotes"))
    searching.add_argument(
        "--limit",
        type=whole_number(1, 10_000),
        default=50,
        metavar="N",
        help=translate("CommandLine", "show at most this many"),
    )
    _add_delete(add("delete", translate("CommandLine", "delete conversations for good")))
    renaming = add("rename", translate("CommandLine", "give a conversation another title"))
    _add_id(renaming)
    renaming.add_argument("title", metavar="TITLE", help=translate("CommandLine", "the new title"))
    moving = add(
        "move", translate("CommandLine", "put conversations into a folder; without one, take them out of theirs")
    )
    _add_ids(moving, "+")
    _add_folder(moving)
    _add_id(add("pin", translate("CommandLine", "show a conversation above the others")))
    _add_id(add("unpin", translate("CommandLine", "show a conversation in its usual place again")))
    tagging = add("tag", translate("CommandLine", "set a conversation's tags; without any, remove them"))
    _add_id(tagging)
    tagging.add_argument("tags", metavar="TAG", nargs="*", help=translate("CommandLine", "a tag"))
    holding = add("hold", translate("CommandLine", "keep a conversation whatever its age"))
    _add_id(holding)
    holding.add_argument("--off", action="store_true", help=translate("CommandLine", "let it be deleted by age again"))
    _add_folders(add("folders", translate("CommandLine", "list, create, rename or remove folders")))
    add_export(acts)
    add_import(acts)
    _add_retention(add("retention", translate("CommandLine", "how long conversations are kept")))


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help=translate("CommandLine", "the conversation's ID"))


def _add_ids(parser: argparse.ArgumentParser, number: str) -> None:
    parser.add_argument("ids", metavar="ID", nargs=number, help=translate("CommandLine", "IDs of conversations"))


def _add_folder(parser: argparse.ArgumentParser | argparse._MutuallyExclusiveGroup) -> None:
    parser.add_argument("--folder", metavar="NAME", help=translate("CommandLine", "the folder's name"))


def _add_delete(parser: argparse.ArgumentParser) -> None:
    _add_ids(parser, "*")
    parser.add_argument("--all", action="store_true", help=translate("CommandLine", "all conversations"))
    _add_folder(parser)
    parser.add_argument(
        "--older-than",
        type=whole_number(1, LONGEST_DAYS),
        metavar="DAYS",
        help=translate("CommandLine", "those not used for this many days"),
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help=translate("CommandLine", "delete; without it, only show what would be deleted"),
    )
    _add_clock(parser)


def _add_clock(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--clock-is-right",
        action="store_true",
        help=translate("CommandLine", "delete although the clock was set back or far ahead"),
    )


def _add_folders(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--create", metavar="NAME", help=translate("CommandLine", "add a folder"))
    what.add_argument(
        "--rename", metavar=("NAME", "NEW"), nargs=2, help=translate("CommandLine", "give a folder another name")
    )
    what.add_argument(
        "--delete", metavar="NAME", help=translate("CommandLine", "remove a folder; its conversations stay")
    )


def _add_retention(parser: argparse.ArgumentParser) -> None:
    _add_folder(parser)
    rule = parser.add_mutually_exclusive_group()
    rule.add_argument(
        "--days",
        type=whole_number(1, LONGEST_DAYS),
        metavar="N",
        help=translate("CommandLine", "keep for this many days after the last use"),
    )
    rule.add_argument("--off", action="store_true", help=translate("CommandLine", "keep for ever"))
    rule.add_argument(
        "--as-profile", action="store_true", help=translate("CommandLine", "keep a folder as long as everything else")
    )
    act = parser.add_mutually_exclusive_group()
    act.add_argument(
        "--preview",
        action="store_true",
        help=translate("CommandLine", "only show what would be deleted (this is the default)"),
    )
    act.add_argument("--apply", action="store_true", help=translate("CommandLine", "delete what is due, for good"))
    _add_clock(parser)


def _act(name: str) -> Command:
    def command(options: argparse.Namespace, folder: DataFolder, output: Output) -> int | None:
        from app.commands.conversation_acts import ACTS

        act: Act = ACTS[name]
        with unlocked_workspace(options, folder, output) as workspace:
            return act(options, workspace.conversations, output)

    return command
