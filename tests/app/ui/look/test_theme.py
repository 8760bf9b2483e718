"""Colours that can be read, a style sheet that Qt takes, and themes that switch."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.settings import Language, Theme
from app.ui.first_run.first_run_choice import FirstRunChoice
from app.ui.look.fonts import load_fonts, ui_font
from app.ui.look.theme import Appearance, restyle, style_sheet
from app.ui.look.tokens import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    ICON,
    LIGHT,
    READ_ON,
    SEEN_ON,
    Palette,
    colors_of,
    contrast,
    too_weak,
    with_accent,
)
from app.ui.parts.icon_button import IconSet

NAMES = ["light", "dark", "high light", "high dark"]
PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=NAMES)


def colors(palette: Palette) -> dict[str, str]:
    return colors_of(palette)


@PALETTES
@pytest.mark.parametrize(("ink", "ground"), READ_ON)
def test_text_can_be_read_on_every_ground(palette: Palette, ink: str, ground: str) -> None:
    named = colors(palette)
    assert contrast(named[ink], named[ground]) >= (7.0 if palette in (HIGH_LIGHT, HIGH_DARK) else 4.5)


@PALETTES
@pytest.mark.parametrize(("line", "ground"), SEEN_ON)
def test_focus_and_fields_can_be_seen_on_every_ground(palette: Palette, line: str, ground: str) -> None:
    named = colors(palette)
    assert contrast(named[line], named[ground]) >= 3.0


def test_contrast_is_measured_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
def test_colors_are_written_in_full(palette: Palette) -> None:
    assert all(re.fullmatch(r"#[0-9a-f]{6}", color) for color in colors(palette).values())


@PALETTES
def test_style_sheet_has_no_color_but_the_palettes(palette: Palette) -> None:
    sheet = style_sheet(palette)
    assert set(re.findall(r"#[0-9a-fA-F]{6}\b", sheet)) <= set(colors(palette).values())
    assert "$" not in sheet


@PALETTES
def test_pairs_of_the_style_sheet_are_among_those_measured(palette: Palette) -> None:
    """A rule that sets both text and background must be on the list above. Disabled text is exempt (WCAG 1.4.3)."""
    names = {color: name for name, color in reversed(colors(palette).items())}
    same: dict[str, set[str]] = {}  # roles that share a colour
    for name, color in colors(palette).items():
        same.setdefault(color, set()).add(name)
    measured = set(READ_ON)
    for rule in re.findall(r"\{([^}]*)\}", style_sheet(palette)):
        ink = re.search(r"(?<![-\w])color:\s*(#\w+)", rule)
        ground = re.search(r"background:\s*(#\w+)", rule)
        if ink and ground and names[ink[1]] != "disabled":
            assert measured & set(product(same[ink[1]], same[ground[1]])), rule


@PALETTES
@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_qt_takes_the_style_sheet(palette: Palette, text_size: int, qtbot: QtBot, qtlog: Any) -> None:
    assert complaints(style_sheet(palette, text_size), qtbot, qtlog) == []


ACCENTS = ["#3584e4", "#ff0000", "#ffcc00", "#0a84ff", "#000000", "#ffffff", "#888888", "#e91e63"]


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=NAMES)
@pytest.mark.parametrize("accent", ACCENTS)
def test_an_accent_of_the_system_is_made_legible(palette: Palette, accent: str) -> None:
    assert too_weak(with_accent(palette, accent)) == []


def test_an_accent_keeps_its_hue_where_it_can_and_is_not_taken_where_it_cannot() -> None:
    red = QColor(with_accent(LIGHT, "#ff0000").accent)
    assert (red.hslHue(), red.lightness() < 110) == (0, True)
    assert with_accent(LIGHT, "#000000") == LIGHT
    assert with_accent(HIGH_DARK, "#ff0000") == HIGH_DARK


def test_a_weak_pair_would_be_noticed() -> None:
    assert ("text_muted", "window") in too_weak(replace(LIGHT, text_muted="#999999"))


def test_a_broken_style_sheet_would_be_noticed(qtbot: QtBot, qtlog: Any) -> None:
    assert complaints("QWidget { color: ", qtbot, qtlog)


def complaints(sheet: str, qtbot: QtBot, qtlog: Any) -> list[str]:
    """What Qt has to say when it reads a style sheet."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(sheet)
    widget.ensurePolished()
    return [record.message for record in qtlog.records]


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    load_fonts()
    return qapp


