"""What exports show verbatim (answers in documents' own words) and what they show as struck out."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.conversations.conversation import Role
from app.core.documents.sources import begins_with
from app.core.exchange.reading import Labels
from app.core.exchange.whole import WholeMessage


def is_verbatim(message: WholeMessage) -> bool:
    """Whether an answer's text is to be shown as it stands: a quoted line may look like a heading or a list."""
    if message.role is not Role.ASSISTANT:
        return True
    if message.extra.get("refused") is True and not message.citations:
        return True
    written = message.extra.get("written")
    if isinstance(written, Mapping) and written.get("shown") is True:
        return True
    first = message.citations[0] if message.citations else None
    quote = first.get("quote") if isinstance(first, Mapping) else None
    doubtful = message.extra.get("doubtful") is True
    return isinstance(quote, str) and bool(quote) and begins_with(message.text, quote, doubtful=doubtful)


def struck_sentences(message: WholeMessage) -> list[str]:
    """What a model wrote and the documents do not bear out, in its order."""
    written = message.extra.get("written")
    rows = written.get("sentences") if isinstance(written, Mapping) else None
    if not isinstance(rows, list | tuple):
        return []
    struck = [row for row in rows if isinstance(row, Mapping) and row.get("verified") is not True]
    return [text for row in struck if isinstance(text := row.get("text"), str) and text.strip()]


def verdict_lines(message: WholeMessage, labels: Labels) -> list[str]:
    """The same, each on a line that says so."""
    return [f"{labels.struck}: {' '.join(text.split())}" for text in struck_sentences(message)]
