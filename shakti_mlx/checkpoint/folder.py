"""FolderCheckpoint: a Llama-family model in a Hugging Face or MLX folder, config.json and safetensors files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shakti_mlx.checkpoint.affine import exact_in_float16
from shakti_mlx.checkpoint.hf_config import described, parse_config
from shakti_mlx.checkpoint.interface import OpenCheckpoint
from shakti_mlx.checkpoint.json_file import read_json
from shakti_mlx.checkpoint.naming import display_name
from shakti_mlx.checkpoint.quantization_config import Form, parse_quantization
from shakti_mlx.checkpoint.quantize import BLOCK, PART, check_finite, checked_dense
from shakti_mlx.checkpoint.safetensors import Entry, SafetensorsFile
from shakti_mlx.checkpoint.tensors import Affine, Dense, Part
from shakti_mlx.config import OUTPUT
from shakti_mlx.errors import ModelError, ModelErrorCode, bad_config, damaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.checkpoint.source import Cancelled
    from shakti_mlx.tokenizer import Tokenizer

CONFIG, INDEX, SINGLE = "config.json", "model.safetensors.index.json", "model.safetensors"
MAX_CONFIG, MAX_INDEX = 2**21, 2**23  # bytes
LARGEST_SCALE = 1e30
MAX_SHARDS = 128  # open at once
# Rotary frequencies that older programs have written out, and that follow from the configuration.
DERIVED = re.compile(r"model\.(layers\.\d{1,9}\.self_attn\.)?rotary_emb\.inv_freq", re.ASCII)
DENSE_KINDS = ("F32", "F16", "BF16")


class FolderCheckpoint(OpenCheckpoint):
    """See OpenCheckpoint. Made by open_checkpoint(). The tokenizer's files are read when it is asked for."""

    def __init__(self, folder: Path, name: str | None = None) -> None:
        self.folder = folder
        self.fields = fields = read_json(folder / CONFIG, MAX_CONFIG)  # config.json as it is
        self._quantization = parse_quantization(fields)
        self._shards: list[SafetensorsFile] = []
        try:
            self._tensors = self._open_shards()
            self.config = parse_config(fields, has_output=OUTPUT in self._tensors)
            self.architecture: str = fields["model_type"]
            self._forms = self._check_tensors()
            # At most: scales and biases in bfloat16 take 2 or 4 bytes each.
            entries = (self._tensors[each][1] for name in self._forms for each in self._arrays(name))
            self.weights_nbytes = sum(entry.nbytes * (2 if entry.dtype == "BF16" else 1) for entry in entries)
        except BaseException:
            self.close()
            raise
        own_name, self.license, self.languages = described(fields)
        self.name = name or own_name or display_name(folder.resolve().name, {})

    def stored(self, name: str) -> tuple[str, int]:
        """See OpenCheckpoint."""
        form, entry = self._forms[name], self._tensors[name][1]
        return str(form) if form else entry.dtype, entry.nbytes

    @property
    def chat_template(self) -> str | None:
        """See OpenCheckpoint."""
        from shakti_mlx.chat_template import template_from_folder

        return template_from_folder(self.folder)

    def tokenizer(self) -> Tokenizer:
        """See OpenCheckpoint."""
        from shakti_mlx.tokenizer import Tokenizer

        return Tokenizer.from_folder(self.folder, self.config.vocab_size)

    @property
    def files(self) -> list[Path]:
        """config.json and the files of the weights."""
        index = [self.folder / INDEX] if self._indexed else []
        return [self.folder / CONFIG, *index, *(shard.path for shard in self._shards)]

    def form(self, name: str) -> Form | None:
        """See Checkpoint."""
        return self._forms[name]

    def parts(self, name: str) -> Iterator[Part]:
        """See Checkpoint."""
        form = self._forms[name]
        shard, entry = self._tensors[name]
        for first, count in _some_rows(entry):
            if form is None:
                yield Part(Dense(checked_dense(name, shard.read(entry, first, count))))
                continue
            packed, scales, biases = (
                shard.read(entry, first, count) for shard, entry in map(self._tensors.__getitem__, self._arrays(name))
            )
            scales, biases = (_checked_scales(name, each) for each in (scales, biases))
            if scales.dtype != biases.dtype:
                scales, biases = scales.astype("f4"), biases.astype("f4")
            if exact_in_float16(scales, biases):
                scales, biases = scales.astype("f2", copy=False), biases.astype("f2", copy=False)
            yield Part(Affine(packed, scales, biases, form.bits, form.group_size))

    def check_numbers(self, cancelled: Cancelled | None = None) -> None:
        """See OpenCheckpoint. Packed integers are not read."""
        for name, form in self._forms.items():
            check = check_finite if form is None else _checked_scales
            for each in self._arrays(name)[form is not None :]:
                shard, entry = self._tensors[each]
                for some in _some_rows(entry):
                    if cancelled is not None and cancelled():
                        raise ModelError(ModelErrorCode.CANCELLED, self.folder.name)
                    check(name, shard.read(entry, *some))

    def close(self) -> None:
        """Let go of the files."""
        for shard in self._shards:
            shard.close()

    def _arrays(self, name: str) -> tuple[str, ...]:
        """The names under which a weight's arrays stand in the files."""
        if self._forms[name] is None:
            return (name,)
        layer = name.removesuffix(".weight")
        return name, f"{layer}.scales", f"{layer}.biases"

    def _open_shards(self) -> dict[str, tuple[SafetensorsFile, Entry]]:
        """All tensors of all files. An index must say the same as the files."""
        found: dict[str, tuple[SafetensorsFile, Entry]] = {}
        index = self._read_index()
        self._indexed = index is not None
        names = sorted(set(index.values())) if index is not None else self._file_names()
        for file_name in names:
            shard = SafetensorsFile(self.folder / file_name)
            self._shards.append(shard)
            for name, entry in shard.tensors.items():
                if name in found:
                    raise damaged(f"the tensor {name!r} is in {found[name][0].path.name} and in {file_name}")
                found[name] = shard, entry
        if index is not None:
            for name, file_name in index.items():
                if name not in found or found[name][0].path.name != file_name:
                    raise damaged(f"the tensor {name!r} is not in {file_name}, as {INDEX} has it")
        return found

    def _file_names(self) -> list[str]:
        names = [SINGLE] if (self.folder / SINGLE).exists() else []
        names = names or sorted(path.name for path in self.folder.glob("model*.safetensors"))
        if not names:
            raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{self.folder.name} holds no {SINGLE}")
        return _bounded(names)

    def _read_index(self) -> dict[str, str] | None:
        path = self.folder / INDEX
        if not path.exists():
            return None
        index = read_json(path, MAX_INDEX).get("weight_map")
        if not isinstance(index, dict) or not index:
            raise damaged(f"{INDEX} has no weight_map")
        for file_name in index.values():  # names, not ways out of the folder
            if not isinstance(file_name, str) or not re.fullmatch(r"[\w.+-]{1,200}\.safetensors", file_name, re.ASCII):
                raise damaged(f"{INDEX} names the file {str(file_name)[:80]!r}")
        _bounded(list(set(index.values())))
        return index

    def _check_tensors(self) -> dict[str, Form | None]:
        """The form of every weight, in the order of the computation; all present, and of the right shape and type."""
        forms: dict[str, Form | None] = {}
        expected: set[str] = set()
        for name, shape in self.config.weight_shapes.items():
            if name not in self._tensors:
                raise damaged(f"the tensor {name} is missing")
            forms[name] = self._check_tensor(name, shape, expected)
        for name in self._tensors.keys() - expected:
            unused = self.config.tie_embeddings and name.startswith("lm_head.")
            if not unused and not DERIVED.fullmatch(name):
                raise ModelError(ModelErrorCode.UNSUPPORTED_ARCHITECTURE, f"the tensor {name[:120]}")
        return forms

    def _check_tensor(self, name: str, shape: tuple[int, ...], expected: set[str]) -> Form | None:
        _, entry = self._tensors[name]
        expected.add(name)
        layer = name.removesuffix(".weight")
        if entry.dtype in DENSE_KINDS:
            if entry.shape != shape:
                raise bad_config(f"the tensor {name} has shape {entry.shape}, not {shape}")
            return None
        form = self._quantization.of(layer) if self._quantization else None
        if entry.dtype != "U32" or form is None or len(shape) != 2:
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"{name} is {entry.dtype}; readable are F32, F16, BF16")
        rows, columns = shape
        if columns % form.group_size:
            raise bad_config(f"groups of {form.group_size} over {columns} columns of {name}")
        groups = (rows, columns // form.group_size)
        for each, right in (
            (name, (rows, columns * form.bits // 32)), (f"{layer}.scales", groups), (f"{layer}.biases", groups),
        ):  # fmt: skip
            if each not in self._tensors:
                raise damaged(f"the tensor {each} is missing")
            found = self._tensors[each][1]
            if found.shape != right:
                raise bad_config(f"the tensor {each} has shape {found.shape}, not {right}")
            if each != name and found.dtype not in DENSE_KINDS:
                raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"{each} is {found.dtype}")
            expected.add(each)
        return form


def _some_rows(entry: Entry) -> Iterator[tuple[int, int]]:
    """The first of some rows, and how many: all in turn, each time but the last a multiple of BLOCK."""
    rows = entry.shape[0]
    step = max(PART // (entry.nbytes // rows) // BLOCK, 1) * BLOCK
    for first in range(0, rows, step):
        yield first, min(step, rows - first)


def _checked_scales(name: str, scales: NDArray[Any]) -> NDArray[np.floating]:
    """Scales or biases as numbers that no 8-bit integer brings beyond float32. Raises ModelError(DAMAGED)."""
    checked = checked_dense(name, scales)
    if checked.dtype.itemsize > 2 and float(abs(checked).max()) > LARGEST_SCALE:
        raise damaged(f"{name} has scales beyond {LARGEST_SCALE}")
    return checked


def _bounded(names: list[str]) -> list[str]:
    if len(names) > MAX_SHARDS:
        raise damaged(f"{len(names)} files of weights")
    return names
