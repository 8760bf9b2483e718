"""A process that answers a question until it is killed: python answer_until_killed.py DATABASE INTERVAL.

Writes a line for the question, then for each piece shown: its time on the monotonic clock and the text's length.
"""

import sys
import threading
import time
from pathlib import Path

from scripted_model import ScriptedModel

from app.core.assistant import Assistant, Delta
from app.core.settings import Settings
from app.storage.conversations import Conversations
from app.storage.database import Database


def main(path: str, interval: str) -> None:
    store = Conversations(Database(Path(path)))
    assistant = Assistant(store, Settings, write_interval=float(interval))
    never = threading.Event()

    def take_time(number: int) -> None:
        never.wait(0.002)

    assistant.use(ScriptedModel([f"{number} " for number in range(100_000)], before_piece=take_time))
    answer = assistant.ask("What outlives a kill?").answer
    sys.stdout.write(f"{answer.id}\n")
    sys.stdout.flush()
    length = 0
    for event in assistant.answer(answer.id, never):
        if isinstance(event, Delta):
            length += len(event.text)
            sys.stdout.write(f"{time.monotonic()} {length}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
