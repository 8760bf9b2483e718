"""A conversation as one HTML page: no scripts, nothing loaded, and a policy in it that forbids both."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from app.core.conversations.conversation import Role
from app.core.exchange.reading import Entry, Layout, entries, facts, title_of
from app.core.exchange.verdicts import is_verbatim, struck_sentences
from app.core.exchange.whole import WholeConversation

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

STYLE = """
:root { color-scheme: light dark; }
body { font-family: "Noto Sans", "Noto Sans Devanagari", "Noto Sans Kannada", "Noto Sans Telugu", "Segoe UI",
  "Nirmala UI", "Kohinoor Devanagari", "Kannada Sangam MN", "Kohinoor Telugu", "Devanagari Sangam MN", system-ui,
  sans-serif; font-size: 16px; line-height: 1.65; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 .5rem; }
header dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0 0 2rem; font-size: .875rem; }
header dd { margin: 0; }
article { border-top: 1px solid #8886; padding: .75rem 0; }
article > h2 { font-size: .875rem; font-weight: 600; margin: 0 0 .25rem; opacity: .75; }
.question, .system, .quoted { white-space: pre-wrap; }
.question { font-weight: 600; }
.branch { opacity: .75; border-left: 3px solid #8888; padding-left: 1rem; }
pre, code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", Consolas, Menlo, "Noto Sans Devanagari",
  "Noto Sans Kannada", "Noto Sans Telugu", monospace; font-size: .875em; }
pre { background: #8882; padding: .75rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { border-bottom: 1px solid #8886; padding: .25rem 1rem .25rem 0; }
th { text-align: left; } .right { text-align: right; } .center { text-align: center; }
blockquote { border-left: 3px solid #8888; margin-left: 0; padding-left: 1rem; }
@page { margin: 20mm; }
@media print { body { max-width: none; margin: 0; font-size: 11pt; color: #000; background: #fff; }
  article > h2 { break-after: avoid; } pre, tr { break-inside: avoid; } a { color: inherit; } }
"""


def html_document(conversation: WholeConversation, layout: Layout) -> str:
    """The page's text. Answers are rendered from Markdown, raw HTML in them shown as text; questions are verbatim."""
    renderer = _renderer()
    title = escape(title_of(conversation, layout.labels))
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    listed = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in facts(conversation, layout))
    articles = "\n".join(_article(entry, renderer, layout) for entry in entries(conversation, layout))
    return f"""<!DOCTYPE html>
<html lang="{escape(layout.labels.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<header><h1>{title}</h1><dl>{listed}</dl></header>
<main>
{articles}
</main>
</body>
</html>
"""


def _article(entry: Entry, renderer: MarkdownIt, layout: Layout) -> str:
    message = entry.message
    if message.role is Role.ASSISTANT and is_verbatim(message):
        body = f'<div class="answer quoted" dir="auto">{escape(message.text)}</div>'
    elif message.role is Role.ASSISTANT:
        body = f'<div class="answer" dir="auto">{renderer.render(message.text)}</div>'
    else:
        kind = "question" if message.role is Role.USER else "system"
        body = f'<div class="{kind}" dir="auto">{escape(message.text)}</div>'
    for text in struck_sentences(message):
        body += f"\n<p>{escape(layout.labels.struck)}: <del>{escape(text)}</del></p>"
    for each in message.attachments:
        body += f'\n<h3>{escape(each.name)}</h3>\n<pre class="attachment" dir="auto">{escape(each.text)}</pre>'
    branch = "" if entry.is_shown else ' class="branch"'
    return f"<article{branch}>\n<h2>{entry.number}. {escape(entry.heading)}</h2>\n{body}\n</article>"


def _renderer() -> MarkdownIt:
    """Markdown without HTML and pictures; links of http, https and mailto alone are links."""
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("image")
    markdown.validateLink = _is_link  # type: ignore[method-assign]
    markdown.add_render_rule("th_open", _cell)
    markdown.add_render_rule("td_open", _cell)
    markdown.add_render_rule("link_open", _link)
    return markdown


def _is_link(url: str) -> bool:
    return url.strip().lower().startswith(("http://", "https://", "mailto:"))


def _cell(_self: Any, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    """Its alignment as a class: the policy allows no style on an element."""
    style = str(tokens[index].attrs.get("style", ""))
    side = next((side for side in ("right", "center") if side in style), "")
    return f'<{tokens[index].tag} class="{side}">' if side else f"<{tokens[index].tag}>"


def _link(_self: Any, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    return f'<a href="{escape(str(tokens[index].attrs.get("href", "")))}" rel="noopener noreferrer">'
