"""What a collection is called after what is first put into it, so that nobody has to be asked."""

from __future__ import annotations

from collections.abc import Collection as Container
from collections.abc import Sequence
from pathlib import Path

from app.core.free_name import free_name
from app.core.paths import absolute

# Folders that say where something lies and not what it is, in lower case; the system's own come as `places`.
_TELL_NOTHING = {
    "data", "desktop", "docs", "documents", "download", "downloads", "files", "inbox", "media", "my documents",
    "my files", "new folder", "other", "pdf", "pdfs", "pictures", "scan", "scans", "shared", "temp", "tmp",
    "untitled folder",
}  # fmt: skip


def telling_name(paths: Sequence[Path], places: Container[Path] = ()) -> str:
    """The name of the folder that is given, or that all files lie in; empty where it tells nothing.

    `places` are folders that everything lies in: the home folder, the desktop, downloads.
    """
    folders = {each if each.is_dir() else each.parent for each in map(absolute, paths)}
    if len(folders) != 1:
        return ""
    (folder,) = folders
    name = folder.name.strip()
    says = any(letter.isalpha() for letter in name) and not name.startswith(".")
    is_place = folder in places or name.casefold() in _TELL_NOTHING or folder.is_mount()
    return name if says and not is_place else ""


def name_for(
    paths: Sequence[Path], own: Container[str], packs: Container[str], places: Container[Path], otherwise: str
) -> str:
    """The collection to add to where none is in use: one of one's `own`, or a new one.

    It has the name that is telling, else that which there is `otherwise`; none that `packs` are shown under.
    """
    name = telling_name(paths, places) or otherwise
    known = {each.casefold(): each for each in own}
    taken = {each.casefold() for each in packs}
    return known.get(name.casefold()) or free_name(name, lambda each: each.casefold() in taken, behind=" {}")
