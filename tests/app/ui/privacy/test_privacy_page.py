"""The privacy page in the whole program: protection, recovery code, backups, audit log, retention, settings."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from vaults import PASSPHRASE

from app.core.conversations.retention import Clock, RetentionPlan
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.core.settings import Language, Masking, load_settings
from app.ui.privacy.backups_section import BackupsSection
from app.ui.privacy.privacy_page import PrivacyPage
from app.ui.privacy.recovery_code_dialog import RecoveryCodeDialog
from app.ui.privacy.retention_section import TITLES_SHOWN
from app.ui.wording.error_text import describe


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    yield desk
    desk.close()


def open_page(desk: ProgramDesk) -> PrivacyPage:
    """The page, with what it shows read."""
    desk.start()
    page = desk.wait_for_window().privacy.show_page()
    desk.wait(lambda: len(page.protection.said) > 10)
    return page


def test_page_says_what_protects_the_profile(desk: ProgramDesk) -> None:
    page = open_page(desk)
    assert "keychain holds the key" in page.protection.said
    assert "There is no recovery code" in page.protection.said
    assert not page.protection.keychain_button.isVisible()


@pytest.mark.parametrize(
    ("typed", "title", "section"),
    [("passphrase", "Passphrase", "protection"), ("backup", "Backups", "backups"), ("audit", "Audit log", "audit")],
)
def test_palette_leads_to_what_is_on_the_page(desk: ProgramDesk, typed: str, title: str, section: str) -> None:
    desk.start()
    program = desk.wait_for_window()
    palette = program.window.reading.show_palette()
    palette.field.setText(typed)
    assert palette.titles[0] == title
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    page = program.privacy.page
    assert page is not None
    desk.wait(lambda: len(page.protection.said) > 10)
    shown: QWidget = getattr(page, section)
    desk.wait(lambda: shown.isAncestorOf(page.focusWidget()))
    assert not shown.visibleRegion().isEmpty()
    assert shown.visibleRegion().boundingRect().top() == 0, "from its beginning"


def test_palette_leads_to_the_pages_of_the_settings(desk: ProgramDesk) -> None:
    desk.start()
    program = desk.wait_for_window()
    palette = program.window.reading.show_palette()
    palette.field.setText("network")
    assert palette.titles == ["Network"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    dialog = program.settings.dialog
    assert dialog is not None
    assert dialog.list.currentItem().text() == "Network"


def test_page_is_as_wide_as_the_text_is_large(desk: ProgramDesk) -> None:
    page = open_page(desk)
    room = page.screen().availableGeometry().width()
    assert page.width() == min(680, room)
    page.close()
    desk.appearance.set_text_size(110)
    assert desk.wait_for_window().privacy.show_page().width() == min(748, room) > 680


def test_key_file_is_said_to_be_weak(desk: ProgramDesk) -> None:
    desk.backend = None
    assert "The key is kept in a file" in open_page(desk).protection.said


def test_passphrase_is_set_and_asked_for_from_then_on(desk: ProgramDesk) -> None:
    page = open_page(desk)
    page.protection.passphrase_button.click()
    dialog = page.protection.dialog
    assert dialog is not None
    first, second = dialog.fields
    first.setText(PASSPHRASE)
    second.setText("something else")
    assert not dialog.ok_button.isEnabled()
    QTest.keyClick(second, Qt.Key.Key_Return)
    for field in dialog.fields:
        field.setText(PASSPHRASE)
    dialog.ok_button.click()
    desk.wait(lambda: "Only your passphrase" in page.protection.said)
    assert page.protection.dialog is None
    assert "From now on Shakti asks for your passphrase" in page.protection.result.text()
    assert "recovery code" not in page.protection.said.split("\n", maxsplit=1)[0]  # there is none
    assert page.protection.code_offer.isVisible()
    page.protection.code_offer.no_button.click()
    assert not page.protection.code_offer.isVisible()
    desk.program.lock()
    desk.unlock(PASSPHRASE)


def test_saving_a_passphrase_leads_to_the_recovery_code(desk: ProgramDesk) -> None:
    page = open_page(desk)
    dialog = page.protection.ask_passphrase()
    assert "you can make one next" in dialog._about.text()
    first, second = dialog.fields
    assert first.echoMode() is second.echoMode() is QLineEdit.EchoMode.Password
    dialog.typed.shown.click()
    assert first.echoMode() is second.echoMode() is QLineEdit.EchoMode.Normal
    for field in dialog.fields:
        field.setText(PASSPHRASE)
    dialog.ok_button.click()
    desk.wait(page.protection.code_offer.isVisible)
    page.protection.code_offer.yes_button.click()
    desk.wait(lambda: bool(page.findChildren(RecoveryCodeDialog)))
    (shown,) = page.findChildren(RecoveryCodeDialog)
    assert "no longer works" not in shown.advice.text()  # there was none before
    shown.written.click()
    shown.close_button.click()
    desk.wait(lambda: "or the recovery code" in page.protection.said)
    again = page.protection.ask_passphrase()
    assert "only your recovery code helps" in again._about.text()
    for field in again.fields:
        field.setText(PASSPHRASE + " again")
    again.ok_button.click()
    desk.wait(lambda: page.protection.dialog is None)
    assert not page.protection.code_offer.isVisible()


def test_passphrase_that_was_not_taken_is_typed_again(desk: ProgramDesk) -> None:
    page = open_page(desk)
    dialog = page.protection.ask_passphrase()
    for field in dialog.fields:
        field.setText(PASSPHRASE)
    dialog.ok_button.setFocus()
    dialog.refuse(AppError(ErrorCode.DISK_FULL, ""))
    assert dialog.problem.text() == describe(AppError(ErrorCode.DISK_FULL, "")).in_a_line
    assert dialog.problem.isVisible()
    assert dialog.ok_button.isEnabled()
    assert dialog.focusWidget() is dialog.fields[0]


def test_passphrase_is_taken_off_where_there_is_no_keychain(desk: ProgramDesk) -> None:
    desk.backend = None
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start(given=lambda locked: locked.try_passphrase(PASSPHRASE))
    page = desk.wait_for_window().privacy.show_page()
    desk.wait(page.protection.keychain_button.isVisible)
    assert page.protection.keychain_button.text() == "Remove the passphrase…"
    page.protection.keychain_button.click()
    page.protection.confirm.yes_button.click()
    desk.wait(lambda: "The key is kept in a file" in page.protection.said)
    assert page.protection.result.text() == "Done. Shakti no longer asks for a passphrase."


def test_going_back_to_the_keychain_is_asked_once_more(desk: ProgramDesk) -> None:
    desk.prepare([], Protection.PASSPHRASE, PASSPHRASE)
    desk.start(given=lambda locked: locked.try_passphrase(PASSPHRASE))
    page = desk.wait_for_window().privacy.show_page()
    desk.wait(page.protection.keychain_button.isVisible)
    assert "Only your passphrase" in page.protection.said
    page.protection.keychain_button.click()
    page.protection.confirm.no_button.click()
    page.protection.keychain_button.click()
    assert "Only your passphrase" in page.protection.said
    page.protection.confirm.yes_button.click()
    desk.wait(lambda: "keychain holds the key" in page.protection.said)


def test_recovery_code_is_shown_once_until_it_is_written_down(desk: ProgramDesk) -> None:
    page = open_page(desk)
    page.protection.code_button.click()
    desk.wait(lambda: bool(page.findChildren(RecoveryCodeDialog)))
    (dialog,) = page.findChildren(RecoveryCodeDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.copy_button.click()
    code = QGuiApplication.clipboard().text()
    assert len(code.split("-")) == 9
    dialog.written.setFocus()
    QTest.keyClick(dialog.written, Qt.Key.Key_Space)
    dialog.close_button.click()
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == ""
    desk.wait(lambda: "There is a recovery code" in page.protection.said)
    page.protection.code_button.click()
    assert "no longer work" in page.protection.confirm.question.text()
    page.protection.confirm.yes_button.click()
    desk.wait(lambda: any(each.isVisible() for each in page.findChildren(RecoveryCodeDialog)))
    (again,) = (each for each in page.findChildren(RecoveryCodeDialog) if each.isVisible())
    assert "Your earlier code no longer works." in again.advice.text()


def test_copy_of_a_recovery_code_goes_after_its_time(qtbot: QtBot) -> None:
    dialog = RecoveryCodeDialog("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-JJJJ", copy_seconds=0.05)
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    dialog.copy_button.click()
    QGuiApplication.clipboard().setText("of somebody else")
    dialog.accept()
    assert QGuiApplication.clipboard().text() == "of somebody else"


def test_backup_is_taken_and_listed(desk: ProgramDesk) -> None:
    page = open_page(desk)
    assert not page.backups.restore_button.isEnabled()
    page.backups.back_up_button.click()
    desk.wait(lambda: page.backups.list.count() == 1)
    assert "made by you" in page.backups.list.item(0).text()


def test_data_folder_is_named_and_opened(desk: ProgramDesk, tmp_path: Path) -> None:
    page = open_page(desk)
    assert str(tmp_path / "data") in page.backups.place.text().replace("\u200b", "")
    opened: list[Path] = []

    def show(folder: Path) -> bool:
        opened.append(folder)
        return True

    section = BackupsSection(page.backups.safekeeping, tmp_path, page, show_folder=show)
    section.folder_button.click()
    assert opened == [tmp_path]


def test_audit_log_is_turned_on_checked_and_exported(desk: ProgramDesk, tmp_path: Path) -> None:
    page = open_page(desk)
    assert not page.audit.export_button.isVisible()
    QTest.keyClick(page.audit.on, Qt.Key.Key_Space)
    desk.wait(page.audit.export_button.isVisible)
    page.audit.anchor_button.click()
    desk.wait(lambda: "paper" in page.audit.result.text())
    code = page.audit.result.text().split()[-1]
    page.audit.code.setText(code)
    QTest.keyClick(page.audit.code, Qt.Key.Key_Return)
    desk.wait(lambda: "is complete" in page.audit.result.text())
    assert page.protection.dialog is None  # Enter pressed no other button
    page.audit.export_to(tmp_path / "audit.csv")
    desk.wait(lambda: "audit.csv" in page.audit.result.text())
    assert "audit_on" in (tmp_path / "audit.csv").read_text()
    page.audit.code.setText("nonsense")
    page.audit.verify_button.click()
    desk.wait(page.notice.isVisible)


def test_edited_audit_log_is_found(desk: ProgramDesk) -> None:
    page = open_page(desk)
    page.audit.on.click()
    desk.wait(page.audit.verify_button.isVisible)
    with desk.shown.opened.workspace.session.database.write() as db:
        db.execute("UPDATE audit_entries SET act = 'asked'")
    page.audit.verify_button.click()
    desk.wait(lambda: "Entry 1 was changed." in page.audit.result.text())


def test_retention_shows_what_would_go_and_says_what_is_held(desk: ProgramDesk) -> None:
    desk.prepare([("old", "old"), ("held", "held"), ("new", "new")])
    desk.start()
    shown = desk.wait_for_window()
    with shown.opened.workspace.session.database.write() as db:
        db.execute("UPDATE conversations SET updated = '2020-01-01T00:00:00.000000+00:00' WHERE title != 'new'")
        db.execute("UPDATE conversations SET held = 1 WHERE title = 'held'")
    page = shown.privacy.show_page()
    desk.wait(lambda: not page.retention.days.isEnabled())
    page.retention.by_time.click()
    desk.wait(lambda: "1 conversation will be deleted" in page.retention.preview.text())
    assert "– old" in page.retention.preview.text()
    assert "1 older one is kept" in page.retention.preview.text()
    page.retention.apply_button.click()
    page.retention.confirm.yes_button.click()
    desk.wait(lambda: sorted(each.title for each in shown.window.conversations) == ["held", "new"])
    assert shown.window.undo_notice.isVisible()


def test_rules_are_shown_as_they_were_kept(desk: ProgramDesk) -> None:
    page = open_page(desk)
    desk.wait(lambda: not page.retention.days.isEnabled())
    page.retention.by_time.click()
    page.retention.days.setValue(30)
    page.retention.days.editingFinished.emit()
    page.close()
    again = desk.shown.privacy.show_page()
    desk.wait(again.retention.by_time.isChecked)
    assert again.retention.days.value() == 30
    assert again.retention.days.isEnabled()


def test_date_that_may_be_wrong_is_asked_about_before_anything_goes(desk: ProgramDesk) -> None:
    desk.prepare([(str(number), "old") for number in range(TITLES_SHOWN + 1)])
    desk.start()
    shown = desk.wait_for_window()
    with shown.opened.workspace.session.database.write() as db:
        db.execute("UPDATE conversations SET updated = '2020-01-01T00:00:00.000000+00:00'")
    old = tuple(shown.opened.workspace.conversations.list())
    retention = shown.privacy.show_page().retention
    desk.wait(lambda: not retention.days.isEnabled())
    retention.by_time.click()
    desk.wait(lambda: "6 conversations will be deleted" in retention.preview.text())
    shown.library.retention_previewed.emit(RetentionPlan(datetime.now(UTC), Clock.AHEAD, old))
    lines = retention.preview.text().splitlines()
    assert len(lines) == 1 + TITLES_SHOWN + 2
    assert lines[-2] == "…"
    assert lines[-1].startswith("The date of this computer may be wrong.")
    retention.apply_button.click()
    assert retention.confirm.question.text().endswith("Do this only if the date of this computer is right.")
    retention.confirm.no_button.click()
    assert len(shown.opened.workspace.conversations.list()) == len(old)


def test_all_conversations_are_deleted_in_two_steps_and_can_be_brought_back(desk: ProgramDesk) -> None:
    desk.prepare([("one", "one"), ("two", "two")])
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(lambda: len(shown.window.conversations) == 2)
    page = shown.privacy.show_page()
    page.retention.delete_all_button.click()
    assert page.focusWidget() is page.retention.confirm.no_button
    assert len(shown.window.conversations) == 2
    page.retention.confirm.yes_button.click()
    desk.wait(lambda: len(shown.window.conversations) == 0)
    desk.wait(shown.window.undo_notice.isVisible)
    shown.window.undo_notice.act()
    desk.wait(lambda: len(shown.window.conversations) == 2)


def test_masking_and_lock_time_are_saved(desk: ProgramDesk) -> None:
    page = open_page(desk)
    choose(page.masking.on_save, 1)
    choose(page.masking.on_export, 2)
    choose(page.lock.choice, page.lock.choice.findData(5))
    settings = desk.folder.settings
    desk.wait(lambda: settings.exists() and load_settings(settings).lock_after == 5)
    saved = load_settings(settings)
    assert (saved.mask_on_save, saved.mask_on_export) == (Masking.ALWAYS, Masking.NEVER)


def choose(box: QComboBox, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_page_speaks_another_language_at_once(desk: ProgramDesk) -> None:
    page = open_page(desk)
    before = texts_of(page)
    desk.switch.set_language(Language.KANNADA)
    desk.wait(lambda: page.retention.heading.text() not in before)
    left = {text for text in texts_of(page) & before if any(character.isalpha() for character in text)}
    assert left == set()


def texts_of(page: PrivacyPage) -> set[str]:
    found = [each.text() for each in page.findChildren(QAbstractButton)]
    for section in (page.protection, page.lock, page.masking, page.retention, page.backups, page.audit):
        found += [section.heading.text()]
    return set(found)


def test_every_control_is_reached_with_the_tab_key_and_has_a_name(desk: ProgramDesk) -> None:
    page = open_page(desk)
    reached: list[QWidget] = []
    page.protection.passphrase_button.setFocus()
    while (widget := page.focusWidget()) is not None and widget not in reached:
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [page.protection.code_button, page.lock.choice, page.masking.on_save, page.retention.by_time]
    wanted += [page.retention.delete_all_button, page.backups.back_up_button, page.audit.on]
    assert [each for each in wanted if each not in reached] == []
    for widget in reached:
        named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert named or widget.objectName() in ("page", "backups"), widget


def test_number_of_days_is_seen_in_its_box(desk: ProgramDesk) -> None:
    days = open_page(desk).retention.days
    field = days.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "90 days"
    assert field.width() >= field.fontMetrics().horizontalAdvance(field.text())
