"""What is asked or said at the foot of a page that is too low for it comes into sight."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import AppError, ErrorCode
from app.ui.models.act_report import ActReport
from app.ui.parts.asking_dialog import AskingDialog
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.section import Confirm
from app.ui.parts.tight_area import TightArea

LONG = "This cannot be undone, and nobody can bring it back. " * 3


class Asking(AskingDialog):
    def update_button(self) -> None:
        """It always can."""


def is_in_sight(widget: QWidget, area: QScrollArea) -> bool:
    viewport = area.viewport()
    return viewport.rect().contains(QRect(widget.mapTo(viewport, QPoint()), widget.size()))


@pytest.fixture
def page(qtbot: QtBot) -> QScrollArea:
    """Taller than its window."""
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    for row in range(40):
        column.addWidget(QLabel(f"Row {row}"))
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(400, 240)
    qtbot.addWidget(area)
    area.show()
    return area


def test_a_question_comes_into_sight_with_its_answers(page: QScrollArea, qtbot: QtBot) -> None:
    confirm = Confirm()
    inner = page.widget()
    assert inner is not None
    column = inner.layout()
    assert column is not None
    column.addWidget(confirm)
    confirm.ask(LONG, "Remove", lambda: None)
    parts = (confirm.question, confirm.yes_button, confirm.no_button)
    qtbot.waitUntil(lambda: all(is_in_sight(part, page) for part in parts))


def test_what_is_too_wide_moves_the_page_up_only(page: QScrollArea, qtbot: QtBot) -> None:
    inner = page.widget()
    assert inner is not None
    column = inner.layout()
    assert column is not None
    wide = QLabel("0123456789abcdef" * 12)
    column.addWidget(wide)
    bring_into_sight_soon(wide)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    assert page.horizontalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().value() == 0


def test_why_it_was_refused_comes_into_sight(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(GrowingDialog, "_room", lambda dialog: 240)
    dialog = Asking()
    qtbot.addWidget(dialog)
    dialog.lay_out(*(QLabel(f"Row {row}") for row in range(20)))
    dialog.show()
    dialog.resize(dialog.width(), 240)
    qapp.processEvents()
    area = dialog.findChild(TightArea)
    assert area is not None
    dialog.refuse(AppError(ErrorCode.DISK_FULL))
    qtbot.waitUntil(lambda: is_in_sight(dialog.problem, area))


def test_what_came_of_an_act_comes_into_sight(page: QScrollArea, qtbot: QtBot) -> None:
    report = ActReport()
    inner = page.widget()
    assert inner is not None
    column = inner.layout()
    assert column is not None
    column.addWidget(report)
    report.tell_error(AppError(ErrorCode.DISK_FULL))
    qtbot.waitUntil(lambda: is_in_sight(report.outcome, page))
    bar = page.verticalScrollBar()
    bar.setValue(0)
    report.tell(lambda: LONG)
    qtbot.wait(50)
    assert bar.value() == 0, "somebody reads elsewhere meanwhile"
