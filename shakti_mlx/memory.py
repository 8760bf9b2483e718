"""Memory for weights, in huge pages; and freed memory goes back to the system where the C library would keep it."""

from __future__ import annotations

import ctypes
import mmap
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

M_MMAP_THRESHOLD = -3  # of mallopt(3)
LARGE = 2**19  # bytes: as the first buffers of Shakti's cache have; a token's logits have less
LINE = 64  # bytes of a cache line
HUGE_PAGE = 2**21  # bytes, on x86-64 and mostly on AArch64
CHUNK = 2**28  # bytes of addresses taken at once; only those that are written to take memory


class WeightMemory:
    """Memory for the arrays of one model, one behind the other, in huge pages where the system has them.

    A pass reads all weights, and looks up 512 times fewer pages so. numpy asks for huge pages too, but for each array
    apart, so that none has them at its ends, and one of a few MB has none. It goes back once no array is in use.
    """

    def __init__(self) -> None:
        self._rest = np.empty(0, np.uint8)

    def zeros(self, nbytes: int) -> NDArray[np.uint8]:
        """Zeros [nbytes] from the beginning of a cache line. Raises MemoryError."""
        if len(self._rest) < nbytes:
            self._rest = _mapped(max(nbytes, CHUNK))
        found, self._rest = self._rest[:nbytes], self._rest[-(-nbytes // LINE) * LINE :]
        return found


def _mapped(nbytes: int) -> NDArray[np.uint8]:
    """Zeros [nbytes]; on Linux from the beginning of a huge page, else of a cache line."""
    if sys.platform != "linux":
        return _aligned(np.zeros(nbytes + LINE, np.uint8), nbytes, LINE)
    try:
        pages = mmap.mmap(-1, nbytes + HUGE_PAGE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    except OSError as error:
        raise MemoryError(f"no {nbytes} bytes for weights") from error
    with suppress(OSError):  # a system without huge pages
        pages.madvise(mmap.MADV_HUGEPAGE)
    return _aligned(np.frombuffer(pages, np.uint8), nbytes, HUGE_PAGE)


def _aligned(buffer: NDArray[np.uint8], nbytes: int, alignment: int) -> NDArray[np.uint8]:
    start = -buffer.ctypes.data % alignment
    return buffer[start : start + nbytes]


def return_freed_memory() -> None:
    """Give back what loading has freed, and from now on every large block as soon as it is free.

    glibc raises the size from which blocks are mapped apart with each such block that is freed. Below it, the buffers
    of a growing cache leave holes as large as they were.
    """
    if sys.platform != "linux":
        return
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt") and hasattr(library, "malloc_trim"):  # not so with musl
        library.mallopt(M_MMAP_THRESHOLD, LARGE)
        library.malloc_trim(0)
