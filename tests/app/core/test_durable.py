"""A file is whole after a power cut: the old one, or the new one."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.durable import write_durably
from app.core.new_file import write_new

CONTENT = b"all of it"


@pytest.mark.parametrize("write", [write_durably, lambda path, content: write_new(path, [content])])
def test_all_of_a_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Path, bytes], None]
) -> None:
    path = tmp_path / "file"
    synced: list[tuple[int | None, bool]] = []
    sync = os.fsync

    def watch(handle: int) -> None:
        status = os.fstat(handle)
        synced.append((None if stat.S_ISDIR(status.st_mode) else status.st_size, path.exists()))
        sync(handle)

    monkeypatch.setattr(os, "fsync", watch)
    write(path, CONTENT)
    assert synced == [(len(CONTENT), False), (None, True)], "then the folder, which has the name"
    assert path.read_bytes() == CONTENT
