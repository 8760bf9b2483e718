"""Code points of a text as positions in Qt's, which has two units for the rarer characters."""

from collections.abc import Sequence


def units(text: str, at: int) -> int:
    """Where a code point stands in Qt's text."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def units_of(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same for several spans."""
    if text.isascii() or max(text) <= "\uffff":
        return list(spans)
    return [(units(text, start), units(text, end)) for start, end in spans]
