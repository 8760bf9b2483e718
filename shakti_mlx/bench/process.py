"""EngineProcess: an engine in a process of its own, which works only when it is told to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Self

from shakti_mlx.backend import SPIN_COUNT
from shakti_mlx.bench.engine import EngineName, EngineSpec
from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from types import TracebackType

LAST_SECONDS = 10  # for a process to end once nothing more is asked of it


class EngineProcess:
    """A context manager. `loading` has the figures of its start: see worker.py.

    Raises ModelError with what the engine raised, RuntimeError when it died of something else (its standard error
    says what).
    """

    def __init__(self, spec: EngineSpec) -> None:
        if getattr(sys, "frozen", False):
            raise ModelError(ModelErrorCode.ENGINE_UNAVAILABLE, "the packaged program does not measure: use the source")
        self.spec = spec
        environment = {**os.environ, "OMP_NUM_THREADS": str(spec.threads)}
        if spec.engine in (EngineName.SHAKTI, EngineName.SHAKTI_AFFINE):
            environment.setdefault("GOMP_SPINCOUNT", SPIN_COUNT)  # as load_model() has it, before torch is imported
        given = json.dumps({**asdict(spec), "started_at": time.time()})
        self._process = subprocess.Popen(
            [sys.executable, "-m", "shakti_mlx.bench.worker", given],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment,
        )
        try:
            self.loading: dict[str, float] = self._answer()
        except BaseException:
            self.close()
            raise

    def call(self, name: str, **arguments: Any) -> Any:
        """Have the engine do something, and wait for its result."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"call": name, "arguments": arguments}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the process of {self.spec.engine} ended with code {self._process.wait()}")
        message = json.loads(line)
        if error := message.get("error"):
            raise ModelError(ModelErrorCode(error["code"]), error["detail"])
        return message["result"]

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):  # it has ended by itself
            self._process.stdin.close()
        try:
            self._process.wait(LAST_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self._process.kill()  # it may be in the middle of something long
        self.close()
