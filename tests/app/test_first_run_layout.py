"""How the steps of the first run are laid out: in narrow and low windows, with large text, from one to the next."""

from __future__ import annotations

import pytest
from first_runs import first_run
from program_desk import ProgramDesk
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.exceptions import capture_exceptions
from qt_items import widget_items

from app.core.settings import Language, Theme
from app.ui.window.text_size_section import TextSizeSection

pytestmark = pytest.mark.usefixtures("as_shipped")


@pytest.mark.parametrize("language", Language)
def test_narrow_window_cuts_nothing_off(desk: ProgramDesk, language: Language) -> None:
    shown_steps = first_run(desk)
    window = desk.shown.window
    desk.shown.welcome.language_step.languages[language].click()
    window.resize(480, 420)
    for place in range(3):
        shown_steps.go_to(place)
        QApplication.processEvents()
        for button in (shown_steps.skip_button, shown_steps.back_button, shown_steps.next_button):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width()
                assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))
        (area,) = [each for each in shown_steps.findChildren(QScrollArea) if each.isVisible()]
        page = area.widget()
        assert page is not None
        assert page.width() <= area.viewport().width(), f"{language} {place}"
        desk.wait(lambda: cut_off(shown_steps.steps[shown_steps.place]) == [])


def cut_off(step: QWidget) -> list[str]:
    """Texts that have less height than they need, once the layout has settled."""
    labels = [each for each in step.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    return [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]


def test_no_object_stays_for_the_item_of_a_button_that_moves(desk: ProgramDesk) -> None:
    """Such objects ended the program where the language was changed in the first run, now and then."""
    before = widget_items()
    shown_steps = first_run(desk)
    wrapped = [each.widget() for each in widget_items() if each not in before]
    assert shown_steps._foot in wrapped, "which does not move"
    assert shown_steps.skip_button not in wrapped
    for width, line in ((900, shown_steps._buttons), (200, shown_steps._top), (900, shown_steps._buttons)):
        shown_steps.resize(width, 420)
        assert line.indexOf(shown_steps.skip_button) != -1


def test_pictures_grow_with_the_text(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)

    shown_steps.go_to(1)

    def heights() -> list[float]:
        pictures = [each.pixmap() for each in shown_steps.steps[1].findChildren(QLabel)]
        return [each.deviceIndependentSize().height() for each in pictures if not each.isNull()]

    before = heights()
    assert len(before) == 5
    desk.shown.window.look.set_text_size(200)
    desk.wait(lambda: heights() == [2 * each for each in before])


def test_text_can_grow_once_it_is_over(desk: ProgramDesk) -> None:
    """The pictures of the points are gone with it, and nobody asks them to grow."""
    first_run(desk).skip_button.click()
    desk.wait(lambda: desk.shown.welcome.first_run is None)
    desk.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with capture_exceptions() as raised:
        desk.shown.window.look.set_text_size(150)
        desk.shown.window.look.set_text_size(100)
    assert not raised


def test_buttons_end_where_the_step_does_beside_a_scroll_bar_too(desk: ProgramDesk) -> None:
    shown_steps, window = first_run(desk), desk.shown.window
    step, foot = shown_steps.steps[0], shown_steps._foot
    for size in ((640, 360), (900, 360), (900, 900)):
        window.resize(*size)
        desk.wait(
            lambda: step.mapTo(window, step.rect().topRight()).x() == foot.mapTo(window, foot.rect().topRight()).x()
        )
        assert step.mapTo(window, QPoint()).x() == foot.mapTo(window, QPoint()).x()


def test_scroll_follows_the_focus_in_a_low_window(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    desk.shown.window.resize(480, 420)
    shown_steps.go_to(2)
    QApplication.processEvents()
    none = desk.shown.welcome.begin_step.none
    none.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert not none.visibleRegion().isEmpty()


def test_what_has_the_focus_stays_in_sight_while_the_text_grows(desk: ProgramDesk) -> None:
    first_run(desk)
    window, chosen = desk.shown.window, desk.shown.welcome.language_step.themes[Theme.SYSTEM]
    window.resize(620, 480)
    desk.wait(lambda: window.width() == 620)
    chosen.setFocus(Qt.FocusReason.TabFocusReason)
    window.look.set_text_size(200)
    desk.wait(lambda: chosen.visibleRegion().boundingRect().height() == chosen.height())
    window.resize(620, 420)
    desk.wait(lambda: chosen.visibleRegion().boundingRect().height() == chosen.height())


def test_text_as_large_as_can_be_passes_the_focus_to_no_other_act(desk: ProgramDesk) -> None:
    """Enter would then have skipped the steps, or made the text small again."""
    shown_steps = first_run(desk)
    (size,) = desk.shown.welcome.language_step.findChildren(TextSizeSection)
    size.larger_button.setFocus()
    desk.shown.window.look.set_text_size(200)
    assert shown_steps.focusWidget() is size.smaller_button
    size.usual_button.setFocus()
    size.usual_button.click()
    assert shown_steps.focusWidget() is size.larger_button


def test_choices_side_by_side_are_as_wide(desk: ProgramDesk) -> None:
    first_run(desk)
    window, begins = desk.shown.window, desk.shown.welcome.language_step
    window.resize(620, 480)
    window.look.set_text_size(200)
    in_two_lines = begins.themes[Theme.HIGH_CONTRAST]
    desk.wait(lambda: in_two_lines.height() > begins.heading.height())
    QApplication.processEvents()
    assert len({each.width() for each in begins.themes.values()}) == 1


def test_steps_begin_at_one_height(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    for size in ((1366, 740), (1280, 640), (1920, 1040)):
        desk.shown.window.resize(*size)
        tops = []
        for place, step in enumerate(shown_steps.steps):
            shown_steps.go_to(place)
            QApplication.processEvents()
            tops.append(step.heading.mapTo(shown_steps, QPoint()).y())
        assert len(set(tops)) == 1, (size, tops)
        assert 0 < tops[0] < size[1] // 4


def test_step_that_one_comes_back_to_begins_with_its_heading(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    desk.shown.window.resize(480, 420)
    shown_steps.go_to(1)
    (area,) = [each for each in shown_steps.findChildren(QScrollArea) if each.isVisible()]
    bar = area.verticalScrollBar()
    desk.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    shown_steps.go_on()
    shown_steps.go_back()
    assert area.isVisible()
    assert bar.value() == 0
