"""The command line's entry point: parser, results and errors."""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.given import filled
from app.commands.output import Output, end_text_application, use_settings_language
from app.commands.unlock import add_unlocking, unlocking_as_given
from app.commands.usage import Parser, WrongUsageError
from app.commands.whole_number import whole_number
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder, data_folder
from shakti_mlx.errors import ModelError
from shakti_mlx.model import BackendName, Dtype

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[Parser]  # argparse has no public name for it

log = logging.getLogger(__name__)
translate = QCoreApplication.translate
Command = Callable[[argparse.Namespace, DataFolder, Output], int]

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; gives the exit code. Raises SystemExit(2) for wrong usage."""
    _speak_utf8()
    output = Output(as_json="--json" in arguments)
    try:
        return _carried_out(arguments, output)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:  # of standard output
        if not isinstance(error, BrokenPipeError):  # else its reader went away: nobody is left to tell
            Output(as_json=False).error(AppError.from_os_error(error, "-"))
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _carried_out(arguments: Sequence[str], output: Output) -> int:
    """Whatever goes wrong is told. Raises OSError where standard output does not take it."""
    try:
        folder = data_folder(_home_in(arguments))
        use_settings_language(folder)
        options = _opening(arguments) or build_parser().parse_args(arguments)
        if options.home is not None:
            os.environ["SHAKTI_HOME"] = options.home  # for child processes of ours
        output.as_json = options.json
        return _with_mistakes_logged(options.command, options, folder, output)
    except WrongUsageError as error:
        print(f"{error.usage}{error.program}: {error}", file=sys.stderr, flush=True)
        if output.as_json:
            output.error(AppError(ErrorCode.WRONG_USAGE, str(error)))
        raise SystemExit(WRONG_USAGE) from None
    except (AppError, ModelError) as error:
        output.error(error)
    except BrokenPipeError:
        raise
    except OSError as error:  # of a file that was named: its name is too long, its folder may not be looked into
        told = AppError.from_os_error(error, error.filename or "-")
        unread = told.code is ErrorCode.HOME_NOT_WRITABLE
        output.error(AppError(ErrorCode.FILE_NOT_READABLE, told.detail) if unread else told)
    return FAILED


def _with_mistakes_logged(command: Command, options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """A mistake of ours goes into the log, with its place. Raises what `command` raises, and AppError(UNEXPECTED)."""
    try:
        return command(options, folder, output)
    except (AppError, ModelError, OSError, WrongUsageError):
        raise
    except Exception as error:
        from app.core.logs import set_up_logging, stop_logging

        with suppress(AppError):
            set_up_logging(folder.log)
        log.critical("uncaught error", exc_info=error)
        stop_logging()
        raise AppError(ErrorCode.UNEXPECTED, type(error).__name__) from error


def _opening(arguments: Sequence[str]) -> argparse.Namespace | None:
    """The options where there is no command: the window opens without the grammar of all commands, which is slow."""
    parser = _main_parser(_common_options(model=True), add_help=False)
    try:
        options, further = parser.parse_known_args(arguments)
    except WrongUsageError:  # the whole grammar's usage names the commands
        return None
    return None if further else options


def _common_options(*, model: bool = False) -> Parser:
    """What every command takes. How the model runs is named in the help of those that run one, and let be by others."""
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    every = common.add_argument_group(translate("CommandLine", "options of every command"))
    every.add_argument(
        "--home", type=filled, metavar="DIR", help=translate("CommandLine", "data folder (also: SHAKTI_HOME)")
    )
    add_unlocking(every)
    every.add_argument("--json", action="store_true", help=translate("CommandLine", "write JSON"))
    running = common.add_argument_group(translate("CommandLine", "how the model runs"))
    for option in (
        running.add_argument(
            "--backend",
            choices=[str(each) for each in BackendName],
            help=translate("CommandLine", "which backend runs the model; without it, this computer's own"),
        ),
        running.add_argument(
            "--dtype",
            choices=[str(each) for each in Dtype],
            help=translate("CommandLine", "number format of activations; float32 is exact and slow"),
        ),
        running.add_argument(
            "--kv-window",
            type=whole_number(1),
            metavar="TOKENS",
            help=translate(
                "CommandLine", "remember only so many latest tokens, and the instructions: bounds the memory"
            ),
        ),
        running.add_argument(
            "--kv-bits",
            type=int,
            choices=[8],
            help=translate("CommandLine", "keep a conversation's memory in 8 bits: half the size, a little less exact"),
        ),
    ):
        option.help = option.help if model else argparse.SUPPRESS
    return common


def _main_parser(common: Parser, *, add_help: bool = True) -> Parser:
    parser = Parser(
        prog="shakti",
        parents=[common],
        add_help=add_help,
        description=translate("CommandLine", "An assistant that answers from this computer alone."),
    )
    parser.add_argument("--version", action="store_true", help=translate("CommandLine", "show the version and end"))
    parser.set_defaults(
        home=None,
        json=False,
        profile=None,
        passphrase_file=None,
        backend=None,
        dtype=None,
        kv_window=None,
        kv_bits=None,
        command=_window_or_version,
    )
    return parser


def build_parser() -> argparse.ArgumentParser:
    """The grammar of the command line, in the user's language."""
    from app.commands.answers import add_search
    from app.commands.assistants import add_assistant
    from app.commands.audit import add_audit
    from app.commands.bench import add_bench
    from app.commands.conversations import add_conversations
    from app.commands.database import add_database
    from app.commands.documents import add_documents
    from app.commands.network import add_network
    from app.commands.packs import add_pack
    from app.commands.privacy import add_privacy
    from app.commands.profiles import add_profile
    from app.commands.settings import add_settings
    from app.commands.setup import add_setup
    from app.commands.typing import add_typing
    from app.commands.watching import add_watching

    common, running = _common_options(), _common_options(model=True)
    # With options of its own: their defaults would else be those of the commands too, and undo what stands before one.
    parser = _main_parser(_common_options(model=True))
    commands = parser.add_subparsers(metavar="COMMAND")
    # In the order of the help: what people ask of it, what is kept, what it runs on.
    _add_ask(commands, running)
    _add_chat(commands, running)
    acts = add_documents(commands, common)
    add_search(acts, common)
    add_watching(acts, common)
    add_pack(commands, common)
    add_setup(commands, common)
    add_typing(commands, common)
    add_conversations(commands, common)
    add_assistant(commands, common)
    add_settings(commands, common)
    add_profile(commands, common)
    add_privacy(commands, common)
    add_audit(commands, common)
    add_database(commands, common)
    _add_model(commands, common, running)
    add_network(commands, common)
    add_bench(commands, running)
    test = commands.add_parser(
        "self-test",
        parents=[running],
        help=translate("CommandLine", "check that everything works on this computer"),
    )
    test.set_defaults(command=_self_test)
    return parser


