"""`shakti setup` and `shakti suggest` as people script them, and the four questions on a terminal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator

from app.cli import run
from app.core.errors import ErrorCode
from app.core.first_run import welcome_due
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.core.settings import Language, Settings, Theme, load_settings
from app.profile_session import vault_of
from app.storage.documents.collection_choice import CollectionChoice
from app.ui.wording.error_text import describe_code
from app.workspace import open_workspace

FIELDS = {"welcomed", "language", "theme", "collection", "data_folder", "protection", "recovery_code"}


@pytest.fixture
def home(tmp_path: Path, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[DataFolder]:
    monkeypatch.delenv("SHAKTI_SAMPLES")
    monkeypatch.delenv("SHAKTI_WELCOME")
    yield DataFolder(tmp_path / "folder")
    for translator in qapp.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        qapp.removeTranslator(translator)  # the next test speaks English
        translator.deleteLater()


Shell = Callable[..., Any]


@pytest.fixture
def shell(home: DataFolder, capsys: pytest.CaptureFixture[str]) -> Shell:
    def call(*arguments: str, code: int = 0) -> Any:
        assert run([*arguments, "--json", "--home", str(home.root)]) == code
        return json.loads(capsys.readouterr().out.splitlines()[-1])

    return call


def chosen_collection(home: DataFolder) -> str | None:
    with open_workspace(home) as workspace:
        chosen = CollectionChoice(workspace.session.database).load(None)
        return next((each.name for each in workspace.documents.collections() if each.id == chosen), None)


def test_setup_does_what_the_first_run_does(shell: Shell, home: DataFolder) -> None:
    done = shell("setup", "--language", "te", "--theme", "dark", "--collection", "bank-sample")
    assert set(done) == FIELDS
    assert (done["welcomed"], done["language"], done["theme"]) == (True, "te", "dark")
    assert (done["collection"], done["data_folder"]) == ("bank-sample", str(home.root))
    assert (done["protection"], done["recovery_code"]) == ("keyfile", False)
    settings = load_settings(home.settings)
    assert (settings.language, settings.theme) == (Language.TELUGU, Theme.DARK)
    assert not welcome_due(settings, conversations=0, profiles=1)
    assert chosen_collection(home) == "bank-sample"


def test_setup_leaves_what_it_is_not_told(shell: Shell, home: DataFolder) -> None:
    shell("setup", "--language", "hi", "--collection", "clinic-sample")
    done = shell("setup", "--theme", "light")
    assert (done["language"], done["theme"], done["collection"]) == ("hi", "light", "clinic-sample")
    assert shell("setup", "--collection", "")["collection"] is None
    shell("audit", "on")
    shell("setup", "--theme", "dark", "--language", "hi")
    entries = shell("audit", "list")["entries"]
    assert [each["subject"] for each in entries if each["act"] == "settings_changed"] == ["theme"]


def test_result_is_said_in_the_language_that_was_chosen(home: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("hi", "en"):
        assert run(["setup", "--language", language, "--home", str(home.root)]) == 0
        assert ("Ready." in capsys.readouterr().out) == (language == "en")


def test_skip_chooses_nothing_and_is_not_asked_again(shell: Shell, home: DataFolder) -> None:
    done = shell("setup", "--skip")
    assert (done["welcomed"], done["language"], done["theme"], done["collection"]) == (True, None, "system", None)
    assert load_settings(home.settings) == Settings(welcomed=True)


def test_wrong_name_changes_nothing(shell: Shell, home: DataFolder) -> None:
    error = shell("setup", "--language", "kn", "--collection", "nope", code=1)["error"]
    assert (error["code"], error["detail"]) == ("collection_not_found", "nope")
    assert load_settings(home.settings) == Settings()


@pytest.mark.parametrize("arguments", [("setup",), ("setup", "--skip", "--theme", "dark"), ("setup", "--theme", "red")])
def test_wrong_usage_ends_with_two(home: DataFolder, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        run([*arguments, "--json", "--home", str(home.root)])
    assert ended.value.code == 2
    assert not home.settings.exists()


@pytest.mark.parametrize("language", Language)
def test_suggestions_in_every_language(shell: Shell, language: Language) -> None:
    found = shell("suggest", "--collection", "clinic-sample", "--language", str(language))
    assert (found["collection"], found["pack"], found["language"]) == ("clinic-sample", "clinic-sample", language)
    assert found["offered"] == 4
    assert len(found["questions"]) >= 8
    assert all(each["document"].startswith(f"{language}/") and each["text"] for each in found["questions"])


def test_suggestions_are_in_the_language_of_the_settings(shell: Shell) -> None:
    shell("setup", "--language", "kn")
    assert shell("suggest", "--collection", "bank-sample")["language"] == "kn"


def test_collection_of_ones_own_has_none(shell: Shell, home: DataFolder) -> None:
    with open_workspace(home) as workspace:
        workspace.documents.create_collection("Ward")
    found = shell("suggest", "--collection", "Ward")
    assert (found["pack"], found["offered"], found["questions"]) == (None, 0, [])
    assert shell("suggest", "--collection", "nope", code=1)["error"]["code"] == "collection_not_found"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_terminal_is_asked_four_things(home: DataFolder) -> None:
    """In a process of its own, at a real terminal; answers come one by one, a wrong one and Enter among them."""
    said, code = at_terminal(home, [("[1]: ", "9"), ("[1]: ", "3"), ("Enter", ""), ("[1]: ", "3"), ("[1]: ", "2")])
    assert code == 0, said
    settings = load_settings(home.settings)
    assert (settings.language, settings.theme, settings.welcomed) == (Language.KANNADA, Theme.DARK, True)
    assert chosen_collection(home) == "bank-sample"
    assert "ಕ್ಲಿನಿಕ್ (ಮಾದರಿ)" in said
    assert str(home.root) in said


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_terminal_sets_a_passphrase(home: DataFolder) -> None:
    words = "blue kite over the river"
    answers = [("[1]: ", ""), ("no: ", "y"), ("New passphrase: ", words), ("once more: ", words)]
    said, code = at_terminal(home, [*answers, ("[1]: ", ""), ("[1]: ", "3")])
    assert code == 0, said
    assert words not in said
    assert vault_of(home, None).protection is Protection.PASSPHRASE


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_passphrase_that_is_too_weak_is_said_and_keeps_nobody_from_going_on(home: DataFolder) -> None:
    answers = [("[1]: ", ""), ("no: ", "y"), ("New passphrase: ", "a"), ("once more: ", "a")]
    said, code = at_terminal(home, [*answers, ("[1]: ", ""), ("[1]: ", "3")])
    assert code == 0, said
    assert describe_code(ErrorCode.WEAK_PASSPHRASE).title in said
    assert vault_of(home, None).protection is not Protection.PASSPHRASE


def at_terminal(home: DataFolder, answers: list[tuple[str, str]]) -> tuple[str, int]:
    """What a terminal showed, and the exit code; each answer is typed once its prompt is there."""
    import pty
    import subprocess

    ours, theirs = pty.openpty()
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
    command = [sys.executable, "-m", "app", "setup", "--home", str(home.root)]
    root = Path(__file__).parents[3]
    child = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=root, start_new_session=True
    )
    os.close(theirs)
    said, read_to = "", 0
    with child:
        for prompt, answer in [*answers, ("", "")]:
            while not prompt or prompt not in said[read_to:]:
                try:
                    piece = os.read(ours, 4096)
                except OSError:  # the other end was closed
                    piece = b""
                if not piece:
                    break
                said += piece.decode("utf-8", "replace")
            read_to = len(said)
            if prompt:
                os.write(ours, f"{answer}\n".encode())
    os.close(ours)
    return said, child.returncode
