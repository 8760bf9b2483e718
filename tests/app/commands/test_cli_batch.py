"""Files of questions as scripts write them, good and bad lines among each other."""

import codecs
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from real_embedder import need_embedder

from app.cli import run
from app.commands.questions import LONGEST_LINE
from app.knowledge.answer.answers import Answerer

need_embedder()

TEXT = "The tetanus vaccine is given after a wound. The second injection follows after four weeks."
GOOD = b'{"id": 0, "question": "When is the second tetanus injection given?"}'


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    home = tmp_path_factory.mktemp("batch")
    (home / "tetanus.txt").write_text(TEXT, encoding="utf-8")
    assert run(["docs", "add", "--collection", "Desk", str(home / "tetanus.txt"), "--home", str(home / "data")]) == 0
    return home


class Batch:
    """Asks a file of questions in this process; gives the JSON lines that are written."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self._capsys = home, capsys
        self.code = 0

    def __call__(self, content: bytes, *command: str) -> list[dict[str, Any]]:
        path = self.home / "questions.jsonl"
        path.write_bytes(content)
        asking = [*(command or ("docs", "search")), "--collection", "Desk", "--batch", str(path)]
        self.code = run([*asking, "--home", str(self.home / "data")])
        return [json.loads(line) for line in self._capsys.readouterr().out.splitlines()]


@pytest.fixture
def batch(home: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Batch]:
    capsys.readouterr()
    yield Batch(home, capsys)


@pytest.mark.parametrize(
    ("line", "given", "why"),
    [
        (b'{"id": 1, "question": "caf\xe9"}', None, "UTF-8"),
        (b"\x00\xff\xfe", None, "UTF-8"),
        (b"not json", None, "JSON"),
        (b"[" * 100_000, None, "JSON"),
        (b"[1]", None, "JSON"),
        (b'{"id": 1, "id": 2, "question": "Fever?"}', None, "JSON"),
        (b'{"id": NaN, "question": "Fever?"}', None, "JSON"),
        (b'{"id": ' + b"9" * 5000 + b', "question": "Fever?"}', None, "JSON"),
        (b'{"question": "Fever?"}', None, "id"),
        (b'{"id": null, "question": "Fever?"}', None, "id"),
        (b'{"id": [1], "question": "Fever?"}', None, "id"),
        (b'{"id": true, "question": "Fever?"}', None, "id"),
        (b'{"id": "one"}', "one", "question"),
        (b'{"id": 1.5, "question": 5}', 1.5, "question"),
        (b'{"id": 1, "question": "Fever?", "after": null}', 1, "after"),
        (b'{"id": 1, "question": "' + b"Fever " * LONGEST_LINE + b'"}', None, f"> {LONGEST_LINE}"),
    ],
    ids=lambda each: repr(each)[:40],
)
@pytest.mark.parametrize("command", [("docs", "search"), ("ask",)], ids=["search", "ask"])
def test_bad_line_is_told_in_its_place_and_the_others_are_answered(
    batch: Batch, command: tuple[str, ...], line: bytes, given: object, why: str
) -> None:
    before, bad, after = batch(b"\n".join([GOOD, line, GOOD]) + b"\n", *command)
    assert batch.code == 1
    assert before == after
    assert TEXT in str(before)
    assert (bad["id"], bad["line"], set(bad)) == (given, 2, {"id", "line", "error"})
    assert (bad["error"]["code"], bad["error"]["detail"]) == ("batch_damaged", f"line 2: {why}")


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        GOOD + b"\r\n\r\n",
        b"\n \t\n" + GOOD + b"\n\n",
        codecs.BOM_UTF8 + GOOD + b"\n",
        codecs.BOM_UTF16_LE + GOOD.decode().encode("utf-16-le"),
        codecs.BOM_UTF16_BE + b"\r\n".join([GOOD, b""]).decode().encode("utf-16-be"),
        GOOD.replace(b"the second", "the\u2028second\u0085".encode()),
    ],
    ids=["no line end", "Windows", "empty lines", "BOM", "UTF-16", "UTF-16 of Windows", "other ends of lines"],
)
def test_files_of_any_system_are_read(batch: Batch, content: bytes) -> None:
    (found,) = batch(content)
    assert (batch.code, found["id"], found["hits"][0]["text"]) == (0, 0, TEXT)


def test_half_a_character_of_utf_16_is_told(batch: Batch) -> None:
    line = f"{GOOD.decode()}\n"
    good, bad = batch(codecs.BOM_UTF16_LE + line.encode("utf-16-le") + b"x")
    assert (batch.code, good["id"], bad["error"]["detail"]) == (1, 0, "line 2: UTF-8")


def test_empty_and_repeated_and_endless_questions_are_answered_in_their_order(batch: Batch) -> None:
    asked = ["", "  ", "Dear nurse, " * 10_000 + "when is the second tetanus injection given?", "Tetanus?"]
    lines = [json.dumps({"id": "same", "question": each}) for each in asked]
    found = batch("\n".join(lines).encode())
    assert batch.code == 0
    assert [(each["id"], len(each["hits"])) for each in found] == [("same", 0), ("same", 0), ("same", 1), ("same", 1)]


def test_lines_come_from_standard_input_too(
    batch: Batch, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD + b"\n\xff\n")))
    code = run(["docs", "search", "--collection", "Desk", "--batch", "-", "--home", str(batch.home / "data")])
    good, bad = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (code, good["id"], bad["line"]) == (1, 0, 2)


def test_question_and_batch_together_are_wrong_usage(batch: Batch) -> None:
    for command in (("ask", "Fever?"), ("docs", "search", "Fever?")):
        with pytest.raises(SystemExit) as ended:
            batch(GOOD, *command)
        assert ended.value.code == 2


def test_file_that_is_none_is_told(batch: Batch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in (str(batch.home), str(batch.home / "nowhere.jsonl"), "a\x00b"):
        code = run(["ask", "--collection", "Desk", "--batch", name, "--home", str(batch.home / "data")])
        assert (code, json.loads(capsys.readouterr().out)["error"]["code"]) == (1, "file_not_readable")


def test_ctrl_c_during_an_answer_ends_the_batch(batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    answered = Answerer.answer

    def interrupted(self: Answerer, collection_id: str, question: str, **options: str) -> object:
        if question == "Stop":
            signal.raise_signal(signal.SIGINT)
        return answered(self, collection_id, question, **options)

    monkeypatch.setattr(Answerer, "answer", interrupted)
    lines = [GOOD, b'{"id": 1, "question": "Stop"}', GOOD]
    assert [each["id"] for each in batch(b"\n".join(lines), "ask")] == [0]
    assert batch.code == 130


@pytest.fixture
def piped(batch: Batch) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "app", "docs", "search", "--collection", "Desk", "--batch", "-"]
    asking = subprocess.Popen(
        [*command, "--home", str(batch.home / "data")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    )
    yield asking
    asking.kill()
    asking.communicate()


def test_each_answer_comes_before_the_next_question_and_ctrl_c_ends_it(piped: "subprocess.Popen[bytes]") -> None:
    assert piped.stdin is not None
    assert piped.stdout is not None
    for _ in range(2):
        piped.stdin.write(GOOD + b"\n")
        piped.stdin.flush()
        assert TEXT in json.loads(piped.stdout.readline())["hits"][0]["text"]
    piped.send_signal(signal.SIGINT)
    assert piped.wait(timeout=60) == 130
    assert piped.communicate() == (b"", b"")


def test_reader_that_goes_away_ends_it(piped: "subprocess.Popen[bytes]") -> None:
    assert piped.stdin is not None
    assert piped.stdout is not None
    piped.stdin.write(GOOD + b"\n")
    piped.stdin.flush()
    piped.stdout.readline()
    piped.stdout.close()
    piped.stdin.write(GOOD + b"\n")
    piped.stdin.flush()
    assert piped.wait(timeout=60) == 1
    assert piped.stderr is not None
    assert piped.stderr.read() == b""
