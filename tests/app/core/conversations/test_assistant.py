import threading

import pytest
from deleting import purge
from refusals import refused
from scripted_model import ScriptedModel

from app.core.conversations.assistant import Assistant, Delta, Event, Failed, Finished
from app.core.conversations.conversation import AnswerStats, Message, State
from app.core.errors import ErrorCode
from app.core.settings import Settings
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.sampling import SamplingParams


class Clock:
    """A clock that stands until a test turns it."""

    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


class Writes(Conversations):
    """Conversations that remember when what was written of answers."""

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database)
        self.clock = clock
        self.done: list[tuple[float, str, State]] = []

    def write_answer(
        self, answer_id: str, text: str, state: State, stats: AnswerStats | None = None, error: str | None = None
    ) -> None:
        super().write_answer(answer_id, text, state, stats, error)
        self.done.append((round(self.clock() - 100, 3), text, state))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(database: Database, clock: Clock) -> Writes:
    return Writes(database, clock)


@pytest.fixture
def settings() -> list[Settings]:
    """The settings in force: the last of the list."""
    return [Settings()]


@pytest.fixture
def assistant(store: Writes, settings: list[Settings], clock: Clock) -> Assistant:
    assistant = Assistant(store, lambda: settings[-1], clock=clock)
    assistant.model = ScriptedModel()
    return assistant


def say(assistant: Assistant, text: str, conversation_id: str | None = None) -> Message:
    """Ask and get the whole answer."""
    answer = assistant.ask(text, conversation_id).answer
    last = list(assistant.answer(answer.id, threading.Event()))[-1]
    assert not isinstance(last, Delta)
    return last.message


def run(assistant: Assistant, answer_id: str, stop: threading.Event | None = None) -> tuple[list[str], Event]:
    *deltas, last = assistant.answer(answer_id, stop or threading.Event())
    texts: list[str] = []
    for delta in deltas:
        assert isinstance(delta, Delta)
        assert delta.message_id == answer_id
        texts.append(delta.text)
    return texts, last


def test_question_is_stored_before_the_model_is_asked(assistant: Assistant, store: Writes) -> None:
    exchange = assistant.ask("\n  What is the capital of France?\n\n")
    assert store.messages(exchange.question.conversation_id) == [exchange.question, exchange.answer]
    assert exchange.question.text == "  What is the capital of France?"
    assert exchange.answer.state is State.WAITING
    assert store.list()[0].title == "What is the capital of France?"


def test_empty_question_leaves_no_trace(assistant: Assistant, store: Writes) -> None:
    with refused(ErrorCode.EMPTY_QUESTION):
        assistant.ask(" \n")
    assert store.list() == []


def test_answer_comes_in_pieces_and_is_stored_whole(assistant: Assistant, store: Writes) -> None:
    answer = assistant.ask("Capital of France?").answer
    texts, last = run(assistant, answer.id)
    assert texts == ["It ", "is ", "Paris."]
    assert isinstance(last, Finished)
    assert last.message == store.message(answer.id)
    assert last.message.text == "It is Paris."
    assert last.message.state is State.COMPLETE
    assert last.message.stats == AnswerStats("Scripted", "torch", 3, 3, 12.5, 40.0, "end", 0, 2, 1)


def test_model_gets_instructions_conversation_and_sampling(assistant: Assistant, settings: list[Settings]) -> None:
    model = ScriptedModel(["Paris."])
    assistant.model = model
    sampling = SamplingParams(temperature=0)
    settings.append(Settings(system_prompt=" Be brief.\n", sampling=sampling))
    first = say(assistant, "Capital of France?")
    say(assistant, "And of India?", first.conversation_id)
    assert model.seen == [
        [("system", "Be brief."), ("user", "Capital of France?")],
        [
            ("system", "Be brief."),
            ("user", "Capital of France?"),
            ("assistant", "Paris."),
            ("user", "And of India?"),
        ],
    ]
    assert model.sampling is sampling


def test_blank_instructions_are_none(assistant: Assistant, settings: list[Settings]) -> None:
    model = ScriptedModel()
    assistant.model = model
    settings.append(Settings(system_prompt=" \n"))
    say(assistant, "hello")
    assert model.seen == [[("user", "hello")]]


