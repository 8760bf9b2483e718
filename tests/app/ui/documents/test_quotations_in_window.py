"""Quotations in an answer: the words as they stand, part or whole of a passage, copied with their source."""

import threading
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest
from document_desk import DocumentDesk
from document_texts import ACCOUNT
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot
from word_embedder import WordEmbedder

from app.core.conversations.search import parse_query
from app.core.settings import Language
from app.ui.transcript.found_marks import found_look
from app.ui.transcript.message_rows import GAP
from app.ui.transcript.source_chips import SourceChip

DOSES = (
    "# ORS\n\nStir the powder into a litre of boiled water. Children of two and more get a large cup after each loose"
    " stool. Under two years the dose is half a cup. What is left after a day is poured away."
)


def test_part_of_a_passage_is_not_taken_for_the_whole(desk: DocumentDesk, qtbot: QtBot) -> None:
    window = desk.open_with("Clinic", "ors.txt", DOSES)
    view = desk.answer_to("How large a cup do children of two and more get?")
    assert view.message.sources is not None
    quotation = desk.sources().quotation_views[0]
    quoted = quotation.words
    assert quoted in DOSES
    assert "poured away" not in quoted
    assert quotation.text.said == f"… {quoted} …"
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
    assert quotation.text.said == view.message.sources.citations[0].text
    assert "What is left after a day is poured away." in quotation.text.said
    assert quotation.marked_text == quoted
    assert quotation.text.accessibleName() == "The whole passage"
    desk.wait(lambda: view.height() > height)
    assert quotation.text.height() >= quotation.text.document().size().height()
    window.transcript.set_language(Language.KANNADA)
    assert quotation.marked_text == quoted

    quotation.whole_button.click()
    assert quotation.text.said == f"… {quoted} …"
    assert quotation.marked_text == ""
    assert view.message.sources.citations[0].quote == quoted


def test_mark_of_what_is_left_out_never_stands_alone_in_a_line(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "ors.txt", DOSES)
    desk.answer_to("How large a cup do children of two and more get?")
    view = desk.sources().quotation_views[0].text
    for width in range(160, 400, 8):
        view.fit(width)
        layout = view.document().firstBlock().layout()
        last = layout.lineAt(layout.lineCount() - 1)
        assert last.textLength() > len("…")


def test_list_is_quoted_without_marks_before_its_first_item(desk: DocumentDesk) -> None:
    desk.put(
        "papers.md", "# Accounts\n\nTo open an account, bring:\n\n- a photograph\n- the Aadhaar card\n\nIt is free."
    )
    desk.open()
    desk.add("Bank", desk.files).close_button.click()
    desk.answer_to("What do I bring to open an account?")
    quotation = desk.sources().quotation_views[0]
    assert quotation.is_part
    assert quotation.text.said == quotation.words
    assert "• a photograph\n• the Aadhaar card" in quotation.words


def test_words_of_the_button_begin_as_those_of_the_quotation_above_it(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "ors.txt", DOSES)
    desk.answer_to("How large a cup do children of two and more get?")
    quotation = desk.sources().quotation_views[0]
    button = quotation.whole_button
    option = QStyleOptionButton()
    option.initFrom(button)
    words = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    assert words.x() == quotation.text.viewport().x()


def test_what_is_sought_is_set_off_in_every_quotation(desk: DocumentDesk) -> None:
    desk.put("ors.txt", "Children of two and more get a large cup of the drink.")
    desk.put("tea.txt", "Children of two and more get a large cup of tea.")
    desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    view = desk.answer_to("How large a cup do children of two and more get?")
    first, second = desk.sources().quotation_views
    look = found_look(desk.window.icons.palette)
    view.mark(parse_query('"large cup"'), look, current=1)
    for quotation, form in ((first, look.place), (second, look.current)):
        (mark,) = quotation.text.extraSelections()
        assert mark.cursor.selectedText() == "large cup"
        assert mark.format == form
    lines = [view.place_line(number) for number in (0, 1)]
    assert lines[0] is not None
    assert lines[1] is not None
    assert 0 < lines[0].top() < second.text.mapTo(view, second.text.rect().topLeft()).y() <= lines[1].top()
    view.mark(parse_query("tea" if "tea" in second.words else "drink"), look)
    (mark,) = second.text.extraSelections()
    assert not first.text.extraSelections()


def test_quotation_of_a_whole_passage_has_nothing_to_unfold(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "hours.txt", "The ward closes at nine.")
    desk.answer_to("When does the ward close at nine?")
    (quotation,) = desk.sources().quotation_views
    assert quotation.text.said == "The ward closes at nine."
    assert not quotation.whole_button.isVisible()


