"""The process of one engine: it loads a model, then carries out one request after another.

    python -m shakti_mlx.bench.worker SPEC     (made and talked to by EngineProcess)

Requests come as lines of JSON on standard input, `{"call": name, "arguments": {...}}`; answers go out as such lines,
`{"result": ...}` or `{"error": {"code", "detail"}}`. The first answer comes by itself when the model is loaded.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any

from shakti_mlx.own_output import ended_with_who_asks, own_standard_output

if TYPE_CHECKING:
    from shakti_mlx.bench.engine import Engine, EngineSpec

FIRST_PROMPT = 32  # tokens of the prompt that is answered as soon as the model is loaded


def main(arguments: list[str]) -> int:
    """Exit code 0 once standard input has ended, 1 when the model could not be loaded."""
    from shakti_mlx.bench.engine import EngineName, EngineSpec
    from shakti_mlx.errors import ModelError

    answers = own_standard_output()
    given = json.loads(arguments[0])
    started_at = given.pop("started_at")
    spec = EngineSpec(**{**given, "engine": EngineName(given["engine"])})
    try:
        engine, figures = _load(spec, started_at)
    except ModelError as error:
        _write(answers, {"error": {"code": error.code, "detail": error.detail}})
        return 1
    _write(answers, {"result": figures})
    calls = _calls(engine)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            _write(answers, {"result": calls[request["call"]](**request["arguments"])})
        except ModelError as error:
            _write(answers, {"error": {"code": error.code, "detail": error.detail}})
    return 0


def _load(spec: EngineSpec, started_at: float) -> tuple[Engine, dict[str, float]]:
    """The engine, and the milliseconds that it took: importing, loading, to the first token, since the start."""
    from shakti_mlx.bench.engine import load_engine

    _import_libraries(spec)
    imported = time.time()
    engine = load_engine(spec)
    loaded = time.time()
    engine.fill(list(range(FIRST_PROMPT)))
    answered = time.time()
    engine.reset()
    return engine, {
        "import_ms": 1000 * (imported - started_at),
        "load_ms": 1000 * (loaded - imported),
        "load_to_first_token_ms": 1000 * (answered - imported),
        "start_to_first_token_ms": 1000 * (answered - started_at),
    }


def _import_libraries(spec: EngineSpec) -> None:
    """Import shared libraries first, so that they do not count as loading a model. A missing one shows afterwards."""
    import importlib
    from contextlib import suppress

    from shakti_mlx import kernels
    from shakti_mlx.backend import available_backends
    from shakti_mlx.bench.engine import ENGINE_MODULES, EngineName
    from shakti_mlx.model import BackendName, Dtype

    modules = [ENGINE_MODULES[spec.engine]]
    if spec.engine in (EngineName.SHAKTI, EngineName.SHAKTI_AFFINE):
        backend = spec.backend or available_backends()[0]
        if backend == BackendName.TORCH and spec.dtype != Dtype.FLOAT32 and kernels.load() is not None:
            backend = "native"  # torch is for weights that these do not know, and then a part of loading them
        modules.append(f"shakti_mlx.{backend}_backend.model")
    for module in modules:
        with suppress(ImportError):
            importlib.import_module(module)


def _calls(engine: Engine) -> dict[str, Callable[..., Any]]:
    """What can be asked for, by name."""
    from shakti_mlx.bench.machine import peak_memory

    names = (
        "describe", "vocabulary", "encode", "request_to_quote", "speed", "first_token", "second_turn", "quoting",
        "free_quoting", "score",
    )  # fmt: skip
    calls = {name: getattr(engine, name) for name in names if hasattr(engine, name)}
    calls["memory"] = lambda: {"peak_bytes": peak_memory(), "kv_bytes": engine.kv_bytes}
    calls["save_logits"] = lambda tokens, path: _save_logits(engine, tokens, path)
    return calls


def _save_logits(engine: Engine, tokens: list[int], path: str) -> None:
    """Write the logits after each of `tokens`: too much for a line of JSON."""
    import numpy as np

    np.save(path, engine.all_logits(tokens), allow_pickle=False)


def _write(answers: IO[str], message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")
    answers.flush()


if __name__ == "__main__":
    with ended_with_who_asks():
        sys.exit(main(sys.argv[1:]))
