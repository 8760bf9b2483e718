"""The development data as tasks: questions, the collection to ask, and the answers that count as right."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.documents.documents import ReadDocument, Source
from app.knowledge.index.embed import DIMENSION, E5Embedder, Embedder
from app.knowledge.index.indexing import index_passages
from app.knowledge.index.split import split
from app.knowledge.read.formats import read
from app.knowledge.search.remembered import Remembered
from app.knowledge.search.search import Searcher
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex
from benchmarks.romanise import romanised
from shakti_mlx.embedding.encoder import EncodedText

DATA = Path(os.environ.get("SHAKTI_EVAL_DATA") or Path(__file__).parents[2] / "shared" / "eval")
LANGUAGES = ("en", "hi", "kn", "te")
_ROMANISED = {"same": "romanised", "xorqa": "xorqa romanised"}
_ASKED = 32  # questions whose tokens are kept, for each is asked several times running
Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Question:
    """A question, the document that answers it, and the answers that count as right."""

    text: str
    document: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Task:
    """Questions to a collection. `texts` are its documents by name; `language` that of the questions, or of both."""

    name: str
    language: str
    texts: dict[str, str]
    questions: list[Question]


def tasks(data: Path) -> list[Task]:
    """XQuAD-IN within and across all languages, XorQA-IN (English passages) from each language; both romanised too."""
    xquad = {language: _examples(data / "xquad_in" / f"xquad_{language}_dev.json") for language in LANGUAGES}
    texts = {language: _named(each["context"] for each in examples) for language, examples in xquad.items()}
    by_id = {language: {each["id"]: each for each in examples} for language, examples in xquad.items()}

    def asked(language: str, of: str) -> list[Question]:
        pairs = ((each, by_id[of].get(each["id"])) for each in xquad[language])
        return [_question(each["question"], gold) for each, gold in pairs if gold is not None]

    found = [Task("same", language, texts[language], asked(language, language)) for language in LANGUAGES]
    found += [Task("to English", language, texts["en"], asked(language, "en")) for language in LANGUAGES[1:]]
    found += [Task("from English", language, texts[language], asked("en", language)) for language in LANGUAGES[1:]]
    for language in LANGUAGES[1:]:
        others = [each for each in LANGUAGES[1:] if each != language]
        found += [Task(f"to {other}", language, texts[other], asked(language, other)) for other in others]
    xorqa = {language: _examples(data / "xorqa_in" / f"xorqa_{language}_dev.json") for language in LANGUAGES}
    english = _named(each["context"] for each in xorqa["en"])
    for language, examples in xorqa.items():
        found.append(Task("xorqa", language, english, [_question(each["question"], each) for each in examples]))
    return [*found, *(_romanised(task) for task in found if task.name in _ROMANISED and task.language != "en")]


def _romanised(task: Task) -> Task:
    questions = [replace(question, text=romanised(question.text)) for question in task.questions]
    return replace(task, name=_ROMANISED[task.name], questions=questions)


def _examples(path: Path) -> list[dict[str, Any]]:
    examples: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["examples"]
    return examples


def _named(texts: Iterable[str]) -> dict[str, str]:
    return {_name(text): text for text in texts}


def _name(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16] + ".txt"


def _question(text: str, gold: dict[str, Any]) -> Question:
    return Question(text, _name(gold["context"]), tuple(each["text"] for each in gold["answers"]))


class CachedEmbedder:
    """Each text is embedded once, whatever is measured how often."""

    name = E5Embedder.name

    def __init__(self, path: Path) -> None:
        self._embedder = E5Embedder()
        self._tokens_asked = Remembered[str, Vectors](_ASKED)
        self._english_asked = Remembered[str, EncodedText](_ASKED)
        self._database = sqlite3.connect(path, check_same_thread=False)
        self._database.execute("CREATE TABLE IF NOT EXISTS v (k BLOB PRIMARY KEY, v BLOB)")

    def questions(self, texts: Sequence[str]) -> Vectors:
        return self._vectors("q:", texts, self._embedder.questions)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._vectors("p:", texts, self._embedder.passages)

    def tokens(self, texts: Sequence[str], *, is_query: bool) -> list[Vectors]:
        """Of passages each time anew, for they are large."""
        if not is_query:
            return self._embedder.tokens(texts, is_query=False)
        return self._tokens_asked.of(texts, lambda missing: self._embedder.tokens(missing, is_query=True))

    def english(self, texts: Sequence[str]) -> list[EncodedText] | None:
        """Likewise: questions come one at a time."""
        if len(texts) != 1 or self._embedder.english([]) is None:
            return self._embedder.english(texts)
        return self._english_asked.of(texts, lambda missing: self._embedder.english(missing) or [])

    def english_words(self, words: Iterable[str], *, mistyped: bool = True) -> frozenset[str] | None:
        """As the embedder."""
        return self._embedder.english_words(words, mistyped=mistyped)

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


class Collections:
    """Collections in a database of their own, each made once."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self._folder = folder
        database = Database(folder / "answers.sqlite")
        self.documents, self.index = Documents(database), PassageIndex(database)
        self.embedder = embedder
        self.searcher = Searcher(self.index, embedder)
        self._made: dict[str, str] = {}

    def of(self, texts: dict[str, str]) -> str:
        """The id of the collection of these documents."""
        return self.of_documents({name: ReadDocument(text) for name, text in texts.items()})

    def of_files(self, name: str, files: Mapping[str, str]) -> str:
        """The same of files of these contents, as the program reads them; `name` tells them from other collections'."""
        return self.of_documents({f"{name}-{file}": read(text.encode(), file) for file, text in files.items()})

    def of_documents(self, documents: dict[str, ReadDocument]) -> str:
        """The same of what a reader made of them, headings and all."""
        key = hashlib.sha256("".join(sorted(documents)).encode()).hexdigest()[:16]
        if key not in self._made:
            collection = self.documents.create_collection(key)
            for name, each in documents.items():
                source = Source(name, self._folder / name, name, len(each.text), 0)
                self.documents.add_document(collection.id, source, each, split(each))
            index_passages(self.index, self.embedder, collection.id)
            self._made[key] = collection.id
        return self._made[key]
