"""The window's heart while documents are read, made findable, asked, and shown in their place."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from document_desk import DocumentDesk
from made_documents import pdf
from pauses import ATTEMPTS, FROZEN, Heartbeat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from word_embedder import WordEmbedder

FILES = 40


class BusyEmbedder(WordEmbedder):
    """Works as a real one does: long in a kernel without the interpreter's lock, and some Python before it."""

    def _embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        weights = bytes(3_000_000)
        for _ in texts:
            hashlib.sha256(weights).digest()
            sum(range(5_000))
        return super()._embed(texts)


def longest_gap(desk: DocumentDesk) -> float:
    """Seconds, while files are added, and meanwhile a question is asked and its source looked at."""
    desk.embedder = BusyEmbedder()
    pages = [f"Pump {number} gives {number} litres a minute. It stands in house {number}." for number in range(60)]
    first = desk.put("pumps.pdf", pdf(pages))
    for number in range(FILES):
        lines = (f"House {number} has the colour of pump {line}." for line in range(20))  # a line said twice is no work
        desk.put(f"house {number}.txt", " ".join(lines))
    desk.open()
    desk.add("Pumps", first)
    desk.choose("Pumps")
    desk.sheet.close()
    heartbeat = Heartbeat()
    sheet = desk.begin_adding("Pumps", [desk.files])
    desk.wait(lambda: sheet.report.told >= 2)
    desk.answer_to("How many litres a minute does pump 7 give?")
    desk.show_source()
    desk.wait(lambda: desk.panes.panel.page.picture is not None)
    assert sheet.running, "all this happens while files are added"
    desk.qtbot.waitUntil(lambda: not sheet.running)
    desk.qtbot.wait(100)
    assert heartbeat.beats > 100
    return heartbeat.longest


@pytest.mark.alone
def test_window_answers_while_documents_are_added_and_asked(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    gaps = []
    for attempt in range(ATTEMPTS):
        (tmp_path / str(attempt)).mkdir()
        desk = DocumentDesk(tmp_path / str(attempt) / "data", qtbot, qapp)
        try:
            gaps.append(longest_gap(desk))
        finally:
            desk.close()
        if gaps[-1] < FROZEN:
            break
    assert min(gaps) < FROZEN, gaps
