"""Checks and installs packs in a profile, and the sample packs in a new one."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from app.core.packs.pack_contents import Installation, InstalledPack, Pack, Trust, read_pack
from app.core.packs.samples import SAMPLES, due_samples, sample_pack
from app.core.packs.versions import version_key
from app.knowledge.index.embed import E5Embedder
from app.knowledge.index.pack_index import documents_of
from app.storage.documents.packs import Packs

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PackOffer:
    """A pack that could be installed. `known`: its signer is believed; `installed` is the version that is there.

    `vouched`: nobody has to vouch for its signer, as for a stranger, or for another one than the installed pack's.
    """

    pack: Pack
    known: bool
    installed: InstalledPack | None

    @property
    def vouched(self) -> bool:
        """Whether it can be installed without more being asked."""
        return self.known and (self.installed is None or self.installed.signer == self.pack.signer)

    @property
    def is_newer(self) -> bool:
        """Whether it is newer than what is there."""
        installed = self.installed
        version = self.pack.manifest.version
        return installed is None or version_key(version) > version_key(installed.manifest.version)


def offer_of(packs: Packs, path: Path, trusted_keys: Path | None) -> PackOffer:
    """Look at a file before it is installed. Raises AppError as `check_pack` does."""
    pack = check_pack(path)
    installed = _installed(packs, pack)
    try:
        _check_signer(pack, installed, Trust(trusted_keys))
    except AppError as error:
        if error.code is not ErrorCode.PACK_UNTRUSTED:
            raise
        return PackOffer(pack, False, installed)
    return PackOffer(pack, True, installed)


def check_pack(path: Path) -> Pack:
    """A pack of which every part is as it has to be, whoever signed it. Raises AppError as `read_pack` does."""
    pack = read_pack(path)
    documents_of(pack, E5Embedder.name)
    return pack


def install_pack(packs: Packs, path: Path, trust: Trust, *, force: bool = False) -> Installation:
    """Install or upgrade, all or nothing. Nothing is embedded here: a foreign index is made anew by the next search.

    A pack that another signer than the installed one's has signed takes a typed fingerprint. Raises AppError as
    `read_pack`, `Trust.check` and `Packs.install` do.
    """
    pack = read_pack(path)
    _check_signer(pack, _installed(packs, pack), trust)
    documents = documents_of(pack, E5Embedder.name)
    return packs.install(pack, documents, force=force, other_signer=trust.is_named(pack.signer))


def _installed(packs: Packs, pack: Pack) -> InstalledPack | None:
    return next((each for each in packs.list() if each.manifest.id == pack.manifest.id), None)


def _check_signer(pack: Pack, installed: InstalledPack | None, trust: Trust) -> None:
    """Who signed the version that is there is known: somebody vouched for the key then. Raises AppError as `check`."""
    if trust.typed or installed is None or installed.signer != pack.signer:
        trust.check(pack.signer)


def install_samples(packs: Packs, samples: Mapping[str, str] = SAMPLES) -> list[Installation]:
    """Bring the samples that are due. One that cannot be installed keeps nobody from working."""
    known = packs.known_samples()
    done = []
    for pack_id in due_samples(known, samples):
        try:
            pack = read_pack(sample_pack(pack_id))
            Trust().check(pack.signer)
            documents = documents_of(pack, E5Embedder.name)
            # A later version of the program may sign with another key. Somebody else's pack of that name stays.
            done.append(packs.install(pack, documents, other_signer=pack_id in known, offered=True))
        except AppError as error:
            log.warning("no sample %s: %s", pack_id, error)
    return done
