"""A Markdown code fence that no text can close."""

import re

_RUN = re.compile("`+")


def fenced(text: str, language: str = "") -> str:
    """The text, verbatim, as a code block."""
    fence = "`" * max([3, *(len(run) + 1 for run in _RUN.findall(text))])
    return f"{fence}{language}\n{text}\n{fence}"
