"""A question without documents, in a language that the model does not list: it is asked about before it is answered."""

import pytest
from document_desk import DocumentDesk, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from window_desk import HeldModel

from app.core.conversations.conversation import Role
from app.storage.documents.collection_choice import CollectionChoice
from app.ui.window import window_adding
from shakti_mlx.errors import ModelError, ModelErrorCode

KANNADA = "ಜ್ವರಕ್ಕೆ ಎಷ್ಟು ಮಾತ್ರೆ ಕೊಡಬೇಕು?"
FEVER_KN = "ಜ್ವರ\n\nಜ್ವರಕ್ಕೆ ಒಂದು ಮಾತ್ರೆ ಕೊಡಬೇಕು. ನೀರು ಕುಡಿಸಿ."
ACCOUNT_KN = "ಖಾತೆ\n\nಖಾತೆ ತೆರೆಯಲು ಗುರುತಿನ ಚೀಟಿ ತನ್ನಿ."
QUOTED = "ಜ್ವರಕ್ಕೆ ಒಂದು ಮಾತ್ರೆ ಕೊಡಬೇಕು."
WORDS = "A word of the model."


def press(desk: DocumentDesk, key: Qt.Key) -> None:
    """As a keyboard does, on what has the focus."""
    QTest.keyClick(desk.window.focusWidget(), key)


def with_documents(desk: DocumentDesk) -> None:
    """Two collections, of which the clinic's was used last; the conversation is without documents."""
    desk.put("fever.txt", FEVER_KN)
    desk.open()
    ready(desk)
    desk.add("Clinic", desk.files)
    desk.sheet.reject()
    desk.add("Bank", desk.put("account.txt", ACCOUNT_KN))
    desk.sheet.reject()
    desk.choose("Clinic")
    desk.choose("No documents")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()


def ready(desk: DocumentDesk) -> None:
    desk.wait(lambda: desk.window.model_status.text() == desk.model.name)


def asked(desk: DocumentDesk) -> list[str]:
    return [each.text for each in desk.window.dialogue.path if each.role is Role.USER]


def shown(answer: QWidget) -> str:
    return "\n".join(label.text() for label in answer.findChildren(QLabel) if label.isVisibleTo(answer))


def test_enter_asks_the_documents_that_were_used_last(desk: DocumentDesk) -> None:
    with_documents(desk)
    said: list[str] = []
    desk.window.announcing.announced.connect(said.append)
    desk.ask(KANNADA)
    notice = desk.foreign.notice
    assert notice.isVisible()
    assert said == [notice.text]
    assert "This model knows only English." in notice.text
    assert "Clinic" in notice.text
    assert desk.window.composer.field.toPlainText() == KANNADA
    assert asked(desk) == []
    assert desk.window.focusWidget() is notice.primary_button
    assert notice.primary_button.text() == "Ask my documents"
    press(desk, Qt.Key.Key_Return)
    desk.wait_for_answer()
    assert asked(desk) == [KANNADA]
    assert desk.quoted()[0].startswith(QUOTED)
    assert not notice.isVisible()
    assert desk.window.composer.field.toPlainText() == ""
    assert desk.panes.switch.button.text() == "Clinic"


