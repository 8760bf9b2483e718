"""Detects text for legacy fonts that draw Indic letters at Latin code points, by the font's name or the text.

Such text means nothing without its font: a search does not find it and a quotation is not readable.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# Kruti Dev, DevLys, Chanakya ... for Hindi; Nudi, Baraha, ShreeLipi, Akruti ... for Kannada; Anu, Hemalatha for Telugu.
_NAMES = re.compile(
    r"kruti\s*-?dev|dev\s*lys|chanakya|shusha|walkman|agrathin|bhaskar|akruti|apsdv|sulekh"
    r"|shree?[-_ ]?(?:dev|kan|tel|lipi)|dv[bw]?[-_]?(?:tt)?(?:yogesh|surekh|ganesh|bhima)"
    r"|nudi(?!.*uni)|brh[-_ ]?(?:kannada|telugu|devanagari)|baraha\s?kan|kannada\s?lipi"
    r"|anu\s*script|anupama|hemalatha|eenadu|vaartha|tikkana|4c\s?gandhi",
    re.IGNORECASE,
)
# Kruti Dev and its kin. The commonest words of Hindi as they come out: "gS" है, "ds" के, "esa" में, "fd" कि, "dh" की ...
_KRUTI_DEV = re.compile(
    r"(?<!\S)(gS|gSa|ds|esa|dh|dk|dks|fd|vkSj|ls|ij|ugha|Hkh|fy,|;g|djus|fd;k|tkrk|gks|bl|,d)A?(?=[\s]|$)"
)
# Nudi, Baraha: lower and upper case Latin among letters of the upper half of Latin-1, one in three and more.
_UPPER_HALF = re.compile("[\u00a1-\u00ff\u0152-\u0192\u02c6\u02dc\u2020-\u2022\u2026\u2030\u2039\u203a\u2122]")
_WORDS = re.compile(r"\S+")


def is_legacy_font(name: str) -> bool:
    """Whether a font of that name is one of them."""
    return _NAMES.search(name) is not None


def looks_legacy(text: str) -> bool:
    """Whether a text without a font is for one of them; for a decided answer it takes some lines."""
    words = _WORDS.findall(text[:100_000])
    if len(words) < 8:
        return False
    common = _KRUTI_DEV.findall(text[:100_000])
    if len(set(common)) >= 3 and len(common) >= len(words) * 0.08:
        return True
    letters = [character for character in text[:100_000] if character.isalpha() or _UPPER_HALF.match(character)]
    upper_half = len(_UPPER_HALF.findall(text[:100_000]))
    if not letters or upper_half / len(letters) < 0.2:
        return False
    # French has its accents inside words of small letters; these fonts have capitals after small letters as well.
    mixed = sum(re.search("[a-z\u00a1-\u00ff][A-Z]", word) is not None for word in words)
    return mixed >= len(words) * 0.25


def legacy_share(characters_by_font: Mapping[str, float]) -> float:
    """The share of characters that are in such fonts."""
    total = sum(characters_by_font.values())
    legacy = sum(count for name, count in characters_by_font.items() if is_legacy_font(name))
    return legacy / total if total else 0.0
