"""How long the window keeps a user waiting while the model loads and answers: the longest gap of a 5 ms heartbeat.

    python -m benchmarks.responsiveness [--backend torch|mlx] [--tokens N]

Runs offscreen in a fresh process and data folder, so that importing the backend is part of what is measured.
Gives JSON: the longest gap in milliseconds in each phase, and how many beats there were.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # nothing is left in a keychain

from PySide6.QtCore import QObject, QTimer, Slot

from app.application import prepare_application
from app.core.errors import AppError
from app.core.models.model_options import ModelOptions
from app.core.paths import DataFolder
from app.plain_window import open_window
from app.workspace import open_workspace

BEAT_MS = 5
QUESTION = "Write a long story about a nurse and a river, with lists and tables."


class Heartbeat(QObject):
    """Counts beats and keeps the longest gap between two, in milliseconds, for each phase."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self.beats: dict[str, int] = {}
        self.phase = "loading"
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT_MS)

    @Slot()
    def beat(self) -> None:
        now = time.perf_counter()
        gap = 1000 * (now - self._last)
        self.longest[self.phase] = max(self.longest.get(self.phase, 0.0), gap)
        self.beats[self.phase] = self.beats.get(self.phase, 0) + 1
        self._last = now


def measure(backend: str, tokens: int) -> dict[str, object]:
    """Load, ask, answer; gives the longest gap and the number of beats by phase."""
    look = prepare_application()
    with tempfile.TemporaryDirectory() as temporary, open_workspace(DataFolder(Path(temporary))) as workspace:
        workspace.choose_model()
        settings = workspace.settings.current
        sampling = settings.with_(sampling=type(settings.sampling)(max_tokens=tokens, seed=1, temperature=0.8, stop=()))
        workspace.assistant.settings = lambda: sampling
        with open_window(workspace, look, ModelOptions(backend=backend)) as opened:
            look.application.processEvents()
            heart, failures = Heartbeat(), list[AppError]()

            def ask() -> None:
                heart.phase = "answering"
                opened.window.dialogue.send(QUESTION)

            def end(*_: object) -> None:
                heart.phase = "ended"
                look.application.quit()

            def fail(*what: object) -> None:
                failures.extend(error for error in what if isinstance(error, AppError))
                look.application.quit()

            opened.answering.model_ready.connect(ask)
            opened.answering.finished.connect(end)
            opened.answering.model_failed.connect(fail)
            opened.answering.failed.connect(fail)
            opened.answering.broken.connect(fail)
            look.application.exec()
    if failures or "answering" not in heart.beats:
        raise SystemExit(f"no answer: {failures}")
    return {"backend": backend, "longest_gap_ms": heart.longest, "beats": heart.beats}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--backend", choices=["torch", "mlx"], default="torch")
    parser.add_argument("--tokens", type=int, default=200)
    options = parser.parse_args()
    print(json.dumps(measure(options.backend, options.tokens)))


if __name__ == "__main__":
    main()
