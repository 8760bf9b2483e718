"""Collections in the window: files added by the sheet or dropped, collections renamed and removed."""

from document_desk import DocumentDesk
from document_texts import ACCOUNT, FEVER
from drops import drop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_report_says_why_a_file_was_not_added(desk: DocumentDesk) -> None:
    good, empty = desk.put("good.txt", ACCOUNT), desk.put("empty.txt", "")
    desk.open()
    sheet = desk.add("Bank", good, empty, desk.files / "gone.pdf")
    assert sheet.report.lines == [
        "empty.txt: not added\nIt is empty.",
        "gone.pdf: not added\nThe file is not there. Check that the drive is connected.",
        "good.txt: added",
    ]
    assert sheet.outcome.whole_text == "Added: 1. Not added: 2."


def test_collections_are_reached_from_the_palette(desk: DocumentDesk) -> None:
    window = desk.open()
    desk.add("Bank", desk.put("good.txt", ACCOUNT)).close()
    desk.wait(lambda: desk.panes.switch.button.text() == "Bank")
    offered = {each.title: each for each in window.reading.commands()}
    assert offered["Bank"].group == "Where answers come from"
    assert offered["Bank"].shortcut == ""  # and not how many documents
    palette = window.reading.show_palette()
    palette.field.setText("no documents")
    assert palette.titles == ["No documents"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.panes.switch.collection is None)
    palette = window.reading.show_palette()
    palette.field.setText("collec")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.panes.dialog is not None and desk.panes.dialog.isVisible())


def test_files_of_a_folder_that_are_no_documents_are_counted(desk: DocumentDesk) -> None:
    for name in ("one.JPG", "two.jpg", "data.zip", "cache.a-long-end", "no_end"):
        desk.put(name, "x")
    desk.open()
    sheet = desk.begin_adding("Bank", [desk.files])
    desk.wait(lambda: not sheet.running)
    left_out = "Left out, because such files are not read: jpg (2), zip (1), … (2)."
    assert sheet.outcome.whole_text == f"No documents were found there. {left_out}"
    desk.put("good.txt", ACCOUNT)
    sheet.take([desk.files])
    assert sheet.running
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome.whole_text == f"Added: 1. {left_out}"


def test_what_is_to_be_known_of_a_file_comes_before_files_without_a_remark(desk: DocumentDesk) -> None:
    desk.put("a.txt", ACCOUNT)
    desk.put("b.txt", "सामान शाखा में रखें।".encode("utf-16-le"))  # nothing says so: it is guessed
    desk.open()
    sheet = desk.add("Bank", desk.files)
    assert sheet.report.lines == [
        "b.txt: added\nIts letters had to be guessed: check that they look right.",
        "a.txt: added",
    ]
    assert sheet.outcome.whole_text == "Added: 2. Of these with a remark: 1."


def test_adding_is_cancelled_and_gone_on_with(desk: DocumentDesk) -> None:
    for number in range(12):
        desk.put(f"file {number:02}.txt", f"Number {number} is said here. " * 400)
    desk.open()
    sheet = desk.begin_adding("Many", [desk.files])
    assert sheet.report.lines == [desk.files.name], "what is added stands there until there is something to say of it"
    desk.wait(lambda: sheet.report.told >= 2)
    assert desk.files.name not in sheet.report.lines
    sheet.progress.cancel_button.click()
    desk.wait(lambda: not sheet.running)
    done = sheet.report.told
    assert 2 <= done < 12
    assert sheet.outcome.whole_text.startswith("Stopped. Everything added so far is kept.")
    assert sheet.add_button.text() == "Continue"
    sheet.add_button.click()
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome.whole_text == f"Added: {12 - done}. Unchanged: {done}."
    desk.wait(lambda: [each.documents for each in desk.panes.switch.collections] == [12])


def test_what_was_added_is_asked_next(desk: DocumentDesk) -> None:
    """Though another collection of one's own is asked, to which one may have wanted to go back."""
    desk.open()
    desk.add("Bank", desk.put("account.txt", ACCOUNT)).add_button.click()
    assert desk.panes.sheet is None
    assert desk.panes.switch.button.text() == "Bank"
    desk.add("Clinic", desk.put("fever.txt", FEVER)).close_button.click()
    desk.choose("Bank")
    sheet = desk.add("Clinic", desk.put("more.txt", FEVER + " More."))
    desk.panes.adding.show()
    assert sheet.focusWidget() is sheet.add_button
    sheet.add_button.click()
    assert desk.panes.switch.button.text() == "Clinic"
    assert desk.window.focusWidget() is desk.window.composer.field


def test_files_dropped_anywhere_on_the_window_are_added(desk: DocumentDesk) -> None:
    fever, account = desk.put("fever.txt", FEVER), desk.put("account.txt", ACCOUNT)
    window = desk.open()
    drop(window, fever, "https://example.com/x.pdf")
    desk.wait(lambda: desk.panes.switch.button.text() == "My documents")
    drop(window.composer.field.viewport(), account)
    desk.wait(lambda: [each.documents for each in desk.panes.switch.collections] == [2])
    assert window.composer.field.toPlainText() == ""


def test_collection_is_renamed_and_removed(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "fever.txt", FEVER)
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


def test_whoever_asked_a_collection_is_told_when_it_is_gone(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    window = desk.open()
    notice = window.notice
    desk.add("Clinic", desk.files).close_button.click()
    desk.choose("Clinic")
    asked = desk.answer_to("When does a child have a fever?").message.conversation_id
    dialog = desk.panes.show_dialog()
    desk.wait(dialog.remove_all_button.isEnabled)
    dialog.remove_all_button.click()
    dialog.confirm.yes_button.click()
    desk.wait(notice.isVisible)
    assert notice.accessibleName() == "The collection that was used here no longer exists"
    dialog.close()

    window.new_conversation()
    desk.wait(notice.isHidden)
    window.dialogue.open(asked)
    desk.wait(notice.isVisible)
    desk.choose("No documents")
    assert notice.isHidden(), "it is known now"


def test_button_that_removes_is_the_strong_one(desk: DocumentDesk) -> None:
    desk.open_with("Clinic", "fever.txt", FEVER)
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


def test_by_keyboard_the_menu_begins_at_what_is_chosen(desk: DocumentDesk) -> None:
    desk.put("fever.txt", FEVER)
    desk.open()
    desk.add("Clinic", desk.files).close()
    desk.choose("Clinic")
    switch = desk.panes.switch
    switch.button.open_menu()
    active = switch.menu.activeAction()
    assert active is not None
    assert active.text().split("\t")[0] == "Clinic"
    switch.menu.close()
