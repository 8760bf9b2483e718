"""Fits the weights of ranking, quotation and confidence on the development data; cross-validates by five folds.

python -m benchmarks.answers_fit {ranking,matched,quotes,confidence} [--data DIR] [--cache FILE]

Each stage reads what the stages before it, as they are in app/knowledge, find: fit, write down, fit the next. Five
folds share no passage; what is fitted on four is measured on the fifth.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from itertools import groupby
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.core.search_text import normalise
from app.knowledge.answer.confidence import evidence
from app.knowledge.answer.quote import PASSAGES, measure_sentences, quotes
from app.knowledge.search.hits import Asked, Hit
from app.knowledge.search.ranking import Measures
from app.knowledge.search.remembered import Remembered
from app.knowledge.search.search import Searcher
from benchmarks.answer_tasks import DATA, CachedEmbedder, Collections, Question, Task, tasks
from benchmarks.answer_weights import NOWHERE, Example, Floats, listwise, logistic, rank_of_right
from shakti_mlx.embedding.encoder import EncodedText

FOLDS = 5
ALL = 10_000  # passages: more than a question has candidates
RIGHT = -0.4  # what right passages score in the mean: one scale, whatever the group
RIGHT_SENTENCE = 24.0  # likewise sentences
AT_LEAST = 0.9  # of the questions with an answer are to be answered
MEASURES = [each.name for each in fields(Measures)][:9]
SENTENCES = ["nearness", "average", "words", "trigrams", "sounds", "offered", "before", "lag"]
RANKED = {
    "same": ["passage", "sentence", "crowding", "words", "trigrams"],
    "across": ["passage", "sentence", "average", "crowding", "literal", "sounds", "names"],
    "latin": ["passage", "sentence", "average", "crowding", "literal", "sounds", "names"],
}
QUOTED = {
    "same": ["nearness", "words", "trigrams", "offered", "before", "lag"],
    "across": ["nearness", "average", "words", "sounds", "offered", "lag"],
    "latin": ["nearness", "average", "words", "sounds", "offered", "lag"],
}


class Remembering(CachedEmbedder):
    """Also each text's tokens, for all stages compare the same passages."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._tokens: dict[tuple[str, bool], npt.NDArray[np.float16]] = {}
        self._english = Remembered[str, EncodedText](ALL)

    def tokens(self, texts: Sequence[str], *, is_query: bool) -> list[npt.NDArray[np.float32]]:
        for text in texts:
            if (text, is_query) not in self._tokens:
                (made,) = super().tokens([text], is_query=is_query)
                self._tokens[text, is_query] = made.astype(np.float16)
        return [self._tokens[text, is_query].astype(np.float32) for text in texts]

    def english(self, texts: Sequence[str]) -> list[EncodedText] | None:
        return self._english.of(texts, lambda missing: super(Remembering, self).english(missing) or [])


class Wholes:
    """An embedder that gives no tokens."""

    def __init__(self, embedder: CachedEmbedder) -> None:
        self.name, self.questions, self.passages = embedder.name, embedder.questions, embedder.passages


def group_of(task: Task) -> str:
    """Which weights a task is for."""
    if task.name == "same" or (task.name, task.language) == ("xorqa", "en"):
        return "same"
    return "latin" if task.name in ("from English", "romanised") else "across"


def fold_of(question: Question) -> int:
    """Documents are named by their checksums."""
    return int(question.document[:6], 16) % FOLDS


class Data:
    """Every question of every task, looked for."""

    def __init__(self, folder: Path, cache: Path, data: Path) -> None:
        self.embedder = Remembering(cache)
        self.collections = Collections(folder, self.embedder)
        self.tasks = [task for task in tasks(data) if task.name != "xorqa romanised"]

    def found(self, limit: int, *, matched: bool = True) -> Iterator[tuple[Task, Question, Asked, list[Hit]]]:
        searcher = self.collections.searcher if matched else Searcher(self.collections.index, Wholes(self.embedder))
        for task in self.tasks:
            collection_id = self.collections.of(task.texts)
            for question in task.questions:
                if question.text.strip():
                    read = searcher.in_its_script(collection_id, question.text)
                    yield task, question, *searcher.look(collection_id, read, limit)


