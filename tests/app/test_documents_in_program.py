"""Documents in the whole program: locked while they are added or asked, and nothing of them in sight afterwards."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from made_documents import pdf
from patience import PATIENCE
from program_desk import ProgramDesk, everything_shown
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from real_embedder import need_embedder
from word_embedder import WordEmbedder

from app.core.conversations.conversation import State
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.knowledge.index.embed import E5Embedder
from app.shown import Shown
from app.ui.transcript.source_chips import SourceChip, SourcesView

PASSPHRASE = "blue kite over the river"
SECRET = "canaryword"
TEXT = f"The {SECRET} pump gives nine litres a minute. It stands behind the store."
QUESTION = "How many litres a minute does the pump give?"


class HeldEmbedder(WordEmbedder):
    """Waits before what it is to wait for, until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.hold: Callable[[Sequence[str]], bool] = lambda texts: False
        self.reached, self.release = threading.Event(), threading.Event()

    def _embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        if self.hold(texts):
            self.reached.set()
            self.release.wait(PATIENCE)
        return super()._embed(texts)


@pytest.fixture
def embedder() -> HeldEmbedder:
    return HeldEmbedder()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication, embedder: HeldEmbedder) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "home"), qtbot, qapp, embedder=embedder)
    yield desk
    embedder.release.set()
    desk.close()


def begin_adding(desk: ProgramDesk, shown: Shown, paths: Sequence[Path]) -> None:
    shown.documents_in_window.adding.add(paths, "Pumps")


def add(desk: ProgramDesk, shown: Shown, *paths: Path) -> None:
    begin_adding(desk, shown, paths)
    panes = shown.documents_in_window
    assert panes.sheet is not None
    sheet = panes.sheet
    desk.wait(lambda: not sheet.running)
    desk.wait(lambda: panes.switch.button.text() == "Pumps")
    sheet.close_button.click()


def ask(desk: ProgramDesk, shown: Shown, question: str = QUESTION) -> None:
    shown.window.composer.field.setPlainText(question)
    shown.window.composer.button.click()


def answer(desk: ProgramDesk, shown: Shown, question: str = QUESTION) -> SourcesView:
    dialogue = shown.window.dialogue
    expected = len(dialogue.path) + 2
    ask(desk, shown, question)
    desk.wait(lambda: len(dialogue.path) == expected and not dialogue.busy)
    (found,) = shown.window.transcript.views[-1].findChildren(SourcesView)
    return found


def show_first_source(desk: ProgramDesk, shown: Shown) -> None:
    chip = shown.window.transcript.views[-1].findChildren(SourceChip)[0]
    chip.click()
    desk.wait(shown.documents_in_window.panel.isVisible)


def unlocked(desk: ProgramDesk) -> Shown:
    desk.prepare(protection=Protection.PASSPHRASE, passphrase=PASSPHRASE)
    desk.start()
    return desk.unlock(PASSPHRASE)


def test_nothing_of_a_document_is_in_sight_when_the_profile_is_locked(
    desk: ProgramDesk, tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / f"{SECRET}.pdf"
    path.write_bytes(pdf([TEXT]))
    shown = unlocked(desk)
    add(desk, shown, path)
    assert SECRET in answer(desk, shown).quotations[0]
    show_first_source(desk, shown)
    panel = shown.documents_in_window.panel
    desk.wait(lambda: panel.page.picture is not None)
    shown.documents_in_window.show_dialog()
    shown.documents_in_window.adding.add([path])
    shown.documents_in_window.adding.show()
    assert SECRET in everything_shown(qapp)
    desk.program.lock()
    desk.wait_for_screen("")
    desk.wait(desk.program.screen.form.isVisible)
    desk.wait(lambda: SECRET not in everything_shown(qapp))
    again = desk.unlock(PASSPHRASE)
    desk.wait(lambda: again.documents_in_window.switch.button.text() == "Pumps")
    assert SECRET in answer(desk, again).quotations[0]


def test_locking_stops_what_is_being_added_and_it_is_gone_on_with(
    desk: ProgramDesk, embedder: HeldEmbedder, tmp_path: Path
) -> None:
    paths = []
    for number in range(3):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"The pump number {number} gives {number} litres a minute. " * 60, encoding="utf-8")
    shown = unlocked(desk)
    embedder.hold = lambda texts: any("number 1" in text for text in texts)
    begin_adding(desk, shown, paths)
    desk.wait(embedder.reached.is_set)
    desk.program.lock()
    embedder.release.set()
    again = desk.unlock(PASSPHRASE)
    embedder.hold = lambda texts: False
    add(desk, again, *paths)
    desk.wait(lambda: [each.documents for each in again.documents_in_window.switch.collections] == [3])
    assert "number 2" in answer(desk, again, "How many litres does the pump number 2 give?").quotations[0]


