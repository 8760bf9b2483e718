"""A Markdown code fence that no text can close."""

import re

_RUN = re.compile("`+")


def fenced(text: str, language: str = "") -> str:
    """The text, verbatim, as a code block."""
    runs = _RUN.findall(text) if "`" in text else ()
    fence = "`" * max([3, *(len(run) + 1 for run in runs)])
    return f"{fence}{language}\n{text}\n{fence}"
