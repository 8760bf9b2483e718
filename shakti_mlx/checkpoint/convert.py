"""convert(): any readable checkpoint -> an MLX-style folder, some rows at a time, to be resumed where it ended.

What is done lies beside the destination in a hidden folder, and takes its name when all is there. One process at a
time may write one destination.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shakti_mlx.checkpoint import OpenCheckpoint, open_checkpoint
from shakti_mlx.checkpoint.disk import check_room, writing
from shakti_mlx.checkpoint.side_files import side_files
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.on_disk import sync, sync_folder

if TYPE_CHECKING:
    from shakti_mlx.checkpoint.quantization_config import Form
    from shakti_mlx.checkpoint.requantize import Loss

CONVERTING = ".converting-"  # the hidden folder's name, before the destination's
PLAN, DONE = ".plan.json", ".done.json"
REPORT = "conversion.json"
ENTRY_KEYS = {"file", "sha256", "tensors", "weights", "loss"}
FORMAT = 1  # of plan and report: a later program starts anew
SHARD = 2**26  # bytes of a file at least: what a kill can cost
MOST_SHARDS = 100

Progress = Callable[[int, int], None]  # weights done, weights in all
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Conversion:
    """The result of a conversion. `size` in bytes; `loss` as in Loss.as_fields(); `resumed` counts the files kept."""

    folder: Path
    size: int
    quantization: str
    loss: Mapping[str, Any]
    resumed: int


def convert(
    source: Path,
    destination: Path,
    *,
    bits: int | None = None,
    group_size: int | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Conversion:
    """Write the checkpoint `source` as an MLX-style folder `destination`, which must not exist.

    Without `bits` and `group_size`, packed weights stay as they are packed, and dense ones get 4 bits in groups of
    64. With either, every matrix gets 4 or `bits` bits in groups of 64 or `group_size`; one that has them already
    is carried bit for bit. The same call after a kill or a cancel goes on where the last whole file ended.
    Raises ModelError: what open_checkpoint() and its tensors raise, FOLDER_NOT_WRITABLE (also: the destination
    exists), DISK_FULL, CANCELLED. ValueError for a form that does not exist.
    """
    from shakti_mlx.checkpoint.affine import BITS, GROUP_SIZES
    from shakti_mlx.checkpoint.quantization_config import Form

    if bits not in (None, *BITS) or group_size not in (None, *GROUP_SIZES):
        raise ValueError(f"{bits} bits in groups of {group_size}")
    wished = Form(bits or 4, group_size or 64) if bits or group_size else None
    with open_checkpoint(source) as checkpoint:
        checkpoint.tokenizer()  # refuse at once what could not be used
        return _Converter(checkpoint, source, destination, wished, progress=progress, cancelled=cancelled).run()


class _Converter:
    """One conversion of an open checkpoint."""

    def __init__(
        self,
        checkpoint: OpenCheckpoint,
        source: Path,
        destination: Path,
        wished: Form | None,
        *,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        from shakti_mlx.checkpoint.requantize import Loss, target_form

        self._checkpoint, self._source, self._destination = checkpoint, source, destination
        self._progress, self._cancelled = progress, cancelled
        self._work = destination.parent / f"{CONVERTING}{destination.name}"
        self._shapes = checkpoint.config.weight_shapes
        self._forms = {name: target_form(shape, checkpoint.form(name), wished) for name, shape in self._shapes.items()}
        self._shards = _shards(self._shapes, self._forms)
        self._loss = Loss()
        self._weights_done, self._weights = 0, checkpoint.parameters

    def run(self) -> Conversion:
        with writing(self._destination):
            if os.path.lexists(self._destination):
                raise FileExistsError(errno.EEXIST, "exists already")
            self._work.mkdir(parents=True, exist_ok=True)
            done = self._resume()
            resumed = len(done)
            check_room(self._work, self._bytes_to_come(len(done)))
            index: dict[str, str] = {}
            for number, names in enumerate(self._shards):
                if number >= resumed:
                    done.append(self._write_shard(number, names))
                    _write_json(self._work / DONE, done)
                index |= dict.fromkeys(done[number]["tensors"], done[number]["file"])
            return self._finish(index, resumed)

    def _resume(self) -> list[dict[str, Any]]:
        """The files that an earlier run of the same conversion has finished, and that are whole."""
        from shakti_mlx.checkpoint.requantize import Loss

        plan = json.loads(json.dumps(self._plan()))
        try:
            same = json.loads((self._work / PLAN).read_text(encoding="utf-8")) == plan
            done = json.loads((self._work / DONE).read_text(encoding="utf-8")) if same else []
        except (FileNotFoundError, ValueError):
            same, done = False, []
        if not same:
            for path in self._work.iterdir():
                path.unlink()
            _write_json(self._work / PLAN, plan)
        whole: list[dict[str, Any]] = []
        for entry in done if isinstance(done, list) else ():
            if not isinstance(entry, dict) or entry.keys() != ENTRY_KEYS:
                break
            path = self._work / entry["file"]
            if not path.is_file() or _sha256(path) != entry["sha256"]:
                break
            whole.append(entry)
            self._loss.add(Loss(**entry["loss"]))
            self._advance(entry["weights"])
        return whole

    def _plan(self) -> dict[str, Any]:
        files = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in self._checkpoint.files]
        forms = {name: form and str(form) for name, form in self._forms.items()}
        return {"format": FORMAT, "source": str(self._source.resolve()), "files": files, "forms": forms}

    def _bytes_to_come(self, first: int) -> int:
        from shakti_mlx.checkpoint.shard import upper_bound

        names = (name for names in self._shards[first:] for name in names)
        return sum(upper_bound(self._shapes[name], self._forms[name]) for name in names)

    def _write_shard(self, number: int, names: Sequence[str]) -> dict[str, Any]:
        from shakti_mlx.checkpoint.requantize import Loss
        from shakti_mlx.checkpoint.shard import ShardWriter

        name = f"model-{number + 1:05d}-of-{len(self._shards):05d}.safetensors"
        loss, before = Loss(), self._weights_done
        unfinished = self._work / f"{name}.part"
        with ShardWriter(unfinished, names) as writer:
            for tensor in names:
                if self._forms[tensor] is None:
                    writer.write_dense(tensor, self._converted(tensor, loss))
                else:
                    writer.write_affine(tensor, self._converted(tensor, loss))
        digest = _sha256(unfinished)
        unfinished.replace(self._work / name)
        self._loss.add(loss)
        weights = self._weights_done - before
        return {"file": name, "sha256": digest, "tensors": writer.names, "weights": weights, "loss": asdict(loss)}

    def _converted(self, name: str, loss: Loss) -> Iterator[Any]:
        """The parts of one tensor in the form it gets."""
        from shakti_mlx.checkpoint.requantize import kind_of, rounded
        from shakti_mlx.checkpoint.tensors import Dense

        form, lost = self._forms[name], False
        for part in self._checkpoint.parts(name):
            if self._cancelled is not None and self._cancelled():
                raise ModelError(ModelErrorCode.CANCELLED, self._destination.name)
            if form is not None:
                result: Any = rounded(part, form, name)
            else:
                result = part.tensor if isinstance(part.tensor, Dense) else Dense(part.exact())
            lost |= loss.measure(kind_of(name), part, result)
            yield result
            self._advance(int(result.shape[0] * (result.shape[1] if len(result.shape) > 1 else 1)))
        loss.rounded += lost
        loss.carried += not lost

    def _advance(self, weights: int) -> None:
        self._weights_done += weights
        if self._progress is not None:
            self._progress(self._weights_done, self._weights)

    def _finish(self, index: dict[str, str], resumed: int) -> Conversion:
        """Write what goes beside the weights, look at the whole, and give it its name."""
        work = self._work
        size = sum((work / name).stat().st_size for name in set(index.values()))
        _write_json(work / "model.safetensors.index.json", {"metadata": {"total_size": size}, "weight_map": index})
        _write_json(work / "config.json", self._config())
        for name, content in side_files(self._checkpoint):
            with (work / name).open("wb") as file:
                file.writelines(content)
                file.flush()
                sync(file.fileno())
        _write_json(work / REPORT, {"format": FORMAT, "source": self._source.name, **self._loss.as_fields()})
        with open_checkpoint(work) as written:
            quantization = written.quantization
            written.tokenizer()
        for name in (PLAN, DONE):
            (work / name).unlink()
        sync_folder(work)
        work.replace(self._destination)
        sync_folder(self._destination.parent)
        size = sum(path.stat().st_size for path in self._destination.iterdir())
        return Conversion(self._destination, size, quantization, self._loss.as_fields(), resumed)

    def _config(self) -> dict[str, Any]:
        from shakti_mlx.checkpoint.folder import FolderCheckpoint
        from shakti_mlx.checkpoint.hf_config import config_fields
        from shakti_mlx.checkpoint.quantization_config import QuantizationConfig

        checkpoint = self._checkpoint
        if isinstance(checkpoint, FolderCheckpoint):  # its config.json says it, special tokens and all
            fields = dict(checkpoint.fields)
        else:
            fields = config_fields(checkpoint.config)
        layers = {
            name.removesuffix(".weight"): form for name, form in self._forms.items() if len(self._shapes[name]) == 2
        }
        packed = [form for form in layers.values() if form is not None]
        fields.pop("quantization_config", None)
        fields.pop("quantization", None)
        if packed:
            usual = max(set(packed), key=packed.count)
            others = {layer: form for layer, form in layers.items() if form != usual}
            fields["quantization"] = QuantizationConfig(usual, others).as_fields()
            fields["quantization_config"] = fields["quantization"]
        fields["shakti"] = {
            "name": checkpoint.name, "license": checkpoint.license, "languages": list(checkpoint.languages),
        }  # fmt: skip
        return fields


def _shards(shapes: Mapping[str, tuple[int, ...]], forms: Mapping[str, Form | None]) -> list[list[str]]:
    """The tensors of each file, in order; the files about as large as each other, but for a large embedding."""
    from shakti_mlx.checkpoint.shard import upper_bound

    total = sum(upper_bound(shape, forms[name]) for name, shape in shapes.items())
    enough = max(SHARD, total // MOST_SHARDS)
    shards: list[list[str]] = [[]]
    size = 0
    for name, shape in shapes.items():
        if size >= enough:
            shards.append([])
            size = 0
        shards[-1].append(name)
        size += upper_bound(shape, forms[name])
    return shards


def _write_json(path: Path, value: object) -> None:
    """Write durably, the whole or nothing."""
    unfinished = path.with_name(f"{path.name}.part")
    with unfinished.open("w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, indent=2)
        file.flush()
        sync(file.fileno())
    unfinished.replace(path)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def discard(destination: Path) -> None:
    """Remove what an unfinished conversion to `destination` has left."""
    shutil.rmtree(destination.parent / f"{CONVERTING}{destination.name}", ignore_errors=True)
