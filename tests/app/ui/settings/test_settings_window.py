"""The settings' window: opened from everywhere, its pages in order, in every language and by the keyboard."""

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton, QWidget

from app.core.settings import Language
from app.shown import Shown
from app.ui.settings import settings_window
from app.ui.settings.network_section import NetworkSection


def test_shortcut_menu_and_palette_open_it(shown: Shown) -> None:
    QTest.keyClick(shown.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert shown.settings.dialog is not None
    assert shown.settings.dialog.isVisible()
    shown.settings.dialog.reject()
    assert "Settings" in [each.title for each in shown.window.reading.commands()]
    shown.window.settings_menu.actions()[0].trigger()
    assert shown.settings.dialog is not None


def test_privacy_page_is_opened_from_here(shown: Shown) -> None:
    shown.settings.show().go_to(3)
    assert shown.settings.privacy is not None
    shown.settings.privacy.button.click()
    assert shown.settings.dialog is None
    assert shown.privacy.page is not None
    assert shown.privacy.page.isVisible()


def test_models_are_chosen_from_here(shown: Shown) -> None:
    shown.settings.show().go_to(1)
    assert shown.settings.model is not None
    shown.settings.model.models_button.click()
    assert shown.settings.dialog is None
    assert shown.models.page is not None
    assert shown.models.page.isVisible()


def test_pages_in_their_order(shown: Shown) -> None:
    dialog = shown.settings.show()
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert titles == ["General", "Model and answers", "Assistants", "Privacy", "Network", "Diagnostics"]
    dialog.go_to(4)
    assert dialog.page(4).isVisible()
    assert dialog.page(4).findChild(NetworkSection) is not None


@pytest.mark.parametrize("language", list(Language))
def test_every_page_speaks_every_language_and_fits_a_narrow_window(
    desk: ProgramDesk, shown: Shown, language: Language
) -> None:
    dialog = shown.settings.show()
    desk.switch.set_language(language)
    dialog.resize(480, 640)
    desk.wait(lambda: dialog.choice.isVisible() and not dialog.list.isVisible())
    for row, page in enumerate(dialog.pages):
        dialog.go_to(row)
        QApplication.processEvents()
        inner = page.parentWidget()
        assert inner is not None
        area = inner.parentWidget()
        assert area is not None
        assert inner.minimumSizeHint().width() <= area.width(), (language, type(page).__name__)
    dialog.resize(900, 640)
    desk.wait(lambda: dialog.list.isVisible() and not dialog.choice.isVisible())


def test_in_a_narrow_window_pages_are_chosen_from_a_menu(desk: ProgramDesk, shown: Shown) -> None:
    dialog = shown.settings.show()
    dialog.go_to(0)
    dialog.resize(480, 640)
    desk.wait(dialog.choice.isVisible)
    QTest.keyClick(dialog.choice, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    assert dialog.page(1).isVisible()


def test_every_control_is_reached_with_the_tab_key_and_has_a_name(desk: ProgramDesk, shown: Shown) -> None:
    dialog = shown.settings.show()
    for row, page in enumerate(dialog.pages):
        dialog.go_to(row)
        reached: list[QWidget] = []
        dialog.list.setFocus()
        while (widget := dialog.focusWidget()) is not None and widget not in reached:
            reached.append(widget)
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        assert len(reached) >= 3, page
        for widget in reached:
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert named, widget


def test_the_networks_page_follows_the_language(desk: ProgramDesk, shown: Shown) -> None:
    dialog = shown.settings.show()
    dialog.go_to(4)
    switch = dialog.page(4).findChildren(QCheckBox)[0]
    assert switch.text() == "Allow models to be downloaded"
    desk.switch.set_language(Language.KANNADA)
    desk.application.sendPostedEvents()
    assert any("\u0c80" < letter < "\u0cff" for letter in switch.text())


def test_tab_goes_through_a_page_before_the_button_that_closes(desk: ProgramDesk, shown: Shown) -> None:
    """Pages are made when they are wanted, long after that button."""
    dialog = shown.settings.show()
    dialog.go_to(1)
    page = dialog.page(1)
    chain: list[QWidget] = [dialog]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not dialog:
        chain.append(following)
    places = [number for number, each in enumerate(chain) if page.isAncestorOf(each) and each.focusPolicy()]
    (close,) = [each for each in dialog.findChildren(QPushButton) if each.parentWidget() is dialog._buttons]
    assert dialog.list in chain[: min(places)]
    assert max(places) < chain.index(close)


def test_it_is_as_wide_as_its_text_needs_unless_somebody_has_made_it_otherwise(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_window, "SIZE", (420, 360))  # for which the screen has room
    look = shown.window.look
    dialog = shown.settings.show()
    usual = dialog.width()
    look.set_text_size(150)
    assert dialog.width() == usual * 3 // 2
    dialog.resize(700, 520)
    look.set_text_size(200)
    assert (dialog.width(), dialog.height()) == (700, 520)
    dialog.reject()
    look.set_text_size(125)
    assert shown.settings.show().width() == usual * 5 // 4
    look.set_text_size(100)
