"""A file that a person names is opened at once, whatever it is."""

import os
import threading
from pathlib import Path

import pytest

from app.core.given_file import open_given, read_given

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes of a Unix")


def test_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"words")
    with open_given(tmp_path / "a") as file:
        assert file.read() == b"words"


def test_pipe_is_read_until_its_writer_closes_it_however_slow(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    first = os.open(pipe, os.O_RDWR)  # so that there is a writer before there is a reader
    rest = threading.Event()

    def write() -> None:
        with pipe.open("wb", buffering=0) as writing:
            os.close(first)
            rest.wait(60)
            writing.write(b"more words")

    thread = threading.Thread(target=write)
    os.write(first, b"words, ")
    thread.start()
    with open_given(pipe) as file:
        assert file.read(7) == b"words, "
        rest.set()
        assert file.read() == b"more words"
    thread.join()


def test_pipe_that_nobody_writes_to_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="nothing is written"):
        open_given(tmp_path / "pipe")


def test_terminal_is_read_once_something_is_typed() -> None:
    typing, terminal = os.openpty()
    typist = threading.Timer(0.2, os.write, [typing, b"words\n\x04"])  # Ctrl+D ends it
    typist.start()
    try:
        assert read_given(Path(os.ttyname(terminal)), 100) == b"words\n"
    finally:
        typist.join()
        os.close(terminal)
        os.close(typing)


def test_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        open_given(tmp_path)
