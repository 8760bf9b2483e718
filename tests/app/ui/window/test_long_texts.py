"""With texts that are longer and taller than any language's, nothing on any screen is cut off."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import faults, lasting_faults
from program_desk import ProgramDesk
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from screens import dialogs, prepare, window_states

from app.core.paths import DataFolder
from app.core.settings import Language

I18N = Path(__file__).parents[4] / "i18n"
LOW = QSize(480, 500)  # what is said of attachments in texts this long takes more than the smallest window has
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


def settle(desk: ProgramDesk, top: QWidget, size: QSize) -> None:
    top.resize(size)
    window = desk.shown.window if desk.program.shown is not None else None
    if window is top and size.width() == NARROW.width() and window.sidebar.isVisible():
        window.toggle_sidebar()
    for _ in range(4):
        desk.application.sendPostedEvents()
        desk.application.processEvents()
    if window is top and window is not None:
        desk.wait(lambda: window.transcript.settled)  # texts are laid out anew a few at a time


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
                found += [f"{name}: {fault}" for fault in lasting_faults(top)]
    finally:
        desk.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [LOW, MIDDLE, WIDE], ids=["narrow", "middle", "wide"])
def test_nothing_is_cut_off_in_the_window(desk: ProgramDesk, size: QSize) -> None:
    found = []
    desk.shown.window.resize(size)
    for name, top in window_states(desk):
        settle(desk, top, size)
        found += [f"{name}: {fault}" for fault in lasting_faults(top)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [NARROW, MIDDLE, WIDE], ids=["narrow", "middle", "wide"])
def test_nothing_is_cut_off_in_dialogs(desk: ProgramDesk, size: QSize) -> None:
    found = []
    desk.shown.window.resize(size)
    for name, top in dialogs(desk):
        settle(desk, top, size)
        found += [f"{name}: {fault}" for fault in lasting_faults(top)]
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
    longest = "in_the_window or in_dialogs or in_any_language and kn"  # what every language's texts are shorter than
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", longest, __file__]
    run = subprocess.run(
        command, check=False, env={**os.environ, "QT_SCALE_FACTOR": "2"}, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout[-4000:]
