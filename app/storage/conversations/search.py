"""Search over titles and messages, as one types."""

from __future__ import annotations

from app.core.conversations.conversation import Conversation, Message
from app.core.conversations.search import (
    FoundConversation,
    SearchHit,
    Term,
    highlights,
    parse_query,
    snippet_of,
    tells_more,
)
from app.storage.database.database import Database
from app.storage.database.rows import all_rows, conversation, live, message, message_row

DEFAULT_LIMIT = 50
# From the latest row back, and no further than is asked for: a word that is everywhere is as fast as a rare one.
# CROSS JOIN holds SQLite to this order. To rank by bm25 would read every row of a word (0.2 s of 100,000).
_FOUND = """
    SELECT r.conversation_id, r.message_id, c.updated FROM search_index
    CROSS JOIN search_rows r ON r.id = search_index.rowid
    CROSS JOIN conversations c ON c.id = r.conversation_id
    WHERE search_index MATCH ? AND c.deleted IS NULL
    ORDER BY search_index.rowid DESC LIMIT ?
"""
_IN_ONE = """
    SELECT m.* FROM search_index
    CROSS JOIN search_rows r ON r.id = search_index.rowid
    CROSS JOIN conversations c ON c.id = r.conversation_id
    CROSS JOIN messages m ON m.id = r.message_id
    WHERE search_index MATCH ? AND r.conversation_id = ? AND c.deleted IS NULL
    ORDER BY m.id
"""
MOST_PLACES = 1000  # that are gone through for conversations: beyond them a count may be too low
_WEIGHED = 3  # places of a conversation that are read to find the one that tells most


class Search:
    """Finds what was said and how conversations are called; never those deleted. Any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str, limit: int = DEFAULT_LIMIT) -> list[SearchHit]:
        """The latest titles and messages that have all words and quoted phrases; none for a text without a word."""
        terms = parse_query(text)
        if not terms:
            return []
        hits: list[SearchHit] = []
        known: dict[str, Conversation] = {}
        with self._database.read() as db:
            for row in all_rows(db, _FOUND, [_match(terms), limit]):
                chosen = row["conversation_id"]
                if chosen not in known:
                    known[chosen] = conversation(live(db, chosen))
                said = None if row["message_id"] is None else message(message_row(db, row["message_id"]))
                hits.append(_hit(known[chosen], said, terms))
        return hits

    def find_conversations(self, text: str, limit: int = DEFAULT_LIMIT) -> list[FoundConversation]:
        """The conversations with the places that have all of it, each once, the one that was last added to first."""
        terms = parse_query(text)
        if not terms:
            return []
        found: list[FoundConversation] = []
        with self._database.read() as db:
            places: dict[tuple[str, str], list[str | None]] = {}
            for row in all_rows(db, _FOUND, [_match(terms), MOST_PLACES]):
                places.setdefault((row["updated"], row["conversation_id"]), []).append(row["message_id"])
            # Rows of an import are the latest, whenever their conversations were.
            latest = sorted(places.items(), key=lambda item: item[0][0], reverse=True)
            for (_, chosen), ids in latest[:limit]:
                said = [each for each in ids if each is not None]
                known = conversation(live(db, chosen))
                hits = [_hit(known, message(message_row(db, each)), terms) for each in said[:_WEIGHED]]
                best = max(hits, key=lambda hit: tells_more(hit, terms), default=None) or _hit(known, None, terms)
                found.append(FoundConversation(best, max(len(said), 1), highlights(known.title, terms)))
        return found

    def find_in(self, conversation_id: str, text: str) -> list[Message]:
        """The messages of one conversation that have all of it, in the order in which they were said."""
        terms = parse_query(text)
        if not terms:
            return []
        with self._database.read() as db:
            return [message(row) for row in all_rows(db, _IN_ONE, [_match(terms), conversation_id])]


def _match(terms: tuple[Term, ...]) -> str:
    """The terms in FTS5's language. Words are letters, marks and numbers, so that none can end its quotation."""
    return " AND ".join(f'"{" ".join(term.words)}"{" *" if term.prefix else ""}' for term in terms)


def _hit(chosen: Conversation, said: Message | None, terms: tuple[Term, ...]) -> SearchHit:
    text = chosen.title if said is None else said.text
    spans = highlights(text, terms)
    snippet, inside = snippet_of(text, spans)
    return SearchHit(
        conversation=chosen,
        message_id=None if said is None else said.id,
        role=None if said is None else said.role,
        text=text,
        highlights=spans,
        snippet=snippet,
        snippet_highlights=inside,
        created=chosen.created if said is None else said.created,
    )
