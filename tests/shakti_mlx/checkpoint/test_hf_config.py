"""config.json: every form that people have is read, and what would change the maths is refused by name."""

import json
from typing import Any

import pytest
from refusals import refused
from tiny_models import TINY
from transformers import LlamaConfig, MistralConfig

from shakti_mlx.checkpoint.hf_config import config_fields, parse_config
from shakti_mlx.checkpoint.quantization_config import Form, QuantizationConfig, parse_quantization
from shakti_mlx.config import PRESETS, DivisorScaling, LinearScaling, Llama3Scaling, ShaktiConfig
from shakti_mlx.errors import ModelErrorCode

ARCHITECTURE, CONFIG = ModelErrorCode.UNSUPPORTED_ARCHITECTURE, ModelErrorCode.BAD_CONFIG
FIELDS = config_fields(TINY)
LLAMA3 = Llama3Scaling(factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0, original_context_length=8192)
LLAMA3_FIELDS = {
    "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192,
}  # fmt: skip


def parse(**changes: Any) -> ShaktiConfig:
    fields = {**FIELDS, **changes}
    return parse_config(json.loads(json.dumps(fields)), has_output=False)


@pytest.mark.parametrize(
    "config",
    [
        *PRESETS.values(),
        TINY.with_(rope_scaling=LinearScaling(factor=2.5)),
        TINY.with_(rope_scaling=LLAMA3),
        TINY.with_(rope_scaling=DivisorScaling(divisors=(1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0))),
        TINY.with_(sliding_window=16),
        TINY.with_(sliding_window=(16, 32)),
        TINY.with_(num_kv_heads=(4, 1), sliding_window=(None, 8), head_dim=32),
    ],
)
def test_what_is_written_is_read_back(config: ShaktiConfig) -> None:
    assert parse_config(json.loads(json.dumps(config_fields(config))), has_output=False) == config


def test_config_of_transformers_is_read() -> None:
    sizes = {"hidden_size": 64, "num_attention_heads": 4, "num_hidden_layers": 2, "num_key_value_heads": 2}
    rope = {"rope_type": "llama3", "rope_theta": 500_000.0, **LLAMA3_FIELDS}
    llama = LlamaConfig(**sizes, head_dim=32, max_position_embeddings=16384, rope_parameters=rope)
    config = parse_config(json.loads(llama.to_json_string()), has_output=True)
    assert (config.head_dim, config.num_kv_heads, config.rope_theta, config.rope_scaling) == (32, 2, 5e5, LLAMA3)
    assert not config.tie_embeddings
    mistral = parse_config(json.loads(MistralConfig(**sizes, head_dim=16).to_json_string()), has_output=True)
    assert mistral.sliding_window == 4096
    assert mistral.windows == (4096, 4096)


@pytest.mark.parametrize(
    ("changes", "scaling"),
    [
        ({"rope_scaling": {"type": "linear", "factor": 4}}, LinearScaling(factor=4.0)),
        ({"rope_scaling": {"rope_type": "linear", "factor": 4.0}}, LinearScaling(factor=4.0)),
        ({"rope_scaling": {"rope_type": "llama3", **LLAMA3_FIELDS}}, LLAMA3),
        ({"rope_scaling": {"rope_type": "default"}}, None),
        ({"rope_scaling": None}, None),
        ({"rope_scaling": {"type": "linear", "factor": 4, "partial_rotary_factor": 1}}, LinearScaling(factor=4.0)),
        ({"rope_scaling": {"rope_type": "default", "original_max_position_embeddings": 8192}}, None),
        ({"rope_theta": None, "rope_parameters": {"rope_type": "default", "rope_theta": 5e4}}, None),
        ({"rope_scaling": None, "rope_parameters": {"rope_type": "linear", "factor": 2.0}}, LinearScaling(factor=2.0)),
    ],
)  # fmt: skip
def test_every_way_to_say_how_rope_is_scaled(changes: dict[str, Any], scaling: object) -> None:
    assert parse(**changes).rope_scaling == scaling
    assert parse(**changes).rope_theta == 5e4


