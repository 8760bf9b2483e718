"""KV cache of the MLX backend: one growing buffer a layer."""

import mlx.core as mx

STEP = 256  # tokens by which a buffer grows


class LayerCache:
    """Keys and values of one layer: [1, KV, T, D] in a buffer with room to grow."""

    def __init__(self) -> None:
        self._keys: mx.array | None = None
        self._values: mx.array | None = None

    def put(self, start: int, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        """Write [1, KV, L, D] at position `start`; gives all so far, [1, KV, start + L, D]."""
        end = start + keys.shape[2]
        self._keys = _written(self._keys, start, end, keys)
        self._values = _written(self._values, start, end, values)
        return self._keys[..., :end, :], self._values[..., :end, :]

    @property
    def state(self) -> list[mx.array]:
        """The buffers, to be evaluated with what was made from them."""
        return [buffer for buffer in (self._keys, self._values) if buffer is not None]


def _written(buffer: mx.array | None, start: int, end: int, new: mx.array) -> mx.array:
    if buffer is None or end > buffer.shape[2]:
        room = -(-(end - start) // STEP) * STEP
        fresh = mx.zeros((*new.shape[:2], room, new.shape[3]), new.dtype)
        buffer = fresh if buffer is None else mx.concatenate([buffer[..., :start, :], fresh], axis=2)
    buffer[..., start:end, :] = new
    return buffer


class MLXCache:
    """The caches of all layers of one sequence; `length` moves only when a whole forward pass has succeeded."""

    def __init__(self, num_layers: int) -> None:
        self.layers = [LayerCache() for _ in range(num_layers)]
        self.length = 0

    def trim(self, length: int) -> None:
        """Forget all after the first `length` tokens. ValueError when fewer are held."""
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot trim {self.length} tokens to {length}")
        self.length = length
