"""The searchable texts of a message, without building its view. Any thread."""

from __future__ import annotations

from app.core.conversations.conversation import Message, Role, State
from app.core.conversations.search import Term, count_places
from app.ui.transcript.markdown import shown_markdown, shown_plain
from app.ui.wording.answer_text import refusal_text


def places_in(message: Message, terms: tuple[Term, ...]) -> int:
    """How many places its view sets off for what is asked."""
    return sum(count_places(text, terms) for text in said_texts(message))


def said_texts(message: Message) -> list[str]:
    """As `MessageView.searched_texts` shows them, in that order."""
    if message.role is Role.USER:
        return [shown_plain(message.text)]
    sources = message.sources if message.state not in (State.WAITING, State.STREAMING) else None
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
