from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.conversations.conversation import Message, Role, State, Turn, fit, path_to, turns_of

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def message(
    message_id: str, parent: str | None, role: Role = Role.USER, text: str = "text", state: State = State.COMPLETE
) -> Message:
    return Message(message_id, "c", parent, role, text, state, NOW)


def words(turns: Sequence[Turn]) -> int:
    return sum(len(turn.text.split()) + 1 for turn in turns)  # a template has a token for each turn


TURNS = st.lists(
    st.builds(Turn, st.sampled_from([Role.USER, Role.ASSISTANT]), st.integers(0, 9).map(lambda n: "w " * n)),
    max_size=24,
)
SYSTEM = st.sampled_from([[], [Turn(Role.SYSTEM, "be brief")]])


def test_path_leads_from_the_root_to_the_leaf() -> None:
    tree = [message("b", "a"), message("c", "b"), message("x", "a"), message("a", None)]
    assert [each.id for each in path_to(tree, "c")] == ["a", "b", "c"]
    assert [each.id for each in path_to(tree, "x")] == ["a", "x"]


def test_path_to_nowhere_is_empty() -> None:
    assert path_to([message("a", None)], "gone") == []
    assert path_to([message("a", None)], None) == []


def test_a_ring_of_parents_ends() -> None:
    assert len(path_to([message("a", "b"), message("b", "a")], "a")) == 2


@settings(deadline=None)
@given(SYSTEM, TURNS, st.integers(1, 120))
def test_fit_keeps_as_many_of_the_newest_turns_as_there_is_room_for(
    system: list[Turn], turns: list[Turn], budget: int
) -> None:
    questions = [i for i, turn in enumerate(turns) if turn.role is Role.USER]
    starts = [i for i in questions if words([*system, *turns[i:]]) <= budget] or questions[-1:]
    expected = turns[starts[0] :] if starts else turns[-1:]
    assert fit([*system, *turns], words, budget) == [*system, *expected]


@settings(deadline=None)
@given(SYSTEM, TURNS.filter(len), st.integers(1, 40))
def test_fit_never_drops_the_last_turn_nor_the_instructions(system: list[Turn], turns: list[Turn], budget: int) -> None:
    kept = fit([*system, *turns], words, budget)
    assert kept[: len(system)] == system
    assert kept[-1] is turns[-1]


def test_fit_counts_little_of_a_very_long_conversation() -> None:
    turns = [Turn(role, "w " * 50) for _ in range(5000) for role in (Role.USER, Role.ASSISTANT)]
    counted = 0

    def count(some: Sequence[Turn]) -> int:
        nonlocal counted
        counted += len(some)
        return words(some)

    assert len(fit(turns, count, 1000)) == 18
    assert counted < 200


def test_no_budget_is_a_bug() -> None:
    with pytest.raises(ValueError, match="budget"):
        fit([Turn(Role.USER, "hello")], words, 0)


def test_answer_without_text_is_left_out_with_its_question() -> None:
    path = [
        message("1", None, text="first"),
        message("2", "1", Role.ASSISTANT, "answer"),
        message("3", "2", text="too long"),
        message("4", "3", Role.ASSISTANT, " \n", State.FAILED),
        message("5", "4", text="second"),
        message("6", "5", Role.ASSISTANT, "half an ans", State.INTERRUPTED),
        message("7", "6", text="third"),
    ]
    turns = turns_of(path)
    assert [turn.text for turn in turns] == ["first", "answer", "second", "half an ans", "third"]
    assert [turn.role for turn in turns] == [Role.USER, Role.ASSISTANT, Role.USER, Role.ASSISTANT, Role.USER]
