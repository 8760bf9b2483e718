"""What came of each file that was added is read whole, whatever the language, the width and the size of text."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_desk import CATALOGUES

from app.core.documents.documents import Document, Note, Source
from app.core.settings import Language
from app.ui.documents.file_report import FileReport
from app.ui.look import fonts
from app.ui.look.language import LanguageSwitch
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.parts.report_list import PADDING
from app.workers.adding import Outcome, Status


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[LanguageSwitch]:
    switch = LanguageSwitch(qapp, CATALOGUES)
    yield switch
    switch.set_language(Language.ENGLISH)


@pytest.fixture
def report(qtbot: QtBot, appearance: Appearance) -> Iterator[FileReport]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    report = FileReport(IconSet(appearance, page))
    column.addWidget(report)
    page.resize(520, 300)
    with qtbot.waitExposed(page):
        page.show()
    yield report


def outcome(name: str, *notes: Note) -> Outcome:
    path = Path("/files", name)
    source = Source(name, path, "", 1, 0)
    return Outcome(
        name, path, Status.ADDED, Document("1", "1", source, datetime.now(UTC), name, 1, "en", tuple(notes), 1)
    )


def cut(report: FileReport) -> list[str]:
    """Rows that have less height than their words take beside the icon."""
    wrapped = Qt.TextFlag.TextWordWrap
    metric = report.style().pixelMetric
    beside = 4 * (metric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)  # on both sides of icon and words
    around = 2 * fonts.grown(PADDING) + metric(QStyle.PixelMetric.PM_SmallIconSize) + beside
    width = report.viewport().width() - around
    bad = []
    for row, words in enumerate(report.lines):
        has = report.visualItemRect(report.item(row)).height()
        needs = report.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), wrapped, words).height()
        if has < needs:
            bad.append(f"{words}: has {has}, needs {needs}")
    return bad


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", list(Language))
def test_remarks_are_read_whole(
    report: FileReport, appearance: Appearance, switch: LanguageSwitch, language: Language, size: int
) -> None:
    switch.set_language(language)
    appearance.set_text_size(size)
    report.add(outcome("fees.pdf", Note.DOUBTFUL_LETTERS))
    for number in range(6):  # as many as bring a scroll bar
        report.add(outcome(f"{number}.csv"))
    for width in range(440, 640, 10):
        report.window().resize(width, 300)
        report.doItemsLayout()
        assert not cut(report)
