"""With the Tab key alone: the focus comes to everything once, there and back, in reading order, and is seen."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from screens import dialogs, prepare, window_states

from app.core.paths import DataFolder
from app.core.settings import Theme
from app.ui.transcript.text_view import TextView

SAME_ROW = 24  # pixels


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    prepare(desk)
    yield desk
    desk.close()


def is_stop(widget: QWidget, top: QWidget) -> bool:
    """Whether Tab is to come to it."""
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)  # the field in it stands for it
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is top
        and not inner
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())  # the arrows go there
    )


def around(top: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the focus comes to until it is where it was."""
    found: list[QWidget] = []
    for _ in range(80):
        focused = top.focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
        QTest.keyClick(focused, key)
    return found


def parents(widget: QWidget) -> Iterator[QWidget]:
    """What it is in, from the inside out."""
    outer = widget.parentWidget()
    while outer is not None:
        yield outer
        outer = outer.parentWidget()


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


def activate(desk: ProgramDesk, top: QWidget) -> None:
    with desk.qtbot.waitActive(top):
        top.show()
        top.activateWindow()
    desk.application.sendPostedEvents()
    if top.focusWidget() is None:
        top.focusNextChild()


def faults(top: QWidget) -> Iterator[str]:
    """Where Tab fails to come, comes twice, or comes another way back."""
    forth = around(top, Qt.Key.Key_Tab)
    stops = {each for each in top.findChildren(QWidget) if is_stop(each, top)}
    for button in top.findChildren(QAbstractButton):
        shown = button.isVisible() and button.isEnabled() and button.window() is top
        if (
            shown
            and button.focusPolicy() is Qt.FocusPolicy.NoFocus
            and not isinstance(button.parentWidget(), QLineEdit)
        ):
            yield f"for the mouse alone: {name(button)}"
    for stop in stops - set(forth):
        yield f"Tab never comes to {name(stop)}"
    if forth:
        forth[0].setFocus()
        back = around(top, Qt.Key.Key_Backtab)
        if back[1:] != list(reversed(forth[1:])):
            yield f"back: {[name(each) for each in back]}, forth: {[name(each) for each in forth]}"


def jumps(top: QWidget) -> Iterator[str]:
    """Where the focus goes up, or to the left in a row, other than from the end to the beginning."""
    order = [each for each in around(top, Qt.Key.Key_Tab) if not isinstance(each, QScrollArea)]
    wraps = 0
    for before, after in zip(order, order[1:] + order[:1], strict=True):
        was, then = place(before, after, top), place(after, before, top)
        up = then.center().y() < was.center().y() - SAME_ROW
        left = abs(then.center().y() - was.center().y()) <= SAME_ROW and then.left() < was.left()
        beside = then.left() > was.right() and was.top() <= then.center().y() <= was.bottom()  # right of a tall list
        if left or (up and not beside):
            wraps += 1
            if wraps > 1:
                yield f"from {name(before)} to {name(after)}"


def place(widget: QWidget, other: QWidget, top: QWidget) -> QRect:
    """Where it is seen. On a page that scrolls, what is further down comes into sight within the page."""
    rect = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    for area in parents(widget):
        if isinstance(area, QScrollArea) and not area.isAncestorOf(other):
            page = QRect(area.mapTo(top, QPoint(0, 0)), area.size())
            rect.moveBottom(min(rect.bottom(), page.bottom()))
            rect.moveTop(max(rect.top(), page.top()))
    return rect


def test_tab_comes_to_everything_in_the_window_and_back(desk: ProgramDesk) -> None:
    found = []
    for state, top in window_states(desk):
        activate(desk, top)
        if top.focusWidget() is None or not top.focusWidget().isVisible():
            desk.shown.window.composer.setFocus()
        found += [f"{state}: {fault}" for fault in faults(top)]
        desk.shown.window.composer.setFocus()
    assert not found, "\n".join(found)


def test_tab_comes_to_everything_in_dialogs_in_reading_order(desk: ProgramDesk) -> None:
    found = []
    for screen, top in dialogs(desk):
        activate(desk, top)
        found += [f"{screen}: {fault}" for fault in faults(top)]
        found += [f"{screen}: {fault}" for fault in jumps(top)]
    assert not found, "\n".join(found)


def test_the_window_is_gone_through_by_its_parts(desk: ProgramDesk) -> None:
    """Sidebar, transcript from its first message to its last, composer."""
    for state, top in window_states(desk):
        if state == "answered":
            window = desk.shown.window
            activate(desk, top)
            window.composer.setFocus()
            order = around(top, Qt.Key.Key_Tab)
            parts = (window.composer, window.sidebar, window.transcript)
            passed = [parts.index(part) for each in order for part in parts if part in (each, *parents(each))]
            turns = [part for i, part in enumerate(passed) if i == 0 or passed[i - 1] != part]
            assert turns in ([0, 1, 2], [0, 1, 2, 0])
            texts = [each for each in order if isinstance(each, TextView)]
            assert [each.accessibleName() for each in texts] == ["Your question", "Answer"]


def scrolled(page: QScrollArea, scrolls: bool) -> bool:
    return (page.verticalScrollBar().maximum() > 0) is scrolls


def test_the_empty_page_is_gone_to_only_where_it_scrolls(desk: ProgramDesk) -> None:
    """Else the focus would be on something that looks no different with it."""
    window = desk.shown.window
    window.new_conversation()
    for height, scrolls in ((760, False), (360, True), (760, False)):
        window.resize(760, height)
        desk.wait(partial(scrolled, window.welcome, scrolls))
        activate(desk, window)
        window.composer.setFocus()
        assert (window.welcome in around(window, Qt.Key.Key_Tab)) is scrolls


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_focus_is_seen(desk: ProgramDesk, theme: Theme) -> None:
    """Whatever has the focus looks otherwise than without it, in itself or in the frame around it."""
    desk.appearance.set_theme(theme)
    unseen = []
    for walk in (window_states, dialogs):
        for screen, top in walk(desk):
            activate(desk, top)
            order = around(top, Qt.Key.Key_Tab)
            for each, other in zip(order, order[1:] + order[:1], strict=True):
                if isinstance(each, QScrollArea) or each is other:
                    continue  # a page that scrolls has its bar
                each.setFocus(Qt.FocusReason.TabFocusReason)
                desk.application.processEvents()
                with_focus = picture(each)
                other.setFocus(Qt.FocusReason.TabFocusReason)
                desk.application.processEvents()
                if with_focus == picture(each):
                    unseen.append(f"{screen}: {name(each)}")
    assert not unseen, "\n".join(dict.fromkeys(unseen))


def picture(widget: QWidget) -> QImage:
    return next(parents(widget), widget).grab().toImage()
