"""Metadata of a GGUF file of the llama architecture -> ShaktiConfig; refuses what would change the maths."""

from collections.abc import Mapping, Sequence

from shakti_mlx.checkpoint.gguf_header import TensorInfo
from shakti_mlx.checkpoint.names import EMBEDDING, OUTPUT, ROPE_DIVISORS, gguf_name
from shakti_mlx.config import DivisorScaling, LinearScaling, RopeScaling, ShaktiConfig
from shakti_mlx.errors import ModelError, ModelErrorCode, bad_config, damaged, shortened

ARCHITECTURE = "llama"
QUANTIZATION_VERSION = 2  # the layout of ggml's blocks; the first laid nibbles otherwise

READ_KEYS = {
    "attention.head_count",
    "attention.head_count_kv",
    "attention.key_length",
    "attention.layer_norm_rms_epsilon",
    "attention.sliding_window",
    "attention.value_length",
    "block_count",
    "context_length",
    "embedding_length",
    "feed_forward_length",
    "rope.dimension_count",
    "rope.freq_base",
    "vocab_size",
}
LINEAR_SCALING_KEYS = {"rope.scaling.type", "rope.scaling.factor", "rope.scaling.finetuned"}  # with the type "linear"
# Keys that say nothing new at these values; at others the model computes something that is not built here.
NEUTRAL_VALUES: dict[str, object] = {
    "attention.causal": True,
    "expert_count": 0,
    "expert_used_count": 0,
    "rope.scaling.factor": 1.0,
    "rope.scaling.finetuned": False,
    "rope.scaling.type": "none",
    "rope.scale_linear": 1.0,
    "tensor_data_layout": "Meta AI original pth",
    "use_parallel_residual": False,
}


def config_from_gguf(
    metadata: Mapping[str, object], tensors: Mapping[str, TensorInfo], rope_divisors: Sequence[float] | None
) -> ShaktiConfig:
    """The architecture of a GGUF file, all its tensors present and of the right shape.

    `rope_divisors` are the numbers of the tensor rope_freqs, where there is one: llama.cpp's converter works any
    scaling of Llama 3.1 out and stores what each frequency is divided by.
    Raises ModelError: UNSUPPORTED_ARCHITECTURE (with the key or tensor that is not known), UNSUPPORTED_FORMAT,
    BAD_CONFIG, DAMAGED (a tensor is missing).
    """
    _check_kind(metadata)
    given = {
        key.removeprefix(f"{ARCHITECTURE}."): value
        for key, value in metadata.items()
        if key.startswith(f"{ARCHITECTURE}.")
    }
    linear = given.get("rope.scaling.type") == "linear"
    for key, value in given.items():
        known = key in READ_KEYS or (key in NEUTRAL_VALUES and value == NEUTRAL_VALUES[key])
        if not known and not (linear and key in LINEAR_SCALING_KEYS):
            raise _unsupported(f"{ARCHITECTURE}.{key} = {shortened(value)}")
    config = _config(given, tensors, _rope_scaling(given, rope_divisors))
    _check_tensors(config, tensors)
    return config


def _check_kind(metadata: Mapping[str, object]) -> None:
    architecture = metadata.get("general.architecture")
    if architecture != ARCHITECTURE:
        raise _unsupported(f"general.architecture = {shortened(architecture)}")
    for key, good in (
        ("general.type", "model"),
        ("general.quantization_version", QUANTIZATION_VERSION),
        ("split.count", 1),
    ):
        value = metadata.get(key, good)
        if value != good and not (key == "split.count" and value == 0):
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"{key} = {shortened(value)}")


def _rope_scaling(given: Mapping[str, object], divisors: Sequence[float] | None) -> RopeScaling | None:
    linear = given.get("rope.scaling.type") == "linear"
    if divisors is None:
        return LinearScaling(factor=_real(given, "rope.scaling.factor")) if linear else None
    if linear:
        raise _unsupported(f"the tensor {ROPE_DIVISORS} beside {ARCHITECTURE}.rope.scaling.type = 'linear'")
    return DivisorScaling(divisors=tuple(divisors))


