"""`make screenshots`: the scenes are still reached, and a sheet shows them all."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).parent.parent


def test_scenes_are_drawn_at_both_scales_and_put_on_a_sheet(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "docs.pictures", str(tmp_path), "--language", "kn", "--scene", "chat"]
    drawn = subprocess.run([*command, "--scene", "palette"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert drawn.returncode == 0, drawn.stderr
    names = {
        f"{scene}-kn-{theme}{scale}.png"
        for scene in ("chat", "palette")
        for theme in ("light", "dark")
        for scale in ("", "-200")
    }
    assert names <= {each.name for each in tmp_path.iterdir()}
    plain, double = QImage(str(tmp_path / "chat-kn-light.png")), QImage(str(tmp_path / "chat-kn-light-200.png"))
    assert double.width() == 2 * plain.width()
    assert not QImage(str(tmp_path / "contact-sheet.png")).isNull()
    palette, chat = QImage(str(tmp_path / "palette-kn-dark.png")), QImage(str(tmp_path / "chat-kn-dark.png"))
    assert palette.size() == chat.size()
    assert palette != chat


def test_a_picture_is_the_same_each_time_it_is_drawn(tmp_path: Path) -> None:
    """The line where one types does not blink in it, what is under way has come to rest, and no scene needs another."""
    scenes = ("streaming", "search", "error", "models", "locked")
    command = [sys.executable, "-m", "docs.pictures", "--language", "kn"]
    environment = os.environ | {"QT_SCALE_FACTOR": "1", "QT_QPA_PLATFORM": "offscreen"}
    for folder, order in (("first", scenes), ("second", scenes[::-1])):
        drawn = subprocess.run(
            [*command, *(f"--scene={scene}" for scene in order), str(tmp_path / folder)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert drawn.returncode == 0, drawn.stderr
    names = sorted(each.name for each in (tmp_path / "first").iterdir())
    assert len(names) == 2 * len(scenes) + 1  # and the sheet
    for name in names:
        if name.startswith("contact-sheet"):
            continue  # of the same pictures in another order
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes(), name
