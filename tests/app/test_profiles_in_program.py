"""Several profiles in one program: chosen at the start, made, renamed, switched and removed."""

from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from vaults import PASSPHRASE, MemoryKeychain

from app.core.profiles.profiles import Profiles, Protection
from app.profile_session import create_profile


def test_several_profiles_are_chosen_from_at_the_start(desk: ProgramDesk) -> None:
    desk.prepare([("mine", "mine")])
    create_profile(desk.folder, "Asha", Protection.PASSPHRASE, PASSPHRASE, desk.keychain)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    screen = desk.program.screen
    assert [screen.profiles.itemText(row) for row in range(screen.profiles.count())] == ["First profile", "Asha"]
    assert screen.button.isVisible()
    QTest.keyClick(screen.profiles, Qt.Key.Key_Down)
    desk.unlock(PASSPHRASE)
    assert desk.shown.safekeeping.profile.name == "Asha"
    assert desk.titles() == []
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    assert screen.profiles.currentText() == "Asha"
    QTest.keyClick(screen.profiles, Qt.Key.Key_Up)
    screen.button.click()
    desk.wait_for_window()
    desk.wait_for_titles("mine")


def test_profiles_are_made_renamed_switched_and_removed_from_the_menu(desk: ProgramDesk) -> None:
    desk.start()
    shown = desk.wait_for_window()
    dialog = shown.privacy.new_profile()
    dialog.name.setText("Asha")
    assert not dialog.ok_button.isEnabled()
    for field in dialog.typed.fields:
        field.setText("ab")
    assert not dialog.ok_button.isEnabled()
    assert dialog.typed.said[0].startswith("Too short")
    for field in dialog.typed.fields:
        field.setText(PASSPHRASE)
    dialog.ok_button.click()
    desk.wait(shown.window.notice.isVisible)
    shown.window.notice.action_button.click()
    desk.unlock(PASSPHRASE)
    assert desk.shown.safekeeping.profile.name == "Asha"
    rename = desk.shown.privacy.rename_profile()
    rename.name.setText("default")
    rename.ok_button.click()
    desk.wait(lambda: bool(rename.problem.text()))
    rename.name.setText("Asha Rao")
    rename.ok_button.click()
    desk.wait(lambda: desk.shown.safekeeping.profile.name == "Asha Rao")
    remove = desk.shown.privacy.remove_profile()
    remove.name.setText("Asha")
    assert not remove.ok_button.isEnabled()
    remove.name.setText("Asha Rao")
    remove.ok_button.click()
    desk.wait_for_screen("Shakti is locked")
    assert [each.name for each in Profiles(desk.folder).list()] == ["default"]
    assert len(list(desk.folder.profiles.iterdir())) == 1
    desk.program.screen.button.click()
    desk.wait_for_window()


def test_profile_without_a_passphrase_is_made_and_gone_to_from_the_menu(desk: ProgramDesk) -> None:
    desk.prepare([("mine", "mine")])
    desk.start()
    shown = desk.wait_for_window()
    dialog = shown.privacy.new_profile()
    dialog.name.setText("Asha")
    dialog.typed.fields[0].setText("ab")
    dialog.without.setChecked(True)
    assert not dialog.typed.isEnabled()
    dialog.ok_button.click()
    desk.wait(shown.window.notice.isVisible)
    here, there = shown.privacy.profiles.actions()[:2]
    assert (here.isChecked(), there.text()) == (True, "Asha")
    here.trigger()
    assert desk.program.shown is shown, "it is open"
    there.trigger()
    desk.wait(lambda: desk.program.shown is not None and desk.shown is not shown)
    desk.wait_for_window()
    assert desk.shown.safekeeping.profile.name == "Asha"
    assert desk.titles() == []


def test_key_that_the_keychain_keeps_is_told_once_the_next_window_is_there(desk: ProgramDesk) -> None:
    def refuse(call: str) -> None:
        if call == "delete":
            raise RuntimeError("locked")

    desk.backend = MemoryKeychain(refuse=refuse)
    desk.prepare()
    create_profile(desk.folder, "Asha", keychain=desk.keychain)
    desk.start("Asha")
    desk.wait_for_window()
    remove = desk.shown.privacy.remove_profile()
    remove.name.setText("Asha")
    remove.ok_button.click()
    desk.wait_for_screen("Shakti is locked")
    desk.program.screen.button.click()
    notice = desk.wait_for_window().window.notice
    desk.wait(notice.isVisible)
    assert notice.accessibleName() == "The profile is removed, but its key is still in the keychain"
    assert notice.accessibleDescription() == "Without its files the key opens nothing."
    assert [each.name for each in Profiles(desk.folder).list()] == ["default"]


def test_nothing_is_told_of_a_key_that_was_gone_before_its_profile(desk: ProgramDesk) -> None:
    desk.prepare()
    profile = create_profile(desk.folder, "Asha", keychain=desk.keychain)[0]
    desk.start("Asha")
    desk.wait_for_window()
    place = desk.folder.profile(profile.id)
    place.keys.unlink()
    place.keys_copy.unlink()
    remove = desk.shown.privacy.remove_profile()
    remove.name.setText("Asha")
    remove.ok_button.click()
    desk.wait_for_screen("Shakti is locked")
    desk.program.screen.button.click()
    desk.wait_for_window()
    assert not desk.shown.window.notice.isVisible()
    assert [each.name for each in Profiles(desk.folder).list()] == ["default"]
