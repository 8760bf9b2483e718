"""Detects another relation to meals than the source's: before food for after food, with meals for before them."""

from __future__ import annotations

import re

from app.core.search_text import normalise

_FOOD = r"(?:food|meals?|eating|breakfast|lunch|dinner|supper|snacks?)"
_AT = r"(?:(?:a|the|each|every|any|your|their|main|evening|morning)\s)*"
_HI = r"(?:खान[ेा]|खाना\sखाने|भोजन|नाश्त[ेा])"
_KN = r"(?:ಊಟ|ತಿಂಡಿ|ಆಹಾರ)[^\s]*"
_TE = r"(?:భోజన|అన్న|తిండి|టిఫిన్|ఆహార)[^\s]*"
_RELATIONS = {
    name: re.compile(normalise(pattern))
    for name, pattern in {
        "before": rf"\bbefore\s{_AT}{_FOOD}\b|{_HI}\s(?:से|के)\sपहले|{_KN}\s(?:ಮೊದಲು|ಮುಂಚೆ|ಮುನ್ನ)|{_TE}\s(?:ముందు|మునుపు)"
        r"|తినే\sముందు|తినడానికి\sముందు",
        "after": rf"\bafter\s{_AT}{_FOOD}\b|{_HI}\sके\s(?:बाद|उपरांत)|{_KN}\s(?:ನಂತರ|ಬಳಿಕ|ಆದ\sಮೇಲೆ)"
        rf"|{_TE}\s(?:తర్వాత|తరువాత|అయ్యాక)|తిన్న\s(?:తర్వాత|తరువాత)",
        "with": rf"\bwith\s{_AT}{_FOOD}\b|{_HI}\sके\sसाथ|{_KN}\s(?:ಜೊತೆ|ಜತೆ|ಸಂಗಡ)|ಊಟದೊಂದಿಗೆ|ಊಟದೊಡನೆ|{_TE}\s(?:పాటు|తో)|భోజనంతో",
    }.items()
}


def other_meal(claim: str, sentence: str) -> tuple[str, str] | None:
    """How the claim says something is taken beside meals, and how the sentence does, which does not say so."""
    own, theirs = _relations(claim), _relations(sentence)
    other = [name for name in own if name not in theirs]
    return (own[other[0]], next(iter(theirs.values()))) if other and theirs else None


def _relations(text: str) -> dict[str, str]:
    """Which of them a text has, with its words."""
    text = normalise(text)
    found = ((name, pattern.search(text)) for name, pattern in _RELATIONS.items())
    return {name: match[0] for name, match in found if match is not None}
