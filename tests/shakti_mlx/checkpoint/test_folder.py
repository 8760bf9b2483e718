"""open_checkpoint on Hugging Face and MLX folders: the whole model, or an error that names what is wrong."""

import json
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from refusals import refused
from tiny_folders import packed, write_tiny_folder, write_weights
from tiny_models import CHAT_TEMPLATE, TINY, VOCABULARY, tiny_weights

from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.folder import INDEX
from shakti_mlx.checkpoint.tensors import Affine, Dense
from shakti_mlx.errors import ModelError, ModelErrorCode

DAMAGED, FORMAT = ModelErrorCode.DAMAGED, ModelErrorCode.UNSUPPORTED_FORMAT
ARCHITECTURE, CONFIG = ModelErrorCode.UNSUPPORTED_ARCHITECTURE, ModelErrorCode.BAD_CONFIG
UP = "model.layers.1.mlp.up_proj"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Tiny-Model"


def arrays_of(config: Any = TINY, seed: int = 0) -> dict[str, mx.array]:
    return {name: mx.array(array) for name, array in tiny_weights(config, seed).items()}


def error_of(folder: Path, *, read: bool = False) -> ModelError:
    with pytest.raises(ModelError) as caught, open_checkpoint(folder) as checkpoint:
        assert read, "it opens"
        list(checkpoint.tensors())
    return caught.value


@pytest.mark.parametrize("dtype", ["F32", "F16", "BF16"])
@pytest.mark.parametrize("shards", [1, 3])
@pytest.mark.parametrize("tied", [True, False])
def test_dense_folder_is_read_number_by_number(folder: Path, dtype: str, shards: int, tied: bool) -> None:
    write_tiny_folder(folder, dtype=dtype, shards=shards, tie_embeddings=tied)
    kind = {"F32": mx.float32, "F16": mx.float16, "BF16": mx.bfloat16}[dtype]
    with open_checkpoint(folder) as checkpoint:
        assert checkpoint.config == TINY.with_(tie_embeddings=tied)
        assert checkpoint.quantization == dtype
        assert checkpoint.weights_nbytes == sum(tensor.nbytes for _, tensor in checkpoint.tensors())
        tensors = dict(checkpoint.tensors())
    assert list(tensors) == list(tiny_weights(checkpoint.config, 0))
    for name, array in arrays_of(checkpoint.config).items():
        assert isinstance(tensors[name], Dense)
        np.testing.assert_array_equal(tensors[name].dequantize(), np.array(array.astype(kind).astype(mx.float32)))


@pytest.mark.parametrize("bits", [4, 8])
@pytest.mark.parametrize("group_size", [32, 64, 128])
@pytest.mark.parametrize("dtype", ["F32", "F16", "BF16"])
def test_packed_folder_of_mlx_is_read_number_by_number(folder: Path, bits: int, group_size: int, dtype: str) -> None:
    form = (bits, group_size)
    write_tiny_folder(folder, dtype=dtype, quantization=form, hidden_size=128, intermediate_size=256, head_dim=32)
    theirs = mx.load(str(folder / "model.safetensors"))
    assert isinstance(theirs, dict)
    with open_checkpoint(folder) as checkpoint:
        assert checkpoint.quantization == f"MLX-{bits}bit-{group_size}"
        tensors = dict(checkpoint.tensors())
        assert checkpoint.weights_nbytes >= sum(tensor.nbytes for tensor in tensors.values())
    for name, tensor in tensors.items():
        if tensor.shape[0] != theirs[name].size:
            assert isinstance(tensor, Affine)
            assert (tensor.bits, tensor.group_size) == (bits, group_size)
            layer = name.removesuffix(".weight")
            np.testing.assert_array_equal(tensor.packed, np.array(theirs[name]))
            for ours, kind in ((tensor.scales, "scales"), (tensor.biases, "biases")):
                expected = np.array(theirs[f"{layer}.{kind}"].astype(mx.float32))
                np.testing.assert_array_equal(ours.astype(np.float32), expected)


