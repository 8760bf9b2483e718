"""Checks SQLCipher pages directly: whether a key belongs to a file that does not open."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

PAGE = 4096  # SQLCipher 4: page, then initialisation vector and HMAC-SHA512 at its end
SALT, MAC = 16, 64
MOST_PAGES = 4096  # looked at, so that a large file does not take minutes


def key_fits(path: Path, key: bytes | bytearray) -> bool:
    """Whether any page was written with this key, so that damage is told from a wrong key. Raises OSError."""
    with path.open("rb") as file:
        salt = file.read(SALT)
        mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, len(key))
        file.seek(0)
        for number in range(1, MOST_PAGES + 1):
            page = file.read(PAGE)
            if len(page) < PAGE:
                return False
            body = page[SALT if number == 1 else 0 : PAGE - MAC]  # the first page begins with the salt
            signed = hmac.digest(mac_key, body + number.to_bytes(4, "little"), "sha512")
            if hmac.compare_digest(signed, page[PAGE - MAC :]):
                return True
    return False
