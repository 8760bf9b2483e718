"""ShaktiConfig: the architecture of a Llama-family checkpoint, checked when it is made."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from shakti_mlx.errors import bad_config

# Radians a position; 1 in every model. Far above it float32 no longer tells angles, and backends differ.
HIGHEST_FREQUENCY = 10.0
LARGEST_HEAD_DIM = 2**14  # the largest known is 512; every pair of dimensions has a frequency
MOST_LAYERS = 4096

# Hugging Face's names of the weights outside the layers.
EMBEDDING, FINAL_NORM, OUTPUT = "model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"


@dataclass(frozen=True, kw_only=True)
class LinearScaling:
    """Every position divided by `factor` (position interpolation, arXiv 2306.15595)."""

    factor: float

    def scale(self, frequencies: Sequence[float]) -> tuple[float, ...]:
        """Of rotary frequencies (radians a position, [D / 2]) those that the scaling makes of them."""
        return tuple(each / self.factor for each in frequencies)


@dataclass(frozen=True, kw_only=True)
class Llama3Scaling:
    """Low frequencies divided by `factor`, high ones kept, those between blended (Llama 3.1, arXiv 2407.21783)."""

    factor: float
    low_freq_factor: float
    high_freq_factor: float
    original_context_length: int

    def scale(self, frequencies: Sequence[float]) -> tuple[float, ...]:
        """Of rotary frequencies (radians a position, [D / 2]) those that the scaling makes of them."""
        return tuple(map(self._scaled, frequencies))

    def _scaled(self, frequency: float) -> float:
        turns = self.original_context_length * frequency / (2 * math.pi)
        share = (turns - self.low_freq_factor) / (self.high_freq_factor - self.low_freq_factor)
        kept = min(max(share, 0.0), 1.0)
        return (1 - kept) * frequency / self.factor + kept * frequency


@dataclass(frozen=True, kw_only=True)
class DivisorScaling:
    """Each frequency divided by its own number: the form in which GGUF files carry any scaling (rope_freqs)."""

    divisors: tuple[float, ...]

    def scale(self, frequencies: Sequence[float]) -> tuple[float, ...]:
        """Of rotary frequencies (radians a position, [D / 2]) those that the scaling makes of them."""
        return tuple(each / divisor for each, divisor in zip(frequencies, self.divisors, strict=True))


RopeScaling = LinearScaling | Llama3Scaling | DivisorScaling


@dataclass(frozen=True, kw_only=True)
class ShaktiConfig:
    """Shape of the model (Shakti: arXiv 2410.11331, Table 1). Sizes are counts of elements.

    `num_kv_heads` is one number, or one for each layer (variable grouped-query attention). `sliding_window` is the
    number of latest tokens, itself among them, that a token attends to: None for all, one number, or one for each
    layer. Raises ModelError(BAD_CONFIG) when the sizes contradict each other.
    """

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int | tuple[int, ...]
    head_dim: int
    context_length: int
    rope_theta: float = 10_000.0
    rope_scaling: RopeScaling | None = None
    sliding_window: int | tuple[int | None, ...] | None = None
    rms_norm_eps: float = 1e-5
    tie_embeddings: bool = False

    def __post_init__(self) -> None:
        for name in (
            "vocab_size", "hidden_size", "intermediate_size", "num_layers", "num_heads", "head_dim", "context_length",
        ):  # fmt: skip
            _check_count(name, getattr(self, name))
        if self.num_layers > MOST_LAYERS:
            raise bad_config(f"num_layers = {self.num_layers}")
        _check_per_layer("num_kv_heads", self.num_kv_heads, self.num_layers)
        for heads in {self.num_kv_heads} if isinstance(self.num_kv_heads, int) else set(self.num_kv_heads):
            _check_count("num_kv_heads", heads)
            if self.num_heads % heads:
                raise bad_config(f"{self.num_heads} heads cannot share {heads} KV heads")
        _check_per_layer("sliding_window", self.sliding_window, self.num_layers)
        for window in self.sliding_window if isinstance(self.sliding_window, tuple) else (self.sliding_window,):
            if window is not None:
                _check_count("sliding_window", window)
        if self.head_dim % 2 or self.head_dim > LARGEST_HEAD_DIM:
            raise bad_config(f"head_dim = {self.head_dim} is odd or too large")
        for name, value in (("rope_theta", self.rope_theta), ("rms_norm_eps", self.rms_norm_eps)):
            if not 1e-30 < value < 1e12:  # powers of what is near nothing overflow
                raise bad_config(f"{name} = {value!r}")
        self._check_rope_scaling()
        if (highest := max(self.rope_frequencies)) > HIGHEST_FREQUENCY:
            raise bad_config(f"rope frequencies of up to {highest:.3g} radians a position")

    def _check_rope_scaling(self) -> None:
        scaling = self.rope_scaling
        if isinstance(scaling, DivisorScaling):
            if len(scaling.divisors) != self.head_dim // 2 or not all(1e-6 < each < 1e6 for each in scaling.divisors):
                detail = f"{len(scaling.divisors)} rope divisors for heads of {self.head_dim}, or one out of range"
                raise bad_config(detail)
        elif scaling is not None and not 1.0 <= scaling.factor < 1e6:
            raise bad_config(f"rope scaling factor = {scaling.factor!r}")
        if isinstance(scaling, Llama3Scaling):
            _check_count("rope original context", scaling.original_context_length)
            if not 0.0 < scaling.low_freq_factor < scaling.high_freq_factor < 1e6:
                raise bad_config(f"rope frequency factors {scaling.low_freq_factor!r} and {scaling.high_freq_factor!r}")

    @property
    def kv_heads(self) -> tuple[int, ...]:
        """KV heads of each layer."""
        heads = self.num_kv_heads
        return heads if isinstance(heads, tuple) else (heads,) * self.num_layers

    @property
    def windows(self) -> tuple[int | None, ...]:
        """Sliding window of each layer, in tokens; None where attention is full."""
        window = self.sliding_window
        return window if isinstance(window, tuple) else (window,) * self.num_layers

    @property
    def rope_frequencies(self) -> tuple[float, ...]:
        """Radians a position for each pair of a head's dimensions (arXiv 2104.09864), scaled: head_dim / 2 of them."""
        frequencies = [self.rope_theta ** (-2 * pair / self.head_dim) for pair in range(self.head_dim // 2)]
        return self.rope_scaling.scale(frequencies) if self.rope_scaling else tuple(frequencies)

    @property
    def weight_shapes(self) -> dict[str, tuple[int, ...]]:
        """Each weight's Hugging Face name and shape, in the order of the computation.

        (rows, columns) of a matrix, (columns,) of a norm; no output layer where the embeddings are tied.
        """
        hidden, inner, queries = self.hidden_size, self.intermediate_size, self.num_heads * self.head_dim
        shapes: dict[str, tuple[int, ...]] = {EMBEDDING: (self.vocab_size, hidden)}
        for layer, heads in enumerate(self.kv_heads):
            keys = heads * self.head_dim
            in_layer: dict[str, tuple[int, ...]] = {
                "input_layernorm": (hidden,),
                "self_attn.q_proj": (queries, hidden),
                "self_attn.k_proj": (keys, hidden),
                "self_attn.v_proj": (keys, hidden),
                "self_attn.o_proj": (hidden, queries),
                "post_attention_layernorm": (hidden,),
                "mlp.gate_proj": (inner, hidden),
                "mlp.up_proj": (inner, hidden),
                "mlp.down_proj": (hidden, inner),
            }
            shapes |= {f"model.layers.{layer}.{part}.weight": shape for part, shape in in_layer.items()}
        shapes[FINAL_NORM] = (hidden,)
        return shapes if self.tie_embeddings else shapes | {OUTPUT: (self.vocab_size, hidden)}

    @property
    def parameter_count(self) -> int:
        """Number of weights in the whole model, embeddings counted once where they are tied."""
        return sum(map(math.prod, self.weight_shapes.values()))

    def with_(self, **changes: Any) -> "ShaktiConfig":
        """A copy with some fields changed, checked anew."""
        return replace(self, **changes)


def _check_count(name: str, value: object) -> None:
    if type(value) is not int or not 0 < value < 2**31:
        raise bad_config(f"{name} = {value!r}")


def _check_per_layer(name: str, value: object, num_layers: int) -> None:
    if isinstance(value, tuple) and len(value) != num_layers:
        raise bad_config(f"{name} has {len(value)} numbers for {num_layers} layers")


SHAKTI_2_5B = ShaktiConfig(
    vocab_size=128_256,
    hidden_size=4096,
    intermediate_size=4096,
    num_layers=16,
    num_heads=32,
    num_kv_heads=8,
    head_dim=128,
    context_length=4096,
    rope_theta=500_000.0,
)

TINY = ShaktiConfig(
    vocab_size=512,
    hidden_size=64,
    intermediate_size=96,
    num_layers=4,
    num_heads=4,
    num_kv_heads=2,
    head_dim=16,
    context_length=256,
    rope_theta=50_000.0,
)
PRESETS = {
    "shakti-2.5b": SHAKTI_2_5B,
    "tiny": TINY,
    "tiny-vgqa": TINY.with_(num_kv_heads=(1, 2, 4, 2)),
    "tiny-sliding": TINY.with_(sliding_window=(16, None, 16, None)),
    "tiny-tied": TINY.with_(tie_embeddings=True),
}


def preset(name: str) -> ShaktiConfig:
    """The architecture of that name: models people have, and tiny ones for trials. Raises ModelError(BAD_CONFIG)."""
    if name not in PRESETS:
        raise bad_config(f"{name!r} is none of {', '.join(PRESETS)}")
    return PRESETS[name]
