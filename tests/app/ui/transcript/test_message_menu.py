"""A right click on a message offers what its buttons do."""

from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from window_desk import Desk

from app.ui.transcript.message_view import MessageView


def right_click(view: MessageView) -> QMenu:
    port = view.text_view.viewport()
    where = port.rect().center()
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, port.mapToGlobal(where)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_question_is_copied_and_edited_and_answer_given_anew(desk: Desk) -> None:
    window = desk.open()
    desk.ask("What is a cell?")
    answer = desk.wait_for_answer()
    question = window.transcript.views[0]
    choose(right_click(answer), "Copy the whole text")
    assert QGuiApplication.clipboard().text() == answer.message.text
    choose(right_click(question), "Edit the question")
    assert window.composer.field.toPlainText() == "What is a cell?"
    window.composer.cancel_edit()
    before = answer.message.id
    choose(right_click(answer), "Answer again")
    desk.wait(lambda: window.dialogue.path[-1].id != before and not window.dialogue.busy)


def test_copying_stands_once_in_the_menu_and_once_more_for_a_selection(desk: Desk) -> None:
    desk.open()
    desk.ask("What is a cell?")
    answer = desk.wait_for_answer()
    menu = right_click(answer)
    assert copies(menu) == ["Copy the whole text"]
    menu.close()
    answer.text_view.selectAll()
    menu = right_click(answer)
    assert copies(menu) == ["Copy the whole text", "Copy"]
    menu.close()


def copies(menu: QMenu) -> list[str]:
    texts = [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]
    return [text for text in texts if text.startswith("Copy") and "Link" not in text]
