"""Answers questions until it is killed: python answer_until_killed.py FOLDER INTERVAL.

Works on the real data folder, as the window does, with a model that never ends. Writes a line for each question when
it is stored and before the model starts ("asked ID TEXT"), and one for each piece when it is shown ("shown ID TIME
LENGTH", on the monotonic clock).
"""

import sys
import threading
import time
from pathlib import Path

from scripted_model import ScriptedModel

from app.core.conversations.assistant import Assistant, Delta
from app.core.paths import DataFolder
from app.core.settings import Settings
from app.workspace import open_workspace

PIECES = 60  # of each answer but the last: then the next question comes


def main(folder: str, interval: str) -> None:
    never = threading.Event()

    def take_time(number: int) -> None:
        never.wait(0.002)

    def say(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    with open_workspace(DataFolder(Path(folder))) as workspace:
        assistant = Assistant(workspace.conversations, Settings, write_interval=float(interval))
        conversation: str | None = None
        say("ready")
        for turn in range(10_000):
            assistant.model = ScriptedModel([f"{number} " for number in range(PIECES)], before_piece=take_time)
            text = f"Question {turn} " + "about what outlives a kill? " * (turn % 40)
            exchange = assistant.ask(text, conversation if turn % 5 else None)
            answer, conversation = exchange.answer, exchange.answer.conversation_id
            say(f"asked {answer.id} {text.strip()}")
            length = 0
            for event in assistant.answer(answer.id, never):
                if isinstance(event, Delta):
                    length += len(event.text)
                    say(f"shown {answer.id} {time.monotonic()} {length}")
            say(f"ended {answer.id}")


if __name__ == "__main__":
    main(*sys.argv[1:])
