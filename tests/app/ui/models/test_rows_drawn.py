"""While the models page fills, nothing on it is drawn lower than its words need."""

from collections.abc import Iterator
from contextlib import contextmanager

from models_desk import ModelsDesk
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.core.models.catalogue import read_catalogue
from app.core.models.model_care import Memory
from app.ui.look.theme import Appearance
from app.ui.models.catalogue_section import CatalogueRow, CatalogueSection
from app.ui.models.model_card import ModelCard
from app.ui.parts import boxes


class Drawn(QObject):
    """How high each widget of a kind was each time it was drawn, and how high its words were then."""

    def __init__(self, kind: type[QFrame]) -> None:
        super().__init__()
        self._kind = kind
        self.heights: list[tuple[int, int]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, self._kind):
            layout = watched.layout()
            assert layout is not None
            self.heights.append((watched.height(), layout.totalHeightForWidth(watched.width())))
        return False

    @property
    def squeezed(self) -> list[tuple[int, int]]:
        return [(had, needed) for had, needed in self.heights if had < needed]


@contextmanager
def drawn(application: QApplication, kind: type[QFrame]) -> Iterator[Drawn]:
    watch = Drawn(kind)
    application.installEventFilter(watch)
    yield watch
    application.removeEventFilter(watch)


def test_rows_of_the_catalogue_come_whole(qtbot: QtBot, qapp: QApplication) -> None:
    Appearance(qapp).apply(qapp)
    area, inner, section = QScrollArea(), QWidget(), CatalogueSection()
    boxes.column(section, None, on=inner)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(560, 500)  # lower than they are
    qtbot.addWidget(area)
    area.show()
    entries = read_catalogue()
    with drawn(qapp, CatalogueRow) as rows:
        section.show_entries(entries, Memory(16 * 10**9, 8 * 10**9))
        qtbot.waitUntil(lambda: len(section.rows) == len(entries) and section.rows[0].isVisible())
        qtbot.wait(50)
    assert rows.heights
    assert not rows.squeezed


def test_cards_of_models_come_whole(models: ModelsDesk, qtbot: QtBot, qapp: QApplication) -> None:
    models.page.reject()
    with drawn(qapp, ModelCard) as cards:
        page = models.glue.show_page()
        page.resize(560, 300)
        models.wait(lambda: len(page.cards) == 2)
        qtbot.wait(50)
    assert cards.heights
    assert not cards.squeezed
