"""Wrapping a key under a secret: AES-256-GCM, and argon2id where the secret is what somebody remembers."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from app.core.errors import AppError, ErrorCode
from app.core.profiles.passphrases import LONGEST, SHORTEST, fault_of

KEY = 32  # bytes, of every key and every secret that wraps one
NONCE = 12
SALT = 16


@dataclass(frozen=True)
class Argon2:
    """Parameters of argon2id (RFC 9106). They lie beside the wrapped key, so that they may grow."""

    salt: bytes
    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        # The file may be anybody's work: it must neither weaken the passphrase nor fill the memory.
        fair = 8 <= len(self.salt) <= 64 and 16 * 1024 <= self.memory_kib <= 1024 * 1024
        if not (fair and 1 <= self.passes <= 32 and 1 <= self.lanes <= 16):
            raise ValueError("parameters of argon2")

    def stretch(self, passphrase: str) -> bytes:
        """The wrapping secret that a passphrase gives: 150 ms."""
        from argon2.low_level import Type, hash_secret_raw

        text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        return hash_secret_raw(text, self.salt, self.passes, self.memory_kib, self.lanes, KEY, Type.ID)


def fresh_argon2() -> Argon2:
    """This version's parameters with a salt of their own."""
    return Argon2(secrets.token_bytes(SALT))


def checked_passphrase(text: str) -> str:
    """Raises AppError(WEAK_PASSPHRASE) for one that cannot be used."""
    if fault_of(text) is not None:
        raise AppError(ErrorCode.WEAK_PASSPHRASE, f"{SHORTEST}-{LONGEST}")
    return text


def secret_of_code(bits: bytes) -> bytes:
    """The wrapping secret of a recovery code. Its bits are random: nothing is to be stretched."""
    return hmac.digest(b"shakti recovery", bits, hashlib.sha256)


def wrap(key: bytes | bytearray, secret: bytes | bytearray, purpose: str) -> bytes:
    """The key, encrypted and bound to its purpose: nonce, ciphertext and tag."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(bytes(secret)).encrypt(nonce, bytes(key), purpose.encode())


def unwrap(wrapped: bytes, secret: bytes | bytearray, purpose: str) -> bytes | None:
    """The key; None where the secret or the purpose is another, or the bytes were changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        key = AESGCM(bytes(secret)).decrypt(wrapped[:NONCE], wrapped[NONCE:], purpose.encode())
    except (InvalidTag, ValueError):
        return None
    return key if len(key) == KEY else None
