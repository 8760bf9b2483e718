"""GGUFFile: an open GGUF file, with its parsed header and access to its tensors' bytes."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.gguf_header import MAGIC, METADATA_START, Header, TensorInfo, alignment_of
from shakti_mlx.checkpoint.model_file import ModelFile
from shakti_mlx.errors import ModelError, ModelErrorCode


class GGUFFile:
    """An open GGUF file: `metadata` as plain Python values, `tensors` by name, and their bytes when they are asked for.

    Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL (no GGUF magic), DAMAGED (truncated or contradicting
    itself), UNSUPPORTED_FORMAT (a version or tensor type that is not known).
    """

    metadata: Mapping[str, object]
    tensors: Mapping[str, TensorInfo]

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = ModelFile(path)
        try:
            if self._file.size < len(MAGIC) or self._file.read(0, len(MAGIC)).tobytes() != MAGIC:
                raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{path.name} does not start with GGUF")
            header = Header(self._file)
            self.version, tensor_count, key_count = header.read_start()
            self.metadata = MappingProxyType(header.read_metadata(key_count))
            self.metadata_end = header.position
            alignment = alignment_of(self.metadata)
            self.tensors = MappingProxyType(header.read_tensor_table(tensor_count, alignment))
        except BaseException:
            self.close()
            raise

    def read(self, info: TensorInfo, start: int = 0, count: int | None = None) -> NDArray[np.uint8]:
        """The tensor's bytes as they lie in the file, or `count` of them from `start`: an array of their own.

        Raises ModelError: DAMAGED (the file has changed since it was opened), NOT_READABLE. ValueError once closed.
        """
        return self._file.read(info.offset + start, info.nbytes - start if count is None else count)

    def read_metadata_bytes(self) -> NDArray[np.uint8]:
        """The keys and values as they lie in the file."""
        return self._file.read(METADATA_START, self.metadata_end - METADATA_START)

    def close(self) -> None:
        """Let go of the file. Harmless when repeated."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
