"""Documents in the window: added by the sheet, chosen by the composer, quoted with chips, shown in their place."""

import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from document_desk import DocumentDesk, click
from made_documents import pdf
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from window_desk import HeldModel
from word_embedder import WordEmbedder

from app.core.conversation import State
from app.core.errors import AppError, ErrorCode
from app.core.settings import Language
from app.ui.error_text import describe
from app.ui.source_chips import SourceChip

FEVER = (
    "ಜ್ವರ\n\nಜ್ವರ ಬಂದ ಮಗುವಿಗೆ ಹೆಚ್ಚು ನೀರು ಕೊಡಬೇಕು. ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಆರು ಗಂಟೆಗೊಮ್ಮೆ ಒಂದು ಮಾತ್ರೆ ಕೊಡಬಹುದು. "
    "ಮೂರು ದಿನದಲ್ಲಿ ಜ್ವರ ಇಳಿಯದಿದ್ದರೆ ವೈದ್ಯರನ್ನು ಕರೆಯಿರಿ."
)
ACCOUNT = "# Accounts\n\nTo open an account, bring a photograph and the Aadhaar card. The account is ready in a day."
QUESTION = "ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಎಷ್ಟು ಮಾತ್ರೆ ಕೊಡಬಹುದು?"
TABLETS = "ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಆರು ಗಂಟೆಗೊಮ್ಮೆ ಒಂದು ಮಾತ್ರೆ ಕೊಡಬಹುದು."
REFUSAL = "No document in this collection answers that."


class Shouting(QTranslator):
    """A language for answers from documents."""

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        return source.upper() if context == "Answers" else ""

    def isEmpty(self) -> bool:
        return False


def is_chosen(desk: DocumentDesk, name: str) -> bool:
    return desk.panes.switch.button.text() == name


def asked_alone(desk: DocumentDesk) -> bool:
    scope = desk.panes.switch.scope
    return scope is not None and scope.document_id is not None


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    desk.model = HeldModel(["A word of the model."])
    yield desk
    desk.close()


def test_documents_are_added_asked_shown_in_place_and_there_again(desk: DocumentDesk) -> None:
    fever, account = desk.put("fever.txt", FEVER), desk.put("account.md", ACCOUNT)
    window = desk.open()
    sheet = desk.add("Clinic", fever, account)
    assert sorted(sheet.report.lines) == ["account.md: added", "fever.txt: added"]
    assert sheet.outcome == "Added: 2. Unchanged: 0. Not added: 0."
    sheet.close_button.click()
    desk.wait(lambda: desk.panes.switch.button.text() == "Clinic")  # the first documents are meant to be asked

    desk.ask(QUESTION)
    view = desk.wait_for_answer()
    assert TABLETS in desk.quoted()[0]
    assert desk.quoted()[0] in FEVER
    assert view.message.state is State.COMPLETE
    assert "fever.txt" in desk.chips()[0].text()

    desk.show_source()
    panel = desk.panes.panel
    assert panel.passage.marked_text == desk.quoted()[0]
    assert panel.passage.toPlainText() == FEVER
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

    desk.ask("Which minister opened the railway bridge yesterday?")
    view = desk.wait_for_answer()
    assert view.text_view.toPlainText() == REFUSAL
    assert {chip.note.document for chip in desk.chips()} <= {"fever.txt", "account.md"}
    assert desk.chips()


DOSES = (
    "# ORS\n\nStir the powder into a litre of boiled water. Children of two and more get a large cup after each loose"
    " stool. Under two years the dose is half a cup. Never give it to a child that cannot be woken."
)


def test_part_of_a_passage_is_not_taken_for_the_whole(desk: DocumentDesk, qtbot: QtBot) -> None:
    desk.put("ors.txt", DOSES)
    window = desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    desk.ask("How large a cup do children of two and more get?")
    view = desk.wait_for_answer()
    assert view.message.sources is not None
    quotation = desk.sources().quotation_views[0]
    quoted = quotation.words
    assert quoted in DOSES
    assert "cannot be woken" not in quoted
    assert quotation.shown == f"… {quoted} …"
    height = view.height()

    with qtbot.waitActive(window):
        window.activateWindow()
    quotation.text.setFocus()
    QTest.keyClick(quotation.text, Qt.Key.Key_Tab)
    source = QApplication.focusWidget()
    assert isinstance(source, SourceChip)
    QTest.keyClick(source, Qt.Key.Key_Tab)
    desk.wait(quotation.whole_button.hasFocus)
    QTest.keyClick(quotation.whole_button, Qt.Key.Key_Space)
    assert quotation.shown == view.message.sources.citations[0].text
    assert "Never give it to a child that cannot be woken." in quotation.shown
    assert quotation.marked_text == quoted
    assert quotation.text.accessibleName() == "The whole passage"
    desk.wait(lambda: view.height() > height)
    assert quotation.text.height() >= quotation.text.document().size().height()
    window.transcript.set_language(Language.KANNADA)
    assert quotation.marked_text == quoted

    quotation.whole_button.click()
    assert quotation.shown == f"… {quoted} …"
    assert quotation.marked_text == ""
    assert view.message.sources.citations[0].quote == quoted


