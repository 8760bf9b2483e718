"""What is installed is all of the program: pyproject.toml names each package."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
DATA = {"app.assets", "app.i18n"}  # folders without modules


def test_every_package_is_installed() -> None:
    setuptools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    modules = (module for top in ("app", "shakti_mlx") for module in (ROOT / top).rglob("*.py"))
    packages = {".".join(module.parent.relative_to(ROOT).parts) for module in modules}
    assert set(setuptools["packages"]) == packages | DATA
    assert set(setuptools["package-data"]) == DATA
