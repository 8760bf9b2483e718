"""convert: one form for both backends, exact where it can be, measured where not; whole or not at all; resumed."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import mlx.core as mx
import numpy as np
import pytest
from mlx_lm.utils import load_model as load_with_mlx_lm
from refusals import refused
from tiny_folders import write_tiny_folder
from tiny_models import CHAT_TEMPLATE, TINY, tiny_weights, write_tiny_gguf

from shakti_mlx.checkpoint import convert as convert_module
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.affine import quantize, with_small_scales
from shakti_mlx.checkpoint.convert import Conversion, convert
from shakti_mlx.checkpoint.kquants import scale_columns
from shakti_mlx.checkpoint.tensors import Affine, Tensor
from shakti_mlx.config import DivisorScaling
from shakti_mlx.errors import ModelError, ModelErrorCode

ROOT = Path(__file__).parents[3]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "converted"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_tiny_gguf(tmp_path / "Tiny.Q4_1.gguf", quant="Q4_1")


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert_module, "SHARD", 10_000)


def tensors_of(path: Path) -> dict[str, Tensor]:
    with open_checkpoint(path) as checkpoint:
        return dict(checkpoint.tensors())


def assert_same_weights(path: Path, expected: Path) -> None:
    ours = tensors_of(path)
    for name, tensor in tensors_of(expected).items():
        np.testing.assert_array_equal(ours[name].dequantize(), tensor.dequantize())


def nothing_but(folder: Path, *names: str) -> bool:
    return sorted(path.name for path in folder.iterdir()) == sorted(names)


@pytest.mark.parametrize("quant", ["Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"])
def test_packed_weights_are_carried_bit_for_bit(tmp_path: Path, out: Path, quant: str) -> None:
    source = write_tiny_gguf(tmp_path / "tiny.gguf", quant=quant, tie_embeddings=False)
    report = convert(source, out)
    before, after = tensors_of(source), tensors_of(out)
    assert list(after) == list(before)
    for name, tensor in before.items():
        if isinstance(tensor, Affine):
            other = after[name]
            assert isinstance(other, Affine)
            for mine, theirs in zip(
                (tensor.packed, tensor.scales, tensor.biases), (other.packed, other.scales, other.biases), strict=True
            ):
                assert mine.dtype == theirs.dtype
                np.testing.assert_array_equal(mine, theirs)
        np.testing.assert_array_equal(after[name].dequantize(), tensor.dequantize())
    assert report.loss["relative_rms"] == 0.0
    assert report.loss["tensors_rounded"] == 0
    assert report.loss["tensors_carried"] == len(before)


def test_architecture_tokenizer_template_and_names_come_along(source: Path, out: Path) -> None:
    convert(source, out)
    with open_checkpoint(source) as before, open_checkpoint(out) as after:
        assert after.config == before.config
        assert (after.name, after.license, after.languages) == ("Tiny", "apache-2.0", ("en", "kn"))
        assert after.chat_template == CHAT_TEMPLATE
        text = "hello the world ನಮಸ್ಕಾರ"
        assert after.tokenizer().encode(text) == before.tokenizer().encode(text)
        assert after.tokenizer().eos_ids == before.tokenizer().eos_ids


def test_architecture_that_a_llama_cannot_say_comes_along(tmp_path: Path, out: Path) -> None:
    divisors = np.linspace(1, 8, 8, dtype=np.float32)
    shape: dict[str, Any] = {"num_kv_heads": (4, 1), "sliding_window": 32}
    source = write_tiny_gguf(tmp_path / "tiny.gguf", extra_tensors={"rope_freqs.weight": divisors}, **shape)
    convert(source, out)
    with open_checkpoint(source) as before, open_checkpoint(out) as after:
        assert after.config == before.config
        assert isinstance(after.config.rope_scaling, DivisorScaling)


@pytest.mark.parametrize("dtype", ["F32", "F16", "BF16"])
@pytest.mark.parametrize(("bits", "group_size"), [(4, 32), (4, 64), (8, 32), (8, 64), (None, None)])
def test_dense_weights_are_rounded_as_mlx_rounds_them(
    tmp_path: Path, out: Path, dtype: str, bits: int | None, group_size: int | None
) -> None:
    source = write_tiny_folder(tmp_path / "dense", dtype=dtype, intermediate_size=128)
    report = convert(source, out, bits=bits, group_size=group_size)
    before, after = tensors_of(source), tensors_of(out)
    error = energy = 0.0
    for name, tensor in before.items():
        other = after[name]
        if isinstance(other, Affine):
            expected = with_small_scales(quantize(tensor.dequantize(), bits or 4, group_size or 64))
            np.testing.assert_array_equal(other.packed, expected.packed)
            np.testing.assert_array_equal(other.scales, expected.scales)
            np.testing.assert_array_equal(other.biases, expected.biases)
        else:
            np.testing.assert_array_equal(other.dequantize(), tensor.dequantize())
        error += float(np.square(other.dequantize() - tensor.dequantize(), dtype=np.float64).sum())
        energy += float(np.square(tensor.dequantize(), dtype=np.float64).sum())
    assert report.loss["relative_rms"] == pytest.approx((error / energy) ** 0.5, rel=1e-2)
    assert (report.loss["relative_rms"] > 0.01) == (bits != 8)
    assert report.quantization == f"MLX-{bits or 4}bit-{group_size or 64}"


def test_only_what_has_another_form_is_rounded(tmp_path: Path, out: Path) -> None:
    source = write_tiny_folder(tmp_path / "packed", quantization=(4, 32))
    assert convert(source, out, bits=4, group_size=32).loss["relative_rms"] == 0.0
    report = convert(source, tmp_path / "eight", bits=8, group_size=64)
    assert 0 < report.loss["relative_rms"] < 0.02
    assert report.loss["relative_rms_by_kind"]["mlp.up_proj"] > 0
    assert report.loss["relative_rms_by_kind"]["norm"] == 0


def test_columns_that_the_group_does_not_divide_get_a_smaller_one(tmp_path: Path, out: Path) -> None:
    convert(write_tiny_folder(tmp_path / "dense"), out, bits=4, group_size=128)  # 64 and 96 columns
    tensors = tensors_of(out)
    gate, down = (tensors[f"model.layers.0.mlp.{kind}_proj.weight"] for kind in ("gate", "down"))
    assert isinstance(gate, Affine)
    assert isinstance(down, Affine)
    assert (gate.group_size, down.group_size) == (64, 32)


def write_k_quants(path: Path, kind: str) -> Path:
    """A tiny model whose matrices have 256 columns, in K-quants made of random blocks."""
    number, size = gguf.GGMLQuantizationType[kind], gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]][1]
    write_tiny_gguf(path, quant="Q8_0", num_layers=1, hidden_size=256, intermediate_size=256, head_dim=64)
    reader, writer = gguf.GGUFReader(path), gguf.GGUFWriter(path.with_suffix(".new"), "llama")
    rng = np.random.default_rng(0)
    for field in reader.fields.values():
        if not field.name.startswith("GGUF.") and field.name != "general.architecture":
            element = field.types[1] if len(field.types) > 1 else None
            writer.add_key_value(field.name, field.contents(), field.types[0], element)
    for tensor in reader.tensors:
        if len(tensor.shape) == 1:
            writer.add_tensor(tensor.name, tensor.data)
            continue
        blocks = rng.integers(0, 256, (int(tensor.shape[1]), size), np.uint8)
        for start in scale_columns(kind):
            blocks[:, start : start + 2] = rng.uniform(1e-4, 1e-3, len(blocks)).astype("<f2")[:, None].view(np.uint8)
        writer.add_tensor(tensor.name, blocks, raw_dtype=number)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path.with_suffix(".new").replace(path)


@pytest.mark.parametrize(
    ("kind", "form", "bound"),
    [("Q4_K", "MLX-4bit-32", 4e-4), ("Q5_K", "MLX-8bit-32", 4e-4), ("Q6_K", "MLX-8bit-32", 4e-2)],
)
def test_loss_of_k_quants_is_measured_against_what_the_file_means(
    tmp_path: Path, out: Path, kind: str, form: str, bound: float
) -> None:
    source = write_k_quants(tmp_path / "k.gguf", kind)
    report = convert(source, out)
    assert report.quantization == form
    assert 0 < report.loss["relative_rms"] < bound
    number, after = gguf.GGMLQuantizationType[kind], tensors_of(out)
    (up,) = (tensor for tensor in gguf.GGUFReader(source).tensors if tensor.name == "blk.0.ffn_up.weight")
    exact = gguf.quants.dequantize(up.data, number)
    lost = after["model.layers.0.mlp.up_proj.weight"].dequantize() - exact
    relative = float(np.sqrt(np.square(lost, dtype=np.float64).sum() / np.square(exact, dtype=np.float64).sum()))
    assert report.loss["relative_rms_by_kind"]["mlp.up_proj"] == pytest.approx(relative, rel=1e-3)
    assert report.loss["tensors_rounded"] == 8  # the embedding and the seven matrices of a layer


def test_mlx_lm_takes_the_folder(tmp_path: Path, out: Path) -> None:
    source = write_tiny_gguf(tmp_path / "tiny.gguf", quant="F16")
    convert(source, out, bits=4, group_size=32)
    model, _ = load_with_mlx_lm(out)
    after = tensors_of(out)
    embedded = np.array(model.model.embed_tokens(mx.array([3, 5])).astype(mx.float32))
    np.testing.assert_allclose(embedded, after["model.embed_tokens.weight"].dequantize()[[3, 5]], rtol=2e-3, atol=1e-3)
    assert model(mx.array([[1, 2, 3]])).shape == (1, 3, TINY.vocab_size)


def test_mlx_lm_takes_mixed_forms(tmp_path: Path, out: Path) -> None:
    convert(write_tiny_folder(tmp_path / "dense"), out, bits=8, group_size=64)  # 96 columns get groups of 32
    model, _ = load_with_mlx_lm(out)
    assert model.layers[0].mlp.down_proj.group_size == 32
    assert model.layers[0].mlp.up_proj.group_size == 64


def test_progress_counts_weights(source: Path, out: Path, small_shards: None) -> None:
    seen: list[tuple[int, int]] = []
    convert(source, out, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (TINY.parameter_count, TINY.parameter_count)
    assert seen == sorted(seen)


def test_only_the_folder_is_left(source: Path, out: Path, small_shards: None) -> None:
    report = convert(source, out)
    assert isinstance(report, Conversion)
    assert nothing_but(out.parent, source.name, out.name)
    weights = [path.name for path in out.glob("*.safetensors")]
    assert len(weights) > 3
    others = ("config.json", "conversion.json", "model.safetensors.index.json", "tokenizer.gguf", "chat_template.jinja")
    assert nothing_but(out, *weights, *others)
    assert report.size == sum(path.stat().st_size for path in out.iterdir())
    assert json.loads((out / "conversion.json").read_text())["relative_rms"] == report.loss["relative_rms"]


def test_of_a_folder_come_tokenizer_and_licence_and_no_code(tmp_path: Path, out: Path) -> None:
    source = write_tiny_folder(tmp_path / "dense", fields={"eos_token_id": 5})
    for name in ("LICENSE", "README.md", "generation_config.json", "modeling_evil.py", "pytorch_model.bin"):
        (source / name).write_text("{}")
    convert(source, out)
    names = {path.name for path in out.iterdir()}
    assert {"LICENSE", "README.md", "generation_config.json", "tokenizer.gguf", "chat_template.jinja"} < names
    assert not names & {"modeling_evil.py", "pytorch_model.bin"}
    assert json.loads((out / "config.json").read_text())["eos_token_id"] == 5


def canceller(after: int) -> Callable[[], bool]:
    asked = iter(range(10**6))
    return lambda: next(asked) >= after


@pytest.mark.parametrize("after", [0, 1, 7, 15])
def test_cancel_leaves_nothing_in_sight_and_the_next_call_goes_on(
    source: Path, out: Path, small_shards: None, after: int
) -> None:
    with refused(ModelErrorCode.CANCELLED):
        convert(source, out, cancelled=canceller(after))
    assert not out.exists()
    seen: list[int] = []
    report = convert(source, out, progress=lambda done, _: seen.append(done))
    assert (report.resumed > 0) == (after > 0)
    assert seen[-1] == TINY.parameter_count
    whole = convert(source, out.with_name("whole"))
    assert report.loss == whole.loss
    assert_same_weights(out, whole.folder)


def interrupted(source: Path, out: Path) -> Path:
    with pytest.raises(ModelError):
        convert(source, out, cancelled=canceller(12))
    return out.with_name(f".converting-{out.name}")


def test_file_that_was_altered_meanwhile_is_written_anew(source: Path, out: Path, small_shards: None) -> None:
    work = interrupted(source, out)
    first, *_ = sorted(work.glob("*.safetensors"))
    raw = bytearray(first.read_bytes())
    raw[-1] ^= 1
    first.write_bytes(raw)
    assert convert(source, out).resumed == 0
    assert_same_weights(out, source)


@pytest.mark.parametrize("change", ["source", "form", "plan", "done"])
def test_what_was_begun_otherwise_is_begun_anew(source: Path, out: Path, small_shards: None, change: str) -> None:
    work = interrupted(source, out)
    if change == "source":
        write_tiny_gguf(source, quant="Q4_1", seed=9)
    elif change != "form":
        (work / f".{change}.json").write_text('[{"file": "x"}, 5]')
    report = convert(source, out, bits=8 if change == "form" else None)
    assert report.resumed == 0
    if change != "form":
        assert_same_weights(out, source)


DYING = """
import os, sys
from pathlib import Path
from shakti_mlx.checkpoint import convert as module

