"""The command line's entry point: parser, results and errors."""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from app.commands.given import non_empty, whole_number
from app.commands.grammar import FAILED, INTERRUPTED, OK, WRONG_USAGE, Command, Commands
from app.commands.output import Output, end_text_application, use_settings_language
from app.commands.unlock import add_unlocking, unlocking_as_given
from app.commands.usage import Parser, WrongUsageError
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder, data_folder
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.model import BackendName, Dtype

log = logging.getLogger(__name__)
translate = QCoreApplication.translate
Named = Callable[..., bool]  # whether one of these commands is wanted


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
        return FAILED
    finally:
        _drop_what_is_not_taken()


def _drop_what_is_not_taken() -> None:
    """What standard output could not take, or Python tries once more at its end and has words of its own for it."""
    try:
        if sys.stdout is not None:  # closed
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _carried_out(arguments: Sequence[str], output: Output) -> int:
    """Whatever goes wrong is told. Raises OSError where standard output does not take it."""
    try:
        folder = data_folder(_home_in(arguments))
        use_settings_language(folder)
        options = _parsed(arguments)
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
    """A mistake of ours goes into the log, with its place.

    Raises what `command` raises, AppError(UNEXPECTED), and ModelError(TOO_LITTLE_MEMORY).
    """
    try:
        return command(options, folder, output) or OK
    except (AppError, ModelError, OSError, WrongUsageError):
        raise
    except MemoryError as error:  # of the system or a limit of it: no mistake of ours
        raise ModelError(ModelErrorCode.TOO_LITTLE_MEMORY) from error
    except Exception as error:
        from app.core.logs import set_up_logging, stop_logging

        with suppress(AppError):
            set_up_logging(folder.log)
        log.critical("uncaught error", exc_info=error)
        stop_logging()
        raise AppError(ErrorCode.UNEXPECTED, type(error).__name__) from error


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """By as little of the grammar as will do, for the whole is slow; by that, what has help or a mistake in it."""
    parser = _main_parser(_common_options(model=True), add_help=False)
    with suppress(WrongUsageError):  # the whole grammar's usage names the commands
        options, further = parser.parse_known_args(arguments)
        if not further:
            return options  # to open the window
        if not further[0].startswith("-"):
            return build_parser(further[0]).parse_args(arguments)
    return build_parser().parse_args(arguments)


def _common_options(*, model: bool = False) -> Parser:
    """What every command takes. How the model runs is named in the help of those that run one, and let be by others."""
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    every = common.add_argument_group(translate("CommandLine", "options of every command"))
    every.add_argument(
        "--home", type=non_empty, metavar="DIR", help=translate("CommandLine", "data folder (also: SHAKTI_HOME)")
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
                "CommandLine", "remember only this many of the latest tokens, and the instructions: limits the memory"
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
    parser.add_argument("--version", action="store_true", help=translate("CommandLine", "show the version and exit"))
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


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The grammar of the command line, in the user's language: of one command, or of all in the order of the help."""
    common, running = _common_options(), _common_options(model=True)
    # With options of its own: their defaults would else be those of the commands too, and undo what stands before one.
    parser = _main_parser(_common_options(model=True))
    commands = Commands(parser.add_subparsers(metavar="COMMAND"), common, running)

    def named(*names: str) -> bool:
        return only is None or only in names

    _add_what_people_ask(named, commands)
    _add_what_is_kept(named, commands)
    _add_what_it_runs_on(named, commands)
    return parser


def _add_what_people_ask(named: Named, commands: Commands) -> None:
    if named("ask", "chat"):
        from app.commands.asking import add_ask, add_chat

        add_ask(commands)
        add_chat(commands)
    if named("docs"):
        from app.commands.answers import add_search
        from app.commands.documents import add_documents
        from app.commands.watching import add_watching

        acts = add_documents(commands)
        add_search(acts)
        add_watching(acts)
    if named("pack"):
        from app.commands.packs import add_pack

        add_pack(commands)
    if named("setup", "suggest"):
        from app.commands.setup import add_setup

        add_setup(commands)
    if named("type"):
        from app.commands.typing import add_typing

        add_typing(commands)


def _add_what_is_kept(named: Named, commands: Commands) -> None:
    if named("conversations"):
        from app.commands.conversations import add_conversations

        add_conversations(commands)
    if named("assistant"):
        from app.commands.assistants import add_assistant

        add_assistant(commands)
    if named("settings", "diagnose"):
        from app.commands.settings import add_settings

        add_settings(commands)
    if named("profile"):
        from app.commands.profiles import add_profile

        add_profile(commands)
    if named("privacy"):
        from app.commands.privacy import add_privacy

        add_privacy(commands)
    if named("audit"):
        from app.commands.audit import add_audit

        add_audit(commands)


def _add_what_it_runs_on(named: Named, commands: Commands) -> None:
    if named("db"):
        from app.commands.database import add_database

        add_database(commands)
    if named("model"):
        from app.commands.models import add_model

        add_model(commands)
    if named("network"):
        from app.commands.network import add_network

        add_network(commands)
    if named("bench"):
        from app.commands.bench import add_bench

        add_bench(commands)
    if named("self-test"):
        text = translate("CommandLine", "check that everything works on this computer")
        commands.add("self-test", _self_test, text, runs_model=True)


def _window_or_version(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    if options.version:
        from app import __version__

        output.result({"version": __version__}, f"shakti {__version__}")
        return OK
    from app.commands.given import model_options
    from app.window_run import has_display, run_window

    if has_display():
        given = unlocking_as_given(options)
        end_text_application()
        return run_window(folder, model_options(options), profile=options.profile, given=given)
    output.note(translate("CommandLine", "There is no display here, so the assistant opens in the terminal."))
    chat = build_parser("chat").parse_args(["chat"])
    chat.profile, chat.passphrase_file = options.profile, options.passphrase_file
    command: Command = chat.command
    return command(chat, folder, output) or OK


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
