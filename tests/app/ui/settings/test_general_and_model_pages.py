"""Language, looks, figures of sampling and instructions: in force at once, kept, and heard by the model."""

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from settings_desk import ask, choose, form_of, model_of, saved

from app.core.settings import Language, Settings, Theme
from app.shown import Shown


def test_language_and_theme_are_in_force_kept_and_ticked_in_the_menu(desk: ProgramDesk, shown: Shown) -> None:
    dialog = shown.settings.show()
    general = shown.settings.general
    assert general is not None
    choose(general.language, general.language.findText("ಕನ್ನಡ"))
    choose(general.appearance.choice, list(Theme).index(Theme.DARK))
    desk.wait(lambda: (saved(desk).language, saved(desk).theme) == (Language.KANNADA, Theme.DARK))
    assert desk.switch.current is Language.KANNADA
    assert desk.appearance.theme is Theme.DARK
    menus = shown.window.settings_menu.findChildren(QMenu)
    desk.wait(lambda: "ಕನ್ನಡ" in [each.text() for menu in menus for each in menu.actions() if each.isChecked()])
    shown.window.settings_menu.theme_chosen.emit(Theme.LIGHT)
    desk.wait(lambda: general.appearance.choice.currentData() == Theme.LIGHT)
    assert dialog.isVisible()


def test_every_theme_there_is_can_be_chosen_by_a_name(shown: Shown) -> None:
    shown.settings.show()
    assert shown.settings.general is not None
    choice = shown.settings.general.appearance.choice
    names = [choice.itemText(row) for row in range(choice.count())]
    assert len(set(names)) == len(Theme)
    assert all(names)


def test_figures_reach_the_model_and_are_kept(desk: ProgramDesk, shown: Shown) -> None:
    form = form_of(shown)
    for name, value in (("temperature", 1.3), ("top_p", 0.5), ("top_k", 7), ("min_p", 0.1)):
        form.boxes[name].setValue(value)
    for name, value in (("repetition_penalty", 1.5), ("max_tokens", 99), ("seed", 5)):
        form.boxes[name].setValue(value)
    desk.wait(lambda: saved(desk).sampling.seed == 5)
    kept = saved(desk).sampling
    assert (kept.temperature, kept.top_p, kept.top_k, kept.min_p) == (1.3, 0.5, 7, 0.1)
    assert (kept.repetition_penalty, kept.max_tokens) == (1.5, 99)
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    ask(desk, "Hello?")
    assert model_of(desk).sampling == kept


def test_each_figure_has_its_own_way_back_and_all_have_one(desk: ProgramDesk, shown: Shown) -> None:
    form = form_of(shown)
    assert not any(each.isEnabled() for each in form.resets.values())
    form.boxes["temperature"].setValue(1.0)
    form.boxes["seed"].setValue(3)
    assert form.resets["temperature"].isEnabled()
    form.resets["temperature"].click()
    assert form.params.temperature == Settings().sampling.temperature
    assert form.params.seed == 3
    assert shown.settings.model is not None
    shown.settings.model.reset_all_button.click()
    desk.wait(lambda: saved(desk).sampling == Settings().sampling)
    assert form.boxes["seed"].text() == "new each time"


@pytest.mark.parametrize(("name", "typed"), [("temperature", "9"), ("top_k", "-4"), ("top_p", "abc"), ("seed", "1.5x")])
def test_nothing_invalid_can_be_typed(shown: Shown, name: str, typed: str) -> None:
    box = form_of(shown).boxes[name]
    before = box.value()
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.minimum() <= box.value() <= box.maximum()
    assert typed.isdigit() is False or box.value() in (before, float(typed))
    assert shown.settings.dialog is not None
    assert shown.settings.dialog.isVisible()


def test_wheel_over_a_figure_scrolls_the_page_and_changes_nothing(shown: Shown) -> None:
    box = form_of(shown).boxes["temperature"]
    at = QPointF(5, 5)
    wheel = QWheelEvent(
        at, at, QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.value() == Settings().sampling.temperature


def test_instructions_of_the_general_assistant_reach_the_model(desk: ProgramDesk, shown: Shown) -> None:
    shown.settings.show().go_to(1)
    assert shown.settings.model is not None
    shown.settings.model.instructions.setPlainText("Speak like a nurse.")
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()  # at once: nothing typed is lost
    desk.wait(lambda: saved(desk).system_prompt == "Speak like a nurse.")
    assert ask(desk, "Hello?")[0] == ("system", "Speak like a nurse.")


@pytest.mark.parametrize("size", [100, 200])
def test_what_stands_in_the_place_of_a_figure_is_seen_whole(desk: ProgramDesk, shown: Shown, size: int) -> None:
    form = form_of(shown)
    assert shown.settings.model is not None
    shown.settings.model.experts.show_open(True)
    desk.appearance.set_text_size(size)
    try:
        for language in Language:
            desk.switch.set_language(language)
            desk.application.sendPostedEvents()
            for box in form.boxes.values():
                field = box.lineEdit()
                words = field.fontMetrics().horizontalAdvance(field.text()) + field.textMargins().left()
                assert field.width() >= words, f"{language} {field.text()}"
    finally:
        desk.appearance.set_text_size(100)