def test_regenerated_answer_does_not_see_its_sibling(assistant: Assistant, store: Writes) -> None:
    model = ScriptedModel()
    assistant.model = model
    first = say(assistant, "hello")
    again = assistant.regenerate(first.id)
    assert isinstance(run(assistant, again.id)[1], Finished)
    assert model.seen[0] == model.seen[1] == [("user", "hello")]
    assert store.message(first.id).text == store.message(again.id).text
    assert store.message(again.id).parent_id == first.parent_id


def test_messages_that_do_not_fit_are_counted_as_forgotten(assistant: Assistant, settings: list[Settings]) -> None:
    settings.append(Settings(system_prompt="brief", sampling=SamplingParams(max_tokens=10)))
    model = ScriptedModel(["a b c d"], context_length=30)  # 20 tokens for the prompt
    assistant.model = model
    answers = [say(assistant, "one two three four")]
    for _ in range(3):
        answers.append(say(assistant, "one two three four", answers[0].conversation_id))
    assert [len(prompt) for prompt in model.seen] == [2, 4, 4, 4]
    assert [prompt[0] for prompt in model.seen] == [("system", "brief")] * 4
    assert [each.stats.forgotten for each in answers if each.stats] == [0, 0, 2, 4]


def test_small_context_leaves_half_of_it_to_the_prompt(assistant: Assistant) -> None:
    model = ScriptedModel(["a b c d"], context_length=40)  # less than the answer may have
    assistant.model = model
    first = say(assistant, "one two three four")
    second = say(assistant, "one two three four", first.conversation_id)
    assert second.stats is not None
    assert (second.stats.prompt_tokens, second.stats.forgotten) == (12, 0)
    third = say(assistant, "word " * 15, first.conversation_id)
    assert third.stats is not None
    assert (third.stats.prompt_tokens, third.stats.forgotten) == (15, 4)


def test_question_without_an_answer_is_left_out_and_counted(assistant: Assistant) -> None:
    model = ScriptedModel([], error=ModelError(ModelErrorCode.PROMPT_TOO_LONG))
    assistant.model = model
    failed = say(assistant, "far too long")
    assistant.model = model = ScriptedModel()
    answer = say(assistant, "short", failed.conversation_id)
    assert model.seen == [[("user", "short")]]
    assert answer.stats is not None
    assert answer.stats.forgotten == 1


def test_stop_keeps_partial_text(assistant: Assistant, store: Writes) -> None:
    stop = threading.Event()
    assistant.model = ScriptedModel(before_piece=lambda number: stop.set() if number == 2 else None)
    answer = assistant.ask("hello").answer
    texts, last = run(assistant, answer.id, stop)
    assert isinstance(last, Finished)
    assert texts == ["It ", "is "]
    assert (last.message.text, last.message.state) == ("It is ", State.STOPPED)
    assert store.message(answer.id) == last.message


def test_error_of_the_model_keeps_partial_text(assistant: Assistant, store: Writes) -> None:
    error = ModelError(ModelErrorCode.TOO_LITTLE_MEMORY, "3 GB")
    assistant.model = ScriptedModel(["It ", "is "], error=error)
    answer = assistant.ask("hello").answer
    texts, last = run(assistant, answer.id)
    assert texts == ["It ", "is "]
    assert last == Failed(store.message(answer.id), error)
    assert isinstance(last, Failed)
    assert (last.message.text, last.message.state) == ("It is ", State.FAILED)
    assert last.message.error == "too_little_memory"


def test_without_a_model_the_answer_fails_and_can_be_had_again(assistant: Assistant, store: Writes) -> None:
    assistant.model = None
    answer = assistant.ask("hello").answer
    _, last = run(assistant, answer.id)
    assert isinstance(last, Failed)
    assert last.error.code is ErrorCode.MODEL_NOT_READY
    assert store.message(answer.id) == last.message
    assistant.model = ScriptedModel()
    assert isinstance(run(assistant, assistant.regenerate(answer.id).id)[1], Finished)


def test_closing_the_iterator_keeps_partial_text(assistant: Assistant, store: Writes) -> None:
    answer = assistant.ask("hello").answer
    events = assistant.answer(answer.id, threading.Event())
    assert next(events) == Delta(answer.id, "It ")
    assert next(events) == Delta(answer.id, "is ")
    events.close()  # type: ignore[attr-defined]
    stored = store.message(answer.id)
    assert (stored.text, stored.state) == ("It is ", State.INTERRUPTED)


