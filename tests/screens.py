"""Every screen of the program, one after the other, for tests that walk through all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from further_screens import in_dialogs, in_the_window
from program_desk import ProgramDesk
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from vaults import PASSPHRASE
from window_desk import HeldModel

from app.core.errors import AppError, ErrorCode
from app.core.profiles.profiles import Protection
from app.shown import Shown
from app.ui.models.model_status import ModelState
from app.ui.parts.error_dialog import error_box
from app.ui.parts.notice import NoticeText
from app.ui.privacy.privacy_page import PrivacyPage
from app.ui.transcript.source_chips import SourceChip
from app.ui.wording.error_text import describe

ANSWER = """Check the **cold chain** first.

1. Open it.
2. Read the label.

```python
print(1)
```

| a | b |
|---|---|
| 1 | 2 |
"""
EXCHANGES = [("What should I check?", ANSWER), ("Whom do I call?", "Call **Asha**.")]
DOCUMENT = "The pump gives nine litres a minute. It stands behind the store."
ABOUT_IT = "How many litres a minute does the pump give?"


def prepare(desk: ProgramDesk) -> None:
    """A profile with a passphrase and conversations, and its window open."""
    desk.prepare(EXCHANGES, Protection.PASSPHRASE, PASSPHRASE)
    desk.start(given=lambda locked: locked.try_passphrase(PASSPHRASE))
    shown = desk.wait_for_window()
    desk.wait(lambda: len(shown.window.conversations) == len(EXCHANGES))
    desk.wait(lambda: shown.window.model_status.state is ModelState.READY)  # what it says changes the lines below


def window_states(desk: ProgramDesk) -> Iterator[tuple[str, QWidget]]:
    """The main window in its states. Each is left when the next is asked for."""
    shown = desk.shown
    window = shown.window
    yield "welcome", window

    window.dialogue.open(window.conversations[-1].id)
    desk.wait(lambda: len(window.transcript.views) == 2)
    yield "answered", window

    window.reading.edit_last()
    yield "editing", window
    window.composer.cancel_edit()

    window.toggle_sidebar()
    yield "without sidebar", window
    window.toggle_sidebar()

    window.sidebar.ask_folder()
    yield "naming a folder", window
    window.sidebar.form.close_form()

    window.search()
    window.sidebar.search.setText("cold")
    desk.wait(window.sidebar.found.results.isVisible)
    yield "searched", window
    window.sidebar.search.setText("nowhere to be found")
    desk.wait(window.sidebar.found.results.isHidden)
    yield "found nothing", window
    window.sidebar.search.clear()

    window.sidebar.conversations.delete_requested.emit([window.conversations[0].id])
    desk.wait(window.undo_notice.isVisible)
    yield "deleted", window
    window.undo_notice.act()
    desk.wait(lambda: len(window.conversations) == len(EXCHANGES))

    yield from _answering(desk)
    yield from _documents(desk, shown)
    yield from in_the_window(desk)

    window.notice.say(_error_text, tone="danger", act=lambda: None)
    yield "error", window
    window.notice.dismiss()


def dialogs(desk: ProgramDesk) -> Iterator[tuple[str, QWidget]]:
    """Every dialog above the main window, and then what is in its place while it is locked."""
    shown = desk.shown
    window, privacy, panes = shown.window, shown.privacy, shown.documents_in_window
    code = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789-ABCD"
    for name, opened in (
        ("privacy page", privacy.show_page),
        ("export", privacy.export),
        ("import", privacy.import_),
        ("recovery code", lambda: privacy.show_code(code)),
        ("new profile", privacy.new_profile),
        ("rename profile", privacy.rename_profile),
        ("remove profile", privacy.remove_profile),
        ("collections", panes.show_dialog),
        ("palette", window.reading.show_palette),
        ("about", window.settings_menu.show_about),
        ("damage", lambda: error_box(AppError(ErrorCode.DATABASE_DAMAGED, "/home/asha/x"))),
    ):
        dialog = opened()
        dialog.show()
        desk.wait(dialog.isVisible)
        if name == "privacy page":
            page = privacy.page
            assert page is not None
            desk.wait(partial(_says_much, page))
            yield name, dialog
            page.protection.ask_passphrase()
            passphrase = page.protection.dialog
            assert passphrase is not None
            passphrase.show()
            yield "passphrase", passphrase
            for field, text in zip(passphrase.fields, ("boat", "coat"), strict=True):
                field.setText(text)
            yield "passphrase that cannot be used", passphrase
            passphrase.reject()
        else:
            yield name, dialog
        dialog.close()
        dialog.deleteLater()
        desk.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    yield from in_dialogs(desk)
    desk.program.lock()
    desk.wait(desk.program.screen.form.isVisible)
    yield "lock screen", desk.program.screen


def menus(window: QWidget) -> Sequence[QMenu]:
    """All that a window has, with what opens from them."""
    return [menu for menu in window.findChildren(QMenu) if menu.actions()]


def _answering(desk: ProgramDesk) -> Iterator[tuple[str, QWidget]]:
    window = desk.shown.window
    model = desk.model
    assert isinstance(model, HeldModel)
    model.hold_at = 1
    window.new_conversation()
    window.composer.field.setPlainText("Tell me")
    window.composer.button.click()
    desk.wait(lambda: window.dialogue.busy and len(window.transcript.views) == 2)
    yield "answering", window
    window.composer.field.setPlainText("And then?")
    window.composer.submit()
    yield "sent too early", window
    window.composer.field.clear()
    window.dialogue.stop()
    desk.wait(lambda: not window.dialogue.busy)
    yield "stopped", window
    model.hold_at = None


def _documents(desk: ProgramDesk, shown: Shown) -> Iterator[tuple[str, QWidget]]:
    window, panes = shown.window, shown.documents_in_window
    path = Path(desk.folder.root) / "pump.txt"
    path.write_text(DOCUMENT)
    sheet = panes.adding.add([path], "Manuals")
    desk.wait(lambda: not sheet.running and bool(panes.switch.collections))
    yield "documents added, said", window
    panes.adding.show()
    yield "documents added", sheet
    sheet.close()
    window.new_conversation()
    desk.wait(lambda: any(action.text().startswith("Manuals") for action in panes.switch.menu.actions()))
    next(action for action in panes.switch.menu.actions() if action.text().startswith("Manuals")).trigger()
    window.composer.field.setPlainText(ABOUT_IT)
    window.composer.button.click()
    desk.wait(lambda: len(window.transcript.views) == 2 and not window.dialogue.busy)
    yield "quoted", window
    chips = [each for each in window.transcript.findChildren(SourceChip) if each.isVisible()]
    chips[0].click()
    desk.wait(panes.panel.isVisible)
    desk.wait(lambda: panes.panel.place is not None)
    yield "source panel", window
    panes.panel.leave()
    window.composer.field.setPlainText("Unrelated zebra ?")
    window.composer.button.click()
    desk.wait(lambda: len(window.transcript.views) == 4 and not window.dialogue.busy)
    yield "refused", window


def _says_much(page: PrivacyPage) -> bool:
    return len(page.protection.said) > 10


def _error_text() -> NoticeText:
    text = describe(AppError(ErrorCode.DISK_FULL, ""))
    return NoticeText(text.title, text.advice, QApplication.translate("MainWindow", "Try again"))
