"""A new passphrase: what is wrong with it stands beside its field, not before there was time to type it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.profiles.passphrases import Fault, fault_of
from app.ui.parts.announcement import announce
from app.ui.parts.new_passphrase import NewPassphrase
from app.ui.privacy.passphrase_dialog import PassphraseDialog

GOOD = "boat lamp seven river"


@pytest.fixture
def typed(qtbot: QtBot) -> NewPassphrase:
    dialog = PassphraseDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    dialog.typed.fields[0].setFocus()
    qtbot.waitUntil(dialog.typed.fields[0].hasFocus)
    return dialog.typed


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told, in order."""
    texts: list[str] = []

    def note(widget: QWidget, text: str) -> None:
        texts.append(text)
        announce(widget, text)

    monkeypatch.setattr("app.ui.parts.new_passphrase.announce", note)
    return texts


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.TOO_SHORT),
        ("seven c", Fault.TOO_SHORT),
        ("e\N{COMBINING ACUTE ACCENT}" * 7, Fault.TOO_SHORT),  # seven letters, however they are written
        ("abababababab", Fault.TOO_PLAIN),
        ("abc" * 400, Fault.TOO_LONG),
        ("eight ch", None),
        ("నది పడవ దీపం ఏడు", None),
    ],
)
def test_fault_of_a_passphrase(text: str, fault: Fault | None) -> None:
    assert fault_of(text) is fault


def test_rule_stands_there_from_the_beginning(typed: NewPassphrase) -> None:
    assert typed.said == ("At least 8 characters.", "")
    assert typed.faulty == (False, False)
    assert not typed.ready


def test_short_one_is_told_of_when_the_field_is_left(typed: NewPassphrase, heard: list[str]) -> None:
    first, second = typed.fields
    QTest.keyClicks(first, "boat")
    assert typed.faulty == (False, False)  # it may yet become long enough
    second.setFocus()
    assert typed.said[0] == "Too short: at least 8 characters."
    assert typed.faulty == (True, False)
    assert heard == ["Too short: at least 8 characters."]
    assert first.accessibleDescription() == heard[0]
    first.setFocus()
    QTest.keyClicks(first, " lam")
    assert typed.faulty == (False, False)  # and as soon as it is right that is seen
    assert typed.said[0] == "At least 8 characters."
    assert heard == ["Too short: at least 8 characters."]


def test_difference_is_told_of_once_it_cannot_come_right(typed: NewPassphrase, heard: list[str]) -> None:
    first, second = typed.fields
    QTest.keyClicks(first, GOOD)
    second.setFocus()
    QTest.keyClicks(second, "boat")
    assert typed.faulty == (False, False)  # so far it is the same
    QTest.keyClicks(second, "x")
    assert typed.said[1] == "The two do not match."
    assert heard == ["The two do not match."]
    second.backspace()
    assert typed.faulty == (False, False)
    first.setFocus()  # left unfinished
    assert typed.faulty == (False, True)
    second.setText(GOOD)
    assert typed.faulty == (False, False)
    assert typed.ready


def test_short_one_that_is_repeated_cannot_be_saved(typed: NewPassphrase) -> None:
    for field in typed.fields:
        field.setText("boat")
    assert typed.faulty == (True, False)
    assert not typed.ready
    for field in typed.fields:
        field.clear()
    assert typed.faulty == (False, False)


def test_nothing_moves_when_a_fault_is_told_of(typed: NewPassphrase) -> None:
    """The mouse may be pressing Cancel when its field is left."""
    dialog = typed.window()
    assert isinstance(dialog, PassphraseDialog)
    place = dialog.ok_button.mapTo(dialog, QPoint(0, 0))
    first, second = typed.fields
    first.setText("boat")
    second.setText("coat")
    first.setFocus()
    assert typed.faulty == (True, True)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert dialog.ok_button.mapTo(dialog, QPoint(0, 0)) == place


def test_field_is_read_with_what_is_said_beside_it(typed: NewPassphrase) -> None:
    read = QAccessible.queryAccessibleInterface(typed.fields[0])
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "New passphrase"
    assert read.text(QAccessible.Text.Description) == "At least 8 characters."