def _config(
    given: Mapping[str, object], tensors: Mapping[str, TensorInfo], rope_scaling: RopeScaling | None
) -> ShaktiConfig:
    hidden_size, heads = _count(given, "embedding_length"), _count(given, "attention.head_count")
    head_dim = _count(given, "attention.key_length", hidden_size // heads)
    for key in ("attention.value_length", "rope.dimension_count"):
        if _count(given, key, head_dim) != head_dim:
            raise _unsupported(f"{ARCHITECTURE}.{key} = {given[key]}, with heads of {head_dim}")
    if EMBEDDING not in tensors:
        raise damaged(f"the tensor {EMBEDDING} is missing")
    vocab_size = tensors[EMBEDDING].shape[0]
    if _count(given, "vocab_size", vocab_size) != vocab_size:
        raise bad_config(f"{ARCHITECTURE}.vocab_size = {given['vocab_size']}, and {vocab_size} embeddings")
    num_layers = _count(given, "block_count")
    return ShaktiConfig(
        vocab_size=vocab_size,
        hidden_size=hidden_size,
        intermediate_size=_count(given, "feed_forward_length"),
        num_layers=num_layers,
        num_heads=heads,
        num_kv_heads=_kv_heads(given, heads, num_layers),
        head_dim=head_dim,
        context_length=_count(given, "context_length"),
        rope_theta=_real(given, "rope.freq_base", 10_000.0),
        rope_scaling=rope_scaling,
        sliding_window=_count(given, "attention.sliding_window") if given.get("attention.sliding_window") else None,
        rms_norm_eps=_real(given, "attention.layer_norm_rms_epsilon"),
        tie_embeddings=OUTPUT not in tensors,
    )


def _count(given: Mapping[str, object], key: str, default: int | None = None) -> int:
    value = given.get(key, default)
    if isinstance(value, list) and value and all(each == value[0] for each in value):
        value = value[0]  # one number a layer, all the same
    elif isinstance(value, list):
        raise _unsupported(f"{ARCHITECTURE}.{key} differs between layers: {shortened(value)}")
    if type(value) is not int or not 0 < value < 2**31:
        raise bad_config(f"{ARCHITECTURE}.{key} = {shortened(value)}")
    return value


def _kv_heads(given: Mapping[str, object], heads: int, num_layers: int) -> int | tuple[int, ...]:
    """One number, or one for each layer where they differ."""
    value = given.get("attention.head_count_kv")
    if not isinstance(value, list) or len(set(map(repr, value))) <= 1:
        return _count(given, "attention.head_count_kv", heads)
    if len(value) != num_layers or not all(type(each) is int and 0 < each < 2**31 for each in value):
        raise bad_config(f"{ARCHITECTURE}.attention.head_count_kv = {shortened(value)} for {num_layers} layers")
    return tuple(value)


def _real(given: Mapping[str, object], key: str, default: float | None = None) -> float:
    value = given.get(key, default)
    if type(value) is not float:
        raise bad_config(f"{ARCHITECTURE}.{key} = {shortened(value)}")
    return value


def _check_tensors(config: ShaktiConfig, tensors: Mapping[str, TensorInfo]) -> None:
    expected = {gguf_name(name): shape for name, shape in config.weight_shapes.items()}
    if unknown := tensors.keys() - expected.keys() - {ROPE_DIVISORS}:
        raise _unsupported(f"the tensor {min(unknown)}, in a model of {config.num_layers} layers")
    for name, shape in expected.items():
        if name not in tensors:
            raise damaged(f"the tensor {name} is missing")
        if tensors[name].shape != shape:
            raise bad_config(f"the tensor {name} has shape {tensors[name].shape}, not {shape}")


def _unsupported(detail: str) -> ModelError:
    return ModelError(ModelErrorCode.UNSUPPORTED_ARCHITECTURE, detail)
