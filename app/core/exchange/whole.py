"""A conversation with everything that belongs to it, as it is exported and imported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import Role, State, depth_first
from app.core.conversations.rating import Rating

Json = Any  # what JSON can say: dict, list, str, int, float, bool, None
Mask = Callable[[str], str]  # the text comes out as long as it was

_EARLIEST, _LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)
_LONG = re.compile(r"[^\s,;:?!()।]{6,}")  # characters that no word has to tell of what they are where they come again


@dataclass(frozen=True, kw_only=True)
class WholeRating(Rating):
    """A rating, and since when it is there."""

    rated: datetime  # UTC


@dataclass(frozen=True)
class WholeMessage:
    """A message of the tree. `next_id` is the child that was last shown below it.

    `stats` are AnswerStats' fields, and what a newer version adds to them. `citations` are the sources of an answer.
    `extra` keeps what this version has no use for.
    """

    id: str
    parent_id: str | None
    role: Role
    text: str
    state: State
    created: datetime  # UTC
    stats: Mapping[str, Json] | None = None
    error: str | None = None
    next_id: str | None = None
    citations: tuple[Json, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    rating: WholeRating | None = None  # of an answer
    extra: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True)
class WholeConversation:
    """All of a conversation; `messages` in the order they were made, a parent always before its children."""

    id: str
    title: str
    created: datetime  # UTC
    updated: datetime  # UTC
    leaf_id: str | None = None
    messages: tuple[WholeMessage, ...] = ()
    folder: str | None = None  # its name
    pinned: datetime | None = None  # UTC; since when
    held: bool = False
    tags: tuple[str, ...] = ()
    draft: str | None = None
    draft_attachments: tuple[Attachment, ...] = ()
    settings: Mapping[str, Json] | None = None  # what is known of the system prompt and sampling it was made with
    extra: Mapping[str, Json] = field(default_factory=dict)


def moment_of(given: datetime) -> datetime:
    """In UTC. Raises ValueError, OverflowError for a moment that not every clock on earth can show."""
    moment = given.astimezone(UTC)
    if not _EARLIEST <= moment <= _LATEST:
        raise ValueError("out of range")
    return moment


def masked(conversation: WholeConversation, mask: Mask | None) -> WholeConversation:
    """The same with `mask` put over every text in it; ids, times and figures stay.

    A number that is masked in a question is masked wherever it comes again, though there no word says what it is.
    """
    if mask is None:
        return conversation
    mask = _throughout(mask, (each.text for each in conversation.messages if each.role is Role.USER))
    messages = [
        replace(
            message,
            text=mask(message.text),
            citations=tuple(masked_json(part, mask) for part in message.citations),
            attachments=_masked(message.attachments, mask),
            rating=None if message.rating is None else replace(message.rating, reason=mask(message.rating.reason)),
            extra=masked_json(message.extra, mask),
        )
        for message in conversation.messages
    ]
    return replace(
        conversation,
        title=mask(conversation.title),
        folder=None if conversation.folder is None else mask(conversation.folder),
        tags=tuple(mask(tag) for tag in conversation.tags),
        draft=None if conversation.draft is None else mask(conversation.draft),
        draft_attachments=_masked(conversation.draft_attachments, mask),
        settings=masked_json(conversation.settings, mask),
        extra=masked_json(conversation.extra, mask),
        messages=tuple(messages),
    )


def _masked(attachments: Iterable[Attachment], mask: Mask) -> tuple[Attachment, ...]:
    return tuple(replace(each, name=mask(each.name), text=mask(each.text)) for each in attachments)


def _throughout(mask: Mask, questions: Iterable[str]) -> Mask:
    known: dict[str, str] = {}
    for text in questions:
        hidden = mask(text)
        for piece in _LONG.finditer(text):
            number = piece[0].rstrip(".")
            part = hidden[piece.start() : piece.start() + len(number)]
            if part != number and any(each.isdigit() for each in number):
                known[number] = part
    if not known:
        return mask
    again = re.compile("|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in known))
    return lambda text: again.sub(lambda number: known[number[0]], mask(text))


def masked_json(value: Json, mask: Mask) -> Json:
    """The same JSON with `mask` put over every text in it; the names of members stay."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, Mapping):
        return {key: masked_json(part, mask) for key, part in value.items()}
    if isinstance(value, list):
        return [masked_json(part, mask) for part in value]
    return value


def parents_first(messages: Iterable[WholeMessage]) -> list[WholeMessage] | None:
    """The messages with every parent before its children, siblings in the order given.

    None where they are no tree: a parent is missing, an id comes twice, or there is a circle.
    """
    given = list(messages)
    ids = {message.id for message in given}
    known = {None, *ids}
    if len(ids) < len(given) or any(message.parent_id not in known for message in given):
        return None
    if all(_earlier_parent(given)):
        return given
    ordered = list(depth_first(given))
    return ordered if len(ordered) == len(given) else None


def _earlier_parent(messages: Iterable[WholeMessage]) -> Iterator[bool]:
    """For each message, whether its parent comes before it."""
    seen: set[str | None] = {None}
    for message in messages:
        yield message.parent_id in seen
        seen.add(message.id)
