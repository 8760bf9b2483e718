"""How much of a text is shown, and whether it is shown as it is: laying out what nobody can read holds the window."""

import re

MOST_CHARACTERS = 25_000  # of one message: a model's longest answer is a fraction of it
MOST_LINES = 500
MOST_MARKS = 16  # on one letter
LONGEST_LINE = 8_000  # characters of Markdown
PIECE = 2_000  # characters: a longer plain line is broken
MOST_SIGNS = 800  # that mean something in Markdown, in one paragraph
WIDEST = 100  # columns
MOST_ROWS = 120  # of tables, and headings, without an empty line

# More than twelve levels of lists and quotations.
_MARKERS = re.compile(r"(?:[ \t]{0,4}(?:>|[-*+](?=[ \t>])|\d{1,9}[.)](?=[ \t]))){13,}")
_FAR_ITEM = re.compile(r"[ \t]{48,}(?:[-*+>]|\d{1,9}[.)])")
_SIGNS = "*_[`$\\<&"


def bounded(text: str) -> str:
    """What is shown of a text: a beginning of it, which grows as the text does."""
    text = text[:MOST_CHARACTERS]
    if text.count("\n") > MOST_LINES:
        text = "\n".join(text.split("\n", MOST_LINES)[:MOST_LINES])
    if text.isascii():
        return text
    import regex

    return str(regex.sub(rf"(\p{{M}}{{{MOST_MARKS}}})\p{{M}}+", r"\1", text))


def is_shortened(text: str) -> bool:
    """Whether more than marks on a letter is left out."""
    return len(text) > MOST_CHARACTERS or text.count("\n") > MOST_LINES


def is_bomb(markdown: str) -> bool:
    """Whether it is nested so deep, or so full of signs, that it is no Markdown that anybody would write."""
    for paragraph in markdown.split("\n\n"):
        rows = paragraph.count("|\n") + paragraph.count("\n#")
        if rows > MOST_ROWS or sum(map(paragraph.count, _SIGNS)) > MOST_SIGNS:
            return True
    return any(
        len(line) > LONGEST_LINE
        or line.count("|") > WIDEST
        or _MARKERS.match(line) is not None
        or _FAR_ITEM.match(line) is not None
        for line in markdown.split("\n")
    )


def in_pieces(text: str) -> str:
    """Plain text with its longest lines broken, so that each is laid out in little time."""
    if len(text) <= PIECE:
        return text
    return "\n".join(line[at : at + PIECE] for line in text.split("\n") for at in range(0, max(len(line), 1), PIECE))


def settled_pieces(text: str) -> int:
    """How many characters of plain text that still grows are whole lines, or whole pieces of the last one."""
    end = text.rfind("\n") + 1
    return end or len(text) // PIECE * PIECE
