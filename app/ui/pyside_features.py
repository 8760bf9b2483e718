"""PySide's switches by import (snake_case, true_property): none here uses them, so that nothing is looked for."""

import sys
from typing import Any


def leave_out() -> None:
    """Have PySide take every module for one without switches. It would read each one's source to find out."""
    import PySide6  # noqa: F401 - brings the module below

    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False
