"""Text size, theme of high contrast, and the place that the window comes back to, driven in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from window_desk import Desk

from app.core.settings import Language, SettingsFile, Theme, WindowPlace
from app.ui import fonts
from app.ui.theme import contrast
from app.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, HIGH_CONTRAST
from app.ui.window_looks import fit_to_screens

SCREEN = QRect(0, 0, 1920, 1080)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()
    fonts.set_text_size(100)


def saved(desk: Desk) -> SettingsFile:
    return SettingsFile(desk.folder / "settings.json")


def test_keys_make_all_text_larger_and_it_stays_so(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    desk.ask("How?")
    view = desk.wait_for_answer()
    before = view.text_view.font().pointSizeF(), view.height(), window.sidebar.search.font().pointSizeF()
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert desk.appearance.text_size == 150
    assert any("150" in label.text() for label in window.notice.findChildren(QLabel))
    qtbot.waitUntil(lambda: view.height() > before[1])
    assert view.text_view.font().pointSizeF() == pytest.approx(1.5 * before[0])
    assert window.sidebar.search.font().pointSizeF() == pytest.approx(1.5 * before[2])
    desk.wait(lambda: saved(desk).current.text_size == 150)
    desk.close()
    again = desk.open()
    assert desk.appearance.text_size == 150
    QTest.keyClick(again, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert desk.appearance.text_size == 100
    QTest.keyClick(again, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert desk.appearance.text_size == 90


def test_sizes_end_and_say_so(desk: Desk) -> None:
    window = desk.open()
    for _ in range(9):
        window.looks.enlarge()
    assert desk.appearance.text_size == 200
    assert not window.looks.larger.isEnabled()
    for _ in range(9):
        window.looks.shrink()
    assert desk.appearance.text_size == 80
    assert not window.looks.smaller.isEnabled()
    window.looks.reset()
    assert not window.looks.usual.isEnabled()


def test_wheel_with_ctrl_changes_the_size_and_does_not_scroll(desk: Desk, qapp: QApplication) -> None:
    window = desk.open()
    desk.ask("How?")
    desk.wait_for_answer()
    viewport = window.transcript.viewport()
    for keys, size in ((Qt.KeyboardModifier.NoModifier, 100), (Qt.KeyboardModifier.ControlModifier, 110)):
        event = QWheelEvent(
            QPointF(9, 9),
            QPointF(viewport.mapToGlobal(QPoint(9, 9))),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        qapp.sendEvent(viewport, event)
        assert desk.appearance.text_size == size


@pytest.mark.parametrize("language", list(Language))
def test_nothing_stands_outside_at_200_percent_in_a_small_window(desk: Desk, language: Language, qtbot: QtBot) -> None:
    window = desk.open()
    desk.switch.set_language(language)
    window.resize(480, 420)
    for _ in range(5):
        window.looks.enlarge()
    desk.ask("How?")
    desk.wait_for_answer()
    qtbot.waitUntil(lambda: window.minimumSizeHint().width() <= 480)
    for part in (window.composer, window.composer.field, window.composer.button):
        assert window.rect().contains(QRect(part.mapTo(window, QPoint()), part.size())), part


def test_high_contrast_is_a_theme(desk: Desk) -> None:
    window = desk.open()
    action = next(each for each in window.settings_menu._theme_actions if each.data() == Theme.HIGH_CONTRAST)
    action.trigger()
    assert desk.appearance.palette in (CONTRAST_LIGHT, CONTRAST_DARK)
    desk.wait(lambda: saved(desk).current.theme is Theme.HIGH_CONTRAST)
    assert contrast(desk.appearance.palette.text_muted, desk.appearance.palette.window) >= HIGH_CONTRAST


def test_window_comes_back_where_it_was(desk: Desk) -> None:
    window = desk.open()
    window.setGeometry(40, 30, 700, 600)
    window._splitter.setSizes([300, 400])
    window.toggle_sidebar()
    desk.close()
    desk.wait(lambda: saved(desk).current.window is not None)
    place = saved(desk).current.window
    assert place is not None
    assert (place.x, place.y, place.width, place.height, place.sidebar) == (40, 30, 700, 600, False)
    again = desk.open()
    assert again.geometry().topLeft() == QPoint(40, 30)
    assert again.size().width() == 700
    assert not again.sidebar.isVisible()
    again.toggle_sidebar()
    assert again.sidebar.isVisible()


@pytest.mark.parametrize(
    ("rect", "expected"),
    [
        (QRect(10, 10, 800, 600), QRect(10, 10, 800, 600)),
        (QRect(1700, 900, 800, 600), QRect(1700, 900, 800, 600)),
        (QRect(1800, 10, 800, 600), None),
        (QRect(5000, 10, 800, 600), None),
        (QRect(10, -200, 800, 600), None),
        (QRect(0, 0, 9000, 9000), QRect(0, 0, 1920, 1080)),
    ],
)
def test_window_never_comes_back_out_of_sight(rect: QRect, expected: QRect | None) -> None:
    assert fit_to_screens(rect, [SCREEN]) == expected


def test_settings_with_a_place_that_is_none_are_damaged_not_fatal(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for content in ('{"window": {"x": 1}}', '{"window": {"x": "1"}}', '{"text_size": 5000}', '{"window": 3}'):
        path.write_text(content, encoding="utf-8")
        file = SettingsFile(path)
        assert file.damaged is not None
        assert file.current.window is None
        assert file.current.text_size == 100
    path.write_text('{"window": {"x": 1, "y": 2, "width": 500, "height": 400}}', encoding="utf-8")
    assert SettingsFile(path).current.window == WindowPlace(1, 2, 500, 400)


def test_missing_font_is_told_and_the_program_starts(
    desk: Desk, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "FILES", (*fonts.FILES[:3], "gone.ttf", *fonts.FILES[3:]))
    before = qapp.property("bundledFontsLoaded")
    qapp.setProperty("bundledFontsLoaded", False)
    try:
        window = desk.open()
        assert fonts.missing_fonts() == ("gone.ttf",)
        assert window.notice.isVisibleTo(window)
        assert any("font" in label.text() for label in window.notice.findChildren(QLabel))
        assert "Noto Sans Kannada" in QFontDatabase.families()
    finally:
        qapp.setProperty("bundledFontsLoaded", before)
        qapp.setProperty("bundledFontsMissing", None)


def test_event_of_another_kind_goes_on(desk: Desk) -> None:
    window = desk.open()
    assert not window.looks.eventFilter(window, QEvent(QEvent.Type.Show))
