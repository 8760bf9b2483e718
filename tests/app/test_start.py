"""What is read before the window stands: nothing that only a click, a question or the model needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FILL = """
from app.core.instance import instance_lock
from app.core.paths import data_folder
from app.core.settings import SettingsFile
from app.opening import open_unlocked
from app.profile_session import vault_of

folder = data_folder(None)
with instance_lock(folder):
    vault = vault_of(folder)
    vault.unlock()
    opened = open_unlocked(folder, SettingsFile(folder.settings), vault)
    opened.workspace.assistant.ask("When is the clinic open?")
    opened.close()
    vault.lock()
"""

START = """
import sys
from PySide6.QtCore import QEvent, QObject, QThread
from app.application import prepare_application
from app.main import main
from app.storage.database.driver import Connection
import app.window_run

begin, readers = Connection.__init__, []

def note_reader(self, connection):
    readers.append("reader:" + QThread.currentThread().objectName())
    begin(self, connection)

Connection.__init__ = note_reader

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "MainWindow" and watched.conversations:
            if not watched.standing.stands:
                print(*sorted(sys.modules), *readers, sep="\\n", flush=True)
            look.application.quit()
        return False

def prepare():
    global look
    look = prepare_application()
    look.application.watch = Watch(look.application)
    look.application.installEventFilter(look.application.watch)
    return look

app.window_run.prepare_application = prepare
sys.exit(main([]))
"""


# What each is for, so that nobody lets it in without knowing: reading it costs the start tens of milliseconds.
LATER = {
    "sqlite_utils": "writing to the database",
    "click": "writing to the database",
    "dateutil": "writing to the database",
    "pluggy": "writing to the database",
    "PySide6.QtDBus": "locking before the computer sleeps",
    "numpy": "vectors and the model",
    "jinja2": "the model's chat template",
    "tokenizers": "the model",
    "torch": "the model",
    "mlx": "the model",
    "pygments": "code in answers",
    "stdnum": "personal data",
    "regex": "answers from documents",
    "ssl": "the network, which is off",
    "http": "the network, which is off",
    "importlib.metadata": "the version",
    "app.commands.answers": "a command",
    "app.commands.talk": "a command",
    "app.core.packs.manifest": "packs",
    "app.core.typing.typist": "typing with Latin letters",
    "app.knowledge.answer.answers": "answers from documents",
    "app.knowledge.read": "adding documents",
    "app.knowledge.search.search": "answers from documents",
    "app.core.models.model_care": "a click",
    "app.core.privacy.numbers": "personal data",
    "app.storage.conversations.exchange": "a click",
    "app.ui.transcript.answer_view": "a conversation",
    "app.ui.transcript.code_colors": "code in answers",
    "app.ui.transcript.formulas": "a conversation",
    "app.ui.transcript.markdown": "a conversation",
    "app.ui.transcript.markdown_style": "a conversation",
    "app.ui.transcript.question_view": "a conversation",
    "app.ui.transcript.quotation_view": "a conversation",
    "app.ui.transcript.text_view": "a conversation",
    "app.ui.documents.add_documents_sheet": "a click",
    "app.ui.documents.collections_dialog": "a click",
    "app.ui.exchange.export_dialog": "a click",
    "app.ui.first_run.first_run": "the first start alone",
    "app.ui.exchange.import_dialog": "a click",
    "app.ui.documents.install_pack_dialog": "a click",
    "app.ui.models.models_page": "a click",
    "app.ui.privacy.privacy_page": "a click",
    "app.ui.settings.settings_window": "a click",
    "app.workers.diagnosis": "a click",
}


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What has been read when the window is drawn with its list, in the second start of a profile; and by whom it was
    read from the database."""
    home: Path = tmp_path_factory.mktemp("home")
    environment = {
        **os.environ,
        "SHAKTI_HOME": str(home),
        "SHAKTI_SAMPLES": "none",
        "SHAKTI_WELCOME": "none",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    subprocess.run([sys.executable, "-c", FILL], env=environment, check=True, timeout=120)
    started = subprocess.run(
        [sys.executable, "-c", START], env=environment, check=False, timeout=120, capture_output=True, text=True
    )
    assert started.returncode == 0, started.stderr
    return set(started.stdout.split())


def test_window_stands_before_anything_is_read_that_it_can_do_without(modules: set[str]) -> None:
    assert "app.ui.window.window" in modules
    assert {name: LATER[name] for name in sorted(modules) if name in LATER} == {}


def test_storage_reads_for_the_window_once_it_stands(modules: set[str]) -> None:
    """Its threads would take the interpreter from the window that is being put together."""
    assert {name for name in modules if name.startswith("reader:")} == {"reader:"}  # the thread that opens has no name


def test_what_is_named_is_there_to_be_read(modules: set[str]) -> None:
    """A module that was renamed would be looked for in vain."""
    ours = [name for name in LATER if name.startswith("app.")]
    root = Path(__file__).parents[2]
    assert [name for name in ours if not list(root.glob(f"{name.replace('.', '/')}*"))] == []


def test_version_is_told_without_reading_the_program() -> None:
    code = "import sys; from app.main import main; main(['--version']); print(*sorted(sys.modules), file=sys.stderr)"
    told = subprocess.run([sys.executable, "-c", code], check=True, timeout=60, capture_output=True, text=True)
    read = set(told.stderr.split())
    assert not read & {"PySide6.QtGui", "app.workspace", "app.profile_session", "sqlite_utils", "filelock"}


def test_pyside_does_not_read_the_source_of_every_module() -> None:
    """It is kept from that by a name of its own, which another version may no longer have."""
    code = """
import sys
from app.main import main
main(["--version"])
from app.ui.look.theme import Appearance
assert sys.modules["shibokensupport.feature"].pyside_feature_dict["app.ui.look.theme"] == -1
"""
    told = subprocess.run([sys.executable, "-c", code], check=False, timeout=60, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr


def test_pyside_does_not_compile_what_writes_its_type_stubs() -> None:
    """They are found empty; what tells a wrong argument is there, and others' imports go on as before."""
    code = """
import sys
before = list(sys.meta_path)
from app.ui.window.pyside_features import leave_out
leave_out()
assert sys.meta_path == before
assert not hasattr(sys.modules["shibokensupport.signature.lib.pyi_generator"], "generate_pyi")
from PySide6.QtCore import QTimer
try:
    QTimer().setInterval("soon")
except TypeError as error:
    assert "msec: int" in str(error), error
else:
    raise SystemExit("no error")
"""
    told = subprocess.run([sys.executable, "-c", code], check=False, timeout=60, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr


def test_nothing_is_collected_while_the_program_is_read() -> None:
    code = """
import gc
import sys
from app.main import main
early = []
def note(phase, info):
    if not hasattr(sys.modules.get("app.cli"), "run"):
        early.append(phase)
gc.callbacks.append(note)
main(["--version"])
assert early == [], early
assert gc.isenabled()
"""
    told = subprocess.run([sys.executable, "-c", code], check=False, timeout=60, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