def test_layers_packed_in_other_ways_or_not_at_all(folder: Path) -> None:
    arrays = arrays_of()
    mixed = packed(arrays, 4, 32)
    for kind in ("weight", "scales", "biases"):
        mixed.pop(f"{UP}.{kind}")
    mixed |= packed({f"{UP}.weight": arrays[f"{UP}.weight"]}, 8, 64)
    mixed["lm_head.weight"] = arrays["model.embed_tokens.weight"]
    own = {"group_size": 32, "bits": 4, UP: {"group_size": 64, "bits": 8}, "lm_head": False}
    write_tiny_folder(folder, fields={"quantization": own}, tie_embeddings=False)
    write_weights(folder, mixed)
    with open_checkpoint(folder) as checkpoint:
        tensors = dict(checkpoint.tensors())
    up, head = tensors[f"{UP}.weight"], tensors["lm_head.weight"]
    assert isinstance(up, Affine)
    assert (up.bits, up.group_size) == (8, 64)
    assert isinstance(head, Dense)


def test_folder_tells_of_itself(folder: Path) -> None:
    write_tiny_folder(folder, fields={"shakti": {"license": "apache-2.0", "languages": ["en", "kn", 5]}})
    with open_checkpoint(folder) as checkpoint:
        assert (checkpoint.name, checkpoint.architecture) == ("Tiny Model", "llama")
        assert (checkpoint.license, checkpoint.languages) == ("apache-2.0", ("en", "kn"))
        assert checkpoint.chat_template == CHAT_TEMPLATE
        assert checkpoint.tokenizer().vocab_size == len(VOCABULARY)
        assert checkpoint.parameters == checkpoint.config.parameter_count


def test_architecture_of_every_kind(folder: Path) -> None:
    write_tiny_folder(folder, num_kv_heads=(4, 1), sliding_window=(None, 8))
    with open_checkpoint(folder) as checkpoint:
        assert (checkpoint.config.kv_heads, checkpoint.config.windows) == ((4, 1), (None, 8))
        assert dict(checkpoint.tensors())["model.layers.1.self_attn.k_proj.weight"].shape == (16, 64)


def test_tensors_without_meaning_are_left_out(folder: Path) -> None:
    write_tiny_folder(folder)
    more = {"model.layers.0.self_attn.rotary_emb.inv_freq": mx.zeros(8), "lm_head.weight": mx.zeros((4, 4))}
    write_weights(folder, arrays_of() | more)  # the embeddings are tied: what stands there is not used
    with open_checkpoint(folder) as checkpoint:
        assert [name for name, _ in checkpoint.tensors()] == list(tiny_weights(TINY, 0))


@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        ({f"{UP}.weight": None}, DAMAGED, f"{UP}.weight is missing"),
        ({"model.norm.weight": mx.zeros(63)}, CONFIG, "model.norm.weight has shape (63,)"),
        ({f"{UP}.weight": mx.zeros((64, 96))}, CONFIG, f"{UP}.weight has shape (64, 96), not (96, 64)"),
        ({"model.layers.0.self_attn.q_proj.bias": mx.zeros(64)}, ARCHITECTURE, "q_proj.bias"),
        ({"model.layers.2.mlp.up_proj.weight": mx.zeros((96, 64))}, ARCHITECTURE, "model.layers.2.mlp.up_proj"),
        ({"model.norm.weight": mx.zeros(64, mx.int32)}, FORMAT, "model.norm.weight is I32"),
        ({f"{UP}.weight": mx.zeros((96, 8), mx.uint32)}, FORMAT, f"{UP}.weight is U32"),
    ],
)
def test_tensor_that_is_not_as_it_must_be_is_named(
    folder: Path, change: dict[str, mx.array | None], code: ModelErrorCode, named: str
) -> None:
    write_tiny_folder(folder)
    arrays: dict[str, mx.array | None] = {**arrays_of(), **change}
    write_weights(folder, {name: array for name, array in arrays.items() if array is not None})
    error = error_of(folder)
    assert error.code is code
    assert named in error.detail


