"""How well personal data is found: precision and recall of each kind on the tests' sentences, and the time.

    python -m benchmarks.privacy [--part tune|held|all] [--errors]

A finding counts when kind and span are exactly those of the sentence. "held" are the sentences that the recognisers
were not tuned on.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.core.privacy import find

SENTENCES = Path(__file__).parent.parent / "tests" / "app" / "core" / "privacy" / "sentences.tsv"
_MARK = re.compile(r"\[\[(\w+):(.*?)\]\]")
Span = tuple[str, int, int]


@dataclass(frozen=True)
class Sentence:
    """A sentence and what is to be found in it: (kind, start, end)."""

    part: str  # "tune" or "held"
    language: str
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Score:
    """Counts of one kind, or of all."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0


def read_sentences(path: Path = SENTENCES) -> list[Sentence]:
    """The sentences with their marks taken out."""
    sentences = []
    for line in path.read_text(encoding="utf-8").splitlines():
        part, language, marked = line.split("\t")
        text, spans, position = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[position : match.start()]
            spans.append((match[1], len(text), len(text) + len(match[2])))
            text += match[2]
            position = match.end()
        sentences.append(Sentence(part, language, text + marked[position:], tuple(spans)))
    return sentences


def found_in(sentence: Sentence) -> set[Span]:
    """What the recognisers find in it."""
    return {(str(finding.kind), finding.start, finding.end) for finding in find(sentence.text)}


def scores(sentences: Iterable[Sentence]) -> dict[str, Score]:
    """Kind -> its score, and "all"."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for sentence in sentences:
        spans, expected = found_in(sentence), set(sentence.spans)
        right.update(kind for kind, *_ in spans & expected)
        found.update(kind for kind, *_ in spans)
        wanted.update(kind for kind, *_ in expected)
    kinds = sorted(found.keys() | wanted.keys())
    each = {kind: Score(right[kind], found[kind], wanted[kind]) for kind in kinds}
    return {**each, "all": Score(right.total(), found.total(), wanted.total())}


def milliseconds(text: str, rounds: int) -> float:
    """The median time of find() on a text."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        find(text)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=["tune", "held", "all"], default="all")
    parser.add_argument("--errors", action="store_true", help="show what was missed or found wrongly")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    sentences = [s for s in read_sentences() if options.part in (s.part, "all")]
    table = scores(sentences)
    everything = "\n".join(s.text for s in sentences)
    typed = everything[:2000]
    pasted = (everything * (1_000_000 // len(everything) + 1))[:1_000_000]
    speed = {"typed_2000_ms": milliseconds(typed, 50), "pasted_1000000_ms": milliseconds(pasted, 3)}
    if options.json:
        rows = {
            k: {"precision": s.precision, "recall": s.recall, "wanted": s.wanted, "found": s.found}
            for k, s in table.items()
        }
        print(json.dumps({"sentences": len(sentences), "kinds": rows, **speed}, indent=1))
        return
    for sentence in sentences if options.errors else []:
        spans, expected = found_in(sentence), set(sentence.spans)
        for sign, wrong in (("missed", expected - spans), ("wrong", spans - expected)):
            for kind, start, end in sorted(wrong):
                print(f"{sign} {kind} {sentence.text[start:end]!r}: {sentence.text}")
    print("| kind | wanted | found | precision | recall |\n|---|---|---|---|---|")
    for kind, score in table.items():
        print(f"| {kind} | {score.wanted} | {score.found} | {score.precision:.3f} | {score.recall:.3f} |")
    print(", ".join(f"{name} {value:.2f}" for name, value in speed.items()))


if __name__ == "__main__":
    main()