def fit_ranks(name: str, examples: Sequence[Example], names: Sequence[str], columns: Sequence[int]) -> None:
    """Fits and prints; by folds, then on all."""
    ranks: dict[tuple[str, str], list[int]] = {}
    for fold in range(FOLDS):
        weights = listwise([each for each in examples if each.fold != fold], columns)
        for each in examples:
            if each.fold == fold:
                ranks.setdefault(each.task, []).append(rank_of_right(each, columns, weights))
    weights = listwise(examples, columns)
    by_task = groupby(sorted(examples, key=lambda each: each.task), key=lambda each: each.task)
    means = [
        np.mean([(each.values[each.right][:, columns] @ weights).max() for each in own if each.right.any()])
        for _, own in by_task
    ]
    print(f"{name}: " + ", ".join(f"{names[c]} {w:.3g}" for c, w in zip(columns, weights, strict=True)))
    print(f"  offset {RIGHT - float(np.mean(means)):.1f}")
    _show({task: [(each < 1, each < 3) for each in own] for task, own in ranks.items()})


def _show(rows: dict[tuple[str, str], list[tuple[bool, bool]]]) -> None:
    means = {task: np.mean(each, axis=0) for task, each in rows.items()}
    for task, (first, second) in means.items():
        print(f"  {task[0]:12s} {task[1]} {first:.3f} {second:.3f}")
    first, second = np.mean(list(means.values()), axis=0)
    print(f"  {'in the mean':15s} {first:.3f} {second:.3f}", flush=True)


def fit_ranking(data: Data) -> None:
    """By the measures of the first stage, all candidates."""
    examples = [
        Example(
            group_of(task), (task.name, task.language), fold_of(question), _measures(hits),
            np.array([hit.document == question.document for hit in hits]),
        )
        for task, question, _, hits in data.found(ALL, matched=False)
    ]  # fmt: skip
    for group, chosen in RANKED.items():
        own = [each for each in examples if each.group == group]
        fit_ranks(group, own, MEASURES, [MEASURES.index(name) for name in chosen])


def _measures(hits: Sequence[Hit]) -> Floats:
    return np.array([[getattr(hit.measures, name) for name in MEASURES] for hit in hits])


def fit_matched(data: Data) -> None:
    """The few that are compared token by token; in Latin letters the first stage's score is one measure."""
    examples = []
    for task, question, asked, hits in data.found(ALL):
        near = [hit for hit in hits if hit.measures.match is not None] or hits[:1]
        plain = _unmatched(data).compared(asked, near)
        rank = next((at for at, hit in enumerate(hits) if hit.document == question.document), NOWHERE)
        if plain:
            matches = {hit.passage.id: hit.measures.match for hit in near}
            found = [matches[hit.passage.id] for hit in plain]
            values = np.c_[
                _measures(plain),
                [each.whole if each else 0 for each in found],
                [each.stretch if each else 0 for each in found],
                [hit.score for hit in plain],
            ]
            right = np.array([hit.document == question.document for hit in plain])
            task_key = task.name, task.language
            examples.append(Example(group_of(task), task_key, fold_of(question), values, right, rank))
    names = [*MEASURES, "whole", "stretch", "score"]
    for group, chosen in (
        ("same", ["score", "whole", "stretch"]),
        ("across", [*RANKED["across"], "whole", "stretch"]),
        ("latin", ["score", "whole"]),
    ):
        own = [each for each in examples if each.group == group]
        fit_ranks(f"{group}, matched", own, names, [names.index(name) for name in chosen])


def _unmatched(data: Data) -> Searcher:
    return Searcher(data.collections.index, Wholes(data.embedder))


def fit_quotes(data: Data) -> None:
    """By the sentences of the best passages, for questions whose answer stands in the right document."""
    examples: list[tuple[Example, Callable[[Floats], tuple[bool, bool]]]] = []
    for task, question, asked, hits in data.found(PASSAGES):
        gold = [normalise(answer) for answer in question.answers]
        if not any(answer in normalise(task.texts[question.document]) for answer in gold):
            continue
        measured = measure_sentences(asked, hits)
        texts = [hits[at].passage.text[slice(*_span(hits[at], place))] for at, place, _ in measured]
        right = [
            hits[at].document == question.document and any(answer in normalise(text) for answer in gold)
            for (at, _, _), text in zip(measured, texts, strict=True)
        ]
        if not measured:
            continue
        values = np.array([each.values()[:-1] for _, _, each in measured])
        group = group_of(task)
        own = Example(group, (task.name, task.language), fold_of(question), values, np.array(right))
        examples.append((own, _quoting(asked, hits, gold, QUOTED[group])))
    for group, chosen in QUOTED.items():
        columns = [SENTENCES.index(name) for name in chosen]
        mine = [each for each in examples if each[0].group == group]
        rows: dict[tuple[str, str], list[tuple[bool, bool]]] = {}
        for fold in range(FOLDS):
            weights = listwise([each for each, _ in mine if each.fold != fold], columns)
            for each, quoted in mine:
                if each.fold == fold:
                    rows.setdefault(each.task, []).append(quoted(weights))
        weights = listwise([each for each, _ in mine], columns)
        scores = [(each.values[each.right][:, columns] @ weights).max() for each, _ in mine if each.right.any()]
        print(f"{group}: " + ", ".join(f"{name} {w:.3g}" for name, w in zip(chosen, weights, strict=True)))
        print(f"  constant {RIGHT_SENTENCE - float(np.mean(scores)):.1f}")
        _show(rows)


