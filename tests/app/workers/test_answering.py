"""The model thread: jobs in order, stop at once, every end told, nothing left running."""

import threading
from collections.abc import Iterator

import pytest
from deleting import purge
from pytestqt.qtbot import QtBot
from window_desk import HeldModel, Storage

from app.core.conversations.conversation import State
from app.core.errors import AppError, ErrorCode
from app.workers.answering import Answering
from shakti_mlx.errors import ModelError, ModelErrorCode


@pytest.fixture
def model() -> HeldModel:
    return HeldModel()


@pytest.fixture
def answering(storage: Storage, model: HeldModel, qtbot: QtBot) -> Iterator[Answering]:
    answering = Answering(storage.assistant, lambda model_id: model)
    yield answering
    answering.shut_down()


def test_model_is_loaded_and_says_what_it_is(answering: Answering, qtbot: QtBot) -> None:
    with qtbot.waitSignal(answering.model_ready) as ready, qtbot.waitSignal(answering.model_loading):
        answering.load_model()
    assert ready.args == ["Scripted", "torch", ("en",)]


def test_question_asked_while_the_model_loads_is_answered_afterwards(
    answering: Answering, storage: Storage, qtbot: QtBot
) -> None:
    answer = storage.assistant.ask("Hello?").answer
    with qtbot.waitSignal(answering.finished) as finished:
        answering.load_model()
        answering.answer(answer.id)
    assert finished.args[0].text == "Two words."
    assert finished.args[0].state is State.COMPLETE


