"""How long a question to many passages takes, what memory that needs, and how fast passages are indexed.

python -m benchmarks.passages [--counts 10000 100000] [--data DIR] [--folder DIR] [--json FILE]

The passages are made from real ones: sentences of two mixed and some words exchanged, with vectors near theirs. The
questions are real and in four languages. A collection that was made in --folder is used again.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.documents.documents import Cut, ReadDocument, Source
from app.core.documents.passage_entry import PassageEntry, SentenceVector
from app.knowledge.answer.answers import Answerer
from app.knowledge.index.embed import E5Embedder
from app.knowledge.index.indexing import entries_of, index_passages
from app.knowledge.index.split import split
from app.knowledge.search.search import Searcher
from app.knowledge.words.sentences import sentences
from app.knowledge.words.terms import indexed_terms
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex
from benchmarks.answer_tasks import DATA, Task, tasks

RESULTS = Path(__file__).parent / "results" / "passages.json"
KEY = bytes(range(32))  # the database is encrypted, as a profile's is
REAL = 240  # passages that are embedded; all others are made from them
PER_DOCUMENT = 200
ASKED = 60  # questions, of all languages
NOISE = 0.035  # a number of a vector; the cosine with the passage it comes from is some 0.82, as between strangers
Vectors = npt.NDArray[np.float32]


class Maker:
    """Makes passages and their entries from real ones."""

    def __init__(self, real: Sequence[PassageEntry], texts: Sequence[str]) -> None:
        self._real, self._texts = real, texts
        self._random, self._numbers = random.Random(1), np.random.default_rng(1)
        self._words = [word for text in texts for word in text.split()]

    def text(self) -> tuple[str, int]:
        """A passage, and the number of the real one that it is nearest to."""
        number = self._random.randrange(len(self._texts))
        other = self._random.choice(self._texts)
        words = self._texts[number].split()[:60] + other.split()[:20]
        for place in self._random.sample(range(len(words)), len(words) // 4):
            words[place] = self._random.choice(self._words)
        return " ".join(words), number

    def entry(self, passage_id: int, text: str, number: int) -> PassageEntry:
        """What the index has of it."""
        spans = sentences(text)[:8]
        vectors = self._near(self._real[number].vector, 1 + len(spans))
        own = tuple(SentenceVector(start, end, vectors[1 + at]) for at, (start, end) in enumerate(spans))
        return PassageEntry(passage_id, vectors[0], own, indexed_terms(text))

    def _near(self, vector: Vectors, count: int) -> Vectors:
        noise = self._numbers.normal(size=(count, len(vector))).astype(np.float32) * NOISE
        made = vector + noise
        return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)


def fill(folder: Path, count: int, maker: Maker) -> str:
    """The id of a collection of so many passages, in a database of its own."""
    database = Database(folder / f"{count}.sqlite", KEY)
    documents, index = Documents(database), PassageIndex(database)
    known = [each for each in documents.collections() if each.name == str(count)]
    if known:
        database.close()
        return known[0].id
    collection = documents.create_collection(str(count))
    for number in range(count // PER_DOCUMENT):
        made = [maker.text() for _ in range(PER_DOCUMENT)]
        text = "\n".join(text for text, _ in made)
        name = f"{number}.txt"
        document = documents.add_document(
            collection.id, Source(name, folder / str(count) / name, "", 1, 0), ReadDocument(text), list(_cuts(made))
        )
        stored = documents.passages_of(document.id)
        index.add([maker.entry(each.id, each.text, near) for each, (_, near) in zip(stored, made, strict=True)])
    database.close()
    return collection.id


def _cuts(made: Iterable[tuple[str, int]]) -> Iterator[Cut]:
    at = 0
    for text, _ in made:
        yield Cut(text, None, (), at, at + len(text))
        at += len(text) + 1


def measure(folder: Path, count: int, collection_id: str, questions: Sequence[str]) -> dict[str, Any]:
    """Milliseconds of a question in quote mode, the first one (nothing is in memory yet) and those after it.

    To be run in a process of its own: memory is the most that it ever held, the model's not counted.
    """
    embedder = E5Embedder()
    embedder.questions([questions[0]])
    before = memory()
    database = Database(folder / f"{count}.sqlite", KEY)
    answerer = Answerer(Searcher(PassageIndex(database), embedder), threshold=0.0)
    times, embedding = [], []
    for question in questions:
        started = time.perf_counter()
        answerer.answer(collection_id, question)
        times.append(1000 * (time.perf_counter() - started))
        started = time.perf_counter()
        embedder.questions([question])
        embedding.append(1000 * (time.perf_counter() - started))
    database.close()
    warm = sorted(times[1:])
    return {
        "passages": count,
        "cold_ms": times[0],
        "warm_ms": {"median": float(np.median(warm)), "p95": float(np.quantile(warm, 0.95)), "highest": warm[-1]},
        "embedding_ms": float(np.median(embedding)),
        "memory_mb": memory() - before,
        "file_mb": (folder / f"{count}.sqlite").stat().st_size / 1e6,
    }


def memory() -> float:
    """The most that this process ever held, in MB. (getrusage counts the process that started it too.)"""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().split("VmHWM:")[1].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # macOS: bytes


def indexing_rate(folder: Path, embedder: E5Embedder, texts: Sequence[str]) -> dict[str, float]:
    """Real passages with the real model, and what of it is not the model."""
    database = Database(folder / "rate.sqlite", KEY)
    documents, index = Documents(database), PassageIndex(database)
    collection = documents.create_collection("rate")
    for number, text in enumerate(texts):
        source = Source(f"{number}.txt", folder / f"{number}.txt", "", 1, 0)
        documents.add_document(collection.id, source, ReadDocument(text), split(ReadDocument(text)))
    passages = index.missing(collection.id, len(texts) * 9)
    started = time.perf_counter()
    embedder.passages([passage.text for passage in passages])
    whole = time.perf_counter() - started
    started = time.perf_counter()
    index_passages(index, embedder, collection.id)
    taken = time.perf_counter() - started
    database.close()
    return {
        "passages": len(passages),
        "passages_a_second": len(passages) / taken,
        "embedded_a_second_without_sentences": len(passages) / whole,
    }


def _evenly(items: Sequence[str], count: int) -> list[str]:
    return list(items)[:: max(1, len(items) // count)][:count]


def _real(found: Sequence[Task], embedder: E5Embedder, folder: Path) -> tuple[list[PassageEntry], list[str]]:
    texts = list(dict.fromkeys(text for task in found for text in task.texts.values()))
    chosen = _evenly(texts, REAL)
    database = Database(folder / "real.sqlite")
    documents = Documents(database)
    collection = documents.create_collection("real")
    cuts = [Cut(text, None, (), 0, len(text)) for text in chosen]
    source = Source("real.txt", folder / "real.txt", "", 1, 0)
    document = documents.add_document(collection.id, source, ReadDocument("\n".join(chosen)), cuts)
    stored = documents.passages_of(document.id)
    database.close()
    return entries_of(stored, embedder), chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--folder", type=Path, help="where the collections are kept from one run to the next")
    parser.add_argument("--json", type=Path, default=RESULTS)
    options = parser.parse_args()
    if not (options.data / "xquad_in").is_dir():
        print(f"{options.data}: no development data here, so nothing is measured.")
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        embedder = E5Embedder()
        found = [task for task in tasks(options.data) if task.name in ("same", "xorqa")]
        same = [task for task in found if task.name == "same"]
        some = [text for task in same for text in _evenly([*task.texts.values()], 6)]
        rate = indexing_rate(Path(temporary), embedder, some)
        maker = Maker(*_real(found, embedder, Path(temporary)))
        asked = [question.text for task in same for question in task.questions[: ASKED // len(same)]]
        random.Random(2).shuffle(asked)
        filled = {count: fill(folder, count, maker) for count in options.counts}
        measured = []
        for count, collection_id in filled.items():
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
                measured.append(process.submit(measure, folder, count, collection_id, asked).result())
        results = {"indexing": rate, "collections": measured}
    print(json.dumps(results, indent=1))
    options.json.parent.mkdir(exist_ok=True)
    options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
