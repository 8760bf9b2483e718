"""`shakti conversations export|import`."""

from __future__ import annotations

import argparse
import os
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path
from app.commands.grammar import Commands
from app.commands.output import Output, end_text_application, spoken_language, use_settings_language
from app.commands.privacy import add_export_masking, masker_by_choice, told_masked
from app.commands.unlock import unlocked_workspace
from app.core.paths import DataFolder

if TYPE_CHECKING:
    from app.core.exchange.exporting import Pdf

translate = QCoreApplication.translate

FORMATS = ("markdown", "json", "html", "pdf")
SUFFIXES = {".md": "markdown", ".html": "html", ".htm": "html", ".pdf": "pdf"}


def add_export(acts: Commands) -> None:
    """Add `export` to the acts of `shakti conversations`."""
    exporting = acts.add(
        "export",
        export_conversations,
        translate("CommandLine", "write conversations to files, which are not encrypted"),
    )
    which = exporting.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "conversations", metavar="ID", nargs="*", default=[], help=translate("CommandLine", "the conversations' IDs")
    )
    which.add_argument("--all", action="store_true", help=translate("CommandLine", "all conversations"))
    exporting.add_argument(
        "--format",
        choices=FORMATS,
        help=translate(
            "CommandLine",
            "only json has everything and can be imported again; without this option, the file's name decides",
        ),
    )
    exporting.add_argument(
        "--output",
        metavar="PATH",
        required=True,
        help=translate("CommandLine", "a file, or a folder with a file for each conversation"),
    )
    exporting.add_argument(
        "--all-branches",
        action="store_true",
        help=translate("CommandLine", "also what was asked or answered differently (json always has it)"),
    )
    exporting.add_argument(
        "--force", action="store_true", help=translate("CommandLine", "overwrite files of the same name")
    )
    add_export_masking(exporting)


def add_import(acts: Commands) -> None:
    """Add `import` to the acts of `shakti conversations`."""
    importing = acts.add(
        "import",
        import_conversations,
        translate("CommandLine", "import conversations from a JSON export or from ChatGPT's export"),
    )
    importing.add_argument(
        "file", metavar="FILE", help=translate("CommandLine", "a JSON file, or the zip file that ChatGPT sends")
    )


def export_conversations(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Write the conversations named, or all, to files."""
    from app.core.exchange.exporting import ExportOptions, Format, export
    from app.ui.wording.export_labels import export_layout

    target = given_path(options.output)
    form = Format(options.format or SUFFIXES.get(target.suffix.lower(), "json"))
    pdf = _pdf(folder) if form is Format.PDF else None
    separators = tuple(filter(None, (os.sep, os.altsep)))
    with unlocked_workspace(options, folder, output) as workspace:
        ids = workspace.exchange.ids() if options.all else list(dict.fromkeys(options.conversations))
        settings = workspace.settings.current
        masking = masker_by_choice(options.mask, settings.mask_on_export)
        report = export(
            ids,
            workspace.exchange.read_to_export,
            target,
            ExportOptions(
                form,
                layout=export_layout(spoken_language(folder), all_branches=options.all_branches),
                mask=masking,
                settings={"system_prompt": settings.system_prompt, "sampling": asdict(settings.sampling)},
                pdf=pdf,
                replace=options.force,
            ),
            into_folder=options.output.endswith(separators),
        )
    files = [str(path) for path in report.files]
    fields = {
        "files": files,
        "conversations": list(report.conversations),
        "masked": masking is not None,
        "masked_kinds": [] if masking is None else list(masking.kinds),
    }
    output.result(fields, "\n".join(files))
    if masking is not None:
        output.note(told_masked(masking))
    if files:
        output.note(translate("CommandLine", "These files are not encrypted: whoever has them can read them."))


def import_conversations(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Take over the conversations of a file: all of them, or where something is wrong with it, none."""
    from app.core.exchange.importing import import_file
    from app.ui.wording.import_text import import_lines

    with unlocked_workspace(options, folder, output) as workspace:
        report = import_file(given_path(options.file), workspace.exchange)
    said, *notes = import_lines(report)
    fields = {
        "imported": len(report.imported),
        "skipped": len(report.skipped),
        "conversations": list(report.imported),
        "warnings": [{"code": str(note), "count": count} for note, count in report.warnings],
    }
    output.result(fields, said)
    if not output.as_json:
        for note in notes:
            output.note(note)


def _pdf(folder: DataFolder) -> Pdf:
    """What draws PDFs. Fonts need an application object with graphics, which takes the place of the terminal's."""
    from PySide6.QtGui import QGuiApplication

    end_text_application()
    application = QGuiApplication(["shakti", "-platform", "offscreen"])
    use_settings_language(folder)
    from app.ui.exchange.pdf_export import pdf_document

    def draw(conversation: Any, layout: Any) -> bytes:
        assert application is not None  # kept alive
        return pdf_document(conversation, layout)

    return draw
