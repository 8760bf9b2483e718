"""The other files of a model folder: tokenizer, template, licence. No code, no pickles."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shakti_mlx.checkpoint import OpenCheckpoint

TOKENIZER_GGUF, TEMPLATE = "tokenizer.gguf", "chat_template.jinja"
NAMES = re.compile(
    r"tokenizer\.json|tokenizer\.model|tokenizer\.gguf|tokenizer_config\.json|special_tokens_map\.json"
    r"|added_tokens\.json|generation_config\.json|vocab\.json|merges\.txt|chat_template\.jinja|chat_template\.json"
    r"|conversion\.json|(README|LICEN[CS]E|NOTICE|USE_POLICY)(\.(md|txt))?",
    re.ASCII,
)
CHUNK = 4 * 2**20  # bytes


def side_file_paths(folder: Path) -> list[Path]:
    """The files of `folder` that go with its weights."""
    return sorted(path for path in folder.iterdir() if NAMES.fullmatch(path.name) and path.is_file())


def side_files(checkpoint: OpenCheckpoint) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Name and content of the files to write beside converted weights. For the errors see ModelFile."""
    from shakti_mlx.checkpoint.folder import FolderCheckpoint
    from shakti_mlx.checkpoint.gguf_checkpoint import GGUFCheckpoint

    if isinstance(checkpoint, FolderCheckpoint):
        for path in side_file_paths(checkpoint.folder):
            if path.name != "conversion.json":
                yield path.name, _content(path)
    elif isinstance(checkpoint, GGUFCheckpoint):
        file = checkpoint.file
        start = struct.pack("<4sIQQ", b"GGUF", file.version, 0, len(file.metadata))
        yield TOKENIZER_GGUF, [start, file.read_metadata_bytes().tobytes()]
        if checkpoint.chat_template is not None:
            yield TEMPLATE, [checkpoint.chat_template.encode()]


def _content(path: Path) -> Iterator[bytes]:
    from shakti_mlx.checkpoint.model_file import ModelFile

    with ModelFile(path) as file:
        for start in range(0, file.size, CHUNK):
            yield file.read(start, min(CHUNK, file.size - start)).tobytes()
