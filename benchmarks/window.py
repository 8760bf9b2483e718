"""The window's figures: start, memory, frames while an answer streams into 5,000 messages, its heartbeat under load.

    python -m benchmarks.window [--starts] [--messages N] [--json]

Each part runs in a fresh process and data folder, offscreen. Frame work is what one pass of the event loop takes
while there is something to draw; two processes that compute without end are the load.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.speaker import Speaker

if TYPE_CHECKING:
    from app.application import Look
    from app.core.settings import Settings
    from app.program import Program
    from app.ui.window.start_frame import StartFrame
    from app.workspace import Workspace

ROUNDS = 5  # of starts
CONVERSATIONS = 120  # of the profile that is opened
WORDS, PACE = 600, 0.02  # words of the answer, and seconds between two

PROSE = "ಆಧಾರ್ ಎಂಬುದು ಭಾರತ ಸರ್ಕಾರವು ನೀಡುವ 12 ಅಂಕಿಯ **ಗುರುತಿನ** ಸಂಖ್ಯೆ. It is a number of twelve digits. "
ANSWER = f"{PROSE * 4}\n\n1. one\n2. two\n\n```python\nprint('x')  # y\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"


class FastSpeaker(Speaker):
    """Says WORDS words, one every PACE seconds, as a fast model would: those of ANSWER, again and again."""

    def speak(self, stop: threading.Event) -> Iterator[str]:
        """Until it is stopped."""
        words = ANSWER.split(" ")
        for number in range(WORDS):
            if stop.wait(PACE):
                break
            yield f"{words[number % len(words)]} "


def start() -> dict[str, float]:
    """The program as the command starts it: milliseconds until its frame, and until its window is drawn with its list.

    Then megabytes of memory, and the longest gap of a 5 ms heartbeat, in the three seconds in which it reads what
    the first click will want. Instead of a model there is a Speaker.
    """
    from app import window_run
    from app.application import prepare_application
    from app.main import main

    times: dict[str, float] = {}
    beats: list[float] = []
    show = window_run.show_start

    def since_start() -> float:
        return 1000 * (time.monotonic() - float(os.environ["SHAKTI_STARTED"]))

    def prepared() -> Look:
        from PySide6.QtCore import QEvent, QObject, QTimer

        look = prepare_application()
        heart = QTimer(look.application, interval=5)
        heart.timeout.connect(lambda: beats.append(time.monotonic()))

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
                if event.type() == QEvent.Type.Paint and type(watched).__name__ == "MainWindow" and not times:
                    from app.ui.window.window import MainWindow

                    assert isinstance(watched, MainWindow)
                    if watched.conversations:
                        times["visible_ms"] = 0.0
                        QTimer.singleShot(0, self, self.note)  # its parts are drawn after it
                return False

            def note(self) -> None:
                times["visible_ms"] = since_start()
                from app.workspace import Workspace

                Workspace.load_model = _speaking  # type: ignore[assignment, method-assign]
                heart.start()
                QTimer.singleShot(3_000, self, self.end)

            def end(self) -> None:
                times["memory_mb"] = _memory()
                look.application.quit()

        watch = Watch(look.application)
        look.application.installEventFilter(watch)
        return look

    def framed(settings: Settings, look: Look) -> StartFrame:
        frame = show(settings, look)
        _frame_ms.append(since_start())
        return frame

    vars(window_run).update(prepare_application=prepared, show_start=framed)
    main([])
    gaps = [1000 * (after - before) for before, after in itertools.pairwise(beats)]
    return {"frame_ms": _frame_ms[0], **times, "settling_gap_ms": max(gaps)}


def _speaking(workspace: Workspace, model_id: str | None = None, options: object = None) -> Speaker:
    speaker = workspace.assistant.model = FastSpeaker()
    return speaker


def stream(messages: int, *, loaded: bool) -> dict[str, float]:
    """Frame work in milliseconds while an answer streams at the end of so many messages, and the longest gap."""
    import multiprocessing
    import statistics

    from PySide6.QtCore import QObject, QTimer

    load = [multiprocessing.Process(target=_compute, daemon=True) for _ in range(os.cpu_count() or 2)] if loaded else []
    with _program(lambda workspace: _fill(workspace, messages)) as (program, look):
        _until(look, lambda: program.shown is not None and program.shown.window.model_status.isVisible())
        assert program.shown is not None
        window = program.shown.window
        _until(look, lambda: len(window.conversations) > 0)
        window.dialogue.open(window.conversations[0].id)
        _until(look, lambda: len(window.dialogue.path) == messages)
        _pause(look, 1.0)
        for each in load:
            each.start()
        beats: list[float] = []
        parent = QObject()
        timer = QTimer(parent, interval=5)
        timer.timeout.connect(lambda: beats.append(time.monotonic()))
        timer.start()
        window.dialogue.send("?")
        _until(look, lambda: window.dialogue.busy)
        work = []
        while window.dialogue.busy:
            before = time.thread_time()
            look.application.processEvents()
            took = time.thread_time() - before
            if took > 0.0005:  # something was drawn or laid out
                work.append(1000 * took)
            time.sleep(0.001)
        for each in load:
            each.terminate()
        gaps = [1000 * (after - before) for before, after in itertools.pairwise(beats)]
    ordered = sorted(work)
    return {
        "frames": len(work),
        "frame_ms_median": statistics.median(work),
        "frame_ms_95": ordered[int(len(ordered) * 0.95)],
        "frame_ms_longest": ordered[-1],
        "longest_gap_ms": max(gaps),
    }


_frame_ms: list[float] = []


@contextmanager
def _program(fill: Any) -> Iterator[tuple[Program, Look]]:
    from app.application import prepare_application
    from app.core.instance import instance_lock
    from app.core.paths import DataFolder
    from app.core.settings import SettingsFile

    look = prepare_application()
    folder = DataFolder(Path(os.environ["SHAKTI_BENCH_HOME"]))
    folder.root.mkdir(parents=True, exist_ok=True)
    from app.opening import open_unlocked
    from app.profile_session import vault_of
    from app.program import Program

    speaker = FastSpeaker()

    def load(workspace: Workspace, model_id: str | None) -> Speaker:
        workspace.assistant.model = speaker
        return speaker

    with instance_lock(folder):
        vault = vault_of(folder, None)
        vault.unlock()
        opened = open_unlocked(folder, SettingsFile(folder.settings), vault)
        fill(opened.workspace)
        opened.close()
        vault.lock()
        program = Program(folder, look, load)
        try:
            program.start()
            yield program, look
        finally:
            program.close()


def make_profile() -> dict[str, float]:
    """A profile with CONVERSATIONS of one question, for `start`; its window is opened once."""
    with _program(_fill_list) as (program, look):
        _until(look, lambda: program.shown is not None and program.shown.window.standing.stands)
    return {}


def _fill_list(workspace: Workspace) -> None:
    from app.core.conversations.conversation import State

    for number in range(CONVERSATIONS):
        exchange = workspace.assistant.ask(f"{number} {PROSE}")
        workspace.conversations.write_answer(exchange.answer.id, ANSWER, State.COMPLETE)


def _fill(workspace: Workspace, messages: int) -> None:
    from app.core.conversations.conversation import State

    conversation = None
    for number in range(messages // 2):
        exchange = workspace.assistant.ask(f"{number} {PROSE}", conversation)
        workspace.conversations.write_answer(exchange.answer.id, f"{number}\n\n{ANSWER}", State.COMPLETE)
        conversation = exchange.question.conversation_id


def _until(look: Look, reached: Any) -> None:
    ends = time.monotonic() + 120
    while not reached():
        if time.monotonic() > ends:
            raise SystemExit("the window did not come to what was to be measured")
        look.application.processEvents()
        time.sleep(0.001)


def _pause(look: Look, seconds: float) -> None:
    ends = time.monotonic() + seconds
    _until(look, lambda: time.monotonic() > ends)


def _compute() -> None:
    while True:
        sum(range(100_000))


def _memory() -> float:
    """Megabytes of this process that no other has: what the window costs."""
    with Path("/proc/self/smaps_rollup").open(encoding="ascii") as lines:
        fields = dict(line.split(":", 1) for line in lines if ":" in line)
    return sum(float(fields[name].split()[0]) for name in ("Private_Clean", "Private_Dirty")) / 1000


def _part(name: str, home: str, *arguments: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SHAKTI_BENCH_HOME": home, "SHAKTI_SAMPLES": "none"}
    environment["SHAKTI_WELCOME"] = "none"  # as at every start but the first
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # nothing is left in a keychain
    environment["SHAKTI_HOME"] = home
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # warm is with the modules compiled, as after any first start
    environment["SHAKTI_STARTED"] = str(time.monotonic())
    command = [sys.executable, "-m", "benchmarks.window", "--part", name, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def main() -> None:
    import statistics  # what the program does not read itself is read late: it counted for its start

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=5_000)
    parser.add_argument("--part", choices=["profile", "start", "stream", "loaded"])
    parser.add_argument("--starts", action="store_true", help="the start alone")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.part:
        alone = {"profile": make_profile, "start": start}.get(options.part)
        print(json.dumps(alone() if alone else stream(options.messages, loaded=options.part == "loaded")))
        return
    with tempfile.TemporaryDirectory() as home:
        _part("profile", home)
        starts = [_part("start", home) for _ in range(ROUNDS)]
    report: dict[str, Any] = {
        "frame_ms": [each["frame_ms"] for each in starts],
        "visible_ms": [each["visible_ms"] for each in starts],
        "settling_gap_ms": max(each["settling_gap_ms"] for each in starts),
        "memory_mb": statistics.median(each["memory_mb"] for each in starts),
    }
    for name in () if options.starts else ("stream", "loaded"):
        with tempfile.TemporaryDirectory() as home:
            report[name] = _part(name, home, "--messages", str(options.messages))
    if options.json:
        print(json.dumps(report))
        return
    frame, drawn = (statistics.median(report[name]) for name in ("frame_ms", "visible_ms"))
    print(f"frame shown after {frame:.0f} ms, window drawn after {drawn:.0f} ms, {report['memory_mb']:.0f} MB")
    print(f"longest gap in the seconds after that: {report['settling_gap_ms']:.0f} ms")
    for name in () if options.starts else ("stream", "loaded"):
        print(f"{name}: " + ", ".join(f"{key} {value:.1f}" for key, value in report[name].items()))


if __name__ == "__main__":
    main()