def _add_ask(commands: Subparsers, common: Parser) -> None:
    from app.commands.answers import add_collection_options
    from app.commands.assistants import add_assistant_option
    from app.commands.attachments import add_attaching
    from app.commands.privacy import add_masking_option

    ask = commands.add_parser(
        "ask", parents=[common], help=translate("CommandLine", "ask one question and get the answer")
    )
    ask.add_argument(
        "text",
        metavar="TEXT",
        nargs="?",
        help=translate("CommandLine", "the question; - reads it from standard input"),
    )
    add_collection_options(ask)
    ask.add_argument(
        "--conversation",
        metavar="ID",
        help=translate("CommandLine", "go on with this conversation instead of a new one"),
    )
    add_assistant_option(ask, of_documents=True)
    add_attaching(ask)
    add_masking_option(ask)
    _add_generation_options(ask)
    ask.set_defaults(command=_ask, wrong_usage=ask.error)


def _add_chat(commands: Subparsers, common: Parser) -> None:
    from app.commands.assistants import add_assistant_option
    from app.commands.privacy import add_masking_option

    chat = commands.add_parser(
        "chat", parents=[common], help=translate("CommandLine", "talk in the terminal, line by line")
    )
    add_assistant_option(chat)
    add_masking_option(chat)
    _add_generation_options(chat)
    chat.set_defaults(command=_chat)


def _add_generation_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", metavar="ID", help=translate("CommandLine", "an installed model (see: shakti model list)")
    )
    parser.add_argument("--system", metavar="TEXT", help=translate("CommandLine", "instructions for the model"))
    numbers: list[tuple[str, type, str]] = [
        ("--temperature", float, translate("CommandLine", "0 always takes the likeliest word")),
        ("--top-k", int, translate("CommandLine", "choose among the K likeliest tokens; 0 is off")),
        (
            "--top-p",
            float,
            translate("CommandLine", "choose among tokens that make up this probability; 1 is off"),
        ),
        (
            "--min-p",
            float,
            translate("CommandLine", "leave out tokens below this share of the likeliest; 0 is off"),
        ),
        ("--repetition-penalty", float, translate("CommandLine", "weigh down what was just said; 1 is off")),
        ("--max-tokens", int, translate("CommandLine", "longest answer, in tokens")),
        ("--seed", int, translate("CommandLine", "the same seed gives the same answer")),
    ]
    for name, kind, text in numbers:
        parser.add_argument(name, type=kind, metavar="N", help=text)
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


