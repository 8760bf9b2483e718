"""Remembers which folds for experts are open, over all pages that have one."""

from PySide6.QtCore import QObject

from app.core.settings import SettingsFile
from app.ui.parts.expert_fold import ExpertFold
from app.workers.library import Library


class WindowFolds(QObject):
    """Knows folds by the names of their pages."""

    def __init__(self, library: Library, settings_file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._settings_file = library, settings_file
        self._open = set(settings_file.current.open_folds)

    def keep(self, fold: ExpertFold, page: str) -> None:
        """Show it as it was left, and remember how it is left."""
        fold.show_open(page in self._open)
        fold.opened.connect(lambda is_open: self._note(page, is_open))

    def _note(self, page: str, is_open: bool) -> None:
        (self._open.add if is_open else self._open.discard)(page)
        self._library.save_settings(self._settings_file, open_folds=tuple(sorted(self._open)))
