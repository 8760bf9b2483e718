"""A notice with two ways to go on says all of its texts anew when the language changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.composer.two_way_notice import TwoWayNotice


def test_texts_follow_the_language(qtbot: QtBot) -> None:
    spoken = "en"
    notice = TwoWayNotice(QPushButton(), QPushButton())
    qtbot.addWidget(notice)
    notice._texts.say(notice.say_title, lambda: f"title {spoken}")
    notice._texts.say(notice.say_advice, lambda: f"advice {spoken}")
    assert notice.text == "title en. advice en"
    spoken = "hi"
    QApplication.sendEvent(notice, QEvent(QEvent.Type.LanguageChange))
    assert notice.text == "title hi. advice hi"
    assert (notice.accessibleName(), notice.accessibleDescription()) == ("title hi", "advice hi")
