"""The sample packs that the program brings, so that a first run has something to ask (docs/packs.md)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from app.core.packs.versions import version_key
from app.core.paths import resource

# The public half. The private half was thrown away once the packs were signed: other packs need another key.
SAMPLE_KEY = bytes.fromhex("440167362a4663684592d56cb729490bff3f4c741468f1da8f1883074acaf03b")
SAMPLES = {"clinic-sample": "1.0.5", "bank-sample": "1.0.5"}  # id and version
SWITCH = "SHAKTI_SAMPLES"  # "none": who sets up many computers wants no samples on them
SUFFIX = ".shaktipack"  # of every pack's file


def sample_pack(pack_id: str) -> Path:
    """Where a sample's file lies."""
    return resource("assets") / "packs" / f"{pack_id}{SUFFIX}"


def samples_wanted() -> bool:
    """Whether new profiles get the samples."""
    return os.environ.get(SWITCH, "").strip().casefold() != "none"


def due_samples(known: Mapping[str, str | None], samples: Mapping[str, str] = SAMPLES) -> list[str]:
    """Those that a profile has not seen yet, and those that it still has in an older version.

    `known` are those that it was brought, with the version that is installed; None: it was removed.
    """
    if not samples_wanted():
        return []
    return [each for each, version in samples.items() if each not in known or _is_older(known[each], version)]


def _is_older(installed: str | None, version: str) -> bool:
    return installed is not None and version_key(installed) < version_key(version)
