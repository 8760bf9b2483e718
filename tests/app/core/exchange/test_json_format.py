"""The format is what its documentation says."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from refusals import refused
from whole_conversations import ANSWER_STATS, NOON, talk

from app.core.conversations.attachments import MOST, Attachment
from app.core.conversations.conversation import AnswerStats, Role, State
from app.core.errors import ErrorCode
from app.core.exchange.json_format import FORMAT, VERSION, conversation_from, document
from app.core.exchange.limits import Limits
from app.core.exchange.whole import WholeRating

DOCS = Path(__file__).parents[4] / "docs"
SCHEMA: dict[str, Any] = json.loads((DOCS / "conversation-format.schema.json").read_text(encoding="utf-8"))
PAGE = (DOCS / "conversation-format.md").read_text(encoding="utf-8")


def written() -> dict[str, Any]:
    whole = talk("q", "a", draft="d", draft_attachments=(Attachment("name", "text"),))
    question, answer = whole.messages
    answer = replace(answer, rating=WholeRating(True, "why", rated=NOON))
    whole = replace(whole, messages=(question, answer))
    value: dict[str, Any] = json.loads("".join(document([whole], exported=NOON)))
    return value


def test_schema_and_page_name_every_member_and_no_other() -> None:
    value = written()
    conversation = value["conversations"][0]
    for part, given in (
        (SCHEMA, value),
        (SCHEMA["$defs"]["conversation"], conversation),
        (SCHEMA["$defs"]["message"], conversation["messages"][1]),
        (SCHEMA["$defs"]["rating"], conversation["messages"][1]["rating"]),
        (SCHEMA["$defs"]["attachment"], conversation["draft_attachments"][0]),
        (SCHEMA["$defs"]["stats"], {item.name: None for item in fields(AnswerStats)}),
    ):
        assert set(part["properties"]) == set(given)
    for name in (*value, *conversation, *conversation["messages"][1]):
        assert f"`{name}`" in PAGE


def test_schema_has_the_programs_values() -> None:
    message = SCHEMA["$defs"]["message"]["properties"]
    assert message["role"]["enum"] == [str(role) for role in Role]
    assert message["state"]["enum"] == [str(state) for state in State]
    assert SCHEMA["properties"]["version"] == {"const": VERSION}
    assert SCHEMA["properties"]["format"] == {"const": FORMAT}
    assert message["text"]["maxLength"] == Limits().message
    assert SCHEMA["$defs"]["name"]["maxLength"] == Limits().name


@pytest.mark.parametrize("kind", ["conversation", "message"])
def test_members_that_the_schema_requires_are_required(kind: str) -> None:
    for name in SCHEMA["$defs"][kind]["required"]:
        conversation = written()["conversations"][0]
        del (conversation if kind == "conversation" else conversation["messages"][1])[name]
        with refused(ErrorCode.IMPORT_DAMAGED):
            conversation_from(conversation, VERSION, Limits(), "x")


@pytest.mark.parametrize("kind", ["conversation", "message"])
def test_members_that_the_schema_does_not_require_may_be_left_out(kind: str) -> None:
    conversation = written()["conversations"][0]
    part = conversation if kind == "conversation" else conversation["messages"][0]
    optional = set(SCHEMA["$defs"][kind]["properties"]) - set(SCHEMA["$defs"][kind]["required"])
    for name in optional - {"messages"}:
        part.pop(name, None)  # a question has no rating
    assert conversation_from(conversation, VERSION, Limits(), "x").messages[0].text == "q"


@pytest.mark.parametrize(
    "stats",
    [
        {},
        {**ANSWER_STATS, "tokens": "4"},
        {**ANSWER_STATS, "tokens": True},
        {**ANSWER_STATS, "model": None},
        {**ANSWER_STATS, "tokens": -1},
        {**ANSWER_STATS, "prompt_tokens": 2**63},
        {**ANSWER_STATS, "tokens_per_second": 1e300},
        {**ANSWER_STATS, "first_token_ms": 10**400},
    ],
)
def test_figures_that_cannot_be_shown_are_refused(stats: dict[str, Any]) -> None:
    conversation = written()["conversations"][0]
    conversation["messages"][1]["stats"] = stats
    with refused(ErrorCode.IMPORT_DAMAGED):
        conversation_from(conversation, VERSION, Limits(), "x")


@pytest.mark.parametrize(
    "moment", ["9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+00:00", "9999-12-31T23:00:00-14:00"]
)
@pytest.mark.parametrize("name", ["created", "updated", "pinned", "message", "rated"])
def test_moments_that_some_clocks_cannot_show_are_refused(name: str, moment: str) -> None:
    conversation = written()["conversations"][0]
    answer = conversation["messages"][1]
    if name == "message":
        answer["created"] = moment
    else:
        (answer["rating"] if name == "rated" else conversation)[name] = moment
    with refused(ErrorCode.IMPORT_DAMAGED):
        conversation_from(conversation, VERSION, Limits(), "x")


def test_more_attachments_than_a_question_takes_are_refused() -> None:
    conversation = written()["conversations"][0]
    conversation["draft_attachments"] *= MOST
    conversation_from(conversation, VERSION, Limits(), "x")
    conversation["draft_attachments"] *= 2
    with refused(ErrorCode.IMPORT_TOO_LARGE):
        conversation_from(conversation, VERSION, Limits(), "x")


def test_trees_that_are_none_are_refused() -> None:
    changes: list[dict[str, Any]] = [{"parent": "gone"}, {"next": "gone"}, {"id": "own", "parent": "own"}]
    for change in changes:
        conversation = written()["conversations"][0]
        conversation["messages"][1] |= change
        with refused(ErrorCode.IMPORT_DAMAGED):
            conversation_from(conversation, VERSION, Limits(), "x")
    twice = written()["conversations"][0]
    twice["messages"].append(twice["messages"][1])
    with refused(ErrorCode.IMPORT_DAMAGED):
        conversation_from(twice, VERSION, Limits(), "x")
