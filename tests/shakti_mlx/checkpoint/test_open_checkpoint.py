"""open_checkpoint: a whole model under Hugging Face's names, or an error that names what is wrong."""

import subprocess
import sys
from pathlib import Path

import gguf
import numpy as np
import pytest
from numpy.typing import NDArray
from refusals import refused
from tiny_models import CHAT_TEMPLATE, TINY, VOCABULARY, tiny_weights, write_tiny_gguf

from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.tensors import Affine, Dense
from shakti_mlx.config import DivisorScaling, LinearScaling
from shakti_mlx.errors import ModelErrorCode

ARCHITECTURE = ModelErrorCode.UNSUPPORTED_ARCHITECTURE
FORMAT = ModelErrorCode.UNSUPPORTED_FORMAT
CONFIG = ModelErrorCode.BAD_CONFIG
TOKENIZER = ModelErrorCode.BAD_TOKENIZER


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Some-Model.Q4_0.gguf"


@pytest.mark.parametrize("quant", ["F32", "F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1"])
@pytest.mark.parametrize("tied", [True, False])
def test_weights_come_as_transformers_has_them(path: Path, quant: str, tied: bool) -> None:
    write_tiny_gguf(path, quant=quant, seed=3, tie_embeddings=tied)
    expected = tiny_weights(TINY.with_(tie_embeddings=tied), seed=3)
    kind = gguf.GGMLQuantizationType[quant]
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config == TINY.with_(tie_embeddings=tied, rms_norm_eps=checkpoint.config.rms_norm_eps)
        assert checkpoint.config.rms_norm_eps == pytest.approx(TINY.rms_norm_eps)
        tensors = dict(checkpoint.tensors())
        assert list(tensors) == list(expected)
        assert checkpoint.weights_nbytes == sum(tensor.nbytes for tensor in tensors.values())
        assert checkpoint.parameters == sum(array.size for array in expected.values())
        assert checkpoint.quantization == quant
    for name, array in expected.items():  # after close(): the arrays are copies
        exact = array if array.ndim == 1 else gguf.quants.dequantize(gguf.quants.quantize(array, kind), kind)
        np.testing.assert_array_equal(tensors[name].dequantize(), exact, err_msg=name)
        assert isinstance(tensors[name], Dense if array.ndim == 1 or quant.endswith(("F16", "F32")) else Affine)


def test_file_tells_of_itself(path: Path) -> None:
    write_tiny_gguf(path)
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.name == "Some Model"
        assert checkpoint.architecture == "llama"
        assert checkpoint.license == "apache-2.0"
        assert checkpoint.languages == ("en", "kn")
        assert checkpoint.chat_template == CHAT_TEMPLATE
        assert checkpoint.tokenizer().vocab_size == len(VOCABULARY)


def test_what_it_tells_may_be_missing_or_nonsense(path: Path) -> None:
    nonsense = {
        "general.license": 7, "general.languages": "en", "general.name": "\x1b[31m\u202ename\n" * 99,
        "tokenizer.chat_template": None,
    }  # fmt: skip
    write_tiny_gguf(path, metadata=nonsense)
    with open_checkpoint(path.rename(path.with_name("model.gguf"))) as checkpoint:
        assert (checkpoint.license, checkpoint.languages, checkpoint.chat_template) == ("", (), None)
        assert checkpoint.name.isprintable()
        assert 0 < len(checkpoint.name) <= 80


def test_starter_model(starter_gguf: Path) -> None:
    with open_checkpoint(starter_gguf) as checkpoint:
        config = checkpoint.config
        assert (config.num_layers, config.hidden_size, config.num_heads, config.num_kv_heads) == (30, 576, 9, 3)
        assert (config.vocab_size, config.context_length, config.tie_embeddings) == (49152, 8192, True)
        assert (checkpoint.name, checkpoint.quantization) == ("SmolLM2 135M Instruct", "Q4_1")
        assert checkpoint.parameters == 134_515_008
        assert checkpoint.weights_nbytes == sum(tensor.nbytes for _, tensor in checkpoint.tensors())


def test_heads_may_be_given_for_each_layer_when_all_are_alike(path: Path) -> None:
    write_tiny_gguf(path, metadata={"llama.attention.head_count_kv": [2, 2]})
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.num_kv_heads == 2


def test_heads_that_differ_from_layer_to_layer(path: Path) -> None:
    write_tiny_gguf(path, num_kv_heads=(4, 1))
    expected = tiny_weights(TINY.with_(num_kv_heads=(4, 1)), 0)
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.kv_heads == (4, 1)
        tensors = dict(checkpoint.tensors())
    for layer in (0, 1):
        name = f"model.layers.{layer}.self_attn.k_proj.weight"
        assert tensors[name].shape == expected[name].shape
        assert np.abs(tensors[name].dequantize() - expected[name]).max() < 0.1  # in the right order of rows


