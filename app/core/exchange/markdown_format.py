"""A conversation as a Markdown file that is read as it is, or shown by any viewer without loading anything."""

from __future__ import annotations

import json
import re

from app.core.conversations.fence import fenced
from app.core.exchange.reading import Entry, Layout, entries, title_of
from app.core.exchange.verdicts import is_verbatim, verdict_lines
from app.core.exchange.whole import WholeConversation

_LINE_END = re.compile(r"\r\n|\r|\n")
_NOT_PLAIN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff<]|!(?=\[)")
_ACTIVE = re.compile(r"[\\`*_\[\]<>#|~&$:]|^[ \t]|^\s*(?:[-+=]|\d+[.)])|[ \t]$|\t|\n\n", re.MULTILINE)


def markdown_document(conversation: WholeConversation, layout: Layout) -> str:
    """The file's text.

    A message stands in a quotation, which whatever it holds cannot leave. Where it is not to be rendered it is in a
    code block: a question or a quotation with signs that mean something in Markdown, an answer with HTML or pictures.
    """
    chosen = list(entries(conversation, layout))
    text = _document(conversation, layout, [_body(entry, layout) for entry in chosen], chosen)
    if _is_active(text):  # pieces that are harmless alone, such as a picture and its address
        bodies = [fenced(_whole_text(entry, layout)) for entry in chosen]
        text = _document(conversation, layout, bodies, chosen)
    return text


def _document(conversation: WholeConversation, layout: Layout, bodies: list[str], chosen: list[Entry]) -> str:
    title = title_of(conversation, layout.labels)
    front = {
        "title": title,
        "created": conversation.created.isoformat(timespec="seconds"),
        "updated": conversation.updated.isoformat(timespec="seconds"),
        "folder": conversation.folder,
        "tags": list(conversation.tags),
    }
    lines = ["---", *(f"{name}: {_yaml(value)}" for name, value in front.items() if value), "---", ""]
    lines += [f"# {_escaped(title)}", ""]
    for entry, body in zip(chosen, bodies, strict=True):
        lines += [f"## {entry.number}. {entry.heading}", "", body, ""]
        for each in entry.message.attachments:
            lines += [f"### {_escaped(each.name)}", "", fenced(each.text, "text"), ""]
    return "\n".join(lines)


def _yaml(value: object) -> str:
    """JSON, which is YAML too. Escaped are line ends that only YAML knows and, for viewers that know no YAML, HTML."""
    text = json.dumps(value, ensure_ascii=False)
    return _NOT_PLAIN.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _whole_text(entry: Entry, layout: Layout) -> str:
    return "\n".join([entry.message.text, *verdict_lines(entry.message, layout.labels)])


def _body(entry: Entry, layout: Layout) -> str:
    text = _whole_text(entry, layout)
    if not text:
        return ""
    if not is_verbatim(entry.message):
        return fenced(text, "markdown") if _is_active(text) else _quoted(text)
    if _ACTIVE.search(text) or "\r" in text:
        return fenced(text, "text")
    return _quoted(text.replace("\n", "\\\n"))  # each line stays a line


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in _LINE_END.split(text))


def _is_active(text: str) -> bool:
    """Whether a viewer would show a picture or run HTML."""
    from markdown_it import MarkdownIt

    waiting = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    while waiting:
        token = waiting.pop()
        if token.type in ("html_block", "html_inline", "image"):
            return True
        waiting += token.children or []
    return False


def _escaped(line: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|~&!$])", r"\\\1", line)
