"""Mutated GGUF, safetensors, config and index files: each loads or ends in a ModelError, soon and in bounded memory.

SHAKTI_FUZZ sets how many; each comes from its own number alone, so a failure is found again by that number.
"""

import gc
import json
import os
import resource
import struct
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from tiny_folders import write_tiny_folder
from tiny_models import write_tiny_gguf

from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.folder import INDEX
from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.errors import ModelError

COUNT = int(os.environ.get("SHAKTI_FUZZ", "300"))
LONGEST = 5.0  # processor seconds for one input
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss
MOST_MEMORY = 512 * 2**20  # bytes beyond what the tests have taken before

NUMBERS = [0, 1, 2, 0x7F, 0xFF, 2**15, 2**16 - 1, 2**20, 2**31 - 1, 2**31, 2**32 - 1, 2**40, 2**63 - 1, 2**64 - 1]
WORDS: list[object] = [
    None, True, False, 0, 1, -1, 3, 0.5, 1e308, -0.0, 2**31, 2**63, 2**64, 10**400, float("nan"), float("inf"),
    "", "x", "F32", "U32", "BF16", "llama", "../../etc/passwd", "\ud800", "4" * 5000, [], [0], [2**40, 2**40], [1] * 50,
    [[[[[]]]]], {}, {"a": 1}, {"bits": 4, "group_size": 64}, {"rope_type": "linear", "factor": 0},
]  # fmt: skip

Mutate = Callable[[Path, np.random.Generator], Path]


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("originals")
    for quant in ("Q4_1", "Q5_0", "BF16"):
        write_tiny_gguf(folder / f"{quant}.gguf", quant=quant, num_layers=1)
    write_tiny_folder(folder / "dense", dtype="BF16", num_layers=1, shards=2)
    write_tiny_folder(folder / "packed", quantization=(4, 32), num_layers=1)
    return folder


def flip(raw: bytearray, rng: np.random.Generator, end: int) -> None:
    """Alter some bytes before `end`, or write a large number there."""
    for _ in range(rng.integers(1, 4)):
        at = int(rng.integers(0, max(min(end, len(raw)) - 8, 1)))
        if rng.random() < 0.5:
            size = int(rng.choice([1, 4, 8]))
            number = NUMBERS[int(rng.integers(len(NUMBERS)))] & (1 << 8 * size) - 1
            raw[at : at + size] = number.to_bytes(size, "little")
        else:
            raw[at] ^= 1 << int(rng.integers(8))
    if rng.random() < 0.15:
        del raw[int(rng.integers(len(raw))) :]
    elif rng.random() < 0.05:
        raw[int(rng.integers(len(raw))) : 0] = rng.bytes(int(rng.integers(1, 2000)))


def word(rng: np.random.Generator) -> object:
    return WORDS[int(rng.integers(len(WORDS)))]


def alter_json(value: object, rng: np.random.Generator) -> None:
    """Change, remove or add one value somewhere in a JSON object."""
    if not isinstance(value, dict) or not value:
        return
    keys = list(value)
    key = keys[int(rng.integers(len(keys)))]
    inner = value[key]
    if isinstance(inner, dict) and inner and rng.random() < 0.8:
        alter_json(inner, rng)
    elif isinstance(inner, list) and inner and rng.random() < 0.7:
        inner[int(rng.integers(len(inner)))] = word(rng)
    elif rng.random() < 0.15:
        del value[key]
    elif rng.random() < 0.2:
        value[keys[int(rng.integers(len(keys)))] + "x"] = word(rng)
    else:
        value[key] = word(rng)


def write_json(path: Path, value: object, rng: np.random.Generator) -> None:
    raw = bytearray(json.dumps(value).encode())
    if rng.random() < 0.2:
        flip(raw, rng, len(raw))
    path.write_bytes(raw)


