"""How well passages are found, answers quoted and questions without an answer refused, over the development data.

python -m benchmarks.answers [--data DIR] [--cache FILE] [--json FILE]

The data (XQuAD-IN and XorQA-IN dev) is no part of the project. Vectors are kept in the cache, for to make them takes
some ten minutes; without --cache they are made anew.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.core.documents import ReadDocument, Source
from app.core.errors import AppError
from app.core.search_text import normalise
from app.knowledge.confidence import confidence, is_enough
from app.knowledge.embed import DIMENSION, E5Embedder, Embedder
from app.knowledge.indexing import index_passages
from app.knowledge.quote import quotes
from app.knowledge.search import Searcher
from app.knowledge.split import split
from app.storage.database import Database
from app.storage.documents import Documents
from app.storage.passage_index import PassageIndex

DATA = Path(__file__).parent.parent.parent / "shared" / "eval"
RESULTS = Path(__file__).parent / "results" / "answers.json"
FETCHED = 10  # passages of a search, as the assistant fetches them
LANGUAGES = ("en", "hi", "kn", "te")
Vectors = npt.NDArray[np.float32]


class CachedEmbedder:
    """Each text is embedded once, whatever is measured how often."""

    name = E5Embedder.name

    def __init__(self, path: Path) -> None:
        self._embedder = E5Embedder()
        self._database = sqlite3.connect(path, check_same_thread=False)
        self._database.execute("CREATE TABLE IF NOT EXISTS v (k BLOB PRIMARY KEY, v BLOB)")

    def questions(self, texts: Sequence[str]) -> Vectors:
        return self._vectors("q:", texts, self._embedder.questions)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._vectors("p:", texts, self._embedder.passages)

    def _vectors(self, kind: str, texts: Sequence[str], make: Callable[[Sequence[str]], Vectors]) -> Vectors:
        keys = [hashlib.sha256((kind + text).encode()).digest() for text in texts]
        found: dict[bytes, Vectors] = {}
        for key in keys:
            row = self._database.execute("SELECT v FROM v WHERE k = ?", [key]).fetchone()
            if row:
                found[key] = np.frombuffer(row[0], dtype=np.float32)
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        made = make(list(missing.values()))
        for key, vector in zip(missing, made, strict=True):
            found[key] = vector
            self._database.execute("INSERT OR REPLACE INTO v VALUES (?, ?)", [key, vector.tobytes()])
        self._database.commit()
        return np.stack([found[key] for key in keys]) if keys else np.empty((0, DIMENSION), dtype=np.float32)


@dataclass(frozen=True)
class Question:
    """A question, the document that answers it, and the answers that count as right."""

    text: str
    document: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Task:
    """Questions to a collection. `texts` are its documents by name."""

    name: str
    language: str
    texts: dict[str, str]
    questions: list[Question]


def tasks(data: Path) -> list[Task]:
    """Same language (XQuAD-IN) and across languages (XQuAD-IN and XorQA-IN, English passages)."""
    xquad = {language: _examples(data / "xquad_in" / f"xquad_{language}_dev.json") for language in LANGUAGES}
    english = {each["id"]: each for each in xquad["en"]}
    found = []
    for language, examples in xquad.items():
        texts = _named(each["context"] for each in examples)
        found.append(Task("same", language, texts, [_question(each, each["context"], each) for each in examples]))
    for language in LANGUAGES[1:]:
        texts = _named(each["context"] for each in xquad["en"])
        asked = [_question(each, english[each["id"]]["context"], english[each["id"]]) for each in xquad[language]]
        found.append(Task("across", language, texts, asked))
    for language in LANGUAGES:
        examples = _examples(data / "xorqa_in" / f"xorqa_{language}_dev.json")
        texts = _named(each["context"] for each in _examples(data / "xorqa_in" / "xorqa_en_dev.json"))
        found.append(Task("xorqa", language, texts, [_question(each, each["context"], each) for each in examples]))
    return found


def _examples(path: Path) -> list[dict]:  # type: ignore[type-arg]
    examples: list[dict] = json.loads(path.read_text(encoding="utf-8"))["examples"]  # type: ignore[type-arg]
    return examples


def _named(texts: object) -> dict[str, str]:
    return {_name(text): text for text in texts}  # type: ignore[attr-defined]


def _name(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16] + ".txt"


def _question(example: dict, context: str, gold: dict) -> Question:  # type: ignore[type-arg]
    return Question(example["question"], _name(context), tuple(each["text"] for each in gold["answers"]))


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
    milliseconds: float


class Bench:
    """Collections in a database of their own, each made once."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self._folder = folder
        self._database = Database(folder / "answers.sqlite")
        self.documents, self.index = Documents(self._database), PassageIndex(self._database)
        self.embedder = embedder
        self.searcher = Searcher(self.index, embedder)
        self._made: dict[str, str] = {}

    def collection(self, texts: dict[str, str]) -> str:
        """The id of the collection of these documents."""
        key = hashlib.sha256("".join(sorted(texts)).encode()).hexdigest()[:16]
        if key not in self._made:
            collection = self.documents.create_collection(key)
            for name, text in texts.items():
                read = ReadDocument(text)
                source = Source(name, self._folder / name, name, len(text), 0)
                self.documents.add_document(collection.id, source, read, split(read))
            index_passages(self.index, self.embedder, collection.id)
            self._made[key] = collection.id
        return self._made[key]

    def run(self, task: Task) -> list[Outcome]:
        """All questions of a task; an empty one finds nothing."""
        collection_id = self.collection(task.texts)
        return [self._ask(collection_id, question, task.texts[question.document]) for question in task.questions]

    def _ask(self, collection_id: str, question: Question, right: str) -> Outcome:
        gold = [normalise(answer) for answer in question.answers]
        quotable = any(answer in normalise(right) for answer in gold)
        started = time.perf_counter()
        try:
            asked, hits = self.searcher.look(collection_id, question.text, FETCHED)
        except AppError:
            return Outcome(None, quotable, (False, False), 0.0, 0.0, False, False, 0.0)
        found = quotes(asked, hits)
        sure = confidence(hits, found)
        taken = 1000 * (time.perf_counter() - started)
        names = list(dict.fromkeys(hit.document for hit in hits))
        rank = names.index(question.document) if question.document in names else None
        quoted = tuple(any(answer in normalise(each.text) for answer in gold) for each in found)
        others = [hit for hit in hits if hit.document != question.document]
        without = confidence(others, quotes(asked, others))
        answered = is_enough(sure, hits), is_enough(without, others)
        return Outcome(rank, quotable, quoted, sure, without, *answered, taken)


def figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The table's row for one task and language."""
    quotable = [each for each in outcomes if each.quotable]
    with_answer = np.array([each.confidence for each in outcomes])
    without = np.array([each.confidence_without for each in outcomes])
    line = np.quantile(with_answer, 0.1)
    return {
        "questions": len(outcomes),
        **{f"recall_{k}": _share(each.rank is not None and each.rank < k for each in outcomes) for k in (1, 3, 5)},
        "quotable": len(quotable),
        **{f"quote_{k}": _share(any(each.quoted[:k]) for each in quotable) for k in (1, 2)},
        "auroc": _auroc(with_answer, without),
        "false_answers_at_90": float((without >= line).mean()),
        "answered": _share(each.answered for each in outcomes),
        "false_answers": _share(each.answered_without for each in outcomes),
        "milliseconds": statistics.median(each.milliseconds for each in outcomes),
    }


def _share(values: Iterable[bool]) -> float:
    return statistics.fmean(values)


def _auroc(right: npt.NDArray[np.float64], wrong: npt.NDArray[np.float64]) -> float:
    """The likelihood that a question with an answer is surer than one without; a tie counts half."""
    greater = (right[:, None] > wrong[None, :]).mean()
    return float(greater + (right[:, None] == wrong[None, :]).mean() / 2)


# FACTS: dense vectors or fused ranks, cosine with overlap, on the test splits of the same data.
BASELINES = {
    ("same", "en"): (0.950, 0.993, 0.83, 0.89, 0.96),
    ("same", "hi"): (0.980, 0.993, 0.71, 0.82, 0.94),
    ("same", "kn"): (0.913, 0.956, 0.84, 0.89, 0.92),
    ("same", "te"): (0.926, 0.970, 0.83, 0.88, 0.91),
    ("across", "hi"): (0.836, 0.943),
    ("across", "kn"): (0.728, 0.899),
    ("across", "te"): (0.728, 0.899),
    ("xorqa", "en"): (0.781, 0.915),
    ("xorqa", "hi"): (0.641, 0.844),
    ("xorqa", "kn"): (0.601, 0.765),
    ("xorqa", "te"): (0.615, 0.800),
}


def table(rows: dict[tuple[str, str], dict[str, float]]) -> str:
    """In Markdown. The baseline stands in brackets: it was measured on other questions of the same data sets."""
    head = "task|language|recall@1|recall@3|recall@5|quote@1|quote@2|AUROC|false at 90%|answered|false|ms"
    lines = [f"| {head.replace('|', ' | ')} |", "|" + "---|" * 12]
    for key, row in rows.items():
        base = [*BASELINES[key], *[None] * 5][:5]
        cells = [
            *key,
            _cell(row["recall_1"], base[0]),
            _cell(row["recall_3"], base[1]),
            _cell(row["recall_5"], None),
            _cell(row["quote_1"], base[2]),
            _cell(row["quote_2"], base[3]),
            _cell(row["auroc"], base[4]),
            *(_cell(row[name], None) for name in ("false_answers_at_90", "answered", "false_answers")),
            f"{row['milliseconds']:.0f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(value: float, base: float | None) -> str:
    return f"{value:.3f}" if base is None else f"{value:.3f} ({base:.3f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--cache", type=Path, help="a file that keeps the vectors from one run to the next")
    parser.add_argument("--json", type=Path, default=RESULTS)
    options = parser.parse_args()
    if not (options.data / "xquad_in").is_dir():
        print(f"{options.data}: no development data here, so nothing is measured.")
        return
    rows: dict[tuple[str, str], dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        embedder = CachedEmbedder(options.cache) if options.cache else E5Embedder()
        bench = Bench(Path(folder), embedder)
        for task in tasks(options.data):
            rows[task.name, task.language] = figures(bench.run(task))
    print(table(rows))
    results = [{"task": task, "language": language, **row} for (task, language), row in rows.items()]
    options.json.parent.mkdir(exist_ok=True)
    options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