def test_words_of_a_document_are_shown_as_they_stand(desk: DocumentDesk) -> None:
    text = "The **dose** is <b>two</b> tablets, see ![x](http://example.com/x.png) and # nothing else."
    desk.put("marks.txt", text)
    desk.open()
    desk.add("Marks", desk.files)
    desk.choose("Marks")
    desk.answer_to("What is the dose, how many tablets, and see what else?")
    assert desk.quoted() == [text]
    desk.show_source()
    assert desk.panes.panel.passage.toPlainText() == text


@pytest.mark.parametrize("line", ["# 1. dose", "- dose", "1. dose", "> dose", "*dose* and _dose_", "    dose"])
def test_line_that_looks_like_markdown_is_quoted_verbatim(desk: DocumentDesk, line: str) -> None:
    desk.open_with("Marks", "marks.txt", f"{line} of two tablets for fever")
    desk.answer_to("What dose of tablets for fever?")
    assert desk.quoted()[0] in f"{line} of two tablets for fever"
    assert line.strip() in desk.quoted()[0]


def test_quotation_is_copied_with_its_source(desk: DocumentDesk) -> None:
    desk.open_with("Bank", "account.md", ACCOUNT)
    desk.answer_to("What do I bring to open an account?")
    desk.show_source()
    desk.panes.panel.copy_button.click()
    quote = desk.quoted()[0]
    assert QGuiApplication.clipboard().text() == f"{quote}\n— Accounts"


def test_answer_in_documents_words_says_nothing_of_what_the_model_can_read(desk: DocumentDesk) -> None:
    window = desk.open_with("Clinic", "ors.txt", DOSES)
    assert desk.answer_to("How large a cup do children of two and more get?").message.sources is not None
    with desk.qtbot.waitSignal(desk.answering.measured):
        window.reading.watch.ask_now()
    assert window.context_meter.isHidden()
    desk.choose("No documents")
    assert desk.answer_to("Who are you? " * 100).message.sources is None
    desk.wait(window.context_meter.isVisible)


class HeldWords(WordEmbedder):
    """Understands no question before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.may_go_on = threading.Event()

    def questions(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        assert self.may_go_on.wait(60)
        return super().questions(texts)


def test_search_that_is_under_way_says_nothing_of_it_either(desk: DocumentDesk) -> None:
    desk.embedder = embedder = HeldWords()
    desk.put("ors.txt", DOSES)
    window = desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    desk.ask("How large a cup do children of two and more get?")
    try:
        desk.wait(lambda: len(window.dialogue.path) == 2)
        with desk.qtbot.waitSignal(desk.answering.measured):
            window.reading.watch.ask_now()
        assert window.context_meter.isHidden()
    finally:
        embedder.may_go_on.set()
    assert desk.wait_for_answer().message.sources is not None


def test_chip_and_text_name_file_and_heading_of_a_plain_text(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "ors.txt", DOSES)
    view = desk.answer_to("How large a cup do children of two and more get?")
    assert {chip.whole_text for chip in desk.sources().chips} == {"ors.txt, ORS"}
    assert view.message.text.endswith("\n— ors.txt, ORS")


def test_quoted_answer_is_copied_and_read_as_text(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "ors.txt", "Children of two and more get a *large* cup of the drink.")
    view = desk.answer_to("How large a cup do children of two and more get?")
    QGuiApplication.clipboard().clear()
    view.copy_as_text()
    assert QGuiApplication.clipboard().text() == "Children of two and more get a *large* cup of the drink.\n— ors.txt\n"
    read: list[str] = []
    desk.window.transcript.aids.speech_requested.connect(lambda message_id, text: read.append(text))
    view.read_aloud()
    assert read == [view.message.text]


def test_answer_that_has_no_room_is_shown_from_its_beginning(desk: DocumentDesk) -> None:
    rules = [f"Rule {number} of the pump says that the blue pump is filled by nurse {number}." for number in range(9)]
    desk.put("pumps.txt", " ".join(rules))
    window = desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    window.resize(480, 360)
    transcript = window.transcript
    for question in ("Who fills the blue pump, says rule 3?", "Who fills the blue pump, says rule 5?"):
        desk.ask(question)
        answer = desk.wait_for_answer()
        desk.wait(lambda: transcript.settled and not transcript.following)
        assert answer.height() > transcript.viewport().height()
        top = transcript.top_of(answer.message.id)
        assert top is not None and 0 <= top <= GAP
    transcript.jump_to_newest()
    assert transcript.following
