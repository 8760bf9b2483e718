"""ShaktiConfig: what it refuses, how it counts, and rotary frequencies equal to transformers'."""

from typing import Any

import numpy as np
import pytest
import torch
from refusals import refused
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

from shakti_mlx.checkpoint.hf_config import config_fields
from shakti_mlx.config import (
    SHAKTI_2_5B,
    TINY,
    DivisorScaling,
    LinearScaling,
    Llama3Scaling,
    RopeScaling,
    preset,
)
from shakti_mlx.errors import ModelErrorCode

LLAMA3 = Llama3Scaling(factor=32.0, low_freq_factor=1.0, high_freq_factor=4.0, original_context_length=8192)


def test_shakti_2_5b_has_exactly_the_parameters_of_the_paper() -> None:
    assert SHAKTI_2_5B.parameter_count == 2_527_203_328


@pytest.mark.parametrize("name", ["tiny", "tiny-tied", "shakti-2.5b"])
def test_weights_are_those_of_transformers(name: str) -> None:
    with torch.device("meta"):
        model = LlamaForCausalLM(LlamaConfig(**config_fields(preset(name))))
    assert preset(name).weight_shapes == {key: tuple(each.shape) for key, each in model.named_parameters()}


def test_kv_heads_of_a_layer_are_its_own_in_the_shapes() -> None:
    shapes = preset("tiny-vgqa").weight_shapes
    assert [shapes[f"model.layers.{layer}.self_attn.v_proj.weight"] for layer in range(4)] == [
        (heads * 16, 64) for heads in (1, 2, 4, 2)
    ]


def test_unknown_preset_is_refused_with_those_there_are() -> None:
    with refused(ModelErrorCode.BAD_CONFIG, "shakti-2.5b"):
        preset("shakti-100b")


def test_one_number_of_kv_heads_holds_for_every_layer() -> None:
    assert TINY.kv_heads == (2, 2, 2, 2)
    assert TINY.with_(num_kv_heads=(1, 2, 4, 2)).kv_heads == (1, 2, 4, 2)


def test_one_window_holds_for_every_layer() -> None:
    assert TINY.windows == (None,) * 4
    assert TINY.with_(sliding_window=8).windows == (8,) * 4
    assert TINY.with_(sliding_window=(8, None, 8, None)).windows == (8, None, 8, None)


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"num_layers": 0}, "num_layers = 0"),
        ({"hidden_size": -64}, "hidden_size = -64"),
        ({"vocab_size": True}, "vocab_size = True"),
        ({"context_length": 2**31}, "context_length"),
        ({"intermediate_size": 96.0}, "intermediate_size = 96.0"),
        ({"num_kv_heads": 3}, "4 heads cannot share 3 KV heads"),
        ({"num_kv_heads": 0}, "num_kv_heads = 0"),
        ({"num_kv_heads": (1, 2, 4)}, "3 numbers for 4 layers"),
        ({"num_kv_heads": (1, 2, 4, 3)}, "4 heads cannot share 3 KV heads"),
        ({"num_kv_heads": (1, 2, 4, 0)}, "num_kv_heads = 0"),
        ({"sliding_window": 0}, "sliding_window = 0"),
        ({"sliding_window": (8, None)}, "2 numbers for 4 layers"),
        ({"sliding_window": (8, None, -1, 8)}, "sliding_window = -1"),
        ({"head_dim": 15}, "head_dim = 15 is odd"),
        ({"head_dim": 2**30}, "head_dim = 1073741824"),
        ({"rope_theta": 0.0}, "rope_theta"),
        ({"rope_theta": 5e-324}, "rope_theta"),
        ({"rope_theta": float("nan")}, "rope_theta"),
        ({"rope_theta": 1e-6}, "rope frequencies"),
        ({"rope_scaling": DivisorScaling(divisors=(1e-5,) + (1.0,) * 7)}, "rope frequencies"),
        ({"rms_norm_eps": float("inf")}, "rms_norm_eps"),
        ({"rope_scaling": LinearScaling(factor=0.5)}, "factor = 0.5"),
        ({"rope_scaling": LinearScaling(factor=float("nan"))}, "factor = nan"),
        ({"rope_scaling": DivisorScaling(divisors=(1.0,) * 7)}, "7 rope divisors"),
        ({"rope_scaling": DivisorScaling(divisors=(1.0,) * 7 + (0.0,))}, "out of range"),
        (
            {"rope_scaling": Llama3Scaling(
                factor=8.0, low_freq_factor=4.0, high_freq_factor=4.0, original_context_length=8192
            )},
            "4.0 and 4.0",
        ),
        (
            {"rope_scaling": Llama3Scaling(
                factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0, original_context_length=0
            )},
            "original context = 0",
        ),
    ],
)  # fmt: skip
def test_sizes_that_cannot_be_are_refused_by_name(changes: dict[str, Any], detail: str) -> None:
    with refused(ModelErrorCode.BAD_CONFIG, detail):
        TINY.with_(**changes)


@pytest.mark.parametrize(
    ("scaling", "parameters"),
    [
        (None, {"rope_type": "default"}),
        (LinearScaling(factor=4.0), {"rope_type": "linear", "factor": 4.0}),
        (
            LLAMA3,
            {
                "rope_type": "llama3",
                "factor": 32.0,
                "low_freq_factor": 1.0,
                "high_freq_factor": 4.0,
                "original_max_position_embeddings": 8192,
            },
        ),
    ],
    ids=["none", "linear", "llama3"],
)
def test_rotary_frequencies_equal_those_of_transformers(
    scaling: RopeScaling | None, parameters: dict[str, Any]
) -> None:
    theirs = LlamaRotaryEmbedding(
        LlamaConfig(
            hidden_size=4096,
            num_attention_heads=32,
            head_dim=128,
            max_position_embeddings=131_072,
            rope_parameters={"rope_theta": 500_000.0, **parameters},
        )
    )
    ours = SHAKTI_2_5B.with_(rope_scaling=scaling).rope_frequencies
    assert np.allclose(ours, theirs.inv_freq.numpy(), rtol=1e-5, atol=0)


def test_divisors_say_the_same_as_the_scaling_that_they_were_made_from() -> None:
    plain, scaled = SHAKTI_2_5B.rope_frequencies, SHAKTI_2_5B.with_(rope_scaling=LLAMA3).rope_frequencies
    divisors = tuple(before / after for before, after in zip(plain, scaled, strict=True))
    assert min(divisors) == 1.0
    assert max(divisors) == pytest.approx(32.0)
    again = SHAKTI_2_5B.with_(rope_scaling=DivisorScaling(divisors=divisors)).rope_frequencies
    assert np.allclose(again, scaled, rtol=1e-12, atol=0)