@pytest.mark.parametrize(
    ("error", "state", "code"),
    [(ZeroDivisionError(), State.FAILED, "model_thread_failed"), (KeyboardInterrupt(), State.INTERRUPTED, None)],
)
def test_bug_and_ctrl_c_keep_partial_text_and_go_on_up(
    assistant: Assistant, store: Writes, error: Exception, state: State, code: str | None
) -> None:
    assistant.model = ScriptedModel(error=error)
    answer = assistant.ask("hello").answer
    with pytest.raises(type(error)):
        run(assistant, answer.id)
    stored = store.message(answer.id)
    assert (stored.text, stored.state, stored.error) == ("It is Paris.", state, code)


@pytest.mark.parametrize("seconds", [0.03, 0.3, 0.7, 1.5])
def test_text_is_on_disk_at_most_a_second_after_it_was_shown(
    assistant: Assistant, store: Writes, clock: Clock, seconds: float
) -> None:
    def tick(number: int) -> None:
        clock.time += seconds

    assistant.model = ScriptedModel([f"{number} " for number in range(100)], before_piece=tick)
    answer = assistant.ask("hello").answer
    shown = ""
    for event in assistant.answer(answer.id, threading.Event()):
        if isinstance(event, Delta):
            shown += event.text
            since = clock() - 100 - max(when for when, text, _ in store.done)
            assert store.message(answer.id).text == shown or since + seconds <= 1.0 + 1e-9
    assert store.done[0] == (0.0, "", State.STREAMING)
    assert store.done[-1][1:] == (shown, State.COMPLETE)
    assert len(store.done) <= 102
    if seconds == 0.03:
        assert len(store.done) <= 6  # and not at every piece


def test_full_disk_in_the_middle_hands_over_all_the_text(
    assistant: Assistant, store: Writes, database: Database, clock: Clock
) -> None:
    def fill_disk(number: int) -> None:
        clock.time += 0.4
        if number == 3:
            with database.read() as db:
                db.execute("PRAGMA max_page_count = 1")

    pieces = [f"{number} {'x' * 3000} " for number in range(50)]
    assistant.model = ScriptedModel(pieces, before_piece=fill_disk)
    answer = assistant.ask("hello").answer
    texts, last = run(assistant, answer.id)
    assert isinstance(last, Failed)
    assert last.error.code is ErrorCode.DISK_FULL
    assert 2 < len(texts) < 10  # the model is not left running
    assert last.message.text.startswith("".join(texts))
    assert last.message.text == "".join(pieces[: len(texts) + 1])
    assert (last.message.state, last.message.error) == (State.FAILED, "disk_full")
    stored = store.message(answer.id).text
    assert stored
    assert last.message.text.startswith(stored)


def test_full_disk_at_the_end_hands_over_all_the_text(assistant: Assistant, store: Writes, database: Database) -> None:
    def refuse_writes(number: int) -> None:
        if number == 2:
            with database.read() as db:
                db.execute("PRAGMA query_only = ON")

    assistant.model = ScriptedModel(before_piece=refuse_writes)
    answer = assistant.ask("hello").answer
    texts, last = run(assistant, answer.id)
    assert isinstance(last, Failed)
    assert last.error.code is ErrorCode.HOME_NOT_WRITABLE
    assert last.message.text == "".join(texts) == "It is Paris."


def test_conversation_purged_meanwhile_ends_the_answer(assistant: Assistant, store: Writes, clock: Clock) -> None:
    exchange = assistant.ask("hello")

    def purge_it(number: int) -> None:
        clock.time += 2
        if number == 1:
            purge(store, exchange.question.conversation_id)

    assistant.model = ScriptedModel(before_piece=purge_it)
    _, last = run(assistant, exchange.answer.id)
    assert isinstance(last, Failed)
    assert last.error.code is ErrorCode.CONVERSATION_NOT_FOUND
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        run(assistant, exchange.answer.id)


def test_answer_is_given_once(assistant: Assistant) -> None:
    answer = say(assistant, "hello")
    with pytest.raises(ValueError, match="not waiting"):
        run(assistant, answer.id)


