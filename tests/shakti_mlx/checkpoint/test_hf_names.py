"""Names and row order: GGUF's against Hugging Face's."""

import numpy as np
import pytest
from tiny_models import converter_permute

from shakti_mlx.checkpoint.names import gguf_name, undo_permutation
from shakti_mlx.checkpoint.tensors import Affine, Dense
from shakti_mlx.config import TINY


def test_every_weight_has_a_name_of_its_own_in_gguf() -> None:
    config = TINY.with_(num_layers=12)
    names = set(map(gguf_name, config.weight_shapes))
    assert len(names) == 12 * 9 + 3
    assert names - set(map(gguf_name, config.with_(tie_embeddings=True).weight_shapes)) == {"output.weight"}


@pytest.mark.parametrize(
    ("gguf", "hf"),
    [
        ("token_embd.weight", "model.embed_tokens.weight"),
        ("blk.0.attn_norm.weight", "model.layers.0.input_layernorm.weight"),
        ("blk.10.attn_q.weight", "model.layers.10.self_attn.q_proj.weight"),
        ("blk.3.attn_output.weight", "model.layers.3.self_attn.o_proj.weight"),
        ("blk.3.ffn_norm.weight", "model.layers.3.post_attention_layernorm.weight"),
        ("blk.3.ffn_down.weight", "model.layers.3.mlp.down_proj.weight"),
        ("output_norm.weight", "model.norm.weight"),
        ("output.weight", "lm_head.weight"),
    ],
)
def test_names_are_those_of_transformers(gguf: str, hf: str) -> None:
    assert gguf_name(hf) == gguf


@pytest.mark.parametrize(("heads", "head_dim"), [(1, 2), (4, 16), (9, 64), (3, 6)])
def test_permutation_of_the_converter_is_undone(heads: int, head_dim: int) -> None:
    rng = np.random.default_rng(heads)
    rows = heads * head_dim
    weights = rng.normal(size=(rows, 8)).astype(np.float32)
    np.testing.assert_array_equal(
        undo_permutation(Dense(converter_permute(weights, heads)), heads).dequantize(), weights
    )


@pytest.mark.parametrize("bits", [4, 8])
def test_permutation_is_undone_on_packed_rows_alike(bits: int) -> None:
    rng = np.random.default_rng(bits)
    packed = rng.integers(0, 2**32, (32, 64 * bits // 32), np.uint32)
    scales, biases = rng.normal(size=(2, 32, 2)).astype(np.float16)
    tensor = Affine(packed, scales, biases, bits, 32)
    undone = undo_permutation(tensor, 2)
    assert not np.array_equal(undone.dequantize(), tensor.dequantize())
    np.testing.assert_array_equal(converter_permute(undone.dequantize(), 2), tensor.dequantize())


def test_a_head_is_untangled_into_halves() -> None:
    pairs = Dense(np.arange(8, dtype=np.float32).reshape(8, 1))  # one head: rotary pairs side by side
    assert undo_permutation(pairs, 1).dequantize().ravel().tolist() == [0, 2, 4, 6, 1, 3, 5, 7]
