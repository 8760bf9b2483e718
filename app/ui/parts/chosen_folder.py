"""Where a file dialog begins: in the folder in which something was chosen last, while the program runs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

_CHOSEN = "chosenFolder"  # a property of the application: the dialogs know nothing of each other


def first_folder() -> str:
    """Where the next dialog begins: the home folder, until something was chosen."""
    application = QCoreApplication.instance()
    kept = application.property(_CHOSEN) if application is not None else None
    return str(kept) if kept and Path(str(kept)).is_dir() else str(Path.home())


def note_choice(chosen: str) -> None:
    """A file or folder was chosen; nothing, where the dialog was left."""
    application = QCoreApplication.instance()
    if chosen and application is not None:
        application.setProperty(_CHOSEN, str(Path(chosen).parent))
