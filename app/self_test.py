"""`shakti self-test`: the real window, offscreen, to an answer that survives a restart; then documents, quoted."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.conversations.conversation import Message, State
from app.core.errors import AppError
from app.core.paths import DataFolder
from app.core.profiles.profiles import Profiles
from app.core.settings import load_settings
from app.self_test_documents import add_documents, quote_document
from shakti_mlx.errors import ModelError
from shakti_mlx.sampling import SamplingParams

if TYPE_CHECKING:
    from app.application import Look
    from app.ui.window.window import MainWindow
    from app.workspace import Workspace

T = TypeVar("T")

SAMPLING = SamplingParams(temperature=0.0, max_tokens=64)
QUESTION = "What is the capital of France?"
LONGEST_WAIT = 180.0  # seconds for the model to load, and for the answer


@dataclass(frozen=True)
class Check:
    """One thing that was tried."""

    name: str
    ok: bool
    ms: float
    detail: str = ""


@dataclass
class Report:
    """All that was tried, in order. A failed check ends the test."""

    checks: list[Check] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether everything worked."""
        return bool(self.checks) and all(check.ok for check in self.checks)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"ok": self.ok, "checks": [asdict(check) for check in self.checks]}

    def as_text(self) -> str:
        """A line a check."""
        return "\n".join(
            f"{'ok  ' if check.ok else 'FAIL'} {check.name} ({check.ms:.0f} ms) {check.detail}".rstrip()
            for check in self.checks
        )

    @contextmanager
    def check(self, name: str) -> Iterator[list[str]]:
        """Time a check; what is appended to the yielded list becomes its detail. Raises _Failed when it fails."""
        started, details = time.perf_counter(), list[str]()
        try:
            yield details
        except (AppError, ModelError, _Failed) as error:
            self._add(name, False, started, [*details, str(error)])
            raise _Failed from error
        except Exception as error:
            self._add(name, False, started, [*details, f"{type(error).__name__}: {error}"])
            raise _Failed from error
        self._add(name, True, started, details)

    def _add(self, name: str, ok: bool, started: float, details: list[str]) -> None:
        self.checks.append(Check(name, ok, round(1000 * (time.perf_counter() - started), 1), "; ".join(details)))


class _Failed(Exception):  # noqa: N818 - not an error of the program: a check's outcome
    """A check did not hold."""


