"""Reads and writes an assistant as a JSON file (docs/assistants.md). The file is untrusted and validated strictly."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.assistants.assistants import LONGEST_INSTRUCTIONS, LONGEST_NAME
from app.core.assistants.sampling_fields import sampling_from, values_of
from app.core.errors import AppError, ErrorCode
from app.core.given_file import read_given
from app.core.new_file import write_new
from app.core.question import is_blank, is_for_people
from app.core.strict_json import strict_json
from shakti_mlx.sampling import SamplingParams

FORMAT = "shakti-assistant"
VERSION = 1
LARGEST = 100_000  # bytes
_FIELDS = {"format", "version", "name", "instructions", "sampling", "collection"}


@dataclass(frozen=True)
class AssistantFile:
    """What a file holds. `collection` is the name of one, which need not be here."""

    name: str
    instructions: str
    sampling: SamplingParams | None = None
    collection: str | None = None


def file_text(content: AssistantFile) -> str:
    """The file's text."""
    fields: dict[str, Any] = {"format": FORMAT, "version": VERSION, "name": content.name}
    fields["instructions"] = content.instructions
    if content.sampling is not None:
        fields["sampling"] = values_of(content.sampling)
    if content.collection is not None:
        fields["collection"] = content.collection
    return json.dumps(fields, indent=2, ensure_ascii=False) + "\n"


def write_file(content: AssistantFile, path: Path) -> None:
    """Write a file that is not there yet, whole or not at all. Raises AppError as `write_new`."""
    write_new(path, [file_text(content)])


def read_file(path: Path) -> AssistantFile:
    """Raises AppError: FILE_NOT_READABLE, and as `parse`."""
    return parse(read_given(path, LARGEST + 1))


def parse(data: bytes) -> AssistantFile:
    """Raises AppError: ASSISTANT_NEWER, ASSISTANT_DAMAGED with the field that is wrong."""
    if len(data) > LARGEST:
        raise _damaged("size")
    try:
        fields = strict_json(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise _damaged("json") from None
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise _damaged("format")
    version = fields.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _damaged("version")
    if version > VERSION:
        raise AppError(ErrorCode.ASSISTANT_NEWER, f"version {version}")
    if set(fields) - _FIELDS:
        raise _damaged("unknown field")
    name = _text(fields, "name", LONGEST_NAME)
    if "\n" in name or "\t" in name:
        raise _damaged("name")
    instructions = _text(fields, "instructions", LONGEST_INSTRUCTIONS)
    collection = _text(fields, "collection", 100) if "collection" in fields else None
    return AssistantFile(name, instructions, _sampling(fields), collection)


def _sampling(fields: dict[str, Any]) -> SamplingParams | None:
    if "sampling" not in fields:
        return None
    values = fields["sampling"]
    if not isinstance(values, dict):
        raise _damaged("sampling")
    try:
        return sampling_from(values)
    except ValueError as error:
        name = str(error)
        raise _damaged(f"sampling: {name}" if name.isidentifier() and len(name) < 40 else "sampling") from None


def _text(fields: dict[str, Any], name: str, most: int) -> str:
    text = fields.get(name)
    if not isinstance(text, str) or len(text) > most or is_blank(text) or not is_for_people(text, "\n\t"):
        raise _damaged(name)
    return text.strip()


def _damaged(what: str) -> AppError:
    return AppError(ErrorCode.ASSISTANT_DAMAGED, what)
