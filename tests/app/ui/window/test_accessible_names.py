"""What a screen reader gets: on every screen, in every language, what takes the focus has name, role and state."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from screens import dialogs, menus, prepare, window_states

from app.core.assistants.builtin_assistants import BUILT_IN
from app.core.paths import DataFolder
from app.core.settings import Language
from app.ui.look.language import NAMES
from app.ui.transcript.welcome import SampleQuestion

LETTERS = {Language.HINDI: "\u0900-\u097f", Language.KANNADA: "\u0c80-\u0cff", Language.TELUGU: "\u0c00-\u0c7f"}
# Names that are somebody's own words, or the program's.
OWN = re.compile(rf"Manuals|Shakti [\d.]+|{'|'.join(NAMES.values())}")

Role = QAccessible.Role
TAKES_TEXT = {Role.EditableText, Role.ComboBox, Role.SpinBox}
PRESSED = {Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton}
READ = {Role.StaticText, Role.List, Role.ListItem, Role.Tree, Role.Client, Role.Link, Role.ProgressBar}


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    prepare(desk)
    yield desk
    desk.close()


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """It and all that is in it."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from below(child)


def focusable(top: QWidget) -> list[QAccessibleInterface]:
    """All that can have the focus, in sight."""
    found = list(below(QAccessible.queryAccessibleInterface(top)))
    return [each for each in found if each.state().focusable and not each.state().invisible]


def name_of(each: QAccessibleInterface) -> str:
    return each.text(QAccessible.Text.Name).strip()


def label_of(each: QAccessibleInterface) -> str:
    """What the label beside it says."""
    labels = [other for other, kind in each.relations() if kind == QAccessible.RelationFlag.Label]
    return " ".join(name_of(label) for label in labels)


def faults(top: QWidget, language: Language) -> Iterator[str]:
    """What a screen reader would stumble over."""
    names: dict[tuple[QWidget | None, Role, str], int] = {}
    for each in focusable(top):
        widget = each.object()
        told = name_of(each)
        if isinstance(widget, QComboBox):  # by its value, on Linux
            told = widget.accessibleName() or label_of(each)
        what = f"{type(widget).__name__} {each.role().name} {told!r}"
        if not told:
            yield f"{what}: no name"
        if each.role() not in TAKES_TEXT | PRESSED | READ:
            yield f"{what}: role"
        if not isinstance(widget, QWidget):
            continue
        asks_in_english = isinstance(widget, SampleQuestion)  # as the model here knows nothing else
        if language in LETTERS and not (
            asks_in_english or re.search(f"[{LETTERS[language]}]", told) or OWN.fullmatch(told)
        ):
            yield f"{what}: not in the language"
        if isinstance(widget, QAbstractButton):
            yield from button_faults(widget, each, what)
        elif isinstance(widget, QLineEdit) and each.role() is not Role.EditableText:
            yield f"{what}: is typed in"
        key = (widget.parentWidget(), each.role(), told)
        names[key] = names.get(key, 0) + 1
    yield from (f"{count} times {role.name} {name!r}" for (_, role, name), count in names.items() if count > 1)


def button_faults(button: QAbstractButton, each: QAccessibleInterface, what: str) -> Iterator[str]:
    state = each.state()
    if each.role() not in PRESSED:
        yield f"{what}: is pressed"
    if state.disabled == button.isEnabled():
        yield f"{what}: whether it can be pressed"
    if button.isCheckable() and (not state.checkable or state.checked != button.isChecked()):
        yield f"{what}: whether it is checked"
    if isinstance(button, QPushButton) and button.menu() is not None and not state.hasPopup:
        yield f"{what}: that it has a menu"


@pytest.mark.parametrize("language", Language)
def test_windows_and_everything_with_the_focus_have_names_and_roles(desk: ProgramDesk, language: Language) -> None:
    desk.switch.set_language(language)
    found, seen = [], 0
    for walk in (window_states, dialogs):
        for screen, top in walk(desk):
            desk.application.sendPostedEvents()
            seen += len(focusable(top))
            found += [f"{screen}: {fault}" for fault in faults(top, language)]
            if not top.windowTitle().strip():
                found.append(f"{screen}: no title")
    assert not found, "\n".join(found)
    assert seen > 300


@pytest.mark.parametrize("language", Language)
def test_menus_have_names(desk: ProgramDesk, language: Language) -> None:
    desk.switch.set_language(language)
    desk.application.sendPostedEvents()
    general = BUILT_IN["general"].name[language]
    desk.wait(lambda: [each.name for each in desk.shown.assistants.switch.presets][:1] == [general])  # read anew
    actions = [action for menu in menus(desk.shown.window) for action in menu.actions() if not action.isSeparator()]
    assert len(actions) > 20
    assert [action for action in actions if not action.text().strip()] == []
    if language in LETTERS:
        plain = [action.text() for action in actions if not re.search(f"[{LETTERS[language]}]", action.text())]
        assert {text.split()[-1] for text in plain} <= set(NAMES.values())  # a language has its own name


def test_checked_and_opened_is_said(desk: ProgramDesk) -> None:
    """A menu's entry that is chosen says so."""
    chosen = [
        action
        for menu in menus(desk.shown.window)
        for action in menu.actions()
        if action.isCheckable() and action.isChecked()
    ]
    assert chosen
    for action in chosen:
        assert [entry.state().checked for entry in entries(action)] == [True]


def entries(action: QAction) -> list[QAccessibleInterface]:
    """An action as its menu has it."""
    (menu,) = [each for each in action.associatedObjects() if isinstance(each, QMenu)]
    interface = QAccessible.queryAccessibleInterface(menu)
    children = [interface.child(number) for number in range(interface.childCount())]
    return [child for child in children if name_of(child) == action.text()]


def test_a_field_without_a_name_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    QLineEdit(top)
    named = QLineEdit(top)
    label = QLabel("Name", top)
    label.setBuddy(named)
    for text in ("Close", "Close"):
        QPushButton(text, top)
    top.show()
    assert list(faults(top, Language.ENGLISH)) == [
        "QLineEdit EditableText '': no name",
        "2 times Button 'Close'",
    ]
