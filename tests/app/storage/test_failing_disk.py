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
FULL = Path(__file__).parent / "full_disk.py"
COUNT = 40  # conversations


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


def leave_open(folder: Path, *, index: bool) -> None:
    """Conversations of which the last are in the log alone, as a killed program leaves them."""
    with open_workspace(DataFolder(folder)) as workspace:
        for number in range(COUNT - 1):
            workspace.assistant.ask(f"kept {number} " * 200)
    script = (
        "import os, sys; from pathlib import Path; from app.core.paths import DataFolder\n"
        "from app.workspace import open_workspace\n"
        "with open_workspace(DataFolder(Path(sys.argv[1]))) as it: it.assistant.ask('kept last'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, folder], cwd=ROOT, check=True)
    (database,) = folder.rglob("conversations.sqlite")
    assert Path(f"{database}-wal").stat().st_size > 0
    if not index:
        Path(f"{database}-shm").unlink()


@pytest.mark.parametrize("mode", ["FULL", "QUOTA"])
@pytest.mark.parametrize("index", [True, False])
def test_full_disk_is_read_and_deleted_from(shim: Path, tmp_path: Path, mode: str, index: bool) -> None:
    leave_open(tmp_path, index=index)
    output = run_with_shim(shim, FULL, tmp_path, mode, "kept")
    expected = f"""only_read disk_full
list {COUNT}
search {COUNT}
export {2 * COUNT}
ask disk_full
delete {COUNT - 1}
purge {COUNT - 1}
list 1
ask True
only_read None
"""
    assert output == expected
    with open_workspace(DataFolder(tmp_path)) as workspace:
        assert len(workspace.conversations.list()) == 2
        with workspace.session.database.read() as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("mode", ["FULL", "QUOTA"])
def test_full_disk_without_any_room_is_read(shim: Path, tmp_path: Path, mode: str) -> None:
    leave_open(tmp_path, index=False)
    output = run_with_shim(shim, FULL, tmp_path, mode, "gone")
    assert output.splitlines()[:5] == [
        "only_read disk_full",
        f"list {COUNT}",
        f"search {COUNT}",
        f"export {2 * COUNT}",
        "ask disk_full",
    ]
    assert output.splitlines()[-2:] == ["ask True", "only_read None"]


OPEN = """
import ctypes, os, sys
from pathlib import Path
from app.core.errors import AppError
from app.core.paths import DataFolder
from app.workspace import open_workspace
if os.geteuid() == 0 and sys.platform == "linux":  # root writes everywhere unless it gives up its capabilities
    header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, none) == 0
folder = DataFolder(Path(sys.argv[1]))
try:
    with open_workspace(folder) as workspace:
        print([each.title for each in workspace.conversations.list()])
        for act in (lambda: workspace.assistant.ask("more"), lambda: open_workspace(folder).__enter__()):
            try:
                act()
            except AppError as error:
                print(error.code)
except AppError as error:
    print(error.code)
"""


def opened_without_rights(folder: Path) -> str:
    return subprocess.run(
        [sys.executable, "-c", OPEN, folder], stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT, check=True
    ).stdout


def test_folder_that_may_not_be_looked_into_is_said(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with open_workspace(DataFolder(home)):
        pass
    home.chmod(0)
    try:
        assert opened_without_rights(home) == "home_not_writable\n"
    finally:
        home.chmod(0o700)


def test_folder_that_may_not_be_written_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        workspace.assistant.ask("kept")
    before = fingerprints(tmp_path)
    for path in (tmp_path, *tmp_path.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        said = opened_without_rights(tmp_path)
    finally:
        for path in (tmp_path, *tmp_path.rglob("*")):
            path.chmod(0o700 if path.is_dir() else 0o600)
    assert said == "['kept']\nhome_not_writable\nhome_in_use\n"
    assert fingerprints(tmp_path) == before
    with open_workspace(DataFolder(tmp_path)) as workspace:
        assert [each.title for each in workspace.conversations.list()] == ["kept"]
