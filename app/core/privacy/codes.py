"""Recognisers for PAN, GSTIN, IFSC, licence, passport, voter and hospital numbers, e-mail addresses and UPI IDs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.privacy.findings import Finding, Kind
from app.core.privacy.labels import Labels
from app.core.privacy.places import BANKS, UPI_HANDLES, VEHICLE_STATES
from app.core.privacy.plain_text import PlainText
from app.core.privacy.words import OTHER

_CODE = re.compile(
    r"\b(?:(?P<gstin>\d{2}[A-Za-z]{5}\d{4}[A-Za-z][1-9A-Za-z][Zz][0-9A-Za-z])"
    r"|(?P<pan>[A-Za-z]{5}[ \-]?\d{4}[ \-]?[A-Za-z])"
    r"|(?P<ifsc>[A-Za-z]{4} ?0[A-Za-z0-9]{6})"
    r"|(?P<driving_licence>[A-Za-z]{2}[ \-]?\d{2}[ \-]?(?:19|20)\d{2}[ \-]?\d{7})"
    r"|(?P<voter_id>[A-Za-z]{3}[ /\-]?\d{7})"
    r"|(?P<passport>[A-Za-z][ \-]?[1-9]\d{6}))\b",
    re.ASCII,
)
_SEPARATORS = re.compile(r"[ /\-]")
_RECORD = re.compile(
    r"[^\n?!।\d]{0,22}?(?<![A-Za-z0-9])"
    r"(?P<number>(?:[A-Za-z]{1,8}[/.\- ]?)?\d[0-9A-Za-z]*(?:[/.\-][0-9A-Za-z]+){0,4})(?![0-9A-Za-z])"
)
_DATE = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d")
_ABHA = re.compile(r"(?<![\d\-])91-\d{4}-\d{4}-\d{4}(?![\d\-])")

_LONGEST_LOCAL, _LONGEST_DOMAIN = 64, 253
_LOCAL = re.compile(r"[^\s@<>()\[\],;:\"'\\/|=]+")  # of the text backwards
_DOMAIN = re.compile(
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?![A-Za-z0-9\-])"
    r"|(?:[\u0900-\u0dff]{1,61}\.)+[\u0900-\u0dff]{2,24}"
)
_HANDLE = re.compile(r"[A-Za-z][A-Za-z0-9]{1,30}(?![A-Za-z0-9@]|[.\-][A-Za-z0-9])")
_MASKED = re.compile(r".?X+\Z")
_LATIN_END = re.compile(r"[A-Za-z0-9._%+\-]+\Z")


def find_codes(plain: PlainText, labels: Labels) -> Iterator[Finding]:
    """Findings in the plain text; they may overlap."""
    yield from _fixed_codes(plain, labels)
    yield from _records(plain, labels)
    yield from _addresses(plain, labels)


def _fixed_codes(plain: PlainText, labels: Labels) -> Iterator[Finding]:
    from stdnum import luhn
    from stdnum.in_ import gstin, pan

    for match in _CODE.finditer(plain.text):
        kind = Kind(match.lastgroup or "")
        start, end = match.span()
        value = _SEPARATORS.sub("", match[0]).upper()
        named, other = _named(labels, kind, start, end)
        plainly = match[0].isupper() and len(match[0]) == len(value)
        checked = False
        match kind:
            case Kind.GSTIN:
                checked = gstin.is_valid(value)
                good = checked or named
            case Kind.PAN:
                good = named or (pan.is_valid(value) and (plainly or value[3] == "P"))
            case Kind.IFSC:
                good = named or (value[:4] in BANKS and not other)
            case Kind.DRIVING_LICENCE:
                good = value[:2] in VEHICLE_STATES and not other
            case Kind.VOTER_ID:
                good, checked = named, luhn.is_valid(value[3:])
            case _:
                good = named
        if good:
            yield Finding(kind, start, end, value, checked)


def _named(labels: Labels, kind: Kind, start: int, end: int) -> tuple[bool, bool]:
    """Whether a label says that it is of this kind, or that it is something else."""
    name = labels.first_of(start, end, kind, OTHER)
    return name == kind, name == OTHER


def _records(plain: PlainText, labels: Labels) -> Iterator[Finding]:
    for label in labels.all:
        if label.name == Kind.MEDICAL_RECORD and (match := _RECORD.match(plain.text, label.end)):
            start, end = match.span("number")
            number = plain.text[start:end]
            if sum(c.isdecimal() for c in number) >= 4 and not _DATE.fullmatch(number):
                yield Finding(Kind.MEDICAL_RECORD, start, end, number.upper())
    for match in _ABHA.finditer(plain.text):
        yield Finding(Kind.MEDICAL_RECORD, match.start(), match.end(), match[0])


def _addresses(plain: PlainText, labels: Labels) -> Iterator[Finding]:
    """E-mail and UPI addresses, from each @ outwards: a pattern from the left would try every letter."""
    text = plain.text
    at = text.find("@")
    while at >= 0:
        local = _local_part(text, at)
        if local and not _MASKED.match(local):
            start = at - len(local)
            if domain := _DOMAIN.match(text, at + 1, at + 1 + _LONGEST_DOMAIN):
                yield Finding(Kind.EMAIL, start, domain.end(), text[start : domain.end()].lower())
            elif (handle := _HANDLE.match(text, at + 1)) and len(local) > 1:
                known = handle[0].lower() in UPI_HANDLES
                if known or _named(labels, Kind.UPI_ID, start, handle.end())[0]:
                    yield Finding(Kind.UPI_ID, start, handle.end(), text[start : handle.end()].lower())
        at = text.find("@", at + 1)


def _local_part(text: str, at: int) -> str:
    match = _LOCAL.match(text[max(0, at - _LONGEST_LOCAL) : at][::-1])
    if match is None:
        return ""
    local = match[0][::-1]
    if not local.isascii() and (latin := _LATIN_END.search(local)):
        local = latin[0]  # a word of another script before it, without a space
    return local.lstrip(".-").rstrip(".") if not local.endswith(".") else ""
