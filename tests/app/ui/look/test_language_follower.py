"""A widget's texts follow the language while the program runs."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look.language_follower import LanguageFollower


class _Sign(LanguageFollower, QLabel):
    """Has a text that is another each time."""

    def __init__(self) -> None:
        super().__init__()
        self._said = 0
        self._texts.say(self.setText, self._next)

    def _next(self) -> str:
        self._said += 1
        return str(self._said)


class _Board(LanguageFollower, QWidget):
    """Tells a sign of the language itself."""

    told = 0

    def retranslate(self) -> None:
        self.told += 1


def test_texts_that_are_noted_are_set_anew(qtbot: QtBot) -> None:
    sign = _Sign()
    qtbot.addWidget(sign)
    assert sign.text() == "1"

    QApplication.sendEvent(sign, QEvent(QEvent.Type.LanguageChange))

    assert sign.text() == "2"


def test_a_widget_may_set_its_texts_itself(qtbot: QtBot) -> None:
    board = _Board()
    qtbot.addWidget(board)

    QApplication.sendEvent(board, QEvent(QEvent.Type.FontChange))
    assert board.told == 0
    QApplication.sendEvent(board, QEvent(QEvent.Type.LanguageChange))
    assert board.told == 1


def test_what_stands_in_a_widget_follows_too(qtbot: QtBot) -> None:
    board, sign = _Board(), _Sign()
    sign.setParent(board)
    qtbot.addWidget(board)

    QApplication.sendEvent(board, QEvent(QEvent.Type.LanguageChange))

    assert (board.told, sign.text()) == (1, "2")
