"""Branches: editing, regenerating, moving between siblings, continuing."""

from dataclasses import replace

import pytest
from deleting import delete
from refusals import refused

from app.core.conversations.branches import Branches
from app.core.conversations.conversation import AnswerStats, State, path_to
from app.core.errors import ErrorCode
from app.storage.conversations.conversations import Conversations


def say(store: Conversations, question: str, answer: str, conversation: str | None = None) -> tuple[str, str, str]:
    """Ids of conversation, question and answer."""
    exchange = store.add_exchange(conversation, question, question)
    store.write_answer(exchange.answer.id, answer, State.COMPLETE)
    return exchange.question.conversation_id, exchange.question.id, exchange.answer.id


def branches(store: Conversations, conversation: str) -> Branches:
    found = Branches()
    found.show(store.messages(conversation))
    return found


def shown(store: Conversations, conversation: str) -> list[str]:
    return [each.text for each in path_to(store.messages(conversation), store.get(conversation).leaf_id)]


def test_edited_question_is_a_branch_and_the_old_path_stays(store: Conversations) -> None:
    conversation, first, _ = say(store, "one", "1")
    _, second, _ = say(store, "two", "2", conversation)
    exchange = store.edit_question(second, "zwei")
    assert exchange.question.parent_id == store.message(second).parent_id
    assert (exchange.answer.state, exchange.answer.parent_id) == (State.WAITING, exchange.question.id)
    assert shown(store, conversation) == ["one", "1", "zwei", ""]
    assert store.show_through(second).leaf_id != exchange.answer.id
    assert shown(store, conversation) == ["one", "1", "two", "2"]
    assert branches(store, conversation).beside(second, 1) == exchange.question.id
    root = store.edit_question(first, "eins")
    assert shown(store, conversation) == ["eins", ""]
    assert branches(store, conversation).place_of(root.question.id) == (2, 2)


def test_moving_back_to_a_sibling_shows_where_one_was_below_it(store: Conversations) -> None:
    conversation, first, answer = say(store, "one", "1")
    _, second, _ = say(store, "two", "2", conversation)
    say(store, "three", "3", conversation)
    other = store.edit_question(second, "zwei").answer
    store.write_answer(other.id, "II", State.COMPLETE)
    say(store, "drei", "III", conversation)
    store.write_answer(store.add_sibling(answer).id, "uno", State.COMPLETE)
    assert shown(store, conversation) == ["one", "uno"]
    store.show_through(answer)
    assert shown(store, conversation) == ["one", "1", "zwei", "II", "drei", "III"]
    store.show_through(second)
    assert shown(store, conversation) == ["one", "1", "two", "2", "three", "3"]
    store.show_through(first)
    assert shown(store, conversation) == ["one", "1", "two", "2", "three", "3"]


def test_moving_up_after_a_path_below_was_reached_otherwise(store: Conversations) -> None:
    """What is remembered above is set anew even where what is below is as it was."""
    _, question, answer = say(store, "one", "1")
    other = store.add_sibling(answer)
    store.write_answer(other.id, "uno", State.COMPLETE)
    root = store.edit_question(question, "eins")
    store.show_through(answer)
    store.show_through(root.question.id)
    assert store.show_through(question).leaf_id == answer


def test_only_questions_are_edited_and_only_in_what_is_not_deleted(store: Conversations) -> None:
    conversation, question, answer = say(store, "one", "1")
    with pytest.raises(ValueError, match="no question"):
        store.edit_question(answer, "x")
    store.write_answer(answer, "1", State.STOPPED)
    delete(store, conversation)
    for act in (
        lambda: store.edit_question(question, "x"),
        lambda: store.show_through(question),
        lambda: store.reopen_answer(answer),
    ):
        with refused(ErrorCode.CONVERSATION_NOT_FOUND):
            act()
    assert len(store.messages(conversation)) == 2


@pytest.mark.parametrize("state", [State.INTERRUPTED, State.STOPPED, State.FAILED])
def test_answer_that_was_cut_off_waits_again_with_its_text(store: Conversations, state: State) -> None:
    answer = store.add_exchange(None, "q", "t").answer
    store.write_answer(answer.id, "half an ", state, error="disk_full" if state is State.FAILED else None)
    assert store.message(answer.id).can_continue
    store.write_answer(store.add_exchange(None, "later", "later").answer.id, "b", State.COMPLETE)
    again = store.reopen_answer(answer.id)
    assert again == store.message(answer.id)
    assert [each.title for each in store.list()] == ["t", "later"]
    assert (again.state, again.text, again.error) == (State.WAITING, "half an ", None)
    assert store.interrupt_unfinished() == 1  # as after a crash: nothing is lost
    assert store.message(answer.id).text == "half an "


def test_answer_cut_by_its_length_can_be_continued_and_a_whole_one_not(store: Conversations) -> None:
    stats = AnswerStats("m", "torch", 1, 1, 1.0, 1.0, "length")
    answer = store.add_exchange(None, "q", "t").answer
    with pytest.raises(ValueError, match="continued"):
        store.reopen_answer(answer.id)  # it is waiting already
    store.write_answer(answer.id, "x", State.COMPLETE, stats)
    store.reopen_answer(answer.id)
    store.write_answer(answer.id, "xy", State.COMPLETE, replace(stats, stopped_by="end"))
    with pytest.raises(ValueError, match="continued"):
        store.reopen_answer(answer.id)
