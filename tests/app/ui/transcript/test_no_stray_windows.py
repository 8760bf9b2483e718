"""No part of an answer is a window of its own for a moment: on some desktops that flashes and takes the focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.documents.sources import SourceNote, Sources
from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.transcript.markdown_style import text_style
from app.ui.transcript.source_chips import SourcesView

HINDI = SourceNote("a.txt", "", None, None, 1, "क्लिनिक नौ बजे खुलता है। रविवार को बंद रहता है।", 0, 24)
NEAR = SourceNote("a.txt", "Hours", None, None, 1, "Open from nine.", 0, 0)


class Windows(QObject):
    """Notes what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    windows = Windows()
    qapp.installEventFilter(windows)
    yield windows
    qapp.removeEventFilter(windows)


@pytest.mark.parametrize(
    "sources",
    [
        Sources((HINDI,), read_as="क्लिनिक कब खुलता है", asked="hi", quoted="hi"),
        Sources((HINDI,), doubtful=True, asked="hi", quoted="hi"),
        Sources((HINDI,), unanswered=("and the fee",), asked="en", quoted="hi"),
        Sources((), (NEAR,), refused=True, read_as="शुल्क कितना है", unmet=("X",)),
    ],
)
def test_what_an_answer_says_stands_in_it_from_the_first(
    sources: Sources, windows: Windows, qtbot: QtBot, qapp: QApplication
) -> None:
    appearance = Appearance()
    appearance.apply(qapp)
    icons = IconSet(appearance)
    view = SourcesView(sources, icons, text_style(icons.palette, Language.ENGLISH), with_quotes=True)
    qtbot.addWidget(view)
    assert windows.shown == []
    view.show()
    assert windows.shown == ["SourcesView"], "it is noted at all"
