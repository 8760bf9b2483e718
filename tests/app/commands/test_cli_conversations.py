"""`shakti conversations` as people script it: JSON fields, and what is on disk afterwards."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from terminal import Shell

from app.cli import run
from app.core.conversations.conversation import State
from app.core.paths import DataFolder
from app.storage.conversations.conversations import Conversations
from app.workspace import open_workspace

CONVERSATION = {"id", "title", "created", "updated", "folder", "pinned", "held", "tags"}
HIT = {
    "conversation", "title", "message", "role", "text", "highlights", "snippet", "snippet_highlights", "created",
}  # fmt: skip


class Conversing(Shell):
    def __init__(self, folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder.root, capsys, "conversations")
        self.folder = folder

    def add(self, question: str, answer: str, age: timedelta = timedelta()) -> str:
        with open_workspace(self.folder) as workspace:
            store = Conversations(workspace.conversations.database, lambda: datetime.now(UTC) - age)
            exchange = store.add_exchange(None, question, question)
            store.write_answer(exchange.answer.id, answer, State.COMPLETE)
        return exchange.answer.conversation_id


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> Iterator[Conversing]:
    folder = DataFolder(tmp_path / "data")
    folder.root.mkdir()
    yield Conversing(folder, capsys)


def test_list_gives_its_fields(shell: Conversing) -> None:
    first = shell.add("खाता कैसे खोलें?", "बैंक जाएँ")
    second = shell.add("What is KYC?", "Know your customer.")
    listed = shell("list")["conversations"]
    assert [each["id"] for each in listed] == [second, first]
    assert listed[0].keys() == CONVERSATION
    assert shell.text("list").splitlines()[1].endswith("खाता कैसे खोलें?")


def test_a_mistyped_id_is_named_and_not_called_deleted(shell: Conversing, tmp_path: Path) -> None:
    known = shell.add("खाता कैसे खोलें?", "बैंक जाएँ")
    wrong = known[:-1]
    target = tmp_path / "out.json"
    for act in (
        ("show", wrong),
        ("rename", wrong, "x"),
        ("delete", "--yes", known, wrong),
        ("export", "--output", target, known, wrong),
    ):
        error = shell(*act)["error"]
        assert (error["code"], error["detail"]) == ("conversation_not_found", wrong)
        assert "typing mistake" in error["advice"]
        assert "shakti conversations list" in error["advice"]
        assert error["advice"].endswith(wrong)
    assert [each["id"] for each in shell("list")["conversations"]] == [known]
    assert not target.exists()


def test_a_mistyped_folder_is_answered_with_those_there_are(shell: Conversing) -> None:
    shell("folders", "--create", "वार्ड 3")
    error = shell("list", "--folder", "वार्ड 4")["error"]
    assert (error["code"], error["choices"]) == ("folder_not_found", ["वार्ड 3"])


def test_show_gives_the_tree_and_the_path(shell: Conversing) -> None:
    conversation = shell.add("One?", "first answer")
    with open_workspace(shell.folder) as workspace:
        answer = workspace.conversations.messages(conversation)[1]
        workspace.assistant.regenerate(answer.id)
        workspace.conversations.show_through(answer.id)
    shown = shell("show", conversation)
    assert shown["conversation"].keys() == CONVERSATION
    assert [message["text"] for message in shown["messages"]] == ["One?", "first answer", ""]
    assert shown["messages"][1].keys() == {"id", "parent", "role", "text", "state", "created", "error"}
    assert shown["path"] == [message["id"] for message in shown["messages"][:2]]
    assert shell.text("show", conversation) == "One?\n\n> One?\n\nfirst answer\n"


def test_search_gives_the_text_of_each_hit(shell: Conversing) -> None:
    conversation = shell.add("ದರ ಎಷ್ಟು?", "ಬಡ್ಡಿ ದರ ೧೨ ಶೇಕಡಾ")
    (hit,) = shell("search", "ಬಡ್ಡಿ 12")["hits"]
    assert hit.keys() == HIT
    assert (hit["conversation"], hit["role"], hit["text"]) == (conversation, "assistant", "ಬಡ್ಡಿ ದರ ೧೨ ಶೇಕಡಾ")
    assert [hit["text"][start:end] for start, end in hit["highlights"]] == ["ಬಡ್ಡಿ", "೧೨"]
    assert [hit["snippet"][start:end] for start, end in hit["snippet_highlights"]] == ["ಬಡ್ಡಿ", "೧೨"]
    assert len(shell("search", "ದರ", "--limit", 2)["hits"]) == 2
    assert shell("search", "!?")["hits"] == []
    assert shell.text("search", "ಹಾಲು") == "Nothing was found.\n"


def test_delete_shows_first_and_deletes_with_yes(shell: Conversing) -> None:
    gone, kept = shell.add("Secretword?", "x"), shell.add("Other?", "y")
    assert shell("delete", gone)["deleted"] == 0
    assert shell.code == 1
    assert len(shell("list")["conversations"]) == 2
    assert shell("delete", gone, "--yes") == {"deleted": 1, "conversations": [{"id": gone, "title": "Secretword?"}]}
    assert [each["id"] for each in shell("list")["conversations"]] == [kept]
    with open_workspace(shell.folder) as workspace, workspace.conversations.database.read() as db:
        assert [row["id"] for row in db.query("SELECT id FROM conversations")] == [kept], "deleted ones are purged"
    assert shell("delete", gone, "--yes")["error"]["code"] == "conversation_not_found"


def test_delete_by_folder_by_age_and_all(shell: Conversing) -> None:
    old = shell.add("Old?", "x", age=timedelta(days=10))
    old_in_folder = shell.add("Old in a folder?", "x", age=timedelta(days=10))
    new_in_folder = shell.add("New in a folder?", "x")
    new = shell.add("New?", "x")
    shell("move", old_in_folder, new_in_folder, "--folder", "Ward")
    assert [each["id"] for each in shell("delete", "--older-than", 9, "--folder", "ward")["conversations"]] == [
        old_in_folder
    ]
    assert {each["id"] for each in shell("delete", "--older-than", 9)["conversations"]} == {old, old_in_folder}
    assert shell("delete", "--folder", "Ward", "--yes")["deleted"] == 2
    assert {each["id"] for each in shell("list")["conversations"]} == {old, new}
    assert shell("delete", "--all", "--yes")["deleted"] == 2
    assert shell("list") == {"conversations": []}
    assert shell("delete", "--yes")["deleted"] == 0


def test_conversations_are_arranged(shell: Conversing) -> None:
    conversation = shell.add("One?", "x")
    assert shell("rename", conversation, "Two")["conversation"]["title"] == "Two"
    assert shell("move", conversation, "--folder", "Ward 3")["conversations"][0]["folder"] == "Ward 3"
    assert shell("folders") == {"folders": [{"name": "Ward 3", "conversations": 1, "keep_days": None}]}
    assert [each["id"] for each in shell("list", "--folder", "ward 3")["conversations"]] == [conversation]
    assert shell("folders", "--rename", "ward 3", "Ward 4")["folders"][0]["name"] == "Ward 4"
    assert shell("folders", "--create", "WARD 4")["error"]["code"] == "folder_exists"
    assert shell("move", conversation)["conversations"][0]["folder"] is None
    assert shell("folders", "--delete", "Ward 4") == {"folders": []}
    assert shell("list", "--folder", "Ward 4")["error"]["code"] == "folder_not_found"
    assert shell("pin", conversation)["conversation"]["pinned"] is True
    assert shell("unpin", conversation)["conversation"]["pinned"] is False
    assert shell("tag", conversation, "urgent", "bp", "urgent")["conversation"]["tags"] == ["bp", "urgent"]
    assert [each["id"] for each in shell("list", "--tag", "bp")["conversations"]] == [conversation]
    assert shell("list", "--tag", "other")["conversations"] == []
    assert shell("tag", conversation)["conversation"]["tags"] == []


def test_retention_previews_and_applies_but_for_what_is_held(shell: Conversing) -> None:
    old = shell.add("Old?", "x", age=timedelta(days=40))
    held = shell.add("Held?", "x", age=timedelta(days=40))
    new = shell.add("New?", "x")
    shell("hold", held)
    assert shell("retention")["days"] is None
    due = shell("retention", "--days", 30)
    assert (due["days"], due["applied"], due["clock"], due["clock_suspect"]) == (30, False, "good", False)
    assert [each["id"] for each in due["goes"]] == [old]
    assert [each["id"] for each in due["held"]] == [held]
    assert len(shell("list")["conversations"]) == 3
    assert [each["id"] for each in shell("retention", "--apply")["goes"]] == [old]
    assert {each["id"] for each in shell("list")["conversations"]} == {held, new}
    assert shell("retention", "--off")["days"] is None


def test_retention_does_not_believe_a_clock_that_jumped_since_any_command(
    shell: Conversing, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = shell.add("Kept?", "x")
    shell("retention", "--days", 30)

    class InTenYears(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(days=3650)

    with monkeypatch.context() as patched:
        patched.setattr("app.storage.retention.audit.datetime", InTenYears)
        assert shell("retention", "--apply")["error"]["code"] == "clock_suspect"
        assert shell("delete", "--older-than", 30, "--yes")["error"]["code"] == "clock_suspect"
    assert [each["id"] for each in shell("list")["conversations"]] == [kept]


def test_retention_of_a_folder(shell: Conversing) -> None:
    conversation = shell.add("Old?", "x", age=timedelta(days=40))
    shell("move", conversation, "--folder", "Ward")
    assert shell("retention", "--folder", "Ward", "--days", 30)["folders"] == {"Ward": 30}
    assert len(shell("retention")["goes"]) == 1
    assert shell("retention", "--folder", "Ward", "--off")["folders"] == {"Ward": 0}
    shell("retention", "--days", 30)
    assert shell("retention")["goes"] == []
    shell("retention", "--folder", "Ward", "--as-profile")
    assert len(shell("retention")["goes"]) == 1


def test_retention_does_not_believe_a_clock_that_jumped(shell: Conversing) -> None:
    conversation = shell.add("Old?", "x", age=timedelta(days=50))
    shell("retention", "--days", 30)
    with open_workspace(shell.folder) as workspace, workspace.conversations.database.write() as db:
        seen = (datetime.now(UTC) - timedelta(days=45)).isoformat()
        db.execute("INSERT OR REPLACE INTO profile_values VALUES ('latest_time_seen', ?)", [json.dumps(seen)])
    assert shell("retention")["clock_suspect"] is True
    assert shell("retention", "--apply")["error"]["code"] == "clock_suspect"
    assert [each["id"] for each in shell("list")["conversations"]] == [conversation]
    assert shell("retention", "--apply", "--clock-is-right")["applied"] is True
    assert shell("list")["conversations"] == []


def test_deletion_by_age_does_not_believe_a_clock_that_jumped_unless_told(shell: Conversing) -> None:
    shell.add("Old?", "x", age=timedelta(days=50))
    new = shell.add("New?", "x")
    with open_workspace(shell.folder) as workspace, workspace.conversations.database.write() as db:
        seen = (datetime.now(UTC) - timedelta(days=45)).isoformat()
        db.execute("INSERT OR REPLACE INTO profile_values VALUES ('latest_time_seen', ?)", [json.dumps(seen)])
    assert shell("delete", "--older-than", 40, "--yes")["error"]["code"] == "clock_suspect"
    assert len(shell("list")["conversations"]) == 2
    assert shell("delete", "--older-than", 40, "--yes", "--clock-is-right")["deleted"] == 1
    assert [each["id"] for each in shell("list")["conversations"]] == [new]


def test_wrong_usage_ends_with_2(shell: Conversing) -> None:
    for arguments in (["delete", "--older-than", "0"], ["retention", "--days", "x"], ["search"], ["nothing"]):
        with pytest.raises(SystemExit) as ended:
            run(["conversations", *arguments])
        assert ended.value.code == 2
