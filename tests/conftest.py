"""Fixtures of the whole suite: no network, no display, a data folder of its own for each test."""

import gc
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from patient_bot import PatientBot
from PySide6.QtWidgets import QApplication

from app.storage.database.driver import dbapi

dbapi()  # before a test imports sqlite_utils
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # begun in the background: programs that tests start would ignore
    signal.signal(signal.SIGINT, signal.default_int_handler)  # Ctrl+C too

# How long an example takes says how busy the machine is.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

MEMORY_ROOM = 4 * 2**30  # bytes: the suite takes a part of it
STARTER = Path(__file__).parent.parent / "build" / "starter" / "SmolLM2-135M-Instruct.Q4_1.gguf"


def _use_memory() -> None:
    """What tests write goes into memory where there is room: a database waits for the disk at each of its writes."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK) or shutil.disk_usage(memory).free < MEMORY_ROOM:
        return
    if not os.statvfs(memory).f_flag & os.ST_NOEXEC:  # some tests load a library that they have built
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))  # where pytest makes every tmp_path


_use_memory()


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test ever touches the data folder of whoever runs it."""
    home = tmp_path / "home"
    monkeypatch.setenv("SHAKTI_HOME", str(home))
    monkeypatch.setenv("SHAKTI_SAMPLES", "none")  # a profile has what its test puts into it
    monkeypatch.setenv("SHAKTI_WELCOME", "none")  # and the window that its test works with
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")  # nor their keychain
    return home


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """In the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def garbage_on_main_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Where there are Qt objects, none dies by a collection on another thread: see app/ui/window/garbage.py."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.collect(0)  # what the test made
        gc.enable()


@pytest.fixture(scope="session")
def starter_gguf() -> Path:
    """The starter model's file, as `make` fetches it."""
    if not STARTER.exists():
        pytest.skip("the starter model is not fetched: run `make setup`")
    return STARTER


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """A second thread costs tiny operators more than it gives: ten times as much when the machine is at work."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
