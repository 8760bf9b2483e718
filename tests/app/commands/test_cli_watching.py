"""`shakti docs watch|unwatch|sync` as people script them, and questions that see what changed a moment ago."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from real_embedder import need_embedder
from terminal import Shell

from app.storage.documents.documents import path_text

need_embedder()

COUNTS = {"added", "unchanged", "replaced", "failed", "removed", "waiting"}


class Watched(Shell):
    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__(root / "data", capsys)
        self.folder = root / "files"
        self.folder.mkdir()

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def best(self, question: str) -> str:
        hits = self("docs", "search", question, "--collection", "Desk")["hits"]
        return str(hits[0]["text"]) if hits else ""


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> Iterator[Watched]:
    yield Watched(tmp_path, capsys)


def test_folder_is_watched_synced_listed_and_left(shell: Watched) -> None:
    path = path_text(shell.folder)
    shell.write("fever.txt", "Paracetamol brings a fever down.")
    shell.write("bad.docx", "PK")
    first = shell("docs", "watch", "--collection", "Desk", shell.folder)
    assert set(first) == {"folders", "documents"} | COUNTS
    assert first["folders"] == [{"collection": "Desk", "path": path, "state": "here"}]
    assert {(each["name"], each["status"], each["reason"]) for each in first["documents"]} == {
        ("fever.txt", "added", None),
        ("bad.docx", "failed", "damaged"),
    }
    assert shell("docs", "watch", "--collection", "Desk")["folders"] == [{"collection": "Desk", "path": path}]
    again = shell("docs", "sync")
    assert {name: again[name] for name in COUNTS if again[name]} == {"unchanged": 1, "failed": 1}
    left = shell("docs", "unwatch", "--collection", "Desk", shell.folder)
    assert left["unwatched"] == [{"collection": "Desk", "path": path}]
    assert shell("docs", "watch", "--collection", "Desk") == {"collection": "Desk", "folders": [], "count": 0}
    assert shell("docs", "list")["count"] == 1
    assert shell("docs", "unwatch", "--collection", "Desk", shell.folder)["error"]["code"] == "folder_not_watched"


def test_question_sees_what_changed_a_moment_ago(shell: Watched) -> None:
    price = shell.write("price.txt", "The tetanus vaccine costs 40 rupees.")
    shell("docs", "watch", "--collection", "Desk", shell.folder)
    assert shell.best("What does the tetanus vaccine cost?") == "The tetanus vaccine costs 40 rupees."
    assert shell.said == ""
    price.write_text("The tetanus vaccine costs 55 rupees.")
    shell.write("bad.docx", "PK")
    assert shell.best("What does the tetanus vaccine cost?") == "The tetanus vaccine costs 55 rupees."
    assert "price.txt: read again" in shell.said
    assert "bad.docx: not added" in shell.said
    price.unlink()
    answer = shell("ask", "What does the tetanus vaccine cost?", "--collection", "Desk")
    assert answer["citations"] == []
    assert shell.said == "price.txt: removed\n"


def test_answers_come_from_a_folder_that_is_away_and_that_is_said(shell: Watched) -> None:
    shell.write("price.txt", "The tetanus vaccine costs 40 rupees.")
    shell("docs", "watch", "--collection", "Desk", shell.folder)
    shell.folder.rename(shell.folder.with_name("away"))
    assert shell.best("What does the tetanus vaccine cost?") == "The tetanus vaccine costs 40 rupees."
    assert path_text(shell.folder) in shell.said
    synced = shell("docs", "sync", "--collection", "Desk")
    assert (synced["folders"][0]["state"], synced["removed"]) == ("away", 0)


def test_what_is_no_folder_makes_no_collection(shell: Watched) -> None:
    assert shell("docs", "watch", "--collection", "Desk", shell.folder / "none")["error"]["code"] == "not_a_folder"
    assert shell.code == 1
    assert shell("docs", "collections")["count"] == 0
