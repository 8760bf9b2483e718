"""Dot products of many 16-bit vectors with a 32-bit one, exactly as if all were in 32 bits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_ROWS = 8192  # vectors multiplied at once: their 32-bit copy is 12 MB
_WIDENED = 512  # vectors: 800 kB, which a processor keeps at hand
# The sign and the exponent's first bit of a 32-bit number are where those of a 16-bit one come to lie when its other
# bits do; between them are copies of the sign, which are no part of it.
_MOVED = 13
_OWN_BITS = -0x70000001
_EXPONENTS = 2.0**112  # by which the exponents differ


def products(vectors: npt.NDArray[np.float16], vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """vectors [N, D], of finite numbers, times vector [D]: [N]."""
    import numpy as np

    result = np.empty(len(vectors), dtype=np.float32)
    wide = np.empty((min(_ROWS, len(vectors)), len(vector)), dtype=np.int32)
    for start in range(0, len(vectors), _ROWS):
        some = vectors[start : start + _ROWS]
        for place in range(0, len(some), _WIDENED):
            _widen(some[place : place + _WIDENED], wide[place : place + _WIDENED])
        result[start : start + _ROWS] = wide[: len(some)].view(np.float32) @ vector
    return result


def _widen(vectors: npt.NDArray[np.float16], room: npt.NDArray[np.int32]) -> None:
    """Into the bits of 32-bit numbers: NumPy's own way takes far longer than the products do."""
    import numpy as np

    room = room[: len(vectors)]
    np.copyto(room, vectors.view(np.int16))
    np.left_shift(room, _MOVED, out=room)
    np.bitwise_and(room, _OWN_BITS, out=room)
    wide = room.view(np.float32)
    np.multiply(wide, np.float32(_EXPONENTS), out=wide)
