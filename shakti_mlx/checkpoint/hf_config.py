"""config.json of Hugging Face and MLX folders <-> ShaktiConfig; refuses by name what would change the maths."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from shakti_mlx.checkpoint.naming import language_codes, one_line
from shakti_mlx.config import MOST_LAYERS, DivisorScaling, LinearScaling, Llama3Scaling, RopeScaling, ShaktiConfig
from shakti_mlx.errors import ModelError, ModelErrorCode, bad_config, shortened

# "shakti" is "llama" with what that has no keys for: KV heads and windows that differ from layer to layer, and
# scalings of rope that are given frequency by frequency.
MODEL_TYPES = ("llama", "mistral", "shakti")

READ_KEYS = {
    "head_dim", "hidden_size", "intermediate_size", "layer_types", "max_position_embeddings", "model_type",
    "num_attention_heads", "num_hidden_layers", "num_key_value_heads", "rms_norm_eps", "rope_parameters",
    "rope_scaling", "rope_theta", "sliding_window", "tie_word_embeddings", "use_sliding_window", "vocab_size",
    "quantization", "quantization_config",
}  # fmt: skip
# Keys that say nothing new at these values; at others the model computes something that is not built here.
NEUTRAL_VALUES: dict[str, tuple[object, ...]] = {
    "add_cross_attention": (False,),
    "attention_bias": (False,),
    "attention_in_bias": (False,),
    "attention_out_bias": (False,),
    "attn_temperature_tuning": (False,),
    "embedding_multiplier": (1, 1.0),
    "head_scale": (1, 1.0),
    "hidden_act": ("silu", "swish"),
    "hidden_activation": ("silu", "swish"),
    "is_decoder": (False, True),
    "is_encoder_decoder": (False,),
    "logit_scale": (1, 1.0),
    "logits_scaling": (1, 1.0),
    "mlp_bias": (False,),
    "num_experts": (0,),
    "num_local_experts": (0,),
    "partial_rotary_factor": (1, 1.0),
    "pretraining_tp": (0, 1),
    "pruned_heads": ({},),
    "residual_multiplier": (1, 1.0),
    "rope_interleaved": (False,),
    "rope_traditional": (False,),
    "sliding_window_pattern": (1,),
    "tie_encoder_decoder": (False,),
    "torchscript": (False,),
    "use_qk_norm": (False,),
}
# Keys that training, generation and the libraries' bookkeeping have, and the maths of a forward pass has not.
HARMLESS = {
    "_attn_implementation", "_attn_implementation_autoset", "_commit_hash", "_flash_attn_2_enabled", "_name_or_path",
    "architectures", "attention_dropout", "bad_words_ids", "begin_suppress_tokens", "bos_token_id",
    "chunk_size_feed_forward", "cross_attention_hidden_size", "decoder_start_token_id", "diversity_penalty",
    "do_sample", "dtype", "early_stopping", "encoder_no_repeat_ngram_size", "eos_token_id",
    "exponential_decay_length_penalty", "finetuning_task", "forced_bos_token_id", "forced_eos_token_id",
    "hidden_dropout", "id2label", "initializer_range", "is_llama_config", "label2id", "length_penalty", "max_length",
    "max_window_layers", "min_length", "mlx_lm_version", "no_repeat_ngram_size", "num_beam_groups", "num_beams",
    "num_return_sequences", "output_attentions", "output_hidden_states", "output_scores", "pad_token_id", "prefix",
    "problem_type", "remove_invalid_values", "repetition_penalty", "resid_pdrop", "return_dict",
    "return_dict_in_generate", "sep_token_id", "shakti", "suppress_tokens", "task_specific_params", "temperature",
    "tf_legacy_loss", "tokenizer_class", "top_k", "top_p", "torch_dtype", "transformers.js_config",
    "transformers_version", "typical_p", "unk_token_id", "unsloth_fixed", "unsloth_version", "use_bfloat16",
    "use_cache", "use_mamba_kernels",
}  # fmt: skip


def parse_config(fields: Mapping[str, Any], has_output: bool) -> ShaktiConfig:
    """The architecture. `has_output` tells whether there is an output layer, for folders that do not say.

    Raises ModelError: UNSUPPORTED_ARCHITECTURE (with the key that is not known), BAD_CONFIG.
    """
    kind = fields.get("model_type")
    if kind not in MODEL_TYPES:
        raise _unsupported("model_type", kind)
    for key, value in fields.items():
        if key in READ_KEYS or key in HARMLESS or value is None:
            continue
        if key not in NEUTRAL_VALUES or not any(
            value == each and type(value) is type(each) for each in NEUTRAL_VALUES[key]
        ):
            raise _unsupported(key, value)
    heads, num_layers = _count(fields, "num_attention_heads"), _count(fields, "num_hidden_layers")
    hidden_size = _count(fields, "hidden_size")
    tied = fields.get("tie_word_embeddings")
    if tied is not None and not isinstance(tied, bool):
        raise _bad("tie_word_embeddings", tied)
    theta, scaling = _rope(fields)
    return ShaktiConfig(
        vocab_size=_count(fields, "vocab_size"),
        hidden_size=hidden_size,
        intermediate_size=_count(fields, "intermediate_size"),
        num_layers=num_layers,
        num_heads=heads,
        num_kv_heads=_kv_heads(fields, heads),
        head_dim=_count(fields, "head_dim", hidden_size // heads),
        context_length=_count(fields, "max_position_embeddings"),
        rope_theta=theta,
        rope_scaling=scaling,
        sliding_window=_windows(fields, kind, num_layers),
        rms_norm_eps=_real(fields, "rms_norm_eps"),
        tie_embeddings=not has_output if tied is None else tied,
    )


def config_fields(config: ShaktiConfig) -> dict[str, Any]:
    """What parse_config() reads back as `config`, in the keys of a Llama wherever they can say it."""
    scaling, windows, heads = config.rope_scaling, set(config.windows), config.num_kv_heads
    plain = isinstance(heads, int) and not isinstance(scaling, DivisorScaling)
    plain = plain and len(windows - {None}) <= 1
    fields: dict[str, Any] = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama" if plain else "shakti",
        "vocab_size": config.vocab_size,
        "hidden_size": config.hidden_size,
        "intermediate_size": config.intermediate_size,
        "num_hidden_layers": config.num_layers,
        "num_attention_heads": config.num_heads,
        "num_key_value_heads": heads if isinstance(heads, int) else list(heads),
        "head_dim": config.head_dim,
        "max_position_embeddings": config.context_length,
        "rope_theta": config.rope_theta,
        "rope_scaling": scaling and _scaling_fields(scaling),
        "rms_norm_eps": config.rms_norm_eps,
        "tie_word_embeddings": config.tie_embeddings,
        "hidden_act": "silu",
        "attention_bias": False,
        "mlp_bias": False,
    }
    if windows != {None}:
        window = next(iter(windows - {None}))
        fields["sliding_window"] = window if plain or len(windows) == 1 else list(config.windows)
    if windows != {None} and plain:
        fields["layer_types"] = ["full_attention" if each is None else "sliding_attention" for each in config.windows]
    return fields


def described(fields: Mapping[str, Any]) -> tuple[str, str, tuple[str, ...]]:
    """Name, SPDX identifier and languages, where one of our own folders tells them; empty elsewhere."""
    own = fields.get("shakti")
    own = own if isinstance(own, dict) else {}
    return one_line(own.get("name")), one_line(own.get("license")), language_codes(own.get("languages"))


def _scaling_fields(scaling: RopeScaling) -> dict[str, Any]:
    if isinstance(scaling, LinearScaling):
        return {"rope_type": "linear", "type": "linear", "factor": scaling.factor}
    if isinstance(scaling, DivisorScaling):
        return {"rope_type": "divisors", "divisors": list(scaling.divisors)}
    fields = asdict(scaling)
    fields["original_max_position_embeddings"] = fields.pop("original_context_length")
    return {"rope_type": "llama3", "type": "llama3", **fields}


def _rope(fields: Mapping[str, Any]) -> tuple[float, RopeScaling | None]:
    """Theta and scaling: at the top (`rope_theta`, `rope_scaling`), or together in `rope_parameters` since 2025."""
    top = None if fields.get("rope_theta") is None else _real(fields, "rope_theta")
    old, new = (_scaling(key, fields.get(key)) for key in ("rope_scaling", "rope_parameters"))
    thetas = {theta for theta in (top, old[0], new[0]) if theta is not None}
    scalings = [scaling for each, (_, scaling) in (("rope_scaling", old), ("rope_parameters", new)) if fields.get(each)]
    if len(thetas) > 1 or (len(scalings) == 2 and scalings[0] != scalings[1]):
        raise _bad("rope_parameters", f"{fields.get('rope_parameters')} beside rope_theta or rope_scaling")
    return next(iter(thetas), 10_000.0), next(iter(scalings), None)


def _scaling(key: str, fields: object) -> tuple[float | None, RopeScaling | None]:
    if fields is None or fields == {}:
        return None, None
    if not isinstance(fields, dict):
        raise _bad(key, fields)
    given = {name: value for name, value in fields.items() if value is not None}
    theta = _real(given, "rope_theta") if "rope_theta" in given else None
    kind = given.get("rope_type", given.get("type", "default"))
    if given.get("type", kind) != kind or not isinstance(kind, str):
        raise _bad(f"{key}.type", given.get("type"))
    if kind not in _SCALINGS:
        raise _unsupported(f"{key}.rope_type", kind)
    read, make = _SCALINGS[kind]
    for name, value in given.items():
        neutral = name == "partial_rotary_factor" and value == 1
        # Written beside every type by some tools, and not used by these.
        unused = name == "original_max_position_embeddings" and kind in ("default", "linear")
        if name not in {*read, "rope_theta", "rope_type", "type"} and not neutral and not unused:
            raise _unsupported(f"{key}.{name}", value)
    return theta, make(given)


def _divisors(fields: Mapping[str, Any]) -> DivisorScaling:
    values = fields.get("divisors")
    if not isinstance(values, list) or not all(type(each) in (int, float) for each in values):
        raise _bad("divisors", values)
    return DivisorScaling(divisors=tuple(map(_to_float, values)))


def _llama3(fields: Mapping[str, Any]) -> Llama3Scaling:
    return Llama3Scaling(
        factor=_real(fields, "factor"),
        low_freq_factor=_real(fields, "low_freq_factor"),
        high_freq_factor=_real(fields, "high_freq_factor"),
        original_context_length=_count(fields, "original_max_position_embeddings"),
    )


_SCALINGS: dict[str, tuple[set[str], Callable[[Mapping[str, Any]], RopeScaling | None]]] = {
    "default": (set(), lambda _: None),
    "linear": ({"factor"}, lambda fields: LinearScaling(factor=_real(fields, "factor"))),
    "llama3": ({"factor", "low_freq_factor", "high_freq_factor", "original_max_position_embeddings"}, _llama3),
    "divisors": ({"divisors"}, _divisors),
}


def _kv_heads(fields: Mapping[str, Any], heads: int) -> int | tuple[int, ...]:
    value = fields.get("num_key_value_heads")
    if not isinstance(value, list):
        return _count(fields, "num_key_value_heads", heads)
    if len(value) > MOST_LAYERS or not all(type(each) is int for each in value):
        raise _bad("num_key_value_heads", value)
    return tuple(value)


def _windows(fields: Mapping[str, Any], kind: str, num_layers: int) -> int | tuple[int | None, ...] | None:
    window, types, use = (fields.get(key) for key in ("sliding_window", "layer_types", "use_sliding_window"))
    if use is False or window is None:
        if types is not None and set(_types(types, num_layers)) != {"full_attention"}:
            raise _bad("sliding_window", window)
        return None
    if isinstance(window, list):
        if kind != "shakti" or len(window) > MOST_LAYERS or not all(type(each) in (int, type(None)) for each in window):
            raise _bad("sliding_window", window)
        return tuple(window)
    size = _count(fields, "sliding_window")
    if types is not None:
        sliding = tuple(size if each == "sliding_attention" else None for each in _types(types, num_layers))
        return size if None not in sliding else sliding if any(sliding) else None
    if kind == "llama" and use is not True:  # transformers takes no notice of it here, other programs do
        raise _unsupported("sliding_window", f"{window} in a llama, without layer_types")
    return size


def _types(value: object, num_layers: int) -> list[str]:
    known = ("full_attention", "sliding_attention")
    if not isinstance(value, list) or len(value) != num_layers:
        raise _bad("layer_types", value)
    for each in value:
        if each not in known:
            raise _unsupported("layer_types", each)
    return value


def _count(fields: Mapping[str, Any], key: str, default: int | None = None) -> int:
    value = fields.get(key)
    value = default if value is None else value
    if type(value) is not int or not 0 < value < 2**31:
        raise _bad(key, value)
    return value


def _real(fields: Mapping[str, Any], key: str) -> float:
    value = fields.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _bad(key, value)
    return _to_float(value)


def _to_float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        raise _bad("a number", "too large") from None


def _unsupported(key: str, value: object) -> ModelError:
    return ModelError(ModelErrorCode.UNSUPPORTED_ARCHITECTURE, f"{key} = {shortened(value)}")


def _bad(key: str, value: object) -> ModelError:
    return bad_config(f"{key} = {shortened(value)}")
