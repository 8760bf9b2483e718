"""The program on a real display, by its keys, as a screen reader hears it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop import ROOT, Desktop, what_is_missing

pytestmark = pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing() or "all is there")


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    desktop = Desktop()
    yield desktop
    desktop.close()


def test_screen_reader_finds_the_windows_controls_by_name(desktop: Desktop, tmp_path: Path) -> None:
    """The program as it is started by anybody."""
    desktop.start(sys.executable, "-m", "app", SHAKTI_HOME=str(tmp_path / "home"))
    buttons = ["New conversation", "New folder", "Settings", "Send", "Hide the sidebar"]
    fields = ["Question", "Search all conversations"]
    desktop.wait_for_nodes([("push button", each) for each in buttons] + [("text", each) for each in fields])


def test_a_day_at_the_keys(desktop: Desktop, tmp_path: Path) -> None:
    """Ask, stop, edit, find, delete, undo: with the keyboard alone, each told to the screen reader."""
    desktop.start(sys.executable, str(ROOT / "tests" / "program_on_a_desktop.py"), str(tmp_path / "home"))
    desktop.wait_for_nodes([("push button", "Send")])  # on a busy machine another window comes before it
    desktop.begin_typing("Shakti", "What is a cheque?")
    desktop.press("Return")
    desktop.wait_for("The answer is ready: You asked: What is a cheque?")

    desktop.type("A long one")
    desktop.press("Return")
    desktop.wait_for("Stop")  # the button is another one now
    desktop.press("Escape")
    desktop.wait_for("The answer was stopped.")

    desktop.press("ctrl+e")
    desktop.wait_for("Question being edited")
    desktop.press("ctrl+a")
    desktop.type("A short one")
    desktop.press("Return")
    desktop.wait_for("The answer is ready: You asked: A short one")

    desktop.press("ctrl+shift+f")
    desktop.type("cheque")
    desktop.wait_for("Found in")
    assert any(node.role == "list item" and "cheque" in node.name for node in desktop.nodes())
    desktop.press("Escape")

    desktop.press("ctrl+shift+f", "Tab", "Down", "Delete")
    desktop.wait_for("Deleted: What is a cheque?")
    desktop.press("ctrl+shift+f", "ctrl+z")
    desktop.wait_for("What is a cheque?")