def test_locking_while_documents_are_searched_leaves_a_question_that_can_be_asked_again(
    desk: ProgramDesk, embedder: HeldEmbedder, tmp_path: Path
) -> None:
    path = tmp_path / "pump.txt"
    path.write_text(TEXT, encoding="utf-8")
    shown = unlocked(desk)
    add(desk, shown, path)
    embedder.hold = lambda texts: texts == [QUESTION]
    ask(desk, shown)
    desk.wait(embedder.reached.is_set)
    conversation = shown.window.dialogue.conversation_id
    desk.program.lock()
    embedder.release.set()
    again = desk.unlock(PASSPHRASE)
    embedder.hold = lambda texts: False
    assert conversation is not None
    dialogue = again.window.dialogue
    dialogue.open(conversation)
    desk.wait(lambda: len(dialogue.path) == 2)
    stopped = dialogue.path[-1]
    assert stopped.state in (State.STOPPED, State.INTERRUPTED)
    desk.wait(lambda: again.documents_in_window.switch.button.text() == "Pumps")
    dialogue.regenerate(stopped.id)
    desk.wait(lambda: dialogue.path[-1].id != stopped.id and not dialogue.busy)
    assert dialogue.path[-1].sources is not None


def test_attachment_that_is_rather_to_be_a_document_is_added(desk: ProgramDesk, tmp_path: Path) -> None:
    path = tmp_path / "pump.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk.prepare()
    desk.start()
    shown = desk.wait_for_window()
    composer = shown.window.composer
    composer.field.files_pasted.emit([path])
    desk.wait(lambda: bool(composer.tray.items) and not composer.tray.reading)
    composer.tray.collection_requested.emit()
    assert not composer.tray.items
    switch = shown.documents_in_window.switch
    desk.wait(lambda: switch.collection is not None and switch.collection.documents == 1)


def test_closing_the_program_while_documents_are_added_and_searched_waits_for_neither(
    desk: ProgramDesk, embedder: HeldEmbedder, tmp_path: Path
) -> None:
    path = tmp_path / "pump.txt"
    path.write_text(TEXT * 40, encoding="utf-8")
    desk.prepare()
    desk.start()
    shown = desk.wait_for_window()
    embedder.hold = lambda texts: len(texts) > 1
    begin_adding(desk, shown, [path])
    desk.wait(embedder.reached.is_set)
    embedder.release.set()
    desk.close()


@pytest.mark.parametrize("language", ["hi", "kn", "te"])
def test_with_the_real_embedder_a_pdf_is_quoted_and_the_words_are_set_off_on_its_page(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    need_embedder()
    question, words = {
        "hi": ("दूसरी खुराक कितने घंटे बाद दें?", "छह घंटे"),
        "kn": ("ಎರಡನೇ ಪ್ರಮಾಣವನ್ನು ಎಷ್ಟು ಗಂಟೆಗಳ ನಂತರ ಕೊಡಬೇಕು?", "ಆರು ಗಂಟೆಗಳ"),
        "te": ("రెండవ మోతాదును ఎన్ని గంటల తర్వాత ఇవ్వాలి?", "ఆరు గంటల"),
    }[language]
    desk = ProgramDesk(DataFolder(tmp_path / "home"), qtbot, qapp, embedder=E5Embedder())
    try:
        desk.prepare()
        desk.start()
        shown = desk.wait_for_window()
        add(desk, shown, Path(__file__).parent / "knowledge" / "read" / "pdf" / f"{language}-chromium.pdf")
        assert words in answer(desk, shown, question).quotations[0]
        show_first_source(desk, shown)
        panel = shown.documents_in_window.panel
        desk.wait(lambda: panel.page.picture is not None)
        assert panel.page.picture is not None
        assert panel.page.picture.boxes
        assert words in panel.passage.marked_text
        assert panel.remark == ""
    finally:
        desk.close()
