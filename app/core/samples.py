"""The sample packs that the program brings, so that a first run has something to ask (docs/packs.md)."""

from __future__ import annotations

import os
from pathlib import Path

from app.core.paths import resource

# The public half. The private half was thrown away once the packs were signed: other packs need another key.
SAMPLE_KEY = bytes.fromhex("d7c940480db3bded6bcfd44713a6cb06b1f24b56e66ab52398809be89be7ec98")
SAMPLES = {"clinic-sample": "1.0.0", "bank-sample": "1.0.0"}  # id and version
SWITCH = "SHAKTI_SAMPLES"  # "none": who sets up many computers wants no samples on them


def sample_pack(pack_id: str) -> Path:
    """Where a sample's file lies."""
    return resource("assets") / "packs" / f"{pack_id}.shaktipack"


def samples_wanted() -> bool:
    """Whether new profiles get the samples."""
    return os.environ.get(SWITCH, "").strip().casefold() != "none"