@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        ({f"{UP}.scales": None}, DAMAGED, f"{UP}.scales is missing"),
        ({f"{UP}.biases": mx.zeros((96, 1))}, CONFIG, f"{UP}.biases has shape (96, 1), not (96, 2)"),
        ({f"{UP}.weight": mx.zeros((96, 16), mx.uint32)}, CONFIG, f"{UP}.weight has shape (96, 16)"),
        ({f"{UP}.scales": mx.zeros((96, 2), mx.uint32)}, FORMAT, f"{UP}.scales is U32"),
    ],
)
def test_packed_tensor_that_is_not_as_it_must_be_is_named(
    folder: Path, change: dict[str, mx.array | None], code: ModelErrorCode, named: str
) -> None:
    write_tiny_folder(folder, quantization=(4, 32))
    arrays: dict[str, mx.array | None] = {**packed(arrays_of(), 4, 32), **change}
    write_weights(folder, {name: array for name, array in arrays.items() if array is not None})
    error = error_of(folder)
    assert error.code is code
    assert named in error.detail


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("name", ["model.norm.weight", f"{UP}.scales", f"{UP}.biases"])
@pytest.mark.parametrize("dtype", [mx.float32, mx.bfloat16])
def test_numbers_that_are_not_finite_are_damage(folder: Path, bad: float, name: str, dtype: mx.Dtype) -> None:
    write_tiny_folder(folder, quantization=(4, 32))
    arrays = packed({key: array.astype(dtype) for key, array in arrays_of().items()}, 4, 32)
    with open_checkpoint(folder) as checkpoint:
        checkpoint.check_numbers()
    arrays[name][3] = bad
    write_weights(folder, arrays)
    error = error_of(folder, read=True)
    assert error.code is DAMAGED
    assert "not finite" in error.detail
    with open_checkpoint(folder) as checkpoint, refused(DAMAGED, "not finite"):
        checkpoint.check_numbers()


@pytest.mark.parametrize("name", [f"{UP}.scales", f"{UP}.biases"])
def test_scales_that_bring_a_weight_beyond_float32_are_damage(folder: Path, name: str) -> None:
    write_tiny_folder(folder, quantization=(4, 32))
    arrays = packed(arrays_of(), 4, 32)
    arrays[name][3] = -2e30
    write_weights(folder, arrays)
    error = error_of(folder, read=True)
    assert error.code is DAMAGED
    assert "beyond" in error.detail


@pytest.mark.parametrize(
    "index",
    [
        {"weight_map": {}}, {"weight_map": None}, {}, {"weight_map": {"model.norm.weight": 5}},
        {"weight_map": {"model.norm.weight": "../model.safetensors"}},
        {"weight_map": {"model.norm.weight": "/etc/passwd"}},
        {"weight_map": {"not.there": "model.safetensors"}},
        {"weight_map": {f"t{i}": f"model-{i}.safetensors" for i in range(1000)}},
    ],
)  # fmt: skip
def test_index_that_is_not_of_these_files_is_damage(folder: Path, index: object) -> None:
    write_tiny_folder(folder)
    (folder / INDEX).write_text(json.dumps(index))
    assert error_of(folder).code is DAMAGED


def test_missing_shard_and_tensor_in_two_shards(folder: Path) -> None:
    write_tiny_folder(folder, shards=3)
    second = folder / "model-00002-of-00003.safetensors"
    kept = second.read_bytes()
    second.unlink()
    assert error_of(folder).code is ModelErrorCode.NOT_FOUND
    second.write_bytes((folder / "model-00001-of-00003.safetensors").read_bytes())
    assert error_of(folder).code is DAMAGED
    second.write_bytes(kept)
    (folder / INDEX).unlink()  # the files say enough
    with open_checkpoint(folder) as checkpoint:
        assert len(dict(checkpoint.tensors())) == len(tiny_weights(TINY, 0))


@pytest.mark.parametrize("text", ["", "[]", "{", '"llama"', "[" * 100_000, '{"model_type": "llama"'])
def test_config_that_is_none_is_damage(folder: Path, text: str) -> None:
    write_tiny_folder(folder)
    (folder / "config.json").write_text(text)
    assert error_of(folder).code is DAMAGED


def test_folder_without_weights_is_no_model(folder: Path) -> None:
    write_tiny_folder(folder)
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x02}q\x00.")
    assert error_of(folder).code is ModelErrorCode.NOT_A_MODEL


def test_folder_without_tokenizer_says_so(folder: Path) -> None:
    write_tiny_folder(folder)
    (folder / "tokenizer.gguf").unlink()
    with open_checkpoint(folder) as checkpoint, refused(ModelErrorCode.BAD_TOKENIZER):
        checkpoint.tokenizer()
