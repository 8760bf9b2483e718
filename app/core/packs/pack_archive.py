"""A pack's container: a zip of stored files in a canonical form, so that every byte is checked.

Nothing is ever unpacked to a path: entries are names and bytes in memory.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from app.core.given_file import read_given

LARGEST = 256_000_000  # bytes of a pack
MOST_ENTRIES = 2_100
_LONGEST_NAME = 64
_LOCAL = struct.Struct("<4s5H3I2H")
_LOCAL_MAGIC, _CENTRAL_MAGIC = b"PK\x03\x04", b"PK\x01\x02"
_DATE = (1980, 1, 1, 0, 0, 0)


def archive(entries: Mapping[str, bytes]) -> bytes:
    """The entries, in their order, as the file's bytes. Equal entries give equal bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED, allowZip64=False) as file:
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16  # a plain file
            file.writestr(entry, content)
    return made.getvalue()


def entries_of(data: bytes) -> dict[str, bytes]:
    """The entries of an archive that `archive` wrote. Raises AppError(PACK_DAMAGED) for any other bytes.

    Written anew from what was read, the archive has to be the same: so there are no links, attributes, comments,
    compressed, encrypted, hidden or double entries, and no byte that nobody reads.
    """
    entries: dict[str, bytes] = {}
    at = 0
    while data[at : at + 4] == _LOCAL_MAGIC:
        if len(entries) == MOST_ENTRIES or len(data) < at + _LOCAL.size:
            raise damaged("entries")
        *_, size, stored, name_length, extra_length = _LOCAL.unpack_from(data, at)
        start = at + _LOCAL.size + name_length + extra_length
        name = data[at + _LOCAL.size : at + _LOCAL.size + name_length]
        if name_length > _LONGEST_NAME or not name.isascii() or size != stored or start + size > len(data):
            raise damaged("entries")
        entries[name.decode("ascii")] = data[start : start + size]
        at = start + size
    if not entries or data[at : at + 4] != _CENTRAL_MAGIC or _differs(entries, data):
        raise damaged("container")
    return entries


def read_archive(path: Path) -> dict[str, bytes]:
    """The entries of a file. Raises AppError: FILE_NOT_READABLE, PACK_DAMAGED."""
    data = read_given(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise damaged("too large")
    return entries_of(data)


def damaged(what: str) -> AppError:
    """The error of a file that is no pack, with what is wrong."""
    return AppError(ErrorCode.PACK_DAMAGED, what)


def _differs(entries: Mapping[str, bytes], data: bytes) -> bool:
    try:
        return archive(entries) != data
    except (ValueError, UnicodeError):  # a name that zipfile would not write
        return True
