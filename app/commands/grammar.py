"""Where the grammar's commands are added: the program's own, or the acts of one, such as `shakti docs add`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.commands.output import Output
from app.commands.usage import Parser
from app.core.paths import DataFolder

if TYPE_CHECKING:
    Parsers = argparse._SubParsersAction[Parser]  # argparse has no public name for it

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130  # exit codes
Command = Callable[[argparse.Namespace, DataFolder, Output], int | None]  # gives the exit code; None is OK


@dataclass(frozen=True)
class Commands:
    """Of the program, or of a command that has acts. `running` has the options of what runs a model too."""

    parsers: Parsers
    common: Parser
    running: Parser

    def add(self, name: str, command: Command, text: str, *, runs_model: bool = False, **further: Any) -> Parser:
        """A command; its options also have `wrong_usage`, which says what is wrong with them and ends it."""
        parents = [self.running if runs_model else self.common]
        parser = self.parsers.add_parser(name, parents=parents, help=text, description=text, **further)
        parser.set_defaults(command=command, wrong_usage=parser.error)
        return parser

    def group(self, name: str, text: str) -> Commands:
        """A command that is always one of its acts."""
        parser = self.parsers.add_parser(name, parents=[self.common], help=text, description=text)
        return self.acts_of(parser, required=True)

    def acts_of(self, parser: Parser, *, required: bool = False) -> Commands:
        """What is added to the result comes behind this command."""
        return replace(self, parsers=parser.add_subparsers(metavar="ACT", required=required))
