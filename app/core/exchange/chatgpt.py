"""A conversation of ChatGPT's data export (conversations.json), as one of ours with the same tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from app.core.conversations.conversation import Role, State
from app.core.conversations.fence import fenced
from app.core.exchange.faults import Fault, damaged, too_large
from app.core.exchange.limits import Limits
from app.core.exchange.whole import Json, WholeConversation, WholeMessage, moment_of, parents_first
from app.core.question import is_blank, title_from

SOURCE = "chatgpt"
UNTITLED = "ChatGPT"

_TITLE_LENGTH = 200
_ATTACHMENTS = {  # what a part that is no text is noted as
    "image_asset_pointer": "[image]",
    "audio_asset_pointer": "[audio]",
    "real_time_user_audio_video_asset_pointer": "[audio]",
    "video_container_asset_pointer": "[video]",
}
_ATTACHMENT = "[attachment]"
_INNER = ("thoughts", "reasoning_recap", "model_editable_context", "user_editable_context")  # never shown there either


def looks_like_chatgpt(value: Json) -> bool:
    """Whether an element of the file is a conversation of that format."""
    return isinstance(value, dict) and isinstance(value.get("mapping"), dict)


def conversation_from(value: Json, limits: Limits, place: str) -> tuple[WholeConversation, int, int]:
    """The conversation; how many attachments are noted in it; how many messages, never shown, are not in it.

    Raises AppError: IMPORT_DAMAGED, IMPORT_TOO_LARGE.
    """
    if not looks_like_chatgpt(value):
        raise damaged(Fault.NO_CONVERSATION, place)
    nodes: dict[str, Json] = value["mapping"]
    if len(nodes) > limits.messages:
        raise too_large(Fault.MORE, limits.messages, place=f"{place}.mapping")
    created = _time(value.get("create_time"), f"{place}.create_time") or datetime(1970, 1, 1, tzinfo=UTC)
    tree = [_Node(key, node, limits, f"{place}.mapping[{n}]") for n, (key, node) in enumerate(nodes.items())]
    tree = _in_order_of_children(tree, place)
    shown: dict[str, str | None] = {}  # of each node, the message that stands for it: its own or the next one up
    times: dict[str | None, datetime] = {None: created}
    messages: list[WholeMessage] = []
    for node in tree:
        above = None if node.parent is None else shown[node.parent]
        shown[node.key] = node.key if node.is_shown else above
        if node.is_shown:
            moment = times[node.key] = node.created or times[above]
            messages.append(replace(node.message(moment), parent_id=above))
    ordered = sorted(range(len(messages)), key=_effective_times(messages).__getitem__)
    messages = [messages[n] for n in ordered]
    current = value.get("current_node")
    leaf = shown.get(current) if isinstance(current, str) else None
    questions = (message.text for message in messages if message.role is Role.USER)
    conversation = WholeConversation(
        id=_name(value.get("conversation_id") or value.get("id") or "", limits, f"{place}.id"),
        title=_title(value.get("title"), limits, f"{place}.title") or title_from(next(questions, "")) or UNTITLED,
        created=created,
        updated=_time(value.get("update_time"), f"{place}.update_time") or created,
        leaf_id=leaf or (messages[-1].id if messages else None),
        messages=tuple(messages),
        extra={"source": SOURCE},
    )
    left_out = sum(node.is_hidden for node in tree)
    return conversation, sum(node.attachments for node in tree if node.is_shown), left_out


class _Node:
    """A node of the mapping, checked. One without a visible message only holds the tree together."""

    def __init__(self, key: str, value: Json, limits: Limits, place: str) -> None:
        if not isinstance(value, dict):
            raise damaged(Fault.NO_OBJECT, place)
        parent, children, message = value.get("parent"), value.get("children"), value.get("message")
        if not isinstance(parent, str | None) or not isinstance(message, dict | None):
            raise damaged(None, place)
        if not isinstance(children, list | None) or not all(isinstance(child, str) for child in children or ()):
            raise damaged(None, f"{place}.children")
        self.key, self.parent, self.children = key, parent, children or []
        self.is_shown = self.is_hidden = False
        self.attachments = 0
        self.created: datetime | None = None
        if message is not None:
            self._read(message, limits, f"{place}.message")

    def _read(self, message: Mapping[str, Json], limits: Limits, place: str) -> None:
        author = _object(message.get("author"), f"{place}.author")
        metadata = _object(message.get("metadata"), f"{place}.metadata")
        content = _object(message.get("content"), f"{place}.content")
        role, status = author.get("role"), message.get("status")
        self.created = _time(message.get("create_time"), f"{place}.create_time")
        parts = list(_parts(content, f"{place}.content"))
        self.attachments = sum(is_attachment for _, is_attachment in parts)
        self._text = "\n\n".join(text for text, _ in parts if text)
        if len(self._text) > limits.message:
            raise too_large(Fault.MORE_CHARACTERS, limits.message, place=place)
        weight = message.get("weight", 1)
        if type(weight) not in (int, float, type(None)):
            raise damaged(None, f"{place}.weight")
        hidden = (
            role not in list(Role)
            or weight == 0
            or metadata.get("is_visually_hidden_from_conversation") is True
            or message.get("recipient", "all") not in ("all", None)
            or content.get("content_type") in _INNER
        )
        self.is_shown = not hidden and not is_blank(self._text)
        self.is_hidden = hidden and not is_blank(self._text)
        if self.is_shown:
            self._role = Role(str(role))
            self._state = State.STOPPED if status == "in_progress" and role == "assistant" else State.COMPLETE
            model = metadata.get("model_slug")
            self._extra = {"model": model} if isinstance(model, str) and len(model) <= limits.name else {}

    def message(self, created: datetime) -> WholeMessage:
        """The message of a node that has one to show."""
        return WholeMessage(self.key, None, self._role, self._text, self._state, created, extra=self._extra)


def _parts(content: Mapping[str, Json], place: str) -> Iterator[tuple[str, bool]]:
    """The texts of a message's content, and of each whether it stands for an attachment."""
    kind = content.get("content_type")
    if kind == "code":
        yield fenced(_text(content.get("text"), place)), False
        return
    parts = content.get("parts")
    if parts is None:
        for name in ("text", "result"):
            yield _text(content.get(name), place), False
        return
    if not isinstance(parts, list):
        raise damaged(None, f"{place}.parts")
    for part in parts:
        if isinstance(part, dict):
            if isinstance(part.get("text"), str):  # of a recording, what was heard in it
                yield part["text"], False
            else:
                what = part.get("content_type")
                yield _ATTACHMENTS.get(what, _ATTACHMENT) if isinstance(what, str) else _ATTACHMENT, True
        else:
            yield _text(part, f"{place}.parts"), False


