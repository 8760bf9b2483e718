"""The layer rule: ui -> workers -> core, knowledge, storage -> shakti_mlx, never back up (docs/architecture.md)."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = {  # what each layer may import of the project
    "shakti_mlx": {"shakti_mlx"},
    "app.core": {"app.core", "shakti_mlx"},
    "app.knowledge": {"app.knowledge", "app.core", "shakti_mlx"},
    "app.storage": {"app.storage", "app.core", "shakti_mlx"},
    "app.workers": {"app.workers", "app.core", "app.knowledge", "app.storage", "shakti_mlx"},
    "app.ui": {"app.ui", "app.workers", "app.core"},
}
# Each of these packages, or modules, may import of its layer what stands before it, and the modules that are not here;
# those import none of these. What has packages itself is a layer in this sense.
PACKAGES = {
    "app.core": (
        "network",
        "models",
        "privacy",
        "typing",
        "profiles",
        "documents",
        "packs",
        "conversations",
        "assistants",
        "exchange",
    ),
    "app.knowledge": (
        "words",
        "figures",
        "names",
        "romanised",
        "read",
        "index",
        "search",
        "question",
        "layout",
        "beside",
        "written",
        "answer",
    ),
    "app.knowledge.read": ("web", "office", "pdf", "formats", "child", "reader", "gather"),
    "app.storage": ("schema", "database", "keys", "backups", "retention", "documents", "conversations"),
    "app.ui": (
        "look",
        "wording",
        "parts",
        "documents",
        "transcript",
        "search",
        "composer",
        "sidebar",
        "settings",
        "models",
        "privacy",
        "exchange",
        "first_run",
        "window",
    ),
}
DATABASES = {"sqlite3", "sqlcipher3", "sqlite_utils"}
FORBIDDEN = {  # what each layer may not import from outside
    "shakti_mlx": {"PySide6", *DATABASES},
    "app.core": {"PySide6", "mlx", "torch", *DATABASES},
    "app.knowledge": {"PySide6"},
    "app.storage": {"PySide6", "mlx", "torch"},
    "app.workers": {"PySide6.QtWidgets", "PySide6.QtGui", "mlx", "torch"},
    "app.ui": {"mlx", "torch", *DATABASES},
}
ROOTS = {
    "app",
    "app.__main__",
    "app.application",
    "app.cli",
    "app.main",
    "app.opening",
    "app.plain_window",
    "app.profile_acts",
    "app.program",
    "app.shown",
    "app.profile_session",
    "app.window_run",
    "app.workspace",
    "app.self_test",
    "app.self_test_documents",
}  # composition roots, and app.commands


def modules() -> Iterator[tuple[str, Path]]:
    for package in ("app", "shakti_mlx"):
        for path in sorted((ROOT / package).rglob("*.py")):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            yield name, path


@cache
def imports(path: Path) -> frozenset[str]:
    """All that this module imports, modules and the names out of them, wherever in it the imports stand."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module is not None
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


