"""What every backend has in common: the Model and Cache protocols, and the names and options that they are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.config import ShaktiConfig


class BackendName(StrEnum):
    """What runs the model. TORCH is PyTorch and our own CPU kernels: these alone wherever they know the weights."""

    MLX = "mlx"
    TORCH = "torch"


class Dtype(StrEnum):
    """The number format of activations. FLOAT32 is the exact path; the default is the backend's fastest."""

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"


class Stopped(Exception):  # noqa: N818 - not an error: the user pressed stop
    """Raised by a `checkpoint` callback to leave a forward pass between two layers."""


@dataclass(frozen=True, kw_only=True)
class CacheOptions:
    """How a cache keeps keys and values.

    With a `window`, a token attends to the latest `window` tokens, itself among them, and to the first `keep` of the
    sequence, and memory is bounded by both. A layer whose own sliding window is no wider stays as the model has it:
    that window, and no kept tokens. `bits` 8 stores keys and values as int8, at a small loss.
    """

    window: int | None = None
    keep: int = 0
    bits: Literal[8] | None = None

    def __post_init__(self) -> None:
        if self.window is not None and self.window < 1:
            raise ValueError(f"a window of {self.window} tokens")
        if self.keep < 0:
            raise ValueError(f"{self.keep} tokens to keep")
        if self.bits not in (None, 8):
            raise ValueError(f"{self.bits} bits")


UNBOUNDED = CacheOptions()  # what the model itself forgets is forgotten, and nothing else


class Cache(Protocol):
    """Keys and values of one sequence, for every layer, addressed by position from 0.

    What a later token can attend to is there; what lies before every layer's window, and not among the kept first
    tokens, may have been overwritten.
    """

    options: CacheOptions

    @property
    def length(self) -> int:
        """Tokens seen: the position of the next one."""

    @property
    def nbytes(self) -> int:
        """Bytes of memory in use."""

    def can_trim(self, length: int) -> bool:
        """Whether all that the token at position `length` may attend to is still there."""

    def trim(self, length: int) -> None:
        """Forget all after the first `length` tokens. ValueError where can_trim() says no."""

    def snapshot(self, length: int) -> dict[str, NDArray[Any]]:
        """Copies of the keys and values of the first `length` tokens. ValueError where one of them is gone."""

    def restore(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take what snapshot(length) of a like cache gave, into this empty one. ValueError if it is not like."""


class Model(Protocol):
    """A loaded model. It belongs to the thread that loaded it."""

    config: ShaktiConfig
    backend: BackendName
    dtype: Dtype

    def new_cache(self, options: CacheOptions = UNBOUNDED) -> Cache:
        """An empty cache of this backend."""

    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        """Append `tokens` (at least one) to the sequence in `cache`.

        Gives the logits after each of the last `logits` tokens: float32, [logits, vocab_size]. `checkpoint`
        is called between layers; what it raises passes through, with the cache as it was before the call.
        """
