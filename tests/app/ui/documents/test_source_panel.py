"""The panel that shows a quotation in its document: by page, by keyboard, in a narrow window, after a change."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from document_texts import ACCOUNT, FEVER, QUESTION
from made_documents import pdf, slides
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.settings import Language, Theme
from app.storage.conversations.answer_sources import write_sources
from app.storage.documents.documents import Documents
from app.ui.documents.page_view import PageView


def test_what_was_removed_is_still_told_from_what_was_kept(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "fever.txt", FEVER)
    desk.answer_to(QUESTION)
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


def test_passage_of_another_text_is_not_shown_for_the_one_that_was_quoted(desk: DocumentDesk) -> None:
    """An imported answer has the ids of another computer's passages."""
    desk.open_with("Clinic", "fever.txt", FEVER)
    desk.answer_to(QUESTION)
    answer = desk.window.dialogue.path[-1].id
    desk.add("Clinic", desk.put("account.txt", ACCOUNT)).close_button.click()
    documents = Documents(desk.storage.database)
    account, _ = documents.list(documents.find_collection("Clinic").id)
    (other,) = documents.passages_of(account.id)
    kept = desk.storage.conversations.message(answer).sources
    assert kept is not None
    moved = tuple(replace(each, passage=other.id) for each in kept.citations)
    write_sources(desk.storage.database, answer, replace(kept, citations=moved))
    desk.restart()
    desk.show_source()
    panel = desk.panes.panel
    assert panel.passage.marked_text == desk.quoted()[0]
    assert ACCOUNT not in panel.passage.toPlainText()
    assert "changed or removed" in panel.remark


@pytest.mark.parametrize("changed", [False, True])
def test_what_stands_nearest_to_a_refused_question_is_shown_in_its_document(desk: DocumentDesk, changed: bool) -> None:
    text = "The blue pump gives nine litres a minute, and the red one four.\nBoth stand behind the store."
    path = desk.put("pumps.txt", text)
    desk.open()
    desk.add("Pumps", path).close_button.click()
    desk.choose("Pumps")
    desk.answer_to("Which minister opened a railway bridge yesterday?")
    assert "the passage that begins “The blue pump gives nine litres" in desk.chips()[0].text()
    if changed:
        path.write_text("The green pump gives one litre.", encoding="utf-8")
        desk.add("Pumps", path).close_button.click()
    desk.show_source()
    panel = desk.panes.panel
    assert (panel.remark == "") is not changed
    assert (panel.passage.toPlainText() == text) is not changed


def test_document_is_opened_in_the_program_that_it_is_for(desk: DocumentDesk) -> None:
    path = desk.put("fever.txt", FEVER)
    desk.open()
    desk.add("Clinic", desk.files)
    desk.choose("Clinic")
    desk.answer_to(QUESTION)
    desk.show_source()
    panel = desk.panes.panel
    opened: list[Path] = []

    def open_it(file: Path) -> bool:
        opened.append(file)
        return file.exists()

    panel.open_document = open_it
    panel.open_button.click()
    assert opened == [path]
    assert panel.remark == ""
    panel.open_document = lambda file: False
    panel.open_button.click()
    assert "no program" in panel.remark
    path.unlink()
    panel.open_button.click()
    assert "moved or removed" in panel.remark
    desk.show_source()
    desk.wait(lambda: panel.place is not None)
    assert panel.remark == ""


@pytest.mark.parametrize("language", list(Language))
def test_what_can_be_done_stands_in_one_line(desk: DocumentDesk, language: Language) -> None:
    desk.open()
    desk.switch.set_language(language)
    panel = desk.panes.panel
    panel.resize(panel.sizeHint())
    panel.show()
    buttons = (panel.ask_button, panel.copy_button)
    desk.wait(lambda: len({each.mapTo(panel, each.rect().topLeft()).y() for each in buttons}) == 1)
    dialog = desk.panes.show_dialog()
    acts = (dialog.ask_button, dialog.add_button, dialog.rename_button, dialog.remove_button, dialog.remove_all_button)
    needed = sum(each.sizeHint().width() for each in acts) + 8 * (len(acts) - 1)
    margins = dialog.width() - dialog.list.width()
    assert needed <= 840 - margins


def test_place_does_not_begin_with_the_title_above_it(desk: DocumentDesk) -> None:
    desk.open_with("Bank", "account.md", "# Accounts\n\n## Opening one\n\nTo open an account, bring a photograph.")
    desk.answer_to("What do I bring to open an account?")
    desk.show_source()
    desk.wait(desk.panes.panel.isVisible)
    assert desk.panes.panel.where == "Opening one · account.md"


