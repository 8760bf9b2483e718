"""Conversations as JSON and back: the program's own format, which docs/conversation-format.md describes."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from typing import Any

from app.core.conversations.attachments import MOST, Attachment, attachment_fields, attachment_of
from app.core.conversations.conversation import AnswerStats, Role, State
from app.core.conversations.rating import LONGEST_REASON
from app.core.exchange.faults import Fault, damaged, too_large
from app.core.exchange.limits import Limits
from app.core.exchange.whole import Json, WholeConversation, WholeMessage, WholeRating, moment_of, parents_first
from app.core.question import clean_text

FORMAT = "shakti-conversations"
VERSION = 1
STREAMED = "conversations"
AT_WORK = (State.WAITING, State.STREAMING)

_LARGEST_FIGURE = 10**12  # of a token count, a time or a speed
_ERROR_CODE = re.compile(r"[a-z0-9_]{1,100}")


def document(
    conversations: Iterable[WholeConversation],
    *,
    exported: datetime,
    settings: Mapping[str, Json] | None = None,
    is_masked: bool = False,
) -> Iterator[str]:
    """The text of a file, in pieces of one conversation. `settings` are those in force."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "exported": _time(exported),
        "masked": is_masked,
        "settings": settings,
    }
    yield _dumps(head).removesuffix("\n}") + f',\n  "{STREAMED}": ['
    separator = "\n"
    for conversation in conversations:
        yield separator + _dumps(conversation_fields(conversation))
        separator = ",\n"
    yield "\n]}\n"


def conversation_fields(conversation: WholeConversation) -> dict[str, Json]:
    """A conversation as JSON has it.

    What was added to the format later is there only where there is something: ids are made from these fields, and
    what was imported before is to be known again.
    """
    attached = [attachment_fields(each) for each in conversation.draft_attachments]
    return {
        "id": conversation.id,
        "title": conversation.title,
        "created": _time(conversation.created),
        "updated": _time(conversation.updated),
        "leaf": conversation.leaf_id,
        "folder": conversation.folder,
        "pinned": None if conversation.pinned is None else _time(conversation.pinned),
        "held": conversation.held,
        "tags": list(conversation.tags),
        "draft": conversation.draft,
        **({"draft_attachments": attached} if attached else {}),
        "settings": _plain(conversation.settings),
        "extra": _plain(conversation.extra),
        "messages": [_message_fields(message) for message in conversation.messages],
    }


def _message_fields(message: WholeMessage) -> dict[str, Json]:
    return {
        "id": message.id,
        "parent": message.parent_id,
        "next": message.next_id,
        "role": str(message.role),
        "state": str(message.state),
        "created": _time(message.created),
        "text": message.text,
        "stats": _plain(message.stats),
        "error": message.error,
        "citations": _plain(message.citations),
        "attachments": [attachment_fields(each) for each in message.attachments],
        **({} if message.rating is None else {"rating": _rating_fields(message.rating)}),
        "extra": _plain(message.extra),
    }


def _rating_fields(rating: WholeRating) -> dict[str, Json]:
    return {"good": rating.good, "reason": rating.reason, "rated": _time(rating.rated)}


