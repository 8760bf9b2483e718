"""What PySide reads at every start and nothing here uses: its switches by import, and what writes its type stubs."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, SupportsIndex

_WRITES_STUBS = frozenset(f"shibokensupport.signature.lib.{name}" for name in ("enum_sig", "pyi_generator"))


def leave_out() -> None:
    """Import PySide6 without them, and have it take every module for one without switches (snake_case, true_property).

    It would read the source of each to find out; and it compiles its own from source at every start, some 20 ms.
    """
    with _stubs_left_out():
        import PySide6  # noqa: F401 - brings the module below

    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False


@contextmanager
def _stubs_left_out() -> Iterator[None]:
    """PySide puts a finder of its own in front of all others: ours stays before it."""
    ours, path = _Empty(), sys.meta_path
    sys.meta_path = led = _LedBy(ours, path)
    try:
        yield
    finally:
        path[:] = [finder for finder in led if finder is not ours]
        sys.meta_path = path


class _LedBy(list[Any]):
    """A path of imports whose first finder stays the first."""

    def __init__(self, first: object, others: Sequence[object]) -> None:
        super().__init__([first, *others])

    def insert(self, index: SupportsIndex, finder: object) -> None:
        """Put a finder behind the first at the nearest."""
        super().insert(max(int(index), 1), finder)


class _Empty:
    """Finds the modules that write stubs, with nothing in them."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in _WRITES_STUBS else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        """Python makes it."""

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing in it."""
