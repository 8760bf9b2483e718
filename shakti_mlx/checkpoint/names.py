"""GGUF's tensor names and row order for Llama, and Hugging Face's, from one to the other."""

import re
from collections.abc import Iterator

import numpy as np

from shakti_mlx.checkpoint.tensors import Tensor

EMBEDDING, FINAL_NORM, OUTPUT = "token_embd.weight", "output_norm.weight", "output.weight"
ROPE_DIVISORS = "rope_freqs.weight"  # part of the architecture, not of the weights: it has no name of Hugging Face's

_OUTSIDE = {
    EMBEDDING: "model.embed_tokens.weight",
    FINAL_NORM: "model.norm.weight",
    OUTPUT: "lm_head.weight",
}
_IN_LAYER = {  # in the order of the computation
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_FROM_HF = {hf: gguf for gguf, hf in (_OUTSIDE | _IN_LAYER).items()}
_GGUF_LAYER = re.compile(r"blk\.(0|[1-9][0-9]{0,8})\.([a-z_]+)\.weight", re.ASCII)
_HF_LAYER = re.compile(r"model\.layers\.(0|[1-9][0-9]{0,8})\.([a-z_.]+)\.weight", re.ASCII)


def hf_name(gguf: str) -> str | None:
    """Hugging Face's name for a GGUF tensor; None for one that a plain Llama does not have."""
    if match := _GGUF_LAYER.fullmatch(gguf):
        part = _IN_LAYER.get(match[2])
        return part and f"model.layers.{match[1]}.{part}.weight"
    return _OUTSIDE.get(gguf)


def gguf_name(hf: str) -> str | None:
    """GGUF's name for a Hugging Face tensor; None for one that a plain Llama does not have."""
    if match := _HF_LAYER.fullmatch(hf):
        part = _FROM_HF.get(match[2])
        return part and f"blk.{match[1]}.{part}.weight"
    return _FROM_HF.get(hf)


def model_order(num_layers: int, tied: bool) -> Iterator[str]:
    """The GGUF names of a whole Llama, in the order of the computation."""
    yield EMBEDDING
    for layer in range(num_layers):
        for part in _IN_LAYER:
            yield f"blk.{layer}.{part}.weight"
    yield FINAL_NORM
    if not tied:
        yield OUTPUT


def undo_permutation(tensor: Tensor, heads: int) -> Tensor:
    """A query or key projection with its rows in Hugging Face's order.

    llama.cpp's converter lays each head's rows so that rotary pairs stand side by side
    (`permute` in convert_hf_to_gguf.py): row 2 i + j of a head was row j D / 2 + i.
    """
    rows = np.arange(tensor.shape[0], dtype=np.intp)
    order = rows.reshape(heads, -1, 2).swapaxes(1, 2).reshape(-1)  # [H, D / 2, 2] -> [H, 2, D / 2]
    return tensor.take_rows(order)