def test_quotation_of_a_whole_passage_has_nothing_to_unfold(desk: DocumentDesk) -> None:
    desk.put("hours.txt", "The ward closes at nine.")
    desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    desk.ask("When does the ward close at nine?")
    desk.wait_for_answer()
    (quotation,) = desk.sources().quotation_views
    assert quotation.shown == "The ward closes at nine."
    assert not quotation.whole_button.isVisible()


def test_without_documents_the_welcome_leads_to_adding_some(desk: DocumentDesk) -> None:
    window = desk.open()
    assert window.welcome.add_button.isVisible()
    assert "add documents" in window.welcome.hint
    click(window.welcome.add_button)
    assert desk.sheet.isVisible()
    assert desk.sheet.paths == ()
    desk.sheet.reject()


def test_without_documents_the_model_answers(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    desk.open()
    desk.add("Clinic", desk.files)
    desk.choose("No documents")
    desk.ask(QUESTION)
    assert desk.wait_for_answer().text_view.toPlainText() == "A word of the model."


def test_caution_is_for_whoever_gives_the_answer(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    window = desk.open()
    desk.add("Clinic", desk.files)
    assert desk.model is not None
    desk.answering.model_ready.emit("A model", "torch", ("en",))
    english = "Answers can be wrong. Check what matters. This model knows only English."
    quoted = "Answers are quoted from documents. Check the page."
    for name, said in (("No documents", english), ("Clinic", quoted), ("No documents", english)):
        desk.choose(name)
        assert window.foot.caution == said
    desk.choose("Clinic")
    desk.panes.switch.show_writing(True)
    assert window.foot.caution == english


def test_choice_is_kept_for_each_conversation(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    window = desk.open()
    desk.add("Clinic", desk.files)
    desk.add("Bank", desk.put("account.md", ACCOUNT))
    conversations = []
    for name in ("Clinic", "No documents", "Bank"):
        window.new_conversation()
        desk.choose(name)
        desk.ask(f"{name}: {QUESTION}")
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
    desk.ask("How many litres a minute does the red pump give?")
    desk.wait_for_answer()
    assert desk.chips()[0].note.document == "two.txt"
    desk.show_source()
    desk.panes.panel.ask_button.click()
    assert asked_alone(desk)
    desk.ask("How many litres a minute does the blue pump give?")
    desk.wait_for_answer()
    assert {chip.note.document for chip in desk.chips()} == {"two.txt"}
    assert not asked_alone(desk)
    desk.ask("How many litres a minute does the blue pump give?")
    desk.wait_for_answer()
    assert desk.chips()[0].note.document == "one.txt"
    assert window.dialogue.path[-1].state is State.COMPLETE


def test_answer_again_asks_the_documents_again(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    window = desk.open()
    desk.add("Clinic", desk.files)
    desk.choose("Clinic")
    desk.ask(QUESTION)
    first = desk.wait_for_answer().message
    window.dialogue.regenerate(first.id)
    desk.wait(lambda: window.dialogue.path[-1].id != first.id and not window.dialogue.busy)
    assert window.dialogue.path[-1].sources == first.sources


def test_words_of_a_document_are_shown_as_they_stand(desk: DocumentDesk) -> None:
    text = "The **dose** is <b>two</b> tablets, see ![x](http://example.com/x.png) and # nothing else."
    desk.put("marks.txt", text)
    desk.open()
    desk.add("Marks", desk.files)
    desk.choose("Marks")
    desk.ask("What is the dose, how many tablets, and see what else?")
    desk.wait_for_answer()
    assert desk.quoted() == [text]
    desk.show_source()
    assert desk.panes.panel.passage.toPlainText() == text


@pytest.mark.parametrize("line", ["# 1. dose", "- dose", "1. dose", "> dose", "*dose* and _dose_", "    dose"])
def test_line_that_looks_like_markdown_is_quoted_verbatim(desk: DocumentDesk, line: str) -> None:
    desk.put("marks.txt", f"{line} of two tablets for fever")
    desk.open()
    desk.add("Marks", desk.files)
    desk.choose("Marks")
    desk.ask("What dose of tablets for fever?")
    desk.wait_for_answer()
    assert desk.quoted()[0] in f"{line} of two tablets for fever"
    assert line.strip() in desk.quoted()[0]


def test_what_was_removed_is_still_told_from_what_was_kept(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    desk.open()
    desk.add("Clinic", desk.files)
    desk.choose("Clinic")
    desk.ask(QUESTION)
    desk.wait_for_answer()
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.names == ["fever.txt"])
    dialog.list.selectAll()
    dialog.remove_button.click()
    assert dialog.confirm.isVisible()  # it is asked once more
    assert len(dialog.names) == 1
    dialog.confirm.yes_button.click()
    desk.wait(lambda: not dialog.names)
    dialog.close_button.click()
    desk.show_source()
    panel = desk.panes.panel
    assert panel.passage.marked_text == desk.quoted()[0]
    assert "changed or removed" in panel.remark
    assert not panel.ask_button.isVisible()


def test_collection_is_renamed_and_removed(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    desk.open()
    desk.add("Clinic", desk.files)
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.collection is not None)
    dialog.rename_button.click()
    dialog.field.setText("Ward")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    desk.wait(lambda: [each.name for each in desk.panes.switch.collections] == ["Ward"])
    dialog.remove_all_button.click()
    dialog.confirm.yes_button.click()
    desk.wait(lambda: not desk.panes.switch.collections)
    assert desk.panes.switch.button.text() == "No documents"


def test_button_that_removes_is_the_strong_one(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.list.count() == 1)
    dialog.list.setCurrentRow(0)
    dialog.remove_button.click()
    confirm = dialog.confirm
    assert confirm.yes_button.property("kind") == "destroy"
    assert not dialog.remove_button.isEnabled()
    assert not dialog.remove_all_button.isEnabled()
    assert confirm.no_button.isVisible()
    confirm.no_button.click()
    assert dialog.remove_button.isEnabled()
    dialog.remove_button.click()
    confirm.yes_button.click()
    desk.wait(lambda: dialog.list.count() == 0)
    assert dialog.remove_all_button.isEnabled()


def test_report_says_why_a_file_was_not_added(desk: DocumentDesk) -> None:
    good, empty = desk.put("good.txt", ACCOUNT), desk.put("empty.txt", "")
    desk.open()
    sheet = desk.add("Bank", good, empty, desk.files / "gone.pdf")
    assert sheet.report.lines == [
        "empty.txt: not added\nIt is empty.",
        "gone.pdf: not added\nThe file is not there. Check that the drive is connected.",
        "good.txt: added",
    ]
    assert sheet.outcome == "Added: 1. Unchanged: 0. Not added: 2."


def test_adding_is_cancelled_and_gone_on_with(desk: DocumentDesk) -> None:
    for number in range(12):
        desk.put(f"file {number:02}.txt", f"Number {number} is said here. " * 400)
    desk.open()
    sheet = desk.begin_adding("Many", [desk.files])
    desk.wait(lambda: sheet.report.count() >= 2)
    sheet.progress.cancel_button.click()
    desk.wait(lambda: not sheet.running)
    done = sheet.report.count()
    assert 2 <= done < 12
    assert sheet.outcome.startswith("Stopped. Everything added so far is kept.")
    assert sheet.add_button.text() == "Continue"
    sheet.add_button.click()
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome == f"Added: {12 - done}. Unchanged: {done}. Not added: 0."
    desk.wait(lambda: [each.documents for each in desk.panes.switch.collections] == [12])


def test_files_dropped_on_the_window_are_offered_to_be_added(desk: DocumentDesk) -> None:
    fever = desk.put("fever.txt", FEVER)
    window = desk.open()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(fever)), QUrl("https://example.com/x.pdf")])
    for target in (window, window.composer.field.viewport()):
        how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(QPoint(20, 10), *how))
        QApplication.sendEvent(target, QDropEvent(QPointF(20, 10), *how))
        assert desk.sheet.paths == (fever,)
        desk.sheet.close_button.click()
    assert window.composer.field.toPlainText() == ""


