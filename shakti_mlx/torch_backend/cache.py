"""KV cache of the PyTorch backend: one growing buffer a layer."""

import torch

STEP = 256  # tokens by which a buffer grows


class LayerCache:
    """Keys and values of one layer: [KV, T, D] float32, in a buffer with room to grow."""

    def __init__(self, num_kv_heads: int, head_dim: int) -> None:
        self._keys = torch.empty(num_kv_heads, 0, head_dim)
        self._values = torch.empty_like(self._keys)

    def put(self, start: int, keys: torch.Tensor, values: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Write [KV, L, D] at position `start`; gives all keys and values so far, [KV, start + L, D]."""
        end = start + keys.shape[1]
        if end > self._keys.shape[1]:
            self._keys = _grown(self._keys, start, end)
            self._values = _grown(self._values, start, end)
        self._keys[:, start:end] = keys
        self._values[:, start:end] = values
        return self._keys[:, :end], self._values[:, :end]


def _grown(buffer: torch.Tensor, used: int, needed: int) -> torch.Tensor:
    size = max(needed, min(2 * used, used + 8 * STEP))  # few copies while short, little waste when long
    larger = buffer.new_empty(buffer.shape[0], -(-size // STEP) * STEP, buffer.shape[2])
    larger[:, :used] = buffer[:, :used]
    return larger


class TorchCache:
    """The caches of all layers of one sequence; `length` moves only when a whole forward pass has succeeded."""

    def __init__(self, num_layers: int, num_kv_heads: int, head_dim: int) -> None:
        self.layers = [LayerCache(num_kv_heads, head_dim) for _ in range(num_layers)]
        self.length = 0

    def trim(self, length: int) -> None:
        """Forget all after the first `length` tokens. ValueError when fewer are held."""
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot trim {self.length} tokens to {length}")
        self.length = length