@pytest.fixture
def appearance(application: QApplication) -> Iterator[Appearance]:
    yield Appearance()
    application.setStyleSheet("")
    application.setPalette(QPalette())


KINDS = ["", "primary", "quiet", "danger", "destroy", "chip", "source", "switch"]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
@pytest.mark.parametrize("kind", KINDS)
def test_button_that_is_pressed_is_told_from_one_that_is_pointed_at(
    appearance: Appearance, application: QApplication, qtbot: QtBot, theme: Theme, kind: str
) -> None:
    appearance.apply(application)
    appearance.set_theme(theme)
    for place in ("", "notice"):
        button = QPushButton("Add")
        button.setProperty("kind", kind)
        assert_states_differ(place, button, qtbot)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_choice_of_the_first_run_shows_that_it_is_pressed(
    appearance: Appearance, application: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    appearance.apply(application)
    appearance.set_theme(theme)
    assert_states_differ("", FirstRunChoice(IconSet(appearance)), qtbot)


def assert_states_differ(place: str, button: QPushButton, qtbot: QtBot) -> None:
    frame = QFrame()
    frame.setObjectName(place)
    qtbot.addWidget(frame)
    button.setParent(frame)
    frame.resize(200, 60)
    frame.show()
    at_rest = drawn(button)
    pointed_at = drawn(button, QStyle.StateFlag.State_MouseOver)
    pressed = drawn(button, QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken)
    assert pointed_at != at_rest
    assert pressed not in (at_rest, pointed_at)


def drawn(button: QPushButton, state: QStyle.StateFlag = QStyle.StateFlag.State_None) -> QImage:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.state |= state
    image = QImage(button.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    painter = QPainter(image)
    button.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, button)
    painter.end()
    return image


def test_theme_switches_while_the_app_runs(appearance: Appearance, application: QApplication, qtbot: QtBot) -> None:
    appearance.apply(application)
    appearance.set_theme(Theme.LIGHT)
    with qtbot.waitSignal(appearance.changed):
        appearance.set_theme(Theme.DARK)
    assert appearance.palette == DARK
    assert application.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.window in application.styleSheet()


def test_high_contrast_is_light_or_dark_as_the_system(
    appearance: Appearance, application: QApplication, qtbot: QtBot
) -> None:
    appearance.apply(application)
    appearance.set_theme(Theme.HIGH_CONTRAST)
    assert appearance.palette == HIGH_LIGHT
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.palette == HIGH_DARK
    assert HIGH_DARK.focus in application.styleSheet()


def test_the_systems_accent_is_followed_only_where_the_theme_is_the_systems(
    appearance: Appearance, application: QApplication
) -> None:
    appearance.apply(application)
    appearance.set_theme(Theme.SYSTEM)
    appearance.follow_accent("#e91e63")
    assert appearance.palette == with_accent(LIGHT, "#e91e63") != LIGHT
    assert appearance.palette.accent in application.styleSheet()
    appearance.set_theme(Theme.DARK)
    assert appearance.palette == DARK


def test_choosing_the_theme_in_use_changes_nothing(appearance: Appearance, qtbot: QtBot) -> None:
    appearance.set_theme(Theme.DARK)
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_theme(Theme.DARK)


def test_system_theme_follows_the_system(appearance: Appearance, qtbot: QtBot) -> None:
    appearance.set_theme(Theme.SYSTEM)
    with qtbot.waitSignal(appearance.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.palette == DARK


def test_a_chosen_theme_stays_when_the_system_changes(appearance: Appearance, qtbot: QtBot) -> None:
    appearance.set_theme(Theme.LIGHT)
    with qtbot.assertNotEmitted(appearance.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.palette == LIGHT


@pytest.fixture
def dressed(appearance: Appearance, application: QApplication) -> Appearance:
    appearance.apply(application)
    appearance.set_theme(Theme.LIGHT)
    return appearance


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def count(image: QImage, color: str) -> int:
    wanted = QColor(color).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("kind", ["", "primary", "quiet", "danger", "box", "circle"])
def test_focus_can_be_seen_on_buttons(dressed: Appearance, qtbot: QtBot, kind: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    makes = {"box": QCheckBox, "circle": QRadioButton}
    first, button = QPushButton("One"), makes.get(kind, QPushButton)("Two")
    button.setProperty("kind", kind)
    column.addWidget(first)
    column.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    size = button.size()
    assert count(painted(button), LIGHT.focus) == 0
    inside = button.rect().adjusted(4, 4, -4, -4)
    words = painted(button).copy(inside)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert count(painted(button), LIGHT.focus) > button.width()
    assert painted(button).copy(inside) == words  # nothing that looks like a selection
    assert button.size() == size


def test_a_property_set_by_restyle_is_shown(dressed: Appearance, qtbot: QtBot) -> None:
    composer = QFrame()
    composer.setObjectName("composer")
    composer.resize(200, 60)
    qtbot.addWidget(composer)
    composer.show()
    assert count(painted(composer), LIGHT.accent) == 0
    restyle(composer, focused=True)
    assert count(painted(composer), LIGHT.accent) > 200
    restyle(composer, focused=False)
    assert count(painted(composer), LIGHT.accent) == 0


TALL = {
    Language.HINDI: "ङ्क्ष्मूँ र्ट्ठ्यैं",
    Language.KANNADA: "ಕ್ತ್ರ್ಯೃ ಸ್ತ್ರೈ",
    Language.TELUGU: "స్త్రీ ర్ధ్వై క్ష్మ్య్రూ",
}


@pytest.mark.parametrize("language", TALL)
def test_fields_show_the_whole_of_tall_letters(
    dressed: Appearance, application: QApplication, qtbot: QtBot, language: Language
) -> None:
    """As much is painted in a field of its own height as in one with plenty of room."""
    application.setFont(ui_font(language))
    field = QLineEdit(TALL[language])
    qtbot.addWidget(field)
    field.setStyleSheet("border: none; background: #ffffff; color: #000000;")
    field.resize(300, field.sizeHint().height())
    field.show()
    shown = ink_rows(painted(field))
    field.resize(300, 120)
    assert shown == ink_rows(painted(field)) > 15


def ink_rows(image: QImage) -> int:
    """Height of what is painted in dark on white."""
    rows = [
        y
        for y in range(image.height())
        if any(QColor(image.pixel(x, y)).lightness() < 250 for x in range(image.width()))
    ]
    return rows[-1] - rows[0] + 1


def test_rows_of_the_sidebar_have_room(dressed: Appearance, qtbot: QtBot) -> None:
    view = QListView()
    view.setObjectName("conversations")
    qtbot.addWidget(view)
    view.ensurePolished()
    view.setModel(QStringListModel(["one", "two"]))
    view.show()
    assert view.visualRect(view.model().index(1, 0)).height() >= 34


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("below", ["surface", "window"])
def test_buttons_are_seen_to_be_buttons(palette: Palette, below: str) -> None:
    named = colors(palette)
    assert contrast(named["hover"], named[below]) > 1.15


def test_long_menu_scrolls_and_has_one_column(qtbot: QtBot, qapp: QApplication, appearance: Appearance) -> None:
    appearance.apply(qapp)
    menu = QMenu()
    qtbot.addWidget(menu)
    entries = [menu.addAction(f"Circulars of ward {number}") for number in range(200)]
    menu.popup(QPoint(0, 0))
    assert menu.height() <= menu.screen().geometry().height()
    assert {menu.actionGeometry(each).x() for each in entries} == {menu.actionGeometry(entries[0]).x()}


@pytest.mark.parametrize("size", [80, 100, 200])
def test_icons_in_lists_grow_with_the_text(qtbot: QtBot, application: QApplication, size: int) -> None:
    application.setStyleSheet(style_sheet(LIGHT, size))
    rows = QListView()
    qtbot.addWidget(rows)
    rows.show()
    drawn = rows.style().pixelMetric(QStyle.PixelMetric.PM_ListViewIconSize, None, rows)
    assert drawn == pytest.approx(ICON * size / 100, abs=1)
    application.setStyleSheet("")
