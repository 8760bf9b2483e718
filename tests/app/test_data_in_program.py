"""A profile's data in the program: damage, a backup restored, another key, and what retention lets go."""

from datetime import UTC, datetime
from shutil import rmtree

from program_desk import ProgramDesk
from vaults import PASSPHRASE

from app.core.profiles.profiles import Protection
from app.core.settings import Language, SettingsFile
from app.opening import open_unlocked
from app.profile_session import vault_of
from app.ui.privacy.recovery_code_dialog import RecoveryCodeDialog


def test_damage_found_at_the_start_offers_the_backup_and_goes_on(desk: ProgramDesk) -> None:
    desk.prepare([("kept", "kept")])
    place = desk.folder.profile("default")
    content = bytearray(place.database.read_bytes())
    content[60] ^= 1
    place.database.write_bytes(content)
    desk.start()
    desk.wait_for_screen("damaged")
    screen = desk.program.screen
    assert "daily.sqlite" in screen.text
    assert screen.button.text() == "Restore the backup"
    desk.switch.set_language(Language.HINDI)
    desk.wait(lambda: "damaged, but" not in screen.text)
    screen.button.click()
    desk.wait_for_window()
    desk.wait_for_titles("kept")
    assert len(list(place.set_aside.glob("*.sqlite"))) == 1


def test_profile_that_cannot_be_opened_is_locked_again(desk: ProgramDesk) -> None:
    desk.prepare([("kept", "kept")], Protection.PASSPHRASE, PASSPHRASE)
    place = desk.folder.profile("default")
    rmtree(place.backups)
    place.database.write_bytes(bytes(4096))
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    form = desk.program.screen.form
    form.field.setText(PASSPHRASE)
    form.unlock_button.click()
    desk.wait_for_screen("cannot be read")
    assert desk.program._vault is not None
    assert not desk.program._vault.unlocked
    assert desk.program.shown is None


def test_backup_is_restored_from_the_page(desk: ProgramDesk) -> None:
    desk.prepare([("first", "first")])
    desk.start()
    shown = desk.wait_for_window()
    desk.ask("second")
    page = shown.privacy.show_page()
    desk.wait(lambda: page.backups.list.count() == 1)
    page.backups.restore_button.click()
    assert "missing" in page.backups.confirm.question.text()
    page.backups.confirm.yes_button.click()
    desk.wait(lambda: desk.program.shown is not None and desk.shown is not shown)
    desk.wait_for_titles("first")
    assert desk.shown.window.notice.accessibleName().startswith("The backup is restored: ")


def test_new_key_gives_a_new_code_and_everything_is_there(desk: ProgramDesk) -> None:
    desk.prepare([("kept", "kept")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    shown = desk.unlock(PASSPHRASE)
    before = desk.program._vault.keys() if desk.program._vault else []
    page = shown.privacy.show_page()
    desk.wait(lambda: "Only your passphrase" in page.protection.said)
    page.protection.rekey_button.click()
    page.protection.confirm.yes_button.click()
    desk.wait(lambda: desk.program.shown is not None and desk.shown is not shown)
    desk.wait_for_titles("kept")
    (dialog,) = desk.shown.window.findChildren(RecoveryCodeDialog)
    assert dialog.isVisible()
    assert desk.program._vault is not None
    assert desk.program._vault.keys() != before


def test_code_that_nobody_has_seen_is_made_anew_from_what_is_said(desk: ProgramDesk) -> None:
    desk.prepare([("kept", "kept")])
    vault = vault_of(desk.folder, None, desk.keychain)
    vault.unlock()
    vault.give_recovery_code()
    vault.lock()
    desk.start()
    shown = desk.wait_for_window()
    assert shown.window.notice.accessibleName() == "Your recovery code no longer works"
    shown.window.notice.action_button.click()
    desk.wait(lambda: bool(shown.window.findChildren(RecoveryCodeDialog)))
    (dialog,) = shown.window.findChildren(RecoveryCodeDialog)
    assert "Your earlier code no longer works." in dialog.advice.text()
    assert vault_of(desk.folder, None, desk.keychain).recovery_code_unseen, "it is not written down yet"
    dialog.written.click()
    dialog.close_button.click()
    desk.wait(lambda: not vault_of(desk.folder, None, desk.keychain).recovery_code_unseen)


def test_retention_is_applied_at_the_start(desk: ProgramDesk) -> None:
    desk.prepare([("old", "old"), ("new", "new")])
    make_old(desk, "old")
    desk.start()
    shown = desk.wait_for_window()
    desk.wait_for_titles("new")
    assert shown.window.undo_notice.isVisible()
    shown.window.undo_notice.act()
    desk.wait_for_titles("new", "old")


def test_suspect_clock_asks_before_anything_goes(desk: ProgramDesk) -> None:
    desk.prepare([("old", "old"), ("new", "new")])
    make_old(desk, "old", seen="2020-01-02T00:00:00+00:00")
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(shown.window.notice.isVisible)
    assert "date" in shown.window.notice.accessibleName()
    desk.wait_for_titles("old", "new")
    shown.window.notice.action_button.click()
    desk.wait_for_titles("new")


def make_old(desk: ProgramDesk, title: str, seen: str | None = None) -> None:
    """Keep conversations for 30 days, and let one be of 2020; and the clock last looked at then."""
    vault = vault_of(desk.folder, None, desk.keychain)
    vault.unlock()
    opened = open_unlocked(desk.folder, SettingsFile(desk.folder.settings), vault)
    with opened.workspace.session.database.write() as db:
        db.execute(
            "UPDATE conversations SET updated = ? WHERE title = ?",
            [datetime(2020, 1, 1, tzinfo=UTC).isoformat(), title],
        )
        db.execute("INSERT OR REPLACE INTO profile_values VALUES ('keep_days', '30')")
        if seen:
            db.execute("INSERT OR REPLACE INTO profile_values VALUES ('latest_time_seen', ?)", [f'"{seen}"'])
    opened.close()
    vault.lock()
