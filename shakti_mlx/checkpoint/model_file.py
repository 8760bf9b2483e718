"""ModelFile: reads a model's file with plain reads, and reports if the file changes in the meantime.

Never by a mapping: when a mapped file becomes shorter, touching it ends the process.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.errors import ModelError, ModelErrorCode


class ModelFile:
    """An open regular file. Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL (no file)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            if not stat.S_ISREG(path.stat().st_mode):  # before opening: a pipe would wait for its writer
                raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{path} is not a file")
            self._file = path.open("rb", buffering=0)
        except FileNotFoundError as error:
            raise ModelError(ModelErrorCode.NOT_FOUND, str(path)) from error
        except OSError as error:
            raise ModelError(ModelErrorCode.NOT_READABLE, f"{path}: {error.strerror}") from error
        self._state = self._current_state()
        self.size = self._state[0]  # bytes

    def read(self, start: int, count: int) -> NDArray[np.uint8]:
        """`count` bytes from `start`, in an array of their own. Raises ModelError: DAMAGED, NOT_READABLE."""
        data = np.empty(count, np.uint8)
        self.read_into(start, data)
        return data

    def read_into(self, start: int, target: NDArray[np.generic]) -> None:
        """Fill `target`, a contiguous array, from `start`. For the errors see read()."""
        left = target.reshape(-1).view(np.uint8).data
        try:
            self._file.seek(start)
            while left:
                count = self._file.readinto(left)
                if not count:
                    raise self._changed()
                left = left[count:]
            if self._current_state() != self._state:
                raise self._changed()
        except OSError as error:
            raise ModelError(ModelErrorCode.NOT_READABLE, f"{self.path}: {error.strerror}") from error

    def close(self) -> None:
        """Let go of the file. Harmless when repeated."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _current_state(self) -> tuple[int, int]:
        status = os.fstat(self._file.fileno())
        return status.st_size, status.st_mtime_ns

    def _changed(self) -> ModelError:
        return ModelError(ModelErrorCode.DAMAGED, f"{self.path.name} changed while it was read")
