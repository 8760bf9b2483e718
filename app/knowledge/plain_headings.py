"""What a plain text file's lines say of headings: no reader marks them there, and passages are not cut by them."""

import re

LONGEST = 70  # characters
SUFFIXES = (".txt", ".text")

_MARKED = re.compile(r"\s{0,3}#{1,6}\s+(.+?)\s*#*\s*")
_RULE = re.compile(r"\s*(?:=|-|_|\*){3,}\s*")
_ITEM = re.compile(r"\s*(?:[-*•–—>|]|\(?[\w०-९೦-೯౦-౯]{1,3}[.)])\s")
_ENDS_SENTENCE = tuple(".!?।,;")


def heading_above(text: str, start: int) -> str | None:
    """The last line before text[start] that stands as a heading: marked as one, underlined, or short and alone."""
    lines = text[:start].split("\n")[:-1]  # the quotation's own line is none
    for number in range(len(lines) - 1, -1, -1):
        after = lines[number + 1] if number + 1 < len(lines) else text[start:].split("\n", 1)[0]
        before = lines[number - 1] if number else ""
        if heading := _heading(before, lines[number], after):
            return heading
    return None


def _heading(before: str, line: str, after: str) -> str | None:
    words = " ".join(line.split())
    if marked := _MARKED.fullmatch(line):
        return marked[1]
    if not words or len(words) > LONGEST or not any(each.isalpha() for each in words):
        return None
    if _RULE.fullmatch(after):
        return words.rstrip(": ")
    alone = not before.strip() and not after.strip()
    if not alone or _ITEM.match(line) or words.endswith(_ENDS_SENTENCE):
        return None
    return words.rstrip(": ")
