import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.core.conversation import Role, State
from app.storage.conversations import Conversations
from app.storage.database import Database
from app.storage.driver import dbapi

CHILD = Path(__file__).parent / "answer_until_killed.py"
ROOT = CHILD.parents[3]
WRITE_INTERVAL = 0.1  # seconds
MAY_BE_LOST = 1.0  # with room for a busy disk

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")


@pytest.mark.parametrize("pieces", [0, 1, 150, 800])
def test_kill_loses_no_question_and_no_text_that_was_there_for_a_moment(tmp_path: Path, pieces: int) -> None:
    path = tmp_path / "conversations.sqlite"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(path), str(WRITE_INTERVAL)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert child.stdout is not None
    answer_id = child.stdout.readline().strip()
    shown = [child.stdout.readline() for _ in range(pieces)]
    killed = time.monotonic()
    child.kill()
    shown += child.communicate()[0].splitlines()
    assert child.returncode == -signal.SIGKILL
    assert (tmp_path / "conversations.sqlite-wal").exists()  # nothing was closed

    connection = dbapi().connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    database = Database(path)
    store = Conversations(database)
    (conversation,) = store.list()
    question, answer = store.messages(conversation.id)
    assert (question.role, question.text) == (Role.USER, "What outlives a kill?")
    assert (answer.id, conversation.leaf_id) == (answer_id, answer_id)
    assert answer.state in (State.WAITING, State.STREAMING)
    assert "".join(f"{number} " for number in range(len(answer.text))).startswith(answer.text)
    lengths = [int(line.split()[1]) for line in shown if line and float(line.split()[0]) < killed - MAY_BE_LOST]
    assert len(answer.text) >= max(lengths, default=0)
    assert pieces < 800 or max(lengths) > 100  # the child went on for long enough to tell
    assert store.interrupt_unfinished() == 1
    after = store.message(answer_id)
    assert (after.text, after.state) == (answer.text, State.INTERRUPTED)
    database.close()
