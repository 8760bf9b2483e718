"""What people script by is in the documentation: commands, options, and the names that stand in JSON; and what it names
of the window is there."""

import argparse
import json
import re
from collections.abc import Iterable
from enum import StrEnum
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from real_embedder import need_embedder
from terminal import json_of, shakti_here

from app.cli import build_parser
from app.core.documents.documents import Note, Reason
from app.core.errors import ErrorCode
from app.core.profiles.audit import Act
from app.knowledge.answer.collection_answer import Fallback, Mode
from app.knowledge.written.verify import Reason as Struck
from app.workers.adding import Status
from app.workers.syncing import FolderState
from shakti_mlx.generate import StopReason

ROOT = Path(__file__).parent.parent
COMMAND_LINE = ROOT / "docs" / "command-line.md"
FOR_USERS = [  # pages in which what stands in italics is a text of the window
    "README.md",
    *(f"docs/{name}.md" for name in ("assistants", "attachments", "documents", "first-run", "keyboard", "models")),
    *(f"docs/{name}.md" for name in ("packs", "privacy", "typing")),
]
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
BRACKETS = re.compile(r"[\[\]]")  # around what may be left out


def codes(beginning: str) -> list[ErrorCode]:
    return [code for code in ErrorCode if code.value.startswith(beginning)]


def texts_of_the_window() -> set[str]:
    """Its own and Qt's, as they are written in English, without mnemonics and what stands at their ends."""
    files = [(ROOT / "i18n" / name).read_text(encoding="utf-8") for name in ("app_hi.ts", "qtbase_hi.ts")]
    found = re.findall(r"<source>(.*?)</source>", "".join(files), re.DOTALL)
    return {unescape(text).replace("&", "").rstrip("….:") for text in found}