def test_switch_and_panel_are_reached_by_keyboard(desk: DocumentDesk, qtbot: QtBot) -> None:
    window = desk.open_with("Bank", "account.md", ACCOUNT)
    with qtbot.waitActive(window):
        window.activateWindow()
    switch = desk.panes.switch
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    desk.wait(switch.menu.isVisible)
    switch.menu.close()
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.choose("Bank")
    desk.answer_to("What do I bring to open an account?")
    chip, panel = desk.chips()[0], desk.panes.panel
    for pressed, key in ((panel, Qt.Key.Key_Escape), (panel.close_button, Qt.Key.Key_Space)):
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
        desk.wait(panel.isVisible)
        desk.wait(lambda: panel.has_focus)
        QTest.keyClick(pressed, key)
        desk.wait(lambda: not panel.isVisible())
        assert window.focusWidget() is chip
    assert panel.passage.toPlainText() == ""


def test_number_that_is_printed_on_the_page_is_named_with_it(desk: DocumentDesk) -> None:
    pages = ["Nothing is said here about it", "The blue pump gives nine litres a minute.\nIt stands behind the store."]
    path = desk.put("pumps.pdf", pdf(pages, labels="0 << /S /r >> 1 << /S /D /St 7 >>"))
    desk.open()
    desk.add("Pumps", path)
    desk.choose("Pumps")
    desk.answer_to("How many litres a minute does the blue pump give?")
    assert "page 2 (printed 7)" in desk.chips()[0].text()
    desk.show_source()
    panel = desk.panes.panel
    desk.wait(lambda: panel.page.picture is not None)
    assert "page 2 (printed 7)" in panel.where
    panel.back_button.click()
    desk.wait(lambda: "page 1 (printed i)" in panel.where)


@pytest.mark.parametrize("name", ["pumps.pptx", "pumps.txt"])
def test_pages_of_slides_and_text_are_shown_as_text_alone(desk: DocumentDesk, name: str) -> None:
    said = "The blue pump gives nine litres a minute."
    pages = ("Nothing is said here about it", said)
    path = desk.put(name, slides(*pages) if name.endswith(".pptx") else "\f".join(pages).encode())
    desk.open()
    desk.add("Pumps", path)
    desk.choose("Pumps")
    desk.answer_to("How many litres a minute does the blue pump give?")
    assert "page 2" in desk.chips()[0].text()
    desk.show_source()
    panel = desk.panes.panel
    assert (panel.passage.marked_text, panel.remark) == (said, "")
    assert not panel.page_button.isVisible()


def test_page_is_shown_with_the_words_and_larger(desk: DocumentDesk) -> None:
    pages = ["Nothing is said here about it", "The blue pump gives nine litres a minute.\nIt stands behind the store."]
    path = desk.put("pumps.pdf", pdf(pages))
    desk.open()
    desk.add("Pumps", path)
    desk.choose("Pumps")
    desk.answer_to("How many litres a minute does the blue pump give?")
    desk.show_source()
    panel = desk.panes.panel
    desk.wait(lambda: panel.page.picture is not None)
    assert panel.page.isVisible()
    assert panel.page.picture is not None
    assert panel.page.picture.boxes
    assert "page 2" in desk.chips()[0].text()
    assert (panel.back_button.isEnabled(), panel.on_button.isEnabled()) == (True, False)
    words = panel.page.picture.boxes
    for button, page, boxes in ((panel.back_button, 1, ()), (panel.on_button, 2, words)):
        button.click()
        desk.wait(partial(shows_page, panel.page, page))
        assert panel.page.picture.boxes == boxes
        assert panel.remark == ""
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
    window = desk.open_with("Bank", "account.md", ACCOUNT)
    desk.answer_to("What do I bring to open an account?")
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
    assert desk.asks_one_document()


@pytest.mark.parametrize(("theme", "lined"), [(Theme.LIGHT, False), (Theme.HIGH_CONTRAST, True)])
def test_words_set_off_have_a_line_beneath_them_in_high_contrast(desk: DocumentDesk, theme: Theme, lined: bool) -> None:
    desk.open()
    desk.add("Bank", desk.put("account.md", ACCOUNT))
    desk.choose("Bank")
    desk.answer_to("What do I bring to open an account?")
    desk.appearance.set_theme(theme)
    desk.show_source()
    quotation = desk.sources().quotation_views[0]
    quotation.whole_button.click()
    for view in (desk.panes.panel.passage, quotation.text):
        cursor = view.document().find("bring a photograph")
        assert cursor.charFormat().fontUnderline() is lined
        assert cursor.charFormat().background().style() is not Qt.BrushStyle.NoBrush


def shows_page(view: PageView, page: int) -> bool:
    return view.picture is not None and view.picture.page == page
