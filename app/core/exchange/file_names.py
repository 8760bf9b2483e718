"""File names from titles: valid on Linux, macOS and Windows, Indic text kept whole."""

import re
import unicodedata
from collections.abc import Container

from app.core.free_name import free_name
from app.core.question import first_graphemes

LONGEST = 120  # bytes of UTF-8, without number and suffix; file systems take 255, encrypted ones 143
UNTITLED = "conversation"

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\..*)?", re.IGNORECASE)
_JOINERS = "\u200c\u200d"


def file_name(title: str, suffix: str, taken: Container[str] = ()) -> str:
    """A name for a conversation's file, with `suffix` (".md"); numbered where `taken` has it, case folded."""
    return free_name(_stem(title), lambda stem: (stem + suffix).casefold() in taken) + suffix


def _stem(title: str) -> str:
    text = unicodedata.normalize("NFC", title)
    text = "".join(" " if c.isspace() else c for c in text if c.isspace() or _is_kept(c))
    text = " ".join(_FORBIDDEN.sub(" ", text).split())
    text = _cut(text).strip(" .-~" + _JOINERS)  # hidden, an option, a home folder; Windows drops spaces and dots
    if not text:
        return UNTITLED
    return f"{text}_" if _RESERVED.fullmatch(text) else text


def _is_kept(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Cn", "Co")


def _cut(text: str) -> str:
    """On LONGEST bytes at most."""
    return text if len(text.encode()) <= LONGEST else first_graphemes(text, LONGEST, lambda part: len(part.encode()))
