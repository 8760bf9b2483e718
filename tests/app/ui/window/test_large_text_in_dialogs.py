"""At twice the size of text the pages of the settings are whole too, in four languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import faults
from further_screens import note_network_and_log
from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from app.core.paths import DataFolder
from app.core.settings import Language
from app.ui.look import fonts

PAGES = 6


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    desk.prepare()
    desk.start()
    desk.wait_for_window()
    yield desk
    desk.close()
    fonts.set_text_size(100)


@pytest.mark.parametrize("language", Language)
def test_pages_of_the_settings_are_whole(desk: ProgramDesk, language: Language) -> None:
    note_network_and_log(desk.folder)
    desk.switch.set_language(language)
    desk.shown.window.look.set_text_size(200)
    dialog = desk.shown.settings.show()
    desk.wait(dialog.isVisible)
    cut = []
    for page in range(PAGES):
        dialog.go_to(page)
        for _ in range(4):
            desk.application.sendPostedEvents()
            desk.application.processEvents()
        cut += [f"page {page}: {fault}" for fault in faults(dialog)]
    assert not cut, "\n".join(cut)


@pytest.mark.parametrize("language", Language)
def test_names_of_the_pages_are_whole_as_text_grows(desk: ProgramDesk, language: Language) -> None:
    desk.switch.set_language(language)
    dialog = desk.shown.settings.show()
    desk.wait(dialog.isVisible)
    for size in (125, 150, 175, 200):
        desk.shown.window.look.set_text_size(size)
        desk.application.processEvents()
        names = dialog.list
        assert not names.isVisible() or names.sizeHintForColumn(0) <= names.viewport().width(), size


def test_keys_change_the_size_of_text_in_a_dialog_too(desk: ProgramDesk) -> None:
    dialog = desk.shown.settings.show()
    desk.wait(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert fonts.text_size() > 100
    QTest.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert fonts.text_size() == 100


@pytest.mark.parametrize("language", Language)
def test_what_came_of_adding_wraps_in_its_sheet(desk: ProgramDesk, tmp_path: Path, language: Language) -> None:
    """On a low screen its bar takes of its room."""
    desk.switch.set_language(language)
    desk.shown.window.look.set_text_size(200)
    (tmp_path / "cut.jpg").write_bytes(b"")
    adding = desk.shown.documents_in_window.adding
    sheet = adding.add([tmp_path])
    adding.show()
    desk.wait(lambda: not sheet.running)
    desk.wait(lambda: not list(faults(sheet)))
    long = [label for label in sheet.findChildren(QLabel) if len(label.text()) > 20 and label.isVisible()]
    assert len(long) == 1
    for label in long:
        assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(label.text())


@pytest.mark.parametrize("language", Language)
def test_formats_that_are_exported_to_are_whole(desk: ProgramDesk, language: Language) -> None:
    desk.switch.set_language(language)
    desk.shown.window.look.set_text_size(150)
    dialog = desk.shown.privacy.export()
    desk.wait(dialog.isVisible)
    choice = dialog.format_choice
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, choice).width()
    words = [choice.itemText(row) for row in range(choice.count())]
    assert max(map(choice.fontMetrics().horizontalAdvance, words)) <= room
