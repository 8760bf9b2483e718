"""Which files are meant by the paths that were given: folders with all in them, in order, and no link astray."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.paths import absolute
from app.core.question import shown_name
from app.knowledge.read.formats import SUFFIXES

# Not read, and yet said: whoever puts them into a folder of documents expects them to be found.
_SAID = frozenset([".doc", ".xls", ".ppt", ".rtf", ".ods", ".odp", ".pages", ".numbers", ".wpd", ".djvu"])

_OF_SYSTEMS = frozenset(["thumbs.db", "desktop.ini"])


@dataclass(frozen=True)
class FoundFile:
    """`name` is what people see: the path below the folder that was given."""

    path: Path
    name: str


def found_files(
    paths: Iterable[Path],
    unseen: Callable[[Path], None] = lambda path: None,
    left_out: Callable[[Path], None] = lambda path: None,
) -> list[FoundFile]:
    """Each file once. What was named itself is there whatever it is; in folders only documents are.

    `unseen` hears of each folder that could not be looked into: what is in it is not gone. `left_out` hears of each
    file in a folder that is no document, such as a picture.
    """
    found: dict[Path, FoundFile] = {}
    for given in paths:
        path = absolute(given)
        if os.path.isdir(path):  # noqa: PTH112 (no error where it may not be looked at: reading it says so)
            for each in _inside(path, unseen, left_out):
                found.setdefault(each.path, each)
        else:
            found.setdefault(path, FoundFile(path, shown_name(path.name)))
    return list(found.values())


def _inside(folder: Path, unseen: Callable[[Path], None], left_out: Callable[[Path], None]) -> Iterator[FoundFile]:
    """Links to folders are not followed, links to files where they lead into the same folder."""
    root = folder.resolve()

    def failed(error: OSError) -> None:
        unseen(Path(os.fsdecode(error.filename)))

    for place, folders, files in os.walk(folder, onerror=failed, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(place) / name
            if name.startswith((".", "~$")) or name.lower() in _OF_SYSTEMS:
                continue
            if path.suffix.lower() not in SUFFIXES | _SAID:
                left_out(path)
                continue
            if os.path.islink(path) and not _leads_into(path, root):  # noqa: PTH114 (likewise)
                continue
            yield FoundFile(path, shown_name(path.relative_to(folder).as_posix()))


def _leads_into(link: Path, root: Path) -> bool:
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):  # to nowhere, or in a circle
        return False
    return target.is_file() and root in target.parents
