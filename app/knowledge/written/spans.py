"""Spans that a sentence puts in quotation marks, and whether a text has them word for word."""

from __future__ import annotations

import re
import unicodedata

from app.core.search_text import IGNORED

_INVISIBLE = re.compile(f"[{IGNORED}]+")
_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ('"', '"'), ("`", "`"))
_SINGLE = re.compile(r"(?<![\w])'([^']+(?:'\w[^']*)*)'(?!\w)")
_GAP = re.compile(r"\s*(?:\.\.\.|…|\[[^\]]*\])\s*")  # where something is left out of a quotation
_ENDS = " ,.;:!?।॥"
_STRAIGHT = str.maketrans("“”„«»‘’`–—", '"""""\'\'\'--')


def quoted_spans(sentence: str) -> list[str]:
    """What stands between quotation marks; a mark that is never closed quotes all that follows."""
    found: list[str] = []
    at = 0
    while at < len(sentence):
        closing = next((close for opening, close in _PAIRS if sentence[at] == opening), None)
        if closing is None or (sentence[at] == "‘" and at and sentence[at - 1].isalnum()):
            at += 1
            continue
        end = _closed_at(sentence, at + 1, closing)
        found.append(sentence[at + 1 : end])
        at = end + 1
    found += _SINGLE.findall(sentence)
    return [span for span in found if span.strip(_ENDS)]


def missing_span(sentence: str, sources: list[str]) -> str | None:
    """The first quotation that stands in none of the sources, blanks and the shapes of marks aside."""
    texts = [_plain(source) for source in sources]
    for span in quoted_spans(sentence):
        parts = [part for each in _GAP.split(span) if (part := _plain(each).strip(_ENDS))]
        if not any(_has_in_order(text, parts) for text in texts):
            return span
    return None


def _has_in_order(text: str, parts: list[str]) -> bool:
    """Whole words only: "5 mg" is not quoted from "15 mg"."""
    at = 0
    for part in parts:
        before, behind = (r"(?<!\w)" if part[0].isalnum() else ""), (r"(?!\w)" if part[-1].isalnum() else "")
        match = re.compile(f"{before}{re.escape(part)}{behind}").search(text, at)
        if match is None:
            return False
        at = match.end()
    return True


def _closed_at(sentence: str, at: int, closing: str) -> int:
    """Where the quotation ends; an apostrophe within a word does not end it."""
    while (end := sentence.find(closing, at)) >= 0:
        if closing != "’" or not (sentence[end - 1].isalnum() and sentence[end + 1 : end + 2].isalnum()):
            return end
        at = end + 1
    return len(sentence)


def _plain(text: str) -> str:
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_STRAIGHT)
    return " ".join(text.split())
