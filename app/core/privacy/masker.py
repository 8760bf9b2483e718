"""Masks texts one after another, and tells what kinds of personal data were in them."""

from __future__ import annotations

from app.core.privacy.findings import Kind
from app.core.privacy.masking import mask
from app.core.privacy.recognizer import find


class Masker:
    """Remembers the kinds of what it masked, in the order they came."""

    def __init__(self) -> None:
        self._kinds: dict[Kind, None] = {}

    def __call__(self, text: str) -> str:
        found = find(text)
        self._kinds.update(dict.fromkeys(finding.kind for finding in found))
        return mask(text, found)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What was masked."""
        return tuple(self._kinds)
