"""How a model is to run, where that is not left to this computer."""

from __future__ import annotations

from dataclasses import dataclass

from shakti_mlx.model import UNBOUNDED, CacheOptions


@dataclass(frozen=True)
class ModelOptions:
    """How the model runs, where that is not left to this computer. See LanguageModel.load()."""

    backend: str | None = None
    dtype: str | None = None
    cache: CacheOptions = UNBOUNDED
