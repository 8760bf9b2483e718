"""`shakti type`: transliterates Latin letters to Hindi, Kannada or Telugu, as the window does."""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import QCoreApplication

from app.commands.grammar import Commands
from app.commands.output import Output
from app.core.paths import DataFolder
from app.core.settings import Language

translate = QCoreApplication.translate


def add_typing(commands: Commands) -> None:
    """Add the grammar of `type`."""
    typing = commands.add("type", write, translate("CommandLine", "write Hindi, Kannada or Telugu with Latin letters"))
    typing.add_argument(
        "text",
        metavar="TEXT",
        nargs="*",
        help=translate("CommandLine", "words in Latin letters; without them, lines from standard input"),
    )
    typing.add_argument(
        "--language",
        required=True,
        choices=[str(language) for language in Language if language is not Language.ENGLISH],
        help=translate("CommandLine", "the language that is written"),
    )


def write(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """One result for the words given, or one for each line read."""
    from app.core.typing.typist import typist

    one = typist(Language(options.language))
    for text in [" ".join(options.text)] if options.text else map(str.rstrip, sys.stdin):
        words = [
            {"latin": found.latin, "first": found.first, "candidates": list(found.words)}
            for found in one.suggestions(text)
        ]
        whole = one.convert(text)
        output.result({"language": options.language, "latin": text, "text": whole, "words": words}, whole)
