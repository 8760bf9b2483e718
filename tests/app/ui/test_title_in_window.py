"""The title above a conversation and in the list is of the branch that is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import Desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


def test_list_has_the_title_of_the_edited_question_and_of_the_branch_gone_back_to(desk: Desk) -> None:
    window = desk.open()
    desk.ask("About gold")
    desk.wait_for_answer()
    desk.wait(lambda: [each.title for each in window.conversations] == ["About gold"])
    window.reading.edit_last()
    window.composer.field.setPlainText("About silver")
    window.composer.button.click()
    desk.wait(lambda: [each.title for each in window.conversations] == ["About silver"])
    desk.wait(lambda: not window.dialogue.busy)
    window.dialogue.show_sibling(window.dialogue.path[0].id, -1)
    desk.wait(lambda: [each.title for each in window.conversations] == ["About gold"])
