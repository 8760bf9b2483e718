"""`shakti ask|chat`: the grammar, and which way a question takes."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

from app.commands.answers import add_collection_options, ask_assistant, ask_collection, collection_only
from app.commands.assistants import add_assistant_option
from app.commands.attachments import add_attaching
from app.commands.grammar import Commands
from app.commands.output import Output
from app.commands.privacy import add_masking_option
from app.commands.sampling import add_sampling_options
from app.commands.talk import ask, chat
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder

translate = QCoreApplication.translate


def add_ask(commands: Commands) -> None:
    """Add the command to the grammar."""
    asking = commands.add("ask", _ask, translate("CommandLine", "ask one question and get the answer"), runs_model=True)
    asking.add_argument(
        "text",
        metavar="TEXT",
        nargs="?",
        help=translate("CommandLine", "the question; - reads it from standard input"),
    )
    add_collection_options(asking)
    asking.add_argument(
        "--conversation",
        metavar="ID",
        help=translate("CommandLine", "go on with this conversation instead of a new one"),
    )
    add_assistant_option(asking, of_documents=True)
    add_attaching(asking)
    add_masking_option(asking)
    _add_generation_options(asking)


def add_chat(commands: Commands) -> None:
    """Likewise."""
    chatting = commands.add(
        "chat", chat, translate("CommandLine", "talk in the terminal, line by line"), runs_model=True
    )
    add_assistant_option(chatting)
    add_masking_option(chatting)
    _add_generation_options(chatting)


def _add_generation_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", metavar="ID", help=translate("CommandLine", "an installed model (see: shakti model list)")
    )
    parser.add_argument("--system", metavar="TEXT", help=translate("CommandLine", "instructions for the model"))
    add_sampling_options(parser)
    parser.add_argument(
        "--stop",
        action="append",
        metavar="TEXT",
        help=translate("CommandLine", "end the answer before this text; may be given several times"),
    )
    parser.add_argument(
        "--no-lookup",
        action="store_true",
        help=translate("CommandLine", "do not guess ahead from the prompt: the same answer, at another speed"),
    )


def _ask(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    given = collection_only(options)
    if given is not None and options.collection is None and options.assistant is None:
        options.wrong_usage(translate("CommandLine", "%1 needs --collection").replace("%1", given))
    if options.text is None and options.batch is None:
        options.wrong_usage(translate("CommandLine", "a question is missing"))
    if options.collection is not None and options.assistant is not None:
        options.wrong_usage(translate("CommandLine", "either --assistant or --collection"))
    if options.batch is not None and options.conversation is not None:
        options.wrong_usage(translate("CommandLine", "either --batch or --conversation"))
    if options.attach and (options.collection is not None or options.batch is not None):
        options.wrong_usage(translate("CommandLine", "a file is attached to a question to the model, not to documents"))
    if options.collection is not None:
        return ask_collection(options, folder, output)
    if options.assistant is not None and not options.attach:
        return ask_assistant(options, folder, output)
    if given is not None:
        raise AppError(ErrorCode.COLLECTION_NOT_FOUND, given)
    return ask(options, folder, output)
