"""Ordering of pack versions."""


def version_key(version: str) -> tuple[int, ...]:
    """1.10 is after 1.9, and 1.0 is 1."""
    parts = [int(part) for part in version.split(".")]
    return (*parts, *(0,) * (4 - len(parts)))