def _span(hit: Hit, place: int) -> tuple[int, int]:
    return hit.sentences[place].start, hit.sentences[place].end


def _quoting(
    asked: Asked, hits: list[Hit], gold: list[str], chosen: list[str]
) -> Callable[[Floats], tuple[bool, bool]]:
    columns = [SENTENCES.index(name) for name in chosen]

    def quoted(weights: Floats) -> tuple[bool, bool]:
        found = quotes(asked, hits, score=lambda each: float(np.array(each.values())[columns] @ weights))
        holds = [any(answer in normalise(each.text) for answer in gold) for each in found]
        return any(holds[:1]), any(holds)

    return quoted


def fit_confidence(data: Data) -> None:
    """Each question once with the passage that answers it, and once without."""
    for matched in (True, False):
        searcher = data.collections.searcher if matched else _unmatched(data)
        rows: dict[str, list[tuple[tuple[str, str], int, tuple[float, ...], tuple[float, ...]]]] = {}
        for task, question, asked, hits in data.found(10, matched=matched):
            group = group_of(task)
            others = searcher.compared(asked, [hit for hit in hits if hit.document != question.document])
            if (task.name, task.language) != ("xorqa", "en") and others:
                pair = evidence(hits, quotes(asked, hits))[:-1], evidence(others, quotes(asked, others))[:-1]
                if len(pair[0]) == len(pair[1]):
                    rows.setdefault(group, []).append(((task.name, task.language), fold_of(question), *pair))
        for group, own in rows.items():
            if group == "same" and matched:  # there tokens are not compared
                continue
            _fit_confidence(f"{group}{', matched' if matched else ''}", own)


def _fit_confidence(
    name: str, rows: Sequence[tuple[tuple[str, str], int, tuple[float, ...], tuple[float, ...]]]
) -> None:
    keys, folds = [row[0] for row in rows], np.array([row[1] for row in rows])
    values = np.array([[row[2] for row in rows], [row[3] for row in rows]])
    right = np.repeat([1.0, 0.0], len(rows))
    share = np.array([1 / keys.count(key) for key in keys])

    def fitted(used: npt.NDArray[np.bool_]) -> Floats:
        both = np.tile(used, 2)
        weighed = np.tile(share, 2)[both]
        return logistic(values.reshape(-1, values.shape[2])[both], right[both], weighed / weighed.sum())

    sure = np.zeros((2, len(rows)))
    for fold in range(FOLDS):
        weights = fitted(folds != fold)
        sure[:, folds == fold] = values[:, folds == fold] @ weights[:-1] + weights[-1]
    weights = fitted(folds >= 0)
    line = float(np.quantile(values[0] @ weights[:-1] + weights[-1], 1 - AT_LEAST))
    print(f"{name}: {weights.round(2).tolist()}, threshold {1 / (1 + np.exp(-line)):.2f}")
    for key in dict.fromkeys(keys):
        own = np.array([each == key for each in keys])
        with_answer, without = sure[:, own]
        area = (with_answer[:, None] > without).mean() + (with_answer[:, None] == without).mean() / 2
        false = (without >= np.quantile(with_answer, 1 - AT_LEAST)).mean()
        print(f"  {key[0]:12s} {key[1]} AUROC {area:.3f}, false {false:.3f}", flush=True)


STAGES = {"ranking": fit_ranking, "matched": fit_matched, "quotes": fit_quotes, "confidence": fit_confidence}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage", choices=STAGES)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--cache", type=Path, help="a file that keeps the vectors from one run to the next")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        STAGES[options.stage](Data(Path(folder), options.cache or Path(folder) / "vectors.sqlite", options.data))


if __name__ == "__main__":
    main()
