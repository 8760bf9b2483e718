"""GGUF's tensor names and row order for Llama, from and to Hugging Face's."""

import re

import numpy as np

from shakti_mlx import config
from shakti_mlx.checkpoint.tensors import Tensor

EMBEDDING, OUTPUT = "token_embd.weight", "output.weight"
ROPE_DIVISORS = "rope_freqs.weight"  # part of the architecture, not of the weights: it has no name of Hugging Face's

_OUTSIDE = {config.EMBEDDING: EMBEDDING, config.FINAL_NORM: "output_norm.weight", config.OUTPUT: OUTPUT}
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_LAYER = re.compile(r"model\.layers\.(\d+)\.([a-z_.]+)\.weight", re.ASCII)


def gguf_name(name: str) -> str:
    """GGUF's name for a weight of ShaktiConfig.weight_shapes."""
    if match := _LAYER.fullmatch(name):
        return f"blk.{match[1]}.{_IN_LAYER[match[2]]}.weight"
    return _OUTSIDE[name]


def undo_permutation(tensor: Tensor, heads: int) -> Tensor:
    """A query or key projection with its rows in Hugging Face's order.

    llama.cpp's converter lays each head's rows so that rotary pairs stand side by side
    (`permute` in convert_hf_to_gguf.py): row 2 i + j of a head was row j D / 2 + i.
    """
    rows = np.arange(tensor.shape[0], dtype=np.intp)
    order = rows.reshape(heads, -1, 2).swapaxes(1, 2).reshape(-1)  # [H, D / 2, 2] -> [H, 2, D / 2]
    return tensor.take_rows(order)