def within(name: str, packages: set[str]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def imports_against_layer(name: str, path: Path) -> set[str]:
    """What this module imports of ours that its layer may not, or of others that it must not."""
    layer = next((layer for layer in LAYERS if within(name, {layer})), None)
    assert layer is not None, f"{name} is in no layer"
    return {
        each
        for each in imports(path)
        if within(each, FORBIDDEN[layer])
        or (within(each, {"app", "shakti_mlx"}) and each != "app" and not within(each, LAYERS[layer]))
    }


def test_modules_import_only_what_their_layers_may() -> None:
    layered = {name: path for name, path in modules() if name not in ROOTS and not within(name, {"app.commands"})}
    breaches = {name: imports_against_layer(name, path) for name, path in layered.items()}
    assert {name: imported for name, imported in breaches.items() if imported} == {}


@pytest.mark.parametrize("imported", ["app.ui.window", "app.cli", "torch.nn"])
def test_the_rule_of_layers_sees_a_breach(tmp_path: Path, imported: str) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text(f"def f():\n    import {imported}\n")
    assert imports_against_layer("app.core.bad", bad) == {imported}


def place(layer: str, name: str) -> int:
    """Where `name`, something in this layer, stands in the order of its packages; 0 is in none of them."""
    package = name.removeprefix(f"{layer}.").split(".")[0]
    return PACKAGES[layer].index(package) + 1 if package in PACKAGES[layer] else 0


def imports_of_later_packages(name: str, path: Path) -> set[str]:
    """What this module imports of packages that stand after its own."""
    return {
        imported
        for layer in PACKAGES
        if within(name, {layer})
        for imported in imports(path)
        if within(imported, {layer}) and place(layer, imported) > place(layer, name)
    }


def test_packages_import_only_what_stands_before_them() -> None:
    packaged = {name: path for name, path in modules() if within(name, set(PACKAGES))}
    breaches = {name: imports_of_later_packages(name, path) for name, path in packaged.items()}
    assert {name: imported for name, imported in breaches.items() if imported} == {}


def test_wording_serves_the_terminal_too() -> None:
    for name, path in modules():
        if within(name, {"app.ui.wording"}):
            graphic = {each for each in imports(path) if within(each, {"PySide6.QtWidgets", "PySide6.QtGui"})}
            assert graphic == set(), name


@pytest.mark.parametrize("layer", PACKAGES)
def test_every_package_has_its_place(layer: str) -> None:
    folder = ROOT.joinpath(*layer.split("."))
    modules = {each for each in PACKAGES[layer] if (folder / f"{each}.py").is_file()}
    assert {path.parent.name for path in folder.glob("*/__init__.py")} == set(PACKAGES[layer]) - modules


@pytest.mark.parametrize(
    ("name", "imported"),
    [
        ("app.ui.look.bad", "app.ui.window.window"),
        ("app.core.privacy.bad", "app.core.packs.manifest"),
        ("app.core.bad", "app.core.network.network"),
        ("app.storage.schema.bad", "app.storage.keys.vault"),
        ("app.knowledge.read.web.bad", "app.knowledge.read.pdf.text"),
        ("app.knowledge.read.bad", "app.knowledge.read.formats"),
    ],
)
def test_the_rule_of_packages_sees_a_breach(tmp_path: Path, name: str, imported: str) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text(f"def f():\n    import {imported}\n")
    assert imports_of_later_packages(name, bad) == {imported}
    assert imports_of_later_packages(imported, bad) == set()


def modules_imported(path: Path, names: set[str]) -> set[str]:
    """Which of `names`, modules of ours, this one imports: in functions and for types alone too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= inner if inner <= names else inner | {node.module}  # a package's modules are not the package
    return found & names


def circle(paths: Mapping[str, Path]) -> list[str]:
    """A circle of imports among these modules, if there is one."""
    graph = {name: modules_imported(path, set(paths)) for name, path in paths.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def test_no_modules_import_one_another_in_a_circle() -> None:
    assert circle(dict(modules())) == []


def test_the_rule_of_circles_sees_a_breach(tmp_path: Path) -> None:
    texts = {
        "a": "def f():\n    from b import g\n",
        "b": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import c\n",
        "c": "from a import f\n",
        "d": "import a\n",
        "e": "from e import inner\n",
        "e.inner": "",
    }
    paths = {name: tmp_path / name for name in texts}
    for name, text in texts.items():
        paths[name].write_text(text)
    assert set(circle(paths)) == {"a", "b", "c"}
    assert circle({name: path for name, path in paths.items() if name != "c"}) == []


CONNECTING = {  # modules by which a program can reach another computer
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "websockets", "ftplib",
    "smtplib", "imaplib", "poplib", "telnetlib", "nntplib", "xmlrpc", "socketserver", "asyncio", "PySide6.QtNetwork",
    "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip
MAY_CONNECT = {
    "app.core.network.network": {"http.client", "ssl", "socket"},
    "app.window_run": {"socket"},  # a pair within the process
}


def test_one_module_alone_may_open_a_connection() -> None:
    for name, path in modules():
        reaching = {imported for imported in imports(path) if within(imported, CONNECTING)}
        allowed = MAY_CONNECT.get(name, set())
        assert {each for each in reaching if not within(each, allowed)} == set(), name


def test_the_rule_of_connections_sees_a_breach(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("def f():\n    from urllib import request\n")
    assert any(within(name, CONNECTING) for name in imports(bad))
