"""What verification strikes and keeps, and what the starter model's answers are worth before and after it.

python -m benchmarks.generate [--data DIR] [--model FILE] [--questions N] [--cache FILE] [--json FILE]

First the claims in benchmarks/claims.json, written for this: true ones in other words, and false ones of each kind.
Then sentences of XQuAD-IN dev, copied and across languages, and answers of the model to English questions. Those data
are no part of the project; without them only the claims are measured.
"""

from __future__ import annotations

import json
import random
import statistics
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.core.documents.documents import Passage
from app.core.search_text import normalise
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer, Mode
from app.knowledge.answer.generate import Generator
from app.knowledge.index.embed import DIMENSION, E5Embedder, Embedder
from app.knowledge.search.hits import Hit
from app.knowledge.search.ranking import Measures
from app.knowledge.words.sentences import sentences
from app.knowledge.written import verify as verification
from app.knowledge.written.claims import Claim, claims_of
from app.knowledge.written.verify import Checked, Verdict, verify
from benchmarks.answer_command import command, write_figures
from benchmarks.answer_figures import share
from benchmarks.answer_tasks import LANGUAGES, CachedEmbedder, Collections, Question, Task, tasks
from shakti_mlx.language_model import LanguageModel

CLAIMS = Path(__file__).parent / "claims.json"
MODEL = Path(__file__).parent.parent / "build" / "starter" / "SmolLM2-135M-Instruct.Q4_1.gguf"


def measure_claims(embedder: Embedder) -> dict[str, Any]:
    """Of the true claims, how many are kept; of the false ones of each kind, how many are struck; and which are not.

    By parts: "fit" and "judge" were written before a look at the rules, which were then made with "fit" alone in sight.
    """
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    by_language: dict[str, list[bool]] = defaultdict(list)
    by_part: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    wrong = []
    for entry in json.loads(CLAIMS.read_text(encoding="utf-8")):
        read = [(text, kind, claims_cited(text)) for text, kind in entry["claims"]]
        hits = [
            hit_of(text, number) for number, text in enumerate(entry.get("passages") or [entry["passage"]], start=1)
        ]
        checked = iter(verify([each for *_, found in read for each in found], hits, "", embedder))
        for text, kind, found in read:
            verdicts = [next(checked) for _ in found]
            stands = all(each.verdict is Verdict.VERIFIED for each in verdicts)
            if kind == "citation":  # the number is corrected
                stands = stands and not any(each.renumbered for each in verdicts)
            is_right = stands == (kind is None)
            total[kind or "true"] += 1
            right[kind or "true"] += is_right
            by_language[entry["language"]].append(is_right)
            by_part[entry.get("part", "made")][kind or "true"].append(is_right)
            if not is_right:
                wrong.append({"language": entry["language"], "kind": kind or "true", "claim": text})
    return {
        "kinds": {kind: {"claims": total[kind], "right": right[kind]} for kind in total},
        "languages": {language: statistics.fmean(each) for language, each in by_language.items()},
        "parts": {
            part: {kind: {"claims": len(each), "right": sum(each)} for kind, each in kinds.items()}
            for part, kinds in by_part.items()
        },
        "wrong": wrong,
    }


def claims_cited(text: str) -> list[Claim]:
    """What a model wrote as claims, each line of which cites the first passage if it cites none."""
    return claims_of("\n".join(line if line.endswith("]") else f"{line} [1]" for line in text.split("\n")))


def hit_of(text: str, number: int = 1) -> Hit:
    measures = Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, True, True)
    return Hit(
        Passage(number, "", 0, text, None, (), 0, len(text)), "", "", measures, (), np.zeros(DIMENSION, np.float32)
    )


def measure_copies(data: Path, embedder: Embedder) -> dict[str, Any]:
    """Of sentences copied word for word, the share kept that cite their passage, and the most similar other one.

    Of the latter: those kept as what that one says, and those kept under the number of their own passage.
    """
    found = {}
    for language in LANGUAGES:
        examples = json.loads((data / "xquad_in" / f"xquad_{language}_dev.json").read_text(encoding="utf-8"))[
            "examples"
        ]
        texts = list(dict.fromkeys(each["context"] for each in examples))
        vectors = embedder.passages(texts)
        near = vectors @ vectors.T - 2 * np.eye(len(texts))
        kept: list[bool] = []
        of_another: list[tuple[str, Checked]] = []
        for number, text in enumerate(texts):
            hits = [hit_of(text), hit_of(texts[int(near[number].argmax())])]
            own, other = (
                verify([Claim(text[start:end], (cited,)) for start, end in sentences(text)], hits, "", embedder)
                for cited in (1, 2)
            )
            kept += [each.verdict is Verdict.VERIFIED for each in own]
            of_another += [(text, each) for each in other]
        found[language] = {
            "sentences": len(kept),
            "kept": share(kept),
            "kept_of_another_passage": share(
                each.reason is None and each.evidence[0].hit.passage.text != text for text, each in of_another
            ),
            "kept_under_its_own_number": share(
                each.reason is None and each.evidence[0].hit.passage.text == text for text, each in of_another
            ),
        }
    return found


