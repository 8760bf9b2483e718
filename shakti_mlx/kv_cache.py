"""Rules shared by both backends' KV caches: attention visibility, the slot of each token, and eviction."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from shakti_mlx.model import CacheOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.config import ShaktiConfig

STEP = 256  # tokens by which a buffer grows
LONGEST_PASS = 512  # tokens that go through all layers at once; a longer forward is several passes
SLACK = LONGEST_PASS + 256  # slots beyond the window: what one pass overwrites, and room to trim after it


@dataclass(frozen=True)
class Layout:
    """Which tokens a layer attends to, and where its buffers hold them.

    The query at position p sees position j <= p if j > p - window or j < keep; all of them without a window. Token
    j lies in slot j where it is kept or nothing is bounded, otherwise in slot keep + (j - keep) % ring.
    """

    window: int | None = None
    keep: int = 0
    slack: int = SLACK

    @property
    def ring(self) -> int:
        """Slots that are used in turn; 0 where the buffers grow without end."""
        return 0 if self.window is None else self.window + self.slack

    @property
    def longest_pass(self) -> int:
        """Tokens that one pass may append: its first query still needs a window of those before it."""
        return LONGEST_PASS if self.window is None else min(LONGEST_PASS, self.slack)

    def capacity(self, length: int) -> int:
        """Slots in use after the first `length` tokens."""
        return length if self.window is None else min(length, self.keep + self.ring)

    def slots(self, first: int, end: int) -> list[slice]:
        """The slots of positions first..end-1, in that order."""
        runs = []
        while first < end:
            slot, size = first, end - first
            if self.window is not None:
                if first >= self.keep:
                    slot = self.keep + (first - self.keep) % self.ring
                size = min(size, self.keep + self.ring - slot)
            runs.append(slice(slot, slot + size))
            first += size
        return runs

    def seen(self, start: int, end: int) -> list[range]:
        """The positions that one or more of the queries at start..end-1 see, in order."""
        first = self.first_seen(start)
        return [range(end)] if first <= self.keep else [range(self.keep), range(first, end)]

    def seen_slots(self, start: int, end: int) -> list[slice]:
        """The slots of seen(start, end)."""
        return [slots for positions in self.seen(start, end) for slots in self.slots(positions.start, positions.stop)]

    def first_seen(self, position: int) -> int:
        """The first position, beside the kept ones, that the query at `position` sees."""
        return self.keep if self.window is None else max(self.keep, position - self.window + 1)

    def mask(self, start: int, length: int) -> NDArray[np.bool_] | None:
        """Which of seen() each of the queries at start..start+length-1 sees: [length, T]; None for all."""
        import numpy as np

        if length == 1:
            return None  # seen() has no more than the one query sees
        keys = np.concatenate([np.arange(each.start, each.stop) for each in self.seen(start, start + length)])
        queries = np.arange(start, start + length)[:, None]
        visible: NDArray[np.bool_] = keys <= queries
        return visible if self.window is None else visible & ((keys > queries - self.window) | (keys < self.keep))


def layouts(config: ShaktiConfig, options: CacheOptions, slack: int = SLACK) -> tuple[Layout, ...]:
    """The layout of each layer.

    A model's own sliding window is its mathematics and keeps no first tokens. The options' window binds where it is
    narrower, and there the first `keep` tokens stay in sight.
    """
    result = []
    for own in config.windows:
        if options.window is not None and (own is None or options.window < own):
            result.append(Layout(options.window, options.keep, slack))
        else:
            result.append(Layout(own, 0, slack))
    return tuple(result)


def cache_nbytes(config: ShaktiConfig, options: CacheOptions, length: int, element_nbytes: int) -> int:
    """Bytes of the keys and values of `length` tokens, with `element_nbytes` a number where bits are not 8."""
    per_head = config.head_dim * element_nbytes if options.bits is None else config.head_dim + SCALE_NBYTES
    slots = (each.capacity(length) for each in layouts(config, options))
    return 2 * per_head * sum(heads * count for heads, count in zip(config.kv_heads, slots, strict=True))


SCALE_NBYTES = 4  # of 8-bit keys or values: a float32 for each token and head


class LayerBuffers(ABC):
    """The keys and values of one layer, in arrays of a backend: its LayerCache makes, copies and enlarges them.

    `buffers` has keys and values, [..., KV, capacity, D], and with 8 bits key_scales and value_scales,
    [..., KV, capacity, 1]. What no token has been written to is undefined.
    """

    def __init__(self, layout: Layout, buffers: dict[str, Any]) -> None:
        self.layout, self.buffers = layout, buffers
        self._gone = 0  # positions from layout.keep to here have been overwritten

    @property
    def keep(self) -> int:
        """The first tokens, which are never overwritten."""
        return self.layout.keep

    @property
    def ring(self) -> int:
        """Slots used in turn after the kept ones; 0 where buffers grow without end."""
        return self.layout.ring

    @property
    def window(self) -> int | None:
        """Tokens that a query sees, itself among them, beside the kept ones; None for all."""
        return self.layout.window

    @property
    def capacity(self) -> int:
        """Slots of each buffer."""
        slots: int = self.buffers["keys"].shape[-2]
        return slots

    def reserve(self, start: int, length: int) -> None:
        """Make the slots of positions start..start+length-1 ready to be written, and count what was there as gone."""
        end = start + length
        if self.ring:
            self._gone = max(self._gone, end - self.ring)
        size = self._size(end)
        if size > self.capacity:  # all or none: kernels write to each as to one of `capacity` slots
            self.buffers = {name: self.enlarged(buffer, size) for name, buffer in self.buffers.items()}

    def _size(self, end: int) -> int:
        """Slots that the buffers should have before positions up to `end` are written."""
        needed, capacity = self.layout.capacity(end), self.capacity
        if needed <= capacity:
            return capacity
        # Few copies while short, little waste when long.
        size = -(-max(needed, min(2 * capacity, capacity + 2 * STEP)) // STEP) * STEP
        return min(size, self.keep + self.ring) if self.ring else size

    def can_trim(self, length: int) -> bool:
        """Whether all that the query at position `length` sees is there."""
        first = self.layout.first_seen(length)
        return first >= min(self._gone, length)

    def trim(self, length: int) -> None:
        """Count what is written from position `length` on as there again."""
        self._gone = 0 if length <= self.layout.keep else min(self._gone, length)

    def holds_all(self, length: int) -> bool:
        """Whether none of the first `length` tokens is gone."""
        return self._gone <= self.layout.keep or length <= self.layout.keep

    def saved(self) -> tuple[dict[str, Any], int]:
        """All that back_to() needs to undo passes that overwrite what they need themselves."""
        if not self.ring:
            return {}, self._gone  # a failed pass leaves nothing behind but garbage after the end
        return {name: self.copied(buffer) for name, buffer in self.buffers.items()}, self._gone

    def back_to(self, saved: tuple[dict[str, Any], int]) -> None:
        """Have the buffers as they were when saved() gave this."""
        copies, self._gone = saved
        self.buffers.update(copies)

    def expected(self, length: int) -> dict[str, tuple[tuple[int, ...], np.dtype[Any]]]:
        """Shape and type of each of arrays(length)."""
        return {name: ((len(each), length, each.shape[2]), each.dtype) for name, each in self.arrays(0).items()}

    @abstractmethod
    def enlarged(self, buffer: Any, size: int) -> Any:
        """A copy of the buffer with `size` slots."""

    @abstractmethod
    def copied(self, buffer: Any) -> Any:
        """A copy of the buffer."""

    @abstractmethod
    def arrays(self, length: int) -> dict[str, NDArray[Any]]:
        """Copies of the first `length` tokens' keys and values, [KV, length, D], with scales [KV, length, 1]."""

    @abstractmethod
    def load(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take what arrays(length) of a like layer gave: keys and values [KV, length, D], scales [KV, length, 1]."""


L = TypeVar("L", bound=LayerBuffers)


class SequenceCache(Generic[L]):
    """See shakti_mlx.model.Cache. `length` moves only when a whole forward has succeeded."""

    def __init__(
        self, config: ShaktiConfig, options: CacheOptions, make: Callable[[Layout, int], L], slack: int = SLACK
    ) -> None:
        """`make` gives a layer's empty buffers, for its layout and number of KV heads."""
        self.options = options
        self.layers = [make(*each) for each in zip(layouts(config, options, slack), config.kv_heads, strict=True)]
        self.length = 0
        self.longest_pass = min(layer.layout.longest_pass for layer in self.layers)

    @property
    def nbytes(self) -> int:
        """Bytes of all buffers."""
        return sum(buffer.nbytes for buffer in self.buffers)

    def can_trim(self, length: int) -> bool:
        """Whether all that the token at position `length` may attend to is still there."""
        return 0 <= length <= self.length and all(layer.can_trim(length) for layer in self.layers)

    def trim(self, length: int) -> None:
        """Forget all after the first `length` tokens. ValueError where can_trim() says no."""
        if not self.can_trim(length):
            raise ValueError(f"cannot trim {self.length} tokens to {length}")
        for layer in self.layers:
            layer.trim(length)
        self.length = length

    def snapshot(self, length: int) -> dict[str, NDArray[Any]]:
        """Copies of the first `length` tokens' keys and values: `layers.0.keys` [KV, length, D] and so on.

        The first two of a layer's arrays are keys and values; with 8 bits key_scales and value_scales,
        [KV, length, 1], follow. bfloat16 is given as its bits, in uint16. ValueError where a token is gone.
        """
        if not (0 <= length <= self.length and all(layer.holds_all(length) for layer in self.layers)):
            raise ValueError(f"of {self.length} tokens, not all of the first {length} are there")
        return {
            f"layers.{index}.{name}": array
            for index, layer in enumerate(self.layers)
            for name, array in layer.arrays(length).items()
        }

    def restore(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take what snapshot(length) of a like cache gave, into this empty one. ValueError if it is not like."""
        if self.length:
            raise ValueError(f"the cache holds {self.length} tokens already")
        expected = [layer.expected(length) for layer in self.layers]
        names = {f"layers.{index}.{name}": form for index, forms in enumerate(expected) for name, form in forms.items()}
        if length < 0 or names != {name: (array.shape, array.dtype) for name, array in arrays.items()}:
            raise ValueError(f"no snapshot of {length} tokens of a cache like this")
        if any(layer.layout.capacity(length) < length for layer in self.layers):
            raise ValueError(f"{length} tokens are more than the cache holds")
        for index, layer in enumerate(self.layers):
            layer.load(length, {name: arrays[f"layers.{index}.{name}"] for name in expected[index]})
        self.length = length

    @property
    def buffers(self) -> list[Any]:
        """Those of all layers."""
        return [buffer for layer in self.layers for buffer in layer.buffers.values()]

    @contextmanager
    def appending(self, count: int) -> Iterator[list[tuple[int, int]]]:
        """Around a forward of `count` tokens, given as the starts and ends of its passes, counted from 0.

        `length` moves at the end. A single pass that fails has overwritten nothing that the next token sees. Several
        may have: then the buffers that are used in turn are copied first, and put back.
        """
        start, step = self.length, self.longest_pass
        passes = [(first, min(first + step, count)) for first in range(0, count, step)]
        saved = [layer.saved() for layer in self.layers] if len(passes) > 1 else None
        try:
            yield passes
        except BaseException:
            for layer, state in zip(self.layers, saved or (), strict=saved is not None):
                layer.back_to(state)
            raise
        self.length = start + count
