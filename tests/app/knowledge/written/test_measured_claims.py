"""The claims that the figures are made with, with the real embedding model: what is false is struck, but for a few."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from real_embedder import need_embedder

from app.knowledge.index.embed import E5Embedder
from benchmarks.generate import CLAIMS, measure_claims

need_embedder()

# docs/generation.md says why. None may be added.
STAND = {
    "A minor above ten years needs a parent.",
    "For sums above Rs. 50,000 the Aadhaar card is enough.",
    "The holder keeps one key and the bank keeps both.",
    "Send the form by post to the branch, with a copy to the regional office.",
    "One holder's signature is enough for a joint account.",
}
STRUCK = 13  # true ones, at most


@pytest.fixture(scope="module")
def wrong() -> Iterator[list[dict[str, Any]]]:
    yield measure_claims(E5Embedder())["wrong"]


def test_no_false_claim_stands_but_for_those_that_are_known(wrong: list[dict[str, Any]]) -> None:
    assert {each["claim"] for each in wrong if each["kind"] != "true"} <= STAND


def test_few_true_claims_are_struck(wrong: list[dict[str, Any]]) -> None:
    struck = [each["claim"] for each in wrong if each["kind"] == "true"]
    assert len(struck) <= STRUCK, struck


def test_each_language_and_kind_has_claims() -> None:
    entries = json.loads(CLAIMS.read_text(encoding="utf-8"))
    assert {each["language"] for each in entries} == {"en", "hi", "kn", "te"}
    kinds = {kind for each in entries for _, kind in each["claims"]}
    assert {None, "number", "unit", "period", "limit", "people", "order", "direction", "swapped", "condition"} <= kinds
