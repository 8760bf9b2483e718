"""Documents that say the same in four languages, in one collection: are answers right, and in the language asked?

    python -m benchmarks.answers_together [--data DIR] [--cache FILE] [--json FILE]

XQuAD-IN dev in English, Hindi, Kannada and Telugu at once. Asked thrice: with every document; with those in the
question's language that answer it taken away; with all that answer it taken away.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.errors import AppError
from app.knowledge.answer.answers import look_at
from app.knowledge.answer.collection_answer import CollectionAnswer, Mode
from app.knowledge.search.hits import Hit
from benchmarks.answer_command import command, empty_collections, write_figures
from benchmarks.answer_tasks import Collections, Question, Task, tasks

FETCHED = 40  # passages of a search, as the assistant fetches them


@dataclass
class Count:
    """Questions of one language."""

    asked: int = 0
    answered: int = 0
    right: int = 0  # quoted first from the document that answers, in whatever language
    own: int = 0  # and in the question's language
    right_without_own: int = 0
    false: int = 0  # answered though nothing answers

    def shares(self) -> dict[str, float]:
        """Of the questions asked."""
        return {name: round(number / self.asked, 3) for name, number in vars(self).items() if name != "asked"}


def measure(collections: Collections, within: Iterable[Task]) -> dict[str, Count]:
    """By language; `within` are the tasks of each language within itself, parallel to one another."""
    by_language = {task.language: task for task in within}
    collection_id = collections.of({name: text for task in by_language.values() for name, text in task.texts.items()})
    places = {language: list(task.texts) for language, task in by_language.items()}
    counts = {}
    for language, task in by_language.items():
        count = counts[language] = Count()
        for question in task.questions:
            number = places[language].index(question.document)
            right = {each[number] for each in places.values()}
            try:
                _count(count, collections, collection_id, question, right)
            except AppError:  # the data has an empty question
                continue
    return counts


def _count(count: Count, collections: Collections, collection_id: str, question: Question, right: set[str]) -> None:
    searcher = collections.searcher
    asked, hits = searcher.look(collection_id, searcher.in_its_script(collection_id, question.text), FETCHED)

    def answer(without: set[str]) -> CollectionAnswer:
        kept: list[Hit] = searcher.compared(asked, [hit for hit in hits if hit.document not in without])
        return look_at(asked, kept).answer

    def first(answer: CollectionAnswer) -> str | None:
        return answer.citations[0].document if answer.citations else None

    found = answer(set())
    count.asked += 1
    count.answered += found.mode is Mode.QUOTE
    count.right += first(found) in right
    count.own += first(found) == question.document
    count.right_without_own += first(answer({question.document})) in right
    count.false += answer(right).mode is Mode.QUOTE


def main() -> None:
    """Measure and print."""
    options = command(__doc__, "answers-together.json").parse_args()
    if not (options.data / "xquad_in").is_dir():
        print(f"{options.data}: no development data here, so nothing is measured.")
        return
    with empty_collections(options.cache) as collections:
        counts = measure(collections, (task for task in tasks(options.data) if task.name == "same"))
    shares = {language: count.shares() for language, count in counts.items()}
    names = list(next(iter(shares.values())))
    print("| | " + " | ".join(names) + " |\n|" + "---|" * (len(names) + 1))
    for language, row in shares.items():
        print(f"| {language} | " + " | ".join(f"{row[name]:.3f}" for name in names) + " |")
    write_figures(options.json, shares)


if __name__ == "__main__":
    main()
