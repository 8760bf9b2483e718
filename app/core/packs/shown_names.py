"""The name under which a pack's collection is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.settings import Language

if TYPE_CHECKING:
    from app.core.packs.manifest import Manifest


def shown_name(name: str, manifest: Manifest, language: Language) -> str:
    """The pack's name in the reader's language, unless somebody has called the collection otherwise."""
    if name == manifest.id:
        return manifest.name_in(language)
    number = name.removeprefix(f"{manifest.id} (")
    if number != name and number.endswith(")") and number[:-1].isdigit():  # the plain name was taken
        return f"{manifest.name_in(language)} ({number}"
    return name
