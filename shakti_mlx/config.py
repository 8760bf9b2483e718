"""ShaktiConfig: the architecture of a Llama-family checkpoint, checked when it is made."""

from dataclasses import dataclass, replace
from typing import Any

from shakti_mlx.errors import ModelError, ModelErrorCode


@dataclass(frozen=True, kw_only=True)
class ShaktiConfig:
    """Shape of the model (Shakti: arXiv 2410.11331, Table 1). Sizes are counts of elements.

    Raises ModelError(BAD_CONFIG) when the sizes contradict each other.
    """

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    context_length: int
    rope_theta: float = 10_000.0
    rms_norm_eps: float = 1e-5
    tie_embeddings: bool = False

    def __post_init__(self) -> None:
        for name in (
            "vocab_size", "hidden_size", "intermediate_size", "num_layers",
            "num_heads", "num_kv_heads", "head_dim", "context_length",
        ):  # fmt: skip
            value = getattr(self, name)
            if not isinstance(value, int) or not 0 < value < 2**31:
                raise ModelError(ModelErrorCode.BAD_CONFIG, f"{name} = {value!r}")
        if self.num_heads % self.num_kv_heads:
            detail = f"{self.num_heads} heads cannot share {self.num_kv_heads} KV heads"
            raise ModelError(ModelErrorCode.BAD_CONFIG, detail)
        if self.head_dim % 2:
            raise ModelError(ModelErrorCode.BAD_CONFIG, f"head_dim = {self.head_dim} is odd")
        for name, value in (("rope_theta", self.rope_theta), ("rms_norm_eps", self.rms_norm_eps)):
            if not 0.0 < value < 1e12:
                raise ModelError(ModelErrorCode.BAD_CONFIG, f"{name} = {value!r}")

    @property
    def parameter_count(self) -> int:
        """Number of weights in the whole model, embeddings counted once where they are tied."""
        queries = self.num_heads * self.head_dim
        keys = self.num_kv_heads * self.head_dim
        attention = self.hidden_size * (2 * queries + 2 * keys)
        layer = attention + 3 * self.hidden_size * self.intermediate_size + 2 * self.hidden_size
        embeddings = self.vocab_size * self.hidden_size * (1 if self.tie_embeddings else 2)
        return self.num_layers * layer + embeddings + self.hidden_size

    def with_(self, **changes: Any) -> "ShaktiConfig":
        """A copy with some fields changed, checked anew."""
        return replace(self, **changes)


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
