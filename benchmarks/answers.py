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
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.core.documents import ReadDocument, Source
from app.knowledge.embed import DIMENSION, E5Embedder
from app.knowledge.indexing import index_passages
from app.knowledge.search import Searcher
from app.knowledge.split import split
from app.storage.database import Database
from app.storage.documents import Documents
from app.storage.passage_index import PassageIndex

DATA = Path(__file__).parent.parent.parent / "shared" / "eval"
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


class Bench:
    """Collections in a database of their own, each made once."""

    def __init__(self, folder: Path, embedder: CachedEmbedder) -> None:
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