def _add_model(commands: Subparsers, common: Parser, running: Parser) -> None:
    from app.commands.model_acts import add_model_acts

    model = commands.add_parser(
        "model", parents=[common], help=translate("CommandLine", "list, import, convert, verify or remove models")
    )
    acts = model.add_subparsers(metavar="ACT", required=True)
    listing = acts.add_parser("list", parents=[common], help=translate("CommandLine", "the installed models"))
    listing.set_defaults(command=_model_list)
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
    importing.set_defaults(command=_model_import)
    _add_convert(acts, common)
    add_model_acts(acts, common, running)
    verifying = acts.add_parser(
        "verify",
        parents=[common],
        help=translate("CommandLine", "check installed models against their checksums"),
    )
    verifying.add_argument(
        "model", metavar="ID", nargs="?", help=translate("CommandLine", "one model; without it, all")
    )
    verifying.set_defaults(command=_model_verify)
    removing = acts.add_parser("remove", parents=[common], help=translate("CommandLine", "remove an installed model"))
    removing.add_argument("model", metavar="ID", help=translate("CommandLine", "the model's ID"))
    removing.set_defaults(command=_model_remove)


def _add_convert(acts: Subparsers, common: Parser) -> None:
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
    converting.set_defaults(command=_model_convert)


def _window_or_version(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    if options.version:
        from app import __version__

        output.result({"version": __version__}, f"shakti {__version__}")
        return OK
    from app.commands.model_options import model_options
    from app.window_run import has_display, run_window

    if has_display():
        given = unlocking_as_given(options)
        end_text_application()
        return run_window(folder, model_options(options), profile=options.profile, given=given)
    output.note(translate("CommandLine", "There is no display here, so the assistant opens in the terminal."))
    chat = build_parser().parse_args(["chat"])
    chat.profile, chat.passphrase_file = options.profile, options.passphrase_file
    return _chat(chat, folder, output)


def _ask(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.commands.answers import ask_assistant, ask_collection, collection_only
    from app.commands.talk import ask

    given = collection_only(options)
    if given is not None and options.collection is None and options.assistant is None:
        options.wrong_usage(translate("CommandLine", "%1 needs --collection").replace("%1", given))
    if options.text is None and options.batch is None and options.collection is None:
        options.wrong_usage(translate("CommandLine", "a question is missing"))
    if options.text is not None and options.batch is not None:
        options.wrong_usage(translate("CommandLine", "either a question or --batch"))
    if options.collection is not None and options.assistant is not None:
        options.wrong_usage(translate("CommandLine", "either --assistant or --collection"))
    if options.attach and (options.collection is not None or options.batch is not None):
        options.wrong_usage(translate("CommandLine", "a file is attached to a question to the model, not to documents"))
    if options.collection is not None:
        return ask_collection(options, folder, output)
    if options.assistant is not None and not options.attach:
        return ask_assistant(options, folder, output)
    if given is not None:
        raise AppError(ErrorCode.COLLECTION_NOT_FOUND, given)
    return ask(options, folder, output)


def _chat(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.commands.talk import chat

    return chat(options, folder, output)


def _model_list(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.commands.models import list_models

    return list_models(folder, output)


def _model_import(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.commands.models import import_model

    return import_model(folder, output, options.path, options.sha256)


def _model_convert(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.commands.models import convert_model

    form = {"bits": options.bits, "group_size": options.group_size}
    return convert_model(folder, output, options.source, options.destination, **form)


def _model_verify(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.commands.models import verify_models

    return verify_models(folder, output, options.model)


def _model_remove(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.commands.models import remove_model

    return remove_model(folder, output, options.model)


def _self_test(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.self_test import run_self_test

    end_text_application()
    report = run_self_test(folder, backend=options.backend)
    output.result(report.as_dict(), report.as_text())
    return OK if report.ok else FAILED


def _home_in(arguments: Sequence[str]) -> str | None:
    """The data folder named on the command line, before its grammar exists: help is in the folder's language."""
    early = Parser(add_help=False, allow_abbrev=False)
    early.add_argument("--home")
    try:
        home: str | None = early.parse_known_args([a for a in arguments if a not in ("-h", "--help")])[0].home
    except WrongUsageError:  # the whole grammar says so
        return None
    return home


def _speak_utf8() -> None:
    """Indic text goes in and out whole under any locale; what a terminal cannot show is replaced there, not here."""
    chosen = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or "C"
    if sys.platform == "linux" and chosen in ("C", "POSIX"):
        os.environ["LC_ALL"] = "C.UTF-8"  # else Qt warns that it wants UTF-8
    if sys.stdin is None:  # closed, as some schedulers start programs: there is nothing to read
        sys.stdin = io.TextIOWrapper(io.BytesIO())
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    if (reconfigure := getattr(sys.stdin, "reconfigure", None)) is not None:
        reconfigure(encoding="utf-8", errors="replace")