def _dumps(value: Json) -> str:
    return clean_text(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def _plain(value: Json) -> Json:
    """As JSON can say it: what is no finite number is 0."""
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return 0.0 if isinstance(value, float) and not math.isfinite(value) else value


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def read_version(header: Mapping[str, Json]) -> int:
    """The version that a file's header names. Raises ValueError where it is none of a file of ours."""
    version = header.get("version")
    if header.get("format") != FORMAT or type(version) is not int or version < 1:
        raise ValueError("no file of this program")
    return version


def looks_like_ours(value: Json) -> bool:
    """Whether an element of the file can be a conversation of any version, before the version is known."""
    return isinstance(value, dict) and "id" in value and "created" in value


def conversation_from(value: Json, version: int, limits: Limits, place: str) -> WholeConversation:
    """A conversation of a file of that version. `place` is where it stands in the file, for errors.

    Raises AppError: IMPORT_DAMAGED, IMPORT_TOO_LARGE.
    """
    return _READERS[version](value, limits, place)


def _read_1(value: Json, limits: Limits, place: str) -> WholeConversation:
    part = Fields(value, limits, place)
    listed = part.take("messages", list, [])
    if len(listed) > limits.messages:
        raise too_large(Fault.MORE, limits.messages, place=f"{place}.messages")
    messages = [_message_1(item, limits, f"{place}.messages[{n}]") for n, item in enumerate(listed)]
    ordered = parents_first(messages)
    if ordered is None:
        raise damaged(Fault.NO_TREE, f"{place}.messages")
    parents = {message.id: message.parent_id for message in ordered}
    for message in ordered:
        if message.next_id is not None and parents.get(message.next_id) != message.id:
            raise damaged(Fault.NO_REPLY, f"{place}.messages")
    leaf = part.take("leaf", str | None, None)
    if leaf is not None and leaf not in parents:
        raise damaged(None, f"{place}.leaf")
    tags = part.take("tags", list, [])
    if len(tags) > limits.tags:
        raise too_large(Fault.MORE, limits.tags, place=f"{place}.tags")
    if not all(isinstance(tag, str) and len(tag) <= limits.name for tag in tags):
        raise damaged(None, f"{place}.tags")
    settings = part.take("settings", dict | None, None)
    return WholeConversation(
        id=part.name("id"),
        title=part.name("title"),
        created=part.time("created"),
        updated=part.time("updated"),
        leaf_id=leaf,
        messages=tuple(ordered),
        folder=part.name("folder") if part.given("folder") else None,
        pinned=part.time("pinned") if part.given("pinned") else None,
        held=part.take("held", bool, False),
        tags=tuple(sorted(set(tags))),
        draft=part.text("draft") if part.given("draft") else None,
        draft_attachments=_attachments(part.take("draft_attachments", list, []), limits, f"{place}.draft_attachments"),
        settings=settings,
        extra=part.extra(),
    )


def _message_1(value: Json, limits: Limits, place: str) -> WholeMessage:
    part = Fields(value, limits, place)
    role = part.choice("role", Role)
    error = part.take("error", str | None, None)
    if error is not None and not _ERROR_CODE.fullmatch(error):
        raise damaged(None, f"{place}.error")
    stats = part.take("stats", dict | None, None)
    if stats is not None and not _are_stats(stats):
        raise damaged(None, f"{place}.stats")
    return WholeMessage(
        id=part.name("id"),
        parent_id=part.name("parent") if part.given("parent") else None,
        role=role,
        text=part.text("text"),
        state=part.choice("state", State),
        created=part.time("created"),
        stats=stats,
        error=error,
        next_id=part.name("next") if part.given("next") else None,
        citations=tuple(part.take("citations", list, [])),
        attachments=_attachments(part.take("attachments", list, []), limits, f"{place}.attachments"),
        rating=_rating(part, role, limits, f"{place}.rating") if part.given("rating") else None,
        extra=part.extra(),
    )


def _attachments(listed: list[Json], limits: Limits, place: str) -> tuple[Attachment, ...]:
    if len(listed) > MOST:
        raise too_large(Fault.MORE, MOST, place=place)
    try:
        attachments = tuple(attachment_of(each) for each in listed)
    except (ValueError, AttributeError):
        raise damaged(None, place) from None
    if any(len(each.text) > limits.message for each in attachments):
        raise too_large(Fault.MORE_CHARACTERS, limits.message, place=place)
    return attachments


def _rating(message: Fields, role: Role, limits: Limits, place: str) -> WholeRating:
    part = Fields(message.take("rating", dict, None), limits, place)
    reason = part.name("reason")
    if role is not Role.ASSISTANT or len(reason) > LONGEST_REASON:
        raise damaged(None, place)
    return WholeRating(part.take("good", bool, None), reason, rated=part.time("rated"))


def _are_stats(stats: Mapping[str, Json]) -> bool:
    kinds = {"str": (str,), "int": (int,), "float": (int, float)}
    for item in fields(AnswerStats):
        kind = kinds[str(item.type)] if isinstance(item.type, str) else kinds[item.type.__name__]
        if item.name not in stats:
            if item.default is MISSING:
                return False
        elif type(stats[item.name]) not in kind or not _is_shown(stats[item.name]):
            return False
    return True


def _is_shown(value: str | float) -> bool:
    """Whether a figure is one that a window can write."""
    return isinstance(value, str) or 0 <= value <= _LARGEST_FIGURE


_READERS: dict[int, Callable[[Json, Limits, str], WholeConversation]] = {1: _read_1}  # a version's reader stays


class Fields:
    """The members of a JSON object, taken one by one and checked; what is left over is kept as `extra`."""

    def __init__(self, value: Json, limits: Limits, place: str) -> None:
        if not isinstance(value, dict):
            raise damaged(Fault.NO_OBJECT, place)
        self._left, self._limits, self._place = dict(value), limits, place

    def given(self, name: str) -> bool:
        """Whether the member is there and not null."""
        if self._left.get(name) is None:
            self._left.pop(name, None)
            return False
        return True

    def take(self, name: str, kind: Any, default: Json) -> Any:
        """A member of that type; `default` where it is absent."""
        value = self._left.pop(name, default)
        if not isinstance(value, kind):
            raise damaged(None, f"{self._place}.{name}")
        return value

    def text(self, name: str) -> str:
        """A text of a message's length."""
        value: str = self.take(name, str, None)
        if len(value) > self._limits.message:
            raise too_large(Fault.MORE_CHARACTERS, self._limits.message, place=f"{self._place}.{name}")
        return value

    def name(self, name: str) -> str:
        """A short text."""
        value: str = self.take(name, str, None)
        if len(value) > self._limits.name:
            raise too_large(Fault.MORE_CHARACTERS, self._limits.name, place=f"{self._place}.{name}")
        return value

    def choice(self, name: str, kind: type[Any]) -> Any:
        """One of an enumeration's values."""
        try:
            return kind(self.take(name, str, None))
        except ValueError:
            raise damaged(None, f"{self._place}.{name}") from None

    def time(self, name: str) -> datetime:
        """A moment: ISO 8601 with its offset."""
        try:
            moment = datetime.fromisoformat(self.take(name, str, None))
            if moment.tzinfo is None:
                raise ValueError("no offset")
            return moment_of(moment)
        except (ValueError, OverflowError):
            raise damaged(None, f"{self._place}.{name}") from None

    def extra(self) -> dict[str, Json]:
        """The member "extra" and, beside it, the members that this version does not know."""
        declared = self.take("extra", dict, {})
        return {**self._left, **declared}