def _in_order_of_children(tree: list[_Node], place: str) -> list[_Node]:
    """Parents first, siblings in the order that their parent names them. Raises AppError for what is no tree."""
    rank = {child: number for node in tree for number, child in enumerate(node.children)}
    given = sorted(tree, key=lambda node: rank.get(node.key, len(tree)))
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    bare = [WholeMessage(node.key, node.parent, Role.USER, "", State.COMPLETE, epoch) for node in given]
    ordered = parents_first(bare)
    if ordered is None:
        raise damaged(Fault.NO_TREE, f"{place}.mapping")
    by_key = {node.key: node for node in tree}
    return [by_key[message.id] for message in ordered]


def _effective_times(messages: list[WholeMessage]) -> list[tuple[datetime, int]]:
    """When each was made, but never before the message it follows."""
    times: dict[str | None, datetime] = {}
    for message in messages:
        times[message.id] = max(message.created, times.get(message.parent_id, message.created))
    return [(times[message.id], number) for number, message in enumerate(messages)]


def _object(value: Json, place: str) -> Mapping[str, Json]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise damaged(None, place)
    return value


def _text(value: Json, place: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise damaged(None, place)
    return value


def _name(value: Json, limits: Limits, place: str) -> str:
    text = _text(value, place)
    if len(text) > limits.name:
        raise too_large(Fault.MORE_CHARACTERS, limits.name, place=place)
    return text


def _title(value: Json, limits: Limits, place: str) -> str:
    return title_from(_name(value, limits, place), _TITLE_LENGTH)


def _time(value: Json, place: str) -> datetime | None:
    """Seconds since 1970, as a number; text is what some tools write."""
    if value is None:
        return None
    try:
        if isinstance(value, str):
            moment = datetime.fromisoformat(value)
            return moment_of(moment.replace(tzinfo=moment.tzinfo or UTC))
        if type(value) not in (int, float):
            raise ValueError("no number")
        return moment_of(datetime.fromtimestamp(value, UTC))
    except (ValueError, OverflowError, OSError):
        raise damaged(None, place) from None
