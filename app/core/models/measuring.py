"""Measuring a model in a process of its own: the one in use is not touched, and a cancel ends it at once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import AppError, ErrorCode
from app.core.models.measurements import Measurement
from app.core.network.ended_when import ended_when
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.measure import ARGUMENT

if TYPE_CHECKING:
    from shakti_mlx.checkpoint.source import Cancelled, Progress


def measure_model(
    path: Path, backend: str | None, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Measurement:
    """Load the model once more, read a prompt, write some tokens; some seconds.

    Raises ModelError: what loading raises (TOO_LITTLE_MEMORY among them), CANCELLED; AppError(MEASURING_FAILED).
    """
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, ARGUMENT] if frozen else [sys.executable, "-m", "shakti_mlx.measure"]
    root = Path(__file__).parent.parent.parent.parent
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        cwd=None if frozen else root,
    )
    unwanted = cancelled or (lambda: False)
    with process, _killed_at_the_end(process), ended_when(unwanted, process.kill, "measure"):
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
def _killed_at_the_end(process: subprocess.Popen[str]) -> Iterator[None]:
    """Whatever the end, the process ends too."""
    try:
        yield
    finally:
        process.kill()


def _parsed(line: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except ValueError:
        return {}
    return fields if isinstance(fields, dict) else {}
