"""The help of a command: its own options first, and how a model runs only where one does."""

import argparse
from collections.abc import Iterator

from app.cli import build_parser

RUN_A_MODEL = {"", "ask", "chat", "bench", "bench perplexity", "bench agreement", "model measure", "self-test"}


def helps(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, act in action.choices.items():
                yield from helps(act, f"{name} {word}".strip())


def test_how_a_model_runs_is_told_where_one_does_and_taken_everywhere() -> None:
    commands = dict(helps(build_parser()))
    assert {name for name, parser in commands.items() if "--kv-window" in parser.format_help()} == RUN_A_MODEL
    assert build_parser().parse_args(["docs", "list", "--kv-bits", "8"]).kv_bits == 8


def test_one_command_alone_has_the_grammar_that_it_has_among_all() -> None:
    for name, parser in helps(build_parser()):
        if name:
            alone = dict(helps(build_parser(name.split()[0])))
            assert parser.format_help() == alone[name].format_help()


def test_each_command_and_option_says_what_it_is() -> None:
    for name, parser in helps(build_parser()):
        assert parser.description, name
        told = [each for each in parser._actions if not isinstance(each, argparse._SubParsersAction)]
        silent = [each.option_strings or each.dest for each in told if not each.help]
        assert not silent, name


def test_own_options_stand_before_those_of_every_command() -> None:
    for name, parser in helps(build_parser()):
        text = parser.format_help()
        before, _, after = text.partition("options of every command:")
        assert "  --home DIR " in after, name
        assert "  --home DIR " not in before, name
        assert text.count("\n  --collection NAME ") == before.count("\n  --collection NAME "), name
