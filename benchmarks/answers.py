"""Retrieval, quotation and refusal on the development data: recall@k, quote@k, AUROC, false-answer rate.

python -m benchmarks.answers [--data DIR] [--cache FILE] [--json FILE]

The data (XQuAD-IN and XorQA-IN dev) is no part of the project. Vectors are kept in the cache, for to make them takes
some ten minutes; without --cache they are made anew.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.core.errors import AppError
from app.core.search_text import normalise
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.confidence import confidence, is_enough
from app.knowledge.answer.quote import quotes
from benchmarks.answer_command import command, empty_collections, write_figures
from benchmarks.answer_figures import auroc, false_at_90, share
from benchmarks.answer_tasks import Collections, Question, Task, tasks

FETCHED = 10  # passages of a search, as the assistant fetches them
CITED = 1000  # questions whose citations are looked up


@dataclass(frozen=True)
class Outcome:
    """What became of one question. `rank` is the right document's, from 0; None: not among the first ten."""

    rank: int | None
    quotable: bool  # the answer stands in the right document word for word
    quoted: tuple[bool, ...]  # whether it stands in each quotation
    confidence: float
    confidence_without: float  # after the right document was taken away
    answered: bool
    answered_without: bool
    milliseconds: float  # the question's vector not counted where it comes from the cache


def run(collections: Collections, task: Task) -> list[Outcome]:
    """All questions of a task."""
    collection_id = collections.of(task.texts)
    return [_ask(collections, collection_id, question, task.texts[question.document]) for question in task.questions]


def _ask(collections: Collections, collection_id: str, question: Question, right: str) -> Outcome:
    gold = [normalise(answer) for answer in question.answers]
    quotable = any(answer in normalise(right) for answer in gold)
    started = time.perf_counter()
    try:
        read = collections.searcher.in_its_script(collection_id, question.text)
        asked, hits = collections.searcher.look(collection_id, read, FETCHED)
    except AppError:  # the data has an empty question
        return Outcome(None, quotable, (False, False), 0.0, 0.0, False, False, 0.0)
    found = quotes(asked, hits)
    sure = confidence(hits, found)
    taken = 1000 * (time.perf_counter() - started)
    names = list(dict.fromkeys(hit.document for hit in hits))
    rank = names.index(question.document) if question.document in names else None
    shown = Answerer(collections.searcher, threshold=0.0).answer(collection_id, question.text)  # as a user gets it
    quoted = tuple(any(answer in normalise(each.quote) for answer in gold) for each in shown.citations)
    others = collections.searcher.compared(asked, [hit for hit in hits if hit.document != question.document])
    without = confidence(others, quotes(asked, others))
    answered = is_enough(sure, hits), is_enough(without, others)
    return Outcome(rank, quotable, quoted, sure, without, *answered, taken)


def figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The table's row for one task and language."""
    quotable = [each for each in outcomes if each.quotable]
    with_answer = np.array([each.confidence for each in outcomes])
    without = np.array([each.confidence_without for each in outcomes])
    return {
        "questions": len(outcomes),
        **{f"recall_{k}": share(each.rank is not None and each.rank < k for each in outcomes) for k in (1, 3, 5)},
        "quotable": len(quotable),
        **{f"quote_{k}": share(any(each.quoted[:k]) for each in quotable) for k in (1, 2)},
        **{f"quote_{k}_of_all": share(any(each.quoted[:k]) for each in outcomes) for k in (1, 2)},
        "auroc": auroc(with_answer, without),
        "false_answers_at_90": false_at_90(with_answer, without),
        "answered": share(each.answered for each in outcomes),
        "false_answers": share(each.answered_without for each in outcomes),
        "milliseconds": statistics.median(each.milliseconds for each in outcomes),
    }


