"""Killed at any change to the disk, a profile opens again with all that was in it."""

import os
from pathlib import Path

import pytest
from disk_shim import build_shim, run_with_shim

CHILD = Path(__file__).parent / "cut_off.py"
MOST_POINTS = int(os.environ.get("SHAKTI_CUTS", "40"))


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_shim(tmp_path_factory.mktemp("shim"))


@pytest.mark.parametrize(
    ("scenario", "at_least"),
    [
        ("take-over", 12),
        ("rekey", 20),
        ("protect", 5),
        ("passphrase", 5),
        ("first-start", 20),
        ("retention", 20),
        ("restore", 15),
        ("another", 5),
        ("remove", 5),
        ("backup", 5),
        ("pack", 5),
        ("upgrade", 30),
        ("vacuum", 5),
    ],
)
def test_nothing_is_lost_wherever_it_is_cut_off(shim: Path, tmp_path: Path, scenario: str, at_least: int) -> None:
    count, tried = map(int, run_with_shim(shim, CHILD, scenario, tmp_path, MOST_POINTS).split())
    assert count >= tried >= at_least
