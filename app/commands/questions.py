"""Reads the questions of `ask` and `docs search`: one argument, or a file whose lines are checked one by one."""

from __future__ import annotations

import argparse
import codecs
import errno
import io
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any, BinaryIO

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path, given_text
from app.commands.output import Output, speak_as_asked
from app.core.errors import AppError, ErrorCode
from app.core.given_file import open_given
from app.core.paths import DataFolder
from app.core.strict_json import strict_json

translate = QCoreApplication.translate

LONGEST_LINE = 1_000_000  # characters: ten thousand words, each letter written as \uXXXX
MOST_PASSED_OVER = 100  # times that many of a line that is too long; /dev/zero is one that never ends
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}  # as Windows PowerShell writes files


@dataclass(frozen=True)
class Asked:
    """A question. Of a batch: the id that its line gives, the line from 1, what is wrong with that, and the question
    that it is asked after."""

    text: str
    id: Any = None
    line: int | None = None
    error: AppError | None = None
    after: str = ""


def add_batch(parser: argparse.ArgumentParser) -> None:
    """Add the option that takes a file of questions."""
    parser.add_argument(
        "--batch",
        metavar="FILE",
        help=translate(
            "CommandLine", 'a file of questions, one JSON object per line: {"id", "question"}; - reads standard input'
        ),
    )


@contextmanager
def questions(options: argparse.Namespace, folder: DataFolder, output: Output) -> Iterator[Iterator[Asked]]:
    """The question on the command line, else those of a file one by one, as they are read; these give JSON.

    Raises WrongUsageError, AppError(FILE_NOT_READABLE). A line that holds no question is an `Asked` with an error.
    """
    if options.text is None and options.batch is None:
        options.wrong_usage(translate("CommandLine", "a question is missing"))
    if options.text is not None and options.batch is not None:
        options.wrong_usage(translate("CommandLine", "either a question or --batch"))
    if options.batch is None:
        text = given_text(options.text)
        speak_as_asked(text, folder)
        yield iter([Asked(text)])
        return
    output.as_json = True
    try:
        source = nullcontext(sys.stdin.buffer) if options.batch == "-" else open_given(given_path(options.batch))
    except OSError as error:
        raise AppError(ErrorCode.FILE_NOT_READABLE, f"{options.batch}: {error.strerror}") from error
    except ValueError as error:  # a NUL in the name
        raise AppError(ErrorCode.FILE_NOT_READABLE, options.batch) from error
    with source as opened, closing(_asked(opened, options.batch)) as asked:
        yield asked


def _asked(opened: BinaryIO, name: str) -> Generator[Asked]:
    try:
        with closing(_lines(opened)) as lines:
            for number, line in enumerate(lines, start=1):
                if line is None:
                    yield _bad(number, None, f"> {LONGEST_LINE}")
                elif line.strip():  # a question may hold other ends of lines
                    yield _question(line, number)
    except OSError as error:
        raise AppError(ErrorCode.FILE_NOT_READABLE, name) from error


def _lines(opened: BinaryIO) -> Generator[str | None]:
    """Those of a file; None for one that is too long. What is no UTF-8 or UTF-16 is in them as lone surrogates."""
    encoding = _UTF_16.get(opened.peek(2)[:2]) if isinstance(opened, io.BufferedReader) else None
    errors = "surrogatepass" if encoding else "surrogateescape"
    text = io.TextIOWrapper(opened, encoding or "utf-8-sig", errors, newline="\n")
    try:
        while line := text.readline(LONGEST_LINE + 1):
            if len(line) <= LONGEST_LINE or line.endswith("\n"):
                yield line
                continue
            for _ in range(MOST_PASSED_OVER):
                if not line or line.endswith("\n"):
                    break
                line = text.readline(LONGEST_LINE)
            else:
                raise OSError(errno.EFBIG, "a line without an end")
            yield None
    except UnicodeDecodeError:  # half a character of UTF-16 at the end
        yield "\ud800"
    finally:
        text.detach()


def _question(line: str, number: int) -> Asked:
    try:
        line.encode()
    except UnicodeEncodeError:
        return _bad(number, None, "UTF-8")
    try:
        fields = strict_json(line)
    except (ValueError, RecursionError):
        return _bad(number, None, "JSON")
    if not isinstance(fields, dict):
        return _bad(number, None, "JSON")
    given, text = fields.get("id"), fields.get("question")
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        return _bad(number, None, "id")
    after = fields.get("after", "")
    if not isinstance(text, str) or not isinstance(after, str):
        return _bad(number, given, "after" if isinstance(text, str) else "question")
    return Asked(text, given, number, after=after)


def _bad(number: int, given: Any, why: str) -> Asked:
    where = translate("CommandLine", "line %1").replace("%1", str(number))
    return Asked("", given, number, AppError(ErrorCode.BATCH_DAMAGED, f"{where}: {why}"))
