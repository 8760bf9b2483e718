"""How the program is opened: asking nothing, by passphrase, by recovery code, and when the key is lost."""

import threading

import pytest
from patience import PATIENCE
from program_desk import ProgramDesk
from vaults import PASSPHRASE

from app.core.profiles.profiles import Protection
from app.profile_session import create_profile


def test_first_start_asks_nothing(desk: ProgramDesk) -> None:
    desk.start()
    window = desk.wait_for_window().window
    assert not desk.program.screen.isVisible()
    window.composer.field.setPlainText("What is a cheque?")
    window.composer.button.click()
    desk.wait_for_titles("What is a cheque?")


def test_keychain_that_takes_its_time_is_named(desk: ProgramDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.program.KEYCHAIN_SAID_AFTER", 1000)
    desk.prepare([], Protection.KEYCHAIN)
    typed = threading.Event()
    assert desk.backend is not None

    def ask(call: str) -> None:
        typed.wait(PATIENCE)

    desk.backend.refuse = ask
    desk.start()
    desk.wait(lambda: "password of its keychain" in desk.program.screen.text)
    assert desk.program.screen.isVisible()
    typed.set()
    desk.wait_for_window()


def test_window_is_locked_without_waiting_for_what_is_left_of_another_profile(desk: ProgramDesk) -> None:
    """Its keychain may ask for a password, for minutes: that is not for the window's thread."""
    desk.prepare([], Protection.KEYCHAIN)
    desk.start()
    desk.wait_for_window()
    left = desk.folder.profile(create_profile(desk.folder, "Asha", keychain=desk.keychain)[0].id)
    left.removing.touch()
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    assert left.root.exists()
    desk.program.screen.button.click()
    desk.wait_for_window()
    assert not left.root.exists()


def test_passphrase_opens_the_window(desk: ProgramDesk) -> None:
    desk.prepare([("Asked before", "Answered")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    desk.unlock(PASSPHRASE)
    desk.wait_for_titles("Asked before")
    assert not desk.program.screen.isVisible()
    assert desk.program.screen.form.field.text() == ""


def test_wrong_tries_slow_down_with_the_seconds_shown(desk: ProgramDesk) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    form = desk.program.screen.form
    desk.wait(form.isVisible)
    for _ in range(4):
        desk.wait(lambda: form.unlock_button.isEnabled() or not form.field.text())
        form.field.setText("wrong")
        desk.wait(form.unlock_button.isEnabled)
        form.unlock_button.click()
        desk.wait(lambda: "wrong" in form.message.text() and "moment" not in form.message.text())
    desk.wait(lambda: "try again in" in form.message.text())
    assert not form.unlock_button.isEnabled()
    desk.wait(form.unlock_button.isEnabled)
    assert "try again in" not in form.message.text()
    desk.unlock(PASSPHRASE)


def test_recovery_code_opens_and_a_new_passphrase_is_offered(desk: ProgramDesk) -> None:
    code = desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    form = desk.program.screen.form
    desk.wait(form.isVisible)
    form.other_button.click()
    form.field.setText(code[:-1])
    form.unlock_button.click()
    desk.wait(lambda: "typing mistake" in form.message.text())
    shown = desk.unlock(code)
    notice = shown.window.notice
    assert notice.isVisible()
    notice.action_button.click()
    assert shown.privacy.page is not None
    dialog = shown.privacy.page.protection.dialog
    assert dialog is not None
    for field in dialog.fields:
        field.setText("another long passphrase")
    dialog.ok_button.click()
    desk.wait(lambda: shown.privacy.page is not None and shown.privacy.page.protection.dialog is None)
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    desk.unlock("another long passphrase")


def test_lost_key_asks_for_the_recovery_code(desk: ProgramDesk) -> None:
    desk.backend = None  # a key file, then
    code = desk.prepare([("kept", "kept")])
    desk.folder.profile("default").key_file.unlink()
    desk.start()
    form = desk.program.screen.form
    desk.wait(form.isVisible)
    assert not form.other_button.isVisible()  # there is no passphrase
    assert "key" in form.message.text()
    desk.unlock(code)
    desk.wait_for_titles("kept")


def test_lost_key_without_a_code_is_told_and_can_be_tried_again(desk: ProgramDesk) -> None:
    desk.backend = None
    desk.prepare([("kept", "kept")], code=False)
    key_file = desk.folder.profile("default").key_file
    key = key_file.read_bytes()
    key_file.unlink()
    desk.start()
    desk.wait(desk.program.screen.button.isVisible)
    assert desk.program.screen.button.text() == "Try again"
    key_file.write_bytes(key)
    desk.program.screen.button.click()
    desk.wait_for_window()
    desk.wait_for_titles("kept")


def test_given_passphrase_opens_without_a_screen(desk: ProgramDesk) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start(given=lambda locked: locked.try_passphrase(PASSPHRASE))
    desk.wait_for_window()


def test_wrong_given_passphrase_is_told_on_the_screen(desk: ProgramDesk) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start(given=lambda locked: locked.try_passphrase("wrong"))
    form = desk.program.screen.form
    desk.wait(form.isVisible)
    assert "wrong" in form.message.text()