def measure_across(data: Path, embedder: Embedder) -> dict[str, Any]:
    """Of a sentence and the nearest one of the same passage in English, and of the passage nearest to that: cosines."""
    examples = {
        language: {each["id"]: each["context"] for each in json.loads(path.read_text(encoding="utf-8"))["examples"]}
        for language in LANGUAGES
        if (path := data / "xquad_in" / f"xquad_{language}_dev.json").is_file()
    }
    english = list(dict.fromkeys(examples["en"].values()))
    parts = [[text[start:end] for start, end in sentences(text)] for text in english]
    vectors = [embedder.passages(each) for each in parts]
    found = {}
    for language in LANGUAGES[1:]:
        pairs = {examples["en"][each]: text for each, text in examples[language].items() if each in examples["en"]}
        right, other = [], []
        for number, text in enumerate(english):
            own = embedder.passages([pairs[text][start:end] for start, end in sentences(pairs[text])])
            nearest = np.array([(own @ each.T).max(axis=1) for each in vectors])  # [passages, sentences]
            right += nearest[number].tolist()
            nearest[number] = -1
            other += nearest.max(axis=0).tolist()
        line = verification.MEANING_ACROSS
        found[language] = {
            "sentences": len(right),
            "kept": share(each >= line for each in right),
            "kept_of_another_passage": share(each >= line for each in other),
            "tenth": float(np.quantile(right, 0.1)),
            "other_tenth_from_above": float(np.quantile(other, 0.9)),
        }
    return found


def measure_model(
    task: Task, collections: Collections, model: LanguageModel, questions: Sequence[Question]
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The model's answers: whether they hold the right one, as written, as shown, and as quoted without a model."""
    collection = collections.of(task.texts)
    answerer = Answerer(collections.searcher)
    generator = Generator(answerer, collections.embedder, model.languages, lambda: model)
    rows = []
    for question in questions:
        started = time.perf_counter()
        answer = generator.answer(collection, question.text, threading.Event())
        seconds = time.perf_counter() - started
        if answer.mode is not Mode.REFUSE:
            rows.append({"seconds": seconds, **_row(answer, answerer.answer(collection, question.text), question)})
    written = [row for row in rows if row["sentences"]]
    generated = [row for row in rows if row["mode"] == "generate"]
    sentences_of = [each for row in rows for each in row["sentences"]]
    return {
        "questions": len(questions),
        "refused": len(questions) - len(rows),
        "answered": len(rows),
        "right_as_written": sum(row["right_as_written"] for row in rows),
        "right_as_shown": sum(row["right_as_shown"] for row in rows),
        "right_as_quoted": sum(row["right_as_quoted"] for row in rows),
        "generated": len(generated),
        "right_of_generated": sum(row["right_as_shown"] for row in generated),
        "sentences": len(sentences_of),
        "sentences_verified": sum(each["reason"] is None for each in sentences_of),
        "share_verified": statistics.fmean(row["verified"] for row in written) if written else None,
        "reasons": dict(Counter(each["reason"] or "verified" for each in sentences_of)),
        "seconds": statistics.median(row["seconds"] for row in rows),
    }, rows


def _row(answer: CollectionAnswer, quoted: CollectionAnswer, question: Question) -> dict[str, Any]:
    return {
        "question": question.text,
        "mode": str(answer.mode),
        "verified": answer.verified,
        "sentences": [
            {"text": each.text, "reason": each.reason and str(each.reason), "detail": each.detail}
            for each in answer.sentences
        ],
        "right_as_written": _holds(" ".join(each.text for each in answer.sentences), question),
        "right_as_shown": _holds(answer.text, question),
        "right_as_quoted": _holds(quoted.text, question),
    }


def _holds(text: str, question: Question) -> bool:
    return any(normalise(answer) in normalise(text) for answer in question.answers)


def main() -> None:
    parser = command(__doc__, "generate.json")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--questions", type=int, default=111, help="so many at most")
    parser.add_argument("--answers", type=Path, help="a file for every answer of the model")
    options = parser.parse_args()
    embedder = CachedEmbedder(options.cache) if options.cache else E5Embedder()
    results: dict[str, Any] = {"claims": measure_claims(embedder)}
    rows: list[dict[str, Any]] = []
    if (options.data / "xquad_in").is_dir():
        results["copies"] = measure_copies(options.data, embedder)
        results["across"] = measure_across(options.data, embedder)
        model = LanguageModel.load(options.model)
        with tempfile.TemporaryDirectory() as folder:
            (task,) = [each for each in tasks(options.data) if (each.name, each.language) == ("same", "en")]
            chosen = random.Random(1).sample(task.questions, min(options.questions, len(task.questions)))
            measured, rows = measure_model(task, Collections(Path(folder), embedder), model, chosen)
            results["model"] = {"name": model.name, **measured}
    print(json.dumps(results, indent=1, ensure_ascii=False))
    write_figures(options.json, results)
    if options.answers:
        options.answers.write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
