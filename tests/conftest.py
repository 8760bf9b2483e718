"""Fixtures of the whole suite: no network, no display, a data folder of its own for each test."""

import os
from pathlib import Path

import pytest

from app.storage.driver import dbapi

dbapi()  # before a test imports sqlite_utils
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

STARTER = Path(__file__).parent.parent / "build" / "starter" / "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test ever touches the data folder of whoever runs it."""
    home = tmp_path / "home"
    monkeypatch.setenv("SHAKTI_HOME", str(home))
    monkeypatch.setenv("SHAKTI_SAMPLES", "none")  # a profile has what its test puts into it
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")  # nor their keychain
    return home


@pytest.fixture(scope="session")
def starter_gguf() -> Path:
    """The starter model's file, as `make` fetches it."""
    if not STARTER.exists():
        pytest.skip("the starter model is not fetched: run `make setup`")
    return STARTER
