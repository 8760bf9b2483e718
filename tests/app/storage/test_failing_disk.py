"""A full disk, a sync that fails, a folder that may not be written: said, and what was reported stored is there."""

import subprocess
import sys
from pathlib import Path

import pytest
from disk_shim import ROOT, build_shim, run_with_shim
from vaults import fingerprints

from app.core.conversations.conversation import State
from app.core.paths import DataFolder
from app.workspace import open_workspace

CHILD = Path(__file__).parent / "failing_disk.py"


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_shim(tmp_path_factory.mktemp("shim"))


def look_for_losses(folder: Path, output: str, code: str) -> tuple[int, int]:
    """How many were stored and how many refused; each stored one is there, whole."""
    lines = [line.split() for line in output.splitlines()]
    stored = [each for kind, each in lines if kind == "stored"]
    refused = [each for kind, each in lines if kind == "refused"]
    assert set(refused) <= {code}
    with open_workspace(DataFolder(folder)) as workspace:
        store = workspace.conversations
        with workspace.session.database.read() as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for message_id in stored:
            message = store.message(message_id)
            assert message.state is State.COMPLETE
            assert message.text
    return len(stored), len(refused)


@pytest.mark.parametrize("mode", ["FULL", "QUOTA"])
@pytest.mark.parametrize("room", [0, 5_000, 50_000, 120_000, 200_000])
def test_full_disk_loses_nothing_that_was_stored(shim: Path, tmp_path: Path, room: int, mode: str) -> None:
    output = run_with_shim(shim, CHILD, tmp_path, mode, room)
    stored, refused = look_for_losses(tmp_path, output, "disk_full")
    assert refused > 0
    assert stored > 0 or room < 120_000


@pytest.mark.parametrize("number", [1, 2, 5, 9])
def test_failed_sync_loses_nothing_that_was_stored(shim: Path, tmp_path: Path, number: int) -> None:
    output = run_with_shim(shim, CHILD, tmp_path, "FAIL_SYNC", number)
    stored, refused = look_for_losses(tmp_path, output, "storage_failed")
    assert refused > 0
    assert stored == 0 or number > 1


OPEN = """
import ctypes, os, sys
from pathlib import Path
from app.core.errors import AppError
from app.core.paths import DataFolder
from app.workspace import open_workspace
if os.geteuid() == 0 and sys.platform == "linux":  # root writes everywhere unless it gives up its capabilities
    header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, none) == 0
try:
    with open_workspace(DataFolder(Path(sys.argv[1]))):
        print("opened")
except AppError as error:
    print(error.code)
"""


def test_folder_that_may_not_be_written_is_said_and_left_as_it_is(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        workspace.assistant.ask("kept")
    before = fingerprints(tmp_path)
    for path in (tmp_path, *tmp_path.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        said = subprocess.run(
            [sys.executable, "-c", OPEN, tmp_path], stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT, check=True
        ).stdout
    finally:
        for path in (tmp_path, *tmp_path.rglob("*")):
            path.chmod(0o700 if path.is_dir() else 0o600)
    assert said == "home_not_writable\n"
    assert fingerprints(tmp_path) == before
    with open_workspace(DataFolder(tmp_path)) as workspace:
        assert [each.title for each in workspace.conversations.list()] == ["kept"]
