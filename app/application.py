"""The application object made ready: fonts, style, translations."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.look.language import LanguageSwitch
    from app.ui.look.theme import Appearance

SWITCH_INTERVAL = 0.001  # seconds: how long the model's thread may keep the window waiting for the interpreter


@dataclass(frozen=True)
class Look:
    """The application object with its appearance and language."""

    application: QApplication
    appearance: Appearance
    language: LanguageSwitch


def prepare_application() -> Look:
    """The one QApplication, with fonts, style and translations."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from app.core.paths import resource
    from app.ui.look.language import LanguageSwitch
    from app.ui.look.theme import Appearance

    sys.setswitchinterval(SWITCH_INTERVAL)
    application = QApplication(["shakti"])
    application.setApplicationName("Shakti")
    application.setDesktopFileName("shakti")
    application.setWindowIcon(QIcon(str(resource("assets") / "app-256.png")))
    language = LanguageSwitch(application, resource("i18n"))
    appearance = Appearance(application)
    appearance.apply(application)
    return Look(application, appearance, language)
