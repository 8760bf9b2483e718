"""Assistants: chosen for a conversation, made, changed and removed, copied, and in files."""

import json
from pathlib import Path

from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from settings_desk import ask, assistants_page, model_of, pick, said

from app.shown import Shown
from app.storage.documents.collection_choice import CollectionChoice


def test_chosen_assistant_answers_from_the_first_question_on_and_is_found_again(
    desk: ProgramDesk, shown: Shown
) -> None:
    switch = shown.assistants.switch
    assert switch.text() == "General"
    pick(switch, "Bank")
    (first, asked) = ask(desk, "My PIN?")
    assert first[0] == "system"
    assert "Never ask for a PIN" in first[1]
    assert asked == ("user", "My PIN?")
    bank = shown.window.dialogue.conversation_id
    assert bank is not None
    shown.window.new_conversation()
    pick(switch, "General")
    assert ask(desk, "Hello?") == [("user", "Hello?")]
    shown.window.dialogue.open(bank)
    desk.wait(lambda: switch.text() == "Bank")
    assert ask(desk, "And my OTP?")[0] == first


def test_assistant_is_chosen_from_the_palette(desk: ProgramDesk, shown: Shown) -> None:
    palette = shown.window.reading.show_palette()
    palette.field.setText("bank")
    assert palette.titles[0] == "Bank"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.wait(lambda: shown.assistants.switch.text() == "Bank")
    assert "Never ask for a PIN" in ask(desk, "My PIN?")[0][1]


def test_own_assistant_is_made_changed_used_and_removed(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "New assistant")
    page.name.setText("Ward 3")
    page.instructions.setPlainText("Say ward three.")
    page.own_figures.click()
    page.form.boxes["temperature"].setValue(0.2)
    page.save_now()
    desk.wait(lambda: page.chosen is not None and page.chosen.sampling is not None)
    assert [page.list.item(row).text() for row in range(4)][3] == "Ward 3"
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    desk.wait(lambda: "Ward 3" in [each.name for each in shown.assistants.switch.presets])
    pick(shown.assistants.switch, "Ward 3")
    assert ask(desk, "Hello?")[0] == ("system", "Say ward three.")
    sampling = model_of(desk).sampling
    assert sampling is not None
    assert sampling.temperature == 0.2
    page = assistants_page(desk)
    page.list.setCurrentRow(3)
    page.remove_button.click()
    assert "Ward 3" in page.confirm.question.text()
    page.confirm.yes_button.click()
    desk.wait(lambda: page.list.count() == 3)
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    desk.wait(lambda: shown.assistants.switch.text() == "General")
    assert ask(desk, "Again?")[0][0] == "user"


def test_what_is_typed_is_kept_when_the_window_closes_and_a_blank_name_is_not(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.is_own)
    page.name.setText("  ")
    page.instructions.setPlainText("Typed last.")
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    found = shown.opened.workspace.assistants
    desk.wait(lambda: found.list()[-1].instructions == "Typed last.")
    assert found.list()[-1].name == "New assistant"


def test_the_programs_own_can_be_copied_and_not_changed(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.list.setCurrentRow(1)
    assert page.name.isReadOnly()
    assert page.instructions.isReadOnly()
    assert not page.remove_button.isEnabled()
    told = page.instructions.toPlainText()
    page.copy_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "Clinic (2)")
    assert page.instructions.toPlainText() == told
    assert not page.name.isReadOnly()


def test_blank_after_a_word_stays_while_one_goes_on_typing(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.is_own)
    page.name.setText("Ward ")
    page.save_now()
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "Ward")
    assert page.name.text() == "Ward "


def test_closed_settings_are_told_nothing_any_more(desk: ProgramDesk, shown: Shown, tmp_path: Path) -> None:
    for _ in range(2):
        assistants_page(desk)
        assert shown.settings.dialog is not None
        shown.settings.dialog.reject()
    shown.settings._assistants.import_(tmp_path / "none.json")
    desk.wait(shown.window.notice.isVisible)
    assert shown.settings.dialog is None


def test_name_that_is_taken_is_told_and_not_kept(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.is_own)
    page.name.setText("Bank")
    page.save_now()
    dialog = shown.settings.dialog
    assert dialog is not None
    desk.wait(dialog.notice.isVisible)
    desk.wait(lambda: page.name.text() == "New assistant")


def test_assistant_goes_out_to_a_file_and_comes_back(desk: ProgramDesk, shown: Shown, tmp_path: Path) -> None:
    page = assistants_page(desk)
    page.list.setCurrentRow(2)
    page.export_to(tmp_path / "bank.json")
    desk.wait((tmp_path / "bank.json").exists)
    dialog = shown.settings.dialog
    assert dialog is not None
    desk.wait(dialog.notice.isVisible)
    assert json.loads((tmp_path / "bank.json").read_text(encoding="utf-8"))["name"] == "Bank"
    presets = shown.settings._assistants
    presets.import_(tmp_path / "bank.json")
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "Bank (2)")
    (tmp_path / "bad.json").write_text("{}")
    presets.import_(tmp_path / "bad.json")
    desk.wait(lambda: "no assistant" in said(dialog.notice))


def test_preferred_collection_is_gone_to(desk: ProgramDesk, shown: Shown) -> None:
    workspace = shown.opened.workspace
    collection = workspace.documents.create_collection("Ward rules")
    shown.documents.refresh()
    desk.wait(lambda: len(shown.documents_in_window.switch.collections) == 1)
    workspace.assistants.create("Ward", "Be short.", collection=collection.id)
    page = assistants_page(desk)
    desk.wait(lambda: page.list.count() == 4)
    page.list.setCurrentRow(3)
    assert page.collection.currentText() == "Ward rules"
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    pick(shown.assistants.switch, "Ward")
    switch = shown.documents_in_window.switch
    assert switch.collection is not None
    assert switch.collection.id == collection.id
    kept = CollectionChoice(workspace.session.database)
    desk.wait(lambda: kept.load(None) == collection.id)
    switch.choose(None)  # for this conversation alone
    with workspace.session.database.write() as db:
        db.execute("DELETE FROM profile_values WHERE key = 'collection'")  # as if none had been used
    shown.window.new_conversation()
    desk.wait(lambda: switch.collection is not None and switch.collection.id == collection.id)


def test_a_built_in_assistant_shows_no_fields_that_cannot_be_filled_in(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    assert page.list.currentRow() == 0
    assert not page.name.isVisible()
    assert not page.instructions.isVisible()  # the general one has none of its own
    page.list.setCurrentRow(1)
    assert page.instructions.isVisible()
    assert page.instructions.isReadOnly()


def test_keyboard_finds_a_new_assistants_name_in_sight_and_the_list_where_it_is_removed(
    desk: ProgramDesk, shown: Shown
) -> None:
    page = assistants_page(desk)
    dialog = shown.settings.dialog
    assert dialog is not None
    dialog.resize(dialog.width(), 360)
    page.new_button.click()
    desk.wait(page.name.hasFocus)
    desk.wait(lambda: page.name.visibleRegion().boundingRect() == page.name.rect())
    page.remove_button.click()
    page.confirm.yes_button.setFocus()
    QTest.keyClick(page.confirm.yes_button, Qt.Key.Key_Space)
    desk.wait(lambda: page.list.count() == 3)
    assert page.list.hasFocus()
    assert page.chosen is not None
    chosen = page.list.visualItemRect(page.list.currentItem())
    desk.wait(lambda: page.list.viewport().visibleRegion().contains(chosen))
