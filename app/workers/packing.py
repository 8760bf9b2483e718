"""Packs from files into a profile: checked, read and installed; and the program's samples into a new one."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from app.core.errors import AppError
from app.core.pack_contents import Pack, Trust, read_pack
from app.core.samples import SAMPLES, due_samples, sample_pack
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


def install_samples(packs: Packs, samples: Mapping[str, str] = SAMPLES) -> list[Installation]:
    """Bring the samples that are due. One that cannot be installed keeps nobody from working."""
    known = packs.known_samples()
    done = []
    for pack_id in due_samples(known, samples):
        try:
            pack = read_pack(sample_pack(pack_id))
            Trust().check(pack.signer)
            documents = documents_of(pack, E5Embedder.name, DIMENSION)
            # A later version of the program may sign with another key. Somebody else's pack of that name stays.
            done.append(packs.install(pack, documents, other_signer=pack_id in known, offered=True))
        except AppError as error:
            log.warning("no sample %s: %s", pack_id, error)
    return done
