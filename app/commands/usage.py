"""Translates argparse's help headings and usage errors into the user's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication

from app.ui.wording.error_entry import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_CONTEXT = "CommandLine"
_HEADINGS = (QT_TRANSLATE_NOOP("CommandLine", "positional arguments"), QT_TRANSLATE_NOOP("CommandLine", "options"))
# As argparse writes them.
_MISTAKES = (
    QT_TRANSLATE_NOOP("CommandLine", "argument %1: %2"),
    QT_TRANSLATE_NOOP("CommandLine", "expected one argument"),
    QT_TRANSLATE_NOOP("CommandLine", "expected at least one argument"),
    QT_TRANSLATE_NOOP("CommandLine", "expected %1 arguments"),
    QT_TRANSLATE_NOOP("CommandLine", "invalid choice: %1 (choose from %2)"),
    QT_TRANSLATE_NOOP("CommandLine", "invalid int value: %1"),
    QT_TRANSLATE_NOOP("CommandLine", "invalid float value: %1"),
    QT_TRANSLATE_NOOP("CommandLine", "ignored explicit argument %1"),
    QT_TRANSLATE_NOOP("CommandLine", "not allowed with argument %1"),
    QT_TRANSLATE_NOOP("CommandLine", "ambiguous option: %1 could match %2"),
    QT_TRANSLATE_NOOP("CommandLine", "unrecognized arguments: %1"),
    QT_TRANSLATE_NOOP("CommandLine", "the following arguments are required: %1"),
    QT_TRANSLATE_NOOP("CommandLine", "one of the arguments %1 is required"),
)


class Parser(argparse.ArgumentParser):
    """Wrong usage is raised: who runs it says it in one line after the usage, and as JSON where that is asked for."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{"formatter_class": _Help, **options})

    def _print_message(self, message: str, file: Any = None) -> None:
        print(message, end="", file=file, flush=True)  # argparse lets pass in silence that a disk is full

    def error(self, message: str) -> NoReturn:
        raise WrongUsageError(usage_mistake(message), self.format_usage(), self.prog)


class WrongUsageError(Exception):
    """`usage` is how the command is written."""

    def __init__(self, message: str, usage: str, program: str) -> None:
        super().__init__(message)
        self.usage, self.program = usage, program


class _Help(argparse.HelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Any, prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, translate("CommandLine", "usage: ") if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        super().start_section(translate(_CONTEXT, heading) if heading in _HEADINGS else heading)

    def add_argument(self, action: argparse.Action) -> None:
        if "--help" in action.option_strings:
            action.help = translate("CommandLine", "show this help and exit")
        super().add_argument(action)


def usage_mistake(message: str) -> str:
    """A message of argparse in the user's language; what is none of its own stays as it is."""
    for source in _MISTAKES:
        found = re.fullmatch(re.sub("%[12]", "(.+?)", re.escape(source)), message, re.DOTALL)
        if found is not None:
            parts = dict(enumerate(map(usage_mistake, found.groups()), start=1))
            return "".join(
                parts[int(each[1])] if each in ("%1", "%2") else each
                for each in re.split("(%[12])", translate(_CONTEXT, source))
            )
    return message
