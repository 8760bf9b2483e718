"""What the commands that measure answers have in common: their options, a database to ask, the file of figures."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.answer_tasks import DATA, CachedEmbedder, Collections

RESULTS = Path(__file__).parent / "results"


def command(doc: str | None, results: str) -> argparse.ArgumentParser:
    """With --data, --cache and --json; `results` is the file that the figures go to if no other is named."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of the development data")
    parser.add_argument("--cache", type=Path, help="a file that keeps the vectors from one run to the next")
    parser.add_argument("--json", type=Path, default=RESULTS / results, help="the file that the figures go to")
    return parser


@contextmanager
def empty_collections(cache: Path | None) -> Iterator[Collections]:
    """In a database that goes at the end, with the vectors kept in `cache`."""
    with tempfile.TemporaryDirectory() as folder:
        yield Collections(Path(folder), CachedEmbedder(cache or Path(folder) / "vectors.sqlite"))


def write_figures(path: Path, figures: Any) -> None:
    """As JSON."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