def test_refusal_is_in_the_language_of_the_moment(desk: DocumentDesk, qapp: QApplication) -> None:
    desk.put("account.md", ACCOUNT)
    desk.open()
    desk.add("Bank", desk.files)
    desk.choose("Bank")
    translator = Shouting()
    qapp.installTranslator(translator)
    desk.ask("Which minister opened the railway bridge yesterday?")
    view = desk.wait_for_answer()
    assert view.text_view.toPlainText() == REFUSAL.upper()
    assert desk.storage.conversations.message(view.message.id).text.startswith(REFUSAL.upper())
    qapp.removeTranslator(translator)
    desk.wait(lambda: view.text_view.toPlainText() == REFUSAL)


def test_quotation_is_copied_with_its_source(desk: DocumentDesk) -> None:
    desk.put("account.md", ACCOUNT)
    desk.open()
    desk.add("Bank", desk.files)
    desk.choose("Bank")
    desk.ask("What do I bring to open an account?")
    desk.wait_for_answer()
    desk.show_source()
    desk.panes.panel.copy_button.click()
    quote = desk.quoted()[0]
    assert QGuiApplication.clipboard().text() == f"{quote}\n(Accounts)"


def test_switch_and_panel_are_reached_by_keyboard(desk: DocumentDesk, qtbot: QtBot) -> None:
    desk.put("account.md", ACCOUNT)
    window = desk.open()
    desk.add("Bank", desk.files).close_button.click()
    with qtbot.waitActive(window):
        window.activateWindow()
    switch = desk.panes.switch
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    desk.wait(switch.menu.isVisible)
    switch.menu.close()
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.choose("Bank")
    desk.ask("What do I bring to open an account?")
    desk.wait_for_answer()
    desk.chips()[0].setFocus()
    QTest.keyClick(desk.chips()[0], Qt.Key.Key_Space)
    desk.wait(desk.panes.panel.isVisible)
    desk.wait(lambda: desk.panes.panel.has_focus)
    QTest.keyClick(desk.panes.panel, Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.panes.panel.isVisible())
    assert desk.panes.panel.passage.toPlainText() == ""


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
        self.release.wait(10)
        return super().questions(texts)


