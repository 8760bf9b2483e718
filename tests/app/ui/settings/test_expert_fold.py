"""What only experts set lies in a fold of its page: closed at first, remembered, opened by what leads into it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import DataFolder
from app.core.settings import Theme, load_settings
from app.ui.look.theme import Appearance
from app.ui.parts.expert_fold import ExpertFold, lead_to
from app.ui.parts.icon_button import IconSet
from app.ui.settings.model_page import ModelPage

Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    desk.prepare()
    yield desk
    desk.close()


@pytest.fixture
def icons(qapp: QApplication) -> IconSet:
    return IconSet(Appearance(qapp), qapp)


def answers_page(desk: ProgramDesk) -> ModelPage:
    settings = desk.shown.settings
    settings.show().go_to(1)
    page = settings.model
    assert page is not None
    return page


def open_folds(desk: ProgramDesk) -> tuple[str, ...]:
    return load_settings(desk.folder.settings).open_folds


def test_figures_are_hidden_until_the_fold_is_opened_and_instructions_are_not(desk: ProgramDesk) -> None:
    desk.start()
    desk.wait_for_window()
    page = answers_page(desk)
    assert page.instructions.isVisible()
    assert not any(box.isVisible() for box in page.form.boxes.values())
    assert not page.reset_all_button.isVisible()
    page.experts.heading.click()
    assert all(box.isVisible() for box in page.form.boxes.values())


def test_each_page_remembers_its_fold_over_a_restart(desk: ProgramDesk) -> None:
    desk.start()
    shown = desk.wait_for_window()
    answers_page(desk).experts.heading.click()
    desk.wait(lambda: open_folds(desk) == ("answers",))
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    models = shown.models.show_page()
    assert not models.adding.checksum.isVisible()
    models.adding.experts.heading.click()
    desk.wait(lambda: open_folds(desk) == ("answers", "models"))
    models.reject()
    desk.close()

    desk.start()
    shown = desk.wait_for_window()
    page = answers_page(desk)
    assert page.form.isVisible()
    page.experts.heading.click()
    desk.wait(lambda: open_folds(desk) == ("models",))
    shown.settings.show_assistants()
    assert shown.settings.assistants is not None
    assert not shown.settings.assistants.experts.is_open


def test_checksum_that_is_none_opens_the_fold_and_has_the_focus(desk: ProgramDesk, tmp_path: Path) -> None:
    desk.start()
    shown = desk.wait_for_window()
    page = shown.models.show_page()
    desk.wait(page.isVisible)
    page.adding.checksum.setText("abc")
    page.adding.take(tmp_path / "model.gguf")
    assert page.adding.checksum.isVisible()
    assert page.focusWidget() is page.adding.checksum
    assert open_folds(desk) == ()  # nobody has asked for it to stay so


def test_keyboard_opens_it_goes_in_and_is_not_left_within_when_it_closes(qtbot: QtBot, icons: IconSet) -> None:
    window, fold, field, after = QWidget(), ExpertFold(icons), QLineEdit(), QPushButton("After")
    fold.column.addWidget(field)
    column = QVBoxLayout(window)
    column.addWidget(fold)
    column.addWidget(after)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    said: list[bool] = []
    fold.opened.connect(said.append)
    fold.heading.setFocus()
    QTest.keyClick(fold.heading, Key.Key_Tab)
    assert window.focusWidget() is after
    fold.heading.setFocus()
    QTest.keyClick(fold.heading, Key.Key_Space)
    QTest.keyClick(fold.heading, Key.Key_Tab)
    assert window.focusWidget() is field
    fold.show_open(False)
    assert window.focusWidget() is fold.heading
    assert said == [True]


def test_screen_reader_is_told_what_it_is_and_how_it_stands(qtbot: QtBot, icons: IconSet) -> None:
    fold = ExpertFold(icons)
    qtbot.addWidget(fold)
    assert fold.heading.text() == "For experts"
    assert fold.heading.accessibleDescription() == "These settings are hidden."
    fold.heading.click()
    assert fold.heading.accessibleDescription() == "These settings are shown."


def test_what_leads_to_a_field_brings_it_into_sight(qtbot: QtBot, icons: IconSet) -> None:
    scroll, inner, fold, field = QScrollArea(), QWidget(), ExpertFold(icons), QLineEdit()
    column = QVBoxLayout(inner)
    column.addSpacing(2000)
    column.addWidget(fold)
    fold.column.addWidget(field)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inner)
    qtbot.addWidget(scroll)
    scroll.resize(300, 300)
    with qtbot.waitActive(scroll):
        scroll.show()
        scroll.activateWindow()
    lead_to(field)
    assert field.hasFocus()
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


@pytest.mark.parametrize("damaged", [{}, "answers", [1]])
def test_settings_that_hold_no_names_are_damaged(tmp_path: Path, damaged: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"open_folds": damaged, "text_size": 150}))
    assert load_settings(path).text_size == 100


def test_an_open_fold_has_no_frame_in_high_contrast(qtbot: QtBot, qapp: QApplication) -> None:
    appearance = Appearance(qapp)
    appearance.set_theme(Theme.HIGH_CONTRAST)
    fold = ExpertFold(IconSet(appearance, qapp))
    qtbot.addWidget(fold)
    fold.show()
    pictures = []
    for is_open in (False, True):
        fold.show_open(is_open)
        pictures.append(fold.heading.grab().toImage())
    appearance.set_theme(Theme.SYSTEM)
    edges = [{picture.pixel(x, 1) for x in range(picture.width())} for picture in pictures]
    assert edges[0] == edges[1]
    assert len(edges[1]) == 1