def run_self_test(folder: DataFolder, *, backend: str | None) -> Report:
    """Try the program in a folder of its own that is removed afterwards, with the model of `folder` if it has one."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    report = Report()
    with tempfile.TemporaryDirectory(prefix="shakti-self-test-") as temporary:
        scratch = DataFolder(Path(temporary))
        with suppress(_Failed):  # the report says it
            _run(report, folder, scratch, backend)
        with suppress(AppError):
            _leave_no_key(scratch)
    return report


def _run(report: Report, folder: DataFolder, scratch: DataFolder, backend: str | None) -> None:
    from app.application import prepare_application
    from app.workspace import models_of, open_workspace

    with report.check("application"):
        look = prepare_application()
    with report.check("fonts"):
        _check_fonts()
    with report.check("languages") as details:
        details.append(", ".join(_check_languages(look)))
    with report.check("model installed") as details:
        if models_of(folder).installed():
            scratch.models.symlink_to(folder.models, target_is_directory=True)
        models_of(scratch).ensure_starter()
        details.extend(model.id for model in models_of(scratch).installed())
    with _step(report, "data folder", open_workspace(scratch)) as workspace:
        workspace.settings.update(model=load_settings(folder.settings).model, sampling=SAMPLING)
        with report.check("sample packs") as details:
            details.append(_check_samples(workspace))
        answer = _ask_in_window(report, workspace, look, backend)
        with report.check("documents read") as details:
            details.append(add_documents(workspace, scratch.root / "documents to read"))
        with report.check("document quoted") as details:
            details.append(quote_document(workspace))
    with report.check("encrypted") as details:
        details.append(_check_encrypted(scratch))
    with _step(report, "data folder again", open_workspace(scratch)) as workspace:
        _find_again(report, workspace, look, answer)


def _check_encrypted(scratch: DataFolder) -> str:
    """Nothing of the question is in plain text on disk; gives what protects the key, and the keychain there is."""
    from app.storage.keys.keychain import Keychain
    from app.storage.keys.vault import Vault

    for profile in Profiles(scratch).list():
        place = scratch.profile(profile.id)
        for file in (each for each in place.root.rglob("*") if each.is_file()):
            if QUESTION.encode() in file.read_bytes():
                raise _Failed(f"plain text in {file.name}")
        return f"{Vault(profile, place).protection}, keychain: {Keychain().name}"
    raise _Failed("no profile")


def _check_samples(workspace: Workspace) -> str:
    """A new profile has what the program brings; gives their ids."""
    from app.core.packs.samples import SAMPLES, samples_wanted

    found = [pack.manifest.id for pack in workspace.packs.list()]
    if samples_wanted() and sorted(found) != sorted(SAMPLES):
        raise _Failed(f"there are {found}")
    return ", ".join(found) or "switched off"


def _leave_no_key(scratch: DataFolder) -> None:
    """Take the test's key out of this computer's keychain."""
    from app.storage.keys.vault import Vault

    for profile in Profiles(scratch).list():
        Vault(profile, scratch.profile(profile.id)).forget_secrets()


@contextmanager
def _step(report: Report, name: str, opening: AbstractContextManager[T]) -> Iterator[T]:
    """Enter `opening` as a check of its own; what is done inside has its own checks."""
    with ExitStack() as stack:
        with report.check(name):
            opened = stack.enter_context(opening)
        yield opened


def _ask_in_window(report: Report, workspace: Workspace, look: Look, backend: str | None) -> Message:
    """Type the question into the composer, send it, and wait for the answer in the transcript."""
    from app.core.models.model_options import ModelOptions
    from app.plain_window import open_window

    with _step(report, "window", open_window(workspace, look, ModelOptions(backend=backend))) as opened:
        window, ready, failed = opened.window, list[tuple[str, str]](), list[object]()
        opened.answering.model_ready.connect(lambda name, backend, _languages: ready.append((name, backend)))
        opened.answering.model_failed.connect(failed.append)
        with report.check("model loaded") as details:
            _until(look, lambda: bool(ready or failed))
            details.extend(map(str, failed or ready[0]))
            if failed:
                raise _Failed
        with report.check("answer") as details:
            ended: list[Message] = []
            opened.answering.finished.connect(ended.append)
            opened.answering.failed.connect(lambda message, _error: ended.append(message))
            window.composer.field.setPlainText(QUESTION)
            window.composer.button.click()
            _until(look, lambda: bool(ended))
            details.append(f"{ended[0].state}, {len(ended[0].text)} characters")
            if ended[0].state is not State.COMPLETE or not ended[0].text.strip():
                raise _Failed
            _until(look, lambda: _shown(window) == [QUESTION, ended[0].text])
    return ended[0]


def _find_again(report: Report, workspace: Workspace, look: Look, answer: Message) -> None:
    """The conversation is on disk and in the transcript of a new window."""
    from app.plain_window import open_window

    with report.check("stored"):
        stored = workspace.conversations.messages(answer.conversation_id)
        if [message.text for message in stored] != [QUESTION, answer.text]:
            raise _Failed
    with _step(report, "window again", open_window(workspace, look)) as opened, report.check("found again"):
        opened.window.dialogue.open(answer.conversation_id)
        _until(look, lambda: _shown(opened.window) == [QUESTION, answer.text])


def _shown(window: MainWindow) -> list[str]:
    """The messages whose text stands in the transcript."""
    return [view.message.text for view in window.transcript.views if view.text_view.toPlainText().strip()]


def _until(look: Look, reached: Callable[[], bool]) -> None:
    """Run the window's events until `reached`. Raises _Failed after LONGEST_WAIT."""
    ends = time.monotonic() + LONGEST_WAIT
    while not reached():
        if time.monotonic() > ends:
            raise _Failed(f"nothing within {LONGEST_WAIT:.0f} s")
        look.application.processEvents()
        time.sleep(0.005)


def _check_fonts() -> None:
    """Every script has a bundled font: no glyph is missing."""
    from app.ui.look.fonts import without_glyphs

    if missing := without_glyphs():
        raise _Failed(f"no glyphs for {', '.join(missing)}")


def _check_languages(look: Look) -> list[str]:
    """Each language has its catalogue: a word of the interface comes out different from English."""
    from PySide6.QtCore import QCoreApplication

    from app.core.settings import Language

    words = {}
    for language in Language:
        look.language.set_language(language)
        words[language] = QCoreApplication.translate("Composer", "Send")
    look.language.set_language(Language.ENGLISH)
    if len(set(words.values())) != len(words):
        raise _Failed(f"untranslated: {words}")
    return [str(language) for language in words]
