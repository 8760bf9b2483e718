"""What is written is asked of the disk itself: on macOS by a call of its own, for fsync stops at the drive's cache."""

import os
import re
from pathlib import Path

import pytest

import app
import shakti_mlx
from shakti_mlx import on_disk

FULL_SYNC = 51  # F_FULLFSYNC in macOS's fcntl.h


class FakeFcntl:
    """fcntl as macOS has it, for a drive that knows of the call or does not."""

    def __init__(self, *, knows: bool) -> None:
        self.knows, self.asked = knows, list[int]()

    def fcntl(self, descriptor: int, command: int) -> int:
        os.fstat(descriptor)
        self.asked.append(command)
        if not self.knows:
            raise OSError(45, "Operation not supported")
        return 0


@pytest.mark.parametrize("knows", [True, False])
def test_macos_is_asked_for_more_than_fsync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, knows: bool) -> None:
    fake, plain = FakeFcntl(knows=knows), list[int]()
    monkeypatch.setattr(on_disk, "fcntl", fake)
    monkeypatch.setattr(on_disk, "_full_sync", FULL_SYNC)
    monkeypatch.setattr(os, "fsync", plain.append)
    (tmp_path / "file").write_bytes(b"kept")
    on_disk.sync_file(tmp_path / "file")
    on_disk.sync_folder(tmp_path)
    assert fake.asked == [FULL_SYNC, FULL_SYNC]
    assert len(plain) == (0 if knows else 2)


def test_elsewhere_fsync_is_all_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain: list[int] = []
    monkeypatch.setattr(on_disk, "_full_sync", None)
    monkeypatch.setattr(os, "fsync", plain.append)
    on_disk.sync_folder(tmp_path)
    assert len(plain) == 1


def test_nothing_goes_to_the_disk_by_another_way() -> None:
    roots = [Path(module.__path__[0]) for module in (app, shakti_mlx)]
    by_itself = [
        str(path)
        for root in roots
        for path in root.rglob("*.py")
        if path != Path(on_disk.__file__) and re.search(r"\bf(data)?sync\(", path.read_text(encoding="utf-8"))
    ]
    assert by_itself == []
