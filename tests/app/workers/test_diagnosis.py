"""What is told of errors is their codes alone; the self-check fails where something is broken, and says which."""

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from app.core.errors import AppError, ErrorCode
from app.core.models.library import ModelLibrary
from app.core.paths import DataFolder
from app.core.settings import SettingsFile
from app.storage.database.database import Database
from app.workers.diagnosis import LoggedError, diagnostics_of, logged_errors
from app.workers.self_check import Step, run_steps, steps
from shakti_mlx.errors import ModelError, ModelErrorCode

LOG = """\
2026-11-26 03:00:00,123 INFO     MainThread app.x: disk_full
2026-11-26 03:00:01,123 WARNING  library app.workers.work_thread: library: disk_full: /home/lakshmi/ward
2026-11-26 03:00:02,123 ERROR    model app.workers.answering: no answer
  File "/home/lakshmi/x.py", line 3, in f
2026-11-26 03:00:03,123 WARNING  model app.workers.answering: model not loaded: too_little_memory: 3 GB
2026-11-26 03:00:04,123 WARNING  model app.core.settings: the settings cannot be used (ValueError)
"""


def good(cancelled: object) -> str:
    return "tiny"


def test_codes_and_times_are_taken_from_the_log_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "shakti.log").write_text(LOG)
    assert logged_errors(tmp_path / "shakti.log") == [
        LoggedError("2026-11-26 03:00:01", "disk_full"),
        LoggedError("2026-11-26 03:00:03", "too_little_memory"),
    ]
    assert logged_errors(tmp_path / "none.log") == []


def test_only_the_last_errors_of_a_large_log_are_told(tmp_path: Path) -> None:
    line = LOG.splitlines()[1]
    (tmp_path / "shakti.log").write_bytes(b"\xff" * 300_000 + b"\n" + "\n".join([line] * 50).encode())
    assert len(logged_errors(tmp_path / "shakti.log")) == 10


def test_every_step_works_here() -> None:
    results = list(run_steps(steps(good)))
    assert [(each.name, each.ok) for each in results] == [
        ("folder", True),
        ("storage", True),
        ("documents", True),
        ("kernels", True),
        ("model", True),
    ]


def test_step_that_fails_is_named_by_its_code_and_the_next_is_tried() -> None:
    def full(folder: Path, cancelled: object) -> str:
        raise AppError(ErrorCode.DISK_FULL, "/home/lakshmi")

    def broken(folder: Path, cancelled: object) -> str:
        raise KeyError("what lakshmi typed")

    def damaged(cancelled: object) -> str:
        raise ModelError(ModelErrorCode.DAMAGED, "/home/lakshmi")

    tried = [Step("a", full), Step("b", broken), *steps(damaged)[-1:]]
    assert [(each.ok, each.detail) for each in run_steps(tried)] == [
        (False, "disk_full"),
        (False, "KeyError"),
        (False, str(ModelErrorCode.DAMAGED)),
    ]


def test_model_that_was_altered_fails_the_check(tmp_path: Path) -> None:
    class Altered:
        def chosen(self, settings: object) -> SimpleNamespace:
            return SimpleNamespace(id="tiny")

        def verify(self, model: SimpleNamespace, *, cancelled: object) -> None:
            raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, model.id)

    folder, models, database = DataFolder(tmp_path), cast(ModelLibrary, Altered()), cast(Database, None)
    diagnostics = diagnostics_of(folder, SettingsFile(folder.settings), models, database)
    (result,) = run_steps(diagnostics.steps()[-1:])
    assert (result.name, result.ok, result.detail) == ("model", False, str(ModelErrorCode.CHECKSUM_MISMATCH))


def test_steps_get_an_empty_folder_that_is_gone_afterwards() -> None:
    seen: list[Path] = []

    def look(folder: Path, cancelled: object) -> str:
        assert list(folder.iterdir()) == []
        (folder / "left").write_text("x")
        seen.append(folder)
        return ""

    assert all(each.ok for each in run_steps([Step("a", look), Step("b", look)]))
    assert len(set(seen)) == 2
    assert not any(each.exists() for each in seen)


def test_cancelled_check_ends_before_the_next_step() -> None:
    stop = threading.Event()

    def first(folder: Path, cancelled: object) -> str:
        stop.set()
        return ""

    assert list(run_steps([Step("a", first), Step("b", first)], stop.is_set)) == []
