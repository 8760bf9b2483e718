"""Values put into a translated text."""

from __future__ import annotations

import re


def placed(text: str, *values: object) -> str:
    """A translated text with these values for %1, %2 and so on, whatever is in them."""
    return re.sub(r"%(\d)", lambda place: str(values[int(place[1]) - 1]), text)
