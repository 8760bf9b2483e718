"""The catalogue that the program carries is good, and a bad one is refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from refusals import refused

from app.core import paths
from app.core.errors import ErrorCode
from app.core.models.catalogue import find_entry, read_catalogue
from shakti_mlx.backend import memory_to_load
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.starter import REQUIREMENT, WHEEL_SHA256

GOOD = json.loads((paths.resource("assets") / "catalogue.json").read_text(encoding="utf-8"))


def test_family_is_there() -> None:
    names = {entry.name for entry in read_catalogue()}
    assert {f"Shakti {size}" for size in ("2.5B", "500M", "250M", "100M")} < names
    assert {"SmolLM2 1.7B Instruct", "Llama 3.2 3B Instruct", "Sarvam-1", "TinyLlama 1.1B Chat v1.0"} < names


def test_only_what_can_be_checked_can_be_downloaded() -> None:
    for entry in read_catalogue():
        assert entry.downloadable is (entry.sha256 is not None)
    assert [entry.name for entry in read_catalogue() if entry.downloadable] == ["SmolLM2 135M Instruct"]


def test_starter_entry_is_the_file_that_the_build_takes() -> None:
    entry = find_entry(read_catalogue(), "smollm2 135m instruct")
    assert entry.sha256 == WHEEL_SHA256
    assert entry.url is not None
    name, version = REQUIREMENT.split("==")
    assert f"/{name.replace('-', '_')}-{version}-" in entry.url
    assert entry.file == paths.STARTER_FILE


def test_memory_is_what_the_program_itself_asks_for(starter_gguf: Path) -> None:
    entry = find_entry(read_catalogue(), "SmolLM2 135M Instruct")
    with open_checkpoint(starter_gguf) as checkpoint:
        needed = memory_to_load(checkpoint, "torch")
        assert entry.parameters == checkpoint.parameters
        assert entry.context_length == checkpoint.config.context_length
    assert entry.memory_needed("Q4_1") == pytest.approx(needed, rel=0.05)


BITS_A_WEIGHT = {
    "Q4_0": (4.4, 4.7), "Q4_1": (4.9, 6.0), "Q4_K_M": (4.6, 5.2), "Q5_K_M": (5.3, 5.9), "Q8_0": (8.3, 8.8),
    "F16": (15.9, 16.2),
}  # fmt: skip


def test_sizes_and_memory_fit_parameters_and_quantisation() -> None:
    for entry in read_catalogue():
        for name, size in entry.sizes.items():
            least, most = BITS_A_WEIGHT[name]
            assert least <= 8 * size / entry.parameters <= most, (entry.name, name)
            assert size < entry.memory_needed(name) < 2 * size + 1.5 * 2**30, (entry.name, name)


def test_long_context_is_not_counted_whole() -> None:
    entry = find_entry(read_catalogue(), "Llama 3.2 3B Instruct")
    assert 2.5e9 < entry.memory_needed("Q4_0") < 3.5e9  # for 131,072 tokens it would be 17 GB


def test_memory_of_shakti_is_that_of_its_architecture() -> None:
    from shakti_mlx.config import preset
    from shakti_mlx.kv_cache import cache_nbytes
    from shakti_mlx.model import CacheOptions

    entry, shape = find_entry(read_catalogue(), "Shakti 2.5B"), preset("shakti-2.5b")
    assert entry.parameters == shape.parameter_count
    assert entry.kv_width * 4096 * 2 == cache_nbytes(shape, CacheOptions(), 4096, 2)


def test_unknown_name_is_said() -> None:
    with refused(ErrorCode.CATALOGUE_ENTRY_NOT_FOUND):
        find_entry(read_catalogue(), "GPT-9")


def changed(**fields: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data["models"][4].update(fields)

    return change


def without(key: str) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        del data["models"][4][key]

    return change


@pytest.mark.parametrize(
    "change",
    [
        changed(name=""), changed(name="a\nb"), changed(name="Shakti 2.5b"), changed(parameters=0),
        changed(parameters=True), changed(parameters=1.5), changed(languages=[]), changed(languages=["English"]),
        changed(sizes={}), changed(sizes={"Q4_1": -1}), changed(purpose="fun"), changed(gated=0), changed(more=1),
        changed(url="http://example.org/x"), changed(url="https://"), changed(url=7), changed(sha256="ab"),
        changed(sha256="B" * 64), changed(size="92871040"), changed(quantization="Q9"), changed(license=None),
        without("sha256"), without("size"), without("url"), without("license"), without("kv_width"),
        lambda data: data.update(format=2), lambda data: data.update(extra=1), lambda data: data.update(models={}),
        lambda data: data["models"].append([]),
    ],
)  # fmt: skip
def test_bad_catalogue_is_refused(tmp_path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    data = json.loads(json.dumps(GOOD))
    change(data)
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with refused(ErrorCode.CATALOGUE_DAMAGED):
        read_catalogue(path)


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"format": 1, "format": 1, "models": []}', "[" * 100_000])
def test_file_that_is_no_catalogue_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "catalogue.json"
    path.write_text(text, encoding="utf-8")
    with refused(ErrorCode.CATALOGUE_DAMAGED):
        read_catalogue(path)


def test_missing_catalogue_is_said(tmp_path: Path) -> None:
    with refused(ErrorCode.CATALOGUE_DAMAGED):
        read_catalogue(tmp_path / "none.json")
