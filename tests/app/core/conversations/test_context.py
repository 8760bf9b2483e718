"""What the next prompt takes, and from which message on the model sees the conversation."""

from datetime import UTC, datetime

import pytest
from scripted_model import ScriptedModel

from app.core.conversations.context import ContextUse, context_use, prompt_room
from app.core.conversations.conversation import Message, Role, State
from app.core.settings import Settings

SETTINGS = Settings(system_prompt="")


def path(*texts: str) -> list[Message]:
    now = datetime.now(UTC)
    return [
        Message(f"m{n}", "c", None, Role.ASSISTANT if n % 2 else Role.USER, text, State.COMPLETE, now)
        for n, text in enumerate(texts)
    ]


def words(count: int) -> str:
    return " ".join(["word"] * count)


def test_conversation_and_question_are_counted_together() -> None:
    model = ScriptedModel(context_length=1000)
    assert context_use(path("one two", "three"), "four five", model, SETTINGS) == ContextUse(5, 500)
    assert context_use([], "", model, SETTINGS) == ContextUse(0, 500)
    assert context_use([], "one", model, SETTINGS.with_(system_prompt="be kind")) == ContextUse(3, 500)


def test_first_message_that_is_seen_is_named() -> None:
    model = ScriptedModel(context_length=100)
    use = context_use(path(words(20), words(20), words(10), words(10)), words(15), model, SETTINGS)
    assert use == ContextUse(35, 50, 2, "m2")


def test_typing_a_longer_question_pushes_the_rest_out() -> None:
    model = ScriptedModel(context_length=100)
    use = context_use(path(words(20), words(20)), words(45), model, SETTINGS)
    assert use == ContextUse(45, 50, 2)  # nothing that is shown is seen: there is no message to stand above


def test_same_words_twice_are_not_mistaken() -> None:
    model = ScriptedModel(context_length=100)
    again = words(15)
    use = context_use(path(again, words(15), "".join(again), words(15)), "more", model, SETTINGS)
    assert use.seen_from == "m2"


def test_question_without_an_answer_takes_no_room() -> None:
    messages = path("what", "", "what", "that")
    assert context_use(messages, "", ScriptedModel(), SETTINGS).tokens == 2


@pytest.mark.parametrize(("context", "room"), [(1000, 500), (1, 1)])
def test_room_is_what_the_answer_leaves(context: int, room: int) -> None:
    assert prompt_room(context, SETTINGS) == room