def mutate_gguf(folder: Path, rng: np.random.Generator) -> Path:
    path = folder / f"{rng.choice(['Q4_1', 'Q5_0', 'BF16'])}.gguf"
    with GGUFFile(path) as file:
        header = min(info.offset for info in file.tensors.values())
        vocabulary = file.metadata_end
    raw = bytearray(path.read_bytes())
    where = rng.random()
    if where < 0.4:  # the keys before the vocabulary, and the table of tensors after it, are short
        flip(raw, rng, 1500)
    elif where < 0.7:
        table = raw[vocabulary:header]
        flip(table, rng, len(table))
        raw[vocabulary:header] = table
    else:
        flip(raw, rng, header if rng.random() < 0.7 else len(raw))
    target = folder / "mutated.gguf"
    target.write_bytes(raw)
    return target


def mutate_folder(folder: Path, rng: np.random.Generator, file: str) -> Path:
    """A copy of a folder, by links, with one file altered."""
    source = folder / ("dense" if file == INDEX or rng.random() < 0.5 else "packed")
    target = folder / "mutated"
    target.mkdir(exist_ok=True)
    for path in target.iterdir():
        path.unlink()
    for path in source.iterdir():
        (target / path.name).symlink_to(path)
    names = sorted(path.name for path in source.glob("*.safetensors")) if file == "weights" else [file]
    changed = target / names[int(rng.integers(len(names)))]
    raw = changed.read_bytes()
    changed.unlink()
    if file != "weights":
        value = json.loads(raw)
        for _ in range(rng.integers(1, 3)):
            alter_json(value, rng)
        write_json(changed, value, rng)
        return target
    length = int.from_bytes(raw[:8], "little")
    if rng.random() < 0.6:
        header = json.loads(raw[8 : 8 + length])
        alter_json(header, rng)
        text = json.dumps(header).encode()
        changed.write_bytes(struct.pack("<Q", len(text)) + text + raw[8 + length :])
    else:
        altered = bytearray(raw)
        flip(altered, rng, 8 + length if rng.random() < 0.7 else len(raw))
        changed.write_bytes(altered)
    return target


MUTATIONS: dict[str, Mutate] = {
    "gguf": mutate_gguf,
    "safetensors": lambda folder, rng: mutate_folder(folder, rng, "weights"),
    "config": lambda folder, rng: mutate_folder(folder, rng, "config.json"),
    "index": lambda folder, rng: mutate_folder(folder, rng, INDEX),
}
SHARES = {"gguf": 0.4, "safetensors": 0.3, "config": 0.2, "index": 0.1}


def read_all(path: Path) -> None:
    """All that a program asks of a checkpoint."""
    with open_checkpoint(path) as checkpoint:
        assert checkpoint.weights_nbytes > 0
        assert sum(tensor.nbytes for _, tensor in checkpoint.tensors()) > 0
        assert all(np.isfinite(tensor.dequantize()).all() for _, tensor in checkpoint.tensors())
        for text in (checkpoint.name, checkpoint.license, checkpoint.quantization, *checkpoint.languages):
            assert text == text.strip()
        assert checkpoint.parameters > 0


@contextmanager
def little_memory() -> Iterator[None]:
    """Where the system lets us, no more address space than now and MOST_MEMORY: beyond it allocations fail."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    now = int(statm.read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MOST_MEMORY, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def test_the_limit_on_memory_holds() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux says what a process has mapped")
    with pytest.raises(MemoryError), little_memory():
        np.empty(2 * MOST_MEMORY, np.uint8)


@pytest.mark.parametrize("kind", MUTATIONS)
def test_mutated_files_load_or_end_in_a_model_error(originals: Path, kind: str) -> None:
    count = int(COUNT * SHARES[kind])
    refused, slowest = 0, 0.0
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(count):
        path = MUTATIONS[kind](originals, np.random.default_rng([number, len(kind)]))
        started = time.process_time()
        try:
            with little_memory():
                read_all(path)
        except ModelError as error:
            assert len(error.detail) < 2500, f"{kind} {number}"
            refused += 1
        except Exception as error:
            raise AssertionError(f"{kind} {number}") from error
        slowest = max(slowest, time.process_time() - started)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * MEMORY_UNIT
    assert count / 4 < refused < count, "mutations reach the checks, and some are harmless"
    assert slowest < LONGEST
    assert grown < MOST_MEMORY
