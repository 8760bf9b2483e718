"""The program from its start to its end: unlocking, locking, damage, another key, and several profiles."""

import gc
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from program_desk import ProgramDesk, everything_shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from vaults import PASSPHRASE
from window_desk import HeldModel

from app.core.conversations.conversation import Conversation, Message
from app.core.exchange.whole import WholeConversation
from app.core.paths import DataFolder
from app.core.profiles.profiles import Profiles, Protection
from app.core.settings import Language, Settings, SettingsFile
from app.opening import open_unlocked
from app.profile_session import create_profile, vault_of
from app.ui.exchange.export_dialog import ExportDialog
from app.ui.privacy.recovery_code_dialog import RecoveryCodeDialog

CANARY = "canary4711"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    yield desk
    desk.close()


def titles(desk: ProgramDesk) -> list[str]:
    return [each.title for each in desk.shown.window.conversations]


def wait_for_titles(desk: ProgramDesk, *wanted: str) -> None:
    desk.wait(lambda: sorted(titles(desk)) == sorted(wanted))


def test_first_start_asks_nothing(desk: ProgramDesk) -> None:
    desk.start()
    window = desk.wait_for_window().window
    assert not desk.program.screen.isVisible()
    window.composer.field.setPlainText("What is a cheque?")
    window.composer.button.click()
    wait_for_titles(desk, "What is a cheque?")


