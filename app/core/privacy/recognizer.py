"""find(): all recognisers over one text, and which of two that overlap is kept."""

from __future__ import annotations

from app.core.privacy.findings import Finding, Kind

_RANK = {kind: rank for rank, kind in enumerate(Kind)}


def find(text: str) -> list[Finding]:
    """Personal data in the text, in order, without overlaps. Any thread; the time is linear in the text's length."""
    from app.core.privacy.codes import find_codes
    from app.core.privacy.labels import Labels
    from app.core.privacy.numbers import find_numbers
    from app.core.privacy.plain_text import plain_text

    plain = plain_text(text)
    if not ("@" in plain.text or any(digit in plain.text for digit in "0123456789")):
        return []
    labels = Labels(plain)
    codes = list(find_codes(plain, labels))
    ifsc_spans = [(finding.start, finding.end) for finding in codes if finding.kind is Kind.IFSC]
    found = _without_overlaps([*codes, *find_numbers(plain, labels, ifsc_spans)], len(plain.text))
    return [Finding(f.kind, *plain.original(f.start, f.end), f.value, f.checked) for f in found]


def _without_overlaps(findings: list[Finding], length: int) -> list[Finding]:
    """Of two that overlap the one of the kind named first, then the longer."""
    taken = bytearray(length)
    kept = []
    for finding in sorted(findings, key=lambda f: (_RANK[f.kind], f.start - f.end, f.start)):
        span = slice(finding.start, finding.end)
        if not any(taken[span]):
            taken[span] = b"\x01" * (finding.end - finding.start)
            kept.append(finding)
    return sorted(kept, key=lambda f: f.start)
