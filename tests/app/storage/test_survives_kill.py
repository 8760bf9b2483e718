"""kill -9 at any moment: integrity holds, and nothing is missing that was stored, or shown for a moment.

25 seeds; SHAKTI_KILLS=300 tries as many.
"""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.core.conversation import Message, Role, State
from app.core.paths import DataFolder
from app.workspace import open_workspace

CHILD = Path(__file__).parent / "answer_until_killed.py"
ROOT = CHILD.parents[3]
KILLS = int(os.environ.get("SHAKTI_KILLS", "25"))
WRITE_INTERVAL = 0.1  # seconds: ten times as often as the program, so that a kill finds more writes at work
MAY_BE_LOST = 0.5  # with room for a busy disk
LONGEST_LIFE = 1.5  # seconds from ready to kill

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")


def run_until_killed(folder: Path, seconds: float) -> tuple[list[str], float]:
    """The lines that the child wrote, and when it was killed."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), str(WRITE_INTERVAL)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    with child:
        assert child.stdout is not None
        lines = [child.stdout.readline()]
        assert lines == ["ready\n"]
        timer = threading.Timer(seconds, child.kill)
        timer.start()
        lines += child.stdout.readlines()
        timer.join()
    assert child.returncode == -signal.SIGKILL
    return lines, time.monotonic()


def losses(messages: dict[str, Message], lines: list[str], killed: float) -> list[str]:
    """What was reported stored, or shown for long enough, and is not there."""
    lost, latest = [], dict[str, int]()
    questions = {each.id: each for each in messages.values() if each.role is Role.USER}
    for line in lines:
        match line.rstrip("\n").split(" ", 2):
            case ["asked", answer_id, text]:
                answer = messages.get(answer_id)
                question = questions.get(answer.parent_id or "") if answer else None
                if question is None or question.text.strip() != text:
                    lost.append(f"question of {answer_id}")
            case ["shown", answer_id, rest] if " " in rest:
                shown, length = rest.split(" ")
                if float(shown) < killed - MAY_BE_LOST:
                    latest[answer_id] = int(length)
            case ["ended", answer_id]:
                answer = messages.get(answer_id)
                if answer is None or answer.state is not State.COMPLETE:
                    lost.append(f"end of {answer_id}")
    for answer_id, shown_length in latest.items():
        if answer_id not in messages or len(messages[answer_id].text) < shown_length:
            lost.append(f"text of {answer_id}")
    return lost


@pytest.mark.parametrize("seed", range(KILLS))
def test_kill_loses_nothing(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(1 + seed % 2):  # the second run works on what the first has left
        lines, killed = run_until_killed(tmp_path, chance.uniform(0.0, LONGEST_LIFE))
        with open_workspace(DataFolder(tmp_path)) as workspace:
            database = workspace.session.database
            database.empty_log()
            with database.read() as db:
                assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert db.execute("PRAGMA cipher_integrity_check").fetchall() == []
                assert db.execute("PRAGMA foreign_key_check").fetchall() == []
            store = workspace.conversations
            messages = {each.id: each for one in store.list() for each in store.messages(one.id)}
        assert losses(messages, lines, killed) == []
        whole = "".join(f"{number} " for number in range(60))
        for message in messages.values():
            if message.role is Role.ASSISTANT:
                assert message.state in (State.COMPLETE, State.INTERRUPTED)
                assert whole.startswith(message.text)
                assert message.state is State.INTERRUPTED or message.text == whole


def test_harness_sees_a_loss() -> None:
    lines = ["ready", "asked a1 Why?", "shown a1 10.0 5", "ended a1"]
    assert losses({}, lines, 20.0) == ["question of a1", "end of a1", "text of a1"]