def test_answer_is_streaming_on_disk_while_the_model_speaks(assistant: Assistant, store: Writes) -> None:
    states: list[State] = []
    answer = assistant.ask("hello").answer
    assistant.model = ScriptedModel(["a"], before_piece=lambda number: states.append(store.message(answer.id).state))
    run(assistant, answer.id)
    assert states == [State.STREAMING]


def test_events_and_disk_agree_on_text_that_sqlite_cannot_hold(assistant: Assistant, store: Writes) -> None:
    assistant.model = ScriptedModel(["a\x00", "", "b\ud800"])
    answer = assistant.ask("nul \x00").answer
    texts, last = run(assistant, answer.id)
    assert texts == ["a\ufffd", "b\ufffd"]
    assert isinstance(last, Finished)
    assert last.message == store.message(answer.id)


def test_question_is_not_in_the_log(assistant: Assistant, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    assistant.model = ScriptedModel(["whisper"], error=ModelError(ModelErrorCode.DAMAGED, "NaN"))
    say(assistant, "secret")
    assert "model_damaged" in caplog.text
    assert "secret" not in caplog.text
    assert "whisper" not in caplog.text


def test_answer_without_a_question_is_damage(assistant: Assistant, store: Writes, database: Database) -> None:
    answer = assistant.ask("hello").answer
    with database.write() as db:
        db["messages"].update(answer.id, {"parent_id": None})
    _, last = run(assistant, answer.id)
    assert isinstance(last, Failed)
    assert last.error.code is ErrorCode.DATABASE_DAMAGED


def test_answer_that_was_cut_off_goes_on_in_the_same_message(assistant: Assistant, store: Writes) -> None:
    first = say(assistant, "hello")
    answer = assistant.ask("Capital of France?", first.conversation_id).answer
    store.write_answer(answer.id, "It is ", State.INTERRUPTED)
    model = ScriptedModel(["Par", "is."])
    assistant.model = model
    assert assistant.continue_answer(answer.id).text == "It is "
    texts, last = run(assistant, answer.id)
    assert texts == ["Par", "is."]
    assert isinstance(last, Finished)
    assert last.message == store.message(answer.id)
    assert (last.message.text, last.message.state) == ("It is Paris.", State.COMPLETE)
    assert last.message.stats is not None
    assert last.message.stats.forgotten == 0
    assert model.seen[-1][-2:] == [("user", "Capital of France?"), ("assistant", "It is ")]
    assert len(store.messages(answer.conversation_id)) == 4


def test_continuing_that_fails_keeps_the_text_and_can_be_tried_again(assistant: Assistant, store: Writes) -> None:
    answer = assistant.ask("hello").answer
    store.write_answer(answer.id, "It is ", State.STOPPED)
    assistant.model = None
    assistant.continue_answer(answer.id)
    _, last = run(assistant, answer.id)
    assert isinstance(last, Failed)
    assert store.message(answer.id).text == "It is "
    assert store.message(answer.id).can_continue
    assistant.model = ScriptedModel()
    assistant.continue_answer(answer.id)
    run(assistant, answer.id)
    assert store.message(answer.id).text == "It is It is Paris."


def test_long_beginning_leaves_room_by_forgetting_what_was_said_before(assistant: Assistant, store: Writes) -> None:
    model = ScriptedModel(["end"], context_length=20)
    assistant.model = model
    first = say(assistant, "one two three four")
    answer = assistant.ask("five", first.conversation_id).answer
    store.write_answer(answer.id, "word " * 8, State.STOPPED)
    assistant.continue_answer(answer.id)
    _, last = run(assistant, answer.id)
    assert isinstance(last, Finished)
    assert model.seen[-1] == [("user", "five"), ("assistant", "word " * 8)]
    assert last.message.stats is not None
    assert last.message.stats.forgotten == 2


def test_edited_question_is_answered_without_the_old_one(assistant: Assistant, store: Writes) -> None:
    model = ScriptedModel(["yes"])
    assistant.model = model
    first = say(assistant, "hello")
    question = store.messages(first.conversation_id)[0]
    exchange = assistant.edit(question.id, "  good day\n")
    run(assistant, exchange.answer.id)
    assert model.seen[-1] == [("user", "  good day")]
    with refused(ErrorCode.EMPTY_QUESTION):
        assistant.edit(question.id, " ")
