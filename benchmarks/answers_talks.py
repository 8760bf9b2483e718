"""How well questions that go on from the one before them are answered or refused; four languages.

python -m benchmarks.answers_talks [--cache FILE] [--json FILE] [--show LANGUAGE] [--standing]

The talks are talks.json, on the texts of case_collections.json, written before any was answered. `--standing` counts
how many questions of the other sets, which stand by themselves, are taken for such when put after another of their set.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.knowledge.answer.answers import Answerer
from app.knowledge.question.follow_up import follow_up
from benchmarks.answer_command import command, empty_collections, write_figures
from benchmarks.answer_tasks import LANGUAGES, Collections, tasks
from benchmarks.answers_office import FOLDER, Outcome, figures, outcome_of, shown

TALKS = FOLDER / "talks.json"
WAYS = ("alone", "after")  # the second question by itself, and after the first
SETS = ("office", "range", "name", "attribute", "case")
SEED = 1


def run(collections: Collections) -> Iterator[tuple[str, Outcome]]:
    """The second question of every talk, either way, in each language of each language's documents."""
    texts = {each["name"]: each for each in json.loads((FOLDER / "case_collections.json").read_text(encoding="utf-8"))}
    for talk in json.loads(TALKS.read_text(encoding="utf-8")):
        for documents in LANGUAGES:
            files = texts[talk["collection"]]["documents"][documents]
            collection_id = collections.of_files(f"{talk['collection']}-{documents}", files)
            answerer = Answerer(collections.searcher)
            for language in (*LANGUAGES, *(each for each in (f"{documents}-Latn",) if each in talk)):
                before, question = talk[language]
                told = _told(talk, documents, language, question)
                for way, after in zip(WAYS, ("", before), strict=True):
                    answer = answerer.answer(collection_id, question, after=after)
                    one = outcome_of(talk["half"], language.removesuffix("-Latn"), documents, told, answer)
                    yield way, replace(one, latin=language.endswith("-Latn"))


def _told(talk: dict[str, Any], documents: str, language: str, question: str) -> dict[str, Any]:
    return {"kind": talk["kind"], "must": {documents: talk["must"]}, language.removesuffix("-Latn"): question}


def rows(outcomes: list[tuple[str, Outcome]]) -> dict[tuple[str, str, str], dict[str, float]]:
    """By half and way: of each language, within a language, across languages, in Latin letters."""
    found = {}
    for half in ("fit", "judge"):
        for way in WAYS:
            own = [each for asked, each in outcomes if asked == way and each.half == half]
            same = [each for each in own if each.language == each.documents and not each.latin]
            for language in LANGUAGES:
                found[half, way, language] = figures([each for each in same if each.language == language])
            found[half, way, "within a language"] = figures(same)
            found[half, way, "across languages"] = figures([each for each in own if each.language != each.documents])
            found[half, way, "in Latin letters"] = figures([each for each in own if each.latin])
    return found


def standing(data: Path) -> dict[str, tuple[int, int]]:
    """Of each set, how many questions are taken for ones that go on when put after another, and of how many."""
    chance = random.Random(SEED)
    found = {}
    for name, texts in _standing_sets(data):
        before = chance.sample(texts, len(texts))
        pairs = [(text, other) for text, other in zip(texts, before, strict=True) if text != other]
        found[name] = (sum(follow_up(*each, lambda text, others: 0) is not None for each in pairs), len(pairs))
    return found


def _standing_sets(data: Path) -> Iterator[tuple[str, list[str]]]:
    for language in LANGUAGES:
        own = [each for each in tasks(data) if each.language == language]
        for name in ("same", "xorqa"):
            found = [question.text for each in own if each.name == name for question in each.questions]
            yield f"{'XQuAD' if name == 'same' else 'XorQA'} {language}", found
        for name in SETS:
            found_in = json.loads((FOLDER / f"{name}_collections.json").read_text(encoding="utf-8"))
            asked = (question for each in found_in for question in each["questions"])
            yield f"{name} {language}", [question[language] for question in asked]
        small = json.loads((FOLDER / "small_collections.json").read_text(encoding="utf-8"))
        yield f"small {language}", [q[language] for each in small for q in (*each["answered"], *each["unanswered"])]


def table(found: dict[tuple[str, str, str], dict[str, float]]) -> str:
    """In Markdown."""
    names = ("answerable", "right", "refused", "unanswerable", "false_answers")
    lines = [f"| half | asked | questions | {' | '.join(each.replace('_', ' ') for each in names)} |", "|---" * 8 + "|"]
    for key, row in found.items():
        values = (
            f"{row[name]:.0f}" if name.endswith("answerable") else f"{row[name]:.2f}" for name in names if name in row
        )
        lines.append(f"| {' | '.join([*key, *values])} |")
    return "\n".join(lines)


def main() -> None:
    parser = command(__doc__, "answers-talks.json")
    parser.add_argument("--show", choices=LANGUAGES, help="each question of the half for trying out in this language")
    parser.add_argument("--standing", action="store_true", help="count whole questions that are taken for such")
    options = parser.parse_args()
    if options.standing:
        print("\n".join(f"{name}: {taken} of {all_of}" for name, (taken, all_of) in standing(options.data).items()))
        return
    with empty_collections(options.cache) as collections:
        outcomes = list(run(collections))
    for way, each in outcomes if options.show else ():
        if each.half == "fit" and each.language == each.documents == options.show:
            print(way, each.answer.read_as, shown(each))
    found = rows(outcomes)
    print(table(found))
    results = [{"half": half, "asked": way, "questions": name, **row} for (half, way, name), row in found.items()]
    write_figures(options.json, results)


if __name__ == "__main__":
    main()