def test_passphrase_opens_the_window(desk: ProgramDesk) -> None:
    desk.prepare([("Asked before", "Answered")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    desk.unlock(PASSPHRASE)
    wait_for_titles(desk, "Asked before")
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
        desk.wait(lambda: "wrong" in form.message and "moment" not in form.message)
    desk.wait(lambda: "try again in" in form.message)
    assert not form.unlock_button.isEnabled()
    desk.wait(form.unlock_button.isEnabled)
    assert "try again in" not in form.message
    desk.unlock(PASSPHRASE)


def test_recovery_code_opens_and_a_new_passphrase_is_offered(desk: ProgramDesk) -> None:
    code = desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    form = desk.program.screen.form
    desk.wait(form.isVisible)
    form.other_button.click()
    form.field.setText(code[:-1])
    form.unlock_button.click()
    desk.wait(lambda: "typing mistake" in form.message)
    shown = desk.unlock(code)
    notice = shown.window.notice
    assert notice.isVisible()
    notice.action_button.click()
    assert shown.privacy.page is not None
    dialog = shown.privacy.page.protection.dialog
    assert dialog is not None
    for field in dialog.fields:
        field.setText("another long passphrase")
    dialog.save_button.click()
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
    assert "key" in form.message
    desk.unlock(code)
    wait_for_titles(desk, "kept")


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
    wait_for_titles(desk, "kept")


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
    wait_for_titles(desk, "kept")
    assert len(list(place.set_aside.glob("*.sqlite"))) == 1


def ask(desk: ProgramDesk, text: str) -> None:
    window = desk.shown.window
    window.composer.field.setPlainText(text)
    window.composer.button.click()
    desk.wait(lambda: len(window.dialogue.path) >= 2 and not window.dialogue.busy)


def test_nothing_that_was_said_stays_after_locking(desk: ProgramDesk, qapp: QApplication) -> None:
    model = HeldModel([f"{CANARY} ", "answer"])
    desk.model = model
    desk.prepare([(f"{CANARY} title", f"{CANARY} text")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    ask(desk, f"{CANARY} question")
    window.composer.field.setPlainText(f"{CANARY} draft")
    QGuiApplication.clipboard().setText(f"{CANARY} copied")
    desk.shown.privacy.export()
    assert CANARY in everything_shown(qapp)
    assert model.seen
    vault = desk.program._vault
    assert vault is not None
    key = vault._key
    assert key is not None
    assert any(key)
    del window
    gc.freeze()  # as loading a real model does: no collection looks at these again
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    assert CANARY not in everything_shown(qapp)
    assert model.seen == []
    assert not any(key)
    assert [each.windowTitle() for each in qapp.topLevelWidgets() if each.isVisible()] == ["Shakti"]
    gc.unfreeze()
    alive = [each for each in gc.get_objects() if issubclass(type(each), Message | Conversation)]  # not __class__
    assert [each for each in alive if CANARY in str(each)] == []


def test_unlocking_brings_everything_back_without_loading_the_model_again(desk: ProgramDesk) -> None:
    desk.prepare([("Before", "Said")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    desk.unlock(PASSPHRASE)
    wait_for_titles(desk, "Before")
    desk.shown.window.composer.field.setPlainText("half a sentence")
    QTest.keyClick(desk.shown.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for_screen("Shakti is locked")
    desk.unlock(PASSPHRASE)
    wait_for_titles(desk, "Before")
    desk.wait(lambda: desk.shown.window.composer.field.toPlainText() == "half a sentence")
    ask(desk, "Another?")
    assert desk.loads == 1


def test_unlocking_goes_back_to_the_conversation_and_to_where_it_was_read(desk: ProgramDesk) -> None:
    long = "\n\n".join(f"Line {number}." for number in range(120))
    desk.prepare([("Read", long), ("Other", "Said")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    wait_for_titles(desk, "Other", "Read")
    read = next(each.id for each in window.conversations if each.title == "Read")
    window.dialogue.open(read)
    desk.wait(lambda: len(window.transcript.views) == 2)
    desk.wait(lambda: window.transcript.verticalScrollBar().maximum() > 1_000)
    window.transcript.verticalScrollBar().setValue(700)
    window.composer.field.setPlainText("half a sentence")
    place = window.transcript.reading_place()
    assert place is not None
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    desk.wait(lambda: len(window.transcript.views) == 2 and window.transcript.reading_place() == place)
    assert window.dialogue.conversation_id == read
    assert window.sidebar.conversations.chosen() == [read]
    desk.wait(lambda: window.composer.field.toPlainText() == "half a sentence")
    window.transcript.jump_to_newest()
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    desk.wait(lambda: len(window.transcript.views) == 2 and window.dialogue.conversation_id == read)
    assert window.transcript.following


def test_unlocking_after_what_was_open_is_gone_begins_anew(desk: ProgramDesk) -> None:
    desk.prepare([("Kept", "Said"), ("Gone", "Said")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    shown = desk.unlock(PASSPHRASE)
    wait_for_titles(desk, "Gone", "Kept")
    gone = shown.window.conversations[0].id
    shown.window.dialogue.open(gone)
    desk.wait(lambda: len(shown.window.dialogue.path) == 2)
    desk.program.lock()
    shown.library.delete(gone)  # by retention, as it may be
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    assert [each.title for each in window.conversations] == ["Kept"]
    assert window.dialogue.conversation_id is None
    assert not window.notice.isVisible()


def test_clipboard_of_others_is_left_alone(desk: ProgramDesk) -> None:
    desk.start()
    desk.wait_for_window()
    QGuiApplication.clipboard().setText("ours")
    desk.program.clipboard._ours.clear()  # as if another program had put it there
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    assert QGuiApplication.clipboard().text() == "ours"


def test_answer_under_way_is_stored_when_it_locks(desk: ProgramDesk) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    desk.start()
    window = desk.wait_for_window().window
    window.composer.field.setPlainText("Tell me")
    window.composer.button.click()
    desk.wait(
        lambda: bool(window.transcript.views) and "Part one." in window.transcript.views[-1].text_view.toPlainText()
    )
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    desk.program.screen.button.click()
    shown = desk.wait_for_window()
    wait_for_titles(desk, "Tell me")
    shown.window.dialogue.open(shown.window.conversations[0].id)
    desk.wait(lambda: len(shown.window.dialogue.path) == 2)
    assert shown.window.dialogue.path[1].text == "Part one. "


def test_export_under_way_is_stopped_before_the_database_closes(desk: ProgramDesk, tmp_path: Path) -> None:
    desk.prepare([(f"question {number}", "answer") for number in range(20)])
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(lambda: len(titles(desk)) == 20)
    read, order, never = shown.opened.workspace.exchange.read, list[str](), threading.Event()
    begun = threading.Event()

    def slow(conversation_id: str) -> WholeConversation:
        begun.set()
        never.wait(0.5)
        whole = read(conversation_id)
        order.append("read")
        return whole

    known = {each.id: each.title for each in shown.window.conversations}
    dialog = ExportDialog(known, slow, Settings(), Language.ENGLISH, shown.window)
    dialog.show()
    dialog.place.field.setText(str(tmp_path / "out"))
    dialog.start_button.click()
    desk.wait(begun.is_set)
    shown.opened.stack.callback(order.append, "closed")
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    assert order[-1] == "closed"
    assert 1 <= order.count("read") < 20


@pytest.mark.parametrize("minutes", [None, 5])
def test_it_locks_by_itself_when_nobody_is_there(desk: ProgramDesk, minutes: int | None) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    shown = desk.unlock(PASSPHRASE)
    if minutes is not None:
        page = shown.privacy.show_page()
        page.lock.choice.setCurrentIndex(page.lock.choice.findData(minutes))
        with desk.qtbot.waitSignal(shown.library.settings_changed):
            page.lock.choice.activated.emit(page.lock.choice.currentIndex())
        page.reject()
    limit = (minutes or 15) * 60
    for _ in range(2):
        pass_by(desk, limit - 20)
        assert desk.program.shown is not None
        QTest.keyClick(shown.window.windowHandle(), Qt.Key.Key_Shift)
    pass_by(desk, limit + 5)
    desk.wait_for_screen("Shakti is locked")


def pass_by(desk: ProgramDesk, seconds: float) -> None:
    """Let time go by, with the checks that come meanwhile."""
    for _ in range(int(seconds // 5)):
        desk.hands.pass_by(5)
        desk.program.idle.check()


@pytest.mark.parametrize("said_by_the_system", [True, False])
def test_it_locks_when_the_computer_sleeps(desk: ProgramDesk, said_by_the_system: bool) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    desk.unlock(PASSPHRASE)
    if said_by_the_system:
        desk.program.idle.note_sleep(True)
    else:
        desk.hands.running += 5
        desk.hands.wall += 300  # the running clock stood still meanwhile
        desk.program.idle.check()
    desk.wait_for_screen("Shakti is locked")


def test_profile_without_a_passphrase_does_not_lock_by_itself(desk: ProgramDesk) -> None:
    desk.start()
    desk.wait_for_window()
    desk.hands.pass_by(100_000)
    desk.program.idle.check()
    desk.program.idle.note_sleep(True)
    assert desk.program.shown is not None


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
    wait_for_titles(desk, "kept")
    (dialog,) = desk.shown.window.findChildren(RecoveryCodeDialog)
    assert dialog.isVisible()
    assert desk.program._vault is not None
    assert desk.program._vault.keys() != before


def test_backup_is_restored_from_the_page(desk: ProgramDesk) -> None:
    desk.prepare([("first", "first")])
    desk.start()
    shown = desk.wait_for_window()
    ask(desk, "second")
    page = shown.privacy.show_page()
    desk.wait(lambda: page.backups.list.count() == 1)
    page.backups.restore_button.click()
    assert "missing" in page.backups.confirm.question
    page.backups.confirm.yes_button.click()
    desk.wait(lambda: desk.program.shown is not None and desk.shown is not shown)
    wait_for_titles(desk, "first")
    assert desk.shown.window.notice.accessibleName().startswith("The backup is restored: ")


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
    assert titles(desk) == []
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    assert screen.profiles.currentText() == "Asha"
    QTest.keyClick(screen.profiles, Qt.Key.Key_Up)
    screen.button.click()
    desk.wait_for_window()
    wait_for_titles(desk, "mine")


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
    desk.wait(lambda: bool(rename.problem))
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


def test_retention_is_applied_at_the_start(desk: ProgramDesk) -> None:
    desk.prepare([("old", "old"), ("new", "new")])
    make_old(desk, "old")
    desk.start()
    shown = desk.wait_for_window()
    wait_for_titles(desk, "new")
    assert shown.window.undo_notice.isVisible()
    shown.window.undo_notice.act()
    wait_for_titles(desk, "new", "old")


def test_suspect_clock_asks_before_anything_goes(desk: ProgramDesk) -> None:
    desk.prepare([("old", "old"), ("new", "new")])
    make_old(desk, "old", seen="2020-01-02T00:00:00+00:00")
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(shown.window.notice.isVisible)
    assert "date" in shown.window.notice.accessibleName()
    wait_for_titles(desk, "old", "new")
    shown.window.notice.action_button.click()
    wait_for_titles(desk, "new")


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


def test_given_passphrase_opens_without_a_screen(desk: ProgramDesk) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start(given=lambda locked: locked.try_passphrase(PASSPHRASE))
    desk.wait_for_window()


def test_wrong_given_passphrase_is_told_on_the_screen(desk: ProgramDesk) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start(given=lambda locked: locked.try_passphrase("wrong"))
    form = desk.program.screen.form
    desk.wait(form.isVisible)
    assert "wrong" in form.message
