"""`shakti ask --collection --mode generate` and `--translate` as people script them, with the real models."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest
from real_embedder import need_embedder
from scripted_model import ScriptedModel

from app.cli import run
from app.core.documents.sources import sources_fields
from app.core.paths import DataFolder
from app.workspace import Workspace, open_workspace
from shakti_mlx.sampling import SamplingParams

need_embedder()

TEXTS = {
    "fever.txt": "Paracetamol brings a fever down. A child of five years may take one tablet every six hours.",
    "account.txt": "To open an account, bring a photograph and the Aadhaar card. The account is ready in a day.",
}
SENTENCE = {"text", "citations", "cited", "renumbered", "verdict", "reason", "detail"}
QUESTION = "How often may a child take a tablet of paracetamol?"
HINDI = "बच्चे को पैरासिटामोल की गोली कितने घंटे में दें?"

Shell = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, qapp: object, starter_gguf: Path) -> Path:
    home = tmp_path_factory.mktemp("generate")
    (home / "files").mkdir()
    for name, text in TEXTS.items():
        (home / "files" / name).write_text(text, encoding="utf-8")
    for command in (
        ["settings", "set", "language", "en"],
        ["docs", "add", "--collection", "Desk", str(home / "files")],
    ):
        assert run([*command, "--home", str(home / "data")]) == 0
    return home


@pytest.fixture
def shell(home: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    capsys.readouterr()

    def ask(*arguments: object, code: int = 0) -> list[dict[str, Any]]:
        given = ["ask", *map(str, arguments), "--json", "--home", str(home / "data")]
        assert run(given) == code
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return ask


@pytest.fixture
def text_of(home: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[str, str]]:
    capsys.readouterr()

    def ask(*arguments: object) -> tuple[str, str]:
        assert run(["ask", *map(str, arguments), "--home", str(home / "data")]) == 0
        said = capsys.readouterr()
        return said.out, said.err

    return ask


def holds_together(answer: dict[str, Any]) -> None:
    """What is true of every answer of generate mode."""
    assert all(set(each) == SENTENCE for each in answer["sentences"])
    assert len(answer["passages_read"]) <= 3
    stands = [each["verdict"] == "verified" for each in answer["sentences"]]
    assert [each["reason"] is None for each in answer["sentences"]] == stands
    for citation in answer["citations"]:
        assert citation["text"][citation["start"] : citation["end"]] == citation["quote"]
    if answer["mode"] == "generate":
        assert answer["fallback"] is None
        assert answer["verified"] >= 0.5
        for each, stood in zip(answer["sentences"], stands, strict=True):
            assert (each["text"] in answer["answer"]) is stood
    else:
        assert answer["mode"] == "quote"
        assert answer["fallback"] == "unverified"
        assert answer["verified"] < 0.5
        assert answer["answer"] == answer["citations"][0]["quote"]


def test_quoting_is_the_default_and_asks_no_model(shell: Shell) -> None:
    (answer,) = shell(QUESTION, "--collection", "Desk")
    (same,) = shell(QUESTION, "--collection", "Desk", "--mode", "quote")
    assert (answer["mode"], answer["verified"], answer["sentences"], answer["fallback"]) == ("quote", None, [], None)
    assert (answer["other_language"], answer["quoted_language"]) == (False, "en")
    assert "translation" not in answer
    assert same["answer"] == answer["answer"]


def test_generated_answer_is_verified_or_quoted(shell: Shell, home: Path) -> None:
    (answer,) = shell(QUESTION, "--collection", "Desk", "--mode", "generate")
    assert answer["sentences"]
    holds_together(answer)
    with open_workspace(DataFolder(home / "data")) as workspace:
        _, kept = workspace.conversations.messages(answer["conversation"])
        assert answer["answer"] in kept.text
        assert (kept.stats is not None) is (answer["mode"] == "generate")
        assert kept.sources is not None
        assert sources_fields(kept.sources)["citations"] == answer["citations"]


def test_model_that_does_not_list_the_language_is_not_even_loaded(shell: Shell, home: Path) -> None:
    (answer,) = shell(HINDI, "--collection", "Desk", "--mode", "generate", "--backend", "mlx")
    assert (answer["mode"], answer["fallback"], answer["verified"]) == ("quote", "language", None)
    assert (answer["other_language"], answer["quoted_language"]) == (True, "en")


def test_batch_is_generated_too(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    questions = ["What do I bring to open an account?", "", "Which planet has the most moons?", HINDI]
    lines = [json.dumps({"id": number, "question": each}) for number, each in enumerate(questions)]
    file.write_text("\n".join(lines), encoding="utf-8")
    answered, empty, refused, hindi = shell("--collection", "Desk", "--batch", file, "--mode", "generate")
    assert [each["id"] for each in (answered, empty, refused, hindi)] == [0, 1, 2, 3]
    assert set(answered) == set(empty) == set(refused)
    holds_together(answered)
    for each in (empty, refused):
        assert (each["mode"], each["sentences"], each["verified"]) == ("refuse", [], None)
    assert hindi["fallback"] == "language"


def test_words_in_another_language_are_told_and_translated_only_by_a_model_that_lists_both(
    shell: Shell, text_of: Callable[..., tuple[str, str]]
) -> None:
    (answer,) = shell(HINDI, "--collection", "Desk", "--translate")
    assert (answer["translation"], answer["translation_refused"]) == (None, "language")
    (answer,) = shell(QUESTION, "--collection", "Desk", "--translate")
    assert (answer["translation"], answer["translation_refused"]) == (None, "same_language")
    said, note = text_of(HINDI, "--collection", "Desk", "--translate")
    assert said.startswith("These words are in another language: English.")
    assert "does not write both languages" in note


def test_why_it_is_quoted_is_told_beside_the_answer(text_of: Callable[..., tuple[str, str]]) -> None:
    said, note = text_of(HINDI, "--collection", "Desk", "--mode", "generate")
    assert "does not write this language" in note
    assert "not known" not in said


class Translator(ScriptedModel):
    """Says of a text with the word on the left what is on the right."""

    languages = ("en", "hi")
    said: ClassVar = {"tablet": "पाँच साल के बच्चे को हर छह घंटे में एक गोली दी जा सकती है।", "day": "खाता 2 दिन में तैयार होता है।"}

    def generate(
        self, messages: Sequence[Mapping[str, str]], params: SamplingParams, stop: threading.Event
    ) -> Iterator[str]:
        self.pieces = [next(said for word, said in self.said.items() if word in messages[-1]["content"])]
        yield from super().generate(messages, params, stop)


def test_each_quotation_in_another_language_is_translated_or_withheld(
    shell: Shell, text_of: Callable[..., tuple[str, str]], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Translator(context_length=4000)
    monkeypatch.setattr(Workspace, "choose_model", lambda *_: model)
    monkeypatch.setattr(Workspace, "load_model", lambda *_: model)
    both = "बच्चे को पैरासिटामोल की गोली कितने घंटे में दें और खाता खोलने पर कितने दिन में तैयार होता है?"
    (answer,) = shell(both, "--collection", "Desk", "--translate")
    assert len(answer["citations"]) == 2
    by_word = {
        word: next(number for number, each in enumerate(answer["citations"], 1) if word in each["quote"])
        for word in ("tablet", "account")
    }
    made = {each["citation"]: each for each in answer["translations"]}
    shown, withheld = made[by_word["tablet"]], made[by_word["account"]]
    assert (shown["text"], shown["model"], shown["withheld"]) == (Translator.said["tablet"], "Scripted", "")
    assert (withheld["text"], withheld["withheld"], withheld["added"]) == ("", "numbers", ["2"])
    first = made[1]
    assert answer["translation"] == (first["text"] or None)
    assert answer["translation_refused"] == (None if first["text"] else "unsure")
    with open_workspace(DataFolder(home / "data")) as workspace:
        _, kept = workspace.conversations.messages(answer["conversation"])
    assert kept.sources is not None
    assert json.loads(json.dumps(sources_fields(kept.sources)["translations"])) == answer["translations"]
    said, _ = text_of(both, "--collection", "Desk", "--translate")
    assert said.index(answer["citations"][by_word["tablet"] - 1]["quote"]) < said.index(shown["text"])
    assert "its numbers are not those above. Only in it: 2." in said
