"""An export: conversations into files, one for each or one for all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from app.core.exchange.file_names import file_name
from app.core.exchange.html_format import html_document
from app.core.exchange.json_format import document
from app.core.exchange.markdown_format import markdown_document
from app.core.exchange.reading import Layout
from app.core.exchange.whole import Json, Mask, WholeConversation, masked, masked_json
from app.core.new_file import make_folder, write_new


class Format(StrEnum):
    """What a conversation can be exported as. JSON alone has all of it and can be imported again."""

    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        """The end of a file's name."""
        return ".md" if self is Format.MARKDOWN else f".{self.value}"


Pdf = Callable[[WholeConversation, Layout], bytes]  # app.ui.exchange.pdf_export.pdf_document
Progress = Callable[[int, int], None]  # conversations done, conversations in all


@dataclass(frozen=True)
class ExportOptions:
    """What an export is to be. `settings` are those in force, for JSON; `pdf` draws PDFs and is needed for them alone.

    `replace` lets a file of the same name be overwritten.
    """

    format: Format
    layout: Layout = field(default_factory=Layout)
    mask: Mask | None = None
    settings: Mapping[str, Json] | None = None
    pdf: Pdf | None = None
    replace: bool = False


@dataclass(frozen=True)
class ExportReport:
    """The files, and the ids of the conversations in them."""

    files: tuple[Path, ...]
    conversations: tuple[str, ...]


def export(
    ids: Sequence[str],
    read: Callable[[str], WholeConversation],
    output: Path,
    options: ExportOptions,
    *,
    into_folder: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write conversations to `output`: a file, or a folder with a file for each, named after its title.

    It is a folder where one of that name exists, where `into_folder` says so, and for several conversations in a
    format that holds one a file (all but JSON); a folder that is not there is made. Files of a cancelled or failed
    export that were finished before stay. Raises AppError: EXPORT_EXISTS, EXPORT_NOT_WRITABLE, DISK_FULL,
    STORAGE_FAILED, CANCELLED, and what `read` raises.
    """

    def chosen() -> Iterator[WholeConversation]:
        for number, conversation_id in enumerate(ids):
            if cancelled is not None and cancelled():
                raise AppError(ErrorCode.CANCELLED)
            yield masked(read(conversation_id), options.mask)
            if progress is not None:
                progress(number + 1, len(ids))

    if into_folder or output.is_dir() or (len(ids) != 1 and options.format is not Format.JSON):
        files = _write_folder(output, chosen(), options)
    else:
        write_new(output, _contents(chosen(), options), replace=options.replace)
        files = [output]
    return ExportReport(tuple(files), tuple(ids))


def _write_folder(folder: Path, conversations: Iterable[WholeConversation], options: ExportOptions) -> list[Path]:
    make_folder(folder)
    # With `replace` only the names of this export are taken.
    taken = set() if options.replace else {path.name.casefold() for path in folder.iterdir()}
    files = []
    for conversation in conversations:
        name = file_name(conversation.title, options.format.suffix, taken)
        taken.add(name.casefold())
        write_new(folder / name, _contents([conversation], options), replace=options.replace)
        files.append(folder / name)
    return files


def _contents(conversations: Iterable[WholeConversation], options: ExportOptions) -> Iterator[str | bytes]:
    if options.format is Format.JSON:
        settings = options.settings if options.mask is None else masked_json(options.settings, options.mask)
        is_masked = options.mask is not None
        yield from document(conversations, exported=datetime.now(UTC), settings=settings, is_masked=is_masked)
        return
    for conversation in conversations:
        match options.format:
            case Format.MARKDOWN:
                yield markdown_document(conversation, options.layout)
            case Format.HTML:
                yield html_document(conversation, options.layout)
            case Format.PDF:
                if options.pdf is None:
                    raise ValueError("a PDF needs its drawer")
                yield options.pdf(conversation, options.layout)
