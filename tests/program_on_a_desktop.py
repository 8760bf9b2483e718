"""The real window with a model that says the question back, as a program of its own: for tests on a real display.

python tests/program_on_a_desktop.py DATA_FOLDER
"""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from scripted_model import ScriptedModel
from word_embedder import WordEmbedder

from app.application import prepare_application
from app.core.conversations.assistant import LanguageModel
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.program import Program
from app.storage.keys.keychain import Keychain
from app.workspace import Workspace


class Parrot(ScriptedModel):
    """Says the question back; asked for a long answer, it goes on until it is stopped."""

    def speak(self, stop: threading.Event) -> Iterator[str]:
        _, question = self.seen[-1][-1]
        yield f"You asked: {question}"
        while "long" in question and not stop.wait(0.02):
            yield " and"


def main(folder: Path) -> int:
    look = prepare_application()
    data = DataFolder(folder)
    folder.mkdir(parents=True, exist_ok=True)

    def load(workspace: Workspace, model_id: str | None) -> LanguageModel:
        return Parrot()

    with instance_lock(data):
        program = Program(data, look, load, keychain=Keychain(lambda: None), embedder=WordEmbedder())
        program.start()
        try:
            return look.application.exec()
        finally:
            program.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
