"""Personal data as one types: named above the composer, masked when asked for, never silently, never in the way."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from patience import PATIENCE
from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.packs.samples import sample_pack
from app.core.paths import DataFolder
from app.core.privacy.findings import Finding
from app.core.privacy.recognizer import find
from app.core.settings import Language, Masking, Theme
from app.ui.composer import personal_data_notice
from app.ui.composer.personal_data_notice import LOOKED_AT_ONCE, PersonalDataWatch

NUMBER = "98450 12345"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    yield desk
    desk.close()


def start(desk: ProgramDesk, masking: Masking = Masking.ASK) -> None:
    desk.prepare()
    program = desk.start()
    program._settings.update(mask_on_save=masking)
    desk.wait_for_window()


def write(desk: ProgramDesk, text: str) -> None:
    field = desk.shown.window.composer.field
    field.setPlainText(text)
    field.moveCursor(field.textCursor().MoveOperation.End)


def questions(desk: ProgramDesk) -> list[str]:
    return [each.text for each in desk.shown.window.dialogue.path if each.role == "user"]


def test_notice_names_what_is_found_and_goes_when_it_is_gone(desk: ProgramDesk) -> None:
    start(desk)
    notice = desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    assert not notice.isVisible()  # typing went on: it looks when there is a pause
    desk.wait(notice.isVisible)
    assert notice.text == "Personal data in your question: Phone number"
    desk.switch.set_language(Language.TELUGU)
    desk.wait(lambda: "Personal" not in notice.text)
    write(desk, "Call Asha")
    desk.wait(lambda: not notice.isVisible())


@pytest.mark.parametrize("from_field", [False, True])
def test_escape_leaves_the_question_unsent_in_its_box(desk: ProgramDesk, from_field: bool) -> None:
    start(desk)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    text = f"Call Asha on {NUMBER}"
    write(desk, text)
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: notice.isVisible() and notice.asks)
    if from_field:
        window.composer.field.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    desk.wait(lambda: not notice.asks)
    assert window.composer.field.toPlainText() == text
    assert QApplication.focusWidget() is window.composer.field
    assert questions(desk) == []
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: notice.asks)  # again
    QTest.keyClick(notice.send_button, Qt.Key.Key_Space)
    desk.wait(lambda: questions(desk) == [text])


def test_mask_writes_over_the_field_and_undo_brings_it_back(desk: ProgramDesk) -> None:
    start(desk)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    desk.wait(notice.isVisible)
    notice.mask_button.setFocus()
    QTest.keyClick(notice.mask_button, Qt.Key.Key_Space)
    assert window.composer.field.toPlainText() == "Call Asha on XXXXX X2345"
    assert not notice.isVisible()
    assert window.composer.field.hasFocus()
    window.composer.field.undo()
    assert window.composer.field.toPlainText() == f"Call Asha on {NUMBER}"
    window.composer.field.redo()
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: questions(desk) == ["Call Asha on XXXXX X2345"])


def test_what_is_shown_is_sent_by_its_button(desk: ProgramDesk) -> None:
    start(desk)
    notice = desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    desk.wait(notice.isVisible)
    notice.send_button.click()
    desk.wait(lambda: questions(desk) == [f"Call Asha on {NUMBER}"])
    desk.wait(lambda: not notice.isVisible())


TYPED = {
    "My Aadhaar is 2345 6789 0124, phone 9845012345": "My Aadhaar is XXXX XXXX 0124, phone XXXXXX2345",
    "Aadhaar 2341 2341 2346 and PAN ABCPE1234F": "Aadhaar XXXX XXXX 2346 and PAN XXXXXXXXXF",
}


@pytest.mark.parametrize("collection", [None, "clinic-sample"])
def test_asked_in_a_fresh_profile_however_fast_enter_comes(desk: ProgramDesk, collection: str | None) -> None:
    desk.start()  # nothing is set, nothing is there
    shown = desk.wait_for_window()
    window, notice = shown.window, shown.privacy.personal_data
    if collection is not None:
        dialog = shown.documents_in_window.show_install(sample_pack(collection))
        desk.wait(dialog.install_button.isEnabled)
        dialog.install_button.click()
        switch = shown.documents_in_window.switch
        desk.wait(lambda: any(each.name == collection for each in switch.collections))
        dialog.close_button.click()
        shown.documents_in_window.choose_collection(next(e.id for e in switch.collections if e.name == collection))
    field = window.composer.field
    before: list[str] = []
    for text, masked in TYPED.items():
        write(desk, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert notice.isVisible()
        assert notice.asks
        assert notice.text.startswith("Mask this before the question is saved? Aadhaar number")
        assert field.toPlainText() == text
        assert questions(desk) == before
        QTest.keyClick(notice.mask_button, Qt.Key.Key_Return)  # it has the focus
        before.append(masked)
        desk.wait(lambda: questions(desk) == before)
        assert not notice.isVisible()
        desk.wait(lambda: not window.dialogue.busy)
    write(desk, f"Call {NUMBER}")
    window.composer.button.click()
    assert notice.asks
    notice.send_button.click()
    before.append(f"Call {NUMBER}")
    desk.wait(lambda: questions(desk) == before)


def test_question_that_waits_for_the_answer_can_be_changed(desk: ProgramDesk) -> None:
    start(desk)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is notice.mask_button
    QTest.keyClicks(notice.mask_button, "!")
    assert window.composer.field.toPlainText() == f"Call Asha on {NUMBER}!"
    assert window.composer.field.hasFocus()
    desk.wait(lambda: not notice.asks)
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    assert notice.text.startswith("Mask this before")
    assert questions(desk) == []


def test_long_question_is_asked_about_too(desk: ProgramDesk) -> None:
    start(desk)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    long = "word " * (LOOKED_AT_ONCE // 5)
    write(desk, f"{long}{NUMBER}")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: notice.asks)
    assert questions(desk) == []
    write(desk, long + "end")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: questions(desk) == [long + "end"])


@pytest.mark.parametrize("sent", [False, True])
def test_what_is_written_during_a_long_look_is_looked_at_after_it(
    desk: ProgramDesk, monkeypatch: pytest.MonkeyPatch, sent: bool
) -> None:
    release = threading.Event()

    def slow(text: str) -> list[Finding]:
        release.wait(PATIENCE)
        return find(text)

    monkeypatch.setattr(personal_data_notice, "find", slow)
    start(desk)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    watch = desk.shown.privacy.findChild(PersonalDataWatch)
    assert watch is not None
    long = "word " * (LOOKED_AT_ONCE // 5)
    write(desk, f"{long}end")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    write(desk, f"{long}{NUMBER}")
    if sent:
        QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: not watch._timer.isActive())  # the pause in typing comes before the first look ends
    release.set()
    desk.wait(notice.isVisible)
    assert notice.asks is sent
    assert questions(desk) == []


def test_always_masks_before_it_is_stored_and_says_so(desk: ProgramDesk) -> None:
    start(desk, Masking.ALWAYS)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    desk.wait(notice.isVisible)
    assert notice.text == "Will be masked when you send it: Phone number"
    assert not notice.mask_button.isVisible()
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: questions(desk) == ["Call Asha on XXXXX X2345"])
    desk.wait(window.notice.isVisible)
    assert window.notice.accessibleName() == "Masked: Phone number"
    question = window.dialogue.path[0]
    window.dialogue.edit(question.id, f"Ring {NUMBER}")
    desk.wait(lambda: questions(desk) == ["Ring XXXXX X2345"])


def test_never_looks_at_nothing(desk: ProgramDesk) -> None:
    start(desk, Masking.NEVER)
    write(desk, f"Call Asha on {NUMBER}")
    window = desk.shown.window
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: questions(desk) == [f"Call Asha on {NUMBER}"])
    assert not desk.shown.privacy.personal_data.isVisible()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_button_that_masks_can_be_read(desk: ProgramDesk, theme: Theme) -> None:
    start(desk)
    desk.appearance.set_theme(theme)
    write(desk, f"Call Asha on {NUMBER}")
    QTest.keyClick(desk.shown.window.composer.field, Qt.Key.Key_Return)
    mask = desk.shown.privacy.personal_data.mask_button
    ground = mask.grab().toImage().pixelColor(8, mask.height() // 2)
    assert ground.name() == QColor(desk.appearance.palette.accent).name()
