"""A folder of this computer in the system's file manager, and a file in the program that it is for."""

import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Show it; False where it is not there or nothing can show it."""
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder.absolute())))


def open_file(path: Path) -> bool:
    """Open it; False where it is not there or nothing can open it."""
    return path.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))


def breakable(path: str) -> str:
    """A path that may go on in the next line after each of its parts, and a checksum after 16 figures."""
    path = re.sub(r"([0-9A-Fa-f]{16})(?=[0-9A-Fa-f]{16})", "\\1\u200b", path)
    return re.sub(r"([/\\_.-])", "\\1\u200b", path)
