"""Language detection among the four languages: by script, and for Latin letters by common English words."""

from __future__ import annotations

import re

_SCRIPTS = {"hi": ("\u0900", "\u097f"), "kn": ("\u0c80", "\u0cff"), "te": ("\u0c00", "\u0c7f")}
_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|is|for|are|with|or|by|be|on|not)\b", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z]+")
_SAMPLE = 200_000


def language_of(text: str) -> str:
    """hi, kn, te or en; empty where the text is none of them for the most part."""
    sample = text[:_SAMPLE]
    counts = _letters(sample)
    latin = _LATIN.findall(sample)
    language = max(counts, key=lambda each: counts[each])
    if counts[language] > sum(map(len, latin)) * 0.5 and counts[language]:
        return language
    return "en" if latin and len(_ENGLISH.findall(sample)) >= len(latin) * 0.08 else ""


def script_share(text: str, language: str) -> float:
    """Which part of the Indic letters is in the script of that language; 1 where there are none."""
    counts = _letters(text[:_SAMPLE])
    total = sum(counts.values())
    return counts.get(language, 0) / total if total else 1.0


def _letters(text: str) -> dict[str, int]:
    return {
        language: sum(first <= character <= last for character in text) for language, (first, last) in _SCRIPTS.items()
    }
