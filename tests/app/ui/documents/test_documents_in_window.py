"""Documents asked in the window: chosen by the switch, searched, answered from or refused."""

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from document_desk import DocumentDesk, click
from document_texts import ACCOUNT, FEVER, QUESTION, TABLETS
from patience import PATIENCE
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from window_desk import HeldModel
from word_embedder import WordEmbedder

from app.core.conversations.conversation import State
from app.core.errors import AppError, ErrorCode
from app.ui.documents.file_report import FileReport
from app.ui.window import window_adding
from app.ui.wording.error_text import describe

REFUSAL = "No document in this collection answers that."


class Shouting(QTranslator):
    """A language for answers from documents."""

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        return source.upper() if context == "Answers" else source

    def isEmpty(self) -> bool:
        return False


def is_chosen(desk: DocumentDesk, name: str) -> bool:
    return desk.panes.switch.button.text() == name


class Unavailable(WordEmbedder):
    """As on a computer for which there is no embedding model."""

    def questions(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        raise AppError(ErrorCode.EMBEDDER_UNAVAILABLE, "ImportError")


class Held(WordEmbedder):
    """Waits before it looks at a question."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.release = threading.Event(), threading.Event()

    def questions(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.reached.set()
        self.release.wait(PATIENCE)
        return super().questions(texts)


def test_documents_are_added_asked_shown_in_place_and_there_again(desk: DocumentDesk) -> None:
    fever, account = desk.put("fever.txt", FEVER), desk.put("account.md", ACCOUNT)
    window = desk.open()
    sheet = desk.add("Clinic", fever, account)
    assert sorted(sheet.report.lines) == ["account.md: added", "fever.txt: added"]
    assert sheet.outcome.whole_text == "Added: 2."
    sheet.close_button.click()
    desk.wait(lambda: desk.panes.switch.button.text() == "Clinic")  # the first documents are meant to be asked

    view = desk.answer_to(QUESTION)
    assert TABLETS in desk.quoted()[0]
    assert desk.quoted()[0] in FEVER
    assert view.message.state is State.COMPLETE
    assert "fever.txt" in desk.chips()[0].text()

    desk.show_source()
    panel = desk.panes.panel
    assert panel.passage.marked_text == desk.quoted()[0]
    assert panel.passage.toPlainText() == FEVER
    assert panel.remark == ""  # the words were sought on no page
    assert panel.ask_button.isVisible()

    quoted = desk.quoted()
    conversation = window.dialogue.conversation_id
    desk.close()
    desk.model = HeldModel([])
    window = desk.open()
    assert conversation is not None
    window.dialogue.open(conversation)
    desk.wait(lambda: len(window.transcript.views) == 2)
    assert desk.quoted() == quoted
    desk.wait(lambda: desk.panes.switch.button.text() == "Clinic")
    desk.show_source()
    assert desk.panes.panel.passage.marked_text == quoted[0]

    view = desk.answer_to("Which minister opened the railway bridge yesterday?")
    assert view.text_view.toPlainText() == f"{REFUSAL}\nSearched: Clinic, 2 documents."
    assert view.text_view.toPlainText() in desk.storage.conversations.message(view.message.id).text
    assert {chip.note.document for chip in desk.chips()} <= {"fever.txt", "account.md"}
    assert desk.chips()


def test_files_to_be_added_are_listed_by_their_names(desk: DocumentDesk, tmp_path: Path) -> None:
    """Long paths would all look the same; of two with one name the path tells which is which."""
    far = tmp_path / "a-folder-with-a-long-name" / "and-another-one-in-it"
    report = FileReport(desk.open().icons)
    desk.qtbot.addWidget(report)
    report.show_paths([far / "fever.txt", far / "account.md"])
    assert report.lines == ["fever.txt", "account.md"]
    assert [report.item(row).toolTip() for row in range(2)] == [str(far / "fever.txt"), str(far / "account.md")]
    report.show_paths([far / "fever.txt", far / "account.md", tmp_path / "fever.txt"])
    first, second, third = (line.replace("\u200b", "") for line in report.lines)
    assert (first, second, third) == (str(far / "fever.txt"), "account.md", str(tmp_path / "fever.txt"))


def test_without_documents_the_welcome_leads_to_adding_some(
    desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.put("fever.txt", FEVER)
    window = desk.open()
    welcome = window.welcome
    assert "add documents" in welcome.hint.text()
    monkeypatch.setattr(window_adding, "choose_files", lambda parent, title: [])
    click(welcome.add_button)
    assert desk.panes.sheet is None
    assert window.composer.field.placeholderText() == "Ask a question"
    monkeypatch.setattr(window_adding, "choose_folder", lambda parent, title: str(desk.files))
    click(welcome.folder_button)
    assert window.composer.field.hasFocus()
    desk.wait(lambda: desk.panes.switch.button.text() == "My documents")
    assert window.composer.field.placeholderText() == "Ask these documents"


def test_without_documents_the_model_answers(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "fever.txt", FEVER)
    desk.choose("No documents")
    assert desk.answer_to("What is a fever?").text_view.toPlainText() == "A word of the model."


def test_caution_is_for_whoever_gives_the_answer(desk: DocumentDesk) -> None:
    window = desk.open_with("Clinic", "fever.txt", FEVER)
    assert desk.model is not None
    desk.answering.model_ready.emit("A model", "torch", ("en",))
    english = "Answers can be wrong. Check what matters. This model knows only English."
    quoted = "Answers are quoted from documents. Check the source."
    for name, said in (("No documents", english), ("Clinic", quoted), ("No documents", english)):
        desk.choose(name)
        assert window.foot.caution.accessibleName() == said
    desk.choose("Clinic")
    desk.panes.switch.show_writing(True)
    assert window.foot.caution.accessibleName() == english


def test_choice_is_kept_for_each_conversation(desk: DocumentDesk) -> None:
    window = desk.open_with("Clinic", "fever.txt", FEVER)
    desk.add("Bank", desk.put("account.md", ACCOUNT))
    conversations = []
    for name in ("Clinic", "No documents", "Bank"):
        window.new_conversation()
        desk.choose(name)
        desk.ask(f"{name}: what is the dose?")
        desk.wait_for_answer()
        conversations.append((window.dialogue.conversation_id, name))
    desk.close()
    window = desk.open()
    desk.wait(lambda: desk.panes.switch.button.text() == "Bank")  # a new one begins as the last was
    for conversation, name in conversations:
        assert conversation is not None
        window.dialogue.open(conversation)
        desk.wait(partial(is_chosen, desk, name))


def test_one_document_is_asked_once(desk: DocumentDesk) -> None:
    desk.put("one.txt", "The blue pump gives nine litres a minute. It stands behind the store.")
    desk.put("two.txt", "The red pump gives four litres a minute. It stands beside the well.")
    window = desk.open()
    desk.add("Pumps", desk.files)
    desk.choose("Pumps")
    desk.answer_to("How many litres a minute does the red pump give?")
    assert desk.chips()[0].note.document == "two.txt"
    desk.show_source()
    desk.panes.panel.ask_button.click()
    assert desk.asks_one_document()
    desk.answer_to("How many litres a minute does the blue pump give?")
    assert {chip.note.document for chip in desk.chips()} == {"two.txt"}
    assert not desk.asks_one_document()
    desk.answer_to("How many litres a minute does the blue pump give?")
    assert desk.chips()[0].note.document == "one.txt"
    assert window.dialogue.path[-1].state is State.COMPLETE


def test_answer_again_asks_the_documents_again(desk: DocumentDesk) -> None:
    window = desk.open_with("Clinic", "fever.txt", FEVER)
    first = desk.answer_to(QUESTION).message
    window.dialogue.regenerate(first.id)
    desk.wait(lambda: window.dialogue.path[-1].id != first.id and not window.dialogue.busy)
    assert window.dialogue.path[-1].sources == first.sources


def test_refusal_is_in_the_language_of_the_moment(desk: DocumentDesk, qapp: QApplication) -> None:
    desk.open_with("Bank", "account.md", ACCOUNT)
    translator = Shouting()
    qapp.installTranslator(translator)
    view = desk.answer_to("Which minister opened the railway bridge yesterday?")
    said = f"{REFUSAL}\nSearched: Bank, 1 document."
    assert view.text_view.toPlainText() == f"{REFUSAL.upper()}\nSEARCHED: Bank, 1 document."
    assert desk.storage.conversations.message(view.message.id).text.startswith(REFUSAL.upper())
    qapp.removeTranslator(translator)
    desk.wait(lambda: view.text_view.toPlainText() == said)


def test_a_refusal_of_one_document_names_that(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Bank", desk.put("account.md", ACCOUNT), desk.put("fever.txt", FEVER)).close()
    desk.choose("Bank")
    desk.answer_to("What do I bring to open an account?")
    desk.show_source()
    desk.panes.panel.ask_button.click()
    view = desk.answer_to("Which minister opened the railway bridge yesterday?")
    assert view.text_view.toPlainText() == "This document does not answer that.\nSearched: only “Accounts” in Bank."


@pytest.mark.parametrize(
    ("question", "advice"),
    [
        ("Which minister opened the railway bridge yesterday?", "Ask it in other words,"),
        ("What is the charge of a HGTX-77 account?", "Check how the name is written,"),
    ],
)
def test_the_last_refusal_says_what_to_try(desk: DocumentDesk, question: str, advice: str) -> None:
    desk.open_with("Bank", "account.md", ACCOUNT)
    view = desk.answer_to(question)
    whole = f"{advice} or choose other documents below the question box."
    assert whole in visible_labels(view)
    assert advice not in view.message.text
    desk.answer_to("What do I bring to open an account?")
    assert whole not in visible_labels(view)


def visible_labels(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_search_that_fails_says_why_and_can_be_tried_again(desk: DocumentDesk) -> None:
    desk.embedder = Unavailable()
    desk.put("account.md", ACCOUNT)
    window = desk.open()
    desk.add("Bank", desk.files)
    desk.choose("Bank")
    view = desk.answer_to("What do I bring to open an account?")
    assert view.message.state is State.FAILED
    assert view.message.error == ErrorCode.EMBEDDER_UNAVAILABLE
    assert describe(AppError(ErrorCode.EMBEDDER_UNAVAILABLE)).title in [
        label.text() for label in view.findChildren(QLabel) if label.isVisible()
    ]
    assert window.composer.button.accessibleName() == "Send"


def test_search_is_stopped_at_once(desk: DocumentDesk) -> None:
    embedder = desk.embedder = Held()
    desk.put("account.md", ACCOUNT)
    window = desk.open()
    desk.add("Bank", desk.files)
    desk.choose("Bank")
    desk.ask("What do I bring to open an account?")
    desk.wait(embedder.reached.is_set)
    view = window.transcript.views[-1]
    desk.wait(lambda: "Searching the documents…" in [label.text() for label in view.findChildren(QLabel)])
    window.composer.button.click()
    assert not window.dialogue.busy
    embedder.release.set()
    desk.wait(lambda: desk.storage.conversations.message(view.message.id).state is State.STOPPED)
    assert view.message.sources is None


def test_closing_the_window_stops_a_search(desk: DocumentDesk) -> None:
    embedder = desk.embedder = Held()
    desk.put("account.md", ACCOUNT)
    window = desk.open()
    desk.add("Bank", desk.files)
    desk.choose("Bank")
    desk.ask("What do I bring to open an account?")
    desk.wait(embedder.reached.is_set)
    answer = window.transcript.views[-1].message
    window.close()
    embedder.release.set()
    desk.wait(lambda: desk.storage.conversations.message(answer.id).state is not State.WAITING)
    assert desk.storage.conversations.message(answer.id).state is State.STOPPED


def test_new_collection_is_asked_next_and_adding_to_an_older_one_changes_nothing(desk: DocumentDesk) -> None:
    desk.open()
    switch = desk.panes.switch

    def chosen() -> str:
        return "" if switch.collection is None else switch.collection.name

    desk.add("Bank", desk.put("bank.txt", ACCOUNT)).close()
    desk.wait(lambda: chosen() == "Bank")
    desk.add("Clinic", desk.put("clinic.txt", FEVER)).close()
    desk.wait(lambda: chosen() == "Clinic")
    desk.add("Bank", desk.put("more.txt", FEVER)).close()
    desk.wait(lambda: [each.documents for each in switch.collections] == [2, 1])
    assert chosen() == "Clinic"
