"""An adding of documents that was cut off is said in the window, which goes on with it or leaves it."""

from pathlib import Path

import pytest
from document_desk import DocumentDesk
from PySide6.QtWidgets import QLabel

from app.core.settings import Language
from app.ui.window.window_unfinished import WindowUnfinished

SAID = {
    Language.ENGLISH: "4 files for “Clinic” are not finished: 0.txt, 1.txt, 2.txt…",
    Language.KANNADA: "“Clinic” ಸಂಗ್ರಹಕ್ಕೆ 4 ಫೈಲ್‌ಗಳು ಪೂರ್ತಿ ಸೇರಿಲ್ಲ: 0.txt, 1.txt, 2.txt…",
}


def cut_off(desk: DocumentDesk, name: str, *paths: Path) -> str:
    """As a crash leaves it; gives the collection's id."""
    collection = desk.documents.shelf.documents.own_collection(name)
    desk.documents.shelf.documents.begun.begin(collection.id, paths)
    return collection.id


def open_again(desk: DocumentDesk) -> None:
    desk.documents.refresh()  # as at a start
    WindowUnfinished(desk.window, desk.documents, desk.panes)
    desk.wait(desk.window.notice.isVisible)


def words(desk: DocumentDesk) -> list[str]:
    return [label.text() for label in desk.window.notice.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def window(desk: DocumentDesk) -> DocumentDesk:
    for number in range(4):
        desk.put(f"{number}.txt", f"Pump {number} gives nine litres a minute.")
    desk.open()
    return desk


def test_going_on_adds_what_is_left(window: DocumentDesk) -> None:
    cut_off(window, "Clinic", window.files)
    open_again(window)
    assert words(window) == ["Adding documents was interrupted", SAID[Language.ENGLISH]]
    window.window.notice.action_button.click()
    window.wait(
        lambda: window.panes.sheet is not None and not window.sheet.running and bool(window.sheet.outcome.whole_text)
    )
    assert window.sheet.outcome.whole_text == "Added: 4."
    assert window.documents.shelf.documents.begun.list() == []


def test_going_on_adds_to_its_own_collection_whatever_else_was_begun_meanwhile(window: DocumentDesk) -> None:
    window.add("Bank", window.files / "2.txt").reject()
    cut_off(window, "Clinic", window.files / "1.txt")
    open_again(window)
    window.window.notice.action_button.click()
    window.wait(
        lambda: window.panes.sheet is not None and not window.sheet.running and bool(window.sheet.outcome.whole_text)
    )
    documents = window.documents.shelf.documents
    assert [(each.name, each.documents) for each in documents.collections()] == [("Bank", 1), ("Clinic", 1)]
    assert documents.begun.list() == []


def test_files_are_named_in_native_digits_too(window: DocumentDesk) -> None:
    window.switch.set_language(Language.KANNADA)
    window.switch.use_native_digits(True)
    cut_off(window, "Clinic 1", window.files)
    open_again(window)
    window.wait(lambda: words(window)[1] == SAID[Language.KANNADA].replace("4", "೪").replace("Clinic", "Clinic 1"))
    window.switch.use_native_digits(False)


def test_leaving_it_says_no_more_of_it_and_then_tells_of_the_next(window: DocumentDesk) -> None:
    cut_off(window, "Clinic", window.files)
    cut_off(window, "Bank", window.files / "3.txt")
    open_again(window)
    told = {words(window)[1]}
    window.window.notice.other_button.click()
    window.wait(window.window.notice.isVisible)
    told.add(words(window)[1])
    assert told == {SAID[Language.ENGLISH], "1 file for “Bank” is not finished: 3.txt"}
    window.window.notice.other_button.click()
    window.wait(lambda: not window.documents.shelf.documents.begun.list())
    assert not window.window.notice.isVisible()
    assert window.documents.shelf.documents.collections()[0].documents == 0


def test_who_closes_the_notice_is_told_at_the_next_start(window: DocumentDesk) -> None:
    cut_off(window, "Clinic", window.files)
    open_again(window)
    window.window.notice.dismiss()
    open_again(window)
    assert words(window)[1] == SAID[Language.ENGLISH]


def test_it_is_said_in_the_language_of_the_moment(window: DocumentDesk) -> None:
    cut_off(window, "Clinic", window.files)
    open_again(window)
    window.switch.set_language(Language.KANNADA)
    window.wait(lambda: words(window)[1] == SAID[Language.KANNADA])
    assert window.window.notice.action_button.text() == "ಮುಂದುವರಿಸಿ"
    assert window.window.notice.other_button.text() == "ಬಿಟ್ಟುಬಿಡಿ"
