"""The searchable texts of a message, without building its view. Any thread."""

from __future__ import annotations

from app.core.conversations.conversation import Message, Role, State
from app.core.conversations.search import Term, count_places
from app.core.documents.sources import Sources
from app.ui.transcript.markdown import plain_text, shown_markdown, shown_plain
from app.ui.wording.answer_text import answer_text, refusal_text


def places_in(message: Message, terms: tuple[Term, ...]) -> int:
    """How many places its view sets off for what is asked."""
    return sum(count_places(text, terms) for text in said_texts(message))


def said_text(message: Message) -> str:
    """What is stored as its text; what is said of quotations, or in their place, in the language of the moment."""
    sources = _sources_of(message)
    if message.role is Role.USER or sources is None:
        return message.text
    return answer_text(sources) if sources.refused or sources.are_all_of(message.text) else message.text


def copied_text(message: Message) -> str:
    """All that a message says, for copying as text: a question and quotations are no Markdown, and stay as they are."""
    sources = _sources_of(message)
    if message.role is Role.USER or (sources is not None and sources.are_all_of(message.text)):
        return said_text(message).strip()
    return plain_text(refusal_text(sources) if sources is not None and sources.refused else message.text)


def said_texts(message: Message) -> list[str]:
    """As `MessageView.searched_texts` shows them, in that order."""
    if message.role is Role.USER:
        return [shown_plain(message.text)]
    sources = _sources_of(message)
    if sources is not None and sources.refused:
        return [shown_plain(refusal_text(sources))]
    if sources is None or not sources.are_all_of(message.text):
        return [shown_markdown(message.text)]
    written = sources.written.sentences if sources.written is not None and sources.is_written else ()
    texts = [each.marked_text for each in written]
    for number, note in enumerate(sources.citations, start=1):
        translation = sources.translation_of(number)
        texts += filter(None, [note.quote, translation.text if translation is not None else ""])
    return [shown_plain(text) for text in texts]


def _sources_of(message: Message) -> Sources | None:
    """Those of an answer that has ended."""
    return message.sources if message.state not in (State.WAITING, State.STREAMING) else None
