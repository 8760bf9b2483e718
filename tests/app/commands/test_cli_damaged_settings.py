"""Settings that cannot be used, on the command line: told where they are set aside, left alone where one only looks."""

from pathlib import Path

import pytest

from app.cli import run
from app.core.paths import DataFolder

BROKEN = "{"


@pytest.fixture
def folder(own_data_folder: Path) -> DataFolder:
    folder = DataFolder(own_data_folder)
    folder.root.mkdir()
    folder.settings.write_text(BROKEN, encoding="utf-8")
    return folder


def set_aside(folder: DataFolder) -> list[str]:
    return [path.name for path in folder.root.glob("*damaged*")]


@pytest.mark.parametrize(
    "command",
    [
        ["assistant", "list"],
        ["ask", "What?", "--assistant", "Nobody"],
        ["settings", "set", "theme", "dark"],
        ["model", "use", "none"],
        ["model", "remove", "none"],
        ["model", "download", "none"],
    ],
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_whoever_sets_them_aside_says_so_once_and_where(
    folder: DataFolder, capsys: pytest.CaptureFixture[str], qapp: object, command: list[str], form: list[str]
) -> None:
    run([*command, *form])
    said = capsys.readouterr().err
    assert said.count("Your settings could not be read") == 1
    assert "the old file is kept" in said
    assert said.count("damaged-1") == 1
    assert set_aside(folder) == ["settings.json.damaged-1"]


@pytest.mark.parametrize("command", [["settings", "show"], ["model", "catalogue"], ["model", "list"]])
def test_whoever_only_looks_leaves_them(
    folder: DataFolder, capsys: pytest.CaptureFixture[str], qapp: object, command: list[str]
) -> None:
    run([*command, "--json"])
    assert "could not be read" not in capsys.readouterr().err
    assert folder.settings.read_text(encoding="utf-8") == BROKEN
    assert set_aside(folder) == []
