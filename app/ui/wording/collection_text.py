"""What a collection is called, how many documents it has, and what is known of the pack it came with. QtCore only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.documents.documents import Collection
from app.core.packs.samples import SAMPLE_KEY
from app.core.packs.shown_names import shown_name
from app.core.question import each_on_one_line
from app.core.settings import Language

if TYPE_CHECKING:
    from app.core.packs.pack_contents import InstalledPack

translate = QCoreApplication.translate


def collection_title(collection: Collection, pack: InstalledPack | None, language: Language) -> str:
    """The pack's name in the reader's language, unless somebody has called the collection otherwise."""
    return collection.name if pack is None else shown_name(collection.name, pack.manifest, language)


def documents_text(count: int) -> str:
    """So many documents, grouped as the language groups figures."""
    if count == 1:
        return translate("Collections", "1 document")
    return translate("Collections", "%1 documents").replace("%1", QLocale().toString(count))


def name_order(name: str) -> list[str | int]:
    """To sort names by, as people list them: "Circular 2" before "Circular 10"."""
    return [int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", name.casefold())]


def is_sample(pack: InstalledPack) -> bool:
    """Whether it is one of the program's own, about a place that does not exist."""
    return pack.signer == SAMPLE_KEY


def short_fingerprint(fingerprint: str) -> str:
    """Enough to tell keys apart at a glance; to compare one takes all of it."""
    return "-".join(fingerprint.split("-")[:2]) + "-…"


def pack_text(pack: InstalledPack, language: Language) -> str:
    """Version, maker and signer, on one line each."""
    manifest = pack.manifest
    kind = translate("Collections", "Pack, version %1") if not is_sample(pack) else ""
    kind = kind or translate("Collections", "Sample pack, version %1: its contents are made up")
    signed = translate("Collections", "Checked when it was installed. Signed with the key %1")
    lines = [
        kind.replace("%1", manifest.version),
        translate("Collections", "By %1").replace("%1", manifest.creator),
        signed.replace("%1", short_fingerprint(pack.fingerprint)),
    ]
    return each_on_one_line(lines)
