"""Returns freed memory to the system, where the C library would keep it."""

import ctypes
import sys

M_MMAP_THRESHOLD = -3  # of mallopt(3)
LARGE = 2**19  # bytes: as the first buffers of Shakti's cache have; a token's logits have less


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
