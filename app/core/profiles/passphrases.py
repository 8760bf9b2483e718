"""What a passphrase has to be, so that it is said while one is typed and held when one is set."""

import unicodedata
from enum import Enum, auto

SHORTEST = 8  # characters
LONGEST = 1024
FEWEST_DIFFERENT = 3  # characters


class Fault(Enum):
    """Why a passphrase cannot be used."""

    TOO_SHORT = auto()
    TOO_LONG = auto()
    TOO_PLAIN = auto()  # nearly all of one character


def fault_of(passphrase: str) -> Fault | None:
    """What is wrong with it; None where it can be used. Counted as it is stretched: composed."""
    length = len(unicodedata.normalize("NFC", passphrase))
    if length < SHORTEST:
        return Fault.TOO_SHORT
    if length > LONGEST:
        return Fault.TOO_LONG
    return Fault.TOO_PLAIN if len(set(passphrase)) < FEWEST_DIFFERENT else None