module.SHARD = 40_000
left = int(sys.argv[3])

def dying(act):
    def step(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
        return act(*arguments, **options)
    return step

os.fsync, Path.replace, Path.unlink = dying(os.fsync), dying(Path.replace), dying(Path.unlink)
print(module.convert(Path(sys.argv[1]), Path(sys.argv[2])).resumed)
"""


def test_kill_at_any_step_leaves_all_or_nothing_and_is_resumed(source: Path, out: Path) -> None:
    """SIGKILL before each write made durable, rename and removal; the next call ends well."""
    resumed: list[int] = []
    for step in (0, 2, 5, 9, 12, 20, 30, 33, 1000):
        command = [sys.executable, "-c", DYING, str(source), str(out), str(step)]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if result.returncode == 0:
            resumed.append(int(result.stdout))
            break
        assert result.returncode == -signal.SIGKILL, result.stderr
        if out.exists():  # the last steps come after it has its name
            break
    assert_same_weights(out, source)
    assert resumed == [] or resumed[0] > 0


def test_destination_that_exists_is_left_alone(source: Path, out: Path) -> None:
    out.mkdir()
    (out / "letter.txt").write_text("dear")
    with refused(ModelErrorCode.FOLDER_NOT_WRITABLE, "exists already"):
        convert(source, out)
    assert nothing_but(out, "letter.txt")


def test_source_that_is_no_good_is_refused_at_once(tmp_path: Path, out: Path) -> None:
    source = write_tiny_folder(tmp_path / "dense")
    (source / "tokenizer.gguf").unlink()
    with refused(ModelErrorCode.BAD_TOKENIZER):
        convert(source, out)
    assert nothing_but(tmp_path, "dense")


def test_weights_that_are_no_numbers_are_refused(tmp_path: Path, out: Path) -> None:
    weights = tiny_weights(TINY, 0)
    weights["model.layers.1.mlp.up_proj.weight"][3, 5] = np.inf
    source = write_tiny_folder(tmp_path / "dense", weights=weights)
    with refused(ModelErrorCode.DAMAGED):
        convert(source, out)
    weights["model.layers.1.mlp.up_proj.weight"][3] = [3e38, -3e38] * 32  # finite, and their distance is not
    source = write_tiny_folder(tmp_path / "extreme", weights=weights)
    with pytest.raises(ModelError, match="up_proj"):
        convert(source, out)


def test_full_disk_is_seen_before_weights_are_written(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = shutil.disk_usage(out.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with refused(ModelErrorCode.DISK_FULL):
        convert(source, out)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_folder_that_cannot_be_written(source: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with refused(ModelErrorCode.FOLDER_NOT_WRITABLE):
        convert(source, closed / "out")


def test_forms_that_do_not_exist_are_a_mistake(source: Path, out: Path) -> None:
    for bits, group_size in ((3, None), (None, 48), (4, 16)):
        with pytest.raises(ValueError, match="groups"):
            convert(source, out, bits=bits, group_size=group_size)


def test_large_tensor_is_never_held_whole(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from shakti_mlx.checkpoint import folder as folder_module

    monkeypatch.setattr(folder_module, "PART", 2**18)
    rows = 24_576  # with 256 columns in bfloat16 12 MB, in float32 25 MB
    source = write_tiny_folder(
        tmp_path / "wide", dtype="BF16", vocab_size=rows, hidden_size=256, head_dim=64, num_layers=1
    )
    tracemalloc.start()
    convert(source, out)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * 2**20
