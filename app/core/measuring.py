"""Measuring a model in a process of its own: the one in use is not touched, and a cancel ends it at once."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.core.errors import AppError, ErrorCode
from app.core.measurements import Measurement
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.measure import ARGUMENT

LOOK_SECONDS = 0.1  # between two looks at `cancelled`

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def measure_model(
    path: Path, backend: str | None, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Measurement:
    """Load the model once more, read a prompt, write some tokens; some seconds.

    Raises ModelError: what loading raises (TOO_LITTLE_MEMORY among them), CANCELLED; AppError(MEASURING_FAILED).
    """
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, ARGUMENT] if frozen else [sys.executable, "-m", "shakti_mlx.measure"]
    root = Path(__file__).parent.parent.parent
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        cwd=None if frozen else root,
    )
    with process, _ended_when(cancelled, process):
        assert process.stdin is not None
        assert process.stdout is not None
        with suppress(BrokenPipeError):
            process.stdin.write(json.dumps({"path": str(path), "backend": backend}) + "\n")
            process.stdin.close()
        last: dict[str, Any] = {}
        for line in process.stdout:
            last = _parsed(line)
            if "done" in last and progress is not None:
                progress(last["done"], last["of"])
    if cancelled is not None and cancelled():
        raise ModelError(ModelErrorCode.CANCELLED, path.name)
    if "error" in last:
        raise ModelError(ModelErrorCode(last["error"]["code"]), last["error"]["detail"])
    if "result" not in last:
        raise AppError(ErrorCode.MEASURING_FAILED, f"{path.name}: {process.returncode}")
    return Measurement(when=datetime.now(UTC), **last["result"])


@contextmanager
def _ended_when(cancelled: Cancelled | None, process: subprocess.Popen[str]) -> Iterator[None]:
    """While it lasts, a thread looks whether the process is still wanted; whatever the end, the process ends too."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(LOOK_SECONDS):
            if cancelled is not None and cancelled():
                process.kill()
                return

    watcher = threading.Thread(target=watch, name="measure")
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
        process.kill()


def _parsed(line: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except ValueError:
        return {}
    return fields if isinstance(fields, dict) else {}
