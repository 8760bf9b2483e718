"""Files and folders dropped from another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from app.core.packs.samples import SUFFIX

_MODEL = ".gguf"


def dropped_paths(data: QMimeData) -> list[Path]:
    """Those of this computer; addresses of the internet are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def is_pack(path: Path) -> bool:
    """Whether it is called as packs are."""
    return path.name.lower().endswith(SUFFIX)


def is_model(path: Path) -> bool:
    """Whether it is called as models in one file are."""
    return path.name.lower().endswith(_MODEL)