def citations(collections: Collections, found: Sequence[Task], count: int = CITED) -> dict[str, int]:
    """Questions of all tasks in turn, each answered whatever its confidence; whether every quotation stands where it
    is said to in the stored passage."""
    answerer = Answerer(collections.searcher, threshold=0.0)
    questions = [(task, question) for task in found for question in task.questions if question.text.strip()]
    chosen = [questions[number * len(questions) // count] for number in range(min(count, len(questions)))]
    cited = resolved = 0
    for task, question in chosen:
        for citation in answerer.answer(collections.of(task.texts), question.text).citations:
            cited += 1
            passage = collections.documents.passage(citation.passage.id)
            resolved += passage.text[citation.start : citation.end] == citation.quote
    return {"questions": len(chosen), "citations": cited, "resolved": resolved}


# FACTS: dense vectors or fused ranks, cosine with overlap, on the test splits of the same data.
BASELINES: dict[tuple[str, str], tuple[float, ...]] = {
    ("same", "en"): (0.950, 0.993, 0.83, 0.89, 0.96),
    ("same", "hi"): (0.980, 0.993, 0.71, 0.82, 0.94),
    ("same", "kn"): (0.913, 0.956, 0.84, 0.89, 0.92),
    ("same", "te"): (0.926, 0.970, 0.83, 0.88, 0.91),
    ("to English", "hi"): (0.836, 0.943),
    ("to English", "kn"): (0.728, 0.899),
    ("to English", "te"): (0.728, 0.899),
    ("from English", "hi"): (0.819, 0.950),
    ("from English", "kn"): (0.836, 0.950),
    ("from English", "te"): (0.829, 0.956),
    ("xorqa", "en"): (0.781, 0.915),
    ("xorqa", "hi"): (0.641, 0.844),
    ("xorqa", "kn"): (0.601, 0.765),
    ("xorqa", "te"): (0.615, 0.800),
}
HEAD = (
    "task|language|recall@1|recall@3|recall@5|quote@1|quote@2|quote@1, @2 of all"
    "|AUROC|false at 90 %|answered|false|ms"
)  # fmt: skip


def table(rows: dict[tuple[str, str], dict[str, float]]) -> str:
    """In Markdown. The baseline stands in brackets: it was measured on other questions of the same data sets."""
    lines = [f"| {HEAD.replace('|', ' | ')} |", "|" + "---|" * (HEAD.count("|") + 1)]
    for key, row in rows.items():
        base = [*BASELINES.get(key, ()), *[None] * 5][:5]
        cells = [
            *key,
            _cell(row["recall_1"], base[0]),
            _cell(row["recall_3"], base[1]),
            _cell(row["recall_5"]),
            _cell(row["quote_1"], base[2]),
            _cell(row["quote_2"], base[3]),
            f"{_cell(row['quote_1_of_all'])}, {_cell(row['quote_2_of_all'])}",
            _cell(row["auroc"], base[4]),
            *(_cell(row[name]) for name in ("false_answers_at_90", "answered", "false_answers")),
            f"{row['milliseconds']:.0f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(value: float, base: float | None = None) -> str:
    return f"{value:.3f}" if base is None else f"{value:.3f} ({base:.3f})"


def main() -> None:
    parser = command(__doc__, "answers.json")
    options = parser.parse_args()
    if not (options.data / "xquad_in").is_dir():
        print(f"{options.data}: no development data here, so nothing is measured.")
        return
    rows: dict[tuple[str, str], dict[str, float]] = {}
    with empty_collections(options.cache) as collections:
        found = tasks(options.data)
        for task in found:
            rows[task.name, task.language] = figures(run(collections, task))
        cited = citations(collections, found)
    print(table(rows))
    print("\nCitations: {resolved} of {citations} resolve, over {questions} questions.".format(**cited))
    results: dict[str, Any] = {
        "tasks": [{"task": task, "language": language, **row} for (task, language), row in rows.items()],
        "citations": cited,
    }
    write_figures(options.json, results)


if __name__ == "__main__":
    main()
