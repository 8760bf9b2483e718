"""Reading a tokenizer's files: no more than a bound, and JSON without keeping other threads waiting."""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from json import scanner
from pathlib import Path
from typing import Any, TypeVar

from shakti_mlx.vocabulary import bad_tokenizer

LARGEST_TOKENIZER = 2**26  # bytes; the largest known have half of that
LARGEST_SETTINGS = 2**23
MOST_VALUES = 3 * 2**20  # commas and brackets in a JSON file: each value costs up to a hundred bytes of memory

T = TypeVar("T")


def read_bytes(path: Path, limit: int) -> bytes | None:
    """The bytes of the file, or None where there is none. Raises ModelError(BAD_TOKENIZER)."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise bad_tokenizer(f"{path.name} is not a file")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise bad_tokenizer(f"{path.name}: {error.strerror}") from error
    if len(data) > limit:
        raise bad_tokenizer(f"{path.name} has more than {limit} bytes")
    return data


def read_json(path: Path, limit: int = LARGEST_SETTINGS) -> dict[str, object] | None:
    """The JSON object in the file, or None where there is no file. Raises ModelError(BAD_TOKENIZER)."""
    data = read_bytes(path, limit)
    if data is None:
        return None
    if sum(map(data.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise bad_tokenizer(f"{path.name} has more than {MOST_VALUES} values")
    try:
        document = _decoder().decode(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise bad_tokenizer(f"{path.name} is not JSON: {error}") from error
    if not isinstance(document, dict):
        raise bad_tokenizer(f"{path.name} holds no JSON object")
    return document


def take(spec: Mapping[str, object], name: str, kind: type[T]) -> T | None:
    """The value at `name`, of that very type, or None where it is missing or null."""
    value = spec.get(name)
    if value is None:
        return None
    if type(value) is not kind:
        raise bad_tokenizer(f"{name} is a {type(value).__name__}, not a {kind.__name__}")
    return value


def _decoder() -> json.JSONDecoder:
    """A decoder in Python: the one in C would not let another thread run before a whole vocabulary is read."""
    reader: Any = json.JSONDecoder()
    parts: Any = json.decoder
    reader.parse_object, reader.parse_array, reader.parse_string = parts.JSONObject, parts.JSONArray, parts.scanstring
    in_python: Any = scanner
    reader.scan_once = in_python.py_make_scanner(reader)
    decoder: json.JSONDecoder = reader
    return decoder