@pytest.mark.parametrize(
    ("changes", "windows"),
    [
        ({"sliding_window": None}, (None, None)),
        ({"sliding_window": 8, "use_sliding_window": False}, (None, None)),
        ({"sliding_window": 8, "use_sliding_window": True}, (8, 8)),
        ({"sliding_window": 8, "model_type": "mistral"}, (8, 8)),
        ({"sliding_window": 8, "model_type": "shakti"}, (8, 8)),
        ({"sliding_window": 8, "layer_types": ["sliding_attention", "full_attention"]}, (8, None)),
        ({"sliding_window": 8, "layer_types": ["full_attention", "full_attention"]}, (None, None)),
        ({"layer_types": ["full_attention", "full_attention"]}, (None, None)),
    ],
)
def test_every_way_to_say_which_layers_slide(changes: dict[str, Any], windows: tuple[int | None, ...]) -> None:
    assert parse(**changes).windows == windows


@pytest.mark.parametrize(
    ("changes", "code", "named"),
    [
        ({"model_type": "qwen2"}, ARCHITECTURE, "model_type = 'qwen2'"),
        ({"model_type": None}, ARCHITECTURE, "model_type"),
        ({"model_type": ["llama"]}, ARCHITECTURE, "model_type"),
        ({"attention_bias": True}, ARCHITECTURE, "attention_bias = True"),
        ({"mlp_bias": True}, ARCHITECTURE, "mlp_bias"),
        ({"hidden_act": "gelu"}, ARCHITECTURE, "hidden_act = 'gelu'"),
        ({"pretraining_tp": 2}, ARCHITECTURE, "pretraining_tp = 2"),
        ({"logits_scaling": 8.0}, ARCHITECTURE, "logits_scaling"),
        ({"partial_rotary_factor": 0.5}, ARCHITECTURE, "partial_rotary_factor"),
        ({"some_new_feature": True}, ARCHITECTURE, "some_new_feature = True"),
        ({"some_new_feature": 0.5}, ARCHITECTURE, "some_new_feature = 0.5"),
        ({"auto_map": {"AutoModel": "evil.py"}}, ARCHITECTURE, "auto_map"),
        ({"sliding_window": 4096}, ARCHITECTURE, "sliding_window = '4096 in a llama"),
        ({"layer_types": ["sliding_attention"] * 2}, CONFIG, "sliding_window"),
        ({"layer_types": ["chunked_attention"] * 2, "sliding_window": 8}, ARCHITECTURE, "chunked_attention"),
        ({"layer_types": ["full_attention"], "sliding_window": 8}, CONFIG, "layer_types"),
        ({"sliding_window": 0, "model_type": "mistral"}, CONFIG, "sliding_window = 0"),
        ({"sliding_window": [8, None]}, CONFIG, "sliding_window"),
        ({"rope_scaling": {"rope_type": "yarn", "factor": 4.0}}, ARCHITECTURE, "rope_scaling.rope_type = 'yarn'"),
        ({"rope_scaling": {"rope_type": "linear", "factor": 4.0, "mscale": 1}}, ARCHITECTURE, "rope_scaling.mscale"),
        ({"rope_scaling": {"rope_type": "linear", "type": "llama3", "factor": 2.0}}, CONFIG, "rope_scaling.type"),
        ({"rope_scaling": {"rope_type": "llama3", "factor": 8.0}}, CONFIG, "low_freq_factor"),
        ({"rope_scaling": {"type": "linear", "factor": 2.0, "partial_rotary_factor": 2}}, ARCHITECTURE, "rotary"),
        ({"rope_scaling": {"type": "divisors", "divisors": [1] * 8, "factor": 2.0}}, ARCHITECTURE, "scaling.factor"),
        ({"rope_scaling": {"type": "divisors", "divisors": 2.0}}, CONFIG, "divisors = 2.0"),
        ({"rope_scaling": {"type": "divisors", "divisors": [1.0] * 7 + [True]}}, CONFIG, "divisors"),
        ({"rope_scaling": {"type": "linear"}}, CONFIG, "factor = None"),
        ({"rope_scaling": {"type": "linear", "factor": "4"}}, CONFIG, "factor = '4'"),
        ({"rope_scaling": {"type": "linear", "factor": 10**400}}, CONFIG, "too large"),
        ({"rope_scaling": "linear"}, CONFIG, "rope_scaling"),
        ({"rope_scaling": {"type": ["linear"]}}, CONFIG, "rope_scaling.type"),
        ({"rope_parameters": {"full_attention": {"rope_type": "default"}}}, ARCHITECTURE, "full_attention"),
        ({"rope_parameters": {"rope_type": "default", "rope_theta": 1e6}}, CONFIG, "rope_parameters"),
        ({"num_hidden_layers": None}, CONFIG, "num_hidden_layers = None"),
        ({"num_hidden_layers": 10**9}, CONFIG, "num_layers"),
        ({"num_hidden_layers": True}, CONFIG, "num_hidden_layers"),
        ({"hidden_size": "64"}, CONFIG, "hidden_size = '64'"),
        ({"hidden_size": 10**300}, CONFIG, "hidden_size"),
        ({"num_key_value_heads": 3}, CONFIG, "3 KV heads"),
        ({"num_key_value_heads": [2, 2, 2]}, CONFIG, "num_kv_heads has 3 numbers"),
        ({"num_key_value_heads": [2, "2"]}, CONFIG, "num_key_value_heads"),
        ({"rms_norm_eps": None}, CONFIG, "rms_norm_eps"),
        ({"rms_norm_eps": float("nan")}, CONFIG, "rms_norm_eps"),
        ({"rms_norm_eps": True}, CONFIG, "rms_norm_eps"),
        ({"rope_theta": float("inf")}, CONFIG, "rope_theta"),
        ({"tie_word_embeddings": "yes"}, CONFIG, "tie_word_embeddings"),
        ({"head_dim": 15}, CONFIG, "head_dim"),
    ],
)  # fmt: skip
def test_what_is_not_built_here_is_refused_by_name(changes: dict[str, Any], code: ModelErrorCode, named: str) -> None:
    with refused(code, named):
        parse(**changes)


