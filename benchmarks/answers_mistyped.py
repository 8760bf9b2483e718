"""How mistyped questions are answered or refused, next to the same typed rightly: before and after they are put right.

python -m benchmarks.answers_mistyped [--data DIR] [--cache FILE] [--json FILE]

The questions are those of the collections written for benchmarks.answers_office and of XQuAD-IN dev, within a language,
with one fault or two (mistype.py). Of XQuAD-IN half of the passages are a collection, and each question is asked of
both halves: by one of them it must not be answered.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.core.search_text import normalise
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.search.search import Searcher
from benchmarks.answer_command import command, empty_collections, write_figures
from benchmarks.answer_tasks import LANGUAGES, Collections, tasks
from benchmarks.mistype import mistyped

FOLDER = Path(__file__).parent
SETS = ("office", "attribute", "case", "name")
WAYS = ("typed rightly", "typed rightly, put right", "mistyped", "mistyped, put right")
Asked = tuple[str, str, str, list[str]]  # collection, language, question, what the answer has to have; none: no answer


class _AsTyped(Searcher):
    """Puts nothing right."""

    def put_right(self, collection_id: str, question: str) -> str:
        return question


def of_offices(name: str, collections: Collections) -> Iterator[Asked]:
    """The questions of a set in the documents' language."""
    for each in json.loads((FOLDER / f"{name}_collections.json").read_text(encoding="utf-8")):
        for language in LANGUAGES:
            collection_id = collections.of_files(f"{each['name']}-{language}", each["documents"][language])
            for question in each["questions"]:
                must = [] if question["kind"] == "none" else question["must"][language]
                yield collection_id, language, question[language], must


def of_xquad(data: Path, collections: Collections) -> Iterator[Asked]:
    """The questions within a language, of both halves of its passages."""
    for task in tasks(data):
        if task.name == "same":
            names = sorted(task.texts)
            for half in (names[::2], names[1::2]):
                collection_id = collections.of({name: task.texts[name] for name in half})
                for question in task.questions:
                    if question.text.strip():
                        must = [question.answers[0]] if question.document in half else []
                        yield collection_id, task.language, question.text, must


def run(asked: Iterator[Asked], collections: Collections) -> dict[str, dict[str, Counter[str]]]:
    """By language, and way of typing: of how many questions the answer was what."""
    righted, as_typed = Answerer(collections.searcher), Answerer(_AsTyped(collections.index, collections.embedder))
    found: dict[str, dict[str, Counter[str]]] = {each: {way: Counter() for way in WAYS} for each in LANGUAGES}
    for collection_id, language, question, must in asked:
        for text, ways in ((question, WAYS[:2]), (mistyped(question, random.Random(f"0 {question}")), WAYS[2:])):
            answer = as_typed.answer(collection_id, text)
            found[language][ways[0]][_outcome(answer, must)] += 1
            if not answer.citations:  # what is answered is never put right
                answer = righted.answer(collection_id, text)
            found[language][ways[1]][_outcome(answer, must)] += 1
    return found


def _outcome(answer: CollectionAnswer, must: list[str]) -> str:
    if not answer.citations:
        return "refused" if must else "refused rightly"
    quoted = normalise(answer.citations[0].quote)
    if not must:
        return "false"
    return "right" if all(normalise(each) in quoted for each in must) else "wrong"


def main() -> None:
    parser = command(__doc__, "answers-mistyped.json")
    options = parser.parse_args()
    results = []
    with empty_collections(options.cache) as collections:
        sets = {name: of_offices(name, collections) for name in SETS}
        if (options.data / "xquad_in").is_dir():
            sets["xquad"] = of_xquad(options.data, collections)
        for name, asked in sets.items():
            found = run(asked, collections)
            for language, ways in found.items():
                for way, counts in ways.items():
                    results.append({"set": name, "language": language, "typed": way, **counts})
            for way in WAYS:
                total = sum((ways[way] for ways in found.values()), Counter[str]())
                print(name, way, dict(total), flush=True)
    write_figures(options.json, results)


if __name__ == "__main__":
    main()
