"""Random whole conversations in four scripts, and small ones written out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from app.core.conversations.attachments import Attachment, Kind, attached_name
from app.core.conversations.conversation import Role, State
from app.core.exchange.whole import WholeConversation, WholeMessage, WholeRating
from app.storage.database.ids import new_id

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
WORDS = (
    "रक्तचाप", "क्षत्रिय", "क्\u200dष", "ज्ञान।", "१२३", "ರಕ್ತದೊತ್ತಡ", "ಸಾಫ್ಟ್\u200cವೇರ್", "೧೨", "రక్తపోటు", "స్త్రీ",
    "సాఫ్ట్\u200cవేర్", "dose", "120/80", "👩🏽\u200d⚕️", "🇮🇳", "```", "---", "# h", "> q", "|a|b|", "<b>", "&amp;",
    "![x](y)", "\\", '"', "é", "e\u0301", "\u2028",
)  # fmt: skip
ANSWER_STATS = {
    "model": "m", "backend": "torch", "prompt_tokens": 9, "tokens": 4, "first_token_ms": 80.5,
    "tokens_per_second": 20.0, "stopped_by": "end",
}  # fmt: skip

texts: st.SearchStrategy[str] = st.builds(
    lambda words, gap: str(gap.join(words)),
    st.lists(st.sampled_from(WORDS) | st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=5)),
    st.sampled_from((" ", "\n", "\n\n", "\r\n", "\t", "")),
)
names = st.lists(st.sampled_from(WORDS[:16]), min_size=1, max_size=4).map(" ".join)
moments = st.integers(0, 10**15).map(lambda n: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(microseconds=n))
figures = st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False)
jsons: st.SearchStrategy[Any] = st.recursive(
    figures | texts, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3), max_leaves=6
)
objects = st.dictionaries(names, jsons, max_size=3)
attachments = st.builds(
    Attachment, names.map(attached_name), texts, st.sampled_from(list(Kind)), st.integers(0, 10**9), st.just(0)
)
ratings = st.builds(WholeRating, st.booleans(), names | st.just(""), rated=moments)
ENDED = [State.COMPLETE, State.STOPPED, State.INTERRUPTED, State.FAILED]


@st.composite
def conversations(draw: st.DrawFn) -> WholeConversation:
    """A conversation with a random tree, made now, as this program would have made it."""
    conversation_id = new_id()
    messages: list[WholeMessage] = []
    for _ in range(draw(st.integers(0, 8))):
        parent = draw(st.sampled_from([None, *messages]))
        stats = draw(st.none() | objects.map(lambda more: {**more, **ANSWER_STATS}))
        role = draw(st.sampled_from(list(Role)))
        messages.append(
            WholeMessage(
                id=new_id(),
                parent_id=None if parent is None else parent.id,
                role=role,
                text=draw(texts),
                state=draw(st.sampled_from(ENDED)),
                created=draw(moments),
                stats=stats,
                error=draw(st.none() | st.sampled_from(["model_bad_template", "unexpected"])),
                citations=tuple(draw(st.lists(objects, max_size=2))),
                attachments=tuple(draw(st.lists(attachments, max_size=2))),
                rating=draw(st.none() | ratings) if role is Role.ASSISTANT else None,
                extra=draw(objects),
            )
        )
    leaf = draw(st.sampled_from([None, *(message.id for message in messages)]))
    branches = draw(st.lists(st.sampled_from(messages), unique_by=lambda each: each.id)) if messages else []
    messages = _with_next(messages, [each.id for each in branches], leaf)
    return WholeConversation(
        id=conversation_id,
        title=draw(texts),
        created=draw(moments),
        updated=draw(moments),
        leaf_id=leaf,
        messages=tuple(messages),
        folder=draw(st.none() | names),
        pinned=draw(st.none() | moments),
        held=draw(st.booleans()),
        tags=tuple(sorted(draw(st.sets(names, max_size=3)))),
        draft=draw(st.none() | texts.filter(bool)),
        draft_attachments=tuple(draw(st.lists(attachments, max_size=2))),
        settings=draw(st.none() | objects.filter(bool)),
        extra=draw(objects),
    )


def _with_next(messages: list[WholeMessage], latest: list[str], leaf: str | None) -> list[WholeMessage]:
    """Below a message a child was last shown: one on the path shown, else one of `latest`, else none."""
    parents = {message.id: message.parent_id for message in messages}
    shown = {parents[each]: each for each in latest}
    while leaf is not None:
        shown[parents[leaf]] = leaf
        leaf = parents[leaf]
    return [replace(message, next_id=shown.get(message.id)) for message in messages]


def talk(*texts: str, title: str = "रक्तचाप", **fields: Any) -> WholeConversation:
    """A conversation without branches: question, answer, question, ..."""
    messages: list[WholeMessage] = []
    for number, text in enumerate(texts):
        role = Role.ASSISTANT if number % 2 else Role.USER
        parent = messages[-1].id if messages else None
        messages.append(WholeMessage(new_id(), parent, role, text, State.COMPLETE, NOON))
    leaf = messages[-1].id if messages else None
    messages = _with_next(messages, [], leaf)
    return WholeConversation(new_id(), title, NOON, NOON, leaf, tuple(messages), **fields)


def node(key: str, parent: str | None, role: str | None, *parts: Any, **message: Any) -> dict[str, Any]:
    """A node of ChatGPT's mapping; without a role it has no message."""
    content = {
        "id": key,
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": 1_700_000_000.5,
        "content": {"content_type": "text", "parts": list(parts)},
        "status": "finished_successfully",
        "weight": 1.0,
        "metadata": {},
        "recipient": "all",
        **message,
    }
    return {"id": key, "parent": parent, "children": [], "message": None if role is None else content}


def chatgpt(*nodes: dict[str, Any], current: str | None = None, **fields: Any) -> dict[str, Any]:
    """A conversation of ChatGPT's export; children are filled in from parents."""
    mapping = {each["id"]: each for each in nodes}
    for each in nodes:
        if each["parent"] in mapping:
            mapping[each["parent"]]["children"].append(each["id"])
    return {
        "title": "Blood pressure",
        "create_time": 1_700_000_000.0,
        "update_time": 1_700_000_100.0,
        "mapping": mapping,
        "current_node": current or (nodes[-1]["id"] if nodes else None),
        "conversation_id": "6553f100-0000-4000-8000-000000000000",
        **fields,
    }
