"""What moves, and whether anything is to: short fades alone, and none where the system asks for less motion."""

import configparser
import os
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QStyle, QWidget

from app.ui.look.desktop_motion import DesktopMotion
from app.ui.look.tokens import FADE

_OFF = "motionOff"  # a property of the application object, read once


def wanted() -> bool:
    """Whether things may move: not where the system's settings say that they are not to."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return False
    learn()
    # Windows' "show animations" and what the desktop's platform theme says are in the style's hint.
    moves = application.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    return moves and not application.property(_OFF)


def learn() -> None:
    """Find out what the desktop wants, once. Its portal answers later: called early, that is before anything moves."""
    application = QApplication.instance()
    if application is None or application.property(_OFF) is not None:
        return
    off = _desktop_says_no(_config_folder())
    application.setProperty(_OFF, off)
    if not off:
        portal = DesktopMotion(application)
        portal.answered.connect(lambda moves: application.setProperty(_OFF, not moves))
        portal.ask()


def fade_in(widget: QWidget) -> QAbstractAnimation | None:
    """Have a widget that has just been shown come into sight softly. None where nothing is to move."""
    if not wanted() or not widget.isVisible():
        return None
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    animation = QPropertyAnimation(effect, b"opacity", effect)
    animation.setDuration(FADE)
    animation.setStartValue(0.25)
    animation.setEndValue(1.0)
    animation.finished.connect(lambda: widget.setGraphicsEffect(None))  # type: ignore[arg-type]
    animation.start()
    return animation


def _config_folder() -> Path | None:
    if not sys.platform.startswith("linux"):
        return None
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _desktop_says_no(folder: Path | None) -> bool:
    """What GTK's and KDE's settings say where Qt does not pass it on."""
    if folder is None:
        return False
    for name in ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini"):
        if _value(folder / name, "Settings", "gtk-enable-animations") in ("0", "false"):
            return True
    return _value(folder / "kdeglobals", "KDE", "AnimationDurationFactor") in ("0", "0.0")


def _value(path: Path, section: str, name: str) -> str:
    reader = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        reader.read(path, encoding="utf-8")
        return reader.get(section, name, fallback="").strip().lower()
    except (OSError, UnicodeDecodeError, configparser.Error):
        return ""
