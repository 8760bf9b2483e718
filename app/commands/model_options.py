"""What the options of the command line say of how the model runs."""

from __future__ import annotations

import argparse

from app.core.models.model_options import ModelOptions
from shakti_mlx.model import CacheOptions


def model_options(options: argparse.Namespace) -> ModelOptions:
    """What the options of the command line say of how the model runs."""
    cache = CacheOptions(window=options.kv_window, bits=options.kv_bits)
    return ModelOptions(options.backend, options.dtype, cache)
