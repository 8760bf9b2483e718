"""What an office file has at the top and foot of its pages, such as DRAFT or WITHDRAWN: it is said once, first."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.knowledge.read.builder import Builder, one_line

_MOST = 8
_LONGEST = 160  # characters
_PARTS = re.compile(r"[\t\n]+| {3,}")
_PAGE = re.compile(
    r"(?:(?:(?:page|pg|p)\b|पृष्ठ|पेज|ಪುಟ|పేజీ)\.?\s*)?\W*\d*\W*(?:\bof\b|में से|ರಲ್ಲಿ|లో)?\W*\d*\W*", re.IGNORECASE
)


def add_running(builder: Builder, texts: Iterable[str]) -> None:
    """Put these lines into a document that has no text yet, but for pages' numbers. Parts of a line stand alone."""
    said = dict.fromkeys(one_line(part) for text in texts for part in _PARTS.split(text))
    kept = [part for part in said if part and len(part) <= _LONGEST and not _PAGE.fullmatch(part)]
    builder.lines(kept[:_MOST])
