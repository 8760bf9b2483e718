"""What the options of the command line say of how the model runs."""

from __future__ import annotations

import argparse

from app.core.models.model_options import ModelOptions


def model_options(options: argparse.Namespace) -> ModelOptions:
    """What the options of the command line say of how the model runs."""
    return ModelOptions(options.backend, options.dtype, options.kv_window, options.kv_bits)
