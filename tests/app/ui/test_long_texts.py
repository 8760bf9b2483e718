"""With texts that are longer and taller than any language's, nothing on any screen is cut off."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from screens import dialogs, prepare, window_states

from app.core.paths import DataFolder
from app.core.settings import Language
from app.ui.elided_label import ElidedLabel
from app.ui.source_chips import SourceChip

I18N = Path(__file__).parents[3] / "i18n"
LOW = QSize(480, 500)  # what is said of attachments in texts this long takes more than the smallest window has
PADDING = 2  # pixels of a button's height that a tight layout may take: letters are not in them
LONGER = 1.4
OPENING, CLOSING = "[ಕ್ಷೌ", "र्ट्टैं]"  # as high and as deep as letters are stacked
FILLING = "ಅತಿ ದೊಡ್ಡ ಮಾತು "
NARROW, MIDDLE, WIDE = QSize(480, 420), QSize(720, 560), QSize(1180, 760)


def lengthened(text: str) -> str:
    """Brackets show where it ends, and what has none has not been translated."""
    wanted = int(len(text) * LONGER) - len(text)
    filling = (FILLING * (wanted // len(FILLING) + 1))[:wanted].rstrip("\u0ccd ")
    return f"{OPENING}{text}{filling}{CLOSING}"


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our texts and Qt's, lengthened, in place of the Kannada ones."""
    folder = tmp_path_factory.mktemp("i18n")
    for part in ("app", "qtbase"):
        tree = ET.parse(I18N / f"{part}_kn.ts")
        for message in tree.getroot().iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            assert translation is not None
            for each in translation.findall("numerusform") or [translation]:
                each.text = lengthened(source)
        path = folder / f"{part}_kn.ts"
        tree.write(path, encoding="utf-8")
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True, capture_output=True)
    return folder


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication, catalogues: Path) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp, catalogues=catalogues)
    prepare(desk)
    desk.switch.set_language(Language.KANNADA)
    yield desk
    desk.close()


def text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def too_small(widget: QWidget) -> str:
    """What of its own text a widget has no room for."""
    if isinstance(widget, (ElidedLabel, SourceChip)) or not text_of(widget):
        return ""
    if isinstance(widget, QToolButton) and not widget.icon().isNull():
        return ""  # the text is for screen readers
    if isinstance(widget, QLabel):
        if widget.wordWrap() or widget.textFormat() == Qt.TextFormat.RichText:
            needed = QSize(0, widget.heightForWidth(widget.width()))
        else:
            needed = widget.sizeHint()
        if widget.wordWrap():
            words = max(text_of(widget).replace("\u200b", " ").split(), key=len)  # lines may break there too
            needed.setWidth(widget.fontMetrics().horizontalAdvance(words))
    elif isinstance(widget, (QPushButton, QToolButton, QCheckBox, QRadioButton)):
        needed = widget.sizeHint() - QSize(0, PADDING)
        if widget.hasHeightForWidth():  # it has broken its lines
            needed.setWidth(widget.fontMetrics().size(0, widget.text()).width())
            needed.setHeight(widget.heightForWidth(widget.width()))
    else:
        return ""
    if needed.width() > widget.width() or needed.height() > widget.height():
        return f"needs {needed.width()}x{needed.height()}, has {widget.width()}x{widget.height()}"
    return ""


def cut_by_others(widget: QWidget, top: QWidget) -> str:
    """Whether a part lies outside of what contains it. In what scrolls down, only left and right count."""
    rect = widget.rect()
    inner: QWidget = widget
    scrolls = False
    while inner is not top and (outer := inner.parentWidget()) is not None:
        rect.translate(inner.pos())
        inner = outer
        area = inner.parentWidget()
        scrolls = scrolls or (isinstance(area, QAbstractScrollArea) and area.viewport() is inner)
        room = QRect(QPoint(0, 0), inner.size())
        if rect.left() < room.left() or rect.right() > room.right():
            return f"{rect} sideways out of {type(inner).__name__} {room.size()}"
        if not scrolls and (rect.top() < room.top() or rect.bottom() > room.bottom()):
            return f"{rect} out of {type(inner).__name__} {room.size()}"
    return ""


def faults(top: QWidget) -> Iterator[str]:
    """What is cut off in a window."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or widget.window() is not top or not text_of(widget):
            continue
        if fault := too_small(widget) or cut_by_others(widget, top):
            yield f"{type(widget.parentWidget()).__name__}/{type(widget).__name__} {text_of(widget)!r}: {fault}"


def settle(desk: ProgramDesk, top: QWidget, size: QSize) -> None:
    top.resize(size)
    window = desk.shown.window if desk.program.shown is not None else None
    if window is top and size.width() == NARROW.width() and window.sidebar.isVisible():
        window.toggle_sidebar()
    for _ in range(4):
        desk.application.sendPostedEvents()
        desk.application.processEvents()


@pytest.mark.parametrize("language", Language)
def test_nothing_is_cut_off_in_any_language(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, language: Language
) -> None:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    found = []
    try:
        prepare(desk)
        desk.switch.set_language(language)
        desk.shown.window.resize(NARROW)
        for walk in (window_states, dialogs):
            for name, top in walk(desk):
                settle(desk, top, NARROW)
                found += [f"{name}: {fault}" for fault in faults(top)]
    finally:
        desk.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [LOW, MIDDLE, WIDE], ids=["narrow", "middle", "wide"])
def test_nothing_is_cut_off_in_the_window(desk: ProgramDesk, size: QSize) -> None:
    found = []
    desk.shown.window.resize(size)
    for name, top in window_states(desk):
        settle(desk, top, size)
        found += [f"{name}: {fault}" for fault in faults(top)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [NARROW, MIDDLE, WIDE], ids=["narrow", "middle", "wide"])
def test_nothing_is_cut_off_in_dialogs(desk: ProgramDesk, size: QSize) -> None:
    found = []
    desk.shown.window.resize(size)
    for name, top in dialogs(desk):
        settle(desk, top, size)
        found += [f"{name}: {fault}" for fault in faults(top)]
        if top.width() > NARROW.width() >= size.width():
            found.append(f"{name}: {top.width()} pixels wide")
    assert not found, "\n".join(found)


def test_a_label_that_is_cut_off_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label = QLabel("a long line of text", top)
    label.setGeometry(0, 0, 30, 30)
    button = QPushButton("a button", top)
    button.setGeometry(90, 0, 200, 40)
    top.resize(100, 100)
    assert len(list(faults(top))) == 2


def test_nothing_is_cut_off_at_200_percent() -> None:
    if "QT_SCALE_FACTOR" in os.environ:
        pytest.skip("this is the run at another scale")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "cut_off_in", __file__]
    run = subprocess.run(
        command, check=False, env={**os.environ, "QT_SCALE_FACTOR": "2"}, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout[-4000:]
