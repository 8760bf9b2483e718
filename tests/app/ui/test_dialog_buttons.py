"""In each dialog that asks for one thing, one button stands out, and it is the one that Enter presses."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.core.attachments import Attachment
from app.core.profiles import Profile
from app.ui.attachment_dialog import AttachmentDialog
from app.ui.passphrase_dialog import PassphraseDialog
from app.ui.profile_menu import NewProfileDialog, RenameProfileDialog
from app.ui.recovery_code_dialog import RecoveryCodeDialog
from app.ui.section import Confirm
from app.ui.theme import Appearance

PROFILE = Profile("a1", "Asha", datetime(2026, 1, 1, tzinfo=UTC))
CODE = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789-ABCD"


@pytest.mark.parametrize(
    "make",
    [
        PassphraseDialog,
        NewProfileDialog,
        lambda: RenameProfileDialog(PROFILE),
        lambda: RecoveryCodeDialog(CODE),
        lambda: AttachmentDialog(Attachment("note.txt", "Some words.")),
    ],
)
def test_one_button_stands_out_and_enter_presses_it(
    make: Callable[[], QDialog], qtbot: QtBot, qapp: QApplication
) -> None:
    appearance = Appearance()
    appearance.apply(qapp)
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    for button in buttons:
        button.setEnabled(True)
    accent = QColor(appearance.palette.accent)
    outstanding = [each for each in buttons if ground(each) == accent]
    assert [each.text() for each in outstanding] == [each.text() for each in buttons if each.isDefault()]
    assert len(outstanding) == 1


def test_offer_looks_like_one_and_a_grave_question_does_not(qtbot: QtBot, qapp: QApplication) -> None:
    appearance = Appearance()
    appearance.apply(qapp)
    confirm = Confirm()
    qtbot.addWidget(confirm)
    confirm.show()
    accent = QColor(appearance.palette.accent)
    confirm.ask("Delete all?", "Delete", "Keep", lambda: None)
    assert ground(confirm.yes_button) != accent
    confirm.offer("Make a recovery code now?", "Make a recovery code", "Later", lambda: None)
    assert ground(confirm.yes_button) == accent
    confirm.ask("Delete all?", "Delete", "Keep", lambda: None)
    assert ground(confirm.yes_button) != accent


def ground(button: QPushButton) -> QColor:
    picture = button.grab().toImage()
    return picture.pixelColor(picture.width() // 2, 4)