def test_sliding_window(path: Path) -> None:
    write_tiny_gguf(path, sliding_window=32)
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.windows == (32, 32)
    write_tiny_gguf(path, metadata={"llama.attention.sliding_window": 0})
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.sliding_window is None


def test_linear_scaling_of_rope(path: Path) -> None:
    keys = {"llama.rope.scaling.type": "linear", "llama.rope.scaling.factor": 4.0, "llama.rope.scaling.finetuned": True}
    write_tiny_gguf(path, metadata=keys)
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.rope_scaling == LinearScaling(factor=4.0)


def test_divisors_of_rope(path: Path) -> None:
    divisors = np.array([1, 1, 1, 1.5, 2, 4, 8, 8], np.float32)
    write_tiny_gguf(path, extra_tensors={"rope_freqs.weight": divisors})
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.rope_scaling == DivisorScaling(divisors=tuple(divisors.tolist()))
        assert "rope_freqs.weight" not in dict(checkpoint.tensors())
        assert checkpoint.weights_nbytes == sum(tensor.nbytes for _, tensor in checkpoint.tensors())


@pytest.mark.parametrize(
    ("divisors", "code"),
    [
        (np.ones(7, np.float32), CONFIG),
        (np.zeros(8, np.float32), CONFIG),
        (np.full(8, np.nan, np.float32), ModelErrorCode.DAMAGED),
        (np.ones((2, 4), np.float32), ModelErrorCode.DAMAGED),
        (np.ones(8, np.float16), ModelErrorCode.DAMAGED),
    ],
)
def test_divisors_of_rope_that_cannot_be(path: Path, divisors: NDArray[np.float32], code: ModelErrorCode) -> None:
    write_tiny_gguf(path, extra_tensors={"rope_freqs.weight": divisors})
    with refused(code):
        open_checkpoint(path)


def test_defaults_of_keys_that_older_files_lack(path: Path) -> None:
    lacking = ("attention.key_length", "attention.value_length", "rope.dimension_count", "rope.freq_base", "vocab_size")
    write_tiny_gguf(path, metadata={f"llama.{key}": None for key in lacking})
    with open_checkpoint(path) as checkpoint:
        assert (checkpoint.config.head_dim, checkpoint.config.rope_theta) == (16, 10_000.0)


def test_head_size_other_than_the_quotient(path: Path) -> None:
    write_tiny_gguf(path, head_dim=32)
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.head_dim == 32
        assert dict(checkpoint.tensors())["model.layers.0.self_attn.q_proj.weight"].shape == (128, 64)


@pytest.mark.parametrize(
    ("metadata", "code", "named"),
    [
        ({"general.architecture": "qwen2"}, ARCHITECTURE, "qwen2"),
        ({"general.architecture": None}, ARCHITECTURE, "general.architecture"),
        ({"general.architecture": ["llama"]}, ARCHITECTURE, "general.architecture"),
        ({"general.type": "adapter"}, FORMAT, "adapter"),
        ({"general.quantization_version": 1}, FORMAT, "quantization_version"),
        ({"split.count": 3}, FORMAT, "split.count"),
        ({"llama.rope.scaling.type": "yarn"}, ARCHITECTURE, "rope.scaling.type = 'yarn'"),
        ({"llama.rope.scaling.factor": 8.0}, ARCHITECTURE, "rope.scaling.factor = 8.0"),
        ({"llama.expert_count": 8}, ARCHITECTURE, "expert_count = 8"),
        ({"llama.attention.sliding_window": "many"}, CONFIG, "sliding_window = 'many'"),
        ({"llama.attention.sliding_window_pattern": 4}, ARCHITECTURE, "sliding_window_pattern = 4"),
        ({"llama.rope.scaling.type": "linear"}, CONFIG, "rope.scaling.factor"),
        ({"llama.rope.scaling.type": "linear", "llama.rope.scaling.factor": 0.0}, CONFIG, "factor = 0.0"),
        ({"llama.attention.causal": False}, ARCHITECTURE, "causal = False"),
        ({"llama.logit_scale": 0.5}, ARCHITECTURE, "logit_scale"),
        ({"llama.rope.dimension_count": 8}, ARCHITECTURE, "dimension_count = 8"),
        ({"llama.attention.value_length": 32}, ARCHITECTURE, "value_length = 32"),
        ({"llama.attention.head_count_kv": [2, 1]}, CONFIG, "blk.1.attn_k.weight has shape (32, 64), not (16, 64)"),
        ({"llama.attention.head_count_kv": [2, 1, 2]}, CONFIG, "head_count_kv = [2, 1, 2] for 2 layers"),
        ({"llama.attention.head_count_kv": [2, 0]}, CONFIG, "head_count_kv = [2, 0]"),
        ({"llama.block_count": None}, CONFIG, "block_count"),
        ({"llama.block_count": "2"}, CONFIG, "block_count"),
        ({"llama.block_count": True}, CONFIG, "block_count"),
        ({"llama.block_count": 0}, CONFIG, "block_count"),
        ({"llama.block_count": 1}, ARCHITECTURE, "blk.1"),
        ({"llama.block_count": 3}, ModelErrorCode.DAMAGED, "blk.2"),
        ({"llama.block_count": 2**31 - 1}, CONFIG, "num_layers"),
        ({"llama.attention.head_count": 0}, CONFIG, "head_count"),
        ({"llama.attention.head_count": 5}, CONFIG, "heads"),
        ({"llama.attention.layer_norm_rms_epsilon": None}, CONFIG, "epsilon"),
        ({"llama.attention.layer_norm_rms_epsilon": float("nan")}, CONFIG, "eps"),
        ({"llama.rope.freq_base": -1.0}, CONFIG, "rope_theta"),
        ({"llama.feed_forward_length": 128}, CONFIG, "ffn_gate"),
        ({"llama.vocab_size": 300}, CONFIG, "vocab_size"),
        ({"tokenizer.ggml.model": None}, TOKENIZER, "vocabulary"),
        ({"tokenizer.ggml.tokens": None}, TOKENIZER, "vocabulary"),
        ({"tokenizer.ggml.tokens": [1, 2, 3]}, TOKENIZER, "vocabulary"),
        ({"tokenizer.ggml.tokens": ["a", "b"]}, TOKENIZER, "2 tokens"),
    ],
)  # fmt: skip
def test_what_is_not_built_here_is_refused_by_name(
    path: Path, metadata: dict[str, object], code: ModelErrorCode, named: str
) -> None:
    write_tiny_gguf(path, metadata=metadata)
    with refused(code, named):
        open_checkpoint(path)


