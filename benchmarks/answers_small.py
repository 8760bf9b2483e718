"""How well questions to a handful of short documents are answered or refused: a clinic's and a bank's, four languages.

python -m benchmarks.answers_small [--cache FILE] [--json FILE] [--show]

The texts and questions are small_collections.json, written for this. Half of the collections are for trying things
out; the other half only judges. Answers are looked for as the program looks for them, thresholds and all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.core.search_text import normalise
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.read.limits import Limits
from app.knowledge.read.web.markdown import read_markdown
from benchmarks.answer_command import command, empty_collections, write_figures
from benchmarks.answer_figures import auroc, false_at_90, share
from benchmarks.answer_tasks import LANGUAGES, Collections

DATA = Path(__file__).parent / "small_collections.json"


@dataclass(frozen=True)
class Outcome:
    """What became of one question. `parts` are its parts whose answer is quoted; none where there is no answer."""

    half: str
    language: str
    documents: str  # their language
    question: str
    parts: tuple[bool, ...]
    first: bool  # an answer stands in the first quotation
    answer: CollectionAnswer

    @property
    def answered(self) -> bool:
        return bool(self.answer.citations)

    @property
    def right(self) -> bool:
        """What is asked stands in the first quotation; where two things are asked, one of them does."""
        return self.answered and self.first


def run(collections: Collections) -> Iterator[Outcome]:
    """Every question of every collection, in each language of each language's documents."""
    for each in json.loads(DATA.read_text(encoding="utf-8")):
        for documents in LANGUAGES:
            read = {
                f"{documents}-{name}": read_markdown(text.encode(), Limits())
                for name, text in each["documents"][documents].items()
            }
            collection_id = collections.of_documents(read)
            answerer = Answerer(collections.searcher)
            for language in LANGUAGES:
                for question in (*each["answered"], *each["unanswered"]):
                    answer = answerer.answer(collection_id, question[language])
                    yield _outcome(each["half"], language, documents, question, answer)


def _outcome(half: str, language: str, documents: str, question: dict[str, Any], answer: CollectionAnswer) -> Outcome:
    gold = [[normalise(each) for each in part] for part in question.get("answers", ())]
    quoted = [normalise(citation.quote) for citation in answer.citations]
    parts = tuple(any(each in text for each in part for text in quoted) for part in gold)
    first = any(each in quoted[0] for part in gold for each in part) if quoted else False
    return Outcome(half, language, documents, question[language], parts, first, answer)


def figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The table's row."""
    known = [each for each in outcomes if each.parts]
    unknown = [each for each in outcomes if not each.parts]
    two = [each for each in known if len(each.parts) > 1]
    right = np.array([each.answer.confidence for each in known])
    wrong = np.array([each.answer.confidence for each in unknown])
    return {
        "answerable": len(known),
        "right": share(each.right for each in known),
        "wrong": share(each.answered and not each.first for each in known),
        "refused": share(not each.answered for each in known),
        "both_parts": share(all(each.parts) for each in two),
        "unanswerable": len(unknown),
        "false_answers": share(each.answered for each in unknown),
        "auroc": auroc(right, wrong),
        "false_answers_at_90": false_at_90(right, wrong),
    }


def rows(outcomes: Sequence[Outcome]) -> dict[tuple[str, str], dict[str, float]]:
    """By half, and by the question's language within it, then for questions in another language than the documents."""
    found = {}
    for half in ("fit", "judge"):
        own = [each for each in outcomes if each.half == half]
        same = [each for each in own if each.language == each.documents]
        for language in LANGUAGES:
            found[half, language] = figures([each for each in same if each.language == language])
        found[half, "within a language"] = figures(same)
        found[half, "across languages"] = figures([each for each in own if each.language != each.documents])
    return found


def table(found: dict[tuple[str, str], dict[str, float]]) -> str:
    """In Markdown."""
    names = ("right", "wrong", "refused", "both_parts", "false_answers", "auroc", "false_answers_at_90")
    head = ("half", "questions", "right", "wrong", "refused", "both parts", "false", "AUROC", "false at 90 %")
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    lines += [f"| {' | '.join([*key, *(f'{row[name]:.2f}' for name in names)])} |" for key, row in found.items()]
    return "\n".join(lines)


def _shown(each: Outcome) -> str:
    quoted = " / ".join(citation.quote.replace("\n", " ") for citation in each.answer.citations)
    what = "right" if each.right else "WRONG" if each.answered else "refused"
    if not each.parts:
        what = "FALSE" if each.answered else "refused rightly"
    return f"{each.language} {each.documents} {what} {each.answer.confidence:.2f} {each.question} -> {quoted}"


def main() -> None:
    parser = command(__doc__, "answers-small.json")
    parser.add_argument(
        "--show", action="store_true", help="each question of the half for trying out, within a language"
    )
    options = parser.parse_args()
    with empty_collections(options.cache) as collections:
        outcomes = list(run(collections))
    if options.show:
        shown = (each for each in outcomes if each.half == "fit" and each.language == each.documents)
        print("\n".join(map(_shown, shown)))
    found = rows(outcomes)
    print(table(found))
    results = [{"half": half, "questions": name, **row} for (half, name), row in found.items()]
    write_figures(options.json, results)


if __name__ == "__main__":
    main()
