"""Recovery codes: 160 random bits in groups that people copy from paper, with a checksum that catches mistakes."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata

from app.core.errors import AppError, ErrorCode

BYTES = 20
CHECK = 4  # characters: a slip passes once in a million
GROUP = 4
LENGTH = BYTES * 8 // 5 + CHECK  # characters without the gaps
FEWEST_FIGURES = 3  # in what is taken for a code: random ones have eleven or so
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})


def new_recovery_code() -> str:
    """A fresh code, such as "7K3M-...": nine groups of four."""
    return _written(secrets.token_bytes(BYTES))


def read_recovery_code(text: str) -> bytes:
    """The bits of a code as somebody typed it: any case, spacing and digits of any script.

    Raises AppError(RECOVERY_CODE_MISTYPED); the code itself may still be a wrong one.
    """
    plain = _plain(text)
    if len(plain) != LENGTH or not set(plain) <= set(ALPHABET):
        raise AppError(ErrorCode.RECOVERY_CODE_MISTYPED)
    number = 0
    for character in plain[:-CHECK]:
        number = number * 32 + ALPHABET.index(character)
    bits = number.to_bytes(BYTES, "big")
    if _checksum(bits) != plain[-CHECK:]:
        raise AppError(ErrorCode.RECOVERY_CODE_MISTYPED)
    return bits


def is_like_a_code(text: str) -> bool:
    """Whether somebody who typed this meant a recovery code: about as long, of the same characters, with figures."""
    plain = _plain(text)
    figures = sum(unicodedata.decimal(each, None) is not None for each in text)  # as typed: in words I and O are none
    return abs(len(plain) - LENGTH) <= 2 and set(plain) <= set(ALPHABET) and figures >= FEWEST_FIGURES


def _plain(text: str) -> str:
    """In capitals and ASCII digits, without gaps."""
    plain = ""
    for character in unicodedata.normalize("NFKC", text).upper().translate(_READ_AS):
        if character.isspace() or unicodedata.category(character) in ("Pd", "Cf"):
            continue
        digit = unicodedata.decimal(character, None)
        plain += character if digit is None else str(digit)
    return plain


def _written(bits: bytes) -> str:
    plain = _base32(int.from_bytes(bits, "big"), BYTES * 8 // 5) + _checksum(bits)
    return "-".join(plain[start : start + GROUP] for start in range(0, len(plain), GROUP))


def _checksum(bits: bytes) -> str:
    return _base32(int.from_bytes(hashlib.sha256(b"shakti recovery code" + bits).digest()[:4], "big"), CHECK)


def _base32(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))