def acts_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands below a parser by their names; none where it has none."""
    return {
        name: each
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name, each in action.choices.items()
    }


def written_commands() -> Iterable[list[str]]:
    """The words of each `shakti ...` in text and in blocks of the pages; "list|show" are one word."""
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        text = page.read_text(encoding="utf-8")
        for command in re.findall(r"`shakti ([^`]+)`|^    shakti (.+)$", text, re.MULTILINE):
            yield BRACKETS.sub(" ", "".join(command).split("#")[0].replace("\\|", "|")).split()


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("command-line.md", [*Status, *FolderState, *Fallback, *Mode, *StopReason]),
        ("documents.md", [*Reason, *Note]),
        ("generation.md", list(Struck)),
        ("audit.md", list(Act)),
        ("packs.md", codes("pack_")),
        ("assistants.md", codes("assistant_")),
    ],
)
def test_names_in_json_are_documented(page: str, names: list[StrEnum]) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert not [name.value for name in names if f"`{name.value}`" not in text]


@pytest.mark.parametrize("page", FOR_USERS)
def test_what_is_named_of_the_window_is_called_so_there(page: str) -> None:
    known, text = texts_of_the_window(), (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"(?<![*\w])\*([^*`]+)\*(?!\*)", FENCED.sub("", text))
    parts = {" ".join(part.split()).rstrip("….:") for name in named for part in name.split(" > ")}
    assert not parts - known


def test_each_command_is_on_its_page() -> None:
    text = COMMAND_LINE.read_text(encoding="utf-8")
    for name, parser in acts_of(build_parser()).items():
        rows = [row for row in text.splitlines() if f"`shakti {name}" in row]
        assert rows, name
        missing = [act for act in acts_of(parser) if not re.search(rf"\b{act}\b", " ".join(rows))]
        assert not missing, name


def test_commands_are_as_they_are_written() -> None:
    known = acts_of(build_parser())
    for words in written_commands():
        if words[0].startswith("-"):
            continue
        assert words[0] in known, words
        parser, acts = known[words[0]], acts_of(known[words[0]])
        if acts and len(words) > 1 and not words[1].startswith("-"):
            named = words[1].split("|")
            assert not [act for act in named if act not in acts], words
            parser = acts[named[0]]
        options = {option for action in parser._actions for option in action.option_strings}
        assert not [word for word in words if word.startswith("--") and word not in options], words


def fields_in(result: Any) -> set[str]:
    """The names of all fields of a JSON result, but not of those whose names are data: tables, settings, languages."""
    if isinstance(result, list):
        return {name for each in result for name in fields_in(each)}
    if not isinstance(result, dict):
        return set()
    inner = (value for name, value in result.items() if name not in ("tables", "settings", "name", "loss"))
    return {*result, *(name for value in inner for name in fields_in(value))}


@pytest.mark.usefixtures("qapp", "starter_gguf")
def test_fields_in_json_are_documented(tmp_path: Path) -> None:
    need_embedder()
    papers, pack = tmp_path / "papers", tmp_path / "pack"
    for folder in (papers, pack):
        folder.mkdir()
        (folder / "leave.txt").write_text("A clerk has 12 days of casual leave a year.", encoding="utf-8")
    manifest = {
        "id": "rules", "version": "1", "name": {"en": "Rules"}, "description": {"en": "Rules of 2026."},
        "licence": "CC0-1.0", "creator": "Us", "documents": [{"file": "leave.txt"}], "questions": {}, "glossary": [],
    }  # fmt: skip
    (pack / "pack.json").write_text(json.dumps(manifest), encoding="utf-8")
    documented = set(re.findall(r"`(\w+)`", COMMAND_LINE.read_text(encoding="utf-8")))

    def said(*words: object, code: int = 0) -> Any:
        result = shakti_here(*words, "--json")
        assert result.returncode == code, result.stdout + result.stderr
        fields = json_of(result)
        assert not fields_in(fields) - documented, words
        return fields

    said("docs", "add", "--collection", "Office", papers)
    said("docs", "watch", "--collection", "Office", papers)
    for words in ("docs list", "docs collections", "docs sync", "docs watch --collection Office"):
        said(*words.split())
    said("docs", "search", "--collection", "Office", "How many days of casual leave has a clerk?")
    answer = said("ask", "--collection", "Office", "How many days of casual leave has a clerk?")
    assert answer["citations"]
    assert said("ask", "--collection", "Office", "Who is the minister of railways?")["searched"]
    said("ask", "Hello", "--max-tokens", "1", "--attach", papers / "leave.txt")
    said("docs", "unwatch", "--collection", "Office", papers)
    said("docs", "remove", "--collection", "Office", "leave.txt")

    conversation = answer["conversation"]
    exported = tmp_path / "all.json"
    said("conversations", "folders", "--create", "Leave")
    said("conversations", "move", "--folder", "Leave", conversation)
    for act in ("tag", "pin", "unpin", "hold", "show"):
        said("conversations", act, conversation)
    for words in ("list", "search casual", "retention", f"export --all --output {exported}", f"import {exported}"):
        said("conversations", *words.split())
    said("conversations", "delete", conversation, code=1)
    said("conversations", "delete", conversation, "--yes")

    for words in ("list", "show", "create Asha", "rename Asha Usha", "recovery-code --profile Usha",
                  "rekey --profile Usha", "unlock --profile Usha", "remove Usha --yes"):  # fmt: skip
        said("profile", *words.split())
    for words in ("db check", "db vacuum", "db backup", f"db backup --to {tmp_path}", "db list", "db restore",
                  "audit on", "audit status", "audit list", "audit anchor", "audit verify",
                  f"audit export {tmp_path / 'log.csv'}", "audit off", "settings show", "network status",
                  "network log", "model list", "model verify"):  # fmt: skip
        said(*words.split())
    said("privacy", "scan", "call 9876543210")

    key, file = tmp_path / "our.key", tmp_path / "rules.shaktipack"
    said("pack", "keygen", key)
    said("pack", "build", pack, "--key", key, "--output", file)
    for act in ("verify", "install"):
        said("pack", act, file, "--trust-key", tmp_path / "our.pub")
    said("pack", "list")
    said("pack", "remove", "rules")
    assert said("docs", "list", "--collection", "nowhere", code=1)["error"]


def test_variables_of_the_environment_are_on_their_page() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "app").rglob("*.py"))
    variable = r"\bSHAKTI_[A-Z_]+"
    assert set(re.findall(variable, COMMAND_LINE.read_text(encoding="utf-8"))) == set(re.findall(variable, code))


def test_the_keys_of_the_window_are_on_their_page() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "app" / "ui").rglob("*.py"))
    keys = set(re.findall(r'"(Ctrl\+[^"\s]+)"', code)) - {"Ctrl+=", "Ctrl+_"}  # that are + and - with or without Shift
    page = (ROOT / "docs" / "keyboard.md").read_text(encoding="utf-8")
    rows = "\n".join(row.split(" | ")[0] for row in page.splitlines())  # the keys alone
    named = set(re.findall(r"Ctrl\+(?:Shift\+)?(?:\w+|[^\w\s])", rows))
    assert not keys - named
    assert named - keys == {"Ctrl+A", "Ctrl+C", "Ctrl+Z"}  # what every program has


def test_modules_are_where_the_pages_say() -> None:
    files = {
        f"/{path.relative_to(ROOT).as_posix()}"
        for folder in ("app", "shakti_mlx", "tests", "benchmarks")
        for path in (ROOT / folder).rglob("*.*")
    }
    missing = [
        (page.name, name)
        for page in (*(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md"))
        for name in re.findall(r"`([\w/]+\.(?:py|c|h))`", page.read_text(encoding="utf-8"))
        if not any(file.endswith(f"/{name}") for file in files)
    ]
    assert not missing


def test_benchmarks_and_their_results_are_there() -> None:
    folder = ROOT / "benchmarks"
    text = (folder / "README.md").read_text(encoding="utf-8")
    modules = re.findall(r"\bbenchmarks\.([a-z_]+)(?=[` \n])", text)
    assert not [name for name in modules if not (folder / f"{name}.py").exists()]
    named = re.findall(r"`(?:results/)?([\w.*-]+\.json)`", text)
    found = {name: [*folder.glob(name), *folder.glob(f"results/{name}")] for name in named}
    assert not [name for name, files in found.items() if not files]
    assert not {*folder.glob("results/*.json")}.difference(*found.values())


def test_the_architecture_names_each_package_and_root() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    layers = (ROOT / "app" / layer for layer in ("core", "knowledge", "storage", "ui"))
    packages = [each.parent.name for layer in layers for each in layer.glob("*/__init__.py")]
    roots = [f"app/{each.name}" for each in (ROOT / "app").glob("*.py") if not each.name.startswith("__")]
    assert not [name for name in (*packages, *roots) if f"`{name}`" not in text]
