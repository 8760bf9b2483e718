"""Ids of imported conversations and messages: their own where they can be kept, else made from what is in them."""

import hashlib
import json
import re
from dataclasses import replace
from datetime import datetime

from app.core.exchange.json_format import conversation_fields
from app.core.exchange.whole import WholeConversation

_OURS = re.compile(
    r"[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}"
)  # UUID of version 7, as app/storage/database/ids.py makes
_SLACK = 86_400_000  # milliseconds that another computer's clock may be ahead


def has_own_ids(conversation: WholeConversation, now: datetime) -> bool:
    """Whether all ids are of this program's form, in the order of the messages, and not from the future.

    Messages are shown in the order of their ids, and new ones must come after them.
    """
    ids = [message.id for message in conversation.messages]
    latest = f"{_milliseconds(now) + _SLACK:012x}"
    return ids == sorted(ids) and all(
        _OURS.fullmatch(given) and given[:12] <= latest for given in [conversation.id, *ids]
    )


def with_new_ids(conversation: WholeConversation, attempt: int = 0) -> WholeConversation:
    """The same tree under other ids. The same content always gets the same ids; another `attempt`, others.

    So a file that is imported twice is known again, though its own ids could not be kept.
    """
    content = json.dumps(conversation_fields(conversation), sort_keys=True).encode()
    seed = hashlib.sha256(content + b"%d" % attempt).digest()
    latest = max(_milliseconds(conversation.created), 0)
    new_id = _new_id(latest, 0, seed)
    names: dict[str, str] = {}
    for number, message in enumerate(conversation.messages, start=1):
        latest = max(latest, _milliseconds(message.created))
        names[message.id] = _new_id(latest, number, seed)
    messages = tuple(
        replace(
            message,
            id=names[message.id],
            parent_id=names.get(message.parent_id or ""),
            next_id=names.get(message.next_id or ""),
        )
        for message in conversation.messages
    )
    leaf = conversation.leaf_id and names[conversation.leaf_id]
    return replace(conversation, id=new_id, leaf_id=leaf, messages=messages)


def _new_id(milliseconds: int, number: int, seed: bytes) -> str:
    """A UUID of version 7: the time, the number in the conversation (20 bits), the rest from the content."""
    noise = int.from_bytes(hashlib.sha256(seed + number.to_bytes(4, "big")).digest()[:8], "big") & ((1 << 54) - 1)
    low = number << 54 | noise  # 74 bits
    return f"{milliseconds << 80 | 0x7 << 76 | (low >> 62) << 64 | 0b10 << 62 | low & ((1 << 62) - 1):032x}"


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
