"""mask(): findings written over with X, in the same length and shape."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.privacy.findings import Finding, Kind

MASK = "X"
_KEPT = {  # letters and digits left to see at the end, so that people can still tell one from another
    Kind.AADHAAR: 4,
    Kind.CARD: 4,
    Kind.BANK_ACCOUNT: 4,
    Kind.PHONE: 4,
    Kind.PAN: 1,
    Kind.GSTIN: 1,
    Kind.PASSPORT: 3,
    Kind.VOTER_ID: 3,
    Kind.DRIVING_LICENCE: 3,
    Kind.MEDICAL_RECORD: 3,
}


def mask(text: str, findings: Iterable[Finding]) -> str:
    """The text with these findings masked: XXXX XXXX 1234. What tells one from another is left, as banks and hospitals
    print it. Separators stay, and so does the text's length.

    `findings` are find()'s for this very text, all or some of them.
    """
    pieces, position = [], 0
    for finding in sorted(findings, key=lambda f: f.start):
        pieces += [text[position : finding.start], masked(text, finding)]
        position = finding.end
    return "".join([*pieces, text[position:]])


def masked(text: str, finding: Finding) -> str:
    """One finding as it would stand in the masked text."""
    original = text[finding.start : finding.end]
    if finding.kind in (Kind.EMAIL, Kind.UPI_ID):  # the first letter and the provider
        at = next(i for i, c in enumerate(original) if c in "@＠")
        first = original[0] if at > 2 else MASK
        return first + MASK * (at - 1) + original[at:]
    match finding.kind:
        case Kind.PIN_CODE:  # the region
            return _covered(original, first=3)
        case Kind.IFSC:  # the bank
            return _covered(original, first=4)
        case Kind.BIRTH_DATE:  # the year, by which a dose is reckoned
            return _without_day(original)
    return _covered(original, last=_KEPT[finding.kind])


def _without_day(original: str) -> str:
    """A date with only its year left, where that has four digits."""
    for at_end in (True, False):
        year = original[-4:] if at_end else original[:4]
        if len(year) == 4 and all(c.isdecimal() for c in year):
            return _covered(original[:-4]) + year if at_end else year + _covered(original[4:])
    return _covered(original)


def _covered(original: str, first: int = 0, last: int = 0) -> str:
    """All letters and digits but the first and last some written over, with the marks that belong to letters."""
    places = [i for i, c in enumerate(original) if c.isalnum() or not (c.isascii() or c.isspace() or c in "–—‑‐−＠")]
    shown = {*places[:first], *places[len(places) - last :]} if last else {*places[:first]}
    hidden = set(places) - shown
    return "".join(MASK if i in hidden else c for i, c in enumerate(original))
