"""What people script by is in the documentation: commands, options, and the names that stand in JSON."""

import argparse
import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

import pytest

from app.cli import build_parser
from app.core.documents.documents import Note, Reason
from app.core.errors import ErrorCode
from app.core.profiles.audit import Act
from app.knowledge.answer.collection_answer import Fallback, Mode
from app.knowledge.written.verify import Reason as Struck
from app.workers.adding import Status
from app.workers.syncing import FolderState

ROOT = Path(__file__).parent.parent
BRACKETS = re.compile(r"[\[\]]")  # around what may be left out


def codes(beginning: str) -> list[ErrorCode]:
    return [code for code in ErrorCode if code.value.startswith(beginning)]


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
        ("documents.md", [*Reason, *Note, *Status, *FolderState]),
        ("generation.md", [*Struck, *Fallback, *Mode]),
        ("audit.md", list(Act)),
        ("packs.md", codes("pack_")),
        ("assistants.md", codes("assistant_")),
    ],
)
def test_names_in_json_are_documented(page: str, names: list[StrEnum]) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert not [name.value for name in names if f"`{name.value}`" not in text]


def test_each_command_is_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
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
