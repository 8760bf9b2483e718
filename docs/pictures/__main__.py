"""Draw the scenes, offscreen: python -m docs.pictures [FOLDER] [--scene NAME]... [--language CODE]... [--images FOLDER]

Writes FOLDER (build/screenshots) with a picture for each scene, language and theme, at 100 % and 200 %, and contact
sheets. --images also puts the README's pictures there.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.application import prepare_application
from app.core.settings import Language, Theme
from docs.pictures.contact_sheet import contact_sheet
from docs.pictures.scenes import FRESH, SCENES
from docs.pictures.stage import Profile, stage

THEMES = (Theme.LIGHT, Theme.DARK)
SCALES = ("1", "2")
SCREEN = {"x": 0, "y": 0, "width": 1366, "height": 768}  # at 100 %: dialogs stand where they do on a small laptop
README = ("citations-en-light", "chat-hi-light", "empty-kn-dark", "palette-te-dark")


def main() -> None:
    """Draw each scale in a process of its own: Qt reads it once, at its start."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("build/screenshots"))
    parser.add_argument("--scene", action="append", choices=list(SCENES))
    parser.add_argument("--language", action="append", choices=list(Language), type=Language)
    parser.add_argument("--images", type=Path)
    options = parser.parse_args()
    folder = options.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    scenes, languages = options.scene or list(SCENES), options.language or list(Language)
    if "QT_SCALE_FACTOR" in os.environ:
        draw(folder, scenes, languages, "" if os.environ["QT_SCALE_FACTOR"] == "1" else "-200")
        return
    for scale in SCALES:
        with tempfile.TemporaryDirectory() as temporary:
            screen = Path(temporary) / "screen.json"
            screen.write_text(json.dumps({"screens": [{side: size * int(scale) for side, size in SCREEN.items()}]}))
            environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
            environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # nothing is left in a keychain
            subprocess.run([sys.executable, "-m", "docs.pictures", *sys.argv[1:]], env=environment, check=True)
    if options.images:
        options.images.mkdir(parents=True, exist_ok=True)
        for name in README:
            shutil.copyfile(folder / f"{name}.png", options.images / f"{name}.png")


def draw(folder: Path, scenes: list[str], languages: list[Language], suffix: str) -> None:
    """All pictures of one scale, each of a program that has just been opened, and their contact sheet."""
    look = prepare_application()
    rows = []
    for language in languages:
        with tempfile.TemporaryDirectory() as temporary:
            profile = Profile.written(look, Path(temporary), language)
            for theme in THEMES:
                look.appearance.set_theme(theme)
                row = {name: folder / f"{name}-{language}-{theme}{suffix}.png" for name in scenes}
                for name in scenes:
                    with stage(look, None if name == FRESH else profile, language) as opened:
                        opened.take(SCENES[name](opened), row[name])
                rows.append(list(row.values()))
    contact_sheet(rows, folder / f"contact-sheet{suffix}.png")


if __name__ == "__main__":
    main()
