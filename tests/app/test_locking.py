"""The program locks, asked or by itself: nothing that was said stays, and unlocking brings all of it back."""

import gc
import threading
from pathlib import Path

import pytest
from program_desk import ProgramDesk, everything_shown
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from vaults import PASSPHRASE
from window_desk import HeldModel

from app.core.conversations.conversation import Conversation, Message
from app.core.exchange.whole import WholeConversation
from app.core.profiles.profiles import Profiles, Protection
from app.core.settings import Language, Settings
from app.profile_session import create_profile
from app.program import SHOWN_AFTER
from app.ui.exchange.export_dialog import ExportDialog
from app.ui.look.tokens import XL
from app.ui.privacy.lock_screen import WIDTH
from app.workers.task import Task

CANARY = "canary4711"


def test_nothing_that_was_said_stays_after_locking(desk: ProgramDesk, qapp: QApplication) -> None:
    model = HeldModel([f"{CANARY} ", "answer"])
    desk.model = model
    desk.prepare([(f"{CANARY} title", f"{CANARY} text")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    desk.ask(f"{CANARY} question")
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


@pytest.mark.parametrize("ended", [True, False])
def test_program_that_ends_while_it_locks_tells_nobody_of_it(
    ended: bool, desk: ProgramDesk, qapp: QApplication
) -> None:
    """`ended`: the profile is closed by then, and the window's thread has not heard of it yet."""
    desk.prepare()
    desk.start()
    desk.wait_for_window()
    program, before = desk.program, {*Task.at_work()}
    program.lock()
    screen = program.screen
    (leaving,) = {*Task.at_work()} - before
    if ended:
        leaving.wait()
    program.close()
    qapp.sendPostedEvents(screen, QEvent.Type.DeferredDelete.value)
    assert not isValid(screen)
    QTest.qWait(SHOWN_AFTER + 100)  # what was to be told, and shown in case that it takes long, would come by now
    assert not [each for each in qapp.topLevelWidgets() if each.isVisible()]


def test_program_that_ends_while_it_goes_to_another_profile_does_not_open_it(
    desk: ProgramDesk, qapp: QApplication
) -> None:
    desk.prepare()
    other = create_profile(desk.folder, "Other", Protection.KEYCHAIN, "", desk.keychain)[0].id
    desk.start(Profiles(desk.folder).list()[0].id)
    desk.wait_for_window().privacy.switch_requested.emit(other)
    desk.program.close()
    QTest.qWait(SHOWN_AFTER)
    assert not Task.at_work()
    assert desk.program.shown is None


def test_unlocking_brings_everything_back_without_loading_the_model_again(desk: ProgramDesk) -> None:
    desk.prepare([("Before", "Said")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    desk.unlock(PASSPHRASE)
    desk.wait_for_titles("Before")
    desk.shown.window.composer.field.setPlainText("half a sentence")
    QTest.keyClick(desk.shown.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for_screen("Shakti is locked")
    desk.unlock(PASSPHRASE)
    desk.wait_for_titles("Before")
    desk.wait(lambda: desk.shown.window.composer.field.toPlainText() == "half a sentence")
    desk.ask("Another?")
    assert desk.loads == 1


def test_a_question_that_was_being_stored_is_in_sight_after_unlocking(desk: ProgramDesk) -> None:
    desk.prepare([("Before", "Said")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    desk.wait_for_titles("Before")
    window.composer.field.setPlainText("Locked at once?")
    window.composer.button.click()
    assert window.dialogue.conversation_id is None
    desk.program.lock()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    desk.wait_for_titles("Locked at once?", "Before")
    desk.wait(lambda: [each.text for each in window.dialogue.path][:1] == ["Locked at once?"])


def test_unlocking_goes_back_to_the_conversation_and_to_where_it_was_read(desk: ProgramDesk) -> None:
    long = "\n\n".join(f"Line {number}." for number in range(120))
    desk.prepare([("Read", long), ("Other", "Said")], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    window = desk.unlock(PASSPHRASE).window
    desk.wait_for_titles("Other", "Read")
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
    desk.wait_for_titles("Gone", "Kept")
    gone = shown.window.conversations[0].id
    shown.window.dialogue.open(gone)
    desk.wait(lambda: len(shown.window.dialogue.path) == 2)
    shown.library.delete([gone])  # by retention, as it may be, and before the window hears of it
    desk.program.lock()
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
    QTest.keyClick(desk.program.screen.button, Qt.Key.Key_Return)
    shown = desk.wait_for_window()
    desk.wait_for_titles("Tell me")
    shown.window.dialogue.open(shown.window.conversations[0].id)
    desk.wait(lambda: len(shown.window.dialogue.path) == 2)
    assert shown.window.dialogue.path[1].text == "Part one. "


def test_export_under_way_is_stopped_before_the_database_closes(desk: ProgramDesk, tmp_path: Path) -> None:
    desk.prepare([(f"question {number}", "answer") for number in range(20)])
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(lambda: len(desk.titles()) == 20)
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


def test_lock_screen_is_as_wide_as_its_words_are_large_and_the_window_allows(desk: ProgramDesk) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start()
    desk.wait_for_screen("Shakti is locked")
    screen = desk.program.screen
    usual = screen.form.width()
    desk.appearance.set_text_size(200)
    try:
        screen.resize(1400, 700)
        desk.wait(lambda: screen.form.width() == usual + WIDTH)
        screen.resize(480, 700)
        desk.wait(lambda: screen.form.width() == usual + 480 - 2 * XL - WIDTH)
    finally:
        desk.appearance.set_text_size(100)