def test_search_that_fails_says_why_and_can_be_tried_again(desk: DocumentDesk) -> None:
    desk.embedder = Unavailable()
    desk.put("account.md", ACCOUNT)
    window = desk.open()
    desk.add("Bank", desk.files)
    desk.choose("Bank")
    desk.ask("What do I bring to open an account?")
    view = desk.wait_for_answer()
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


def test_page_is_shown_with_the_words_and_larger(desk: DocumentDesk) -> None:
    pages = ["Nothing is said here about it", "The blue pump gives nine litres a minute.\nIt stands behind the store."]
    path = desk.put("pumps.pdf", pdf(pages))
    desk.open()
    desk.add("Pumps", path)
    desk.choose("Pumps")
    desk.ask("How many litres a minute does the blue pump give?")
    desk.wait_for_answer()
    desk.show_source()
    panel = desk.panes.panel
    desk.wait(lambda: panel.page.picture is not None)
    assert panel.page.isVisible()
    assert panel.page.picture is not None
    assert panel.page.picture.boxes
    narrow = panel.page.horizontalScrollBar().maximum()
    panel.larger_button.click()
    assert panel.page.zoom == 1.5
    assert panel.page.horizontalScrollBar().maximum() > narrow == 0
    panel.text_button.click()
    assert panel.passage.isVisible()
    assert panel.passage.marked_text == desk.quoted()[0]
    panel.leave()
    path.write_bytes(pdf(["Another file altogether"]))
    desk.show_source()
    desk.wait(lambda: "cannot be shown" in panel.remark)
    assert panel.passage.isVisible()


def test_panel_stands_in_the_place_of_all_else_in_a_narrow_window(desk: DocumentDesk) -> None:
    desk.put("account.md", ACCOUNT)
    window = desk.open()
    desk.add("Bank", desk.files)
    desk.choose("Bank")
    desk.ask("What do I bring to open an account?")
    desk.wait_for_answer()
    desk.show_source()
    panel = desk.panes.panel
    assert window.composer.isVisible()
    assert window.sidebar.isVisible()
    window.resize(900, 700)
    desk.wait(lambda: not window.sidebar.isVisible())
    assert window.composer.isVisible()
    window.resize(600, 700)
    desk.wait(lambda: not window.composer.isVisible())
    panel.ask_button.click()
    desk.wait(window.composer.isVisible)
    assert not panel.isVisible()
    assert asked_alone(desk)


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