def test_neutral_values_are_taken(path: Path) -> None:
    neutral = {
        "llama.rope.scaling.type": "none", "llama.rope.scaling.factor": 1.0, "llama.expert_count": 0,
        "llama.attention.causal": True, "quantize.imatrix.file": "x", "split.count": 1, "general.base_model.count": 1,
    }  # fmt: skip
    write_tiny_gguf(path, metadata=neutral)
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.config.num_layers == 2


@pytest.mark.parametrize("name", ["blk.0.attn_rot_embd.weight", "blk.0.attn_q.bias", "blk.0.ffn_gate_exps.weight"])
def test_tensor_that_is_not_built_here_is_refused_by_name(path: Path, name: str) -> None:
    write_tiny_gguf(path, extra_tensors={name: np.ones(8, np.float32)})
    with refused(ARCHITECTURE, name):
        open_checkpoint(path)


def test_missing_tensor_is_damage_and_named(path: Path) -> None:
    weights = tiny_weights(TINY, 0)
    del weights["model.layers.1.mlp.up_proj.weight"]
    write_tiny_gguf(path, weights=weights)
    with refused(ModelErrorCode.DAMAGED, "blk.1.ffn_up.weight"):
        open_checkpoint(path)


def test_tensor_type_that_is_not_read_is_refused_at_once(path: Path) -> None:
    write_tiny_gguf(path, quant="MXFP4")
    with refused(FORMAT, "token_embd.weight is MXFP4"):
        open_checkpoint(path)


def test_weights_that_are_no_numbers_are_damage(path: Path) -> None:
    weights = tiny_weights(TINY, 0)
    weights["model.norm.weight"][3] = np.nan
    write_tiny_gguf(path, weights=weights)
    with open_checkpoint(path) as checkpoint:
        with refused(ModelErrorCode.DAMAGED, "output_norm"):
            list(checkpoint.tensors())
        with refused(ModelErrorCode.DAMAGED, "output_norm"):
            checkpoint.check_numbers()


def test_looking_at_the_numbers_ends_when_it_is_cancelled(path: Path) -> None:
    write_tiny_gguf(path)
    looks = iter([False, False, True])
    with open_checkpoint(path) as checkpoint, refused(ModelErrorCode.CANCELLED):
        checkpoint.check_numbers(lambda: next(looks))


def test_folder_with_no_model_in_it_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"")
    with refused(ModelErrorCode.NOT_A_MODEL, str(tmp_path)):
        open_checkpoint(tmp_path)


def test_template_that_is_no_text_is_refused(path: Path) -> None:
    write_tiny_gguf(path, metadata={"tokenizer.chat_template": 5})
    with open_checkpoint(path) as checkpoint, refused(ModelErrorCode.BAD_TEMPLATE):
        _ = checkpoint.chat_template


def test_importing_costs_the_standard_library_only() -> None:
    code = (
        "import sys; import shakti_mlx.checkpoint, shakti_mlx.checkpoint.install;"
        "sys.exit(', '.join({'numpy', 'mlx', 'torch', 'tokenizers', 'jinja2'} & set(sys.modules)) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])
