"""kill -9 at any moment: integrity holds, and nothing is missing that was stored, or shown for a moment.

12 seeds; SHAKTI_KILLS=300 tries as many.
"""

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.core.conversations.conversation import Message, Role, State
from app.core.paths import DataFolder
from app.workspace import open_workspace

CHILD = Path(__file__).parent / "answer_until_killed.py"
ROOT = CHILD.parents[3]
KILLS = int(os.environ.get("SHAKTI_KILLS", "12"))
WRITE_INTERVAL = 0.1  # seconds: ten times as often as the program, so that a kill finds more writes at work
MAY_BE_LOST = 0.5  # with room for a busy disk
LONGEST_LIFE = 1.5  # seconds from ready to kill

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")


def run_until_killed(folder: Path, seconds: float) -> list[str]:
    """The whole lines that the child wrote."""
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
    return [line for line in lines if line.endswith("\n")]


def losses(messages: dict[str, Message], lines: list[str]) -> list[str]:
    """What was reported stored, or shown for long enough, and is not there.

    How long is told by the child's own clock, at its last piece: it stands still where the machine has no time for it.
    """
    lost, latest = [], dict[str, int]()
    last = max((float(line.split(" ")[2]) for line in lines if line.startswith("shown ")), default=0.0)
    questions = {each.id: each for each in messages.values() if each.role is Role.USER}
    for line in lines:
        match line.rstrip("\n").split(" ", 2):
            case ["asked", answer_id, text]:
                answer = messages.get(answer_id)
                question = questions.get(answer.parent_id or "") if answer else None
                if question is None or question.text.strip() != text:
                    lost.append(f"question of {answer_id}")
            case ["shown", answer_id, rest]:
                shown, length = rest.split(" ")
                if float(shown) < last - MAY_BE_LOST:
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
        lines = run_until_killed(tmp_path, chance.uniform(0.0, LONGEST_LIFE))
        with open_workspace(DataFolder(tmp_path)) as workspace:
            database = workspace.session.database
            database.empty_log()
            with database.read() as db:
                assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert db.execute("PRAGMA cipher_integrity_check").fetchall() == []
                assert db.execute("PRAGMA foreign_key_check").fetchall() == []
            store = workspace.conversations
            messages = {each.id: each for one in store.list() for each in store.messages(one.id)}
        assert losses(messages, lines) == []
        whole = "".join(f"{number} " for number in range(60))
        for message in messages.values():
            if message.role is Role.ASSISTANT:
                assert message.state in (State.COMPLETE, State.INTERRUPTED)
                assert whole.startswith(message.text)
                assert message.state is State.INTERRUPTED or message.text == whole


def test_harness_sees_a_loss() -> None:
    lines = ["ready", "asked a1 Why?", "shown a1 10.0 5", "ended a1", "shown a2 20.0 5"]
    assert losses({}, lines) == ["question of a1", "end of a1", "text of a1"]
