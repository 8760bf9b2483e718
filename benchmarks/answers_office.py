"""How well questions to documents as offices have them are answered or refused: rate lists, tables, lists, steps,
questions with answers, notices; four languages.

python -m benchmarks.answers_office [--of SET] [--cache FILE] [--json FILE] [--show LANGUAGE]

The texts and questions are office_collections.json, range_collections.json (charts that go by ranges),
name_collections.json (names that are there or not), person_collections.json (names that differ by a vowel),
attribute_collections.json (what is asked of a thing, and in which case), case_collections.json (likewise, of short
sections side by side) and permission_collections.json (whether something may be done), written for this.
Half of the collections are for trying things out; the other half only judges.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from app.core.search_text import normalise
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer
from benchmarks.answer_command import RESULTS, command, empty_collections, write_figures
from benchmarks.answer_figures import auroc, false_at_90, share
from benchmarks.answer_tasks import LANGUAGES, Collections

FOLDER = Path(__file__).parent
SETS = ("office", "range", "name", "attribute", "case", "person", "permission")
KINDS = ("row", "list", "steps", "faq", "prose", "yesno", "none")


@dataclass(frozen=True)
class Outcome:
    """What became of one question. `right`: what answers stands in the first quotation, all of it."""

    half: str
    kind: str  # of KINDS; "none" where the documents do not answer
    language: str
    documents: str  # their language
    question: str
    answer: CollectionAnswer
    right: bool
    among: bool  # right, or so is the second quotation
    spare: bool  # the first has words that show that far too much is quoted
    latin: bool = False  # asked in Latin letters in place of the language's own

    @property
    def answered(self) -> bool:
        return bool(self.answer.citations)


def run(data: Path, collections: Collections) -> Iterator[Outcome]:
    """Every question of every collection, in each language of each language's documents."""
    for each in json.loads(data.read_text(encoding="utf-8")):
        for documents in LANGUAGES:
            collection_id = collections.of_files(f"{each['name']}-{documents}", each["documents"][documents])
            answerer = Answerer(collections.searcher)
            for question in each["questions"]:
                for language in LANGUAGES:
                    answer = answerer.answer(collection_id, question[language])
                    yield outcome_of(each["half"], language, documents, question, answer)
                if (typed := question.get(f"{documents}-Latn")) is not None:
                    answer = answerer.answer(collection_id, typed)
                    found_so = outcome_of(each["half"], documents, documents, question, answer)
                    yield replace(found_so, question=typed, latin=True)


def outcome_of(half: str, language: str, documents: str, question: dict[str, Any], answer: CollectionAnswer) -> Outcome:
    """What became of a question of that form, asked of documents in that language."""
    must = [normalise(each) for each in question.get("must", {}).get(documents, ())]
    spare = [normalise(each) for each in question.get("spare", {}).get(documents, ())]
    quoted = [normalise(citation.quote) for citation in answer.citations]
    right = [bool(must) and all(each in text for each in must) for text in quoted]
    wide = bool(quoted) and any(each in quoted[0] for each in spare)
    return Outcome(
        half, question["kind"], language, documents, question[language], answer, any(right[:1]), any(right), wide
    )


def figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The table's row."""
    known = [each for each in outcomes if each.kind != "none"]
    unknown = [each for each in outcomes if each.kind == "none"]
    sure = np.array([each.answer.confidence for each in known])
    unsure = np.array([each.answer.confidence for each in unknown])
    found = {
        "answerable": float(len(known)),
        "right": share(each.right for each in known),
        "tight": share(each.right and not each.spare for each in known),
        "among": share(each.among for each in known),
        "refused": share(not each.answered for each in known),
        "quotations": share(len(each.answer.citations) for each in known if each.answered),
        "right_doubted": share(each.answer.doubtful for each in known if each.right),
        "others_doubted": share(each.answer.doubtful for each in outcomes if each.answered and not each.right),
    }
    if unknown:
        found["unanswerable"] = float(len(unknown))
        found["false_answers"] = share(each.answered for each in unknown)
        found["auroc"] = auroc(sure, unsure)
        found["false_answers_at_90"] = false_at_90(sure, unsure)
    return found


def rows(outcomes: Sequence[Outcome]) -> dict[tuple[str, str], dict[str, float]]:
    """By half: of each language, of each kind within a language, and of questions in another than the documents'."""
    found = {}
    for half in ("fit", "judge"):
        own = [each for each in outcomes if each.half == half and not each.latin]
        same = [each for each in own if each.language == each.documents]
        for language in LANGUAGES:
            found[half, language] = figures([each for each in same if each.language == language])
        for kind in KINDS[:-1]:
            found[half, kind] = figures([each for each in same if each.kind == kind])
        found[half, "within a language"] = figures(same)
        found[half, "across languages"] = figures([each for each in own if each.language != each.documents])
        if typed := [each for each in outcomes if each.half == half and each.latin]:
            for language in LANGUAGES[1:]:
                found[half, f"{language}-Latn"] = figures([each for each in typed if each.language == language])
            found[half, "in Latin letters"] = figures(typed)
    return found


def table(found: dict[tuple[str, str], dict[str, float]]) -> str:
    """In Markdown."""
    names = (
        "right", "tight", "among", "refused", "quotations", "false_answers", "auroc", "false_answers_at_90",
        "right_doubted", "others_doubted",
    )  # fmt: skip
    head = (
        "half", "questions", "right", "and no more", "in the first two", "refused", "quotations", "false", "AUROC",
        "false at 90 %", "right with a warning", "other answers with one",
    )  # fmt: skip
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    for key, row in found.items():
        values = (f"{row[name]:.2f}" if name in row else "" for name in names)
        lines.append(f"| {' | '.join([*key, *values])} |")
    return "\n".join(lines)


def shown(each: Outcome) -> str:
    """One, for reading."""
    quoted = "\n      * ".join(citation.quote.replace("\n", " / ") for citation in each.answer.citations)
    what = "right" if each.right else "WRONG" if each.answered else "REFUSED"
    if each.kind == "none":
        what = "FALSE" if each.answered else "refused rightly"
    wide = " WIDE" if each.spare else ""
    return (
        f"{each.kind} {each.language} {each.documents} {what}{wide} {each.answer.confidence:.2f} {each.question}\n"
        f"      * {quoted}"
    )


def main() -> None:
    parser = command(__doc__, "answers-office.json")
    parser.set_defaults(json=None)  # a file for each set
    parser.add_argument("--of", choices=SETS, default="office")
    parser.add_argument("--show", choices=LANGUAGES, help="each question of the half for trying out in this language")
    options = parser.parse_args()
    with empty_collections(options.cache) as collections:
        outcomes = list(run(FOLDER / f"{options.of}_collections.json", collections))
    if options.show:
        own = (each for each in outcomes if each.half == "fit" and each.language == each.documents == options.show)
        print("\n".join(map(shown, own)))
    found = rows(outcomes)
    print(table(found))
    results = [{"half": half, "questions": name, **row} for (half, name), row in found.items()]
    write_figures(options.json or RESULTS / f"answers-{options.of}.json", results)


if __name__ == "__main__":
    main()
