"""Where weights lie in memory."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from shakti_mlx.memory import LINE, WeightMemory

HUGE_PAGES = Path("/sys/kernel/mm/transparent_hugepage")


def test_arrays_lie_one_behind_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    chunk = 2**20
    monkeypatch.setattr("shakti_mlx.memory.CHUNK", chunk)
    weights = WeightMemory()
    sizes = [1, LINE, 100_001, chunk // 2, chunk // 2, chunk + 5, 3]  # the last three do not fit into what is left
    arrays = [weights.zeros(nbytes) for nbytes in sizes]
    assert [array.nbytes for array in arrays] == sizes
    assert all(array.ctypes.data % LINE == 0 and not array.any() for array in arrays)
    for number, array in enumerate(arrays, start=1):
        array[:] = number
    assert all((array == number).all() for number, array in enumerate(arrays, start=1))  # none lies over another


def test_no_memory_is_a_memory_error() -> None:
    with pytest.raises(MemoryError):
        WeightMemory().zeros(2**60)


@pytest.mark.skipif(not HUGE_PAGES.exists(), reason="this system has no huge pages")
def test_small_arrays_lie_in_huge_pages_too() -> None:
    array = WeightMemory().zeros(1000)
    assert "hg" in _flags_around(array), "huge pages were not asked for"


def _flags_around(array: NDArray[np.uint8]) -> list[str]:
    """Of the mapping that the array lies in, as proc(5) names them."""
    begins_here = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        first, *rest = line.split()
        if not first.endswith(":"):
            begin, end = (int(each, 16) for each in first.split("-"))
            begins_here = begin <= array.ctypes.data < end
        elif begins_here and first == "VmFlags:":
            return rest
    raise AssertionError("the array lies nowhere")
