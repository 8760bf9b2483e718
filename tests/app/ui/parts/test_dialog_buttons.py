"""In each dialog that asks for one thing, one button stands out, and it is the one that Enter presses."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from app.core.conversations.attachments import Attachment
from app.core.paths import DataFolder
from app.core.profiles.profiles import Profile
from app.ui.composer.attachment_dialog import AttachmentDialog
from app.ui.documents.add_documents_sheet import AddDocumentsSheet
from app.ui.look.theme import Appearance
from app.ui.parts.section import Confirm
from app.ui.privacy.passphrase_dialog import PassphraseDialog
from app.ui.privacy.recovery_code_dialog import RecoveryCodeDialog
from app.ui.sidebar.profile_menu import NewProfileDialog, RenameProfileDialog

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
    confirm.ask("Delete all?", "Delete", lambda: None, no="Keep")
    assert ground(confirm.yes_button) != accent
    confirm.offer("Make a recovery code now?", "Make a recovery code", lambda: None, no="Later")
    assert ground(confirm.yes_button) == accent
    confirm.ask("Delete all?", "Delete", lambda: None, no="Keep")
    assert ground(confirm.yes_button) != accent


def stand_apart(box: QDialogButtonBox) -> bool:
    return len({each.x() for each in box.buttons()}) == 2


def ground(button: QPushButton) -> QColor:
    picture = button.grab().toImage()
    return picture.pixelColor(picture.width() // 2, 4)


@pytest.mark.parametrize("layout", [0, 3])  # as Windows has its buttons, and as GNOME has them
def test_every_dialog_has_its_buttons_in_the_platforms_order(
    layout: int, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    desk.start()
    shown = desk.wait_for_window()
    before = qapp.styleSheet()
    qapp.setStyleSheet(f"{before}\nQDialogButtonBox {{ button-layout: {layout}; }}")
    privacy, panes = shown.privacy, shown.documents_in_window
    dialogs = (
        privacy.export(),
        privacy.import_(),
        AddDocumentsSheet(shown.documents, shown.window.icons, shown.window),
        panes.show_install(tmp_path / "none.shaktipack"),
        PassphraseDialog(shown.window),
        privacy.new_profile(),
        privacy.rename_profile(),
    )
    try:
        for dialog in dialogs:
            dialog.show()
            (box,) = dialog.findChildren(QDialogButtonBox)
            for button in box.buttons():
                button.show()
            qtbot.waitUntil(partial(stand_apart, box))
            left = min(box.buttons(), key=lambda each: each.x())
            acts = box.buttonRole(left) is QDialogButtonBox.ButtonRole.AcceptRole
            assert acts == (layout == 0), type(dialog)
    finally:
        qapp.setStyleSheet(before)
        desk.close()
