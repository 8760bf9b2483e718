"""How a model is to run, where that is not left to this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class ModelOptions:
    """How the model runs, where that is not left to this computer. See LanguageModel.load()."""

    backend: str | None = None
    dtype: str | None = None
    kv_window: int | None = None
    kv_bits: Literal[8] | None = None
