"""Asks questions on a disk that fails after some of them: python failing_disk.py FOLDER MODE NUMBER.

Prints "stored ID" for each question and answer that was reported stored, "refused CODE" for each that was not.
"""

import sys
import threading
from pathlib import Path

from disk_shim import Mode, arm
from scripted_model import ScriptedModel

from app.core.conversations.assistant import Failed, Finished
from app.core.errors import AppError
from app.core.paths import DataFolder
from app.workspace import open_workspace
from shakti_mlx.errors import ModelError


def main(folder: str, mode: str, number: str) -> None:
    with open_workspace(DataFolder(Path(folder))) as workspace:
        assistant = workspace.assistant
        assistant.model = ScriptedModel(["a long answer " * 300])
        arm(Mode[mode], int(number))
        for turn in range(12):
            try:
                answer = assistant.ask(f"question {turn} " * 100).answer
                sys.stdout.write(f"stored {answer.parent_id}\n")
                match list(assistant.answer(answer.id, threading.Event()))[-1]:
                    case Finished(message=message):
                        sys.stdout.write(f"stored {message.id}\n")
                    case Failed(error=error):
                        raise error
            except (AppError, ModelError) as error:
                sys.stdout.write(f"refused {error.code}\n")
        arm(Mode.NONE)


if __name__ == "__main__":
    main(*sys.argv[1:])