def test_text_arrives_before_the_end_and_adds_up(
    answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    model.pieces = [f"{n} " for n in range(500)]
    texts: list[str] = []
    answering.text_ready.connect(lambda message_id, piece: texts.append(piece))
    answer = storage.assistant.ask("Count").answer
    with qtbot.waitSignal(answering.finished) as finished:
        answering.load_model()
        answering.answer(answer.id)
    assert "".join(texts) == finished.args[0].text
    assert len(texts) < 250  # batched


def test_stop_keeps_partial_text(answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot) -> None:
    model.hold_at = 1
    answer = storage.assistant.ask("Hello?").answer
    with qtbot.waitSignal(answering.text_ready):
        answering.load_model()
        answering.answer(answer.id)
    with qtbot.waitSignal(answering.finished) as finished:
        answering.stop(answer.id)
    assert (finished.args[0].text, finished.args[0].state) == ("Two ", State.STOPPED)
    assert storage.conversations.message(answer.id).text == "Two "


def test_stop_of_one_answer_leaves_the_next_alone(
    answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    model.hold_at = 1
    first, second = (storage.assistant.ask(text).answer for text in ("One?", "Two?"))
    with qtbot.waitSignal(answering.text_ready):
        answering.load_model()
        answering.answer(first.id)
        answering.answer(second.id)
    model.release.set()
    with qtbot.waitSignals([answering.finished, answering.finished]):
        answering.stop(first.id)
    assert storage.conversations.message(second.id).state is State.COMPLETE


def test_answer_stopped_before_its_turn_says_nothing(
    answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    model.hold_at = 1
    first, second = (storage.assistant.ask(text).answer for text in ("One?", "Two?"))
    with qtbot.waitSignal(answering.text_ready):
        answering.load_model()
        answering.answer(first.id)
        answering.answer(second.id)
    with qtbot.waitSignals([answering.finished, answering.finished]):
        answering.stop()
    message = storage.conversations.message(second.id)
    assert (message.text, message.state) == ("", State.STOPPED)


def test_model_before_one_that_cannot_be_loaded_is_the_one_that_answers(storage: Storage, qtbot: QtBot) -> None:
    def load(model_id: str | None) -> HeldModel:
        if model_id == "broken":
            raise ModelError(ModelErrorCode.DAMAGED, "weights.gguf")
        return HeldModel()

    answering = Answering(storage.assistant, load)
    assert (answering.model, answering.loading) == (None, "")
    with qtbot.waitSignal(answering.model_failed):
        answering.load_model("good")
        answering.load_model("broken")
    assert answering.model is not None
    assert (answering.model.id, answering.model.name, answering.loading) == ("good", HeldModel().name, None)
    answering.shut_down()


def test_failed_load_is_told_and_the_question_gets_an_error(storage: Storage, qtbot: QtBot) -> None:
    def load(model_id: str | None) -> HeldModel:
        raise ModelError(ModelErrorCode.DAMAGED, "weights.gguf")

    answering = Answering(storage.assistant, load)
    answer = storage.assistant.ask("Hello?").answer
    with qtbot.waitSignal(answering.failed) as failed, qtbot.waitSignal(answering.model_failed) as not_loaded:
        answering.load_model()
        answering.answer(answer.id)
    answering.shut_down()
    assert not_loaded.args[0].code is ModelErrorCode.DAMAGED
    assert failed.args[1].code is ErrorCode.MODEL_NOT_READY


def test_bug_in_a_load_is_logged_and_told(storage: Storage, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def load(model_id: str | None) -> HeldModel:
        raise ZeroDivisionError

    answering = Answering(storage.assistant, load)
    with qtbot.waitSignal(answering.model_failed) as failed:
        answering.load_model()
    answering.shut_down()
    assert failed.args[0].code is ErrorCode.UNEXPECTED
    assert "ZeroDivisionError" in caplog.text


def test_bug_in_an_answer_is_told_and_the_model_is_loaded_anew(
    answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    model.error = ZeroDivisionError()
    first, second = (storage.assistant.ask(text).answer for text in ("One?", "Two?"))
    with qtbot.waitSignal(answering.model_failed) as failed, qtbot.waitSignal(answering.broken) as broken:
        answering.load_model()
        answering.answer(first.id)
    assert broken.args[0] == first.id
    assert broken.args[1].code is failed.args[0].code is ErrorCode.MODEL_THREAD_FAILED
    assert answering.model is None
    assert storage.assistant.model is None
    assert storage.conversations.message(first.id).state is State.FAILED
    model.error = None
    with qtbot.waitSignal(answering.finished), qtbot.waitSignal(answering.model_ready):
        answering.answer(second.id)


def test_model_error_keeps_the_text_so_far(
    answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    model.error = ModelError(ModelErrorCode.PROMPT_TOO_LONG)
    answer = storage.assistant.ask("One?").answer
    with qtbot.waitSignal(answering.failed) as failed:
        answering.load_model()
        answering.answer(answer.id)
    assert failed.args[0].text == "Two words."
    assert failed.args[1].code is ModelErrorCode.PROMPT_TOO_LONG


def test_loading_and_answering_share_one_thread_that_is_not_the_windows(
    storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    loaded_on: list[int] = []

    def load(model_id: str | None) -> HeldModel:
        loaded_on.append(threading.get_ident())
        return model

    answering = Answering(storage.assistant, load)
    with qtbot.waitSignal(answering.finished):
        answering.load_model()
        answering.answer(storage.assistant.ask("One?").answer.id)
    answering.shut_down()
    assert model.threads == {loaded_on[0]}
    assert loaded_on[0] != threading.get_ident()


def test_shut_down_while_answering_is_quick_and_stores_the_text(
    storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    model.hold_at = 1
    answering = Answering(storage.assistant, lambda model_id: model)
    first, second = (storage.assistant.ask(text).answer for text in ("One?", "Two?"))
    with qtbot.waitSignal(answering.text_ready):
        answering.load_model()
        answering.answer(first.id)
        answering.answer(second.id)
    answering.shut_down()
    assert storage.conversations.message(first.id).text == "Two "
    assert storage.conversations.message(second.id).state is State.WAITING  # interrupted, at the next start
    assert storage.conversations.interrupt_unfinished() == 1


def test_answer_that_is_no_more_is_told(answering: Answering, storage: Storage, qtbot: QtBot) -> None:
    answer = storage.assistant.ask("One?").answer
    purge(storage.conversations, answer.conversation_id)
    with qtbot.waitSignal(answering.broken) as broken:
        answering.load_model()
        answering.answer(answer.id)
    assert isinstance(broken.args[1], AppError)
    assert broken.args[1].code is ErrorCode.CONVERSATION_NOT_FOUND


def test_detached_it_forgets_and_answers_nothing(
    answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    model.hold_at = 1
    answer = storage.assistant.ask("Hello?").answer
    with qtbot.waitSignal(answering.text_ready):
        answering.load_model()
        answering.answer(answer.id)
    answering.detach()
    assert model.seen == []
    assert storage.conversations.message(answer.id).text == "Two "  # stopped, and stored before it forgot
    waiting = storage.assistant.ask("And now?").answer
    answering.answer(waiting.id)
    answering.detach()  # returns when everything before it was done
    assert storage.conversations.message(waiting.id).state is State.WAITING


def test_attached_again_it_answers_with_the_same_model(
    answering: Answering, storage: Storage, model: HeldModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(answering.model_ready):
        answering.load_model()
    answering.detach()

    def load(model_id: str | None) -> HeldModel:
        raise AssertionError("it is loaded")

    with qtbot.waitSignal(answering.model_ready) as ready:
        answering.attach(storage.assistant, load)
    assert ready.args[0] == "Scripted"
    answer = storage.assistant.ask("Hello?").answer
    with qtbot.waitSignal(answering.finished):
        answering.answer(answer.id)


def test_model_that_cannot_forget_is_dropped(storage: Storage, qtbot: QtBot) -> None:
    class Stubborn(HeldModel):
        def forget(self) -> None:
            raise RuntimeError

    models = [Stubborn(), HeldModel()]
    answering = Answering(storage.assistant, lambda model_id: models.pop(0))
    try:
        with qtbot.waitSignal(answering.model_ready):
            answering.load_model()
        answering.detach()
        with qtbot.waitSignal(answering.model_ready):
            answering.attach(storage.assistant, lambda model_id: models.pop(0))
        assert models == []
    finally:
        answering.shut_down()
