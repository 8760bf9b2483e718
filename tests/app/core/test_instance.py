import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from refusals import refused

from app.core.errors import ErrorCode
from app.core.instance import instance_lock
from app.core.paths import DataFolder

HOLD = """
import sys
from pathlib import Path
from app.core.instance import instance_lock
from app.core.paths import DataFolder
with instance_lock(DataFolder(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "deep" / "home")


def test_lock_makes_a_folder_that_only_its_owner_reads(folder: DataFolder) -> None:
    with instance_lock(folder):
        assert folder.root.is_dir()
        assert os.name != "posix" or folder.root.stat().st_mode & 0o077 == 0


def test_second_holder_is_refused_and_the_first_undisturbed(folder: DataFolder) -> None:
    with instance_lock(folder):
        for _ in range(2):
            with refused(ErrorCode.HOME_IN_USE) as raised, instance_lock(folder):
                pass
            assert raised.value.detail == str(folder.root)
    with instance_lock(folder):
        pass


def test_another_process_is_refused_until_it_is_killed(folder: DataFolder) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder.root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with refused(ErrorCode.HOME_IN_USE), instance_lock(folder):
            pass
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate()
    with instance_lock(folder):
        pass


def test_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    for place in (tmp_path / "home", tmp_path / "home" / "below"):
        with refused(ErrorCode.HOME_NOT_WRITABLE), instance_lock(DataFolder(place)):
            pass


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_folder_without_permission_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with refused(ErrorCode.HOME_NOT_WRITABLE), instance_lock(DataFolder(tmp_path / "home")):
            pass
    finally:
        tmp_path.chmod(0o700)


def test_what_killed_writes_left_is_removed_and_nothing_else(folder: DataFolder) -> None:
    place = folder.profile("default")
    kept = [folder.settings, place.keys, place.keys_copy, folder.root / "of-mine.new", folder.root / "my.long.name.new"]
    left = [path.with_name(f"{path.name}.a1b2_c3d.new") for path in (folder.settings, place.keys, place.keys_copy)]
    place.backups.mkdir(parents=True)
    for path in (*kept, *left):
        path.write_text("half")
    with instance_lock(folder):
        assert all(path.exists() for path in kept)
        assert not any(path.exists() for path in left)