def test_collection_is_asked_for_where_none_was_used_yet(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.close()
    desk.open()
    ready(desk)
    desk.wait(lambda: desk.panes.switch.button.text() == "Clinic")
    CollectionChoice(desk.storage.database).save(None, None)  # as `shakti setup` does
    desk.window.new_conversation()
    desk.wait(lambda: desk.panes.switch.button.text() == "No documents")
    desk.ask(KANNADA)
    assert "Clinic, Bank" in desk.foreign.notice.text
    press(desk, Qt.Key.Key_Return)
    menu = desk.panes.switch.menu
    desk.wait(menu.isVisible)
    assert asked(desk) == []
    menu.close()
    assert desk.foreign.notice.isVisible()
    press(desk, Qt.Key.Key_Escape)
    assert desk.window.composer.field.toPlainText() == KANNADA
    desk.window.composer.submit()
    press(desk, Qt.Key.Key_Return)
    desk.wait(menu.isVisible)
    desk.choose("Clinic")
    menu.close()
    desk.wait_for_answer()
    assert asked(desk) == [KANNADA]
    assert desk.quoted()[0].startswith(QUOTED)


def test_anyway_goes_to_the_model_and_is_not_asked_again_there(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.ask(KANNADA)
    press(desk, Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is desk.foreign.notice.anyway_button
    press(desk, Qt.Key.Key_Return)
    answer = desk.wait_for_answer()
    assert answer.text_view.toPlainText() == WORDS
    assert "do not rely on this answer" in shown(answer)
    conversation = desk.window.dialogue.conversation_id
    assert conversation is not None
    desk.answer_to(KANNADA)
    assert asked(desk) == [KANNADA, KANNADA]

    desk.close()  # nor later on
    desk.open()
    ready(desk)
    with desk.qtbot.waitSignal(desk.documents.anyway_read):
        desk.window.dialogue.open(conversation)
    desk.wait(lambda: len(desk.window.transcript.views) == 4)
    assert "do not rely on this answer" in shown(desk.window.transcript.views[1])
    desk.answer_to(KANNADA)
    assert asked(desk) == [KANNADA] * 3

    desk.window.new_conversation()  # but elsewhere
    desk.choose("No documents")
    desk.ask(KANNADA)
    assert desk.foreign.notice.isVisible()


def test_anyway_in_a_conversation_that_has_begun_holds_later_on_too(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.answer_to("What is a fever?")
    desk.ask(KANNADA)
    click(desk.foreign.notice.anyway_button)
    desk.wait_for_answer()
    conversation = desk.window.dialogue.conversation_id
    assert conversation is not None
    desk.close()
    desk.open()
    ready(desk)
    with desk.qtbot.waitSignal(desk.documents.anyway_read):
        desk.window.dialogue.open(conversation)
    desk.wait(lambda: len(desk.window.transcript.views) == 4)
    desk.answer_to(KANNADA)
    assert asked(desk)[1:] == [KANNADA, KANNADA]


def test_nothing_is_lost_where_neither_is_wanted(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.ask(KANNADA)
    press(desk, Qt.Key.Key_Escape)
    assert not desk.foreign.notice.isVisible()
    assert desk.window.composer.field.hasFocus()
    assert desk.window.composer.field.toPlainText() == KANNADA
    desk.window.composer.submit()
    assert desk.foreign.notice.isVisible()
    desk.window.composer.field.setPlainText("What is a fever?")
    assert not desk.foreign.notice.isVisible()
    desk.window.composer.submit()
    assert desk.wait_for_answer().text_view.toPlainText() == WORDS


def test_without_documents_it_offers_to_add_some(desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open()
    ready(desk)
    desk.ask(KANNADA)
    notice = desk.foreign.notice
    assert notice.primary_button.text() == "Add documents…"
    monkeypatch.setattr(window_adding, "choose_files", lambda parent, title: [str(desk.put("fever.txt", FEVER_KN))])
    press(desk, Qt.Key.Key_Return)
    assert desk.window.composer.field.toPlainText() == KANNADA
    desk.wait(lambda: desk.panes.switch.button.text() == "My documents")
    assert not notice.isVisible()
    desk.window.composer.submit()
    desk.wait_for_answer()
    assert desk.quoted()[0].startswith(QUOTED)


def test_romanised_question_is_asked_about_and_an_english_one_is_not(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.ask("bukhar mein kitni goli lena hai?")
    assert desk.foreign.notice.isVisible()
    assert desk.answer_to("paracetamol dose").text_view.toPlainText() == WORDS


def test_model_that_lists_the_language_is_asked_at_once(desk: DocumentDesk) -> None:
    model = HeldModel([WORDS])
    model.languages = ("en", "kn")
    desk.model = model
    with_documents(desk)
    answer = desk.answer_to(KANNADA)
    assert answer.text_view.toPlainText() == WORDS
    assert "do not rely" not in shown(answer)


@pytest.mark.parametrize(
    ("languages", "said"),
    [(("en", "hi"), "This model does not know"), ((), "This model may not know")],
)
def test_notice_says_no_more_than_is_known(desk: DocumentDesk, languages: tuple[str, ...], said: str) -> None:
    model = HeldModel([WORDS])
    model.languages = languages
    desk.model = model
    with_documents(desk)
    desk.ask(KANNADA)
    assert said in desk.foreign.notice.text


def test_question_waits_for_what_a_loading_model_lists(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.answering.model_loading.emit("")
    desk.ask(KANNADA)
    assert "This model may not know" in desk.foreign.notice.text
    desk.answering.model_ready.emit("A model", "torch", ("en",))
    assert "This model knows only English." in desk.foreign.notice.text
    desk.answering.model_ready.emit("A model", "torch", ("en", "kn"))
    assert not desk.foreign.notice.isVisible()
    assert desk.wait_for_answer().text_view.toPlainText() == WORDS


def test_model_before_one_that_cannot_be_loaded_still_answers_and_is_asked_about(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.wait(lambda: desk.answering.loading is None)
    desk.answering.model_loading.emit("broken")
    desk.answering.model_failed.emit(ModelError(ModelErrorCode.DAMAGED, "weights"))
    assert desk.window.model_status.text() == HeldModel().name
    desk.ask(KANNADA)
    assert "This model knows only English." in desk.foreign.notice.text


def test_sample_question_is_asked_about_too(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.window.welcome.question_chosen.emit(KANNADA)
    assert desk.foreign.notice.isVisible()
    desk.expected = 2
    click(desk.foreign.notice.anyway_button)
    desk.wait_for_answer()
    assert asked(desk) == [KANNADA]


def test_answering_again_without_documents_is_asked_about_too(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.choose("Clinic")
    desk.answer_to(KANNADA)
    first = desk.window.dialogue.path[-1].id
    desk.choose("No documents")
    desk.window.reading.answer_again()
    assert desk.foreign.notice.isVisible()
    assert not desk.window.dialogue.busy
    press(desk, Qt.Key.Key_Return)
    desk.wait(lambda: desk.window.dialogue.path[-1].id != first and not desk.window.dialogue.busy)
    assert desk.quoted()[0].startswith(QUOTED)


def test_conversation_without_documents_stays_one_and_a_new_one_is_none(desk: DocumentDesk) -> None:
    with_documents(desk)
    window, switch = desk.window, desk.panes.switch
    desk.answer_to("What is a fever?")
    without = window.dialogue.conversation_id
    assert without is not None
    window.new_conversation()
    desk.wait(lambda: switch.button.text() == "Clinic")
    window.dialogue.open(without)
    desk.wait(lambda: switch.button.text() == "No documents")

    desk.choose("No documents")
    desk.close()
    desk.open()
    desk.wait(lambda: desk.panes.switch.button.text() == "Clinic")
    desk.window.dialogue.open(without)
    desk.wait(lambda: desk.panes.switch.button.text() == "No documents")


def test_new_conversation_begins_with_the_collection_asked_last(desk: DocumentDesk) -> None:
    with_documents(desk)
    desk.choose("Bank")
    desk.answer_to(KANNADA)
    bank = desk.window.dialogue.conversation_id
    assert bank is not None
    desk.window.new_conversation()
    desk.choose("Clinic")
    desk.window.dialogue.open(bank)
    desk.wait(lambda: desk.panes.switch.button.text() == "Bank")
    desk.answer_to(KANNADA)
    desk.window.new_conversation()
    desk.wait(lambda: desk.panes.switch.button.text() == "Bank")
