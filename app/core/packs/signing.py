"""Ed25519 keys that packs are signed with: made, kept in PEM files, and told apart by fingerprints."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import AppError, ErrorCode
from app.core.given_file import read_given
from app.core.new_file import write_new

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PUBLIC_KEY = 32  # bytes
SIGNATURE = 64
_CONTEXT = b"shakti pack 1\x00"  # what is signed for a pack is a signature of nothing else
# The points of order 1 to 8: with one of them for a key, signatures that fit any content can be made by anybody.
_SMALL_ORDER = tuple(
    map(
        bytes.fromhex,
        (
            "00" * 32,
            "01" + "00" * 31,
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "ec" + "ff" * 30 + "7f",
            "ed" + "ff" * 30 + "7f",  # 0 and 1 once more, written otherwise
            "ee" + "ff" * 30 + "7f",
        ),
    )
)
_LARGEST_KEY_FILE = 10_000
_FINGERPRINT = 32  # hexadecimal digits: 128 bits


def fingerprint(public_key: bytes) -> str:
    """A key as people compare it: eight groups of four digits."""
    digits = hashlib.sha256(public_key).hexdigest()[:_FINGERPRINT]
    return "-".join(digits[at : at + 4] for at in range(0, _FINGERPRINT, 4))


def same_fingerprint(typed: str, public_key: bytes) -> bool:
    """Whether somebody typed the whole fingerprint of this key, with any capitals, blanks and hyphens."""
    return _digits(typed) == _digits(fingerprint(public_key))


def begins_fingerprint(typed: str, public_key: bytes) -> bool:
    """Whether it can still become that of this key when more is typed."""
    return _digits(fingerprint(public_key)).startswith(_digits(typed))


def _digits(typed: str) -> str:
    return "".join(character for character in typed.lower() if character not in " -–—:\t\n\u200b")


def sign(key: Ed25519PrivateKey, content: bytes) -> bytes:
    """Public key and signature, 96 bytes."""
    return public_half(key) + key.sign(_CONTEXT + content)


def signed_by(signature: bytes, content: bytes) -> bytes | None:
    """The public key of who signed; None where the signature does not fit the content."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(signature) != PUBLIC_KEY + SIGNATURE:
        return None
    public = signature[:PUBLIC_KEY]
    if public[:-1] + bytes([public[-1] & 0x7F]) in _SMALL_ORDER:  # the last bit is the sign
        return None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature[PUBLIC_KEY:], _CONTEXT + content)
    except (InvalidSignature, ValueError):
        return None
    return public


def make_key(path: Path) -> bytes:
    """Write a new key: the private half to `path`, for its owner alone, the public half, which is given, beside it.

    Raises AppError: EXPORT_EXISTS, so that no key is ever lost, or as `write_new`.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    beside = public_file(path)
    if beside.exists():
        raise AppError(ErrorCode.EXPORT_EXISTS, str(beside))
    write_new(path, [private])
    write_new(beside, [public], is_given_out=True)
    return public_half(key)


def public_file(path: Path) -> Path:
    """Where the public half lies."""
    return path.with_name(path.name.removesuffix(".key") + ".pub")


def is_open_to_others(path: Path) -> bool:
    """Whether other users of this computer may read the file. Where there are no such modes it is not known: False."""
    return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def load_key(path: Path) -> Ed25519PrivateKey:
    """A private key. Raises AppError: FILE_NOT_READABLE, KEY_FILE_DAMAGED."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(read_given(path, _LARGEST_KEY_FILE), None)
    except (ValueError, TypeError) as error:  # TypeError: under a password
        raise AppError(ErrorCode.KEY_FILE_DAMAGED, str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise AppError(ErrorCode.KEY_FILE_DAMAGED, str(path))
    return key


def load_public_key(path: Path) -> bytes:
    """A public key. Raises AppError: FILE_NOT_READABLE, KEY_FILE_DAMAGED."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

    try:
        key = load_pem_public_key(read_given(path, _LARGEST_KEY_FILE))
    except ValueError as error:
        raise AppError(ErrorCode.KEY_FILE_DAMAGED, str(path)) from error
    if not isinstance(key, Ed25519PublicKey):
        raise AppError(ErrorCode.KEY_FILE_DAMAGED, str(path))
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def public_half(key: Ed25519PrivateKey) -> bytes:
    """The 32 bytes that everybody may know."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
