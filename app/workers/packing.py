"""Packs from files into a profile: checked, read and installed; and the program's samples into a new one."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from app.core.errors import AppError
from app.core.pack_contents import Pack, Trust, read_pack
from app.core.packs import version_key
from app.core.samples import SAMPLE_KEY, SAMPLES, sample_pack, samples_wanted
from app.knowledge.embed import DIMENSION, E5Embedder
from app.knowledge.pack_index import documents_of
from app.storage.packs import Installation, Packs

log = logging.getLogger(__name__)


def check_pack(path: Path) -> Pack:
    """A pack of which every part is as it has to be, whoever signed it. Raises AppError as `read_pack` does."""
    pack = read_pack(path)
    documents_of(pack, E5Embedder.name, DIMENSION)
    return pack


def install_pack(packs: Packs, path: Path, trust: Trust, *, force: bool = False) -> Installation:
    """Install or upgrade, all or nothing. Nothing is embedded here: a foreign index is made anew by the next search.

    A pack that another signer than the installed one's has signed takes a typed fingerprint. Raises AppError as
    `read_pack`, `Trust.check` and `Packs.install` do.
    """
    pack = read_pack(path)
    trust.check(pack.signer)
    documents = documents_of(pack, E5Embedder.name, DIMENSION)
    return packs.install(pack, documents, force=force, other_signer=trust.is_named(pack.signer))


def install_samples(packs: Packs, samples: Mapping[str, str] | None = None) -> list[Installation]:
    """Bring the samples that this profile has not seen yet, and newer versions of those that it still has.

    What was removed is not brought again. A sample that cannot be installed keeps nobody from working. Where there
    is nothing to do, as at every start but the first, this is one query.
    """
    if not samples_wanted():
        return []
    done = []
    try:
        known = packs.known_samples()
        for pack_id, version in (SAMPLES if samples is None else samples).items():
            there = known.get(pack_id)
            if pack_id in known and (there is None or version_key(there) >= version_key(version)):
                continue
            pack = read_pack(sample_pack(pack_id))
            Trust().check(pack.signer)
            documents = documents_of(pack, E5Embedder.name, DIMENSION)
            ours = pack.signer == SAMPLE_KEY  # a later version of the program may sign with another key
            done.append(packs.install(pack, documents, other_signer=ours, offered=True))
    except AppError as error:
        log.warning("no samples: %s", error)
    return done
