"""`shakti privacy scan`, and masking for `shakti ask`, `shakti chat` and `shakti conversations export`."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

from app.commands.given import LONGEST_TEXT, given_path, given_text
from app.commands.grammar import Commands
from app.commands.output import Output
from app.core.errors import AppError, ErrorCode
from app.core.given_file import read_given
from app.core.paths import DataFolder
from app.core.privacy import Finding, Masker, find, mask
from app.core.privacy.masking import masked
from app.core.settings import Masking

translate = QCoreApplication.translate


def add_privacy(commands: Commands) -> None:
    """Add the command's grammar."""
    acts = commands.group("privacy", translate("CommandLine", "find and mask personal data in a text"))
    scanning = acts.add("scan", scan, translate("CommandLine", "list the personal data in a text"))
    source = scanning.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "text", metavar="TEXT", nargs="?", help=translate("CommandLine", "the text; - reads it from standard input")
    )
    source.add_argument("--file", metavar="FILE", help=translate("CommandLine", "read the text from a file"))
    scanning.add_argument(
        "--mask", action="store_true", help=translate("CommandLine", "write the text with what was found masked")
    )


def add_masking_option(parser: argparse.ArgumentParser) -> None:
    """--mask and --no-mask, for commands that store what was typed."""
    parser.add_argument(
        "--mask",
        action=argparse.BooleanOptionalAction,
        help=translate("CommandLine", "mask personal data before the text is saved and answered"),
    )


def add_export_masking(parser: argparse.ArgumentParser) -> None:
    """--mask and --no-mask, for commands that write files."""
    parser.add_argument(
        "--mask",
        action=argparse.BooleanOptionalAction,
        help=translate("CommandLine", "mask personal data in the files; what is saved here stays as it is"),
    )


def masker_by_choice(choice: bool | None, setting: Masking) -> Masker | None:
    """For --mask, or the setting "always" unless --no-mask.

    The setting "ask" masks nothing here: a script has nobody to ask.
    """
    return Masker() if choice or (choice is None and setting is Masking.ALWAYS) else None


def told_masked(masker: Masker) -> str:
    """What was masked, for the user."""
    from app.ui.wording.privacy_text import kind_names

    if not masker.kinds:
        return translate("CommandLine", "No personal data found.")
    return translate("CommandLine", "Masked: %1").replace("%1", kind_names(masker.kinds))


def scan(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """What is found in the text, and the text itself, masked when that was asked for. Nothing is stored."""
    text = _text_of(options)
    found = find(text)
    fields = [
        {
            "kind": finding.kind,
            "start": finding.start,
            "end": finding.end,
            "text": text[finding.start : finding.end],
            "checked": finding.checked,
            "masked": masked(text, finding),
        }
        for finding in found
    ]
    final = mask(text, found) if options.mask else text
    output.result({"findings": fields, "text": final}, final if options.mask else _listed(text, found))


def masked_by_choice(text: str, choice: bool | None, setting: Masking, output: Output) -> str:
    """The text to save, masked where `masker_by_choice` has it; what was masked is said."""
    masker = masker_by_choice(choice, setting)
    if masker is None:
        return text
    kept = masker(text)
    if masker.kinds:
        output.note(told_masked(masker))
    return kept


def _listed(text: str, found: list[Finding]) -> str:
    from app.ui.wording.privacy_text import kind_name

    lines = [f"{kind_name(finding.kind)}: {text[finding.start : finding.end]}" for finding in found]
    return "\n".join(lines) or translate("CommandLine", "No personal data found.")


def _text_of(options: argparse.Namespace) -> str:
    """Raises AppError(FILE_NOT_READABLE). What is no UTF-8 in a file is read as U+FFFD."""
    if options.file is None:
        return given_text(options.text)
    path = given_path(options.file)
    content = read_given(path, LONGEST_TEXT + 1)
    if len(content) > LONGEST_TEXT:
        raise AppError(ErrorCode.FILE_NOT_READABLE, f"{path}: > {LONGEST_TEXT}")
    return content.decode("utf-8-sig", "replace")
