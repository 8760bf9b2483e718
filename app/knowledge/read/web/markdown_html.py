"""HTML that stands in Markdown: its blocks are read as those of a page, its signs within a paragraph taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.web.hidden_web import Looks
from app.knowledge.read.web.web import add_html

# What begins a block, which ends at an empty line; those that stand in Markdown over empty lines end where they say.
_WHOLE = ("script", "style", "pre", "table", "ul", "ol", "dl", "template", "svg", "noscript", "textarea", "select")
_BLOCK = re.compile(
    rf"^ {{0,3}}</?({'|'.join(_WHOLE)}|address|article|aside|blockquote|center|dd|details|div|dt|fieldset|figcaption"
    r"|figure|footer|form|h[1-6]|header|hr|iframe|img|li|main|nav|p|section|summary|tbody|td|tfoot|th|thead|tr)"
    r"(?=[\s/>]|$)([^<>]{0,2000})",
    re.IGNORECASE,
)
_NAMES = "a|abbr|b|big|center|cite|code|div|em|font|i|img|ins|kbd|label|mark|p|q|small|span|strong|sub|sup|tt|u"
_TAG = re.compile(rf"</?(?:{_NAMES})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_ELEMENT = re.compile(rf"<({_NAMES}|del|s|strike)((?:\s[^<>]{{0,2000}})?)>([^<]{{0,2000}})</\1\s*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w-]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"']+))?")
_DEEPEST = 10  # elements within elements of a paragraph
_MOST_LINES = 1000  # among which an end is looked for
_STRUCK = ("del", "s", "strike")
_BREAK = re.compile(r"<br[ \t]*/?>", re.IGNORECASE)


def block_end(lines: Sequence[str], at: int) -> int:
    """Behind which line a block of HTML ends that begins with this one; the line itself: none does."""
    found = _BLOCK.match(lines[at])
    if found is None:
        return at
    tag, end = found[1].lower(), at
    if lines[at].lstrip().startswith("</"):
        return at + 1
    if tag in _WHOLE or _is_hidden(tag, found[2]):
        begins, ends = (re.compile(rf"<{sign}{tag}\b", re.IGNORECASE) for sign in ("", "/"))
        depth = 0
        while end < min(len(lines), at + _MOST_LINES):
            depth += len(begins.findall(lines[end])) - len(ends.findall(lines[end]))
            end += 1
            if depth <= 0:
                return end
        end = at  # it has no end
    while end < len(lines) and lines[end].strip():
        end += 1
    return end


def add_block(builder: Builder, lines: Sequence[str]) -> None:
    """Put a block of HTML into a document."""
    add_html(builder, "\n".join(lines))


def without_tags(text: str) -> str:
    """A paragraph without the signs of HTML in it, and without what these hide."""
    if "<" not in text:
        return text
    text = _BREAK.sub("\n", text)
    for _ in range(_DEEPEST):  # the innermost first: what hides them may be around them
        text, found = _ELEMENT.subn(_seen, text)
        if not found:
            break
    return _TAG.sub("", text)


def _seen(element: re.Match[str]) -> str:
    tag = element[1].lower()
    if tag in _STRUCK or _is_hidden(tag, element[2]):
        return ""
    return raised(element[3]) if tag == "sup" else element[3]


def _is_hidden(tag: str, attributes: str) -> bool:
    said = {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(attributes)}
    return Looks("").start(tag, said).is_hidden
