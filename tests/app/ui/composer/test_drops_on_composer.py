"""What is dropped on the window goes where it is dropped: with the question, or to the documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attachment_desk import COPY, LEFT, LINK, MOVE, NO_KEY, AttachmentDesk
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.parts.drop_hint import INSET


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[AttachmentDesk]:
    desk = AttachmentDesk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


def test_place_of_the_drop_decides_and_the_hint_says_so(desk: AttachmentDesk) -> None:
    window = desk.open()
    path = desk.put("a.txt", "a")
    assert desk.drop(window.composer.field.viewport(), path, only_over=True)
    above, below = desk.attaching.hint.labels
    assert (above.text(), below.text()) == ("Add to “My documents” and ask it", "Attach to the question")
    assert (above.property("near"), below.property("near")) == (False, True)
    assert desk.drop(window, path)
    assert not desk.attaching.hint.is_shown
    assert desk.tray.items == ()
    assert desk.panes.sheet is not None
    desk.sheet.reject()


def test_folder_dropped_on_the_composer_is_for_a_collection(desk: AttachmentDesk) -> None:
    window = desk.open()
    desk.put("a.txt", "a")
    desk.drop(window.composer.field.viewport(), desk.files, only_over=True)
    whole, below = desk.attaching.hint.labels
    assert (whole.text(), whole.property("near"), below.isVisible()) == (
        "Add to “My documents” and ask it",
        True,
        False,
    )
    composer = QRect(window.composer.mapTo(window, QPoint(0, 0)), window.composer.size())
    assert whole.geometry().adjusted(-INSET, -INSET, INSET, INSET).contains(composer)
    assert desk.drop(window.composer.field.viewport(), desk.files)
    assert desk.tray.items == ()
    assert desk.panes.sheet is not None
    desk.sheet.reject()


def test_hint_goes_with_a_drop_that_has_lost_its_files(desk: AttachmentDesk) -> None:
    window = desk.open()
    desk.drop(window, desk.put("a.txt", "a"), only_over=True)
    assert desk.attaching.hint.is_shown
    desk.drop(window)
    assert not desk.attaching.hint.is_shown


def test_hint_goes_as_the_mouse_comes_back_where_the_dragging_program_has_ended(desk: AttachmentDesk) -> None:
    window = desk.open()
    desk.drop(window, desk.put("a.txt", "a"), only_over=True)
    assert desk.attaching.hint.is_shown
    QTest.mouseMove(window.windowHandle(), QPoint(40, 40))
    assert not desk.attaching.hint.is_shown


@pytest.mark.parametrize(
    ("possible", "proposed", "taken"),
    [(COPY | MOVE, MOVE, COPY), (MOVE, MOVE, None), (COPY | LINK, COPY, COPY), (LINK, LINK, LINK)],
)
def test_file_whose_move_is_proposed_is_copied_or_not_taken(
    desk: AttachmentDesk, possible: Qt.DropAction, proposed: Qt.DropAction, taken: Qt.DropAction | None
) -> None:
    window, data = desk.open(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.put("a.txt", "a")))])
    key = Qt.KeyboardModifier.ShiftModifier if proposed is MOVE else NO_KEY
    for target in (window, window.composer.field.viewport()):
        for event in (
            QDragEnterEvent(QPoint(5, 5), possible, data, LEFT, key),
            QDropEvent(QPointF(5, 5), possible, data, LEFT, key),
        ):
            assert event.proposedAction() is proposed
            QApplication.sendEvent(target, event)
            assert (event.dropAction() if event.isAccepted() else None) == taken
    assert (desk.panes.sheet is None) is (taken is None)


def test_model_dropped_anywhere_is_no_document(desk: AttachmentDesk) -> None:
    window = desk.open()
    path, dropped = desk.put("Ward.GGUF", "GGUF"), list[list[Path]]()
    desk.panes.models_dropped.connect(dropped.append)
    desk.drop(window.composer.field.viewport(), path, only_over=True)
    whole, below = desk.attaching.hint.labels
    assert (whole.text(), below.isVisible()) == ("Add the model", False)
    assert desk.drop(window.composer.field.viewport(), path)
    assert dropped == [[path]]
    assert desk.tray.items == ()
    assert desk.panes.sheet is None


def test_file_dropped_on_the_composer_joins_the_documents_that_are_asked(desk: AttachmentDesk) -> None:
    desk.open_with("Ward", "pump.txt", "The pump gives nine litres a minute.")
    window, path = desk.window, desk.put("bed.txt", "The bed is wiped every day.")
    desk.drop(window.composer.field.viewport(), path, only_over=True)
    whole, below = desk.attaching.hint.labels
    assert (whole.text(), below.isVisible()) == ("Add to “Ward” and ask it", False)
    desk.drop_on_composer(path)
    assert desk.tray.items == ()
    desk.wait(lambda: desk.sheet.report.lines == ["bed.txt: added"])
