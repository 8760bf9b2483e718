"""Personal data as one types: named above the composer, masked when asked for, never silently, never in the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import DataFolder
from app.core.settings import Language, Masking

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
    desk.shown.window.composer.field.setPlainText(text)


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


def test_mask_writes_over_the_field_and_undo_brings_it_back(desk: ProgramDesk) -> None:
    start(desk)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    desk.wait(notice.isVisible)
    notice.buttons[0].setFocus()
    QTest.keyClick(notice.buttons[0], Qt.Key.Key_Space)
    assert window.composer.field.toPlainText() == "Call Asha on XXXXX X2345"
    assert not notice.isVisible()
    assert window.composer.field.hasFocus()
    window.composer.field.undo()
    assert window.composer.field.toPlainText() == f"Call Asha on {NUMBER}"
    window.composer.field.redo()
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: questions(desk) == ["Call Asha on XXXXX X2345"])


@pytest.mark.parametrize("by_button", [True, False])
def test_what_is_shown_is_sent(desk: ProgramDesk, by_button: bool) -> None:
    start(desk)
    notice = desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    desk.wait(notice.isVisible)
    if by_button:
        notice.buttons[1].click()
    else:
        QTest.keyClick(desk.shown.window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: questions(desk) == [f"Call Asha on {NUMBER}"])
    desk.wait(lambda: not notice.isVisible())


def test_always_masks_before_it_is_stored_and_says_so(desk: ProgramDesk) -> None:
    start(desk, Masking.ALWAYS)
    window, notice = desk.shown.window, desk.shown.privacy.personal_data
    write(desk, f"Call Asha on {NUMBER}")
    desk.wait(notice.isVisible)
    assert notice.text == "Will be masked when you send it: Phone number"
    assert not notice.buttons[0].isVisible()
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
