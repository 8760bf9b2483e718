"""Checkpoints: files of weights as named tensors, checked against the architecture that they claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shakti_mlx.checkpoint.interface import Checkpoint, OpenCheckpoint

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Checkpoint", "OpenCheckpoint", "open_checkpoint"]


def open_checkpoint(path: Path) -> OpenCheckpoint:
    """Open a model: a GGUF file, a Hugging Face or MLX folder (config.json, *.safetensors), or an installed model's.

    All but the weights is checked: the header, the architecture, every tensor's presence, shape and type, and
    that there is a vocabulary. Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL, DAMAGED,
    UNSUPPORTED_ARCHITECTURE, UNSUPPORTED_FORMAT, BAD_CONFIG, BAD_TOKENIZER.
    """
    from shakti_mlx.checkpoint.manifest import MANIFEST, read_manifest
    from shakti_mlx.errors import ModelError, ModelErrorCode

    name = None
    if (path / MANIFEST).is_file():
        model = read_manifest(path)
        path, name = model.weights, model.name
    if path.is_dir():
        if not (path / "config.json").exists():
            raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{path} holds no config.json")
        from shakti_mlx.checkpoint.folder import FolderCheckpoint

        return FolderCheckpoint(path, name)
    from shakti_mlx.checkpoint.gguf import GGUFFile
    from shakti_mlx.checkpoint.gguf_checkpoint import GGUFCheckpoint

    file = GGUFFile(path)
    try:
        return GGUFCheckpoint(file, name)
    except BaseException:
        file.close()
        raise