def test_features_that_are_off_and_keys_without_meaning_are_taken() -> None:
    harmless = {
        "attention_bias": False, "mlp_bias": None, "pretraining_tp": 1, "use_cache": True, "torch_dtype": "bfloat16",
        "bos_token_id": 1, "some_new_feature": None, "rope_traditional": False, "temperature": 0.6,
        "partial_rotary_factor": 1.0, "_name_or_path": "some/model", "num_key_value_heads": [2, 1],
    }  # fmt: skip
    assert parse(**harmless).kv_heads == (2, 1)


@pytest.mark.parametrize(("said", "has_output", "tied"), [(None, True, False), (None, False, True), (True, True, True)])
def test_embeddings_are_tied_where_the_folder_says_so_or_has_no_output(
    said: bool | None, has_output: bool, tied: bool
) -> None:
    assert parse_config({**FIELDS, "tie_word_embeddings": said}, has_output).tie_embeddings is tied


def test_quantization_of_mlx_lm_is_read_and_written() -> None:
    layers = {"lm_head": {"group_size": 32, "bits": 8}, "model.layers.0.mlp.up_proj": False, "model.norm": True}
    quantization = parse_quantization({"quantization": {"group_size": 64, "bits": 4, "mode": "affine", **layers}})
    assert quantization is not None
    assert quantization.of("model.layers.1.mlp.up_proj") == Form(4, 64)
    assert quantization.of("lm_head") == Form(8, 32)
    assert quantization.of("model.layers.0.mlp.up_proj") is None
    assert parse_quantization({"quantization": quantization.as_fields()}) == quantization
    assert parse_quantization({"quantization": None}) is parse_quantization({}) is None
    assert QuantizationConfig(Form(4, 64)).of("lm_head") == Form(4, 64)


@pytest.mark.parametrize(
    "fields",
    [
        {"quantization_config": {"quant_method": "gptq", "bits": 4, "group_size": 128}},
        {"quantization_config": {"quant_method": "fp8"}},
        {"quantization": {"bits": 4, "group_size": 64}, "quantization_config": {"quant_method": "awq"}},
        {"quantization": {"bits": 3, "group_size": 64}},
        {"quantization": {"bits": 4, "group_size": 48}},
        {"quantization": {"bits": 4.0, "group_size": 64}},
        {"quantization": {"bits": 4}},
        {"quantization": {"bits": 4, "group_size": 32, "mode": "mxfp4"}},
        {"quantization": {"bits": 4, "group_size": 64, "lm_head": {"bits": 6, "group_size": 64}}},
        {"quantization": {"bits": 4, "group_size": 64, "lm_head": 8}},
        {"quantization": "4bit"},
    ],
)
def test_other_packings_are_refused(fields: dict[str, Any]) -> None:
    with refused(ModelErrorCode.UNSUPPORTED_FORMAT):
        parse_quantization(fields)
