"""ChatGPT's export as conversations of ours: what is taken, what is noted, what is refused."""

from typing import Any

import pytest
from refusals import refused
from whole_conversations import chatgpt, node

from app.core.conversations.conversation import Role, State
from app.core.errors import ErrorCode
from app.core.exchange.chatgpt import UNTITLED, conversation_from
from app.core.exchange.limits import Limits
from app.core.exchange.whole import WholeConversation


def read(value: Any) -> WholeConversation:
    return conversation_from(value, Limits(), "x")[0]


def texts(value: Any) -> list[tuple[Role, str]]:
    return [(message.role, message.text) for message in read(value).messages]


def test_hidden_messages_are_bridged() -> None:
    value = chatgpt(
        node("root", None, None),
        node("s", "root", "system", "", weight=0),
        node("q", "s", "user", "weather?"),
        node("call", "q", "assistant", "search()", recipient="browser"),
        node("tool", "call", "tool", "result"),
        node("unused", "tool", "assistant", "draft", weight=0.0),
        node("think", "unused", "assistant", content={"content_type": "thoughts", "thoughts": []}),
        node("context", "think", "user", "about me", metadata={"is_visually_hidden_from_conversation": True}),
        node("a", "context", "assistant", "sunny"),
    )
    conversation, attachments, left_out = conversation_from(value, Limits(), "x")
    found = [(message.id, message.parent_id, message.text) for message in conversation.messages]
    assert found == [("q", None, "weather?"), ("a", "q", "sunny")]
    assert conversation.leaf_id == "a"
    assert (attachments, left_out) == (0, 4)


def test_pictures_and_recordings_are_noted() -> None:
    parts = [{"content_type": "image_asset_pointer", "asset_pointer": "file-service://x"}, "what is this?",
             {"content_type": "audio_transcription", "text": "heard"}, {"content_type": "unheard_of"}]  # fmt: skip
    value = chatgpt(node("q", None, "user", content={"content_type": "multimodal_text", "parts": parts}))
    assert texts(value) == [(Role.USER, "[image]\n\nwhat is this?\n\nheard\n\n[attachment]")]
    assert conversation_from(value, Limits(), "x")[1] == 2


def test_code_is_fenced() -> None:
    value = chatgpt(node("a", None, "assistant", content={"content_type": "code", "text": "a ``` b"}))
    assert texts(value) == [(Role.ASSISTANT, "````\na ``` b\n````")]


def test_path_shown_ends_in_the_current_node_or_the_one_above_it() -> None:
    nodes = (node("q", None, "user", "q"), node("a", "q", "assistant", "a"), node("t", "a", "tool", "t"))
    assert read(chatgpt(*nodes, current="t")).leaf_id == "a"
    assert read(chatgpt(*nodes, current="gone")).leaf_id == "a"


def test_siblings_come_in_their_parents_order() -> None:
    value = chatgpt(node("q", None, "user", "q"), node("b", "q", "assistant", "b"), node("a", "q", "assistant", "a"))
    value["mapping"]["q"]["children"].reverse()
    assert [message.text for message in read(value).messages] == ["q", "a", "b"]


def test_answer_cut_off_there_is_a_stopped_one_here() -> None:
    value = chatgpt(node("q", None, "user", "q"), node("a", "q", "assistant", "a", status="in_progress"))
    assert [message.state for message in read(value).messages] == [State.COMPLETE, State.STOPPED]


@pytest.mark.parametrize(
    ("title", "expected"),
    [("a\x07b\u202ec\nd", "abc"), (None, "the question"), ("  ", "the question"), ("x" * 300, "x" * 199 + "…")],
)
def test_title_is_one_safe_line(title: str | None, expected: str) -> None:
    assert read(chatgpt(node("q", None, "user", "the question"), title=title)).title == expected


def test_conversation_without_anything_is_still_one() -> None:
    conversation = read(chatgpt(title=None))
    assert (conversation.title, conversation.messages, conversation.leaf_id) == (UNTITLED, (), None)


def circle() -> dict[str, Any]:
    return chatgpt(node("a", "b", "user", "a"), node("b", "a", "assistant", "b"))


@pytest.mark.parametrize(
    "value",
    [
        circle(),
        chatgpt(node("a", "a", "user", "self")),
        chatgpt(node("a", "gone", "user", "orphan")),
        chatgpt(node("a", None, "user", 7)),
        chatgpt(node("a", None, "user", "x", create_time=1e300)),
        chatgpt(node("a", None, "user", "x", create_time="soon")),
        chatgpt(node("a", None, "user", "x", create_time=253402300799)),  # the last second of 9999, in UTC
        chatgpt(node("a", None, "user", "x", create_time="0001-01-01T00:00:00+00:00")),
        chatgpt(node("a", None, "user", "x", create_time=True)),
        chatgpt(node("a", None, "user", "x", content=[])),
        chatgpt(node("a", None, "user", "x", author="me")),
        chatgpt(node("a", None, "user", "x", weight="heavy")),
        chatgpt(node("a", None, "user", content={"content_type": "text", "parts": "p"})),
        {"mapping": {"a": None}},
        {"mapping": {"a": {"parent": 1}}},
        {"mapping": {"a": {"children": [1]}}},
        {"mapping": {"a": {"message": "m"}}},
        {"mapping": {}, "title": 5},
        {"mapping": {}, "create_time": -1e18},
        {"mapping": []},
        None,
    ],
)
def test_nonsense_is_refused(value: Any) -> None:
    with refused(ErrorCode.IMPORT_DAMAGED):
        read(value)


@pytest.mark.parametrize("limits", [Limits(messages=1), Limits(message=2), Limits(name=3)])
def test_more_than_the_limits_is_refused(limits: Limits) -> None:
    value = chatgpt(node("q", None, "user", "long"), node("a", "q", "assistant", "longer"))
    with refused(ErrorCode.IMPORT_TOO_LARGE):
        conversation_from(value, limits, "x")


def test_deep_tree_is_read() -> None:
    nodes = [node(str(n), str(n - 1) if n else None, "user", str(n)) for n in range(5000)]
    assert len(read(chatgpt(*nodes)).messages) == 5000
