"""The whole program on the starter model: the self-test, and a window that answers while the model works."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pauses import FROZEN

ROOT = Path(__file__).parent.parent.parent
TRIES = 3  # another program on a shared machine may stretch a gap; ours stretches it every time


def output_of(*arguments: str) -> dict[str, object]:
    result = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    fields: dict[str, object] = json.loads(result.stdout.splitlines()[-1])
    return fields


def test_self_test_passes(starter_gguf: Path) -> None:
    report = output_of("app", "self-test", "--json")
    assert report["ok"] is True
    checks = report["checks"]
    assert isinstance(checks, list)
    assert {"answer", "found again"} <= {check["name"] for check in checks}


@pytest.mark.alone
@pytest.mark.parametrize(("backend", "tokens"), [("torch", 120), ("mlx", 12)])  # about a second of answering
def test_window_answers_input_while_the_model_loads_and_generates(
    starter_gguf: Path, backend: str, tokens: int
) -> None:
    for _ in range(TRIES):
        figures = output_of("benchmarks.responsiveness", "--backend", backend, "--tokens", str(tokens))
        gaps, beats = figures["longest_gap_ms"], figures["beats"]
        assert isinstance(gaps, dict)
        assert isinstance(beats, dict)
        assert beats["answering"] > 20, "the heart hardly beat"
        if max(gaps["loading"], gaps["answering"]) < 1000 * FROZEN:
            return
    pytest.fail(f"the window kept its user waiting: {gaps}")
