"""The form that unlocks a profile: tries off the window's thread, a pause that is counted down, Enter and Tab."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from patience import PATIENCE
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.errors import AppError, ErrorCode
from app.core.profiles.profiles import Profile, Protection
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.privacy.unlock_form import UnlockForm


@dataclass
class Door:
    """A locked profile that opens with "open sesame"."""

    profile: Profile = field(default_factory=lambda: Profile("default", "Asha", datetime(2026, 1, 1, tzinfo=UTC)))
    protection: Protection = Protection.PASSPHRASE
    has_recovery_code: bool = True
    problem: AppError | None = None
    unlocked: bool = False
    left: float = 0.0
    tried: list[str] = field(default_factory=list)
    threads: set[threading.Thread] = field(default_factory=set)
    before_try: Callable[[], object] = lambda: None

    def wait(self) -> float:
        return self.left

    def try_passphrase(self, text: str) -> None:
        self.threads.add(threading.current_thread())
        self.before_try()
        self.tried.append(text)
        if text != "open sesame":
            raise AppError(ErrorCode.WRONG_PASSPHRASE)
        self.unlocked = True

    def try_recovery_code(self, text: str) -> None:
        self.tried.append(f"code {text}")
        raise AppError(ErrorCode.RECOVERY_CODE_MISTYPED)


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> UnlockForm:
    form = UnlockForm(IconSet(Appearance()))
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def test_try_does_not_hold_the_window(form: UnlockForm, qtbot: QtBot) -> None:
    returned, in_time = threading.Event(), list[bool]()
    door = Door(before_try=lambda: in_time.append(returned.wait(PATIENCE)))
    form.ask(door)
    form.field.setText("open sesame")
    with qtbot.waitSignal(form.unlocked) as unlocked:
        QTest.keyClick(form.field, Qt.Key.Key_Return)
        assert "moment" in form.message.text()
        returned.set()
    assert in_time == [True]
    assert unlocked.args == [False]
    assert threading.main_thread() not in door.threads
    assert form.field.text() == ""


def test_one_try_at_a_time(form: UnlockForm, qtbot: QtBot) -> None:
    go_on = threading.Event()
    door = Door(before_try=lambda: go_on.wait(PATIENCE))
    form.ask(door)
    form.field.setText("wrong")
    form.attempt()
    form.attempt()
    go_on.set()
    qtbot.waitUntil(lambda: "wrong" in form.message.text())
    assert door.tried == ["wrong"]
    assert form.field.selectedText() == "wrong"  # the next key begins anew


def test_pause_is_counted_down_and_nothing_is_tried_in_it(form: UnlockForm, qtbot: QtBot) -> None:
    door = Door(left=3.2)
    form.ask(door)
    form.field.setText("open sesame")
    assert "4 s" in form.message.text()
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert door.tried == []
    door.left = 1.5
    qtbot.waitUntil(lambda: "2 s" in form.message.text())
    door.left = 0
    qtbot.waitUntil(form.unlock_button.isEnabled)
    assert form.message.text() == ""


def test_passphrase_is_hidden_and_a_code_from_paper_is_not(form: UnlockForm, qtbot: QtBot) -> None:
    form.ask(Door())
    assert form.field.echoMode() is QLineEdit.EchoMode.Password
    form.other_button.setFocus()
    QTest.keyClick(form.other_button, Qt.Key.Key_Space)
    assert form.field.echoMode() is QLineEdit.EchoMode.Normal
    assert form.field.hasFocus()
    form.field.setText("AAAA")
    form.attempt()
    qtbot.waitUntil(lambda: "typing mistake" in form.message.text())


def test_forgetting_leaves_nothing_that_was_typed(form: UnlockForm) -> None:
    form.ask(Door())
    form.field.setText("open ses")
    form.forget()
    assert form.field.text() == ""
    assert not form.field.isUndoAvailable()
