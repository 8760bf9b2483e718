"""The line below the question box, whatever it says and however little room there is: the box stays where it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.conversations.context import ContextUse
from app.core.settings import Language
from app.ui.composer.context_meter import ContextMeter
from app.ui.composer.foot_line import FootLine
from app.ui.look.tokens import L
from app.ui.window.window import MainWindow

TEXT = "The pump gives nine litres a minute. It stands behind the store."
USE = ContextUse(tokens=1240, room=2000, left_out=0, seen_from=None)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("width", [480, 760, 1080])
def test_question_box_stays_in_its_place_whatever_answers(desk: DocumentDesk, language: Language, width: int) -> None:
    window = desk.open()
    desk.add("Manuals", desk.put("pump.txt", TEXT))
    assert desk.panes.sheet is not None
    desk.panes.sheet.close()
    desk.switch.set_language(language)
    window.resize(width, 640)
    collection = desk.panes.switch.collections[0].id
    for only_english in (False, True):
        window.foot.show_only_english(only_english)
        places = set()
        for use in (None, USE):
            window.context_meter.show_use(use)
            for chosen in (None, collection):
                desk.panes.switch.choose(chosen)
                desk.wait(lambda: window.foot.caution.text()[-1:] not in ("", "…"))  # once it is laid out
                places.add(bottom(window))
        assert len(places) == 1


def test_panel_with_sources_squeezes_no_word_of_the_line(desk: DocumentDesk) -> None:
    window = desk.open()
    desk.add("Manuals", desk.put("pump.txt", TEXT)).close()
    desk.choose("Manuals")
    desk.ask("How many litres a minute does the pump give?")
    desk.wait_for_answer()
    window.context_meter.show_use(USE)
    before, alone = bottom(window), window.foot.caution.text()
    desk.show_source()
    window.context_meter.show_use(USE)
    assert bottom(window) == before
    assert alone == "Answers are quoted from documents. Check the source."
    assert window.foot.caution.text() == "Check the source."
    assert window.foot.toolTip() == alone
    assert window.context_meter.isVisible()
    assert window.context_meter.label.text() == "62 %"
    desk.panes.panel.leave()
    desk.wait(lambda: window.foot.caution.text() == alone)
    assert window.foot.toolTip() == ""


def test_meter_gives_way_where_the_caution_alone_has_room(qtbot: QtBot) -> None:
    meter = ContextMeter()
    foot = FootLine(meter)
    qtbot.addWidget(foot)
    meter.show_use(USE)
    wide = foot.fontMetrics().horizontalAdvance("Answers can be wrong.") + 2 * L
    foot.resize(wide + 20, foot.sizeHint().height())
    foot.show()
    QApplication.processEvents()
    assert foot.caution.text() == "Answers can be wrong."
    assert meter.isHidden()
    foot.resize(wide + 900, foot.height())
    QApplication.processEvents()
    assert foot.caution.text() == "Answers can be wrong. Check what matters."
    assert meter.label.text() == "62 % of what the model can read at once"


def bottom(window: MainWindow) -> int:
    QApplication.processEvents()
    return window.composer.mapTo(window, QPoint(0, window.composer.height())).y()
