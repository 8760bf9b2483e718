"""JSON objects out of a model's files: bounded, and with an error for a user where there is none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from shakti_mlx.checkpoint.model_file import ModelFile
from shakti_mlx.errors import ModelError, ModelErrorCode


def read_json(path: Path, most: int) -> dict[str, Any]:
    """The object in a file of at most `most` bytes. Raises ModelError: NOT_FOUND, NOT_READABLE, DAMAGED."""
    with ModelFile(path) as file:
        if file.size > most:
            raise ModelError(ModelErrorCode.DAMAGED, f"{path.name} has {file.size} bytes, {most} at most are read")
        return parse_json(file.read(0, file.size).tobytes(), path.name)


def parse_json(raw: bytes, name: str) -> dict[str, Any]:
    """The object that `raw` is. Raises ModelError(DAMAGED)."""
    try:
        value = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:  # a number of too many digits is a ValueError too
        raise ModelError(ModelErrorCode.DAMAGED, f"{name}: {str(error)[:200]}") from error
    if not isinstance(value, dict):
        raise ModelError(ModelErrorCode.DAMAGED, f"{name} holds no JSON object")
    return value
