"""Which messages stand in the place of one another."""

from datetime import UTC, datetime

from app.core.conversations.branches import Branches
from app.core.conversations.conversation import Message, Role, State


def message(name: str, parent: str | None) -> Message:
    return Message(name, "c", parent, Role.USER, name, State.COMPLETE, datetime.now(UTC))


def test_siblings_are_numbered_in_the_order_they_were_made() -> None:
    branches = Branches()
    branches.show([message("a", None), message("a1", "a"), message("b", None), message("a2", "a")])
    assert [branches.place_of(name) for name in ("a", "b", "a1", "a2")] == [(1, 2), (2, 2), (1, 2), (2, 2)]
    branches.add(message("a3", "a"))
    branches.add(message("a3", "a"))
    assert branches.place_of("a3") == (3, 3)


def test_steps_end_where_the_siblings_do() -> None:
    branches = Branches()
    branches.show([message("a", None), message("b", None)])
    assert (branches.beside("a", 1), branches.beside("b", -1)) == ("b", "a")
    assert (branches.beside("a", -1), branches.beside("b", 1)) == (None, None)


def test_another_conversation_leaves_nothing_of_the_last() -> None:
    branches = Branches()
    branches.show([message("a", None), message("b", None)])
    branches.show([message("c", None)])
    assert branches.place_of("c") == (1, 1)
    assert branches.place_of("a") == (1, 1)
    assert branches.beside("a", 1) is None
