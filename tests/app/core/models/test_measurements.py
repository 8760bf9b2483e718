"""How fast a model is here is measured once, in a process of its own, and kept for this machine."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from refusals import refused
from tiny_models import write_tiny_gguf

from app.core.errors import ErrorCode
from app.core.models.measurements import Measurement, Measurements, this_machine
from app.core.models.measuring import measure_model
from app.core.models.model_care import Fit, Memory
from shakti_mlx.errors import ModelErrorCode
from shakti_mlx.measure import NEW_TOKENS, PROMPT_TOKENS, measure

FOUND = Measurement(datetime(2026, 11, 26, 3, 0, tzinfo=UTC), "torch", 0.5, 64, 210.5, 24, 61.0, 400_000_000)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("tiny") / "tiny.gguf")


def test_measurement_has_speeds_and_memory(tiny: Path) -> None:
    told: list[tuple[int, int]] = []
    found = measure_model(tiny, None, progress=lambda done, of: told.append((done, of)))
    assert found.prompt_tokens == PROMPT_TOKENS
    assert found.new_tokens == NEW_TOKENS
    assert found.tokens_per_second > 0
    assert found.prompt_tokens_per_second > 0
    assert found.load_seconds > 0
    assert found.peak_memory > 10_000_000
    assert told == [(step, NEW_TOKENS + 3) for step in range(1, NEW_TOKENS + 4)]


def test_model_with_a_short_context_is_measured_too(tmp_path: Path) -> None:
    short = write_tiny_gguf(tmp_path / "short.gguf", context_length=40)
    found = measure(short, None, lambda done, of: None)
    assert found["prompt_tokens"] == 40 - NEW_TOKENS - 1


def test_what_is_wrong_with_a_model_comes_back_from_the_process(tmp_path: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"GGUF\x03\x00\x00\x00")
    with refused(ModelErrorCode.DAMAGED):
        measure_model(bad, None)


def test_cancel_ends_the_process(tiny: Path) -> None:
    cancelled = threading.Event()
    with refused(ModelErrorCode.CANCELLED):
        measure_model(tiny, None, progress=lambda done, of: cancelled.set(), cancelled=cancelled.is_set)


def test_figures_are_kept_by_checksum_machine_and_backend(tmp_path: Path) -> None:
    path = tmp_path / "new" / "measurements.json"
    Measurements(path, "here").put("ab" * 32, None, FOUND)
    assert Measurements(path, "here").get("ab" * 32, None) == FOUND
    assert Measurements(path, "there").get("ab" * 32, None) is None
    assert Measurements(path, "here").get("ab" * 32, "mlx") is None
    assert Measurements(path, "here").get("cd" * 32, None) is None


def test_machine_is_told_without_its_name() -> None:
    assert this_machine() == this_machine()
    assert len(this_machine()) == 16


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a/here/own": 3}', '{"a/here/own": {"when": "x"}}'])
def test_damaged_file_counts_as_not_measured_and_can_be_written_again(tmp_path: Path, text: str) -> None:
    path = tmp_path / "measurements.json"
    path.write_text(text)
    measurements = Measurements(path, "here")
    assert measurements.get("a", None) is None
    measurements.put("a", None, FOUND)
    assert measurements.get("a", None) == FOUND


@pytest.mark.parametrize("speed", [float("nan"), float("inf"), 10**400, 0, -1.0])
def test_figures_that_cannot_be_are_not_shown(tmp_path: Path, speed: float) -> None:
    measurements = Measurements(tmp_path / "m.json", "here")
    measurements.put("a", None, Measurement(FOUND.when, "torch", 0.5, 64, speed, 24, 61.0, 1))
    assert measurements.get("a", None) is None


def test_full_disk_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with refused(ErrorCode.HOME_NOT_WRITABLE):
        Measurements(tmp_path / "file" / "m.json", "here").put("a", None, FOUND)


def test_whether_a_model_fits_the_memory() -> None:
    memory = Memory(total=8_000, available=3_000)
    assert memory.fit(3_000) is Fit.FITS
    assert memory.fit(3_001) is Fit.TIGHT
    assert memory.fit(8_001) is Fit.TOO_LARGE
    assert memory.fit(8_001, loaded=True) is Fit.FITS
    assert memory.fit(None) is Fit.UNKNOWN
